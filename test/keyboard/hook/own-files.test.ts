// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell
/** The hook itself, in the folder that an agent works in: no command takes it away, or puts something over it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ask, MESSAGES } from "./asking.ts";

/** A working copy with a hook and no state; beside it other settings, and a folder to work with. */
const top = mkdtempSync(join(tmpdir(), "own-files-"));
const [folder, other] = [join(top, "repository"), join(top, "other")];
for (const path of [folder, other, join(top, "home")])
  for (const name of [".claude/skills", "src", "sites"]) mkdirSync(join(path, name), { recursive: true });
for (const path of [folder, other]) writeFileSync(join(path, ".claude/settings.json"), "{}");
writeFileSync(join(folder, "src/a.json"), "{}");
execFileSync("tar", ["-cf", join(top, "settings.tar"), ".claude"], { cwd: other });
execFileSync("tar", ["-cf", join(top, "sources.tar"), "src"], { cwd: other });
for (const [name, text] of [
  ["onto.sh", "cp src/a.json .claude/settings.json\n"],
  ["within.sh", "cd .claude\necho '{}' > settings.json\n"],
  ["looks.sh", "cat .claude/settings.json\ncp src/a.json .claude/skills/\n"],
  ["Makefile", "onto:\n\techo '{}' > .claude/settings.json\n"],
] as const)
  writeFileSync(join(folder, name), text);
execFileSync("git", ["init", "-q"], { cwd: folder });
execFileSync("git", ["add", "-A"], { cwd: folder });
const who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
execFileSync("git", [...who, "commit", "-qm", "all"], { cwd: folder });
afterAll(() => rmSync(top, { recursive: true }));

const reasonFor = async (command: string): Promise<string | null> =>
  (await ask("claude", MESSAGES.claude(command, folder), { cwd: folder, env: { HOME: join(top, "home") } })).reason;

describe("is guarded from", () => {
  test.each([
    "rm -rf .",
    "rm -rf ../repository",
    'rm -rf "$PWD"',
    "cd .. && rm -rf repository",
    "mv ../repository ../elsewhere",
    "cd .. && mv repository elsewhere",
    "rm -rf {.claude,src}",
    "mv .claude{,.old}",
    "find . -delete",
    "find . -type f -delete",
    "find . -name '*.json' -delete",
    "find . -path './.claude/*' -delete",
    "find .claude -type f -exec rm -f {} +",
    "find . -name '*.json' -exec sed -i d {} +",
    "find . -name .claude -exec rm -rf {} +",
    "find . -not -path './node_modules/*' -type f -delete",
    "rsync -a --delete ../other/ .",
    "rsync -a ../other/.claude/ .claude/",
    "cp -r ../other/.claude .",
    "cp -rT ../other/.claude .claude",
    "cp -r ../not-here/.claude .",
    "cp --target-directory=.claude ../other/.claude/settings.json",
    "ln -sfn ../other/.claude .claude",
    "tar xf ../settings.tar",
    "tar xf ../not-here.tar .claude/settings.json",
    "tar xf ../not-here.tar -C .claude",
    "unzip -o ../not-here.zip -d .claude",
    "chmod 000 .claude/settings.json",
    "chmod -R a-r .claude",
    "sudo chown nobody .claude/settings.json",
    "sudo mount -t tmpfs none .claude",
    "echo .claude | xargs rm -rf",
    "xargs rm -rf <<< .claude",
    'for f in .claude/*; do rm "$f"; done',
    `python3 -c "import shutil; shutil.rmtree('.claude')"`,
    `node -e "require('fs').rmSync('.claude', { recursive: true })"`,
    "git checkout HEAD~1 -- ':(top).claude'",
    "git sparse-checkout set src",
    "git sparse-checkout init --cone",
    "git sparse-checkout set --no-cone '/*' '!.claude'",
    "git sparse-checkout add '!.claude'",
    'git sparse-checkout set "$FOLDERS"',
    "git -C . sparse-checkout set src",
    "npx degit --force a/b .",
    "npx -y degit@latest a/b . --force",
    "npx degit a/b .claude",
    "pnpm dlx tiged a/b .claude",
    "pip install --target .claude x",
    "python3 -m pip install -t .claude x",
    "uv pip install --target=.claude x",
    "pip install --upgrade --target . x",
    "aws s3 cp s3://bucket/settings.json .claude/settings.json",
    "aws s3 cp s3://bucket/settings.json .claude/",
    "gsutil cp gs://bucket/settings.json .claude/settings.json",
    "rclone copyto store:settings.json .claude/settings.json",
    "sh onto.sh",
    "bash within.sh",
    "make onto",
    "rm -rf ~/.local/share/destroy-guard/bin",
    "mv ~/.local/share/destroy-guard/bin /tmp/bin",
    "curl -o .claude/settings.json https://example.com/x",
    "wget -O .claude/settings.json https://example.com/x",
    "cp ../other/.claude/settings{,.local}.json .claude",
    `docker run -v "$PWD/.claude":/w alpine sh -c 'rm /w/settings.json'`,
  ])("%s", async (command) => {
    expect(await reasonFor(command)).toContain("what the guard itself rests on");
  });
});

