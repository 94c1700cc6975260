import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "../reviewing.ts";

/** What a destroy takes along of what the plan leaves alone: it stands in the state, and is in what goes. */

const ROWS: readonly CatalogueRow[] = [
  row("group", {
    class: "container",
    weight: "medium",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["group_name"],
        when: { safe: true },
        says: "it is not empty",
      },
    ],
  }),
  row("server", { class: "container", weight: "medium", ids: ["server_id"] }),
  row("database", { refs: [{ role: "inside", path: "server", to: ["server"] }] }),
  row("service", {
    weight: "medium",
    holds: { volume: true },
    refs: [{ role: "inside", path: "server", to: ["server"] }],
  }),
  row("replication", {
    class: "backup",
    refs: [{ role: "inside", path: "to", to: ["server"], keeps: true }],
  }),
  row("cache", { weight: "low", heavier: { when: { durable: true }, weight: "high", loses: "More." } }),
];

const there = (address: string, values: object) => object(address, "no-op", values, values);
const deleted = (address: string, values: object) => object(address, "delete", values);
const GROUP = { id: "/subscriptions/1/resourceGroups/rg", name: "rg" };
const SERVER = { id: "s", server_id: "srv-1", name: "main" };

async function found(address: string, entries: readonly Record<string, unknown>[], rows = ROWS) {
  const { findings } = await reviewOf(entries, rows);
  const one = findings.find(({ subject }) => subject?.address === address);
  return { level: one?.level, kind: one?.remains?.kind, along: one?.remains?.goesWithIt };
}

describe("Of two with one name, each in a place of its own", () => {
  const rows = [
    row("zone", { class: "container" }),
    row("shelf", { class: "container", refs: [{ role: "inside", path: "zone", to: ["zone"] }] }),
    row("book", {
      refs: ["zone", "shelf"].map((path) => ({ role: "inside", path, to: [path] })),
    }),
  ];
  const shelf = (zone: string) => deleted(`shelf.${zone}`, { name: "main", zone });
  const book = there("book.b", { shelf: "main", zone: "east" });
  test.each([
    ["first", [shelf("east"), shelf("west"), book]],
    ["last", [shelf("west"), shelf("east"), book]],
  ])("that one takes along what is in it which is asked %s", async (_, entries) => {
    expect((await found("shelf.east", entries, rows)).along).toEqual(["book.b"]);
    expect((await found("shelf.west", entries, rows)).along).toEqual([]);
  });
  test("a thousand are told apart", async () => {
    const each = Array.from({ length: 1000 }, (_, i) => [
      deleted(`shelf.s${i}`, { name: "main", zone: `z${i}` }),
      there(`book.b${i}`, { shelf: "main", zone: `z${i}` }),
    ]);
    const { findings } = await reviewOf(each.flat(), rows);
    const right = findings.filter(({ subject, remains }) => {
      const [along, ...more] = remains?.goesWithIt ?? [];
      return more.length === 0 && along === subject?.address.replace("shelf.s", "book.b");
    });
    expect(right).toHaveLength(1000);
  });
});

describe("What is in something that goes, and stands in the state", () => {
  test.each(["id", "server_id", "name"] as const)("is named, and weighs as much as by itself: by %s", async (id) => {
    const inside = there("database.d", { id: "d", server: SERVER[id] });
    expect(await found("server.s", [deleted("server.s", SERVER), inside])).toEqual({
      level: "block",
      kind: "nothing",
      along: ["database.d"],
    });
    expect(await found("server.s", [deleted("server.s", SERVER)])).toMatchObject({ level: "warn", along: [] });
  });
  test("is named where a replacement takes it, or where the plan lets go of it", async () => {
    const replaced = object("server.s", "delete create", SERVER, { name: "main" });
    const inside = { id: "d", server: "main" };
    expect(await found("server.s", [replaced, there("database.d", inside)])).toMatchObject({ along: ["database.d"] });
    const forgotten = object("database.d", "forget", inside);
    expect(await found("server.s", [deleted("server.s", SERVER), forgotten])).toMatchObject({ along: ["database.d"] });
  });
  test.each([
    ["that the plan destroys: it has a finding of its own", deleted("database.d", { id: "d", server: "main" })],
    [
      "that the plan changes, since it may move out",
      object("database.d", "update", { server: "main" }, { server: "b" }),
    ],
    ["that is in another one", there("database.d", { id: "d", server: "other" })],
    ["that holds nothing", there("service.d", { id: "d", server: "main", volume: false })],
    ["whose copies there stay by themselves", there("replication.d", { id: "d", to: "main" })],
  ])("is not, %s", async (_, inside) => {
    expect(await found("server.s", [deleted("server.s", SERVER), inside])).toMatchObject({ along: [] });
  });
  test("of some weight is named, as far as it holds anything", async () => {
    const inside = there("service.d", { id: "d", server: "main", volume: true });
    expect(await found("server.s", [deleted("server.s", SERVER), inside])).toMatchObject({
      level: "warn",
      along: ["service.d"],
    });
  });
});

