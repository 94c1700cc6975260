import { type Address, addressIn, blockIn, instanceBlockOf, type Step, stepsIn } from "./address.ts";
import type { Origin } from "./change.ts";
import { byText } from "./finding.ts";
import { grouped } from "./grouped.ts";
import { remembered } from "./remembered.ts";

/**
 * Where a replacement comes from: an attribute that is known only after the apply is so because what it refers to
 * changes in the same plan. The way leads from name to name through the configuration, which a plan repeats with the
 * references of each argument, and without the expressions of locals:
 * https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */

/** What a resource's block or the call of a module refers to. Names only; untrusted text. */
export interface BlockReferences {
  /** By argument, those of the blocks in it too. */
  readonly arguments: ReadonlyMap<string, readonly string[]>;
  /** Undefined where it has no `for_each`. */
  readonly forEach: readonly string[] | undefined;
}

/** By address without keys. */
export interface References {
  readonly resources: ReadonlyMap<string, BlockReferences>;
  readonly calls: ReadonlyMap<string, BlockReferences>;
  readonly outputs: ReadonlyMap<string, readonly string[]>;
}

/** Where an expression stands. */
interface Scope {
  /** The block, call or output that it belongs to. */
  readonly owner: string;
  readonly module: readonly Step[];
  readonly forEach: readonly string[] | undefined;
}

/** No configuration that people wrote takes so many for one argument, or for all that a plan replaces. */
const MOST_STEPS = 1000;
const MOST_STEPS_OF_ALL = 1_000_000;

/** So many data sources, each waiting for the next, nobody wrote. */
const MOST_WAITING = 100;

/** Of more nobody would find the one; and every object that follows from them would tell them all. */
const MOST_TOLD = 100;

/** Terraform lists `aws_vpc.main` beside `aws_vpc.main.id`: only the longest say what is used. */
const longest = (references: readonly string[]): readonly string[] => {
  const beginnings = new Set(
    references.flatMap((one) => [...one.matchAll(/[.[]/g)].map(({ index }) => one.slice(0, index))),
  );
  return [...new Set(references)].filter((one) => !beginnings.has(one));
};

/** What all ways of a plan share. */
interface Shared {
  readonly references: References;
  readonly longest: typeof longest;
  steps: number;
}

/** Follows references to the blocks behind them. `follow` is false where the plan does not tell all of them. */
class Way {
  /** Blocks that an attribute was found to depend on. `key`: empty where any of its objects may be meant. */
  readonly targets: Address[] = [];
  readonly #references: References;
  readonly #shared: Shared;
  readonly #seen = new Set<string>();

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#references = shared.references;
  }

  follow(references: readonly string[] | undefined, scope: Scope): boolean {
    return references !== undefined && this.#shared.longest(references).every((one) => this.#step(one, scope));
  }

  #step(reference: string, scope: Scope): boolean {
    const seen = JSON.stringify([reference, scope.owner, scope.module]);
    if (this.#seen.has(seen)) return true;
    this.#seen.add(seen);
    this.#shared.steps++;
    if (this.#seen.size > MOST_STEPS || this.#shared.steps > MOST_STEPS_OF_ALL) return false;
    return this.#lead(stepsIn(reference) ?? [], scope);
  }

  #lead([head, next, ...rest]: readonly Step[], scope: Scope): boolean {
    if (head === undefined || next === undefined) return false;
    if (KNOWN_BEFORE.has(head.name)) return true;
    if (WITHOUT_A_WAY.has(head.name)) return false;
    if (head.name === "each") return this.#each(next, scope);
    if (head.name === "var") return this.#variable(next, scope);
    if (head.name === "module") return this.#output(next, rest[0], scope);
    return head.name === "data" ? this.#block([head, next], rest[0], scope) : this.#block([head], next, scope);
  }

  /** The keys of `for_each` have to be known before the apply, so nothing unknown comes from them. */
  #each({ name }: Step, scope: Scope): boolean {
    return name !== "value" || this.follow(scope.forEach, scope);
  }

  /** What comes from outside the root module, or is a default, is known. Calls that set nothing are not listed. */
  #variable({ name }: Step, { module }: Scope): boolean {
    const call = module.at(-1);
    if (call === undefined) return true;
    const outside = module.slice(0, -1);
    const owner = blockIn(outside, `module.${call.name}`);
    const block = this.#references.calls.get(owner);
    return this.follow(block?.arguments.get(name) ?? [], { owner, module: outside, forEach: block?.forEach });
  }

  #output(call: Step, output: Step | undefined, scope: Scope): boolean {
    if (output === undefined) return false;
    const module = [...scope.module, call];
    const owner = blockIn(module, output.name);
    return this.follow(this.#references.outputs.get(owner), { owner, module, forEach: undefined });
  }

  #block(before: readonly Step[], last: Step | undefined, { module }: Scope): boolean {
    if (last === undefined) return false;
    const block = [...before, last].map(({ name }) => name).join(".");
    this.targets.push({ module, block, key: last.key });
    return true;
  }
}

/** They add nothing that is known only after the apply. */
const KNOWN_BEFORE = new Set(["path", "terraform", "count", "self"]);
const WITHOUT_A_WAY = new Set(["local", "ephemeral", "action"]);

/** What changes in a plan, as far as others may follow from it. */
export interface Changing extends Origin {
  /** Of a data source that is read: it waits for values that it is asked with, and not for a `depends_on`. */
  readonly isAskedByUnknown?: boolean;
}

interface Changed extends Changing, Address {}

