import { addressIn, blockIn, inModules } from "../../domain/address.ts";
import type { ProviderConfig } from "../../domain/provider-config.ts";
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
 * later, nothing is known.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
export class ProviderConfigs {
  readonly #moduleCalls: ModuleCalls;
  readonly #variables: Variables;
  /** By key, the provider and what tells the configuration from others. */
  readonly #configs = new Map<string, { readonly provider: string; readonly is: string }>();
  /** By block. */
  readonly #ofBlocks = new Map<string, string>();
  /** By module and provider. */
  readonly #ofModules = new Map<string, Set<string>>();
  #several: ReadonlySet<string> = NONE;

  constructor(moduleCalls: ModuleCalls, variables: Variables) {
    this.#moduleCalls = moduleCalls;
    this.#variables = variables;
    moduleCalls.eachBlock((taken, depth) => this.#block(taken, depth));
  }

  /** The member `provider_config`. */
  read(config: Json): void {
    const found = new Map<string, Set<string>>();
    for (const [key, one] of Object.entries(objectOf(config))) {
      if (!isObject(one)) continue;
      const provider = providerOf(one);
      const is = whereaboutsOf([one], this.#variables) ?? key;
      this.#configs.set(key, { provider, is });
      found.set(provider, (found.get(provider) ?? new Set()).add(is));
    }
    this.#several = new Set([...found].filter(([, all]) => all.size > 1).map(([provider]) => provider));
  }

  #block(taken: Taken, depth: number): void {
    if (this.#several.size === 0) return;
    const config = this.#configs.get(taken.string(BLOCK_PROVIDER) ?? "");
    if (config === undefined || !this.#several.has(config.provider)) return;
    const path = this.#moduleCalls.pathAt(depth);
    this.#ofBlocks.set(inModules(path, taken.string(BLOCK_ADDRESS) ?? ""), config.is);
    const module = inModule(path.join("."), config.provider);
    this.#ofModules.set(module, (this.#ofModules.get(module) ?? new Set()).add(config.is));
  }

  /** The same objects, with the configuration of each whose provider has several. */
  given<T extends Placed>(objects: readonly T[]): readonly (T & { readonly providerConfig?: ProviderConfig })[] {
    return this.#several.size === 0 ? objects : objects.map((object) => this.#given(object));
  }

  #given<T extends Placed>(object: T): T & { readonly providerConfig?: ProviderConfig } {
    const provider = object.type.split("_", 1)[0] ?? "";
    const address = this.#several.has(provider) ? addressIn(object.address) : null;
    if (address === null) return object;
    const module = address.module.map(({ name }) => name).join(".");
    const is = this.#ofBlocks.get(blockIn(address.module, address.block)) ?? null;
    const beside = this.#ofModules.get(inModule(module, provider)) ?? NONE;
    return { ...object, providerConfig: { provider, is, module, inModule: beside } };
  }
}

const inModule = (module: string, provider: string): string => `${module} ${provider}`;

/** `registry.terraform.io/hashicorp/kubernetes` → `kubernetes`; an older plan has only the name in a module. */
const providerOf = ({ full_name, name }: JsonObject): string =>
  (stringOf(full_name) ?? stringOf(name) ?? "").split("/").at(-1) ?? "";
