import type { Watch, Weight } from "../../domain/catalogue.ts";

/** Settings that keep data and backups, by types of CloudFormation and their own names for them. */
export interface Settings {
  readonly types: readonly string[];
  readonly watch: readonly Watch[];
}

type Said = Pick<Watch, "rule" | "weight" | "says">;

export const guard = (says: string): Said => ({ rule: "guard-removed", says });
export const expiry = (says: string): Said => ({ rule: "data-expiry", says });
export const loss = (weight: Weight, says: string): Said => ({ rule: "backup-loss", weight, says });

export const off = (path: string, said: Said): Watch => ({ path, change: "off", ...said });
export const on = (path: string, said: Said): Watch => ({ path, change: "on", ...said });
export const lowered = (path: string, said: Said): Watch => ({ path, change: "lowered", ...said });
export const gone = (path: string, said: Said): Watch => ({ path, change: "removed", ...said });
