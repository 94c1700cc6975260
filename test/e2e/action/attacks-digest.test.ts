import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { entry, planJson } from "../../input/plan/reading.ts";
import { DATABASE, HARMLESS, readPlan } from "./plans.ts";
import {
  CODEOWNERS,
  comment,
  DECLARED,
  type Doing,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  type Opening,
  POLICY,
  type Scene,
} from "./stage.ts";

/**
 * Attacks on what a consent covers, and on the guards of the repository. Each was seen to succeed once; each test says
 * how it has to end.
 */

const LABEL = "allow-destroy";
type Open = (opening?: Opening) => Promise<Scene>;

/** Alice agrees to what this run reports. */
async function agreedTo(opened: Open, doing: Doing, opening: Opening = {}): Promise<Scene> {
  const scene = await opened(opening);
  expectBlocked(await scene.run(doing));
  scene.github.label(1, LABEL, "alice");
  expectGranted(scene, await scene.run(doing), "alice");
  return scene;
}

const ANOTHER = /The label was given to another set of findings/;

/** One object with these values before and after. */
const changed = (address: string, before: unknown, after: unknown, more: object = {}): Record<string, unknown> => {
  const [type = "", name = ""] = address.split(".");
  const actions = after === null ? ["delete"] : ["update"];
  return entry(actions, {
    address,
    type,
    name,
    change: { actions, before, after, after_unknown: {}, before_sensitive: false, after_sensitive: false },
    ...more,
  });
};
const KEPT = { id: "prod-id", skip_final_snapshot: true, delete_automated_backups: true };

const retention = (from: number, to: number): string =>
  planJson([changed(DATABASE, { ...KEPT, backup_retention_period: from }, { ...KEPT, backup_retention_period: to })]);

const dropping = (...columns: readonly string[]): string => {
  const all = ["id", "name", "mail", "phone"];
  const table = (names: readonly string[]) => ({
    id: "t",
    table_id: "t",
    schema: JSON.stringify(names.map((name) => ({ name, type: "STRING" }))),
    column: names.map((name) => ({ name, type: "STRING" })),
  });
  return planJson([
    changed("snowflake_table.orders", table(all), table(all.filter((name) => !columns.includes(name)))),
  ]);
};

describe.concurrent("a consent to a smaller change of the same object", () => {
  it("to 35 → 30 days of backups does not cover 35 → 0, nor 30 → 25", async ({ opened }) => {
    const scene = await agreedTo(opened, { plan: retention(35, 30) }, { policy: "rules:\n  backup-loss: block\n" });
    expectRefused(scene, await scene.run({ plan: retention(35, 1) }), ANOTHER);
    scene.github.label(1, LABEL, "alice");
    expectGranted(scene, await scene.run({ plan: retention(35, 1) }), "alice");
    expectRefused(scene, await scene.run({ plan: retention(30, 25) }), ANOTHER);
  });

  it("to one dropped column does not cover three", async ({ opened }) => {
    const scene = await agreedTo(opened, { plan: dropping("phone") });
    expectRefused(scene, await scene.run({ plan: dropping("phone", "mail", "name") }), ANOTHER);
  });

  it("to one dropped column does not cover another", async ({ opened }) => {
    const scene = await agreedTo(opened, { plan: dropping("phone") });
    expectRefused(scene, await scene.run({ plan: dropping("mail") }), ANOTHER);
  });

  it("to a replacement with the successor first does not cover one without", async ({ opened }) => {
    const replaced = (...actions: readonly string[]) =>
      planJson([entry(actions, { change: { actions, before: KEPT, after: KEPT, after_unknown: {} } })]);
    const scene = await agreedTo(opened, { plan: replaced("create", "delete") });
    expectRefused(scene, await scene.run({ plan: replaced("delete", "create") }), ANOTHER);
  });

  it("to one action does not cover another", async ({ opened }) => {
    const policy = "rules:\n  side-effect: block\n";
    const acting = (name: string, event = "AfterCreate") =>
      planJson([], {
        action_invocations: [
          {
            address: `action.aws_lambda_invoke.${name}`,
            type: "aws_lambda_invoke",
            name,
            lifecycle_action_trigger: {
              triggering_resource_address: "aws_vpc.a",
              action_trigger_event: event,
              action_trigger_block_index: 0,
              actions_list_index: 0,
            },
          },
        ],
      });
    const scene = await agreedTo(opened, { plan: acting("greet") }, { policy });
    expectRefused(scene, await scene.run({ plan: acting("wipe") }), ANOTHER);
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run({ plan: acting("wipe", "BeforeDestroy") }), ANOTHER);
  });

  it("to one edit of the policy does not cover another", async ({ opened }) => {
    const policy = "rules:\n  guard-edited: block\n";
    const plan = HARMLESS;
    const pull = { files: { "infra/main.tf": `${DECLARED}# more\n`, [POLICY]: `${policy}# a remark\n` } };
    const scene = await agreedTo(opened, { plan }, { policy, pull });
    scene.github.push("drop-db", { [POLICY]: "rules:\n  last-copy: off\n" }, "bob");
    expectRefused(scene, await scene.run({ plan }), ANOTHER);
  });
});

