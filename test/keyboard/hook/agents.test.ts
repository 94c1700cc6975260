import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { AGENTS } from "../../../src/keyboard/hook/agents.ts";
import { command, folderWith } from "../../cli/running.ts";
import { entry, planJson } from "../../input/plan/reading.ts";
import { ask, MESSAGES, NAMES } from "./asking.ts";

const BLOCKED = planJson([entry(["delete"])]);
const PASSED = planJson([entry(["create"])]);
const STORY = join("fixtures", "incidents", "datatalks-3-destroy", "plan.json");

describe.each(NAMES)("%s", (name) => {
  const message = MESSAGES[name];

  test("is told nothing of a command that is none of our business", async () => {
    const { outcome } = await ask(name, message("ls -la && npm test", "/tmp"));
    expect([outcome.code, outcome.stderr]).toEqual([0, ""]);
    expect(["", "{}\n", '{"cancel":false}\n']).toContain(outcome.stdout);
  });

  test("is told no where something would be destroyed, and what to do", async () => {
    const { reason } = await ask(name, message("terraform -chdir=infra destroy -auto-approve", "/tmp"));
    expect(reason).toMatch(/destroys everything in the state.*a person run "destroy-guard apply/);
  });

  test("is told what a plan would destroy", async () => {
    const cwd = folderWith({ tfplan: readFileSync(STORY) });
    const { reason } = await ask(name, message("terraform apply tfplan", cwd));
    expect(reason).toContain("Applying tfplan is refused by destroy-guard.");
    expect(reason).toContain("aws_db_instance.prod");
    expect(reason).toContain("aws_db_snapshot.end_of_course goes with it");
    expect(reason).toContain(`a person can look at it and apply it: destroy-guard apply --chdir ${cwd} tfplan`);
  });

  test("is told the folder of the plan, where it is not the one that the hook runs in", async () => {
    const cwd = folderWith({ "infra/my prod/tfplan": BLOCKED, tfplan: BLOCKED });
    const told = async (text: string) => (await ask(name, message(text, cwd), { cwd })).reason;
    expect(await told("terraform apply tfplan")).toMatch(/apply it: destroy-guard apply tfplan$/m);
    expect(await told("terraform -chdir='infra/my prod' apply tfplan")).toContain(
      `apply it: destroy-guard apply --chdir '${cwd}/infra/my prod' tfplan`,
    );
  });

  test("is told nothing of a plan in which nothing blocks", async () => {
    const cwd = folderWith({ tfplan: PASSED });
    expect((await ask(name, message("terraform apply tfplan", cwd))).reason).toBeNull();
  });

  test("is told no where the plan can't be read", async () => {
    const cwd = folderWith({ half: BLOCKED.slice(0, 300) });
    for (const plan of ["missing", "half", "."])
      expect((await ask(name, message(`terraform apply ${plan}`, cwd))).reason).toMatch(
        /can't be reviewed, so it can't be applied/,
      );
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    "{}",
    '{"tool_name":"Bash","toolName":"bash","tool_input":{}}',
    "terraform destroy",
  ])("is told no where its message is %j", async (text) => {
    expect((await ask(name, text)).reason).toMatch(/destroy-guard refuses what it can't read/);
  });

  test("is told no where the policy can't be read", async () => {
    const cwd = folderWith({ tfplan: PASSED, "p.yml": "rules: { nonsense: block }" });
    const asked = await ask(name, message("terraform apply tfplan", cwd), { args: ["--policy", join(cwd, "p.yml")] });
    expect(asked.reason).toMatch(/nonsense/);
  });

  test("is told no where it is started wrongly: exit code 2 stops each of them", async () => {
    for (const args of [
      ["hook", name, "--polcy", "x"],
      ["hook", name, "more"],
      ["hook", `${name}s`],
    ])
      expect((await command(args)).code).toBe(2);
  });

  test("never reads the word allow", async () => {
    const cwd = folderWith({ tfplan: PASSED });
    for (const text of ["ls", "terraform plan", "terraform apply tfplan"]) {
      const { outcome } = await ask(name, message(text, cwd));
      expect(outcome.stdout + outcome.stderr).not.toMatch(/allow|approve/i);
    }
  });
});

/** codex-rs/hooks/schema/generated/pre-tool-use.command.input.schema.json */
test("Codex's message is one by its schema, but for what newer versions add", () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "codex-input.schema.json"), "utf8")) as object;
  const { turn_id: _, ...message } = MESSAGES.codex("ls", "/tmp") as Record<string, unknown>;
  const isValid = new Ajv().compile(schema);
  expect([isValid(message), isValid.errors]).toEqual([true, null]);
});

