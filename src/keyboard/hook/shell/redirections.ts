import type { Redirection } from "unbash";
import { walked } from "../files.ts";
import { inputOf } from "./input.ts";
import { mentionsState } from "./mention.ts";
import { scriptsIn } from "./nested.ts";
import { type Input, type State, surroundings } from "./state.ts";
import { written } from "./targets.ts";
import { textOf } from "./word.ts";

const WRITES = /^(>|>>|>\||&>|&>>|<>|>&)$/;

/** What redirections write, and what they make a command read. */
export function redirections(redirects: readonly Redirection[], state: State): Input | undefined {
  let input: Input | undefined;
  for (const redirect of redirects) {
    input = inputOf(redirect, state) ?? input;
    if (redirect.type === "HereDoc" || redirect.target === undefined) continue;
    scriptsIn(redirect.target, state);
    if (redirect.type === "Redirect" && WRITES.test(redirect.operator)) writtenTo(redirect.target, state);
  }
  return input;
}

function writtenTo(word: Parameters<typeof textOf>[0], state: State): void {
  const text = textOf(word, surroundings(state));
  if (text.text !== null && /^(\d+|-|\/dev\/(null|stdout|stderr|tty|fd\/\d+))$/.test(text.text)) return;
  written(text, state, mentionsState(state.whole));
  const path = text.text === null || state.folder === null ? null : walked(state.folder, text.text);
  state.findings.written.push(path);
}
