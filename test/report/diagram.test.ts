import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { diagram } from "../../src/report/diagram.ts";
import { hostileText } from "./hostile.ts";
import { everythingGoes, finding, remains, replacedWithCopies, subject } from "./reviews.ts";

const LINE =
  /^(?:flowchart LR| {2}[a-z0-9]+\["(?:[A-Za-z0-9_ ]|#\d+;)*(?:<br\/>(?:(?:[A-Za-z0-9_ ]|#\d+;)*|[✗✓] (?:goes|stays)))*"\]:::(?:goes|stays|others)| {2}[a-z0-9]+ --> [a-z0-9]+| {2}classDef (?:goes|stays|others) [a-z0-9:#, -]+)$/;

const lines = (findings: readonly Finding[]): readonly string[] => (diagram(findings) ?? "").split("\n");
const nodes = (findings: readonly Finding[]): readonly string[] => lines(findings).filter((line) => line.includes("["));

const withCopies = (goes: number, stays: number, address = "aws_db_instance.main"): Finding =>
  finding({
    rule: "data-loss",
    subject: subject(address),
    remains: remains({
      kind: "copies",
      goesWithIt: Array.from({ length: goes }, (_, at) => `aws_db_snapshot.goes[${at}]`),
      survivors: Array.from({ length: stays }, (_, at) => `aws_db_snapshot.stays[${at}]`),
    }),
  });

describe("the picture", () => {
  test("shows the data, its copies, which go and which stay", () => {
    const [root] = replacedWithCopies.roots;
    expect(diagram(root?.findings ?? [])).toBe(`flowchart LR
  d0["Relational database<br/>module#46;orders#91;#34;eu#45;west#45;1#34;#93;#46;aws_db_instance#46;this<br/>✗ goes"]:::goes
  d0c0["aws_db_instance#46;orders_replica<br/>✗ goes"]:::goes
  d0c1["aws_db_snapshot#46;monthly<br/>✓ stays"]:::stays
  d0c2["module#46;vault#46;aws_backup_selection#46;databases#91;#34;orders#34;#93;<br/>✓ stays"]:::stays
  d0 --> d0c0
  d0 --> d0c1
  d0 --> d0c2
  classDef goes fill:#ffebe9,stroke:#cf222e,stroke-dasharray:5 4,color:#82071e
  classDef stays fill:#dafbe1,stroke:#1a7f37,color:#0f5323
  classDef others fill:#f6f8fa,stroke:#59636e,color:#1f2328`);
  });

  test("is drawn only for what has copies in this state", () => {
    const [root] = everythingGoes.roots;
    expect(nodes(root?.findings ?? [])).toHaveLength(3);
    expect(
      diagram([
        finding({ rule: "last-copy", subject: subject("a.b"), remains: remains({ kind: "nothing" }) }),
        finding({ rule: "mass-destroy" }),
      ]),
    ).toBeNull();
  });

  test.each([
    ["many copies that go", [withCopies(100, 0)], "79 more"],
    ["copies that go and stay", [withCopies(60, 60)], "49 more"],
    [
      "many objects",
      Array.from({ length: 40 }, (_, at) => withCopies(1, 1, `aws_db_instance.n${at}`)),
      "and 33 more objects with copies",
    ],
  ])("has at most 25 boxes for %s, and counts the rest", (_, findings, more) => {
    expect(nodes(findings).length).toBeLessThanOrEqual(25);
    expect(diagram(findings)).toContain(more);
  });

  test("counts every copy that it does not show", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 }), (goes, stays) => {
        fc.pre(goes + stays > 0);
        const boxes = nodes([withCopies(goes, stays)]).slice(1);
        const counted = (fate: string): number =>
          boxes
            .filter((box) => box.endsWith(`:::${fate}`))
            .reduce((sum, box) => sum + Number(/"(\d+) more</.exec(box)?.[1] ?? 1), 0);
        expect([counted("goes"), counted("stays")]).toEqual([goes, stays]);
        expect(boxes.length).toBeLessThan(25);
      }),
    );
  });

  test("cuts long addresses in the middle, and breaks no line at a key's line break", () => {
    const what = finding({
      rule: "data-loss",
      subject: subject(`aws_db_instance.x["a\n${"y".repeat(100)}"]`),
      remains: remains({ kind: "copies", survivors: ["s.a"] }),
    });
    expect(nodes([what])[0]).toMatch(/<br\/>aws_db_instance#46;x#91;#34;a#92;#8288;ny{5,}#8230;y{10,}#34;#93;<br\/>/);
  });

  test("can't be broken by any address", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (address, going, staying) => {
        const what = finding({
          rule: "data-loss",
          subject: subject(address, { what: going }),
          remains: remains({ kind: "copies", goesWithIt: [going], survivors: [staying] }),
        });
        for (const line of lines([what])) expect(line).toMatch(LINE);
      }),
    );
  });
});
