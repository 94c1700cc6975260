import type { Review } from "../../domain/review.ts";
import { isOverridable } from "../../review.ts";
import { accountName } from "../account.ts";
import type { Reviewed } from "../review.ts";
import type { Agreed } from "../trail/entry.ts";
import { type Question, questionOf } from "./questions.ts";
import type { Terminal } from "./terminal.ts";

/** What a signed consent comes to: who agreed to exactly this review, or why it does not count. */
export type Consent =
  | { readonly kind: "overridden"; readonly by: readonly string[] }
  | { readonly kind: "refused"; readonly reason: string };

/** Takes the place of typing for a review that blocks. Null: no consent was given, so that a person is asked. */
export type ConsentTo = (review: Review) => Promise<Consent | null>;

/** Whether a plan may be applied, and by whose word; or why not, as a sentence. */
export type Agreement =
  | { readonly kind: "agreed"; readonly agreed: Agreed; readonly verdict: Review["verdict"] }
  /** `answer`: a person was asked, and did not agree; or none was there to be asked. Null: nobody had to be. */
  | { readonly kind: "refused"; readonly reason: string; readonly answer: "no" | "none" | null };

const refused = (reason: string): Agreement => ({ kind: "refused", reason, answer: null });
const unanswered = (reason: string): Agreement => ({ kind: "refused", reason, answer: "none" });
const NO: Agreement = { kind: "refused", reason: "it was not agreed to", answer: "no" };

/** The answer that was typed beforehand, which counts only where nothing blocks. */
export interface Approval {
  /** It was given. */
  readonly isGiven: boolean;
  /** As it was typed; null where it goes without saying, as for a saved plan that no person is there to look at. */
  readonly typed: string | null;
  /** The option by which it is given. */
  readonly option: string;
}

interface Asking {
  readonly consentTo: ConsentTo;
  /** Null: nobody can be asked. */
  readonly terminal: Terminal | null;
  readonly approval: Approval;
  readonly tell: (text: string) => void;
}

/** Asks for whatever this review needs. Neither `--yes` nor a missing terminal ever answers what blocks. */
export async function agreementTo(reviewed: Reviewed, asking: Asking): Promise<Agreement> {
  const { review } = reviewed;
  const question = questionOf(reviewed);
  if (question.kind === "yes") return answerToYes(question, review, asking);
  if (!isOverridable(review)) return refused("this plan failed half-way, so it can't be applied; make it again");
  const consent = await asking.consentTo(review);
  if (consent?.kind === "refused") return refused(consent.reason);
  if (consent?.kind === "overridden")
    return { kind: "agreed", agreed: { by: consent.by, how: "consent" }, verdict: "overridden" };
  return typed(question, review, asking);
}

async function answerToYes(
  { text }: Extract<Question, { kind: "yes" }>,
  { verdict }: Review,
  { terminal, approval }: Asking,
): Promise<Agreement> {
  if (approval.isGiven) return { kind: "agreed", agreed: { by: [userName()], how: "yes" }, verdict };
  if (terminal === null)
    return unanswered(`this asks on a terminal, and there is none; where nothing blocks, ${approval.option} answers`);
  const answer = await terminal.ask(
    `\nAnything but "yes", or Ctrl-C, stops: nothing is applied.\n${text} Only "yes" will be accepted: `,
  );
  return answer === "yes" ? { kind: "agreed", agreed: { by: [userName()], how: "typed" }, verdict } : NO;
}

const CONSENT = "give a signed consent: destroy-guard apply --consent FILE";

const LEFT = 3;

async function typed(
  { phrases, objects }: Extract<Question, { kind: "type" }>,
  { verdict }: Review,
  { terminal, approval, tell }: Asking,
): Promise<Agreement> {
  // Whoever has to type nothing would have agreed to all.
  if (phrases.length === 0 || phrases.includes(""))
    return refused(`this plan is blocked, and what blocks has no name that could be typed; ${CONSENT}`);
  if (approval.isGiven && approval.typed !== null)
    return refused(`${approval.typed} does not answer what blocks; run it without, in a terminal, or ${CONSENT}`);
  if (terminal === null || approval.isGiven)
    return unanswered(`what blocks is only agreed to by a person who runs this in a terminal; or ${CONSENT}`);
  if (objects.length > 0) tell(`\nWhat blocks:\n${objects.map((object) => `  ${object}\n`).join("")}`);
  tell("\nAn empty line, or Ctrl-C, stops: nothing is applied.\n");
  tell(`To apply this plan all the same, type ${phrases.length === 1 ? "this line" : "each of these lines"}:\n`);
  for (const phrase of phrases) {
    if (!(await isTyped(phrase, terminal, tell))) return NO;
  }
  return { kind: "agreed", agreed: { by: [userName()], how: "typed" }, verdict };
}

/** A slip of the hand may be mended, an empty line is a no. */
async function isTyped(phrase: string, terminal: Terminal, tell: (text: string) => void): Promise<boolean> {
  for (let left = LEFT; left > 0; left--) {
    const answer = await terminal.ask(`  ${phrase}\n> `);
    if (answer === phrase) return true;
    if (answer === null || answer === "") return false;
    tell(left > 1 ? `That is something else${slipIn(answer, phrase)}.\n` : "");
  }
  return false;
}

const IN_QUOTES = /^[`'"](.*)[`'"]$/s;

/** What kind of a slip it was, where it is one that people do not see. */
function slipIn(answer: string, phrase: string): string {
  if (IN_QUOTES.exec(answer)?.[1]?.trim() === phrase) return ": leave out the quotes around it";
  return answer.toLowerCase() === phrase.toLowerCase() ? ": capitals and small letters count" : "";
}

/** The account that this runs under. Who sits in front of it nobody can tell. */
const userName = (): string => accountName() ?? `uid ${process.getuid?.() ?? "unknown"}`;
