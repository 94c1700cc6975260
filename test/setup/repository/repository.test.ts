import { symlinkSync } from "node:fs";
import { join } from "node:path";
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
    [
      "may be called test, where environments are",
      { "envs/test/main.tf": BACKEND, "accounts/e2e/network/main.tf": BACKEND },
      ["accounts/e2e/network: backend", "envs/test: backend"],
    ],
    [
      "may be called test, beside another environment",
      { "prod/main.tf": BACKEND, "test/main.tf": BACKEND },
      ["prod: backend", "test: backend"],
    ],
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
    [
      "a place for tests, even where another folder of that name is an environment",
      { "envs/test/main.tf": BACKEND, "modules/x/test/main.tf": PROVIDER, "envs/test/fixtures/main.tf": BACKEND },
      ["envs/test/fixtures: example", "modules/x/test: example"],
    ],
    ["a folder of modules", { "main.tf": BACKEND, "modules/x/main.tf": RESOURCE }, ["modules/x: among"]],
    [
      "a folder of modules by another name",
      { "main.tf": BACKEND, "_modules/x/main.tf": RESOURCE, "tf-modules/y/main.tf": RESOURCE },
      ["_modules/x: among", "tf-modules/y: among"],
    ],
    [
      "among modules, though it configures a provider and has a lock file",
      { "main.tf": BACKEND, "modules/x/main.tf": `${PROVIDER}${RESOURCE}`, "modules/x/.terraform.lock.hcl": "" },
      ["modules/x: among"],
    ],
    [
      "where only providers are, beside something that is certain",
      { "envs/dev/main.tf": BACKEND, "envs/providers.tf": PROVIDER },
      ["envs: empty"],
    ],
    [
      "beside a repository that is a module as a whole",
      { "main.tf": RESOURCE, "wrappers/main.tf": 'module "all" {\n  source = "../"\n}\n' },
      [".: called", "wrappers: module"],
    ],
    [
      "what a stack of HCP Terraform is made of",
      { "s.tfcomponent.hcl": 'component "s3" {\n  source = "./s3"\n}\n', "s3/main.tf": RESOURCE },
      ["s3: called"],
    ],
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

describe("A link to a file", () => {
  test("is read as the file: Terraform does the same", () => {
    const top = folderWith({ "common/backend.tf": BACKEND, "a/main.tf": RESOURCE });
    symlinkSync("../common/backend.tf", join(top, "a/backend.tf"));
    expect(repositoryAt(top)).toMatchObject({
      roots: [{ path: "a", because: "backend" }],
      others: [{ path: "common", because: "linked" }],
    });
  });

  test("that leads out of the repository, or nowhere, is left out", () => {
    const top = folderWith({ "a/main.tf": RESOURCE });
    symlinkSync(join(folderWith({ "backend.tf": BACKEND }), "backend.tf"), join(top, "a/backend.tf"));
    symlinkSync("../gone.tf", join(top, "a/gone.tf"));
    expect(repositoryAt(top)).toMatchObject({ roots: [{ path: "a", because: "alone" }], unread: [] });
  });

  test("is a unit of Terragrunt as well", () => {
    const top = folderWith({ "unit.hcl": 'terraform {\n  source = "tfr:///x"\n}\n', "a/x.hcl": "" });
    symlinkSync("../unit.hcl", join(top, "a/terragrunt.hcl"));
    expect(repositoryAt(top).terragrunt.units).toEqual(["a"]);
  });
});

