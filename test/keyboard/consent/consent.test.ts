import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Review } from "../../../src/domain/review.ts";
import { consentTo, type Deciding } from "../../../src/keyboard/consent/consent.ts";
import { agreementText } from "../../../src/keyboard/consent/text.ts";
import { plain } from "../../../src/report/phrase.ts";
import { reviewOf } from "../../../src/review.ts";
import { folderWith } from "../../cli/running.ts";
import {
  ALICE,
  agreement,
  armored,
  CAN_SIGN,
  consent,
  type Key,
  keyNamed,
  NOW,
  securityKey,
  signature,
  signersFile,
  signersWith,
} from "./keys.ts";
import { blockedRoot, passedRoot } from "./reviewed.ts";

const deciding = (cwd: string, more: Partial<Deciding> = {}): Deciding => ({
  cwd,
  env: { PATH: process.env.PATH },
  now: NOW,
  required: 1,
  ...more,
});

const ROOT = await blockedRoot("infra/prod");
const REVIEW = reviewOf([ROOT]);
const DIGEST = REVIEW.digest ?? "";
const agreed = (more = {}, ...rest: [key?: Key, namespace?: string]) => consent({ digest: DIGEST, ...more }, ...rest);

/** What becomes of a review by consent files of these contents. */
async function after(
  contents: readonly (string | null)[],
  {
    signers = signersWith(),
    review = REVIEW,
    ...more
  }: Partial<Deciding> & { readonly signers?: string | null; readonly review?: Review } = {},
) {
  const cwd = folderWith({});
  const files = contents.map((content, at) => {
    if (content !== null) writeFileSync(join(cwd, `consent${at}`), content);
    return `consent${at}`;
  });
  const { review: result, refusals } = await consentTo(review, { files, signers }, deciding(cwd, more));
  return { verdict: result.verdict, override: result.override, codes: refusals.map(({ code }) => code), refusals };
}

describe.skipIf(!CAN_SIGN)("A signed consent", () => {
  test("to exactly what blocks overrides it, and says who agreed, when and with what", async () => {
    const { verdict, override, codes } = await after([agreed()]);
    expect([verdict, codes]).toEqual(["overridden", []]);
    expect(override).toEqual({
      by: [ALICE],
      digest: DIGEST,
      at: "2026-11-21T11:30:00Z",
      signed: [
        {
          by: ALICE,
          root: "infra/prod",
          agreed: "2026-11-21T11:30:00Z",
          expires: "2026-11-21T13:30:00Z",
          reason: "moved to Aurora",
          key: { proof: "plain", algorithm: "ssh-ed25519", fingerprint: expect.stringMatching(/^SHA256:[\w+/]{43}$/) },
        },
      ],
    });
  });

  test.each(["ed25519", "ecdsa", "rsa"] as const)("may be signed with a key of the type %s", async (type) => {
    const key = keyNamed("carol", type);
    const { override } = await after([agreed({}, key)], { signers: signersWith("carol", key) });
    expect(override?.by).toEqual(["carol"]);
  });

  test("is asked for only where something blocks", async () => {
    const { verdict, codes } = await after([null], { review: reviewOf([await passedRoot("infra/prod")]) });
    expect([verdict, codes]).toEqual(["passed", []]);
  });

  test.each([
    [0x01, "touch"],
    [0x05, "touch"],
    [0x00, "no-touch"],
    [0x04, "no-touch"],
  ])("by a security key with the flags %d proves %s", async (flags, proof) => {
    const key = securityKey();
    const file = key.consent(agreementText(agreement({ digest: DIGEST })), flags);
    const { override } = await after([file], { signers: signersFile([`bob ${key.line}`]) });
    expect(override?.signed?.map((one) => one.key.proof)).toEqual([proof]);
  });

  test("by a security key does not survive that its flags are changed", async () => {
    const key = securityKey();
    const file = key.consent(agreementText(agreement({ digest: DIGEST })), 0);
    const [text = "", signed = ""] = file.split(/(?=-----BEGIN)/);
    const bytes = Buffer.from(signed.split("\n").slice(1, -2).join(""), "base64");
    bytes[bytes.length - 5] = 1;
    const { codes } = await after([`${text}${armored(bytes)}`], { signers: signersFile([`bob ${key.line}`]) });
    expect(codes).toEqual(["edited"]);
  });
});

