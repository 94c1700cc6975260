import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPlans } from "../../../src/input/plan/read.ts";
import { folderWith } from "../../cli/running.ts";
import { zipOf } from "../../keyboard/zip.ts";

const ZIP = zipOf([["tfplan", { data: "x".repeat(500) }]]);

/** What is said of a file that Terraform does not show: here nothing is, by a program that always fails. */
async function told(name: string, content: string | Uint8Array, isSaved: boolean, terraform = "false") {
  const cwd = folderWith({ [name]: content });
  const keptPaths = () => {
    throw new Error("nothing was expected to be read");
  };
  const options = { keptPaths, settingsAsked: null, terraform, cwd, isSaved };
  return readPlans({ path: join(cwd, name), root: "." }, options).then(
    () => "it was read",
    (error: Error) => error.message.replace(`${cwd}/`, ""),
  );
}

describe("Where a saved plan is wanted, it is said", () => {
  test.each<readonly [string, string, string | Uint8Array, string]>([
    [
      "that a plan file is cut off",
      "tfplan",
      ZIP.subarray(0, 300),
      "tfplan is a saved plan file that is cut off at its",
    ],
    [
      "that it is cut off, if hardly anything is left",
      "tfplan",
      ZIP.subarray(0, 3),
      "tfplan is a saved plan file that is cut",
    ],
    [
      "that an archive has no plan in it",
      "z.zip",
      zipOf([["notes.txt", { data: "hello" }]]),
      "z.zip is an archive, and no saved plan itself; unpack it if the plan is inside, or give the file that",
    ],
    [
      "that an archive is empty",
      "z.zip",
      zipOf([]),
      "z.zip is an archive, and no saved plan itself; unpack it if the plan is inside, or give the file that",
    ],
    [
      "that another archive is cut off",
      "z.zip",
      zipOf([["notes.txt", { data: "x".repeat(500) }]]).subarray(0, 300),
      "z.zip is an archive that is cut off at its end, and no saved plan file",
    ],
    ["that a file is empty", "tfplan", "", "tfplan is empty; give the file that"],
    [
      "that it is a plan's JSON",
      "p.json",
      '{"format_version":"1.2","resource_changes":[]}',
      "p.json is the JSON of a plan, which",
    ],
    [
      "that it is the same in PowerShell's UTF-8",
      "p.json",
      '\ufeff{"planned_values":{}}',
      "p.json is the JSON of a plan, which",
    ],
    ["that it is some JSON", "p.json", '{"a":1}', "p.json is JSON, and no saved plan file; give the file that"],
    ["that it is a log", "p.json", '{"@level":"info"}', 'p.json is the log that "terraform plan -json" prints'],
    [
      "that it is a configuration",
      "main.tf",
      "terraform {}",
      "main.tf is Terraform configuration, not a plan; give the",
    ],
    ["that it is values of variables", "prod.tfvars", "a = 1", "prod.tfvars is Terraform configuration, not a plan"],
    [
      "that it is a plan for people",
      "plan.txt",
      "Terraform will perform the following actions:",
      "plan.txt is a plan as people read it",
    ],
    ["that it is something else", "notes", "hello", "notes is no saved plan file; give the file that"],
    [
      "what Terraform said, of a whole plan file",
      "tfplan",
      ZIP,
      'tfplan is a saved plan file, and "false show -json" failed',
    ],
    [
      "what Terraform said, of a plan in HCP Terraform",
      "tfplan",
      '{"remote_plan_format":1}',
      'tfplan is a saved plan file, and "false',
    ],
    [
      "what Terraform said, of an encrypted plan",
      "tfplan",
      '{"meta":1,"encrypted_data":""}',
      'tfplan is a saved plan file, and "false',
    ],
  ])("%s", async (_, name, content, says) => {
    expect(await told(name, content, true)).toContain(says);
  });

  test("that the program which was to show it printed nothing", async () => {
    expect(await told("tfplan", ZIP, true, "true")).toBe(
      'tfplan is a saved plan file, and "true show -json" printed nothing; check that it is Terraform or OpenTofu, or name another program with --terraform',
    );
  });

  test.each([
    ["kill -KILL $$", "was ended by SIGKILL: it said nothing; most often the system does that where memory runs out"],
    ["kill -SEGV $$", "was ended by SIGSEGV: it said nothing; look what stopped it, and run it again"],
    ["exit 137", "failed with exit code 137: it said nothing; most often the system does that"],
  ])("how the program ended that was to show it: %s", async (script, says) => {
    const program = join(folderWith({ tf: `#!/bin/sh\n${script}\n` }), "tf");
    chmodSync(program, 0o755);
    expect(await told("tfplan", ZIP, true, program)).toContain(`show -json" ${says}`);
  });

  test("that it is cut off, also where there is no Terraform to show it", async () => {
    expect(await told("tfplan", ZIP.subarray(0, 300), true, "no-such-terraform")).toContain("is cut off at its end");
    expect(await told("tfplan", ZIP.subarray(0, 300), false)).toContain("is cut off at its end");
  });

  test("that an archive has no plan in it, also where any plan may be given", async () => {
    const archive = zipOf([["a/tfplan", { data: "no plan of Terraform lies in a folder" }]]);
    expect(await told("z.zip", archive, false)).toContain("z.zip is an archive, and no saved plan itself");
    expect(await told("z.zip", archive, false, "no-such-terraform")).toContain(
      "is an archive, and no saved plan itself",
    );
  });

  test("that it is not there, whatever it is called", async () => {
    const options = { keptPaths: () => null as never, settingsAsked: null, terraform: "false", cwd: "/" };
    const read = readPlans({ path: "missing.tf", root: "." }, options);
    await expect(read).rejects.toThrow("missing.tf does not exist");
  });
});

describe("Where a plan of any form is wanted, it is said of a configuration", () => {
  test.each(["main.tf", "main.tofu", "main.tf.json", "a.auto.tfvars", "terragrunt.hcl"])(
    "%s what it is",
    async (name) => {
      expect(await told(name, '{"a": 1}', false)).toBe(
        `${name} is Terraform configuration, not a plan; save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"`,
      );
    },
  );
});
