// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { commandsIn } from "../../../src/keyboard/hook/shell/source.ts";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

describe("a call that starts Terraform is found in a program of another language", () => {
  test.each([
    ['subprocess.run(["terraform", "destroy", "-auto-approve"], check=True)', "terraform destroy -auto-approve"],
    ["subprocess.run(['terraform', f'-chdir={d}', 'destroy'])", "terraform -chdir=${UNKNOWN} destroy"],
    ['subprocess.run("terraform destroy", shell=True)', "terraform destroy"],
    ['os.system(f"cd {d} && terraform destroy")', "cd ${UNKNOWN} && terraform destroy"],
    [
      'Popen(\n    [\n        "terraform",\n        "-chdir=" + d,\n        "apply",\n    ]\n)',
      "terraform -chdir= apply",
    ],
    ['cmd = ["terraform", "destroy"]\nsubprocess.run(cmd)', "terraform destroy"],
    ["execSync('terraform destroy', { stdio: 'inherit' })", "terraform destroy"],
    ["require('child_process').execSync('terraform destroy')", "terraform destroy"],
    ['require("node:child_process").exec("terraform destroy")', "terraform destroy"],
    ["cp.execFileSync('terraform', ['destroy'])", "terraform destroy"],
    ["shell.exec('terraform destroy')", "terraform destroy"],
    ["subprocess.run(['scripts/ship.sh', 'prod'])", "scripts/ship.sh prod"],
    ["os.system('make ship')", "make ship"],
    ["await $`terraform destroy`", "terraform destroy"],
    ['spawn("terraform", ["destroy"])', "terraform destroy"],
    ["sh 'terraform destroy'", "terraform destroy"],
    ["sh %w[terraform destroy]", "terraform destroy"],
    ['exec.CommandContext(ctx, "terraform", "destroy")', "terraform destroy"],
    ["commandLine 'sh', '-c', 'terraform apply'", "sh -c 'terraform apply'"],
  ])("%s", (source, command) => {
    expect(commandsIn(source, false)).toEqual([command]);
  });
  test("backticks run in Ruby, Perl and PHP, and nowhere else", () => {
    expect(commandsIn("`terraform destroy`", true)).toEqual(["terraform destroy"]);
    expect(commandsIn("console.log('now `terraform destroy`')", false)).toEqual([]);
  });
});

test.each([
  'print("run terraform apply tfplan")',
  '# subprocess.run(["terraform", "destroy"])',
  "subprocess.run(['terraform', 'show', 'tfplan'])\nprint('terraform apply tfplan')",
  'raise SystemExit("terraform destroy failed")',
  're.search(r"terraform (apply|destroy)", line)',
  'const m = pattern.exec("terraform destroy")',
  "subprocess.run(['terraform', verb])",
  "print(\"run 'terraform apply tfplan' then\")",
])("what only speaks of it is none: %s", (source) => {
  expect(commandsIn(source, false)).toEqual([]);
});

describe("a program in a file that the command names", () => {
  const { folder, world } = withFiles({
    "destroy.py": "import subprocess\nsubprocess.run(['terraform', 'destroy'])\n",
    "report.py":
      "import subprocess\nsubprocess.run(['terraform', 'show', 'tfplan'])\nprint('terraform apply tfplan')\n",
    "destroy.mjs": "import { execSync } from 'node:child_process';\nexecSync('terraform destroy');\n",
    "tf.py":
      "import subprocess, sys\nif sys.argv[1] == 'plan': subprocess.run(['terraform', 'plan'])\nelse: subprocess.run(['terraform', 'destroy'])\n",
    "words.rb": "puts 'Run `terraform apply` by hand'\n",
    "destroy.rb": "`terraform destroy`\n",
    "destroy.csh": "terraform destroy\n",
    "ship.js": "require('child_process').execSync('make ship')\n",
    Makefile: "ship:\n\tterraform apply -auto-approve\nlint:\n\ttflint\n",
    "lint.js": "require('child_process').execSync('make lint')\n",
    "calls.js": "require('child_process').execSync('terraform destroy')\n",
    "run.vim": "!terraform destroy\n",
    "run.lua": "os.execute('terraform destroy')\n",
    "run.R": "system('terraform destroy')\n",
    "run.conf": "run-shell 'terraform destroy'\n",
    "quiet.R": "print(1)\n",
    "destroy.exp": "spawn terraform destroy\n",
    "package.json": '{"scripts": {"bye": "node destroy.mjs", "hi": "node report.mjs"}}',
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["python3 destroy.py", "destroy"],
    ["sudo -E python3 -u destroy.py --prod", "destroy"],
    ["uv run destroy.py", "destroy"],
    ["poetry run python destroy.py", "destroy"],
    ["node destroy.mjs", "destroy"],
    ["npx tsx destroy.mjs", "destroy"],
    ["bun run destroy.mjs", "destroy"],
    ["deno run -A destroy.mjs", "destroy"],
    ["npm run bye", "destroy"],
    ["ruby destroy.rb", "destroy"],
    ["python3 -m destroy", "destroy"],
    ["cat destroy.py | python3", "unclear"],
    ["python3 < destroy.py", "unclear"],
    ["node --import=./destroy.mjs x.js", "destroy"],
    ["nodemon destroy.mjs", "destroy"],
    ["git rebase -x 'python3 destroy.py' main", "destroy"],
    ["tmux new -d 'node destroy.mjs'", "destroy"],
    ["csh destroy.csh", "unclear"],
    ["expect destroy.exp", "unclear"],
    ["cat > x.py <<'EOF'\nimport subprocess\nsubprocess.run(['terraform', 'destroy'])\nEOF\npython3 x.py", "destroy"],
    ["node ship.js", "no-plan"],
    ["node calls.js", "destroy"],
    ["node -r ./calls.js app.js", "destroy"],
    ["vim -S run.vim", "unclear"],
    ["nvim -l run.lua", "unclear"],
    ["Rscript run.R", "unclear"],
    ["tmux source-file run.conf", "unclear"],
    ["node lint.js", "none"],
    ["Rscript quiet.R", "none"],
    ["R CMD build .", "none"],
    ["python3 report.py", "none"],
    ["npm run hi", "none"],
    ["python3 -m pytest destroy.py", "none"],
    ["python3 -m black destroy.py", "none"],
    ["cat > x.py <<'EOF'\nprint('now terraform apply tfplan')\nEOF\npython3 x.py", "none"],
    ["python3 not-there.py", "none"],
    ["python3 tf.py plan", "none"],
    ["python3 tf.py plan --dry-run prod", "none"],
    ["python3 tf.py --help", "none"],
    ["python3 tf.py --version", "none"],
    ["python3 tf.py destroy", "destroy"],
    ["python3 tf.py", "destroy"],
    ["python3 tf.py plan --auto-approve", "destroy"],
    ['python3 tf.py plan "$MORE"', "destroy"],
    ["python3 destroy.py plan", "destroy"],
    ["ruby words.rb", "none"],
    ["git add destroy.py", "none"],
    ["ruff check destroy.py", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, folder, world)).toBe(said);
  });
});