describe("What is in something that is in what goes", () => {
  const rows: readonly CatalogueRow[] = [
    ...ROWS,
    row("schema", { weight: "medium", refs: [{ role: "inside", path: "database", to: ["database"] }] }),
    row("table", { refs: [{ role: "inside", path: "schema", to: ["schema"] }] }),
  ];
  const schema = there("schema.s", { id: "sch-1", name: "public", database: "d" });
  const table = there("table.t", { id: "t", schema: "sch-1" });
  const database = there("database.d", { id: "d", server: "main" });
  const going = (...inside: readonly Record<string, unknown>[]) =>
    found("server.s", [deleted("server.s", SERVER), ...inside], rows);
  test("goes too, in whatever order the state has it", async () => {
    const along = ["database.d", "schema.s", "table.t"];
    expect(await going(database, schema, table)).toEqual({ level: "block", kind: "nothing", along });
    expect(await going(table, schema, database)).toMatchObject({ along });
  });
  test("stays where that is in another one", async () => {
    const other = there("database.d", { id: "d", server: "other" });
    expect(await going(other, schema, table)).toMatchObject({ level: "warn", along: [] });
  });
  test("is not said to go where it may be in a namesake that stays", async () => {
    const byName = there("table.t", { id: "t", schema: "public" });
    const namesake = there("schema.x", { id: "sch-2", name: "public", database: "elsewhere" });
    expect(await going(database, schema, byName)).toMatchObject({ along: ["database.d", "schema.s", "table.t"] });
    expect(await going(database, schema, namesake, byName)).toMatchObject({ along: ["database.d", "schema.s"] });
  });
  test("goes with a group that objects of any sort name", async () => {
    const server = there("server.s", { id: "/subscriptions/1/resourceGroups/rg/s", name: "main", group_name: "rg" });
    const { along } = await found("group.g", [deleted("group.g", GROUP), server, database, schema], rows);
    expect(along).toEqual(["database.d", "schema.s", "server.s"]);
  });
});

describe("What is in very many things that are each in the next", () => {
  const rows = [row("folder", { class: "container", refs: [{ role: "inside", path: "parent", to: ["folder"] }] })];
  const folder = (at: number) => there(`folder.f${at}`, { id: `f${at}`, parent: `f${at - 1}` });
  const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `folder.f${at + 1}`);
  const first = deleted("folder.f0", { id: "f0" });
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => count - at);
  test("goes with the outermost", async () => {
    expect(await found("folder.f0", [first, ...numbers(5).map(folder)], rows)).toMatchObject({ along: names(5) });
  });
  test("goes, though the first step has the name of something that goes by itself", async () => {
    const entries = [
      deleted("folder.f0", { id: "f0", name: "logs" }),
      there("folder.f1", { id: "f1", parent: "f0" }),
      there("folder.f2", { id: "f2", name: "logs", parent: "f1" }),
      there("folder.f3", { id: "f3", parent: "f2" }),
    ];
    expect(await found("folder.f0", entries, rows)).toMatchObject({ along: names(3) });
  });
});

