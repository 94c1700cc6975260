import { catalogueWith, knownTypes } from "../catalogue/index.ts";
import { rowOf } from "../domain/catalogue.ts";
import { WEIGHTS } from "../domain/catalogue-terms.ts";
import { canAllow } from "../domain/exceptions.ts";
import type { Allow, Policy, PolicyType } from "../domain/policy.ts";
import { DAY } from "../domain/quantity.ts";
import { listed } from "../report/quantity.ts";
import { nearTypes } from "../text/near.ts";

export interface CheckedPolicy {
  readonly policy: Policy;
  readonly text: string;
  /** Its name in messages. */
  readonly path: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What roots of the repository may be called; null: not asked, or not known. */
  readonly rootNames?: readonly string[] | null;
}

type Place = readonly (string | number)[];

type Said = readonly [place: Place, says: string];

/**
 * Warnings about a valid policy that is probably not what its writer meant: types that nobody knows, exceptions and
 * freeze windows that ran out, restores that are still to come, and entries by which more or less passes than is meant.
 * One sentence each, with its line, in the order of the lines.
 */
export async function policyWarnings(checked: CheckedPolicy): Promise<readonly string[]> {
  const { policy, text, path, today, rootNames = null } = checked;
  const said: readonly Said[] = [
    ...unknownTypes(policy),
    ...policy.allow.flatMap((entry, at) => [...exceptionWarnings(entry, at, today), ...withoutEffect(entry, at)]),
    ...policy.freeze.flatMap(({ to }, at): Said[] =>
      to < today ? [[["freeze", at, "to"], `this freeze ended on ${to}`]] : [],
    ),
    ...policy.restores.flatMap(({ tried }, at): Said[] =>
      isStillToCome(tried, today)
        ? [[["restores", at, "tried"], `${tried} is still to come, and nobody has restored then`]]
        : [],
    ),
    ...policy.catalogue.flatMap(ownTypeWarnings),
    ...(rootNames === null ? [] : rootsOfNothing(policy, rootNames)),
  ];
  if (said.length === 0) return [];
  const { readDocument } = await import("../input/policy/document.ts");
  const document = readDocument(text);
  return said
    .map(([place, says]) => ({ ...document.valueAt(place), says }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, says }) => `${path}:${line}:${column}  ${says}`);
}

function exceptionWarnings(entry: Allow, at: number, today: string): readonly Said[] {
  const { until, rules } = entry;
  if (until !== null && until < today)
    return [[["allow", at, "until"], `this exception ran out on ${until} and allows nothing any more`]];
  if (!fitsEverything(entry) || (rules !== null && until !== null)) return [];
  const silent = rules === null ? "every rule is silent for it, protected too" : `${listed(rules)} speaks no more`;
  const lacking = [...(rules === null ? ["rules"] : []), ...(until === null ? ["until"] : [])];
  return [
    [
      ["allow", at],
      `this exception fits every object, and ${silent}${until === null ? ", without an end" : ""}; name the objects that are meant by a narrower address, by type or by tags, and add ${listed(lacking)}`,
    ],
  ];
}

/** A rule that no exception keeps quiet speaks all the same, and its writer would wonder. */
const withoutEffect = ({ rules }: Allow, at: number): readonly Said[] =>
  (rules ?? []).flatMap((rule, place): Said[] =>
    canAllow(rule)
      ? []
      : [
          [
            ["allow", at, "rules", place],
            `no exception helps against ${rule}, so it speaks all the same; its level can be set under rules, or under roots for some roots`,
          ],
        ],
  );

/** Days are counted in UTC, and east of it the next one has begun. */
const isStillToCome = (day: string, today: string): boolean => Date.parse(day) - Date.parse(today) > DAY;

const fitsEverything = ({ address, type, tags }: Allow): boolean =>
  /^\*+$/.test(address ?? "") && type === null && Object.keys(tags).length === 0;

/** What is given another weight is seen differently on purpose, but seldom is a production database harmless. */
function ownTypeWarnings({ type, class: named, weight }: PolicyType, at: number): readonly Said[] {
  const row = rowOf(catalogueWith([])(type));
  if (row === undefined || row.weight === "low") return [];
  const isLess = named !== null && WEIGHTS.indexOf(weight) > WEIGHTS.indexOf(row.weight);
  if (named !== null && !isLess) return [];
  const then =
    named === null
      ? "with class none nothing is said when one is destroyed"
      : `with weight ${weight} less is said when one is destroyed`;
  return [
    [
      ["catalogue", at, named === null ? "class" : "weight"],
      `the catalogue knows ${type} (${row.what}, weight ${row.weight}), and ${then}; take this entry out, and name the objects that may go under allow`,
    ],
  ];
}

/** A path that is spelled wrong sets nothing, and nobody would notice. */
const rootsOfNothing = ({ roots }: Policy, names: readonly string[]): readonly Said[] =>
  roots.flatMap(({ path, matches }, at): Said[] =>
    names.some(matches)
      ? []
      : [
          [
            ["roots", at, "path"],
            `${path} matches no folder with Terraform, and no root that a workflow names, so this entry sets nothing; write it from the top of the repository, as reports name the root`,
          ],
        ],
  );

/** A type that is spelled wrong protects nothing, and nobody would notice. */
function unknownTypes(policy: Policy): readonly Said[] {
  const catalogue = catalogueWith(policy.catalogue);
  const entries = (["protect", "allow"] as const).flatMap((key) =>
    policy[key].map(({ type }, at) => ({ place: [key, at, "type"], type })),
  );
  return entries.flatMap(({ place, type }) => {
    if (type === null || catalogue(type).known !== "nothing") return [];
    // Reading all tables takes time, so it is done only for a type that is unknown.
    const near = nearTypes(type, knownTypes());
    const says = near.length === 0 ? "; a" : `, did you mean ${near.join(" or ")}? A`;
    return [[place, `the catalogue knows no type ${type}${says} type of your own belongs under catalogue`]];
  });
}