describe("comes to an end in time, whatever stands in the file", () => {
  const lines = (line: string): string => `terraform destroy\n${line.repeat(20_000)}`;
  const { folder, world } = withFiles({
    "calls.py": lines("run(["),
    "quotes.py": lines("run(\"a' "),
    "ticks.rb": lines("` %x( sh "),
    "tasks.py": lines("@task\n(pre=\n"),
    Rakefile: `${lines("task :a => [:b]\n")}task${" ".repeat(200_000)}\n${"x".repeat(300_000)}\n`,
    "noxfile.py": `def a(session): pass\n${"x(".repeat(200_000)} terraform destroy\n`,
    "build.gradle": `task a\n${"depends ".repeat(40_000)} terraform destroy\n`,
    "magefile.go": `func A() {}\n${"Ab ".repeat(100_000)} terraform destroy\n`,
    "fabfile.py": `@task(default=True)${" ".repeat(200_000)}x\ndef a(c): pass # terraform destroy\n`,
    Makefile: "A = $(word 1,$(A) $(A))\na:\n\tterraform $(A)\n",
    "tox.ini": lines("[testenv:a]\ncommands = {a\n"),
    "pyproject.toml": lines("[tool.poe.tasks]\na = [\n"),
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ...["python3 calls.py", "python3 quotes.py", "ruby ticks.rb", "invoke a", "rake a", "tox -e a", "poe a"],
    ...["nox -s a", "gradle a", "mage a", "fab a"],
  ])("%s", async (command) => {
    expect(await saidOf(command, folder, world)).toMatch(/^(none|unclear|destroy)$/);
  });
});

describe("a program that starts itself again, or what started it, is read once", () => {
  const again = "import os\nos.system('python3 again.py')\nos.system('sh again.sh')\nos.system('make again')\n";
  const { folder, world } = withFiles({
    "again.py": again,
    "again.sh": "python3 again.py\n",
    "itself.sh": "sh itself.sh\n. ./itself.sh\nexec sudo ./itself.sh\n",
    "ends.sh": "./ends.sh\nsh itself.sh\nterraform destroy\n",
    "moves.sh": "#!/bin/sh\n./step.sh\ncd deeper && ../moves.sh\n",
    "step.sh": "ls\n",
    "deeper/step.sh": "terraform destroy\n",
    "again.mjs": "execSync('node again.mjs');\nexecSync('npm run again');\n",
    "ends.py": `${again}os.system('python3 ends.py')\nos.system('terraform destroy')\n`,
    "package.json": '{ "scripts": { "again": "node again.mjs" } }',
    Makefile: "again:\n\tpython3 again.py\nends:\n\tpython3 ends.py\n",
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["python3 again.py", "none"],
    ["sh again.sh", "none"],
    ["node again.mjs", "none"],
    ["npm run again", "none"],
    ["make again", "none"],
    ["python3 < again.py", "none"],
    ["cat again.py | python3", "none"],
    ["python3 -c \"import os; os.system('python3 again.py')\"", "none"],
    // What it starts does not read the program that was read already.
    ["python3 - <<'PY'\nimport subprocess\nsubprocess.run(['python3', '-', more])\nPY", "none"],
    ["sh itself.sh", "none"],
    ["source itself.sh", "none"],
    ["sh itself.sh && sh ends.sh", "destroy"],
    ["sh ends.sh", "destroy"],
    // In another folder the same words stand for other files.
    ["./moves.sh", "destroy"],
    ["python3 ends.py", "destroy"],
    ["make ends", "destroy"],
    ["python3 - <<'PY'\nimport os\nos.system('make ends')\nPY", "destroy"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, folder, world)).toBe(said);
  });
});