describe("What names a container by its name alone, and says where it is", () => {
  const rows = [
    row("project", { class: "container", ids: ["number"] }),
    row("instance", { class: "container", refs: [{ role: "inside", path: "project", to: ["project"] }] }),
    row("database", {
      refs: [
        { role: "inside", path: "instance", to: ["instance"] },
        { role: "inside", path: "project", to: ["project"] },
      ],
    }),
  ];
  const instance = { id: "i", name: "main", project: "p" };
  const database = (project: string | null, named = "main") =>
    there("database.d", { id: "d", instance: named, ...(project !== null && { project }) });
  const along = async (inside: Record<string, unknown>) => {
    const deep = [deleted("project.p", { id: "p", number: "7" }), there("instance.i", instance), inside];
    const near = [deleted("instance.i", instance), inside];
    return [(await found("project.p", deep, rows)).along, (await found("instance.i", near, rows)).along];
  };
  test.each([
    ["the same place as that", database("p")],
    ["nothing else", database(null)],
  ])("goes with it: %s", async (_, inside) => {
    expect(await along(inside)).toEqual([["database.d", "instance.i"], ["database.d"]]);
  });
  test("stays where it is in another place: that has a container of the name as well, in another state", async () => {
    expect(await along(database("q"))).toEqual([["instance.i"], []]);
  });
  test("goes with its place, though the two are written otherwise", async () => {
    expect((await along(database("7")))[0]).toEqual(["database.d", "instance.i"]);
  });
  test("goes with a container that it names by an id of its own, whatever else it says", async () => {
    const id = "/subscriptions/1/resourceGroups/rg/main";
    const entries = [deleted("instance.i", { ...instance, id }), database("q", id)];
    expect((await found("instance.i", entries, rows)).along).toEqual(["database.d"]);
  });
});

describe("What names something that goes, and has a namesake that stays", () => {
  const inside = there("database.d", { id: "d", server: "main" });
  const namesake = { id: "t", server_id: "srv-2", name: "main" };
  const along = async (...more: readonly Record<string, unknown>[]) =>
    (await found("server.s", [deleted("server.s", SERVER), inside, ...more])).along;
  test("is not said to go: it may be in either", async () => {
    expect(await along(there("server.t", namesake))).toEqual([]);
    expect(await along(object("server.t", "update", namesake, { ...namesake, size: 2 }))).toEqual([]);
  });
  test("goes if that goes too, or if it names the one that goes by what it has alone", async () => {
    expect(await along(deleted("server.t", namesake))).toEqual(["database.d"]);
    const surely = there("database.e", { id: "e", server: "srv-1" });
    expect(await along(there("server.t", namesake), surely)).toEqual(["database.e"]);
  });
  test("goes if the namesake is elsewhere", async () => {
    expect(await along(there("server.t", { ...namesake, name: "other" }))).toEqual(["database.d"]);
  });
});

describe("A group of any sort of objects", () => {
  const grouped = (address: string, group = "rg", subscription = "1") =>
    there(address, { id: `/subscriptions/${subscription}/resourceGroups/${group}/x`, group_name: group });
  const going = (values: object, ...inside: readonly Record<string, unknown>[]) =>
    found("group.g", [deleted("group.g", { ...GROUP, ...values }), ...inside]);
  test("takes along what names it, of what would be missed", async () => {
    expect(await going({}, grouped("database.d"), grouped("cache.c"), grouped("plain_network.n"))).toEqual({
      level: "block",
      kind: "nothing",
      along: ["database.d"],
    });
  });
  test("takes along what weighs more by its values", async () => {
    const cache = there("cache.c", { id: "/subscriptions/1/resourceGroups/rg/c", group_name: "rg", durable: true });
    expect(await going({}, cache)).toMatchObject({ level: "block", along: ["cache.c"] });
  });
  test("takes nothing where the provider refuses, while something is in it", async () => {
    expect(await going({ safe: true }, grouped("database.d"))).toEqual({ level: "warn", kind: "refused", along: [] });
  });
  test("takes nothing of a group of its name elsewhere", async () => {
    expect(await going({}, grouped("database.d", "other"))).toMatchObject({ along: [] });
    expect(await going({}, grouped("database.d", "rg", "2"))).toMatchObject({ along: [] });
  });
  test("takes what is in it, though another subscription has one of its name that stays", async () => {
    const namesake = there("group.h", { id: "/subscriptions/2/resourceGroups/rg", name: "rg" });
    const both = [grouped("database.d"), grouped("database.e", "rg", "2")];
    expect(await going({}, namesake, ...both)).toMatchObject({ along: ["database.d"] });
  });
});

