/** Addresses and references as Terraform writes them: names with dots between, and keys of instances in brackets. */

/** A name of an address with the keys after it, as they are written: `["a.b"]`, `[0]`, or nothing. */
export interface Step {
  readonly name: string;
  readonly key: string;
}

/**
 * The key of an instance, for expressions. Keys of `for_each` may hold dots, brackets and escaped quotes, so an address
 * is never split at dots alone.
 */
export const KEY = String.raw`\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw`(?:^|(?!^)\.)([^.[\]"]+)((?:${KEY})*)`, "sy");

/** `module.a["x.y"].aws_vpc.main.id` → its steps; null where the text is nothing of the kind. */
export function stepsIn(text: string): readonly Step[] | null {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  for (let end = 0; end < text.length; end = STEP.lastIndex) {
    const [, name, key = ""] = STEP.exec(text) ?? [];
    if (name === undefined) return null;
    steps.push({ name, key });
  }
  return steps.length === 0 ? null : steps;
}

/** The address of an object, taken apart. */
export interface Address {
  /** The modules that it is in, from outside, each with its key. */
  readonly module: readonly Step[];
  /** `aws_vpc.main`, `data.aws_ami.this`. */
  readonly block: string;
  readonly key: string;
}

/** `module.a["x"].data.aws_ami.this[0]` → its parts; null where the text is no address of an object. */
export function addressIn(text: string): Address | null {
  const steps = stepsIn(text) ?? [];
  const module: Step[] = [];
  let at = 0;
  for (; steps[at]?.name === "module"; at += 2) {
    const step = steps[at + 1];
    if (step === undefined) return null;
    module.push(step);
  }
  const names = steps.slice(at);
  const last = names.at(-1);
  if (last === undefined || names.length !== (names[0]?.name === "data" ? 3 : 2)) return null;
  return { module, block: names.map(({ name }) => name).join("."), key: last.key };
}

/** `vpc`, `aws_vpc.main` → `module.vpc.aws_vpc.main`. */
export const inModules = (modules: readonly string[], name: string): string =>
  [...modules.map((module) => `module.${module}`), name].join(".");

/** `aws_vpc.main` in a module → the address of the block, without the keys of instances. */
export const blockIn = (module: readonly Pick<Step, "name">[], block: string): string =>
  inModules(
    module.map(({ name }) => name),
    block,
  );

/** The same in one instance of its module, without its own key. */
export const instanceBlockOf = ({ module, block }: Pick<Address, "module" | "block">): string =>
  inModules(
    module.map(({ name, key }) => name + key),
    block,
  );

/** `module.a.action.aws_lambda_invoke.x[0]`: of an action of Terraform 1.14, which is no object. */
export function isOfAction(address: string): boolean {
  const names = (stepsIn(address) ?? []).map(({ name }) => name);
  let at = 0;
  while (names[at] === "module") at += 2;
  return names[at] === "action" && names.length === at + 3;
}
