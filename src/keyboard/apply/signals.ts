import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";

const WATCHED = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
type Watched = (typeof WATCHED)[number];

/** The exit code of a program that a signal ended, as shells count it. */
export const codeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/**
 * What signals do while an apply is under way: this process does not end by them, but at the next point where nothing
 * is left behind. The program that runs at the moment is handed the signal and waited for: how to end is its own
 * matter.
 */
export class Signals {
  /** The first one that came. */
  caught: Watched | null = null;
  readonly #hasTerminal: boolean;
  readonly #abort = new AbortController();
  readonly #listeners = new Map<Watched, () => void>();
  #child: ChildProcess | null = null;

  /** `hasTerminal`: keys that send a signal send it to every program in the terminal, so also to the one we started. */
  constructor(hasTerminal: boolean) {
    this.#hasTerminal = hasTerminal;
    for (const signal of WATCHED) {
      const listener = () => this.#on(signal);
      this.#listeners.set(signal, listener);
      process.on(signal, listener);
    }
  }

  /** Ends what can be ended at once: a question, the reading of a plan. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** The program to hand signals to; null: there is none any more. */
  set child(child: ChildProcess | null) {
    this.#child = child;
  }

  release(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener);
  }

  #on(signal: Watched): void {
    this.caught ??= signal;
    this.#abort.abort();
    // Handed on as well, a Ctrl-C would come twice, and at the second one Terraform stops in the middle of things.
    const isFromKey = this.#hasTerminal && (signal === "SIGINT" || signal === "SIGQUIT");
    // Terraform knows two ways to be asked to end; by all others it is simply gone.
    if (!isFromKey) this.#child?.kill(signal === "SIGINT" ? "SIGINT" : "SIGTERM");
  }
}
