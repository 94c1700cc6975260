import { execFile, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/domain/fault.ts";
import { sealed } from "../../src/keyboard/trail/chain.ts";
import { entryOf } from "../../src/keyboard/trail/entry.ts";
import { trailAt, trailPath } from "../../src/keyboard/trail.ts";
import { folderWith } from "../cli/running.ts";

const NOW = () => new Date("2026-11-21T12:00:00Z");
const DENIED = entryOf("hook claude", "denied");
const APPLIED = entryOf("apply", "applied", {
  place: { top: "/home/u/infra", root: "prod", workspace: "default", backend: null },
  state: { lineage: "0969597a-c2f4-f9d0-74be-848c588c2982", serial: 7 },
  verdict: "blocked",
  digest: "sha256:00",
  agreed: { by: ["alice"], how: "typed" },
  plan: "sha256:11",
  exitCode: 0,
});

/** A trail of three lines, and its text. */
async function threeLines() {
  const path = join(folderWith({}), "log.jsonl");
  const trail = trailAt(path, NOW);
  for (const entry of [DENIED, APPLIED, DENIED]) await trail.append(entry);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const write = (some: readonly (string | undefined)[]) => writeFileSync(path, `${some.join("\n")}\n`);
  return { path, trail, lines, write };
}

describe("a trail", () => {
  test("has one line of JSON for each decision, and gives back what was written", async () => {
    const { trail, lines } = await threeLines();
    expect(lines.map((line) => JSON.parse(line).n)).toEqual([1, 2, 3]);
    expect(JSON.parse(lines[1] as string)).toEqual({
      version: 1,
      n: 2,
      at: "2026-11-21T12:00:00.000Z",
      command: "apply",
      decision: "applied",
      top: "/home/u/infra",
      root: "prod",
      workspace: "default",
      backend: null,
      lineage: "0969597a-c2f4-f9d0-74be-848c588c2982",
      serial: 7,
      verdict: "blocked",
      digest: "sha256:00",
      counts: null,
      agreed: { by: ["alice"], how: "typed" },
      plan: "sha256:11",
      exitCode: 0,
      before: JSON.parse(lines[0] as string).hash,
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    const { lines: read, broken } = trail.read();
    expect([broken, read[1]]).toEqual([null, expect.objectContaining(APPLIED)]);
  });

  test("is for its owner alone, and so is its folder", async () => {
    const path = join(folderWith({}), "state", "destroy-guard", "log.jsonl");
    await trailAt(path, NOW).append(DENIED);
    chmodSync(path, 0o644);
    await trailAt(path, NOW).append(DENIED);
    expect([statSync(path).mode & 0o777, statSync(join(path, "..")).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  test("lies where programs keep what is theirs", () => {
    const at = (env: Record<string, string>, option?: string) => trailPath(option, { cwd: "/w", env });
    expect(at({ HOME: "/h" })).toBe("/h/.local/state/destroy-guard/log.jsonl");
    expect(at({ HOME: "/h", XDG_STATE_HOME: "/s" })).toBe("/s/destroy-guard/log.jsonl");
    expect(at({ HOME: "/h", XDG_STATE_HOME: "s" })).toBe("/h/.local/state/destroy-guard/log.jsonl");
    expect(at({}, "x/log")).toBe("/w/x/log");
    expect(() => at({})).toThrow("there is no place for the trail");
  });
});

/** A second line whose hash is that of its own text. */
const OTHER = sealed(
  '{"version":1,"n":2,"at":"2026-11-20T12:00:00.000Z","command":"apply","decision":"applied","before":"sha256:00"}',
);

describe("a change in a trail is found", () => {
  test.each<readonly [string, (lines: readonly string[]) => readonly (string | undefined)[], object]>([
    ["a word in a line", ([a, b, c]) => [a, b?.replace("prod", "test"), c], { at: 2, what: "changed" }],
    ["a word in the last line", ([a, b, c]) => [a, b, c?.replace("denied", "agreed")], { at: 3, what: "changed" }],
    ["a line in the middle is missing", ([a, , c]) => [a, c], { at: 2, what: "missing" }],
    ["the first line is missing", ([, b, c]) => [b, c], { at: 1, what: "missing" }],
    ["two lines have changed places", ([a, b, c]) => [b, a, c], { at: 1, what: "missing" }],
    ["a line that is none", ([a, b, c]) => [a, "{", b, c], { at: 2, what: "unreadable" }],
    ["a line that fits itself, but not the one before", ([a, , c]) => [a, OTHER, c], { at: 1, what: "changed" }],
  ])("%s", async (_, change, broken) => {
    const { trail, lines, write } = await threeLines();
    write(change(lines));
    expect(trail.read().broken).toEqual(broken);
  });

  test("after a change, new lines go on, and the break stays where it was", async () => {
    const { trail, lines, write } = await threeLines();
    write([lines[0], "half a li", lines[2]]);
    await trail.append(DENIED);
    expect(trail.read().broken).toEqual({ at: 2, what: "unreadable" });
    expect(trail.read().lines.map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  test("a line that a crash cut off does not swallow the next one", async () => {
    const { path, trail, lines } = await threeLines();
    writeFileSync(path, `${lines[0]}\n${lines[1]?.slice(0, 30)}`);
    await trail.append(DENIED);
    expect(trail.read()).toMatchObject({
      broken: { at: 2, what: "unreadable" },
      lines: [{ number: 1 }, { number: 3 }],
    });
  });
});

const APPEND = `
  import { trailAt } from "${join(process.cwd(), "src/keyboard/trail.ts")}";
  import { entryOf } from "${join(process.cwd(), "src/keyboard/trail/entry.ts")}";
  const trail = trailAt(process.argv[1], () => new Date());
  for (let i = 0; i < Number(process.argv[2]); i++) await trail.append(entryOf("apply", "denied"));
`;
const appendingArgs = (path: string, count: number) => ["--input-type=module", "-e", APPEND, path, String(count)];
const quiet = { env: { ...process.env, NODE_NO_WARNINGS: "1" } };

describe("processes that write at once", () => {
  test("lose no line, and leave one chain", async () => {
    const path = join(folderWith({}), "log.jsonl");
    await Promise.all(
      Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, appendingArgs(path, 25), quiet)),
    );
    const { lines, broken } = trailAt(path, NOW).read();
    expect([lines.length, broken, existsSync(`${path}.lock`)]).toEqual([150, null, false]);
  });

  test("that are killed leave a trail that can be read, and no lock that lasts", async () => {
    const path = join(folderWith({}), "log.jsonl");
    for (let round = 0; round < 4; round++) {
      const children = Array.from({ length: 2 }, () =>
        spawn(process.execPath, appendingArgs(path, 100_000), { ...quiet, stdio: "ignore" }),
      );
      const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      const before = size();
      const end = performance.now() + 60_000;
      while (size() < before + 2000) {
        if (performance.now() > end) throw new Error("the processes write nothing");
        await new Promise((done) => setTimeout(done, 5));
      }
      await Promise.all(
        children.map((child) => {
          const end = new Promise((done) => child.once("close", done));
          child.kill("SIGKILL");
          return end;
        }),
      );
      await trailAt(path, NOW).append(DENIED);
    }
    expect(trailAt(path, NOW).read().broken).toBeNull();
  });

  test("a lock of a process that is dead is taken away, one of a living process is not", async () => {
    const path = join(folderWith({}), "log.jsonl");
    const dead = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
    await new Promise((done) => dead.once("close", done));
    writeFileSync(`${path}.lock`, JSON.stringify({ host: hostname(), pid: dead.pid }));
    await trailAt(path, NOW).append(DENIED);
    expect(trailAt(path, NOW).read().lines).toHaveLength(1);
    writeFileSync(`${path}.lock`, JSON.stringify({ host: hostname(), pid: process.pid }));
    await expect(trailAt(path, NOW).append(DENIED)).rejects.toThrow(/log\.jsonl\.lock is held by another process/);
    expect(trailAt(path, NOW).read().lines).toHaveLength(1);
  });

  test("a lock of another machine is taken away once it is old", async () => {
    const path = join(folderWith({}), "log.jsonl");
    writeFileSync(`${path}.lock`, JSON.stringify({ host: "elsewhere", pid: 1 }));
    utimesSync(`${path}.lock`, 1_000_000, 1_000_000);
    await trailAt(path, NOW).append(DENIED);
    expect(trailAt(path, NOW).read().lines).toHaveLength(1);
  });
});

describe("where no line can be written, a sentence says why", () => {
  const failure = (path: string) => trailAt(path, NOW).append(DENIED);

  test.runIf(existsSync("/dev/full"))("a full disk", async () => {
    const path = join(folderWith({}), "log.jsonl");
    symlinkSync("/dev/full", path);
    await expect(failure(path)).rejects.toThrow(
      new InputError(
        `the trail ${path} can't be written: the disk is full; mend that, or give the trail another place with --log`,
      ),
    );
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test.runIf(process.platform !== "win32")(
    "and no empty file is left, which would be a trail without its lines",
    () => {
      const path = join(folderWith({}), "log.jsonl");
      const code = `
      import { trailAt } from "${pathToFileURL("src/keyboard/trail.ts")}";
      import { entryOf } from "${pathToFileURL("src/keyboard/trail/entry.ts")}";
      await trailAt(process.env.TRAIL, () => new Date()).append(entryOf("apply", "agreed", { digest: "x".repeat(9999) }));`;
      // No file may be longer than a block: there is room for the lock, and for a part of the line.
      const child = spawnSync("sh", ["-c", 'ulimit -f 1; exec "$0" --input-type=module', process.execPath], {
        input: code,
        env: { ...process.env, TRAIL: path },
        encoding: "utf8",
      });
      expect([child.status, child.stderr]).toEqual([1, expect.stringContaining("can't be written")]);
      expect(existsSync(path)).toBe(false);
    },
  );

  test("a folder in its place, and a file in the place of its folder", async () => {
    const folder = folderWith({ file: "" });
    mkdirSync(join(folder, "log.jsonl"));
    await expect(failure(join(folder, "log.jsonl"))).rejects.toThrow("can't be written: it is a folder");
    await expect(failure(join(folder, "file", "log.jsonl"))).rejects.toThrow("a part of its path is no folder");
  });
});
