import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settingOf } from "../../../src/domain/levels.ts";
import { readPolicy } from "../../../src/input/policy.ts";
import { stricter } from "../../../src/keyboard/hook/policy.ts";
import { folderWith } from "../../cli/running.ts";
import { entry, planJson } from "../../input/plan/reading.ts";
import { ask, MESSAGES } from "./asking.ts";

const LOSS = planJson([entry(["delete"])]);
const WARN = "rules: { last-copy: warn }";
const BLOCK = "rules: { last-copy: block }";

/** A working copy and a home, with the policies that are given. */
function place({ own, users }: { readonly own?: string; readonly users?: string }) {
  const folder = folderWith({ tfplan: LOSS });
  const home = folderWith({});
  for (const name of [".git", ".github"]) mkdirSync(join(folder, name));
  mkdirSync(join(home, ".config", "destroy-guard"), { recursive: true });
  if (own !== undefined) writeFileSync(join(folder, ".github", "destroy-guard.yml"), own);
  if (users !== undefined) writeFileSync(join(home, ".config", "destroy-guard", "policy.yml"), users);
  return { folder, home };
}

const isRefused = async (folder: string, env: Record<string, string>, args: readonly string[] = []) =>
  (await ask("claude", MESSAGES.claude("terraform apply tfplan", folder), { env, args, cwd: folder })).reason !== null;

describe("The policy of a hook", () => {
  test.each([
    ["without any, the defaults", {}, true],
    ["the user's own", { users: WARN }, false],
    ["never the working copy's alone", { own: WARN }, true],
    ["the stricter of both", { own: BLOCK, users: WARN }, true],
    ["the stricter of both, the other way round", { own: WARN, users: BLOCK }, true],
    ["both, where both agree", { own: WARN, users: WARN }, false],
  ])("%s", async (_, policies, refused) => {
    const { folder, home } = place(policies);
    expect(await isRefused(folder, { HOME: home })).toBe(refused);
  });

  test("is first the one that is named, then the environment's, then the user's", async () => {
    const { folder, home } = place({ users: BLOCK });
    const warn = join(folderWith({ "p.yml": WARN }), "p.yml");
    const block = join(folderWith({ "p.yml": BLOCK }), "p.yml");
    expect(await isRefused(folder, { HOME: home })).toBe(true);
    expect(await isRefused(folder, { HOME: home, DESTROY_GUARD_POLICY: warn })).toBe(false);
    expect(await isRefused(folder, { HOME: home, DESTROY_GUARD_POLICY: warn }, ["--policy", block])).toBe(true);
  });

  test("a named file that is not there is a no", async () => {
    const { folder, home } = place({});
    expect(await isRefused(folder, { HOME: home, DESTROY_GUARD_POLICY: "/nowhere.yml" })).toBe(true);
  });

  test("a freeze week stops a plan that would pass", async () => {
    const users = `${WARN}\nfreeze: [{ from: 2026-11-20, to: 2026-11-30, reason: freeze week }]`;
    const { folder, home } = place({ users });
    const { reason } = await ask("claude", MESSAGES.claude("terraform apply tfplan", folder), { env: { HOME: home } });
    expect(reason).toContain("freeze week");
  });
});

describe("The stricter of two policies", () => {
  const of = (text: string) => readPolicy(text, "p.yml");

  test("takes the stricter level of each rule in the root at hand", () => {
    const own = of(
      "rules: { forgotten: block, key-loss: { low: warn } }\nroots: [{ path: dev/**, rules: { last-copy: note } }]",
    );
    const users = of("rules: { last-copy: warn }\nroots: [{ path: prod/**, rules: { unclassified: block } }]");
    const both = stricter(users, own, "prod/a");
    const level = (rule: Parameters<typeof settingOf>[2], weight?: "high" | "low") =>
      settingOf(both, "prod/a", rule, weight);
    expect([level("forgotten"), level("key-loss", "low"), level("last-copy", "high"), level("unclassified")]).toEqual([
      "block",
      "warn",
      "block",
      "block",
    ]);
  });

  test("drops what only the working copy allows, or calls harmless", () => {
    const own = of(
      "allow: [{ address: x.y, reason: mine }]\ncatalogue: [{ type: aws_db_instance, class: none }, { type: my_store, class: data }]",
    );
    const both = stricter(of(""), own, ".");
    expect([both.allow, both.catalogue.map(({ type }) => type)]).toEqual([[], ["my_store"]]);
  });
});
