/** What Terraform leaves to chance or to the clock, settled, so that a remake gives the same bytes. */

/**
 * The key occurs as a top-level one only in this place: in strings its quotes are escaped, and no fixture has an
 * attribute of that name.
 * Terraform lists them in the order of a Go map, which is drawn anew at every run.
 */
const RELEVANT = /(?<="relevant_attributes":)\[.*?\](?=,"(?:checks|timestamp)":)/;

/** The plan's JSON with its relevant attributes in order. */
export const withOrder = (plan: string): string =>
  plan.replace(RELEVANT, (list) => {
    const texts = (JSON.parse(list) as object[]).map(asGo).sort();
    return `[${texts.join(",")}]`;
  });

/** Go's encoder writes these as escapes. */
const ESCAPED = new Map(
  [..."<>&\u2028\u2029"].map((letter) => [letter, `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`]),
);
const asGo = (value: object): string =>
  JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (letter) => ESCAPED.get(letter) ?? letter);

const TIMESTAMP = /(?<=,"timestamp":")[^"]*(?=","applyable":)/;

/** The plan's JSON with the timestamp of an older one. */
export const withTimestampOf = (old: string, plan: string): string =>
  plan.replace(TIMESTAMP, (own) => TIMESTAMP.exec(old)?.[0] ?? own);

interface State {
  readonly resources: readonly {
    readonly type: string;
    readonly instances: readonly { readonly attributes: { readonly id?: string }; readonly deposed?: string }[];
  }[];
}

/**
 * A state file in which what Terraform draws by lot is counted: the keys of deposed objects, and the ids of
 * terraform_data, whose provider is built into Terraform.
 */
export const withCounted = (state: string): string => {
  const { resources } = JSON.parse(state) as State;
  const keys = resources.flatMap(({ instances }) => instances.flatMap(({ deposed }) => deposed ?? []));
  const ids = resources
    .filter(({ type }) => type === "terraform_data")
    .flatMap(({ instances }) => instances.flatMap(({ attributes }) => attributes.id ?? []));
  const counted = (drawn: readonly string[], first: string): [string, string][] =>
    drawn.map((text, index) => [text, first.slice(0, -4) + (index + 1).toString().padStart(4, "0")]);
  const settled = new Map([...counted(keys, "dec0de00"), ...counted(ids, "00000000-0000-4000-8000-000000000000")]);
  // In one go: a key of an earlier step may have the number that a new one gets.
  return state.replaceAll(/"([0-9a-f-]+)"/g, (_, drawn: string) => `"${settled.get(drawn) ?? drawn}"`);
};