describe("The folder of a command", () => {
  const cwd = () => {
    const folder = folderWith({ tfplan: PASSED });
    mkdirSync(join(folder, "infra"));
    writeFileSync(join(folder, "infra", "tfplan"), BLOCKED);
    return folder;
  };

  test.each([
    "cd infra && terraform apply tfplan",
    "terraform -chdir=infra apply tfplan",
    "(cd infra; terraform apply tfplan)",
    "terraform apply infra/tfplan",
  ])("is followed: %s", async (text) => {
    expect((await ask("claude", MESSAGES.claude(text, cwd()))).reason).toContain("Applying");
  });

  test("is Gemini's own, where the tool names one", async () => {
    const folder = cwd();
    const message = MESSAGES.gemini("terraform apply tfplan", folder) as { tool_input: object };
    const inFolder = { ...message, tool_input: { ...message.tool_input, dir_path: "infra" } };
    expect((await ask("gemini", inFolder)).reason).toContain("Applying");
    expect((await ask("gemini", message)).reason).toBeNull();
  });

  test("is not known to Cursor with two workspaces", async () => {
    const message = { ...MESSAGES.cursor("terraform apply tfplan", "/a"), workspace_roots: ["/a", "/b"] };
    expect((await ask("cursor", message)).reason).toContain("Where this runs can't be told for certain");
  });
});