describe.skipIf(!CAN_SIGN)("A consent is refused, with its own word,", () => {
  const mallory = keyNamed("mallory");
  const alice = keyNamed("alice");
  const [TEXT = "", SIGNED = ""] = agreed().split(/(?=-----BEGIN)/);

  test.each<[string, string, readonly (string | null)[], Parameters<typeof after>[1]?]>([
    ["where there is no file", "no-file", [null]],
    ["where the file is something else", "no-consent", ["hello\n"]],
    ["where the file is empty", "no-consent", [""]],
    ["where the file is too long", "no-consent", [`${agreed()}${"x".repeat(70_000)}`]],
    ["where it is UTF-16, as an old PowerShell writes it", "no-consent", [`\ufeff${agreed()}`]],
    ["of another version", "other-version", [agreed().replace("consent 1", "consent 2")]],
    ["without a signature", "unsigned", [TEXT]],
    ["with half a signature", "edited", [`${TEXT}${SIGNED.slice(0, 60)}`]],
    ["with another reason than the signed one", "edited", [agreed().replace("Aurora", "aurora")]],
    ["with a later expiry than the signed one", "edited", [agreed().replace("T13:30", "T19:30")]],
    ["with a line more", "edited", [`${TEXT}reason "x"\n${SIGNED}`]],
    ["with line ends of Windows", "edited", [agreed().replaceAll("\n", "\r\n")]],
    ["with something behind the signature", "edited", [`${agreed()}\n`]],
    ["with the signature of another text", "edited", [`${TEXT}${signature("x", alice)}`]],
    ["signed for git", "other-namespace", [agreed({}, alice, "git")]],
    ["where no signers are named", "no-signers", [agreed()], { signers: null }],
    ["where the signers' file is missing", "signers-unreadable", [agreed()], { signers: "/nowhere/signers" }],
    ["where the signers' file is a folder", "signers-unreadable", [agreed()], { signers: "/" }],
    ["by a key that is no signer's", "unknown-signer", [agreed({}, mallory)]],
    ["by a key that was removed from the signers", "unknown-signer", [agreed()], { signers: signersFile([""]) }],
    [
      "by a key whose line is a comment",
      "signer-not-valid",
      [agreed()],
      { signers: signersFile([`# ${ALICE} ${alice.line}`]) },
    ],
    [
      "by a key that is for git only",
      "signer-not-valid",
      [agreed()],
      { signers: signersFile([`a namespaces="git" ${alice.line}`]) },
    ],
    [
      "by a key whose time is over",
      "signer-not-valid",
      [agreed()],
      { signers: signersFile([`a valid-before="20200101" ${alice.line}`]) },
    ],
    ["where ssh-keygen is missing", "no-ssh-keygen", [agreed()], { env: { PATH: "/nowhere" } }],
    ["when it has run out", "expired", [agreed()], { now: new Date("2026-11-21T13:30:00Z") }],
    ["signed by hand to count for years", "too-long", [agreed({ expires: "2028-11-21T13:30:00Z" })]],
    [
      "signed by hand for a week that begins in a year",
      "too-long",
      [agreed({ agreed: "2027-11-21T12:00:00Z", expires: "2027-11-28T12:00:00Z" })],
    ],
    ["to another root", "other-root", [agreed({ root: "infra/dev" })]],
    ["to another digest", "other-digest", [consent()]],
    [
      "by a key that the agent can use",
      "within-reach",
      [agreed()],
      { withinReach: new Set([alice.line.split(" ")[1] ?? ""]) },
    ],
  ])("%s", async (_, code, contents, more = {}) => {
    const { verdict, codes, refusals } = await after(contents, more);
    expect([verdict, codes]).toEqual(["blocked", [code]]);
    for (const { says, remedy } of refusals)
      expect([plain(says), plain(remedy)]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/.{20}/)]);
  });

  test("in words, and not in those of the system", async () => {
    const { refusals } = await after([agreed()], { signers: "/" });
    expect(refusals.map(({ says }) => plain(says))).toEqual(["The allowed signers / can't be read: it is a folder."]);
  });

  test("where ssh-keygen is too old to verify", async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, "ssh-keygen"), "#!/bin/sh\necho 'unknown option -- Y' >&2\nexit 1\n", { mode: 0o755 });
    const { codes } = await after([agreed()], { env: { PATH: `${folder}:${process.env.PATH}` } });
    expect(codes).toEqual(["old-ssh-keygen"]);
  });

  test("where the plan ended in an error, which nobody can agree to", async () => {
    const review = reviewOf([{ ...ROOT, errored: true }]);
    expect((await after([agreed()], { review })).codes).toEqual(["final"]);
  });

  test("never for seven days, nor for a clock that is half an hour ahead", async () => {
    const now = new Date("2026-11-21T12:00:00Z");
    for (const times of [
      { agreed: "2026-11-21T12:00:00Z", expires: "2026-11-28T12:00:00Z" },
      { agreed: "2026-11-21T12:30:00Z", expires: "2026-11-28T12:30:00Z" },
    ])
      expect((await after([agreed(times)], { now })).verdict).toBe("overridden");
  });

  test("by a touched key never for lying within reach", async () => {
    const key = securityKey();
    const file = key.consent(agreementText(agreement({ digest: DIGEST })), 1);
    const withinReach = new Set([key.line.split(" ")[1] ?? ""]);
    const { verdict } = await after([file], { signers: signersFile([`bob ${key.line}`]), withinReach });
    expect(verdict).toBe("overridden");
  });

  test("and a program called ssh-keygen in the folder does not answer in its place", async () => {
    const cwd = folderWith({ consent: agreed({}, mallory) });
    writeFileSync(join(cwd, "ssh-keygen"), "#!/bin/sh\necho alice\nexit 0\n", { mode: 0o755 });
    const env = { PATH: `.:${process.env.PATH}` };
    const { review } = await consentTo(REVIEW, { files: ["consent"], signers: signersWith() }, deciding(cwd, { env }));
    expect(review.verdict).toBe("blocked");
  });
});

