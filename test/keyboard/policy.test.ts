import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { policyFor } from "../../src/keyboard/policy.ts";
import { policyPlaces } from "../../src/keyboard/policy-places.ts";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { ask, MESSAGES } from "./hook/asking.ts";

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

  test.each(["own", "users"] as const)("that is a link to nowhere is refused, and is not none: %s", async (whose) => {
    const { folder, home } = place({});
    const quiet = planJson([entry(["no-op"])]);
    writeFileSync(join(folder, "tfplan"), quiet);
    expect(await isRefused(folder, { HOME: home })).toBe(false);
    const at = { own: [folder, ".github/destroy-guard.yml"], users: [home, ".config/destroy-guard/policy.yml"] };
    symlinkSync("nowhere", join(...(at[whose] as [string, string])));
    expect(await isRefused(folder, { HOME: home })).toBe(true);
    expect((await ask("claude", MESSAGES.claude("ls", folder), { env: { HOME: home }, cwd: folder })).reason).toBe(
      null,
    );
  });

  test("is not none where nobody may look for it, which stops no command that needs none", async () => {
    const { folder } = place({});
    writeFileSync(join(folder, "tfplan"), planJson([entry(["no-op"])]));
    // Nobody can open a link to itself, root neither.
    symlinkSync("home", join(folder, "home"));
    const env = { HOME: join(folder, "home"), XDG_STATE_HOME: folderWith({}) };
    expect(await isRefused(folder, env)).toBe(true);
    expect((await ask("claude", MESSAGES.claude("ls", folder), { env, cwd: folder })).reason).toBe(null);
  });

  test("is first the one that is named, then the environment's, then the user's", async () => {
    const { folder, home } = place({ users: BLOCK });
    const warn = join(folderWith({ "p.yml": WARN }), "p.yml");
    const block = join(folderWith({ "p.yml": BLOCK }), "p.yml");
    expect(await isRefused(folder, { HOME: home })).toBe(true);
    expect(await isRefused(folder, { HOME: home, DESTROY_GUARD_POLICY: warn })).toBe(false);
    expect(await isRefused(folder, { HOME: home, DESTROY_GUARD_POLICY: warn }, ["--policy", block])).toBe(true);
  });

  test("is the user's under XDG_CONFIG_HOME, where that is set to a whole path", async () => {
    const { folder, home } = place({ users: BLOCK });
    const config = folderWith({});
    mkdirSync(join(config, "destroy-guard"));
    writeFileSync(join(config, "destroy-guard", "policy.yml"), WARN);
    expect(await isRefused(folder, { HOME: home, XDG_CONFIG_HOME: config })).toBe(false);
    expect(await isRefused(folder, { HOME: home, XDG_CONFIG_HOME: "" })).toBe(true);
    expect(await isRefused(folder, { HOME: home, XDG_CONFIG_HOME: "config" })).toBe(true);
  });

  test.each([
    ["the user's own", { users: "override: { signers: team/signers }" }, "HOME/.config/destroy-guard/team/signers"],
    ["the user's own, by a whole path", { users: "override: { signers: /etc/signers }" }, "/etc/signers"],
    ["the working copy's alone", { own: "override: { signers: .github/allowed_signers }" }, null],
    ["both", { own: "override: { signers: /mine }", users: "override: { signers: /theirs }" }, "/theirs"],
  ])("names signers: %s", async (_, policies, expected) => {
    const { folder, home } = place(policies);
    const places = policyPlaces(undefined, { cwd: folder, top: folder, env: { HOME: home } });
    const { signers } = (await policyFor(places, ".", folder)).override;
    expect(signers?.replace(home, "HOME") ?? null).toBe(expected);
  });

  test("that is named and lies in a working copy finds its signers from the top of that", async () => {
    const { folder } = place({ own: "override: { signers: .github/allowed_signers }" });
    const named = join(folder, ".github", "destroy-guard.yml");
    const places = policyPlaces(named, { cwd: "/", top: "/", env: {} });
    expect((await policyFor(places, ".", "/")).override.signers).toBe(join(folder, ".github", "allowed_signers"));
  });

  test("a named file that is not there is a no", async () => {
    const { folder, home } = place({});
    const env = { HOME: home, DESTROY_GUARD_POLICY: "/nowhere.yml" };
    const { reason } = await ask("claude", MESSAGES.claude("terraform apply tfplan", folder), { env, cwd: folder });
    expect(reason).toContain(
      "/nowhere.yml: the policy file that $DESTROY_GUARD_POLICY names can't be read: there is no such file or folder; correct the variable, or take it away",
    );
  });

  test("a freeze week stops a plan that would pass", async () => {
    const users = `${WARN}\nfreeze: [{ from: 2026-11-20, to: 2026-11-30, reason: freeze week }]`;
    const { folder, home } = place({ users });
    const { reason } = await ask("claude", MESSAGES.claude("terraform apply tfplan", folder), { env: { HOME: home } });
    expect(reason).toContain("freeze week");
  });
});
