import { forEachChild, type SyntaxNode } from "unbash";
import { copyOf, type State } from "./state.ts";

/** Every script inside a word or an expression: `$(…)`, backticks, `<(…)`. It runs in a shell of its own. */
export function scriptsIn(part: SyntaxNode, state: State): void {
  if (part.type === "Script") {
    state.reader.statements(part.commands, part.source ?? state.whole, copyOf(state));
    return;
  }
  forEachChild(part, (child) => scriptsIn(child, state));
}
