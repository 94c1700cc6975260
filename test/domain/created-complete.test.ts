/** A create that deletes what is around it: an Azure deployment in mode Complete clears its resource group. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { type CatalogueRow, rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const GROUP: CatalogueRow = row("group", { class: "container" });
const DEPLOYMENT: CatalogueRow = row("deployment", {
  class: "container",
  weight: "low",
  watch: [
    { path: "mode", change: { to: "Complete" }, rule: "container-loss", weight: "high", says: "the rest is deleted" },
  ],
  expires: [{ when: { mode: "Complete" }, rule: "container-loss", weight: "high", says: "the rest is deleted" }],
  refs: [{ role: "inside", path: "group_name", to: ["group"] }],
});
const reviewed = async (...entries: Parameters<typeof reviewOf>[0]) =>
  said(await reviewOf(entries, [GROUP, DEPLOYMENT]));
const deployment = (mode: string, group = "shop") =>
  object("deployment.x", "create", null, { mode, group_name: group });

describe("A created deployment that deletes whatever else is in its group", () => {
  test("blocks like the delete of what is in a container, and is told once", async () => {
    expect(await reviewed(deployment("Complete"))).toEqual(["container-loss block deployment.x"]);
  });
  test("is silent in another mode", async () => {
    expect(await reviewed(deployment("Incremental"))).toEqual([]);
  });
  test("is silent in a group that the same plan creates: nothing is in it yet", async () => {
    const group = (name: string) => object("group.x", "create", null, { name });
    expect(await reviewed(group("shop"), deployment("Complete"))).toEqual([]);
    expect(await reviewed(group("another"), deployment("Complete"))).toEqual(["container-loss block deployment.x"]);
  });
  test("says the same as one that changes to that mode in place, once", async () => {
    const before = { mode: "Incremental", group_name: "shop" };
    const entry = object("deployment.x", "update", before, { ...before, mode: "Complete" });
    expect(await reviewed(entry)).toEqual(["container-loss block deployment.x"]);
  });
});

test.each(["azurerm_resource_group_template_deployment", "azurerm_template_deployment"])(
  "%s is such a deployment",
  (type) => {
    const found = rowOf(catalogueWith([])(type));
    expect(found?.expires).toMatchObject([{ when: { deployment_mode: "Complete" }, rule: "container-loss" }]);
    expect(found?.refs?.filter(({ outer }) => outer !== true)).toMatchObject([
      { role: "inside", path: "resource_group_name" },
    ]);
  },
);
