import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entry, planJson } from "../input/plan/reading.ts";
import { command, folderWith } from "./running.ts";

/**
 * What people hand over by mistake. Whatever it is, they read one sentence: which file, why not, and behind a semicolon
 * what to do; never a word of what it holds, nor a stack.
 */

const PLAN = planJson([entry(["delete"])]);
const SECRET = "correct-horse";

const WRONG: Readonly<Record<string, string | Buffer>> = {
  "empty.json": "",
  "blank.json": " \n\n",
  "page.html": `<!DOCTYPE html><p>${SECRET}</p>`,
  "picture.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  "cut.json": PLAN.slice(0, -20),
  "cut.json.gz": gzipSync(PLAN).subarray(0, 60),
  "plan.zip": Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(100)]),
  "plan.xz": Buffer.concat([Buffer.from([0xfd]), Buffer.from("7zXZ\0")]),
  "plan.zst": Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]),
  "plan.txt": `Terraform will perform the following actions:\n  # ${SECRET} will be destroyed\n`,
  "log.jsonl": `{"@level":"info","@message":"${SECRET}"}\n`,
  "error.txt": `\nError: No configuration files: ${SECRET}\n`,
  "boxed.txt": `╷\n│ Error: Backend initialization required: ${SECRET}\n╵\n`,
  "main.tf": `resource "a" "${SECRET}" {}\n`,
  "values.yaml": `password: ${SECRET}\n`,
  "list.json": `["${SECRET}"]`,
  "text.json": `"${SECRET}"`,
  "null.json": "null",
  "object.json": "{}",
  "answer.json": `{"message":"${SECRET}"}`,
  "comma.json": '{"format_version":"1.2",}',
  "twice.json": '{"format_version":"1.2","format_version":"1.2"}',
  "latin.json": Buffer.from('{"format_version":"1.2","a":"\xe9"}', "latin1"),
  "future.json": PLAN.replace('"format_version":"1.2"', '"format_version":"2.0"'),
  "wrapped.json": `{"plan":${PLAN}}`,
  "behind.json": `${PLAN},${PLAN}`,
  "v3.tfstate": '{"version":3,"modules":[]}',
  "folder.json/inside": "",
};

const NAMES = [...Object.keys(WRONG).map((path) => path.split("/")[0] ?? ""), "loop", "dangling", "missing.json"];

const top = (): string => {
  const cwd = folderWith(WRONG);
  symlinkSync("loop", join(cwd, "loop"));
  symlinkSync("nowhere", join(cwd, "dangling"));
  return cwd;
};

describe.each(["review", "drill"])("%s says of what it can't read why, and what to do", (name) => {
  test.each(NAMES)("%s", async (path) => {
    const { code, stdout, stderr } = await command([name, path], { cwd: top() });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^destroy-guard: ${path.replaceAll(".", "\\.")} [^;\n]+; .+\n$`));
    expect(stderr).not.toContain(SECRET);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
