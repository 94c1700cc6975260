import { describe, expect, test } from "vitest";
import { broken, decisions, has } from "../../scripts/docs/doubted.ts";

describe("Types of which it was decided who is right", () => {
  const all = decisions();
  test("are sorted, and each decision has a reason", () => {
    expect(Object.keys(all)).toEqual(Object.keys(all).toSorted());
    const silent = Object.entries(all).filter(
      ([, { said, judge, became }]) =>
        said === "" || judge === "" || !/^(stands|row|note|both|medium stands)\b/.test(became),
    );
    expect(silent).toEqual([]);
  });
  test("have rows that say what was decided", () => {
    expect(broken(all)).toEqual([]);
  });
});

describe("A row", () => {
  const row = { weight: "high", leaves: [{ remains: "grace", days: 3 }, { remains: "kept" }], forgets: { paid: "x" } };
  test.each([
    [{ weight: "high" }, true],
    [{ weight: "low" }, false],
    [{ leaves: [{ remains: "kept" }] }, true],
    [{ leaves: [{ remains: "grace", days: 4 }] }, false],
    [{ leaves: [{ remains: "kept", days: 3 }] }, false],
    [{ forgets: { paid: "x" } }, true],
    [{ forgets: true }, false],
    [{ watch: [{ path: "a" }] }, false],
  ])("has %j: %s", (asked, expected) => {
    expect(has(row, asked)).toBe(expected);
  });
  const decided = (row: Record<string, unknown> | "harmless", without = {}) => ({
    said: "data, high",
    judge: "nothing",
    became: "stands",
    row,
    without,
  });
  test.each([
    ["another weight", "tls_private_key", decided({ weight: "low" }), ['tls_private_key does not say weight "low"']],
    ["harmless", "tls_private_key", decided("harmless"), ["tls_private_key is not known as harmless"]],
    ["a row", "tls_cert_request", decided({ weight: "low" }), ["tls_cert_request has no row"]],
    [
      "no such part",
      "vault_generic_endpoint",
      decided({}, { watch: [{ path: "disable_delete" }] }),
      ['vault_generic_endpoint says watch {"path":"disable_delete"}'],
    ],
    ["what it says", "tls_private_key", decided({ weight: "medium" }), []],
  ])("of which was decided %s", (_, type, decision, expected) => {
    expect(broken({ [type]: decision })).toEqual(expected);
  });
});
