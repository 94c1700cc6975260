import type { Destroy, RootReview } from "../domain/review.ts";
import { moduleIn } from "./address.ts";
import { causeOf } from "./cause-words.ts";
import { otherDestroys } from "./destroys.ts";
import { effectWords } from "./effect-words.ts";
import { asMarkdown } from "./phrase.ts";
import { listed, thousands } from "./quantity.ts";
import { codeCell } from "./untrusted.ts";

/** The table of what is destroyed beside the findings, by module; many objects that are alike are one row. */

/** One row: an object, or many of one type to which the same happens for the same reason. */
export interface Row {
  readonly module: string;
  readonly objects: readonly Destroy[];
  /** As it stands in a cell; empty where the plan does not tell. */
  readonly cause: string;
}

/** From so many objects on that are alike nobody reads them one by one. */
const MANY = 6;
/** Of many, so many are named. */
const NAMED = 3;

const causeIn = (destroy: Destroy, root: RootReview): string =>
  asMarkdown(causeOf(destroy, root)).replaceAll("|", "\\|");

/** What is destroyed beside the findings, in the order of the first objects. */
export const rowsOf = (root: RootReview): readonly Row[] => {
  const alike = new Map<string, Row & { readonly objects: Destroy[] }>();
  for (const destroy of otherDestroys(root)) {
    const module = moduleIn(destroy.address);
    const cause = causeIn(destroy, root);
    const likeness = JSON.stringify([module, destroy.type, effectWords(destroy.effect, destroy), cause]);
    const same = alike.get(likeness);
    if (same === undefined) alike.set(likeness, { module, objects: [destroy], cause });
    else same.objects.push(destroy);
  }
  return [...alike.values()].flatMap((row): readonly Row[] =>
    row.objects.length < MANY ? row.objects.map((one) => ({ ...row, objects: [one] })) : [row],
  );
};

const nameOf = ({ address, deposed }: Destroy): string =>
  `${codeCell(address)}${deposed === null ? "" : ` (deposed ${codeCell(deposed)})`}`;

const namesIn = (objects: readonly Destroy[]): string => {
  const [first] = objects;
  if (first === undefined || objects.length === 1) return objects.map(nameOf).join();
  const rest = `${thousands(objects.length - NAMED)} more`;
  return `${thousands(objects.length)} of type ${codeCell(first.type)}: ${listed([...objects.slice(0, NAMED).map(nameOf), rest])}`;
};

const line = ({ objects, cause }: Row, withCause: boolean): string => {
  const [first] = objects;
  if (first === undefined) return "";
  return `| ${namesIn(objects)} | ${effectWords(first.effect, first)} |${withCause ? ` ${cause} |` : ""}`;
};

const moduleLine = (module: string, withCause: boolean): string =>
  `| **${module === "" ? "root module" : codeCell(module)}** | |${withCause ? " |" : ""}`;

/** The most characters that a row takes, with the line of its module. */
export const lengthOf = (row: Row): number => line(row, true).length + moduleLine(row.module, true).length + 2;

/** A run of `terraform destroy` gives no causes, so there is no column for them. */
export const table = (rows: readonly Row[]): string => {
  const modules = new Set(rows.map(({ module }) => module));
  const withCause = rows.some(({ cause }) => cause !== "");
  const lines = rows.flatMap((row, at) =>
    modules.size > 1 && rows[at - 1]?.module !== row.module
      ? [moduleLine(row.module, withCause), line(row, withCause)]
      : [line(row, withCause)],
  );
  const head = withCause
    ? ["| Object | What happens | Because |", "| --- | --- | --- |"]
    : ["| Object | What happens |", "| --- | --- |"];
  return [...head, ...lines].join("\n");
};
