import { expect, test } from "vitest";
import { parsePath } from "../../../src/domain/path.ts";
import { providerSettings } from "../../../src/input/plan/provider-settings.ts";

const KEEPS = "provider.keeps";
const AZURE = "registry.terraform.io/hashicorp/azurerm";
const FORK = "registry.terraform.io/acme/azurerm";

const config = (name: string, full: string | null, keeps: boolean) => ({
  name,
  ...(full !== null && { full_name: full }),
  expressions: { keeps: { constant_value: keeps } },
});

/** Whether a provider keeps what it deletes, by these configurations; null where that is not known. */
function keeps(configs: Readonly<Record<string, object>>, provider = AZURE): unknown {
  const path = { ...parsePath("keeps"), path: KEEPS };
  const [found] = providerSettings(JSON.parse(JSON.stringify(configs)), provider, [path]).get(KEEPS) ?? [];
  return found?.value ?? null;
}

test("A provider's settings are those of its configuration", () => {
  expect(keeps({ azurerm: config("azurerm", AZURE, true) })).toBe(true);
});

test("whatever the root calls it", () => {
  expect(keeps({ azure: config("azure", AZURE, true) })).toBe(true);
});

test("and not those of another provider that is called the same", () => {
  expect(keeps({ azurerm: config("azurerm", FORK, true) })).toBe(null);
  const both = { azurerm: config("azurerm", FORK, true), azure: config("azure", AZURE, false) };
  expect([keeps(both), keeps(both, FORK)]).toEqual([false, true]);
});

test("In a plan without full names it is known by the last part of its own", () => {
  expect(keeps({ azurerm: config("azurerm", null, true) })).toBe(true);
  expect(keeps({ aws: config("aws", null, true) })).toBe(null);
});

test("Where its configurations differ, nothing is known", () => {
  const two = { azurerm: config("azurerm", AZURE, true), "azurerm.b": config("azurerm", AZURE, false) };
  expect(keeps(two)).toBe(null);
});
