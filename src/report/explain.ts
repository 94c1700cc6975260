import type { CatalogueRow, Knowledge } from "../domain/catalogue.ts";
import { RULE_NAMES, type Rule } from "../domain/rules/table.ts";
import { nearTypes, nearWords } from "../text/near.ts";
import { copiesOf, linkTo, rowText } from "./explain-row.ts";
import { ruleJson } from "./explain-rule.ts";
import { counted, listed } from "./quantity.ts";
import { Sheet } from "./sheet.ts";
import { printableJson, terminalText } from "./untrusted.ts";

export interface Explained {
  readonly type: string;
  readonly knowledge: Knowledge;
  /** The rows of its provider, for what counts as a copy of it. */
  readonly beside: readonly CatalogueRow[];
  /** All types that are known, searched for near names when nothing is known of this one. */
  readonly known: readonly string[];
  /** Types that have it as a word, where nothing is known of a type of this name. */
  readonly found?: readonly { readonly type: string; readonly what: string | null }[];
}

/** Lines of a policy, as they are written into it. */
const policyLines = (...lines: readonly string[]): string => lines.map((line) => `    ${line}\n`).join("");

const ownType = (type: string): string =>
  policyLines(
    "catalogue:",
    `  - type: ${type}`,
    "    class: data        # or backup, key, container, …; none for a type that holds nothing",
    "    weight: high       # high blocks, medium warns, low is noted",
    "    what: ledger       # in your own words",
  );

/** As Terraform, and the policy, take one: with the prefix of its provider. */
const CAN_BE_TYPE = /^[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_-]+$/;

/** Whether a name is like those that Azure and AWS have for the types of their own API. */
export const isLikeCloudType = (name: string): boolean =>
  /^([a-z0-9]+(\.[a-z0-9]+)+(\/[a-z0-9]+)+(@.*)?|aws(::[a-z0-9]+)+)$/i.test(name);

/** Whether a name is like a kind of Kubernetes objects with its API group. */
const isLikeKind = (name: string): boolean => /^[a-z][a-z0-9.-]*\/(?:v\d[a-z0-9]*\/)?[A-Z][A-Za-z0-9]*$/.test(name);

const MOST_FOUND = 20;

/** What a search by a word found. */
function foundText(shown: string, found: NonNullable<Explained["found"]>): string {
  const first = found.slice(0, MOST_FOUND);
  const column = Math.max(...first.map(({ type }) => type.length));
  const lines = first.map(({ type, what }) => `  ${type.padEnd(column)}  ${what ?? "holds nothing"}\n`);
  const more = found.length - first.length;
  return `${shown}: no type is called so. ${counted(found.length, "type")} ${found.length === 1 ? "has" : "have"} it in the name, or in what it is:\n\n${lines.join("")}${more === 0 ? "" : `  …and ${more} more; a second word finds fewer\n`}`;
}

/** Whether a name is a word that was looked for, and found: no type is called so, and none was meant to be. */
export const isSearch = ({ type, known, found = [] }: Pick<Explained, "type" | "known" | "found">): boolean =>
  found.length > 0 && typesOf(type, known) === 0 && (!type.includes("_") || nearTypes(type, known).length === 0);

/** A rule that may be meant: written without its dash, or mistyped. A type has a `_`, which no rule has. */
const nearRule = (name: string): Rule | undefined => {
  const [near] = nearWords(name, RULE_NAMES) as readonly Rule[];
  const isSame = near !== undefined && near.replaceAll("-", "") === name.toLowerCase().replace(/[_ ]/g, "");
  return isSame || !name.includes("_") ? near : undefined;
};

const CLOUDS = /^(?:aws|azurerm|google)_/;
const MOST_IN_CLOUDS = 5;

/** A product that has a provider of its own, such as mysql, is offered by the clouds too. */
function inClouds(name: string, found: NonNullable<Explained["found"]>): string {
  const others = CLOUDS.test(prefixOf(name))
    ? []
    : found.filter(({ type }) => CLOUDS.test(type)).slice(0, MOST_IN_CLOUDS);
  return others.length === 0
    ? ""
    : `  What the clouds have of it: ${listed(
        others.map(({ type }) => type),
        "and",
      )}\n`;
}

