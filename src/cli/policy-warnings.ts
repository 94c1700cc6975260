import { catalogueWith, knownTypes } from "../catalogue/index.ts";
import type { Policy } from "../domain/policy.ts";
import { nearTypes } from "../text/near.ts";

export interface CheckedPolicy {
  readonly policy: Policy;
  readonly text: string;
  /** Its name in messages. */
  readonly path: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

type Place = readonly (string | number)[];

/**
 * Warnings about a valid policy that is probably not what its writer meant: types that nobody knows, exceptions and
 * freeze windows that ran out. One sentence each, with its line.
 */
export async function policyWarnings({ policy, text, path, today }: CheckedPolicy): Promise<readonly string[]> {
  const said: readonly (readonly [Place, string])[] = [
    ...unknownTypes(policy),
    ...policy.allow.flatMap(({ until }, at): [Place, string][] =>
      until !== null && until < today
        ? [[["allow", at, "until"], `this exception ran out on ${until} and allows nothing any more`]]
        : [],
    ),
    ...policy.freeze.flatMap(({ to }, at): [Place, string][] =>
      to < today ? [[["freeze", at, "to"], `this freeze ended on ${to}`]] : [],
    ),
  ];
  if (said.length === 0) return [];
  const { readDocument } = await import("../input/policy/document.ts");
  const document = readDocument(text);
  return said.map(([place, says]) => {
    const { line, column } = document.valueAt(place);
    return `${path}:${line}:${column}  ${says}`;
  });
}

/** A type that is spelled wrong protects nothing, and nobody would notice. */
function unknownTypes(policy: Policy): readonly (readonly [Place, string])[] {
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
