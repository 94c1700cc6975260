import { expect, test } from "vitest";
import type { ChangedFile } from "../../src/domain/changed-files.ts";
import { formerFolders } from "../../src/domain/root-names.ts";

const file = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previousPath: null,
  patch: "",
  isNew: false,
  blob: "a",
  ...more,
});
const made = (path: string): ChangedFile => file(path, { isNew: true });
const gone = (path: string): ChangedFile => file(path, { blob: null });
const moved = (from: string, path: string): ChangedFile => file(path, { previousPath: from });

/** What the root `new` was until this change. */
test.each<[about: string, own: readonly string[], files: readonly ChangedFile[], former: readonly string[]]>([
  ["a file was moved into it", ["new/a.tf", "new/b.tf"], [moved("old/a.tf", "new/a.tf")], ["old"]],
  ["one was moved from the top", ["new/a.tf"], [moved("a.tf", "new/a.tf")], ["."]],
  ["its files are new, and others are gone", ["new/a.tf"], [made("new/a.tf"), gone("old/b.tf")], ["old"]],
  ["it has a file that was there before", ["new/a.tf", "new/b.tf"], [made("new/a.tf"), gone("old/b.tf")], []],
  ["it has no file here", [], [gone("old/b.tf")], []],
  ["a file got another name in it", ["new/a.tf"], [moved("new/b.tf", "new/a.tf"), gone("old/b.tf")], []],
  ["what is gone is none of Terraform's", ["new/a.tf"], [made("new/a.tf"), gone("old/notes.md")], []],
  ["a text was moved into it", ["new/a.tf"], [moved("old/notes.md", "new/notes.md")], []],
  ["a file of it is gone", ["new/a.tf"], [made("new/a.tf"), gone("new/b.tf")], []],
])("where %s", (_, own, files, former) => {
  expect(formerFolders("new", own, files)).toEqual(former);
});