describe("Other tools", () => {
  test.each([
    { tool_name: "Read", tool_input: { file_path: "terraform.tfstate" } },
    { tool_name: "WebFetch", tool_input: { url: "https://example.com" } },
    { tool_name: "Edit", tool_input: { file_path: "/w/main.tf" } },
    { toolName: "view", toolArgs: { path: "/w/terraform.tfstate" } },
    { tool_name: "mcp__fs__read_file", cwd: "/w", tool_input: { path: "/w/terraform.tfstate" } },
    { tool_name: "mcp__fs__edit_file", cwd: "/w", tool_input: { path: "/w/main.tf" } },
    { tool_name: "mcp__fs__copy_file", cwd: "/w", tool_input: { source: "terraform.tfstate", destination: "x.json" } },
    { tool_name: "mcp__fs__delete_file", cwd: "/w", tool_input: { paths: ["main.tf"] } },
    { tool_name: "mcp__github__create_issue", cwd: "/w", tool_input: { title: "terraform.tfstate", body: "x" } },
    { tool_name: "mcp__terraform__plan", cwd: "/w", tool_input: { dir: "infra" } },
    { tool_name: "mcp__terraform__list_applies", cwd: "/w", tool_input: { workspace: "prod" } },
    { tool_name: "mcp__tf__ExecuteTerraformCommand", cwd: "/w", tool_input: { command: "validate" } },
    { tool_name: "create_issue", cwd: "/w", tool_input: { title: "terraform destroy" } },
    { toolName: "str_replace_editor", toolArgs: { command: "view", path: "/w/terraform.tfstate" } },
  ])("%j is none of our business", async (message) => {
    expect((await ask("copilot", message)).reason).toBeNull();
  });

  test.each([
    { tool_name: "Write", cwd: "/w", tool_input: { file_path: "terraform.tfstate", content: "" } },
    { tool_name: "Edit", cwd: "/w", tool_input: { file_path: "/w/.claude/settings.json" } },
    { tool_name: "write_file", cwd: "/w", tool_input: { file_path: ".gemini/settings.json" } },
    {
      tool_name: "apply_patch",
      cwd: "/w",
      tool_input: { command: "*** Begin Patch\n*** Update File: .codex/hooks.json\n" },
    },
    { toolName: "create", cwd: "/w", toolArgs: '{"path":".github/hooks/x.json"}' },
    { toolName: "write_bash", cwd: "/w", toolArgs: { sessionId: "1", input: "terraform destroy{enter}" } },
    { tool_name: "Shell", cwd: "/w", tool_input: { command: ["bash", "-lc", "terraform destroy"] } },
    { tool_name: "a_tool_of_tomorrow", cwd: "/w", tool_input: { command: "terraform destroy" } },
    { tool_name: "mcp__run__start", cwd: "/w", tool_input: { command: "terraform", args: ["destroy"] } },
    { tool_name: "mcp__fs__write_file", cwd: "/w", tool_input: { path: "/w/terraform.tfstate" } },
    { tool_name: "mcp__fs__move_file", cwd: "/w", tool_input: { source: "terraform.tfstate", destination: "x" } },
    { tool_name: "mcp__fs__delete_files", cwd: "/w", tool_input: { paths: [".claude/settings.json"] } },
    { tool_name: "mcp__fs__delete_file", cwd: "/w", tool_input: { uri: "file:///w/.claude/settings.json" } },
    { tool_name: "mcp__fs__rename", cwd: "/w", tool_input: { old_path: ".claude/settings.json", new_path: "x" } },
    { tool_name: "mcp__fs__move", cwd: "/w", tool_input: { from: ".claude", to: "x" } },
    { tool_name: "mcp__fs__delete_directory", cwd: "/w", tool_input: { path: ".claude" } },
    { tool_name: "mcp__fs__rm", cwd: "/w", tool_input: { file: "terraform.tfstate" } },
    { tool_name: "mcp__fs__append_file", cwd: "/w", tool_input: { filename: "terraform.tfstate" } },
    { tool_name: "mcp__fs__copy_file", cwd: "/w", tool_input: { source: "x", destination: "terraform.tfstate" } },
    { tool_name: "mcp__tf__ExecuteTerraformCommand", cwd: "/w", tool_input: { command: "destroy" } },
    { tool_name: "mcp__tf__ExecuteTerragruntCommand", cwd: "/w", tool_input: { command: "apply" } },
    { tool_name: "mcp__terraform__apply", cwd: "/w", tool_input: { workspace: "prod" } },
    { tool_name: "mcp__tofu__state_rm", cwd: "/w", tool_input: { address: "a.b" } },
    { tool_name: "mcp__x__terraform_destroy", cwd: "/w", tool_input: {} },
    { tool_name: "search_replace", cwd: "/w", tool_input: { file_path: ".cursor/hooks.json" } },
    { tool_name: "MultiEdit", cwd: "/w", tool_input: { edits: [{ file_path: ".claude/settings.json" }] } },
    { toolName: "multi_replace_string_in_file", toolArgs: { replacements: [{ filePath: "/w/terraform.tfstate" }] } },
    { tool_name: "apply_patch", cwd: "/w", tool_input: { command: "  *** Delete File: terraform.tfstate\n" } },
    { tool_name: "shell", cwd: "/w", tool_input: { command: ["apply_patch", "*** Delete File: terraform.tfstate\n"] } },
    {
      tool_name: "Bash",
      cwd: "/w",
      tool_input: { command: "apply_patch <<'E'\n*** Delete File: .codex/hooks.json\nE" },
    },
    { tool_name: "Bash", cwd: "/w", tool_input: { command: "terra\u0000form destroy" } },
  ])("%j is refused", async (message) => {
    expect((await ask("copilot", message)).reason).not.toBeNull();
  });
});

