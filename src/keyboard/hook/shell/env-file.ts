import { resolve } from "node:path";
import { isFile } from "../../../input/found.ts";
import type { State } from "./state.ts";
import { known, type Text } from "./word.ts";

/** `env $(cat .env | xargs) terraform plan`, `env $(grep -v '^#' .env | xargs) …`: settings that stand in a file. */

const COMMENTS = String.raw`grep -v ['"]?\^#['"]?`;
const READS = new RegExp(String.raw`^\$\(\s*(?:cat|${COMMENTS})\s+([\w./-]+)(?:\s*\|\s*(?:xargs|${COMMENTS}))*\s*\)$`);

/** A value without spaces, and without a sign that a shell would take for more. */
const SETTING = /^[A-Za-z_]\w*=[\w@%+=:,./-]*$/;

/** The word, or the settings that it becomes, where the file lies here and the same command does not write it. */
export function settingsFrom(word: Text, { folder, world, findings }: State): readonly Text[] {
  const name = word.text === null ? READS.exec(word.raw)?.[1] : undefined;
  const path = name === undefined || folder === null ? null : resolve(folder, name);
  if (path === null || findings.written.some((one) => one === null || one === path)) return [word];
  // Of one that is not there nothing is set.
  const text = isFile(path) ? world.scriptAt(path) : "";
  const lines = text?.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line));
  return lines?.every((line) => SETTING.test(line)) === true ? lines.map(known) : [word];
}