describe("What the files of a root leave open", () => {
  const only = (files: Files) => read(files).roots[0];
  const backend = (text: string) => ({ "main.tf": `terraform {\n  backend ${text}\n}\n` });

  test.each<readonly [string, Files, readonly string[]]>([
    ["an empty backend", backend('"s3" {}'), ["bucket", "key"]],
    ["a backend without all that it needs", backend('"s3" {\n    key = "a"\n  }'), ["bucket"]],
    ["a whole backend", backend('"gcs" {\n    bucket = "a"\n  }'), []],
    ["an empty backend of another kind", backend('"consul" {}'), ["its settings"]],
    ["a backend of another kind with something in it", backend('"consul" {\n    path = "a"\n  }'), []],
    ["a local state", backend('"local" {}'), []],
  ])("of the backend: %s", (_, files, unset) => {
    expect(only(files)?.unset).toEqual(unset);
  });

  test.each<readonly [string, Files, boolean]>([
    ["it is asked for", { "main.tf": `${BACKEND}locals {\n  env = terraform.workspace\n}\n` }, true],
    ["it is asked for in a comment", { "main.tf": `${BACKEND}# terraform.workspace\n` }, false],
    [
      "HCP Terraform keeps several by tags",
      { "main.tf": 'terraform {\n  cloud {\n    workspaces {\n      tags = ["a"]\n    }\n  }\n}\n' },
      true,
    ],
    [
      "HCP Terraform keeps one",
      { "main.tf": 'terraform {\n  cloud {\n    workspaces {\n      name = "a"\n    }\n  }\n}\n' },
      false,
    ],
    [
      "HCP Terraform keeps one, in JSON",
      { "main.tf.json": '{"terraform":{"cloud":{"workspaces":{"name":"a"}}}}' },
      false,
    ],
    ["nothing asks for it", { "main.tf": BACKEND }, false],
  ])("is the workspace, or not, where %s", (_, files, asks) => {
    expect(only(files)?.asksWorkspace).toBe(asks);
  });

  test("are files of values and of backends in and below it, and not those of examples and modules", () => {
    const files = {
      "a/main.tf": BACKEND,
      "a/terraform.tfvars": "",
      "a/x.auto.tfvars": "",
      "a/envs/prod/terraform.tfvars": "",
      "a/envs/prod.backend.hcl": "",
      "a/dev.s3.tfbackend": "",
      "a/examples/x/terraform.tfvars": "",
      "a/m/main.tf": 'variable "x" {}\n',
      "a/m/x.tfvars": "",
      "b/x.tfvars": "",
    };
    expect(read(files).handed).toEqual([
      { root: "a", values: ["envs/prod/terraform.tfvars"], backends: ["dev.s3.tfbackend", "envs/prod.backend.hcl"] },
    ]);
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
    [
      "of nothing by names that every object of JavaScript answers to",
      { "main.tf": 'terraform {\n  backend "constructor" {}\n}\nprovider "toString" {}\n' },
      [],
    ],
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
      "d/main.tf.json": "null",
      "e/main.tf.json": '"resource"',
      "f/terragrunt.hcl": "terraform {",
    };
    expect(read(files)).toMatchObject({
      roots: [{ path: "a" }],
      unread: ["b/main.tf", "c/main.tf.json", "d/main.tf.json", "e/main.tf.json", "f/terragrunt.hcl"],
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

  test.each<readonly [string, Files, string]>([
    [
      "is what a stack makes units of",
      { "units/a/terragrunt.hcl": 'terraform {\n  source = "x"\n}\ninputs = {\n  v = values.v\n}\n' },
      "units/a: template",
    ],
    [
      "is what the stack names as its source",
      {
        "units/a/terragrunt.hcl": 'terraform {\n  source = "x"\n}\n',
        "live/terragrunt.stack.hcl": 'unit "a" {\n  source = "../units/a"\n  path = "a"\n}\n',
      },
      "units/a: template",
    ],
    ["is an example", { "examples/a/terragrunt.hcl": 'terraform {\n  source = "x"\n}\n' }, "examples/a: example"],
  ])("no unit %s", (_, files, expected) => {
    expect(units(files)).not.toContain(expected.split(":")[0]);
    expect(others(files)).toEqual([expected]);
  });

  test("a stack's units are there before it makes them, as far as it names them itself", () => {
    const { terragrunt } = read({
      "live/terragrunt.stack.hcl":
        'unit "a" {\n  source = "git::x"\n  path = "a"\n}\nunit "b" {\n  source = "git::x"\n  path = "b/c"\n  no_dot_terragrunt_stack = true\n}\n',
      "open/terragrunt.stack.hcl": 'stack "s" {\n  source = "git::x"\n  path = "s"\n}\n',
      "named/terragrunt.stack.hcl": 'unit "a" {\n  source = "git::x"\n  path = local.path\n}\n',
    });
    expect(terragrunt).toMatchObject({
      units: ["live/.terragrunt-stack/a", "live/b/c"],
      open: ["named", "open"],
    });
  });

  test("a module with an empty backend is none of its roots: Terragrunt fills that in", () => {
    const empty = 'terraform {\n  backend "s3" {}\n}\n';
    const files = {
      "live/a/terragrunt.hcl": 'terraform {\n  source = "../../src/a"\n}\n',
      "src/a/main.tf": empty,
      "modules/b/main.tf": empty,
    };
    expect([roots(files), others(files)]).toEqual([[], ["modules/b: among", "src/a: called"]]);
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

describe("The version", () => {
  const tools = (files: Files) => read({ "a/x/main.tf": BACKEND, "b/main.tf": BACKEND, ...files }).tools;
  const workflow = (text: string): Files => ({
    ".github/workflows/x.yml": `on: push\nenv:\n  TF: 1.9.4\njobs:\n  a:\n    runs-on: x\n    steps:\n${text}`,
  });

  test.each<readonly [string, Files, string | null]>([
    ["the file at the top", { ".terraform-version": "1.9.1\n" }, "1.9.1"],
    ["a file in a folder above a root", { "a/.terraform-version": "1.9.2\n" }, "1.9.2"],
    ["a list in a root", { "b/.tool-versions": "terraform 1.9.3\n" }, "1.9.3"],
    ["a file beside no root", { "c/.terraform-version": "1.9.2\n" }, null],
    [
      "a workflow, where no file does",
      workflow(`      - uses: x/setup@v1\n        with:\n          terraform_version: \${{ env.TF }}\n`),
      "1.9.4",
    ],
    [
      "a file, though a workflow says another one",
      {
        ".terraform-version": "1.9.1\n",
        ...workflow("      - uses: x/setup@v1\n        with:\n          terraform_version: 1.8.0\n"),
      },
      "1.9.1",
    ],
  ])("is told by %s", (_, files, version) => {
    expect(tools(files).version).toBe(version);
  });

  test("is the newest where files name several, and each is told", () => {
    expect(tools({ "a/.terraform-version": "1.10.0\n", "b/.terraform-version": "1.9.2\n" })).toMatchObject({
      version: "1.10.0",
      differing: [
        { by: "a/.terraform-version", version: "1.10.0" },
        { by: "b/.terraform-version", version: "1.9.2" },
      ],
    });
  });

  test("and OpenTofu are told by a workflow alone", () => {
    const files = workflow("      - uses: opentofu/setup-opentofu@v1\n        with:\n          tofu_version: 1.8.5\n");
    expect(tools(files)).toMatchObject({ program: "tofu", version: "1.8.5", by: ".github/workflows/x.yml" });
  });

  test.each<readonly [readonly string[], string | null]>([
    [["~> 1.9.0"], ">=1.9.0 <1.10.0"],
    [["~> 1.9"], ">=1.9.0 <2.0.0"],
    [[">= 1.1.7, < 2.0.0"], ">=1.1.7 <2.0.0"],
    [[">= 1.3", ">= 1.3", "~> 1.9"], ">=1.3.0 >=1.9.0 <2.0.0"],
    [["= 1.9.5"], "1.9.5"],
    [["1.9.5", "1.9.6"], null],
    [["!= 1.9.5"], null],
    [["latest"], null],
    [[], null],
  ])("that %j requires is %j", (required, range) => {
    const files = required.map((one, at) => [
      `r${at}/main.tf`,
      `terraform {\n  required_version = "${one}"\n  backend "local" {}\n}\n`,
    ]);
    expect(tools(Object.fromEntries(files)).range).toBe(range);
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
