import type { Evidence } from "../evidence.ts";
import type { Remains, Subject } from "../finding.ts";
import type { Way } from "./advice.ts";
import type { Protection } from "./protection.ts";
import type { Tried } from "./restores.ts";

/** What remains after one destroy, and what that rests on. Addresses of another state have its root in front. */
export interface Answer {
  readonly remains: Remains;
  readonly evidence: readonly Evidence[];
}

/** Nothing remains, or nobody knows. */
export const isLost = ({ remains: { kind } }: Answer): boolean => kind === "nothing" || kind === "unknown";

/** An object that holds data or keys, is a backup, or is protected by the policy, and what would become of it. */
export interface Drilled {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  /** These three as in a finding: of what only the policy names there may be none. */
  readonly class: Subject["class"];
  readonly weight: Subject["weight"];
  readonly what: string | null;
  /** Whether a switch of its own, or a lock that stays, has its destroy refused; null where there is neither. */
  readonly protected: boolean | null;
  readonly alone: Answer;
  readonly withState: Answer;
  readonly withAll: Answer;
  /** What would help: one way of these is enough, with all of its changes. */
  readonly ways: readonly Way[];
  /** Some setting that would decide what is left is not known to the version of the provider that wrote the object. */
  readonly isOfOlderProvider: boolean;
  /** What it is stored in decides what is left of it, and is in none of the states. */
  readonly isStoredElsewhere: boolean;
  /** Types of copies that would count, if one was in another state. */
  readonly copies: readonly string[];
  readonly tried: Tried | null;
  /** That the policy protects it; null where it does not. */
  readonly policy: Protection | null;
}

/** What is said of an object, whatever its name. */
export type Said = Omit<Drilled, keyof Name>;

type Name = Pick<Drilled, "address" | "deposed" | "tried" | "policy">;

/** One of very many objects of which the same is said. That is held once, and of each its name. */
export class Alike implements Drilled {
  readonly address: string;
  readonly deposed: string | null;
  readonly tried: Tried | null;
  readonly policy: Protection | null;
  readonly #said: Said;

  constructor(said: Said, { address, deposed, tried, policy }: Name) {
    this.#said = said;
    this.address = address;
    this.deposed = deposed;
    this.tried = tried;
    this.policy = policy;
  }

  get type(): string {
    return this.#said.type;
  }

  get class(): Subject["class"] {
    return this.#said.class;
  }

  get weight(): Subject["weight"] {
    return this.#said.weight;
  }

  get what(): string | null {
    return this.#said.what;
  }

  get protected(): boolean | null {
    return this.#said.protected;
  }

  get alone(): Answer {
    return this.#said.alone;
  }

  get withState(): Answer {
    return this.#said.withState;
  }

  get withAll(): Answer {
    return this.#said.withAll;
  }

  /** All changes are its own. */
  get ways(): readonly Way[] {
    return this.#said.ways.map((way) => way.map((one) => ({ ...one, address: this.address })));
  }

  get isOfOlderProvider(): boolean {
    return this.#said.isOfOlderProvider;
  }

  get isStoredElsewhere(): boolean {
    return this.#said.isStoredElsewhere;
  }

  get copies(): readonly string[] {
    return this.#said.copies;
  }
}

const namesOthers = ({ alone, withState, withAll }: Said): boolean =>
  [alone, withState, withAll].some(({ remains }) => remains.survivors.length > 0 || remains.goesWithIt.length > 0);

/** Holds what is said of several objects once, as far as no other is named in it. */
export function sharing(): (name: Name, said: Said) => Drilled {
  const known = new Map<string, Said>();
  return (name, said) => {
    const areOwn = said.ways.every((way) => way.every(({ address }) => address === name.address));
    if (!areOwn || namesOthers(said)) return { ...name, ...said };
    const nameless = { ...said, ways: said.ways.map((way) => way.map((one) => ({ ...one, address: "" }))) };
    const key = JSON.stringify(nameless);
    const shared = known.get(key) ?? nameless;
    known.set(key, shared);
    return new Alike(shared, name);
  };
}