describe("By the catalogue", () => {
  const ID = "/subscriptions/1/resourceGroups/rg";
  const features = (prevent: boolean) => ({
    configuration: {
      provider_config: {
        example: {
          name: "example",
          full_name: "registry.terraform.io/example/example",
          expressions: {
            features: [{ resource_group: [{ prevent_deletion_if_contains_resources: { constant_value: prevent } }] }],
          },
        },
      },
    },
  });
  const along = async (prevent: boolean) => {
    const entries = [
      deleted("azurerm_resource_group.g", { id: ID, name: "rg" }),
      there("azurerm_mssql_server.s", { id: `${ID}/providers/Microsoft.Sql/servers/s`, resource_group_name: "rg" }),
      there("azurerm_network_interface.n", { id: `${ID}/n`, resource_group_name: "rg" }),
    ];
    const { findings } = await reviewOf(entries, allRows(), { more: features(prevent) });
    return findings.map(({ remains }) => [remains?.kind, remains?.goesWithIt]);
  };
  test("a resource group takes its server along, unless the provider looks whether it is empty", async () => {
    expect(await along(false)).toEqual([["nothing", ["azurerm_mssql_server.s"]]]);
    expect(await along(true)).toEqual([["refused", []]]);
  });
  test("a project of Google takes along what names it, and what is in that; what stands beside it stays", async () => {
    const project = deleted("google_project.p", { id: "projects/p", project_id: "p", number: "1" });
    const entries = [
      project,
      there("google_sql_database_instance.i", { id: "main", name: "main", project: "p" }),
      there("google_sql_database.d", { id: "projects/p/instances/main/databases/d", name: "d", instance: "main" }),
      there("google_storage_bucket.other", { id: "b", name: "b", project: "q" }),
    ];
    expect(await found("google_project.p", entries, allRows())).toMatchObject({
      kind: "grace",
      along: ["google_sql_database.d", "google_sql_database_instance.i"],
    });
  });
  test("a snapshot in a project of Google that goes is no copy that stays", async () => {
    const disk = deleted("google_compute_disk.d", { id: "projects/app/zones/z/disks/d", name: "d", project: "app" });
    const copy = there("google_compute_snapshot.s", {
      id: "s",
      project: "p",
      source_disk: "projects/app/zones/z/disks/d",
    });
    const project = deleted("google_project.p", { id: "projects/p", project_id: "p", number: "1" });
    const of = (...entries: readonly Record<string, unknown>[]) => found("google_compute_disk.d", entries, allRows());
    expect(await of(disk, copy)).toMatchObject({ kind: "copies" });
    expect(await of(disk, copy, project)).toMatchObject({ kind: "nothing", along: ["google_compute_snapshot.s"] });
  });
  test("a folder takes no project along: Google refuses to delete it until that goes too", async () => {
    const folder = deleted("google_folder.f", { id: "folders/1", name: "folders/1", folder_id: "1" });
    const project = { id: "projects/p", project_id: "p", folder_id: "1" };
    const of = (inside: Record<string, unknown>) => found("google_folder.f", [folder, inside], allRows());
    expect(await of(there("google_project.p", project))).toEqual({ level: "warn", kind: "refused", along: [] });
    expect(await of(deleted("google_project.p", project))).toMatchObject({ kind: "grace" });
  });
  test("a namespace takes its claims along", async () => {
    const entries = [
      deleted("kubernetes_namespace.n", { id: "prod", metadata: [{ name: "prod" }] }),
      there("kubernetes_persistent_volume_claim.c", { id: "prod/c", metadata: [{ name: "c", namespace: "prod" }] }),
    ];
    expect(await found("kubernetes_namespace.n", entries, allRows())).toMatchObject({
      along: ["kubernetes_persistent_volume_claim.c"],
    });
  });
});
