import { basename } from "node:path";
import type { Command } from "unbash";
import { literal } from "../../../text/literal.ts";
import { walked } from "../files.ts";
import { inputOf } from "./input.ts";
import { MAKES_NOTHING } from "./programs.ts";
import { type State, surroundings } from "./state.ts";
import { textOf } from "./word.ts";

/** Files that a command writes out of a here-document: what will stand in them is known. */

/** `cat > x.sh <<'EOF' …`, where nothing in it is put in by the shell. */
export function noteHere({ name, args, prefix, redirects }: Command, state: State): void {
  const { folder, conditional, strict, depth, findings, functions } = state;
  if (folder === null || conditional || !strict || depth > 0) return;
  if (name?.text !== "cat" || args.length + prefix.length > 0 || functions.has("cat") || redirects.length !== 2) return;
  const [target] = redirects.flatMap((one) => (one.type === "Redirect" && one.operator === ">" ? one.target : []));
  const here = redirects.find(({ type }) => type === "HereDoc");
  if (target === undefined || here === undefined) return;
  const path = textOf(target, surroundings(state)).text;
  const text = inputOf(here, state)?.text ?? null;
  if (path !== null && text !== null)
    findings.here.push({ path: walked(folder, path), text, writers: findings.writers.length });
}

/** Between the here-document and the run of it only these may stand. */
const BETWEEN = /^(chmod|mkdir|touch)$/;
/** A command that only looks at the file, or makes it a program. */
const LOOKS = "(?:chmod|ls|cat|test|\\[|head|tail|shellcheck|file|stat)\\s[^;&|<>\\n]*";

/** What a file holds when it is run; null where it is not known, or where something else may have changed it. */
export function heldHere(path: string, { findings, whole }: State): string | null {
  const { here, written, writers } = findings;
  const [only, ...more] = here.filter((one) => one.path === path);
  const isWrittenOnce = !written.includes(null) && written.filter((one) => one === path).length === 1;
  if (only === undefined || more.length > 0 || !isWrittenOnce) return null;
  const between = writers.slice(only.writers, -1);
  const own = basename(path);
  const isQuiet = between.every((name) => name === own || BETWEEN.test(name) || MAKES_NOTHING.test(name));
  return isQuiet && mentions(own, whole.replace(only.text, "")) < 2 ? only.text : null;
}

/** How often a command speaks of a file beside writing it and looking at it. */
function mentions(name: string, whole: string): number {
  const sign = literal(name);
  const rest = whole.replace(new RegExp(LOOKS, "g"), "").replace(new RegExp(`>\\s*[^\\s>]*${sign}`), "");
  return (rest.match(new RegExp(`(?<![\\w.-])${sign}(?![\\w-])`, "g")) ?? []).length;
}
