import { spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith } from "../../cli/running.ts";
import { entry, planJson } from "../../input/plan/reading.ts";
import { ALICE, CAN_SIGN, consent, keyNamed, keyWithPassphrase, signersWith } from "../consent/keys.ts";
import { ask, MESSAGES } from "./asking.ts";

const LOSS = planJson([entry(["delete"])]);

/** A working copy with a plan that destroys a database, and the home of who runs the agent. */
function place(files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({ tfplan: LOSS, ...files });
  const home = folderWith({});
  mkdirSync(join(home, ".ssh"));
  const env: Record<string, string> = { HOME: home, PATH: process.env.PATH ?? "" };
  const apply = async (args: readonly string[], more: Record<string, string> = {}) =>
    (await ask("claude", MESSAGES.claude("terraform apply tfplan", cwd), { cwd, env: { ...env, ...more }, args }))
      .reason;
  return { cwd, home, apply };
}

/** A consent to what blocks there, in the file `consent`. */
async function agreed({ cwd, apply }: ReturnType<typeof place>, key = keyNamed("alice"), args: readonly string[] = []) {
  const digest = /sha256:[0-9a-f]{64}/.exec((await apply(args)) ?? "")?.[0] ?? "";
  writeFileSync(join(cwd, "consent"), consent({ digest, root: "." }, key));
}

const withSigners = (signers = signersWith()) => ["--consent", "consent", "--signers", signers];

describe.skipIf(!CAN_SIGN)("A hook that knows where a consent may lie", () => {
  test("says how a person agrees, while nobody has", async () => {
    const { cwd, apply } = place();
    const reason = await apply(withSigners());
    expect(reason).toContain("There is no consent at consent");
    expect(reason).toContain(
      `agrees in a terminal of theirs: destroy-guard agree ${cwd}/tfplan --root . --output ${cwd}/consent`,
    );
  });

  test("has no objection once one of the signers agreed, and writes down who", async () => {
    const here = place();
    await agreed(here);
    expect(await here.apply(withSigners())).toBeNull();
    const log = readFileSync(join(here.home, ".local", "state", "destroy-guard", "log.jsonl"), "utf8");
    const last = JSON.parse(log.trim().split("\n").at(-1) ?? "") as object;
    expect(last).toMatchObject({ verdict: "overridden", agreed: { by: [ALICE], how: "consent" } });
  });

  test("objects where the plan is another one than was agreed to", async () => {
    const here = place();
    await agreed(here);
    writeFileSync(
      join(here.cwd, "tfplan"),
      planJson([entry(["delete"]), entry(["delete"], { address: "aws_db_instance.b" })]),
    );
    expect(await here.apply(withSigners())).toContain("agrees to another set of findings");
  });

  test("counts the signers of the user's policy, and none that the working copy names", async () => {
    const here = place();
    await agreed(here);
    const names = (signers: string) => `override: { signers: ${signers} }`;
    for (const name of [".git", ".github"]) mkdirSync(join(here.cwd, name));
    writeFileSync(join(here.cwd, ".github", "destroy-guard.yml"), names(signersWith()));
    expect(await here.apply(["--consent", "consent"])).toContain("Whose signature counts is not known");
    mkdirSync(join(here.home, ".config", "destroy-guard"), { recursive: true });
    writeFileSync(join(here.home, ".config", "destroy-guard", "policy.yml"), names(signersWith()));
    expect(await here.apply(["--consent", "consent"])).toBeNull();
  });

  test("asks for as many signers as the stricter policy does", async () => {
    const here = place();
    for (const name of [".git", ".github"]) mkdirSync(join(here.cwd, name));
    writeFileSync(join(here.cwd, ".github", "destroy-guard.yml"), "override: { required: 2 }");
    await agreed(here);
    expect(await here.apply(withSigners())).toContain("asks for 2 different signers");
  });
});

describe.skipIf(!CAN_SIGN)("A plain key that the agent can use proves nothing:", () => {
  const REFUSED = "lies where a program that runs as this user can use it";

  test("in the user's own folder, whatever it is called there", async () => {
    const here = place();
    await agreed(here);
    copyFileSync(keyNamed("alice").path, join(here.home, ".ssh", "work key"));
    expect(await here.apply(withSigners())).toContain(REFUSED);
  });

  test("also where others may read it, so that ssh-keygen does not want it", async () => {
    const here = place();
    await agreed(here);
    const copy = join(here.home, ".ssh", "id_ed25519");
    copyFileSync(keyNamed("alice").path, copy);
    chmodSync(copy, 0o644);
    expect(await here.apply(withSigners())).toContain(REFUSED);
  });

  test("but one there with a passphrase counts", async () => {
    const here = place();
    const key = keyWithPassphrase("dora", "correct horse");
    await agreed(here, key);
    copyFileSync(key.path, join(here.home, ".ssh", "id_ed25519"));
    copyFileSync(`${key.path}.pub`, join(here.home, ".ssh", "id_ed25519.pub"));
    expect(await here.apply(withSigners(signersWith("dora", key)))).toBeNull();
  });

  test("in ssh-agent", async () => {
    const here = place();
    await agreed(here);
    const socket = join(folderWith({}), "agent");
    const agent = spawn("ssh-agent", ["-D", "-a", socket], { stdio: "ignore" });
    onTestFinished(() => {
      agent.kill();
    });
    const copy = join(folderWith({}), "key");
    copyFileSync(keyNamed("alice").path, copy);
    chmodSync(copy, 0o600);
    const env = { SSH_AUTH_SOCK: socket, PATH: process.env.PATH ?? "" };
    await expect.poll(() => spawnSync("ssh-add", ["-q", copy], { env }).status, { timeout: 120_000 }).toBe(0);
    expect(await here.apply(withSigners(), { SSH_AUTH_SOCK: socket })).toContain(REFUSED);
    expect(await here.apply(withSigners())).toBeNull();
  });
});
