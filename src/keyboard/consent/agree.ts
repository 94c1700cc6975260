import { dirname, resolve } from "node:path";
import { namesIn, parseOptions, usageError } from "../../cli/options.ts";
import { print, type Shell, screenOf } from "../../cli/shell.ts";
import type { Command } from "../../cli/usage.ts";
import { InputError } from "../../domain/fault.ts";
import type { Review } from "../../domain/review.ts";
import { EXIT } from "../../domain/verdict.ts";
import { rootName } from "../../input/plan/paths.ts";
import { topOf } from "../../input/working-copy.ts";
import { BY_SIGNING } from "../../report/deciding.ts";
import { asTerminal } from "../../report/phrase.ts";
import { signingPhrase } from "../../report/signed-words.ts";
import { terminalReport } from "../../report/terminal.ts";
import { terminalText } from "../../report/untrusted.ts";
import { isOverridable } from "../../review.ts";
import { isPersonThere } from "../apply/terminal.ts";
import { answerTo } from "../asking.ts";
import { judgedBy } from "../judged-by.ts";
import { policyFor } from "../policy.ts";
import { policyPlaces } from "../policy-places.ts";
import { reviewSaved } from "../review.ts";
import { placeOf } from "../root/place.ts";
import { entryOf, type Place, type TrailEntry } from "../trail/entry.ts";
import { type Trail, trailAt, trailPath } from "../trail.ts";
import { destinationOf, writeConsent } from "./destination.ts";
import { expiryAt } from "./expiry.ts";
import { refuseConsent } from "./refusal.ts";
import { keyFor, signed } from "./sign.ts";
import { agreementText, timeText } from "./text.ts";
import { AGREE_OPTIONS, agreeUsage } from "./usage.ts";

type Options = ReturnType<typeof parseOptions<typeof AGREE_OPTIONS>>["values"];

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** What is to be agreed to. `null`: nothing blocks, so there is nothing. */
interface Matter {
  readonly place: Place;
  readonly digest: string | null;
  /** Null where only its digest was named. */
  readonly review: Review | null;
}

/**
 * `agree`: shows what would be agreed to, asks a person on a terminal, and signs. The consent goes to `--output` or to
 * standard output, everything else to standard error. Exit code 0: signed, or nothing blocks; 1: not agreed.
 */
async function agree(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals, tokens } = parseOptions(args, AGREE_OPTIONS, "agree");
  if (values.help === true) return print(shell, agreeUsage());
  const [what, ...more] = positionals;
  if (what === undefined || more.length > 0) throw usageError("agree takes one plan, or one digest", "agree");
  if (/^sha256:/i.test(what) && !DIGEST.test(what)) throw usageError(noDigest(what), "agree");
  if (DIGEST.test(what)) refuseOfPlan(namesIn(tokens));
  const now = shell.now();
  const expires = timeText(expiryAt(values.until, now));
  const reason = reasonIn(values.reason);
  if (!isPersonThere(shell))
    throw new InputError(
      "agree asks a person on a terminal, and there is none: standard input or error is no terminal; run it in a terminal",
    );
  const key = keyFor(values.key, shell);
  const destination = destinationOf(values.output, shell);
  const trail = trailAt(trailPath(values.log, shell), shell.now);
  const matter = DIGEST.test(what) ? named(what, values, shell) : await shown(what, values, trail, shell);
  const { digest, place } = matter;
  if (digest === null) return told(shell, "Nothing blocks, so nobody has to agree.", EXIT.passed);
  const agreement = { digest, root: place.root, agreed: timeText(now), expires, reason };
  shell.stderr.write(
    `\nYou agree to exactly this:\n\n${indented(agreementText(agreement))}\nTo be signed with ${terminalText(key)}\n`,
  );
  if (destination !== null && destination.replaces !== "") shell.stderr.write(`${destination.replaces}\n`);
  if ((await answerTo('Type "agree" to sign it; anything else stops here: ', shell, shell.stderr)) !== "agree")
    return told(shell, "Nothing was signed.", EXIT.blocked);
  const text = agreementText(agreement);
  const signature = await signed(text, key, shell);
  await trail.append(entryFor({ ...matter, digest }, signature.key.fingerprint));
  const consent = `${text}${signature.armored}`;
  if (destination === null) shell.stdout.write(consent);
  else writeConsent(consent, destination);
  told(shell, `Signed with ${asTerminal(signingPhrase(signature.key))}.`, EXIT.passed);
  return destination === null
    ? EXIT.passed
    : told(shell, `Wrote the consent to ${terminalText(destination.name)}.`, EXIT.passed);
}

