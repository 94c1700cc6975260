import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { hasScript, installed, inTerminal, loudly, without } from "./person.ts";

/** The real program: says what it was told, reads its input where it is asked to, and ends as it is told. */
const REAL = `#!/bin/sh
case "$*" in
  "show -json -no-color "*) cat "$PLAN"; exit ;;
  "state pull") exit ;;
esac
echo "real: $*"
echo "to stderr" >&2
case $1 in
  console) cat ;;
  version) exit 7 ;;
  plan) for arg; do case $arg in -out=*) echo PLAN > "\${arg#-out=}" ;; esac; done ;;
  test) trap 'echo "had TERM"; exit 9' TERM; echo ready; while :; do sleep 0.05; done ;;
esac
`;
const QUIET = planJson([entry(["update"], { address: "aws_vpc.a", type: "aws_vpc" })], { applyable: true });
const BLOCKED = planJson([entry(["delete"])], { applyable: true });

/** A shim before a real program of both names. */
function place(plan = QUIET) {
  const bin = folderWith({ terraform: REAL, tofu: REAL });
  for (const name of ["terraform", "tofu"]) chmodSync(join(bin, name), 0o755);
  const home = folderWith({});
  const shim = join(home, "with a space's", "bin");
  const cwd = folderWith({ "main.tf": "", "plan.json": plan });
  const env: Record<string, string> = {
    HOME: home,
    TERM: "dumb",
    PLAN: join(cwd, "plan.json"),
    PATH: [installed(), bin, process.env.PATH].join(delimiter),
  };
  const { status, stdout, stderr } = spawnSync("destroy-guard", ["shim", shim], { env, cwd, encoding: "utf8" });
  expect([status, stdout]).toEqual([0, `${join(shim, "terraform")}\n${join(shim, "tofu")}\n`]);
  expect(stderr).toContain(`export PATH="${shim}:$PATH"`);
  return { cwd, shim, bin, env: { ...env, PATH: [shim, env.PATH].join(delimiter) } };
}

