import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginningsOf } from "../../src/domain/beginnings.ts";
import type { Origin } from "../../src/domain/change.ts";
import type { Destroy } from "../../src/domain/review.ts";
import { causeOf } from "../../src/report/cause-words.ts";
import { plain } from "../../src/report/phrase.ts";
import { stepsFor } from "../../src/report/wording.ts";
import { destroy, finding, root, subject } from "./reviews.ts";

const REPLACED = { effect: "replace", order: "delete-first", reason: "replace_because_cannot_update" } as const;

const replaced = (address: string, some: Partial<Destroy>): Destroy => destroy(address, { ...REPLACED, ...some });
const from = (effect: Origin["effect"], ...addresses: readonly string[]): Pick<Destroy, "origins" | "known"> => ({
  origins: addresses.map((address) => ({ address, effect })),
  known: [],
});
const fromOneOf = (...origins: readonly Origin[]): Partial<Destroy> => ({ origins, known: [], fromEach: false });

const VPC = replaced("aws_vpc.main", { because: ["cidr_block"] });
const KEY = replaced("aws_kms_key.k", { because: ["customer_master_key_spec"] });
const SUBNET = replaced("aws_subnet.a", { because: ["vpc_id"], ...from("replace", "aws_vpc.main") });

/** What is said of `db.x`, whose `net` changes, among these. */
const told = (some: Partial<Destroy>, others: readonly Destroy[] = []) => {
  const one = replaced("db.x", { because: ["net"], ...some });
  const all = root([one, ...others], [finding({ rule: "last-copy", subject: subject("db.x", { effect: "replace" }) })]);
  const [keep] = all.findings.flatMap((found) => stepsFor(found, all));
  return { why: plain(causeOf(one, all)), keep: plain(keep?.how ?? []), step: keep?.step };
};

