import { InputError } from "../../domain/fault.ts";
import type { Position } from "./position.ts";

/** One thing that is wrong in a policy file. */
export interface Mistake extends Position {
  /** `allow[0].until`; empty where the mistake is about the file as a whole. */
  readonly path: string;
  /** What stands there, shortened; null where nothing stands there or the text is no YAML. */
  readonly found: string | null;
  /** The whole sentence: path, what was found, what is allowed. */
  readonly message: string;
}

/**
 * All mistakes are in the error; this many are in its text, so that a file that is no policy at all does not flood a
 * log.
 */
const SHOWN = 100;

const render = (source: string, mistakes: readonly Mistake[]): string => {
  const lines = mistakes.slice(0, SHOWN).map(({ line, column, message }) => `${source}:${line}:${column}  ${message}`);
  const more = mistakes.length - lines.length;
  return (more > 0 ? [...lines, `${source}: and ${more} more`] : lines).join("\n");
};

/** A policy file that cannot be used. Carries every mistake, in the order of the file. */
export class PolicyError extends InputError {
  override name = "PolicyError";
  readonly mistakes: readonly Mistake[];

  constructor(source: string, mistakes: readonly Mistake[]) {
    const ordered = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
    super(render(source, ordered));
    this.mistakes = ordered;
  }
}
