import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entry, planJson } from "../../input/plan/reading.ts";

/** Plans as small as they can be, for tests of what the action does with them. */

const parts = /^(?:module\.[^.]+\.)*([a-z0-9_]+)\.([A-Za-z0-9_-]+)/;

const change = (actions: readonly string[], address: string): Record<string, unknown> => {
  const [, type, name] = parts.exec(address) ?? [];
  if (type === undefined || name === undefined) throw new Error(`"${address}" is no address.`);
  // No final snapshot, so nothing remains: with a database that is a last-copy.
  const object = { id: `${name}-id`, skip_final_snapshot: true, delete_automated_backups: true };
  const [before, after] = [
    actions.includes("create") && actions.length === 1 ? null : object,
    actions.includes("delete") ? null : object,
  ];
  return entry(actions, {
    address,
    type,
    name,
    change: { actions, before, after, after_unknown: {}, before_sensitive: false, after_sensitive: false },
  });
};

/** A plan that destroys these objects, and nothing else. */
export const destroying = (...addresses: readonly string[]): string =>
  planJson(addresses.map((address) => change(["delete"], address)));

export const DATABASE = "aws_db_instance.prod";
export const REPLICA = "aws_db_instance.orders";

/** Blocks: a database is destroyed, and nothing is known to remain. */
export const DROP = destroying(DATABASE);
/** Blocks, on another set. */
export const DROP_TWO = destroying(DATABASE, REPLICA);
/** The same destroy set as DROP, in a plan that does more. */
export const DROP_AND_UPDATE = planJson([change(["delete"], DATABASE), change(["update"], "aws_instance.web")]);
/** Nothing to say about it. */
export const HARMLESS = planJson([change(["update"], "aws_instance.web")]);
/** Nothing blocks, but there is a warning: nobody knows what this type is. */
export const DOUBTFUL = destroying("madeup_thing.one");

/** The plan of a case under fixtures/, as Terraform wrote it. */
export const readPlan = (kind: string, name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../fixtures", kind, name, "plan.json"), "utf8");