describe("A tool of a server, in a project with a state", () => {
  const project = () =>
    folderWith({
      "infra/terraform.tfstate": "{}",
      "terraform.tfstate": "{}",
      "src/app.py": "",
      ".claude/settings.json": "{}",
    });
  const answer = async (tool: string, args: (cwd: string) => object) => {
    const cwd = project();
    return (await ask("claude", { tool_name: `mcp__${tool}`, cwd, tool_input: args(cwd) })).reason;
  };

  test.each<[string, (cwd: string) => object]>([
    // What goes is no file, and the path is only where it is.
    ["git__git_delete_branch", (cwd) => ({ repo_path: cwd, branch_name: "x" })],
    ["git__git_worktree_remove", (cwd) => ({ repo_path: cwd, path: "../wt" })],
    ["jetbrains__rename_refactoring", (cwd) => ({ projectPath: cwd, pathInProject: "src/app.py", newName: "b" })],
    ["jetbrains__remove_breakpoint", (cwd) => ({ projectPath: cwd, file: "src/app.py" })],
    ["browser__delete_cookies", () => ({ path: "/" })],
    ["mail__move_message", () => ({ folder: "infra", destination: "Archive" })],
    [
      "memory__create_relations",
      () => ({ relations: [{ from: "infra", to: "terraform.tfstate", relationType: "has" }] }),
    ],
    ["memory__delete_relations", () => ({ relations: [{ from: "infra", to: "prod", relationType: "has" }] })],
    // What is put into a folder takes nothing away there.
    ["fs__move_file", () => ({ source: "src/app.py", destination: "infra" })],
    ["fs__rename", () => ({ old_path: "src/app.py", newPath: "infra" })],
    ["fs__move_files", () => ({ moves: [{ from: "src/app.py", to: "infra" }] })],
    ["fs__copy_files", () => ({ copies: [{ from: "terraform.tfstate", to: "x.json" }] })],
    ["fs__delete_file", (cwd) => ({ repoPath: cwd, path: "src/app.py" })],
    ["fs__delete_file", (cwd) => ({ workspace_root: cwd, path: "src/app.py" })],
    // What it is told is no shell's.
    ["postgres__execute", () => ({ command: "select name from users where id in (1, 2);" })],
    ["gdb__gdb_command", () => ({ command: "print *ptr->x(1)" })],
    ["home__assist", () => ({ command: "turn on the kids' light" })],
  ])("%s, which takes no file away, is none of our business", async (tool, args) => {
    expect(await answer(tool, args)).toBeNull();
  });

  test.each<[string, (cwd: string) => object]>([
    ["fs__delete_directory", () => ({ path: "infra" })],
    ["fs__deleteFolder", () => ({ directory: "infra" })],
    ["fs__remove", () => ({ target: "infra" })],
    ["fs__move_file", () => ({ source: "infra", destination: "old" })],
    ["fs__rename", () => ({ from: "infra", to: "old" })],
    ["fs__move_files", () => ({ moves: [{ from: "infra", to: "old" }] })],
    ["fs__copy_files", () => ({ copies: [{ from: "x.json", to: "terraform.tfstate" }] })],
    ["fs__move_to_trash", () => ({ paths: ["infra"] })],
    ["fs__rm_rf", (cwd) => ({ path: cwd })],
    ["fs__move_file", () => ({ source: "x.json", destination: "terraform.tfstate" })],
    ["db__delete_rows", () => ({ path: "terraform.tfstate" })],
    ["postgres__execute", () => ({ command: "select (terraform destroy" })],
    ["ssh__run", () => ({ command: "ls `x" })],
    ["docker__exec", () => ({ command: "ls `x" })],
  ])("%s is refused", async (tool, args) => {
    expect(await answer(tool, args)).not.toBeNull();
  });
});

