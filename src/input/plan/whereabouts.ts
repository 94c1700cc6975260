import type { ResourceChange } from "../../domain/change.ts";
import { remembered } from "../../domain/remembered.ts";
import { isObject, type Json, type JsonObject, objectOf } from "../json/value.ts";
import { configsOf } from "./configs-of.ts";
import { fingerprintOf } from "./fingerprint.ts";

/**
 * Where a provider's objects are: `app` on one server is another database than `app` on the next, and many an object is
 * known by its mere name. So what says where it is goes into the digest with who it is.
 */

/** Settings that say where, and are the same in every run: no credentials, which are not. */
const SETTINGS = new Set(
  `account account_id account_name address addr api_endpoint api_url base_url cluster config_context domain endpoint
  endpoints environment environment_id host hostname instance location nodes org organization organization_id
  organization_name owner profile project project_id region server server_url service_url site subscription_id tenant
  tenant_id uri url workspace workspace_id`.split(/\s+/),
);

/** The values of the plan's variables as fingerprints: they may hold secrets. */
export class Variables {
  readonly #known = new Map<string, string>();

  read(variables: JsonObject): void {
    for (const [name, one] of Object.entries(variables))
      this.#known.set(name, fingerprintOf(objectOf(one).value ?? null));
  }

  /** What a setting refers to, with what is known of it. */
  of(references: Json): Json {
    const names = Array.isArray(references) ? (references as readonly Json[]) : [];
    return names.map((name) => [name, this.#known.get(String(name).replace(/^var\./, "")) ?? null]);
  }
}

/** A setting without what is only known when it is applied. */
function resolved(expression: Json, variables: Variables): Json {
  if (Array.isArray(expression)) return (expression as readonly Json[]).map((one) => resolved(one, variables));
  if (!isObject(expression)) return expression;
  if ("constant_value" in expression) return [expression.constant_value ?? null];
  if ("references" in expression) return variables.of(expression.references ?? null);
  return Object.entries(expression).map(([name, one]) => [name, resolved(one, variables)]);
}

/** Where some configurations of a provider lead, with nothing that may be secret as it is. Null: none says where. */
export function whereaboutsOf(configs: readonly JsonObject[], variables: Variables): string | null {
  const all = configs.flatMap(({ expressions }) => {
    const own = Object.entries(objectOf(expressions)).filter(([name]) => SETTINGS.has(name));
    return own.length === 0 ? [] : [JSON.stringify(own.sort().map(([name, one]) => [name, resolved(one, variables)]))];
  });
  if (all.length === 0) return null;
  const told = JSON.stringify([...new Set(all)].sort());
  return told.length > MOST_SIGNS ? fingerprintOf(told) : told;
}

/** What thousands of configurations tell would be hashed again with each object. */
const MOST_SIGNS = 100_000;

/** Who an object is, and by which provider. */
export type Identified = Pick<ResourceChange, "provider" | "exactIdentity" | "isKnownByName">;

/** Gives an object back. Where it is known by its mere name, its place becomes a part of who it is. */
export function withWhereabouts(config: Json, variables: Variables): <T extends Identified>(object: T) => T {
  const whereOf = remembered((provider: string) => whereaboutsOf(configsOf(config, provider), variables));
  return (object) => {
    const where = object.isKnownByName === true ? whereOf(object.provider) : null;
    return where === null ? object : { ...object, exactIdentity: fingerprintOf([object.exactIdentity, where]) };
  };
}
