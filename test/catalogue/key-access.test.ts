/** Who may use a key of Google's: a list of members counts alone, so whoever is not in it any more is locked out. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const ROWS = allRows().filter(({ type }) => type.startsWith("google_kms_"));
const AGENT = "serviceAccount:service-123456@gs-project-accounts.iam.gserviceaccount.com";
const APP = "serviceAccount:app@project.iam.gserviceaccount.com";

type Values = Readonly<Record<string, unknown>>;

const found = async (type: string, actions: string, before: Values, after: Values | null) =>
  said(await reviewOf([object(`${type}.x`, actions, before, after)], ROWS)).map((line) =>
    line.replace(` ${type}.x`, ""),
  );

const listed = (...members: readonly string[]): Values => ({
  role: "roles/cloudkms.cryptoKeyEncrypterDecrypter",
  members,
});
const policy = (...members: readonly string[]): Values => ({
  policy_data: JSON.stringify({
    bindings: [{ role: "roles/owner", members: ["user:a@example.com"] }, listed(...members)],
  }),
});

describe.each(["crypto_key", "key_ring"])("Access to a %s", (of) => {
  test.each([
    ["binding", listed],
    ["policy", policy],
  ] as const)(
    "that a %s no longer gives to a service of Google warns, to anyone else is noted",
    async (kind, giving) => {
      const type = `google_kms_${of}_iam_${kind}`;
      expect(await found(type, "update", giving(AGENT, APP), giving(APP))).toEqual(["key-loss warn"]);
      expect(await found(type, "update", giving(AGENT, APP), giving(AGENT))).toEqual(["key-loss note"]);
      expect(await found(type, "update", giving(AGENT), giving(APP, AGENT))).toEqual([]);
      expect(await found(type, "delete", giving(AGENT, APP), null)).toEqual(["key-loss warn"]);
      expect(await found(type, "delete", giving(APP), null)).toEqual(["key-loss note"]);
    },
  );

  test("that one member loses counts by who it is", async () => {
    const type = `google_kms_${of}_iam_member`;
    expect(await found(type, "delete", { member: AGENT }, null)).toEqual(["key-loss warn"]);
    expect(await found(type, "delete", { member: APP }, null)).toEqual(["key-loss note"]);
    expect(await found(type, "delete create", { member: AGENT }, { member: APP })).toEqual(["key-loss warn"]);
  });
});