describe("why an object is replaced for what changes elsewhere", () => {
  test.each<[string, Partial<Destroy>, readonly Destroy[], string, string]>([
    [
      "one object",
      from("replace", "aws_vpc.main"),
      [VPC],
      "net changes, since aws_vpc.main is replaced (cidr_block changes), and the provider cannot change that in place",
      "take back what replaces aws_vpc.main (cidr_block changes), and run plan again",
    ],
    [
      "one that is tainted",
      from("replace", "aws_vpc.main"),
      [replaced("aws_vpc.main", { reason: "replace_because_tainted" })],
      "net changes, since aws_vpc.main is replaced (it is marked as tainted), and the provider cannot change that in place",
      "take back what replaces aws_vpc.main (it is marked as tainted), and run plan again",
    ],
    [
      "a chain",
      from("replace", "aws_subnet.a"),
      [SUBNET, VPC],
      "net changes, since aws_subnet.a is replaced; it begins with aws_vpc.main, where cidr_block changes",
      "take back what replaces aws_vpc.main (cidr_block changes), and run plan again",
    ],
    [
      "a chain which another one joins on the way",
      from("replace", "aws_subnet.a"),
      [{ ...SUBNET, because: ["vpc_id", "cidr_block"], known: ["cidr_block"] }, VPC],
      "net changes, since aws_subnet.a is replaced; it begins with aws_subnet.a, where cidr_block changes, and with aws_vpc.main, where cidr_block changes",
      "take back what replaces aws_subnet.a (cidr_block changes) and aws_vpc.main (cidr_block changes), and run plan again",
    ],
    [
      "a chain that begins with a data source",
      from("replace", "aws_subnet.a"),
      [{ ...SUBNET, ...from("read", "data.aws_vpc.main") }],
      "net changes, since aws_subnet.a is replaced; it begins with data.aws_vpc.main, which is read only during the apply",
      "apply first what data.aws_vpc.main waits for, or take away the depends_on that makes it wait (often that of the module), and run plan again; if the value is the same, nothing is replaced",
    ],
    [
      "a chain whose beginning the plan does not tell",
      from("replace", "aws_subnet.a"),
      [{ ...SUBNET, origins: [] }],
      "net changes, since aws_subnet.a is replaced, and the provider cannot change that in place",
      "take back what replaces aws_subnet.a, and run plan again",
    ],
    [
      "all objects of a block",
      from("replace", "aws_subnet.a"),
      [{ ...SUBNET, address: "aws_subnet.a[0]" }, { ...SUBNET, address: "aws_subnet.a[1]" }, VPC],
      "net changes, since aws_subnet.a is replaced; it begins with aws_vpc.main, where cidr_block changes",
      "take back what replaces aws_vpc.main (cidr_block changes), and run plan again",
    ],
    [
      "each of several objects",
      from("replace", "aws_kms_key.k", "aws_vpc.main"),
      [KEY, VPC],
      "net changes, since aws_kms_key.k (customer_master_key_spec changes) and aws_vpc.main (cidr_block changes) are replaced, and the provider cannot change that in place",
      "take back what replaces aws_kms_key.k (customer_master_key_spec changes) and aws_vpc.main (cidr_block changes), and run plan again",
    ],
    [
      "more than anybody reads",
      from("create", "a.a", "a.b", "a.c", "a.d"),
      [],
      "net changes, since a.a, a.b, a.c and 1 more are created, and the provider cannot change that in place",
      "find out why a.a, a.b, a.c and 1 more are created, or refer to what is there already, and run plan again",
    ],
    [
      "an object that is created",
      from("create", "aws_vpc.new"),
      [],
      "net changes, since aws_vpc.new is created, and the provider cannot change that in place",
      "find out why aws_vpc.new is created, or refer to what is there already, and run plan again",
    ],
    [
      "a data source",
      from("read", "data.aws_ami.this"),
      [],
      "net may change, since data.aws_ami.this is read only during the apply, and the provider cannot change that in place",
      "apply first what data.aws_ami.this waits for, or take away the depends_on that makes it wait (often that of the module), and run plan again; if the value is the same, nothing is replaced",
    ],
    [
      "an object that is changed in place",
      from("update", "aws_vpc.main"),
      [],
      "net may change, since aws_vpc.main is changed in place, and the provider cannot change that in place",
      "apply the change of aws_vpc.main first, by itself, and run plan again; if the value is the same, nothing is replaced",
    ],
    [
      "another one, and for itself",
      { because: ["net", "engine"], ...from("replace", "aws_vpc.main"), known: ["engine"] },
      [VPC],
      "engine changes, and net changes, since aws_vpc.main is replaced (cidr_block changes), and the provider cannot change that in place",
      "take back the change of engine; take back what replaces aws_vpc.main (cidr_block changes), and run plan again",
    ],
    [
      "one of two objects, as a condition chooses",
      fromOneOf({ address: "aws_kms_key.k", effect: "replace" }, { address: "aws_vpc.main", effect: "replace" }),
      [KEY, VPC],
      "net changes, since aws_kms_key.k (customer_master_key_spec changes) or aws_vpc.main (cidr_block changes) is replaced, and the provider cannot change that in place",
      "take back what replaces aws_kms_key.k (customer_master_key_spec changes) or aws_vpc.main (cidr_block changes), and run plan again; the plan does not tell on which of these it depends",
    ],
    [
      "one of two objects to which different things happen",
      fromOneOf({ address: "aws_vpc.main", effect: "replace" }, { address: "aws_vpc.new", effect: "create" }),
      [VPC],
      "net changes, since aws_vpc.main is replaced (cidr_block changes) or aws_vpc.new is created, and the provider cannot change that in place",
      "take back what replaces aws_vpc.main (cidr_block changes), and run plan again; or find out why aws_vpc.new is created, or refer to what is there already, and run plan again; the plan does not tell on which of these it depends",
    ],
    [
      "one of the objects of a block, some of which are replaced and some created",
      fromOneOf({ address: "aws_vpc.v", effect: "replace" }, { address: "aws_vpc.v", effect: "create" }),
      [{ ...VPC, address: "aws_vpc.v[0]" }],
      "net changes, since aws_vpc.v is replaced (cidr_block changes) or created, and the provider cannot change that in place",
      "take back what replaces aws_vpc.v (cidr_block changes), and run plan again; or find out why aws_vpc.v is created, or refer to what is there already, and run plan again; the plan does not tell on which of these it depends",
    ],
    [
      "one of two objects, of which one may keep its value",
      fromOneOf({ address: "aws_vpc.main", effect: "replace" }, { address: "data.aws_vpc.x", effect: "read" }),
      [replaced("aws_vpc.main", { reason: "replace_because_tainted" })],
      "net may change, since aws_vpc.main is replaced (it is marked as tainted) or data.aws_vpc.x is read only during the apply, and the provider cannot change that in place",
      "take back what replaces aws_vpc.main (it is marked as tainted), and run plan again; or apply first what data.aws_vpc.x waits for, or take away the depends_on that makes it wait (often that of the module), and run plan again; if the value is the same, nothing is replaced; the plan does not tell on which of these it depends",
    ],
    [
      "one of two objects that both begin with the same",
      fromOneOf({ address: "aws_subnet.a", effect: "replace" }, { address: "aws_subnet.b", effect: "replace" }),
      [SUBNET, { ...SUBNET, address: "aws_subnet.b" }, VPC],
      "net changes, since aws_subnet.a or aws_subnet.b is replaced; it begins with aws_vpc.main, where cidr_block changes",
      "take back what replaces aws_vpc.main (cidr_block changes), and run plan again",
    ],
    [
      "one that follows from one of two itself",
      from("replace", "aws_subnet.a"),
      [
        {
          ...SUBNET,
          ...fromOneOf({ address: "aws_kms_key.k", effect: "replace" }, { address: "aws_vpc.main", effect: "replace" }),
        },
        KEY,
        VPC,
      ],
      "net changes, since aws_subnet.a is replaced; it begins with aws_kms_key.k, where customer_master_key_spec changes, or with aws_vpc.main, where cidr_block changes",
      "take back what replaces aws_kms_key.k (customer_master_key_spec changes) or aws_vpc.main (cidr_block changes), and run plan again; the plan does not tell on which of these it depends",
    ],
    [
      "any object of a block whose objects begin with different ones",
      from("replace", "aws_subnet.a"),
      [
        { ...SUBNET, address: "aws_subnet.a[0]" },
        { ...SUBNET, address: "aws_subnet.a[1]", ...from("replace", "aws_kms_key.k") },
        KEY,
        VPC,
      ],
      "net changes, since aws_subnet.a is replaced; it begins with aws_kms_key.k, where customer_master_key_spec changes, or with aws_vpc.main, where cidr_block changes",
      "take back what replaces aws_kms_key.k (customer_master_key_spec changes) or aws_vpc.main (cidr_block changes), and run plan again; the plan does not tell on which of these it depends",
    ],
    [
      "one of more than anybody reads",
      fromOneOf(...["a.a", "a.b", "a.c", "a.d", "a.e"].map((address): Origin => ({ address, effect: "create" }))),
      [],
      "net changes, since a.a, a.b, a.c or one of 2 more is created, and the provider cannot change that in place",
      "find out why a.a, a.b, a.c or one of 2 more is created, or refer to what is there already, and run plan again; the plan does not tell on which of these it depends",
    ],
    [
      "of two attributes, one of which may keep its value",
      {
        because: ["net", "image"],
        origins: [
          { address: "aws_vpc.main", effect: "replace" },
          { address: "data.aws_ami.x", effect: "read" },
        ],
        known: [],
      },
      [],
      "net and image may change, since aws_vpc.main is replaced and data.aws_ami.x is read only during the apply, and the provider cannot change that in place",
      "take back what replaces aws_vpc.main, and run plan again; apply first what data.aws_ami.x waits for, or take away the depends_on that makes it wait (often that of the module), and run plan again; if the value is the same, nothing is replaced",
    ],
    [
      "the plan does not tell what, as behind a local value or in a dynamic block",
      { origins: [], known: [] },
      [VPC],
      "net is known only after the apply, and the provider cannot change that in place",
      "find out why net is known only after the apply (most often an object that is referred to there is replaced, created, or read only then), take that back, and run plan again",
    ],
    [
      "the plan does not tell what, and for itself",
      { because: ["net", "zone", "engine"], origins: [], known: ["engine"] },
      [VPC],
      "engine changes, and net and zone are known only after the apply, and the provider cannot change that in place",
      "take back the change of engine; find out why net and zone are known only after the apply (most often an object that is referred to there is replaced, created, or read only then), take that back, and run plan again",
    ],
    [
      "nobody knows what",
      { origins: [] },
      [VPC],
      "net changes, and the provider cannot change that in place",
      "take back the change that forces the replacement, and run plan again",
    ],
  ])("%s", (_, some, others, why, keep) => {
    expect(told(some, others)).toEqual({ why, keep, step: "Keep it" });
  });

  test("of many beginnings three are told, and the others counted", () => {
    const others = ["a", "b", "c", "d", "e"].map((name) => replaced(`vpc.${name}`, { because: ["cidr"] }));
    const all = from("replace", ...others.map(({ address }) => address));
    expect(told(all, others).why).toBe(
      "net changes, since vpc.a (cidr changes), vpc.b (cidr changes), vpc.c (cidr changes) and 2 more are replaced, and the provider cannot change that in place",
    );
    const behind = (fromEach: boolean) =>
      told(from("replace", "aws_subnet.a"), [{ ...SUBNET, ...all, fromEach }, ...others]).why;
    expect(behind(true)).toMatch(
      /; it begins with vpc\.a, where cidr changes, and with vpc\.b, where .*, and with vpc\.c, where cidr changes, and with 2 more$/,
    );
    expect(behind(false)).toMatch(
      /; it begins with vpc\.a, where cidr changes, or with vpc\.b, where .*, or with vpc\.c, where cidr changes, or with one of 2 more$/,
    );
  });

  test("of a chain that is too long to be anybody's no beginning is told", () => {
    const chain = (length: number): readonly Destroy[] => [
      ...Array.from({ length }, (_, at) =>
        replaced(`a.b${at}`, { because: ["x"], ...from("replace", `a.b${at + 1}`) }),
      ),
      replaced(`a.b${length}`, { because: ["y"] }),
    ];
    expect(told(from("replace", "a.b0"), chain(150)).why).toContain("it begins with a.b150, where y changes");
    expect(told(from("replace", "a.b0"), chain(250)).why).toBe(
      "net changes, since a.b0 is replaced, and the provider cannot change that in place",
    );
  });

  test("of a block with ten thousand objects it is found once", () => {
    const block = Array.from({ length: 10_000 }, (_, at) => replaced(`a.b[${at}]`, { because: ["x"] }));
    const all = root([...block], []);
    for (const { address } of block) {
      const { origins = [] } = from("replace", "a.b", address);
      expect(beginningsOf({ origins }, all)?.all).toHaveLength(2);
    }
  });

  test("a circle, which only a plan by hand has, has no beginning", () => {
    const other = replaced("a.b", { because: ["x"], ...from("replace", "db.x") });
    expect(told(from("replace", "a.b"), [other]).why).toBe(
      "net changes, since a.b is replaced, and the provider cannot change that in place",
    );
  });

  test("a replacement that the review does not list has no known beginning", () => {
    expect(told(from("replace", "a.b")).why).toBe(
      "net changes, since a.b is replaced, and the provider cannot change that in place",
    );
  });

  test("a name as long as a file is cut in the middle, wherever it is said", () => {
    const name = `aws_vpc.main["${"k".repeat(200_000)}"]`;
    const { why, keep } = told(from("replace", name), [{ ...VPC, address: name }]);
    expect(why).toMatch(
      /^net changes, since aws_vpc\.main\["k{80,100}…k{80,100}"\] is replaced \(cidr_block changes\)/,
    );
    expect(keep).toMatch(/^take back what replaces aws_vpc\.main\["k{80,100}…k{80,100}"\] \(cidr_block changes\)/);
  });

  test("addresses are made visible in the advice", () => {
    expect(told(from("create", 'a.b["\u202e"]')).keep).toContain('a.b["\\u202e"]');
  });
});

test("whatever follows from what, every beginning is in the review, and follows from nothing by itself", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const effect = fc.constantFrom<Origin["effect"]>("replace", "replace", "create", "read");
  const origin = fc.record({ address: name.map((one) => `x.${one}`), effect });
  const some = fc.dictionary(
    name,
    fc.option(fc.record({ origins: fc.array(origin, { maxLength: 3 }), known: fc.subarray(["k"]) }), { nil: {} }),
  );
  fc.assert(
    fc.property(some, fc.array(origin, { maxLength: 3 }), (all, origins) => {
      const destroys = Object.entries(all).map(([one, more]) => replaced(`x.${one}`, { because: ["k", "u"], ...more }));
      for (const begun of beginningsOf({ origins }, root(destroys, []))?.all ?? []) {
        const own = destroys.find(({ address }) => address === begun.address);
        const isOwn = own !== undefined && (own.origins === undefined || own.known?.length === 1);
        expect(begun.effect !== "replace" || isOwn).toBe(true);
      }
    }),
  );
});