describe.concurrent("a consent to make a few objects where the plan knows no state", () => {
  it("does not cover hundreds", async ({ opened }) => {
    const creating = (count: number) =>
      planJson(
        Array.from({ length: count }, (_, at) =>
          entry(["create"], {
            address: `aws_instance.web${at}`,
            type: "aws_instance",
            name: `web${at}`,
            change: { actions: ["create"], before: null, after: {}, after_unknown: {} },
          }),
        ),
        { prior_state: undefined },
      );
    const scene = await agreedTo(opened, { plan: creating(3) });
    expectRefused(scene, await scene.run({ plan: creating(300) }), ANOTHER);
  });
});

describe.concurrent("a tag is put on in the same plan to fit an allow entry", () => {
  const policy = "version: 1\nallow:\n  - tags: { env: dev }\n    reason: rebuilt every night\n";
  const tagged = (before: string, after: string) => {
    const actions = ["delete", "create"];
    const [old, now] = [
      { ...KEPT, tags: { env: before } },
      { ...KEPT, tags: { env: after } },
    ];
    return planJson([entry(actions, { change: { actions, before: old, after: now, after_unknown: {} } })]);
  };

  it("and what the object was before counts", async ({ opened }) => {
    const { run } = await opened({ policy });
    expectBlocked(await run({ plan: tagged("prod", "dev") }));
    expect((await run({ plan: tagged("dev", "prod") })).exitCode).toBe(0);
  });
});

describe.concurrent("a block is moved to another owner's file", () => {
  const owners = "* @alice\n/infra/open.tf @carol\n";
  const RENAMED = DECLARED.replace('"prod"', '"mine"');
  const moved = planJson([changed("aws_db_instance.mine", KEPT, null, { previous_address: DATABASE })]);
  const opening: Opening = {
    owners,
    files: {
      "infra/main.tf": "# nothing here\n",
      "infra/closed.tf": `${DECLARED}# and more\n`,
      "infra/open.tf": "# open\n",
    },
    pull: { files: { "infra/closed.tf": "# and more\n", "infra/open.tf": `# open\n${RENAMED}` } },
  };
  const checkout = { "infra/closed.tf": "# and more\n", "infra/open.tf": `# open\n${RENAMED}` };

  it("with a moved block: the owners of both addresses have to agree", async ({ opened }) => {
    const scene = await opened(opening);
    const doing: Doing = { plan: moved, files: checkout };
    expectBlocked(await scene.run(doing));
    scene.github.label(1, LABEL, "carol");
    expectRefused(scene, await scene.run(doing), /carol agreed, but nobody yet who owns infra\/closed\.tf/);
  });

  it("with labels that have no quotes: its file's owner is asked, not the folder's", async ({ opened }) => {
    const bare = "resource aws_db_instance prod {\n  engine = 1\n}\n";
    const scene = await opened({
      owners: "* @carol\n/infra/closed.tf @alice\n",
      files: { "infra/main.tf": "# nothing here\n", "infra/closed.tf": bare },
      pull: { files: { "infra/closed.tf": "# gone\n" } },
    });
    expectBlocked(await scene.run());
    scene.github.label(1, LABEL, "carol");
    expectRefused(scene, await scene.run(), /carol applied the label, but does not own infra\/closed\.tf/);
  });

  it("through a fan-in: the same owners are asked", async ({ opened }) => {
    const scene = await opened(opening);
    const { github, run } = scene;
    const one = await run({ plan: moved, files: checkout, inputs: { report: "review.json", comment: "never" } });
    const deciding: Doing = {
      plan: null,
      inputs: { reviews: "reviews/*.json" },
      files: { "reviews/a.json": one.written.get("review.json") ?? expect.fail("no review was written") },
    };
    expectBlocked(await run(deciding));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(deciding), /carol agreed, but nobody yet who owns infra\/closed\.tf/);
  });
});

