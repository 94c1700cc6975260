import { describe, expect, test } from "vitest";
import { repositoryAt } from "../../../src/setup/repository/repository.ts";
import { folderWith } from "../../cli/running.ts";

type Files = Readonly<Record<string, string>>;

const read = (files: Files) => repositoryAt(folderWith(files));
const roots = (files: Files) => read(files).roots.map(({ path, because }) => `${path}: ${because}`);
const others = (files: Files) => read(files).others.map(({ path, because }) => `${path}: ${because}`);

const RESOURCE = 'resource "aws_vpc" "main" {}\n';
const PROVIDER = 'provider "aws" {}\n';
const BACKEND = 'terraform {\n  backend "s3" {\n    key = "a"\n  }\n}\n';

describe("A root", () => {
  test.each<readonly [string, Files, readonly string[]]>([
    ["says where its state is", { "a/main.tf": BACKEND }, ["a: backend"]],
    ["says so in JSON", { "a/main.tf.json": '{"terraform":{"backend":{"s3":{"key":"a"}}}}' }, ["a: backend"]],
    ["says so in a list in JSON", { "a/main.tf.json": '{"terraform":[{"cloud":{}}]}' }, ["a: backend"]],
    ["has its state in HCP Terraform", { "a/main.tf": "terraform {\n  cloud {}\n}\n" }, ["a: backend"]],
    ["says so in a file for OpenTofu", { "a/main.tofu": BACKEND }, ["a: backend"]],
    ["configures a provider that nothing else does", { "a/main.tf": `${PROVIDER}${RESOURCE}` }, ["a: provider"]],
    ["has its variables beside it", { "a/main.tf": RESOURCE, "a/terraform.tfvars": "" }, ["a: variables"]],
    ["has its lock file beside it", { "a/main.tf": RESOURCE, "a/.terraform.lock.hcl": "" }, ["a: variables"]],
    ["is all that there is", { "main.tf": RESOURCE }, [".: alone"]],
    ["may lie within another one", { "main.tf": BACKEND, "sub/main.tf": BACKEND }, [".: backend", "sub: backend"]],
    [
      "with a state of its own may be called, too",
      { "a/main.tf": `${BACKEND}module "b" {\n  source = "../b"\n}\n`, "b/main.tf": BACKEND },
      ["a: backend", "b: backend"],
    ],
  ])("%s", (_, files, expected) => {
    expect(roots(files)).toEqual(expected);
  });
});

describe("No root is", () => {
  test.each<readonly [string, Files, readonly string[]]>([
    [
      "what others call",
      { "a/main.tf": `${BACKEND}module "b" {\n  source = "../b"\n}\n`, "b/main.tf": PROVIDER },
      ["b: called"],
    ],
    [
      "what others call in JSON",
      {
        "a/main.tf.json": '{"terraform":{"backend":{"s3":{}}},"module":{"b":{"source":"../b"}}}',
        "b/main.tf": PROVIDER,
      },
      ["b: called"],
    ],
    [
      "an example, whatever it holds",
      { "main.tf": BACKEND, "examples/x/main.tf": `${BACKEND}${PROVIDER}` },
      ["examples/x: example"],
    ],
    ["a folder of modules", { "main.tf": BACKEND, "modules/x/main.tf": RESOURCE }, ["modules/x: module"]],
    [
      "what only lies there, where something else is certain",
      { "a/main.tf": BACKEND, "b/main.tf": RESOURCE },
      ["b: module"],
    ],
    ["what declares nothing", { "a/main.tf": BACKEND, "b/variables.tf": 'variable "x" {}\n' }, ["b: module"]],
  ])("%s", (_, files, expected) => {
    expect(others(files)).toEqual(expected);
  });

  test("what tools keep for themselves, or what others wrote", () => {
    const hidden = {
      ".terraform/modules/x/main.tf": BACKEND,
      "node_modules/x/main.tf": BACKEND,
      "vendor/x/main.tf": BACKEND,
    };
    expect(read({ "main.tf": BACKEND, ...hidden })).toMatchObject({ roots: [{ path: "." }], others: [] });
  });
});

