import type { HeldObjects, State } from "../../domain/drill/state.ts";
import { InputError } from "../../domain/fault.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { StateMark } from "../../domain/state-mark.ts";
import type { Document } from "../json/documents.ts";
import { objectWith, type Query, type Taken, takeParsed } from "../json/query.ts";
import type { Json } from "../json/value.ts";
import {
  alongIn,
  DEPOSED,
  isData,
  mayHave,
  mayHaveNull,
  PROVIDER,
  SENSITIVE,
  stateAddressIn,
  stateModule,
  typeIn,
  VALUES,
} from "../plan/entry.ts";
import { formatVersionIn } from "../plan/head.ts";
import { providerSettling } from "../plan/provider-settings.ts";
import { diagnoseCut, diagnoseKeys, NO_STATE, otherVersion } from "./diagnose.ts";
import { Objects } from "./objects.ts";
import { RawBlocks } from "./raw.ts";

/** What of a resource type is kept, and by which attributes objects of any type name what they are in. */
export interface Kept {
  readonly keptPaths: (type: string) => KeptPaths;
  readonly namedBy: readonly ParsedPath[];
}

const HEAD = ["format_version", "version", "lineage", "serial"] as const;

/** The keys that a plan has, whether or not there is a state in it. */
const PLAN_KEYS = ["resource_changes", "planned_values", "output_changes", "prior_state"];

/**
 * A state in any of its forms → ours: the JSON that `terraform show -json` prints of it, `terraform.tfstate` itself, or
 * a plan's JSON, for the state that the plan was made of.
 * https://developer.hashicorp.com/terraform/internals/json-format#state-representation
 *
 * Reads one document. Hand its `document` to `readDocuments`; `result` is the state once that has finished.
 */
export class StateReading {
  readonly #source: string;
  readonly #root: string;
  readonly #kept: Kept;

  readonly #keys = new Set<string>();
  readonly #head = new Map<(typeof HEAD)[number], Json>();
  readonly #objects: Objects;
  #providers: Json = null;
  #state: State | null = null;

  /** `source` names the state in reports, `root` its root module. */
  constructor(source: string, root: string, kept: Kept) {
    this.#source = source;
    this.#root = root;
    this.#kept = kept;
    this.#objects = new Objects(kept.keptPaths, kept.namedBy);
  }

  document(): Document {
    return {
      query: this.#query(),
      onKey: (key) => this.#keys.add(key),
      finish: () => {
        this.#state = this.#finished();
      },
    };
  }

  get result(): State {
    if (this.#state === null) throw new Error("the state's document has not been read to its end");
    return this.#state;
  }

  /** What a document that broke off is instead of a state, if the keys it had until then say so. */
  get mistaken(): string | undefined {
    return diagnoseCut(this.#keys);
  }

  #query(): Query {
    const head = HEAD.map((name): [string, Query] => [name, takeParsed((value) => void this.#head.set(name, value))]);
    const values = objectWith({ root_module: stateModule((taken) => this.#entry(taken)) });
    const blocks = new RawBlocks((entry) => this.#objects.add(entry));
    const providers = takeParsed((config) => this.#setProviders(config), "object");
    return objectWith(
      {
        ...Object.fromEntries(head),
        values,
        prior_state: objectWith({ values }),
        configuration: objectWith({ provider_config: providers }),
        resources: { only: "array", elements: blocks.query() },
      },
      { all: true },
    );
  }

  #entry(slots: Taken): void {
    if (isData(slots)) return;
    const [type, address] = [typeIn(slots), stateAddressIn(slots)];
    if (type === null || address === null)
      throw new InputError(
        'has an object without type or address, so nobody can say what it is; give the output of "terraform show -json" whole',
      );
    this.#objects.add({
      address,
      deposed: slots.string(DEPOSED),
      type,
      provider: slots.word(PROVIDER) ?? "",
      config: null,
      mayHave: mayHave(slots),
      mayHaveNull: () => mayHaveNull(slots),
      values: (paths) => alongIn(slots, VALUES, paths),
      sensitive: (paths) => alongIn(slots, SENSITIVE, paths),
    });
  }

  #setProviders(config: Json): void {
    this.#providers = config;
  }

  #finished(): State {
    this.#check();
    const { held, names, managed, unclassified } = this.#objects;
    return {
      source: this.#source,
      root: this.#root,
      objects: this.#withProviderSettings(held),
      mark: this.#mark(),
      names,
      managed,
      unclassified,
    };
  }

  /** Throws InputError where the document is no state that can be read. */
  #check(): void {
    const mistaken = diagnoseKeys(this.#keys);
    if (mistaken !== null) throw new InputError(mistaken);
    const version = this.#head.get("version");
    if (version !== undefined) {
      if (version !== 4)
        throw new InputError(otherVersion(typeof version === "number" ? version : null, this.#hasObjects()));
    } else if (this.#keys.has("format_version")) formatVersionIn(this.#head as ReadonlyMap<"format_version", Json>);
    else if (PLAN_KEYS.some((key) => this.#keys.has(key)) || this.#keys.has("values")) formatVersionIn(new Map());
    else throw new InputError(NO_STATE);
  }

  #mark(): StateMark | null {
    const [lineage, serial] = [this.#head.get("lineage"), this.#head.get("serial")];
    return typeof lineage === "string" && lineage !== "" && typeof serial === "number" ? { lineage, serial } : null;
  }

  /** Whether it has what a state file of any version has. */
  #hasObjects(): boolean {
    return this.#keys.has("modules") || this.#keys.has("resources");
  }

  /** A state says nothing of its provider's settings; a plan does. */
  #withProviderSettings(held: HeldObjects): HeldObjects {
    const settled = providerSettling(this.#providers, this.#kept.keptPaths);
    return {
      length: held.length,
      *[Symbol.iterator]() {
        for (const one of held) yield { ...one, change: settled(one.change) };
      },
    };
  }
}