/** What blocks stands in the digest already: no policy and no program is asked. */
function refuseOfPlan(given: ReadonlySet<string>): void {
  const lost = ["policy", "terraform"].find((name) => given.has(name));
  if (lost !== undefined)
    throw usageError(`--${lost} is for a plan; with a digest nothing is reviewed, so leave it out`, "agree");
}

/** Most likely it was cut off, or its letters were made large. */
const noDigest = (what: string): string =>
  `${terminalText(what)} is no digest: a digest is sha256: and 64 characters of 0-9 and a-f, and behind the colon of this one stand ${what.length - "sha256:".length}${/[A-F]/.test(what) ? ", some of them capitals" : ""}; copy it whole from the report`;

function told({ stderr }: Shell, text: string, code: number): number {
  stderr.write(`${text}\n`);
  return code;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");

const LONGEST_REASON = 300;

function reasonIn(text: string): string {
  const reason = text.trim();
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason) || reason.length > LONGEST_REASON)
    throw usageError(`--reason takes one line of at most ${LONGEST_REASON} characters`, "agree");
  return reason;
}

/** A digest that a report has shown: what it stands for can't be shown here. */
function named(digest: string, { root }: Options, { cwd, env }: Shell): Matter {
  if (root === undefined) throw usageError("a digest needs --root: the root of the report that shows it", "agree");
  const top = topOf(cwd);
  const place = { ...placeOf(resolve(top, root), env), top, root: rootName(root, top) };
  return { digest, place, review: null };
}

/** What the trail keeps: a signer's name stands in no key, so the key's fingerprint does. */
const entryFor = ({ place, digest, review }: Matter & { readonly digest: string }, by: string): TrailEntry =>
  entryOf("agree", "consented", {
    place,
    digest,
    verdict: review?.verdict ?? null,
    counts: review?.counts ?? null,
    agreed: { by: [by], how: "consent" },
  });

/** The review of a plan, shown to who is to agree. Throws InputError where nobody can agree to it. */
async function shown(path: string, options: Options, trail: Trail, shell: Shell): Promise<Matter> {
  if (path === "-")
    throw usageError("agree needs standard input for the answer; give it the path of the plan", "agree");
  const folder = dirname(resolve(shell.cwd, path));
  const top = topOf(folder);
  const root = rootName(options.root ?? folder, top);
  const places = policyPlaces(options.policy, { cwd: shell.cwd, top, env: shell.env });
  const place = { ...placeOf(resolve(top, root), shell.env), top, root };
  const { review } = await reviewSaved(
    { file: resolve(shell.cwd, path), folder: resolve(top, root), program: options.terraform },
    {
      policy: await policyFor(places, root, shell.cwd),
      place,
      now: shell.now(),
      trail: trail.read().lines,
      signal: new AbortController().signal,
      pullState: null,
      isSaved: false,
    },
  );
  if (review.roots.length > 1)
    throw new InputError(`${path} holds ${review.roots.length} plans; agree to them one by one`);
  const { stderr } = shell;
  const screen = { ...shell, stdout: stderr };
  stderr.write(terminalReport(review, screenOf(screen), BY_SIGNING));
  stderr.write(`${judgedBy(places)}\n`);
  if (review.verdict !== "blocked") return { place, digest: null, review };
  if (isOverridable(review)) return { place, digest: review.digest, review };
  const { says, remedy } = refuseConsent("final");
  throw new InputError(`${asTerminal(says)} ${asTerminal(remedy)}`);
}

export const AGREE: Command = { usage: agreeUsage, options: AGREE_OPTIONS, run: agree };
