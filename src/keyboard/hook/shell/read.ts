/**
 * Reads a shell command and says where Terraform is in it.
 *
 * The parser is unbash: it parses Bash 5.3 whole (here-documents, nested and generated substitutions, arrays, coproc),
 * tells mistakes with their place, is kept (some releases a month, by the author of knip), has no dependencies and no
 * WebAssembly, and is loaded in some milliseconds. The others that were looked at: sh-syntax (mvdan/sh as WebAssembly,
 * whose tree loses the parts of words, and which starts Go's runtime for every parse), tree-sitter-bash (native code or
 * WebAssembly beside the bundle, a tree of tokens with ERROR nodes), bash-parser (not kept since 2017, no `[[`).
 *
 * What makes the reading sound: every word is followed until it is known what it becomes, and what does not become
 * known is no harmless word. A program that is not known is judged as if it were Terraform, and a program that nobody
 * has put into a table (`programs.ts`) may run any of its arguments.
 */
import { forEachChild, parse, type SyntaxNode } from "unbash";
import { isOneCopy } from "./alone.ts";
import type { Read } from "./found.ts";
import { mentionsChange, mentionsConsent } from "./mention.ts";
import { runWords } from "./run.ts";
import { type Findings, NO_INPUT, type State, tooDeep, unclear, type World } from "./state.ts";
import { statements } from "./statements.ts";

/** Deeper than any command that a person would read. */
const DEEPEST = 12;

/** Everything of interest in a command that would run in `folder`. */
export function readCommand(
  command: string,
  { folder, hidden }: { readonly folder: string | null; readonly hidden: ReadonlyMap<string, string | null> },
  world: World,
): Read {
  const findings: Findings = {
    found: [],
    writers: [],
    written: [],
    copies: [],
    brought: [],
    here: [],
    held: [],
    inside: 0,
    isTooDeep: false,
  };
  readScript(command, {
    reader: { script: readScript, statements, words: runWords, text: readText },
    findings,
    world,
    whole: command,
    folder,
    near: folder,
    variables: new Map(),
    references: new Set(),
    functions: new Set(),
    hidden: new Map(hidden),
    conditional: false,
    input: NO_INPUT,
    strict: true,
    depth: 0,
  });
  if (findings.copies.length > 0 && !isOneCopy(command, findings.held))
    for (const path of findings.copies) findings.found.push({ kind: "file", what: "state", path, isWritten: true });
  return findings;
}

/** A script as text. What it sets stays set in `state`. */
function readScript(text: string, state: State): void {
  // One that calls itself three times would be read for ever, and is refused by then.
  if (state.findings.isTooDeep) return;
  if (state.depth > DEEPEST) {
    tooDeep(state, text);
    return;
  }
  const script = parse(text);
  if (hasErrors(script)) unreadable(text, state);
  else statements(script.commands, text, state);
}

/** A nested script tells its own mistakes. */
function hasErrors(node: SyntaxNode): boolean {
  let found = node.type === "Script" && (node.errors ?? []).length > 0;
  forEachChild(node, (child) => {
    found ||= hasErrors(child);
  });
  return found;
}

function readText(text: string, state: State): void {
  if (mentionsChange(text)) unclear({ ...state, strict: true }, "text", text);
  else if (mentionsConsent(text)) state.findings.found.push({ kind: "guard", what: "consent" });
}

/** A script in a file whose grammar is not Bash's may be another shell's: then its text alone counts. */
function unreadable(text: string, state: State): void {
  if (state.strict) unclear(state, "syntax", text);
  else readText(text, state);
}
