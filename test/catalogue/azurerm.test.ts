/** What a destroy of azurerm's says where the type alone does not tell, or where it was once taken for harmless. */
import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const ROWS = allRows().filter(({ type }) => type.startsWith("azurerm_"));

const deleted = async (type: string, values: object = {}) =>
  said(await reviewOf([object(`azurerm_${type}.x`, "delete", values)], ROWS)).map((line) =>
    line.replace(` azurerm_${type}.x`, ""),
  );

describe("A resource of azurerm that is destroyed", () => {
  test.each([
    ["Sentinel on a workspace", "log_analytics_solution", { solution_name: "SecurityInsights" }, "container-loss warn"],
    ["Sentinel, in lower case", "log_analytics_solution", { solution_name: "securityinsights" }, "container-loss warn"],
    ["a firewall of a hub", "firewall", { virtual_hub: [{ public_ip_count: 1 }] }, "address-loss warn"],
  ])("holds something by its values: %s", async (_, type, values, expected) => {
    expect(await deleted(type, values)).toEqual([expected]);
  });
  test.each([
    ["another solution", "log_analytics_solution", { solution_name: "ContainerInsights" }],
    ["a firewall of a network", "firewall", { virtual_hub: [], ip_configuration: [{ public_ip_address_id: "/ip" }] }],
    ["a firewall of a hub, with addresses that were brought", "firewall", { virtual_hub: [{ public_ip_count: 0 }] }],
  ])("holds nothing by its values: %s", async (_, type, values) => {
    expect(await deleted(type, values)).toEqual([]);
  });

  test.each([
    ["its endpoints", "cdn_profile", "container-loss warn"],
    ["its endpoints, of Front Door", "cdn_frontdoor_profile", "container-loss warn"],
    ["its domains", "email_communication_service", "container-loss warn"],
    ["a package", "gallery_application_version", "last-copy note"],
    ["its addresses", "point_to_site_vpn_gateway", "address-loss warn"],
    ["the access of a user", "lab_service_user", "last-copy warn"],
    ["a key that others connect with", "express_route_circuit_authorization", "address-loss warn"],
    ["keys that were generated", "iothub_shared_access_policy", "last-copy note"],
    ["an address that was generated", "automation_webhook", "last-copy note"],
    ["the tasks of a job", "batch_job", "last-copy note"],
    ["a name that others can take", "mssql_server_dns_alias", "address-loss warn"],
    ["an audit trail", "mssql_server_microsoft_support_auditing_policy", "guard-removed warn"],
    ["access to keys", "key_vault_managed_hardware_security_module_role_assignment", "key-loss note"],
  ])("loses %s: %s", async (_, type, expected) => {
    expect(await deleted(type)).toEqual([expected]);
  });

  test("can have Sentinel back for 30 days, by either of the resources that switch it on", async () => {
    for (const [type, values] of [
      ["log_analytics_solution", { solution_name: "SecurityInsights" }],
      ["sentinel_log_analytics_workspace_onboarding", {}],
    ] as const) {
      const { findings } = await reviewOf([object(`azurerm_${type}.x`, "delete", values)], ROWS);
      expect(findings.map(({ remains }) => remains)).toMatchObject([{ kind: "grace", days: 30 }]);
    }
  });

  test("takes along the endpoint of its profile, though the plan leaves that alone", async () => {
    const profile = { id: "/profiles/shop", name: "shop" };
    const endpoint = { id: "/profiles/shop/afdEndpoints/www", cdn_frontdoor_profile_id: "/profiles/shop" };
    const review = await reviewOf(
      [
        object("azurerm_cdn_frontdoor_profile.shop", "delete", profile),
        object("azurerm_cdn_frontdoor_endpoint.www", "no-op", endpoint, endpoint),
      ],
      ROWS,
    );
    expect(JSON.stringify(review)).toContain("azurerm_cdn_frontdoor_endpoint.www");
  });

  test.each([
    ["healthcare_dicom", "last-copy block"],
    ["fluid_relay_servers", "last-copy warn"],
    ["bot_healthbot", "last-copy warn"],
  ])("is known by a name that its type had before: %s", async (type, expected) => {
    expect(catalogueWith([])(`azurerm_${type}`).known).toBe("row");
    expect(await deleted(type)).toEqual([expected]);
  });
});

describe("The own backups of a web app", () => {
  const every = (frequency_interval: number, frequency_unit: string, days = 30) => ({
    backup: [{ enabled: true, schedule: [{ frequency_interval, frequency_unit, retention_period_days: days }] }],
  });
  test.each<[string, object, object, readonly string[]]>([
    ["go", every(1, "Day"), { backup: [] }, ["backup-loss warn"]],
    ["are kept for less time", every(1, "Day"), every(1, "Day", 3), ["backup-loss warn"]],
    ["are made every week, no longer twice a day", every(12, "Hour"), every(7, "Day"), ["backup-loss note"]],
    ["are made twice a day, no longer every week", every(7, "Day"), every(12, "Hour"), []],
  ])("%s", async (_, before, after, expected) => {
    const review = await reviewOf([object("azurerm_linux_web_app.x", "update", before, after)], ROWS);
    expect(said(review).map((line) => line.replace(" azurerm_linux_web_app.x", ""))).toEqual(expected);
  });
});

describe("A resource group that may hold something Terraform does not know", () => {
  test.each([
    ["~> 2.99", null, "nothing"],
    [">= 2.0", null, "nothing"],
    ["~> 2.99", true, "refused"],
    ["~> 3.0", null, "refused"],
    ["~> 4.0", false, "nothing"],
    [null, null, "refused"],
  ])("with a provider of %s whose check is %s: %s", async (version, isChecked, expected) => {
    const check = { prevent_deletion_if_contains_resources: { constant_value: isChecked } };
    const azurerm = {
      name: "azurerm",
      full_name: "registry.terraform.io/example/example",
      ...(version === null ? {} : { version_constraint: version }),
      expressions: { features: isChecked === null ? [{}] : [{ resource_group: [check] }] },
    };
    const more = { configuration: { provider_config: { azurerm } } };
    const { findings } = await reviewOf([object("azurerm_resource_group.x", "delete", {})], ROWS, { more });
    expect(findings.map(({ remains }) => remains?.kind)).toEqual([expected]);
  });
});