/**
 * What to do about a type that the catalogue does not know: the right name if there is one near, else a type of one's
 * own.
 */
function unknownText({ type, known, found = [] }: Explained): string {
  const shown = terminalText(type);
  const near = nearTypes(type, known);
  const ofProvider = typesOf(type, known);
  if (ofProvider > 0)
    return `${shown}: this is the prefix of a provider, of which the catalogue knows ${counted(ofProvider, "type")}.
  Name one of them: destroy-guard completion types | grep ^${prefixOf(type)}\n${inClouds(type, found)}`;
  if (isSearch({ type, known, found })) return foundText(shown, found);
  const head = `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.`;
  const [nearest] = near;
  const rule = near.length === 0 ? nearRule(type) : undefined;
  if (rule !== undefined) return `${shown} is no resource type. Did you mean the rule ${rule}?\n`;
  if (isLikeKind(type) || isLikeCloudType(type))
    return `${shown}: the catalogue does not know this ${isLikeKind(type) ? "kind of Kubernetes objects" : "type of the cloud's own API"}; deleting or replacing it is reported as unclassified.
  Of such an object the policy knows only the type that Terraform has: name it there by its address, under protect or allow.\n`;
  if (!CAN_BE_TYPE.test(type))
    return `${shown} is no resource type, and no type has it in its name: a type is written like aws_db_instance.\n`;
  if (nearest === undefined) return `${head}\n\n  To have it reviewed, name it in the policy:\n\n${ownType(shown)}`;
  return `${head}
  Did you mean ${listed(near, "or")}?

  To protect every object of it, name it in the policy:

${policyLines("protect:", `  - type: ${nearest}`)}
  If ${shown} is a type of your own, name it there, so that it is reviewed:

${ownType(shown)}`;
}

/** Lines to copy stand further in, and lists have columns: both are left as they are. */
const AS_IT_IS = /^ {4}|^ {2}\S+ {2}/;

const within = (width: number, text: string): string =>
  text
    .split("\n")
    .map((line) => {
      if (AS_IT_IS.test(line)) return line;
      const indent = line.length - line.trimStart().length;
      return new Sheet(width).text(indent, line.trimStart(), 2).toString().trimEnd();
    })
    .join("\n");

/** What the catalogue knows of one type, as text for a terminal of `width` columns. */
export function explained(explained: Explained, width: number): string {
  const { type, knowledge, beside } = explained;
  if (knowledge.known === "row" || knowledge.known === "policy") return rowText(knowledge.row, beside, width);
  if (knowledge.known === "harmless")
    return within(
      width,
      `${terminalText(type)}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`,
    );
  return within(width, unknownText(explained));
}

const prefixOf = (type: string): string => (type.endsWith("_") ? type : `${type}_`);

/** How many types a name has as the prefix of their provider; 0 where it is none. */
const typesOf = (name: string, known: readonly string[]): number =>
  /^[a-z0-9]+_?$/.test(name) ? known.filter((one) => one.startsWith(prefixOf(name))).length : 0;

/** Types that may be meant: those that a search lists, else those that are spelled alike. */
const nearOf = ({ type, knowledge, known, found = [] }: Explained): readonly string[] => {
  if (knowledge.known !== "nothing") return [];
  return isSearch({ type, known, found }) ? found.slice(0, MOST_FOUND).map((one) => one.type) : nearTypes(type, known);
};

const typeJson = (explained: Explained) => {
  const { type, knowledge, beside } = explained;
  const row = knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : null;
  return {
    type,
    known: knowledge.known,
    near: nearOf(explained),
    row: row === null ? null : { ...row, source: linkTo(row.source) },
    copies: row === null ? [] : copiesOf(row.type, beside),
  };
};

/** The same of several types and rules as JSON: `row` is the catalogue's own (docs/catalogue.md), or null. */
export const explainedJson = (types: readonly Explained[], rules: readonly Rule[] = []): string =>
  `${printableJson(JSON.stringify({ version: 1, types: types.map(typeJson), rules: rules.map(ruleJson) }, null, 2))}\n`;
