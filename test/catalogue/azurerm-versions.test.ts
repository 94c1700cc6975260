/** What the versions of azurerm refuse by default: a plan with the constraint of an old one is told what that does. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

async function remains(type: string, version: string | null, features: object) {
  const row = rowOf(catalogueWith([])(type));
  if (row === undefined) throw new Error(`${type} has no row`);
  const azurerm = {
    name: "azurerm",
    full_name: "registry.terraform.io/hashicorp/azurerm",
    ...(version !== null && { version_constraint: version }),
    expressions: { features: [features] },
  };
  const entry = object(`${type}.x`, "delete", { id: "/x", name: "x" }, null, { provider_name: azurerm.full_name });
  const more = {
    configuration: {
      provider_config: { azurerm },
      root_module: { resources: [{ address: `${type}.x`, type, name: "x", provider_config_key: "azurerm" }] },
    },
  };
  const { findings } = await reviewOf([entry], [row], { more });
  return findings[0]?.remains?.kind;
}

const CHECKED = { resource_group: [{ prevent_deletion_if_contains_resources: { constant_value: true } }] };

test.each([
  ["azurerm_resource_group", "~> 2.99", {}, "nothing"],
  ["azurerm_resource_group", ">= 2.0", {}, "nothing"],
  ["azurerm_resource_group", "~> 2.99", CHECKED, "refused"],
  ["azurerm_resource_group", "~> 3.0", {}, "refused"],
  ["azurerm_resource_group", null, {}, "refused"],
  ["azurerm_netapp_volume", "~> 3.117", {}, "nothing"],
  ["azurerm_netapp_volume", "~> 4.40", {}, "refused"],
])("of a destroyed %s with version %s and features %j, %s", async (type, version, features, expected) => {
  expect(await remains(type, version, features)).toBe(expected);
});