describe.concurrent("an object of a module is destroyed by who owns only part of what declares it", () => {
  const CALL = 'module "db" {\n  source = "../modules/db"\n}\n';
  const BLOCK = DECLARED.replace('"prod"', '"this"');
  const inModule = planJson([changed("module.db.aws_db_instance.this", KEPT, null, { type: "aws_db_instance" })]);
  const owners = "* @alice\n/modules/ @carol\n";
  const files = { "infra/main.tf": CALL, "modules/db/main.tf": BLOCK };

  it("the block is taken out of the module: the owners of the root that calls it are asked as well", async ({
    opened,
  }) => {
    const scene = await opened({ owners, files, pull: { files: { "modules/db/main.tf": "# gone\n" } } });
    const doing: Doing = { plan: inModule, files: { ...files, "modules/db/main.tf": "# gone\n" } };
    expect((await scene.run(doing)).stdout).toContain(",file=modules/db/main.tf::module.db.aws_db_instance.this: ");
    scene.github.label(1, LABEL, "carol");
    expectRefused(scene, await scene.run(doing), /carol agreed, but nobody yet who owns infra\/main\.tf/);
  });

  it("the call is taken out of the root: the owners of all modules that it led to are asked as well", async ({
    opened,
  }) => {
    const own = (path: string): string => readFileSync(join("fixtures/effects/module-removed", path), "utf8");
    const modules = Object.fromEntries(
      ["service", "database"].map((name) => [`infra/modules/${name}/main.tf`, own(`modules/${name}/main.tf`)]),
    );
    const scene = await opened({
      owners: "* @alice\n/infra/modules/database/ @carol\n",
      files: { "infra/main.tf": own("before/main.tf"), ...modules },
      pull: { files: { "infra/main.tf": own("main.tf") } },
    });
    const doing: Doing = {
      plan: readPlan("effects", "module-removed"),
      files: { "infra/main.tf": own("main.tf"), ...modules },
    };
    const { stdout } = await scene.run(doing);
    expect(stdout).toContain(",file=infra/main.tf::module.orders.module.database.google_sql_database_instance.this: ");
    scene.github.label(1, LABEL, "alice");
    const why = /alice agreed, but nobody yet who owns infra\/modules\/database\/main\.tf/;
    expectRefused(scene, await scene.run(doing), why);
  });

  it("the call gets a source of one's own: the owners of the old one are asked as well", async ({ opened }) => {
    const mine = CALL.replace("../modules/db", "./mine");
    const scene = await opened({ owners, files, pull: { files: { "infra/main.tf": mine, "infra/mine/main.tf": "" } } });
    const doing: Doing = { plan: inModule, files: { ...files, "infra/main.tf": mine, "infra/mine/main.tf": "" } };
    expectBlocked(await scene.run(doing));
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run(doing), /alice agreed, but nobody yet who owns modules\/db\/main\.tf/);
  });

  it("through a fan-in: the same owners are asked", async ({ opened }) => {
    const scene = await opened({ owners, files, pull: { files: { "infra/main.tf": "# gone\n" } } });
    const checkout = { ...files, "infra/main.tf": "# gone\n" };
    const one = await scene.run({
      plan: inModule,
      files: checkout,
      inputs: { report: "review.json", comment: "never" },
    });
    const deciding: Doing = {
      plan: null,
      inputs: { reviews: "reviews/*.json" },
      files: { "reviews/a.json": one.written.get("review.json") ?? expect.fail("no review was written") },
    };
    expectBlocked(await scene.run(deciding));
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run(deciding), /alice agreed, but nobody yet who owns modules\/db\/main\.tf/);
  });
});

