import { isObject, type Json, type JsonObject, objectOf, stringOf } from "../json/value.ts";

/**
 * The configurations of a provider, of `configuration.provider_config` of a plan. `provider` is its full name
 * (registry.terraform.io/hashicorp/aws).
 */
export const configsOf = (config: Json, provider: string): readonly JsonObject[] =>
  Object.values(objectOf(config))
    .filter(isObject)
    .filter((one) => isOf(provider, one));

/**
 * `name` is what a module calls the provider, and another provider may be called the same. So it counts only in older
 * plans, which have no full name.
 */
const isOf = (provider: string, { full_name, name }: JsonObject): boolean => {
  const full = stringOf(full_name);
  return full === null ? name === provider || name === provider.split("/").at(-1) : full === provider;
};