describe("the shim", () => {
  test.each(["terraform", "tofu"])("runs all that is none of its business by the real %s", async (name) => {
    const at = place();
    for (const args of [
      "plan -out=x",
      "-chdir=a validate",
      "fmt 'a b' \"*\"",
      "",
      "-version",
      "apply -help",
      "-help destroy",
      "-chdir=. -v apply",
    ])
      expect(await without(`${name} ${args}`, at)).toMatchObject({ code: 0, stderr: "to stderr\n" });
    expect((await without(`${name} fmt 'a b' '*' ''`, at)).stdout).toBe("real: fmt a b * \n");
  });

  test("lets an init without a terminal ask nothing, since a pipe must not answer it", async () => {
    const at = place();
    writeFileSync(join(at.bin, "terraform"), `#!/bin/sh\necho "$1 with \${TF_INPUT-all}"\n`);
    expect((await without("yes yes | terraform init", at)).stdout).toBe("init with 0\n");
    expect((await without("terraform -chdir=. init -input=true", at)).stdout).toBe("-chdir=. with 0\n");
    expect((await without("terraform plan", at)).stdout).toBe("plan with all\n");
    expect((await inTerminal("terraform init", [], at)).screen).toContain("init with all");
  });

  test("leaves exit code, streams and signals as they are", async () => {
    const at = place();
    expect((await without("terraform version", at)).code).toBe(7);
    expect((await without("terraform console", at, "1 + 1\n")).stdout).toBe("real: console\n1 + 1\n");
    const child = spawn("terraform", ["test"], { cwd: at.cwd, env: at.env, stdio: ["ignore", "pipe", "ignore"] });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.endsWith("ready\n")) child.kill("SIGTERM");
    });
    const code = await new Promise((done) => child.once("close", done));
    expect([code, said]).toEqual([9, "real: test\nready\nhad TERM\n"]);
  });

  test("hands apply and destroy to destroy-guard apply, which runs the real program", async () => {
    const at = place();
    const { code, stdout, stderr } = await without("terraform apply -auto-approve -target=x", at);
    expect([code, stderr]).toEqual([0, expect.stringContaining("to stderr")]);
    expect(stdout).toMatch(/^real: plan -out=\S+ -target=x\n\npassed: [\s\S]*real: apply \S+\n$/);
    expect(await without("tofu -chdir=. apply plan.json", at)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/real: apply \S+plan\.json\n$/),
    });
    expect((await without("terraform destroy", at)).stdout).toMatch(/^real: plan -out=\S+ -destroy\n/);
  });

  test("applies nothing that blocks", async () => {
    const at = place(BLOCKED);
    for (const command of [
      "apply -auto-approve",
      "destroy -auto-approve",
      "apply plan.json",
      "apply",
      "-chdir=. destroy",
    ]) {
      const { code, stdout } = await without(`terraform ${command}`, at);
      expect([command, code, stdout.includes("real: apply")]).toEqual([command, 1, false]);
    }
  });

  const SURGERY = [
    "state rm x",
    "state mv x y",
    "state push x",
    "state replace-provider a b",
    "import a b",
    "taint a",
    "untaint a",
    "workspace delete x",
    "force-unlock 1",
    "init -migrate-state",
    "init -reconfigure",
    "-chdir=. state rm x",
  ];
  const READS = ["state list", "state show x", "workspace list", "workspace select x", "init", "init -upgrade"];

  test.each(["terraform '' destroy -auto-approve", "TF_CLI_ARGS='destroy -auto-approve' terraform"])(
    "finds the verb where Terraform does: %s",
    async (text) => {
      const { code, stdout } = await without(text, place(BLOCKED));
      expect([code, stdout]).toEqual([1, expect.not.stringContaining("real: destroy")]);
      expect(stdout).not.toMatch(/^real: $/m);
    },
  );

  test("runs what has no verb, with options that TF_CLI_ARGS adds", async () => {
    expect((await without("TF_CLI_ARGS='-no-color -x' terraform -version", place())).stdout).toBe("real: -version\n");
  });

  test.each([
    ["apply -auto-approve", "-auto-approve does not answer what blocks"],
    ["destroy -auto-approve", "-auto-approve does not answer what blocks"],
    ["apply plan.json", "what blocks is only agreed to by a person who runs this in a terminal"],
    ["apply", "what blocks is only agreed to by a person who runs this in a terminal"],
  ])("says of %s what was typed, and no option of ours", async (command, words) => {
    const { stderr } = await without(`terraform ${command}`, place(BLOCKED));
    expect(stderr).toContain(words);
    expect(stderr).toContain("give a signed consent: destroy-guard apply --consent FILE");
    expect(stderr).not.toContain("--yes");
  });

  test("names the option that answers where nothing blocks", async () => {
    const { code, stderr } = await without("terraform apply", place());
    expect([code, stderr]).toEqual([1, expect.stringContaining("where nothing blocks, -auto-approve answers")]);
    const own = await without("destroy-guard apply", place());
    expect([own.code, own.stderr]).toEqual([1, expect.stringContaining("where nothing blocks, --yes answers")]);
  });

  test("refuses a test that applies for real where nobody sits at a terminal", async () => {
    const at = place();
    expect((await without("terraform fmt", at)).code).toBe(0);
    writeFileSync(join(at.cwd, "a.tftest.hcl"), 'run "real" {\n}\n');
    const { code, stdout, stderr } = await without("terraform test", at);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/a\.tftest\.hcl, run "real"[\s\S]*In a terminal this runs\./);
  });

  test("refuses to change what Terraform believes where nobody sits at a terminal", async () => {
    const at = place();
    for (const args of SURGERY) {
      const { code, stdout, stderr } = await without(`terraform ${args}`, at);
      expect([args, code, stdout]).toEqual([args, 1, ""]);
      expect(stderr).toContain("In a terminal this runs.");
    }
    for (const args of READS) expect([args, (await without(`terraform ${args}`, at)).code]).toEqual([args, 0]);
    expect((await without("TF_CLI_ARGS_init=-reconfigure terraform init", at)).code).toBe(1);
  });

  test.runIf(loudly(hasScript, "script (util-linux)", "the shim in a terminal is"))(
    "lets a person do it in a terminal",
    async () => {
      const at = place();
      for (const args of SURGERY)
        expect((await inTerminal(`terraform ${args}`, [], at)).screen).toContain(`real: ${args}`);
    },
  );

  test("never finds itself, nor another shim, nor a folder of that name", async () => {
    const at = place();
    const second = join(folderWith({}), "second");
    spawnSync("destroy-guard", ["shim", second], { env: at.env, cwd: at.cwd });
    const decoy = folderWith({});
    mkdirSync(join(decoy, "terraform"));
    const env = { ...at.env, PATH: [at.shim, at.shim, second, decoy, at.env.PATH].join(delimiter) };
    expect((await without("terraform plan", { ...at, env })).stdout).toBe("real: plan\n");
    const none = { ...at.env, PATH: [at.shim, second, "/usr/bin", "/bin"].join(delimiter) };
    const { code, stderr } = await without("terraform plan", { ...at, env: none });
    if (existsSync("/usr/bin/terraform") || existsSync("/bin/terraform")) expect(code).not.toBe(127);
    else expect([code, stderr]).toEqual([127, expect.stringContaining("no terraform was found behind this shim")]);
  });

  test("destroy-guard itself does not start a shim where it needs the real program", async () => {
    const at = place();
    const { stdout } = await without("destroy-guard apply --yes", at);
    expect(stdout).toMatch(/^real: plan -out=/);
    expect(stdout.match(/real: apply/g)).toHaveLength(1);
  });
});

describe("shim DIR", () => {
  test("overwrites its own scripts, and nobody else's programs", () => {
    const { env, cwd, shim, bin } = place();
    writeFileSync(join(shim, "tofu"), readFileSync(join(shim, "tofu"), "utf8").replace("exec", "false"));
    expect(spawnSync("destroy-guard", ["shim", shim], { env, cwd }).status).toBe(0);
    const { status, stderr } = spawnSync("destroy-guard", ["shim", bin], { env, cwd, encoding: "utf8" });
    expect([status, readFileSync(join(bin, "terraform"), "utf8")]).toEqual([2, REAL]);
    expect(stderr).toContain("is there already, and is no shim");
  });

  test.each(["sh -n", "dash -n", "bash -n", "bash --posix -n"])("writes what %s can read", (shell) => {
    const { shim } = place();
    const [program = "", ...args] = shell.split(" ");
    const { status, error, stderr } = spawnSync(program, [...args, join(shim, "terraform")], { encoding: "utf8" });
    expect([error === undefined ? status : 0, stderr ?? ""]).toEqual([0, ""]);
  });
});
