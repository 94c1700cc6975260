import { addressIn, blockIn, inModules } from "../../domain/address.ts";
import type { ProviderConfig } from "../../domain/provider-config.ts";
import { impliedProvider } from "../../domain/terraform.ts";
import type { Taken } from "../json/query.ts";
import { isObject, type Json, type JsonObject, objectOf, stringOf } from "../json/value.ts";
import { BLOCK_ADDRESS, BLOCK_PROVIDER, type ModuleCalls } from "./module-calls.ts";
import { type Variables, whereaboutsOf } from "./whereabouts.ts";

/** An object, as far as its address and its type tell which configuration it has. */
interface Placed {
  readonly address: string;
  readonly type: string;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Which configuration of its provider each block has, of the providers that have several: `provider_config_key`. Two
 * that say the same of where they lead are one. Terraform writes `provider_config` before the blocks; where it came
 * later, nothing is known until it is read once more.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
export class ProviderConfigs {
  readonly #moduleCalls: ModuleCalls;
  readonly #variables: Variables;
  /** By key, the provider and what tells the configuration from others. */
  readonly #configs = new Map<string, { readonly provider: string; readonly is: string }>();
  /** By block; null where its configuration is not told. */
  readonly #ofBlocks = new Map<string, string | null>();
  /** By module and provider. */
  readonly #ofModules = new Map<string, Set<string>>();
  /** Modules with blocks whose configuration is not told, each with the provider that their types name. */
  readonly #untold = new Set<string>();
  #several: ReadonlySet<string> = NONE;
  #isRead = false;
  #isEarly = false;

  constructor(moduleCalls: ModuleCalls, variables: Variables) {
    this.#moduleCalls = moduleCalls;
    this.#variables = variables;
    moduleCalls.eachBlock((taken, depth) => this.#block(taken, depth));
  }

  /** The member `provider_config`. */
  read(config: Json): void {
    this.#isRead = true;
    const found = new Map<string, Set<string>>();
    for (const [key, one] of Object.entries(objectOf(config))) {
      if (!isObject(one) || isInherited(one)) continue;
      const provider = providerOf(one);
      const is = whereaboutsOf([one], this.#variables) ?? key;
      this.#configs.set(key, { provider, is });
      found.set(provider, (found.get(provider) ?? new Set()).add(is));
    }
    this.#several = new Set([...found].filter(([, all]) => all.size > 1).map(([provider]) => provider));
  }

  /** Whether it matters which of several configurations an object has. */
  get areSeveral(): boolean {
    return this.#several.size > 0;
  }

  /** Whether blocks stood before the configurations that they name. */
  get areLate(): boolean {
    return this.#isEarly;
  }

  #block(taken: Taken, depth: number): void {
    this.#isEarly ||= !this.#isRead;
    if (this.#several.size === 0) return;
    const block = taken.string(BLOCK_ADDRESS) ?? "";
    const path = this.#moduleCalls.pathAt(depth);
    const config = this.#configs.get(taken.string(BLOCK_PROVIDER) ?? "");
    const is = config !== undefined && this.#several.has(config.provider) ? config.is : null;
    this.#ofBlocks.set(inModules(path, block), is);
    const module = inModule(path.join("."), config?.provider ?? "");
    if (is === null) this.#untold.add(inModule(path.join("."), impliedProvider(block)));
    else this.#ofModules.set(module, (this.#ofModules.get(module) ?? new Set()).add(is));
  }

  /** The same objects, with the configuration of each whose provider has several. */
  given<T extends Placed>(objects: readonly T[]): readonly (T & { readonly providerConfig?: ProviderConfig })[] {
    return this.#several.size === 0 ? objects : objects.map((object) => this.#given(object));
  }

  #given<T extends Placed>(object: T): T & { readonly providerConfig?: ProviderConfig } {
    const provider = impliedProvider(object.type);
    const address = this.#several.has(provider) ? addressIn(object.address) : null;
    if (address === null) return object;
    const module = address.module.map(({ name }) => name).join(".");
    const place = inModule(module, provider);
    const is = this.#ofBlocks.get(blockIn(address.module, address.block));
    if (is === null || (is === undefined && this.#untold.has(place))) return object;
    const beside = this.#ofModules.get(place) ?? NONE;
    return { ...object, providerConfig: { provider, is: is ?? null, module, inModule: beside } };
  }
}

/**
 * Whether this is only the note of a module that it gets the provider from its caller. It does not tell which
 * configuration that is. Terraform writes it where the caller has no block for the provider, and up to 1.1 always.
 */
const isInherited = ({ module_address: module, expressions }: JsonObject): boolean =>
  module !== undefined && Object.keys(objectOf(expressions)).length === 0;

const inModule = (module: string, provider: string): string => `${module} ${provider}`;

/** `registry.terraform.io/hashicorp/kubernetes` → `kubernetes`; an older plan has only the name in a module. */
const providerOf = ({ full_name, name }: JsonObject): string =>
  (stringOf(full_name) ?? stringOf(name) ?? "").split("/").at(-1) ?? "";
