import { forEachChild, type SyntaxNode } from "unbash";
import { SOME_INPUT, type State, subshellOf } from "./state.ts";

/** Every script inside a word or an expression: `$(…)`, backticks, `<(…)`. It runs in a shell of its own. */
export function scriptsIn(part: SyntaxNode, state: State): void {
  // What a script in `>(…)` reads is what the command writes.
  if (part.type === "ProcessSubstitution" && part.text.startsWith(">") && !state.input.piped) {
    forEachChild(part, (child) => scriptsIn(child, { ...state, input: SOME_INPUT }));
    return;
  }
  if (part.type === "Script") {
    state.reader.statements(part.commands, part.source ?? state.whole, subshellOf(state));
    return;
  }
  forEachChild(part, (child) => scriptsIn(child, state));
}
