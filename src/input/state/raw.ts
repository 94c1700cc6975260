import { InputError } from "../../domain/fault.ts";
import { mayHoldNull } from "../json/members.ts";
import { Members, type Query, type Taken } from "../json/query.ts";
import { Scanner } from "../json/scanner.ts";
import { isList, isObject, type Json, type JsonObject, objectOf, parse, stringOf } from "../json/value.ts";
import type { Entry } from "./entry.ts";
import { instanceAddress, providerName } from "./names.ts";

/**
 * `terraform.tfstate`, version 4: blocks of resources, each with its instances. Written by Terraform 0.12 and later,
 * and by OpenTofu. https://github.com/hashicorp/terraform/blob/v1.11.4/internal/states/statefile/version4.go
 */

// The slots of a block.
const MODE = 0;
const TYPE = 1;
const NAME = 2;
const MODULE = 3;
const PROVIDER = 4;

const BLOCK = {
  mode: { slot: MODE },
  type: { slot: TYPE },
  name: { slot: NAME },
  module: { slot: MODULE },
  provider: { slot: PROVIDER },
} as const;

/** What the instances of a block have from it. */
interface Block {
  readonly address: string;
  readonly type: string;
  readonly provider: string;
  readonly config: string | null;
}

/** Tells every managed object of the blocks of `resources`, one parsed at a time. */
export class RawBlocks {
  readonly #tell: (entry: Entry) => void;
  #block: Block = { address: "", type: "", provider: "", config: null };
  readonly #instances: Query = {
    only: "object",
    members: new Members({
      instances: { only: "array", elements: { only: "object", take: (taken) => this.#instance(taken) } },
    }),
  };

  constructor(tell: (entry: Entry) => void) {
    this.#tell = tell;
  }

  /**
   * Of one block. Taking it throws InputError where it has no type or name, and for values in the form of Terraform
   * 0.11.
   */
  query(): Query {
    return { only: "object", take: (slots) => this.#read(slots), members: new Members(BLOCK) };
  }

  #read(slots: Taken): void {
    if (slots.word(MODE) === "data") return;
    const type = slots.word(TYPE) || null;
    const name = slots.string(NAME) || null;
    if (type === null || name === null)
      throw new InputError(`has a block of resources without ${missing(type)}; ${AGAIN}`);
    const module = slots.string(MODULE) ?? "";
    const address = `${module === "" ? "" : `${module}.`}${type}.${name}`;
    const config = slots.word(PROVIDER);
    this.#block = { address, type, provider: providerName(config ?? ""), config };
    // The block was scanned to its end before it was handed over.
    new Scanner(this.#instances, undefined, "state").push(slots.whole());
  }

  #instance(taken: Taken): void {
    const { address: block, ...ofBlock } = this.#block;
    const bytes = taken.whole();
    const instance = objectOf(parse(bytes));
    const address = instanceAddress(block, instance.index_key);
    this.#tell({ address, ...ofBlock, ...instanceIn(instance, bytes) });
  }
}

const AGAIN = 'give the file as Terraform wrote it, or the output of "terraform show -json"';

const missing = (type: string | null): string => (type === null ? "type" : "name");

function instanceIn(
  instance: JsonObject,
  bytes: Buffer,
): Pick<Entry, "deposed" | "mayHave" | "mayHaveNull" | "values" | "sensitive"> {
  if (isObject(instance.attributes_flat) && !isObject(instance.attributes))
    throw new InputError(
      'has objects in the form of Terraform 0.11 (attributes_flat), which were not refreshed since; run "terraform apply -refresh-only" with a newer version first',
    );
  return {
    deposed: stringOf(instance.deposed),
    mayHave: (names) => names.mayStandIn(bytes),
    mayHaveNull: () => mayHoldNull(bytes),
    values: () => instance.attributes,
    sensitive: () => marksOf(instance.sensitive_attributes),
  };
}

/**
 * The paths of sensitive values as the tree of marks that plans have. A path that can't be read marks everything.
 * https://github.com/zclconf/go-cty `cty.Path`: steps `{ "type": "get_attr" | "index", "value": … }`
 */
function marksOf(paths: Json | undefined): Json | undefined {
  if (!isList(paths) || paths.length === 0) return undefined;
  const root: { marks?: Json } = {};
  for (const path of paths) {
    const steps = isList(path) ? path.map(stepIn) : [null];
    if (steps.includes(null)) return true;
    root.marks = marked(root.marks, steps as readonly (string | number)[]);
  }
  return root.marks;
}

function stepIn(step: Json): string | number | null {
  const value = isObject(step) ? step.value : undefined;
  const plain = isObject(value) ? value.value : value;
  return typeof plain === "string" || isPlace(plain) ? plain : null;
}

/** No list of a resource is longer; a step behind its end would make one that fills the memory. */
const LONGEST_LIST = 1_000_000;

const isPlace = (value: Json | undefined): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < LONGEST_LIST;

/** The tree with one more path marked. Steps into a list make a list with holes, which mark nothing. */
function marked(tree: Json | undefined, steps: readonly (string | number)[]): Json {
  const [step, ...rest] = steps;
  if (tree === true || step === undefined) return true;
  if (typeof step === "number") {
    const list = isList(tree) ? [...tree] : [];
    list[step] = marked(list[step], rest);
    return list;
  }
  const members = isObject(tree) ? tree : {};
  return { ...members, [step]: marked(Object.hasOwn(members, step) ? members[step] : undefined, rest) };
}
