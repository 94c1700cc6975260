import { describe, expect, test } from "vitest";
import { identitiesOf, identityOf, identityOfId, isUnique } from "../../../src/input/plan/identity.ts";

describe("An object that is there", () => {
  test.each([
    ["its id, before all else", { id: "db-1", arn: "arn:aws:x", name: "db" }, { id: "db-1", name: "other" }],
    ["its ARN, where it has no id", { id: "", arn: "arn:aws:x", name: "db" }, { id: null, arn: "arn:aws:x" }],
    ["its name, where it has neither", { name: "db" }, { name: "db", size: 5 }],
  ])("is the same by %s", (_, one, other) => {
    expect(identityOf(one)).toMatch(/^[0-9a-f]{64}$/);
    expect(identityOf(one)).toBe(identityOf(other));
  });

  test("is another one where a name is the id of the other", () => {
    expect(identityOf({ name: "db" })).not.toBe(identityOf({ id: "db" }));
    expect(identityOfId("db")).toBe(identityOf({ id: "db" }));
  });

  test.each([[{}], [{ id: 7 }], [{ name: "" }], [null], [["id"]]])("is nobody with %j", (value) => {
    expect(identityOf(value)).toBeNull();
  });

  const exact = (before: object) => identitiesOf({ before: before as never }).exactIdentity;
  test.each([
    ["ARN", { id: "db", arn: "arn:aws:rds:eu:1:db" }, { id: "db", arn: "arn:aws:rds:us:1:db" }],
    ["link", { id: "db", self_link: "https://x/projects/a/db" }, { id: "db", self_link: "https://x/projects/b/db" }],
    ["uid of its cluster", { id: "a/b", metadata: [{ uid: "1" }] }, { id: "a/b", metadata: [{ uid: "2" }] }],
  ])("is told from one of the same id by the %s", (_, one, other) => {
    expect(exact(one)).not.toBe(exact(other));
    expect(exact(one)).toBe(exact({ ...one, engine: "postgres" }));
  });
});

describe("An object that is created", () => {
  const planned = (after: unknown, after_sensitive: unknown = {}) =>
    identitiesOf({ before: null, after, after_sensitive } as never).exactIdentity;

  test("is told from another one by its own texts, and by nothing in blocks", () => {
    const one = planned({ name: "a", zone: "b", size: 5, rule: [{ id: "x" }] });
    expect(one).toBe(planned({ zone: "b", name: "a", size: 6, rule: [{ id: "y" }] }));
    expect(one).not.toBe(planned({ name: "a", zone: "c" }));
  });

  test("is not told by a secret", () => {
    expect(planned({ name: "a", password: "x" }, { password: true })).toBe(planned({ name: "a" }));
    expect(planned({ password: "x" }, { password: true })).toBeNull();
    expect(planned({ name: "a" }, true)).toBeNull();
  });
});

test.each([
  ["/subscriptions/1/x", true],
  ["arn:aws:s3:::bucket", true],
  ["projects/p/zones/z", true],
  ["db", false],
  ["project/db", false],
  ["project/region/db", false],
  ["x:arn:aws", false],
])("%s names a place and a type as well: %s", (id, isOne) => {
  expect(isUnique(id)).toBe(isOne);
});

test.each([
  [{ id: "db" }, true],
  [{ id: "db", self_link: "https://x/projects/a/db" }, false],
  [{ id: "db", arn: "arn:aws:rds:eu:1:db" }, false],
  [{ id: "ns/db", metadata: [{ uid: "1" }] }, false],
])("%j is known by its mere name: %s", (before, isOne) => {
  expect(identitiesOf({ before: before as never }).isKnownByName).toBe(isOne);
});