/** From what an object follows. */
export interface Followed {
  /** In order. Empty where the plan does not tell all of it: then nobody is sent to the wrong place. */
  readonly origins: readonly Origin[];
  /**
   * Whether it follows from each of them. Else from one or more, and the plan does not tell which: of `c ? a.id : b.id`
   * it lists `a.id` and `b.id`, as of `[a.id, b.id]`.
   */
  readonly fromEach: boolean;
}

const FROM_NOTHING: Followed = { origins: [], fromEach: true };

/** Answers for one plan. */
export class Origins {
  readonly #references: References;
  readonly #shared: Shared;
  /** By the block in its module's instance. */
  readonly #changed: ReadonlyMap<string, readonly Changed[]>;
  /** Data sources that are looked behind: none refers to itself but in a plan by hand. */
  readonly #open = new Set<Changed>();

  /** `changed`: every object that the plan replaces, creates, changes in place, or reads. */
  constructor(references: References, changed: Iterable<Changing>) {
    this.#references = references;
    this.#shared = { references, longest: remembered(longest), steps: 0 };
    const objects = [...changed].flatMap((one): readonly Changed[] => {
      const address = addressIn(one.address);
      return address === null ? [] : [{ ...one, ...address }];
    });
    this.#changed = grouped(objects, instanceBlockOf);
  }

  /** From what it follows that these arguments of an object are known only after the apply. */
  of(object: string, names: readonly string[]): Followed {
    const address = addressIn(object);
    return address === null ? FROM_NOTHING : this.#ofBlock({ address, names });
  }

  /** All objects of a block refer to the same. */
  readonly #ofBlock = remembered(
    ({ address: { module, block }, names }: Asked): Followed => {
      const owner = blockIn(module, block);
      const references = this.#references.resources.get(owner);
      if (references === undefined) return FROM_NOTHING;
      const scope = { owner, module, forEach: references.forEach };
      return this.#ofAll({ each: names.map((name) => references.arguments.get(name)), scope });
    },
    ({ address, names }) => JSON.stringify([instanceBlockOf(address), names]),
  );

  /** Many blocks of a module refer to the same. */
  readonly #ofAll = remembered(
    ({ each, scope }: Arguments): Followed => {
      const found = each.map((references) => together(this.#behind(references, scope)));
      const origins = inOrder(found.flat());
      if (found.some((some) => some.length === 0) || origins.length > MOST_TOLD) return FROM_NOTHING;
      return { origins, fromEach: found.every((some) => some.length === 1) };
    },
    ({ each, scope: { module, forEach = null } }) => JSON.stringify([module, forEach, each]),
  );

  /** The objects that change behind some references; none where the plan does not tell all of them. */
  #behind(references: readonly string[] | undefined, scope: Scope): readonly Changed[] {
    const way = new Way(this.#shared);
    if (!way.follow(references, scope)) return [];
    const found = new Set(way.targets.flatMap((target) => this.#changedAt(target)));
    return [...new Set([...found].flatMap(this.#behindData))];
  }

  /** What a data source waits for, if the plan tells; of all else itself. */
  readonly #behindData = remembered((one: Changed): readonly Changed[] => {
    const owner = blockIn(one.module, one.block);
    const asked = this.#references.resources.get(owner);
    if (one.isAskedByUnknown !== true || asked === undefined) return [one];
    if (this.#open.has(one) || this.#open.size === MOST_WAITING) return [one];
    this.#open.add(one);
    const scope = { owner, module: one.module, forEach: asked.forEach };
    const found = this.#behind([...asked.arguments.values()].flat(), scope);
    this.#open.delete(one);
    return found.length > 0 ? found : [one];
  });

  #changedAt({ module, block, key }: Address): readonly Changed[] {
    const name = instanceBlockOf({ module, block });
    return key === "" ? this.#anyOf(name) : (this.#byKey(name).get(key) ?? []);
  }

  readonly #byKey = remembered((block: string) => grouped(this.#changed.get(block) ?? [], ({ key }) => key));

  /**
   * What changes of a block, any of which may be meant: `net.a[each.key]` is listed as `net.a`. Of those that are alike
   * one, which stands for all.
   */
  readonly #anyOf = remembered((block: string): readonly Changed[] => {
    const all = this.#changed.get(block) ?? [];
    const alike = grouped(all, ({ effect, isAskedByUnknown }) => `${effect} ${isAskedByUnknown}`);
    return [...alike.values()].map((some) => ({ ...(some[0] as Changed), address: nameOf(some) }));
  });
}

/** Some arguments of an object. */
interface Asked {
  readonly address: Address;
  readonly names: readonly string[];
}

/** Arguments of a block, each with its references, and where they stand. */
interface Arguments {
  readonly each: readonly (readonly string[] | undefined)[];
  readonly scope: Scope;
}

/** Several objects of one block to which the same happens are told as their block. */
function together(found: readonly Changed[]): readonly Origin[] {
  const alike = grouped(found, (one) => `${one.effect} ${blockIn(one.module, one.block)}`);
  return [...alike.values()].map((some) => ({ address: nameOf(some), effect: (some[0] as Changed).effect }));
}

function nameOf(some: readonly Changed[]): string {
  const [first, ...others] = some as readonly [Changed, ...Changed[]];
  if (others.length === 0) return first.address;
  const name = instanceBlockOf(first);
  return others.every((one) => instanceBlockOf(one) === name) ? name : blockIn(first.module, first.block);
}

/** No two origins have the same. */
export const originKey = ({ address, effect }: Origin): string => `${effect} ${address}`;

export const eachOnce = (origins: readonly Origin[]): readonly Origin[] => [
  ...new Map(origins.map((one) => [originKey(one), one])).values(),
];

/** Each once, by address. */
const inOrder = (origins: readonly Origin[]): readonly Origin[] =>
  [...eachOnce(origins)].sort((a, b) => byText(a.address, b.address) || byText(a.effect, b.effect));