describe("The entry asks about the agent's own tools, and about those of other servers", () => {
  test.each([
    [
      "claude",
      ["Bash", "PowerShell", "Monitor", "Write", "NotebookEdit", "mcp__shell__run"],
      ["Read", "TodoWrite", "BashOutput"],
    ],
    ["codex", ["Bash", "apply_patch", "mcp__fs__write_file"], ["view_image"]],
    ["gemini", ["run_shell_command", "write_file", "replace", "mcp_fs_write_file"], ["read_file", "list_directory"]],
  ] as const)("%s: %j, and not %j", (name, asked, others) => {
    const entry = AGENTS[name].place.entry("destroy-guard hook") as { readonly matcher: string };
    const matcher = new RegExp(entry.matcher);
    expect(asked.filter((tool) => !matcher.test(tool))).toEqual([]);
    expect(others.filter((tool) => matcher.test(tool))).toEqual([]);
  });
});

describe("Claude's Monitor", () => {
  // https://code.claude.com/docs/en/tools-reference#monitor-tool
  const monitored = async (tool_input: object) =>
    (await ask("claude", { tool_name: "Monitor", cwd: "/tmp", tool_input })).reason;

  test("runs a command, which is read as one of Bash is", async () => {
    expect(await monitored({ command: "until terraform destroy -auto-approve; do sleep 5; done" })).toMatch(
      /destroys everything in the state/,
    );
    expect(await monitored({ command: "ls `x" })).toMatch(/can't be read as a shell command/);
    expect(await monitored({ command: "tail -f app.log | grep --line-buffered ERROR" })).toBeNull();
  });

  test("or listens to an address, and then there is nothing to say", async () => {
    expect(await monitored({ ws: { url: "wss://example.com/events" } })).toBeNull();
  });
});

describe("PowerShell, of which only the plainest is read", () => {
  const powershell = (text: string) =>
    ask("copilot", { toolName: "powershell", cwd: "/tmp", toolArgs: { command: text } });

  test.each([
    "Get-ChildItem",
    "npm test; npm run build",
    "terraform plan -out=tfplan",
    "git status",
    "git stash",
    "Write-Output hello",
  ])("%s: nothing", async (text) => {
    expect((await powershell(text)).reason).toBeNull();
  });

  test.each([
    "terraform destroy",
    "terraform.exe apply -auto-approve",
    "C:\\tools\\terraform.exe destroy",
    "& terraform destroy",
    '& "terraform" destroy',
    "ter`raform destroy",
    "terr^aform destroy",
    "cmd /c terraform destroy",
    "iex $x",
    "powershell -enc ZABlAHMAdAByAG8AeQA=",
    "git checkout HEAD -- .claude/settings.json",
    "git stash -- .claude/settings.json",
    ". ('terra'+'form') destroy",
    "ls; . $t destroy",
    "[Diagnostics.Process]::Start('terra'+'form', 'destroy')",
    "cmd /c 'set X=terra& call %X%form destroy'",
    "Start-Process $x",
    "& ($a + $b) destroy",
    "Remove-Item terraform.tfstate",
    "tf destroy; ls",
  ])("%s: no", async (text) => {
    expect((await powershell(text)).reason).not.toBeNull();
  });
});

describe("--try", () => {
  test("shows the answer without an agent, and ends with 1 where it is no", async () => {
    const none = await command(["hook", "claude", "--try", "terraform plan"]);
    expect([none.code, none.stdout]).toEqual([0, "no objection\n"]);
    const denied = await command(["hook", "codex", "--try", "tofu destroy"]);
    expect([denied.code, denied.stdout]).toEqual([1, expect.stringMatching(/^denied: tofu destroy: This destroys/)]);
  });

  test("excludes what writes", async () => {
    expect((await command(["hook", "claude", "--try", "ls", "--install"])).code).toBe(2);
  });
});