describe("Clouds", () => {
  const clouds = (files: Files) => read(files).roots.flatMap((root) => root.clouds);

  test.each<readonly [string, Files, readonly string[]]>([
    ["of a provider block", { "main.tf": 'provider "google-beta" {}\n' }, ["google"]],
    [
      "of a required provider",
      {
        "main.tf":
          'terraform {\n  backend "local" {}\n  required_providers {\n    azapi = {\n      source = "azure/azapi"\n    }\n  }\n}\n',
      },
      ["azure"],
    ],
    ["of a resource's type", { "main.tf": 'terraform {\n  cloud {}\n}\nresource "aws_vpc" "a" {}\n' }, ["aws"]],
    ["of the backend", { "main.tf": 'terraform {\n  backend "azurerm" {}\n}\n' }, ["azure"]],
    [
      "of a module of a module",
      {
        "a/main.tf": `${BACKEND}module "b" {\n  source = "../b"\n}\n`,
        "b/main.tf": 'module "c" {\n  source = "../c"\n}\n',
        "c/main.tf": 'data "google_project" "p" {}\n',
      },
      ["aws", "google"],
    ],
    [
      "of modules that call each other",
      {
        "a/main.tf": `${BACKEND}module "b" {\n  source = "../b"\n}\n`,
        "b/main.tf": 'module "b" {\n  source = "../b"\n}\n',
      },
      ["aws"],
    ],
    ["of nothing that is known", { "main.tf": 'provider "random" {}\n' }, []],
  ])("are found %s", (_, files, expected) => {
    expect(clouds(files)).toEqual(expected);
  });
});

describe("What can't be read", () => {
  test("is named, and does not end the look at the rest", () => {
    const files = {
      "a/main.tf": BACKEND,
      "b/main.tf": 'resource "x" {',
      "c/main.tf.json": "{",
      "d/terragrunt.hcl": "terraform {",
    };
    expect(read(files)).toMatchObject({
      roots: [{ path: "a" }],
      unread: ["b/main.tf", "c/main.tf.json", "d/terragrunt.hcl"],
    });
  });
});

describe("Of Terragrunt", () => {
  const units = (files: Files) => read(files).terragrunt.units;

  test.each<readonly [string, Files, readonly string[]]>([
    [
      "a unit has a source",
      { "a/terragrunt.hcl": 'terraform {\n  source = "tfr:///x/y/aws?version=1.0.0"\n}\n' },
      ["a"],
    ],
    [
      "a unit includes another file",
      { "a/terragrunt.hcl": "include {\n  path = find_in_parent_folders()\n}\n" },
      ["a"],
    ],
    ["a unit has its configuration beside it", { "a/terragrunt.hcl": "", "a/main.tf": RESOURCE }, ["a"]],
    [
      "what others include is no unit",
      {
        "terragrunt.hcl": 'remote_state {\n  backend = "s3"\n}\n',
        "a/terragrunt.hcl": "include {\n  path = find_in_parent_folders()\n}\n",
      },
      ["a"],
    ],
    ["a file that can't be read may be a unit", { "a/terragrunt.hcl": "terraform {" }, ["a"]],
  ])("%s", (_, files, expected) => {
    expect(units(files)).toEqual(expected);
  });

  test("a unit's folder, and the module that it takes, are no roots beside it", () => {
    const found = read({
      "a/terragrunt.hcl": 'terraform {\n  source = "../m//sub"\n}\n',
      "a/main.tf": BACKEND,
      "m/sub/main.tf": PROVIDER,
    });
    expect([found.roots, found.others]).toEqual([[], [{ path: "m/sub", because: "called" }]]);
  });
});

describe("CODEOWNERS", () => {
  test.each<readonly [Files, string | null]>([
    [{ ".github/CODEOWNERS": "a", CODEOWNERS: "b" }, ".github/CODEOWNERS"],
    [{ CODEOWNERS: "b", "docs/CODEOWNERS": "c" }, "CODEOWNERS"],
    [{ "docs/CODEOWNERS": "c" }, "docs/CODEOWNERS"],
    [{ "main.tf": "" }, null],
  ])("of %j is the one that GitHub reads", (files, path) => {
    expect(read(files).codeowners?.path ?? null).toBe(path);
  });
});