describe.skipIf(!CAN_SIGN)("Several roots and several signers", async () => {
  const roots = [ROOT, await blockedRoot("infra/dev"), await passedRoot("infra/test")];
  const both = reviewOf(roots);
  const digestOfRoot = (at: number) => reviewOf([roots[at] as (typeof roots)[number]]).digest ?? "";
  const prod = consent({ digest: digestOfRoot(0), root: "infra/prod" });
  const dev = consent({ digest: digestOfRoot(1), root: "infra/dev" });
  const bob = keyNamed("bob");
  const two = signersFile([`${ALICE} ${keyNamed("alice").line}`, `bob ${bob.line}`]);

  test("each blocked root needs its consent", async () => {
    expect((await after([prod], { review: both })).codes).toEqual(["no-consent-for-root"]);
    expect((await after([], { review: both })).codes).toEqual(["no-consent-for-root", "no-consent-for-root"]);
    const { verdict, override } = await after([prod, dev], { review: both });
    expect([verdict, override?.digest, override?.by]).toEqual(["overridden", both.digest, [ALICE]]);
  });

  test("the digest of all roots together is none of a root's", async () => {
    const { codes } = await after([consent({ digest: both.digest ?? "" }), dev], { review: both });
    expect(codes).toEqual(["other-digest", "no-consent-for-root"]);
  });

  test("a consent that is not needed does no harm", async () => {
    const { verdict } = await after([agreed(), agreed({ root: "infra/other" }), null]);
    expect(verdict).toBe("overridden");
  });

  test("the policy may ask for two signers, who are two persons with two keys", async () => {
    const ask = (contents: readonly string[], signers = two) => after(contents, { required: 2, signers });
    expect((await ask([agreed()])).codes).toEqual(["more-signers"]);
    expect((await ask([agreed(), agreed({ reason: "again" })])).codes).toEqual(["more-signers"]);
    const sameName = signersFile([`${ALICE} ${keyNamed("alice").line}`, `${ALICE} ${bob.line}`]);
    expect((await ask([agreed(), agreed({}, bob)], sameName)).codes).toEqual(["more-signers"]);
    expect((await ask([agreed(), agreed({}, bob)])).override?.by).toEqual([ALICE, "bob"]);
  });
});