describe("is not in the way of", () => {
  test.each([
    "rm -rf src",
    "rm -rf ../other",
    "cd ../other && rm -rf src",
    "mv src lib",
    "find . -name '*.md' -delete",
    "find src -name '*.json' -delete",
    "find . -type d -empty -delete",
    "find . -name package.json -not -path '*/node_modules/*' -exec sed -i s/1/2/ {} +",
    "find . -name x.json ! -path './.claude/*' -delete",
    "cp -r ../other/src .",
    "cp -r .claude ../copy-of-settings",
    "cp -r .claude ../other/",
    "cp -r ../other/.claude/skills .claude/",
    "rsync -a --delete ../other/src/ src/",
    "ln -s ../skills .claude/skills/all",
    "tar xf ../sources.tar",
    "tar xf ../settings.tar -C ../other/sites",
    "chmod -R u+w src",
    "git sparse-checkout set src .claude",
    "git sparse-checkout set .claude/skills src",
    "git sparse-checkout add sites",
    "git sparse-checkout list",
    "git sparse-checkout disable",
    "npx degit a/b new",
    "npx degit --force a/b src",
    "sh looks.sh",
    "npm ci",
    "pip install -r requirements.txt",
    "pip install --target src/package -r requirements.txt",
    "python3 -m pip install --upgrade pip",
    "uv pip install x",
    "aws s3 cp s3://bucket/a.json src/a.json",
    "aws s3 sync src s3://bucket/src",
    "aws s3 cp .claude/settings.json s3://bucket/settings.json",
    "mkdir -p {src,sites}/{a,b} && cp src/a.json{,.bak}",
    "ls .claude/skills && rm -rf $BUILD",
    "git clean -fdx",
    "git stash",
    "git checkout HEAD -- ':(top)src'",
    `python3 -c "import shutil; shutil.rmtree('src')"`,
  ])("%s", async (command) => {
    expect(await reasonFor(command)).toBe(null);
  });
});

describe("A hook in a folder of rules, or of what other agents share", () => {
  const place = mkdtempSync(join(tmpdir(), "own-files-"));
  afterAll(() => rmSync(place, { recursive: true }));
  for (const name of [".clinerules/hooks/PreToolUse", ".agents/plugins/destroy-guard/hooks/hooks.json"])
    for (const root of [place, join(place, "new")]) {
      mkdirSync(join(root, name, ".."), { recursive: true });
      writeFileSync(join(root, name), "");
    }
  mkdirSync(join(place, ".agents/skills"));
  const said = async (command: string) => (await ask("cline", MESSAGES.cline(command, place))).reason;

  test.each([
    "rm -rf .clinerules",
    "rm -rf .agents",
    "rm -rf .clinerules/hooks",
    "mv .agents .agents.old",
    "cp -r new/.clinerules .",
    "cp -r new/.agents .",
    "rsync -a new/.clinerules/ .clinerules/",
  ])("is guarded from %s", async (command) => {
    expect(await said(command)).toContain("what the guard itself rests on");
  });

  test.each([
    "rm -rf .agents/skills",
    "touch .clinerules/style.md",
    "cp -r src/. .",
    "ls .clinerules/hooks",
    "git add .agents",
  ])("and lets pass %s", async (command) => {
    expect(await said(command)).toBeNull();
  });
});