describe.concurrent("merge group and push ask other owners than the pull request", () => {
  const opening: Opening = {
    owners: "* @carol\n/infra/db.tf @alice\n",
    files: { "infra/main.tf": "# nothing here\n", "infra/db.tf": DECLARED },
    pull: { files: { "infra/db.tf": null } },
  };

  it("whoever agreed there is enough here", async ({ opened }) => {
    const scene = await agreedTo(opened, {}, opening);
    const { github, run } = scene;
    expectGranted(scene, await run({ on: github.enqueue([1], "alice") }), "alice");
    github.merge(1, "alice");
    expectGranted(scene, await run({ on: github.delivered("push") }), "alice");
  });

  it("whoever was refused there is refused here", async ({ opened }) => {
    const scene = await opened(opening);
    const { github, run } = scene;
    expectBlocked(await run());
    github.label(1, LABEL, "carol");
    const why = /carol applied the label, but does not own infra\/db\.tf/;
    const group = github.enqueue([1], "alice");
    expectRefused(scene, await run({ on: group }), why, { told: false });
    github.merge(1, "alice");
    expectRefused(scene, await run({ on: github.delivered("push") }), why, { told: false });
  });
});

describe.concurrent("3,001 files sort before the guard files", () => {
  const policy = "rules:\n  guard-edited: block\n";
  const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, i) => [`!/${i}.txt`, "x\n"]));

  it("and they are compared all the same", async ({ opened }) => {
    const { github, run } = await opened({ policy, pull: { files: { ...many, [CODEOWNERS]: "* @bob\n" } } });
    expectBlocked(await run({ plan: HARMLESS }));
    expect(comment(github)).toContain(`\`${CODEOWNERS}\``);
  });

  it("and as many files without one of them are no edit", async ({ opened }) => {
    const { run } = await opened({ policy, pull: { files: many } });
    expect((await run({ plan: HARMLESS })).exitCode).toBe(0);
  });
});

describe.concurrent("prevent_destroy is taken out unseen", () => {
  const policy = "rules:\n  guard-removed: block\n";
  const kept = (inside: string) => `resource "aws_db_instance" "prod" {\n${inside}\n}\n`;
  const KEPT_LINES = kept("  lifecycle {\n    prevent_destroy = true\n  }");
  const BARE = kept("  engine = 1");
  const LONG = "# a line\n".repeat(25_000);
  const CASES: readonly (readonly [about: string, before: string, after: string])[] = [
    ["behind a decoy in a comment", KEPT_LINES, `${BARE}# see the docs:\n/*\n    prevent_destroy = true\n*/\n`],
    ["from one line", kept("  lifecycle { prevent_destroy = true }"), BARE],
    [
      "without touching its line",
      KEPT_LINES,
      KEPT_LINES.replace("  lifecycle", "/*\n  lifecycle").replace("  }\n", "  }\n*/\n"),
    ],
    ["in a file that is too long for a diff", `${LONG}${KEPT_LINES}`, `${LONG.replaceAll("a line", "line")}${BARE}`],
  ];
  for (const [about, before, after] of CASES) {
    it(`${about}, with and without a checkout`, async ({ opened }) => {
      const scene = await opened({
        policy,
        files: { "infra/main.tf": before },
        pull: { files: { "infra/main.tf": after } },
      });
      for (const files of [{}, { "infra/main.tf": after }]) {
        const run = await scene.run({ plan: HARMLESS, files });
        expectBlocked(run);
        expect(comment(scene.github)).toContain("[`guard-removed`]");
      }
    });
  }
});

describe.concurrent("an object is forgotten and imported under a type that nobody knows", () => {
  it("and that is no warning any more", async ({ opened }) => {
    const forget = ["forget"];
    const plan = (id: string) =>
      planJson([
        entry(forget, { change: { actions: forget, before: KEPT, after: null, after_unknown: {} } }),
        entry(["no-op"], {
          address: "madeup_thing.one",
          type: "madeup_thing",
          name: "one",
          change: { actions: ["no-op"], before: { id }, after: { id }, after_unknown: {}, importing: { id } },
        }),
      ]);
    const { run } = await opened();
    expect((await run({ plan: plan("another") })).exitCode).toBe(0);
    expectBlocked(await run({ plan: plan("prod-id") }));
  });
});
