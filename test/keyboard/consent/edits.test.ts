import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signatureIn } from "../../../src/keyboard/consent/signature.ts";
import { agreementIn, agreementText } from "../../../src/keyboard/consent/text.ts";
import { verified } from "../../../src/keyboard/consent/verify.ts";
import { anyCharacter } from "../../any-character.ts";
import { folderWith } from "../../cli/running.ts";
import { hostileText } from "../../report/hostile.ts";
import { agreement, armored, CAN_SIGN, consent, keyNamed, signersWith } from "./keys.ts";

const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);
const time = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const text = fc.oneof(fc.string(), fc.string({ unit: anyCharacter }), hostileText);
const anything = fc.record({ digest, root: text, agreed: time, expires: time, reason: text });

describe("The lines that are signed", () => {
  test("say what is agreed to, whatever stands in it, and nothing else", () => {
    fc.assert(
      fc.property(anything, (one) => {
        expect(agreementIn(agreementText(one))).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  test("are always six, and nothing in them is alive", () => {
    fc.assert(
      fc.property(anything, (one) => {
        const lines = agreementText(one).split("\n");
        expect(lines.map((line) => line.split(" ")[0])).toEqual([
          "destroy-guard",
          "digest",
          "root",
          "agreed",
          "expires",
          "reason",
          "",
        ]);
        expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
      }),
      { numRuns: 1000 },
    );
  });

  test("have one spelling: two different texts never say the same", () => {
    const part = fc.constantFrom("\\u0041", "A", " ", "\n", '"', "\\", "reason", "00", "Z", "\u200b", "digest");
    const edit = fc.tuple(fc.nat(400), fc.nat(3), fc.oneof(part, fc.string({ maxLength: 3 })));
    fc.assert(
      fc.property(anything, edit, (one, [at, cut, put]) => {
        const before = agreementText(one);
        const after = `${before.slice(0, at)}${put}${before.slice(at + cut)}`;
        const read = agreementIn(after);
        if (read !== null) expect(agreementText(read)).toBe(after);
        if (after !== before) expect(read).not.toEqual(one);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["a day that is none", { expires: "2026-02-30T00:00:00Z" }],
    ["an hour that is none", { agreed: "2026-02-20T24:00:00Z" }],
  ])("are not read with %s", (_, more) => {
    expect(agreementIn(agreementText(agreement(more)))).toBeNull();
  });
});

describe.skipIf(!CAN_SIGN)("A signed file", () => {
  const FILE = CAN_SIGN ? consent() : "";
  const signers = CAN_SIGN ? signersWith() : null;

  const isAccepted = async (content: string | Uint8Array): Promise<boolean> => {
    const cwd = folderWith({});
    writeFileSync(join(cwd, "consent"), content);
    return "signed" in (await verified("consent", { cwd, env: { PATH: process.env.PATH }, signers }));
  };

  test("is accepted as it is", async () => {
    expect(await isAccepted(FILE)).toBe(true);
  });

  test("is not accepted with any bit of it turned over", async () => {
    const bytes = Buffer.from(FILE);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const edited = Buffer.from(bytes);
        edited[at] = (edited[at] ?? 0) ^ (1 << bit);
        expect(await isAccepted(edited)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test("is not accepted with anything put in, taken out or exchanged", async () => {
    const snippet = fc.oneof(
      fc.constantFrom("\n", " ", "=", "A", "\r", "0", "-----BEGIN SSH SIGNATURE-----\n", 'reason "x"\n'),
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(FILE.length), fc.nat(8), snippet, async (at, cut, put) => {
        const edited = `${FILE.slice(0, at)}${put}${FILE.slice(at + cut)}`;
        fc.pre(edited !== FILE);
        expect(await isAccepted(edited)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test("is not accepted with another agreement over the same signature", async () => {
    const [, signed = ""] = FILE.split(/(?=-----BEGIN)/);
    await fc.assert(
      fc.asyncProperty(anything, async (other) => {
        expect(await isAccepted(`${agreementText(other)}${signed}`)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("is not accepted with any byte of its signature changed and written anew", async () => {
    const [before = "", signed = ""] = FILE.split(/(?=-----BEGIN)/);
    const blob = Buffer.from(signed.split("\n").slice(1, -2).join(""), "base64");
    expect(armored(blob)).toBe(signed);
    await fc.assert(
      fc.asyncProperty(fc.nat(blob.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const edited = Buffer.from(blob);
        edited[at] = (edited[at] ?? 0) ^ change;
        expect(await isAccepted(`${before}${armored(edited)}`)).toBe(false);
      }),
      { numRuns: 120 },
    );
  });

  test("is not accepted with something in the place that is kept for later versions, which nobody signs", async () => {
    const [before = "", signed = ""] = FILE.split(/(?=-----BEGIN)/);
    const blob = Buffer.from(signed.split("\n").slice(1, -2).join(""), "base64");
    const at = blob.indexOf("destroy-guard") + "destroy-guard".length;
    const reserved = Buffer.from([0, 0, 0, 4, 1, 2, 3, 4]);
    const edited = Buffer.concat([blob.subarray(0, at), reserved, blob.subarray(at + 4)]);
    expect(await isAccepted(`${before}${armored(edited)}`)).toBe(false);
  });
});

describe.skipIf(!CAN_SIGN)("A signature taken apart", () => {
  test("never fails, whatever it is", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(signatureIn(armored(Buffer.concat([Buffer.from("SSHSIG\0\0\0\x01"), Buffer.from(bytes)])))).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test("tells the key as a file of allowed signers has it", () => {
    const file = consent({}, keyNamed("alice"));
    const found = signatureIn(file.slice(file.indexOf("-----BEGIN")));
    expect(`ssh-ed25519 ${found?.publicKey}`).toBe(keyNamed("alice").line);
    expect(found?.namespace).toBe("destroy-guard");
  });
});
