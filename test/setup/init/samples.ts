/** Repositories that `init` finds, as small as they can be. Each is what its top holds. */

type Files = Readonly<Record<string, string>>;

const S3 = 'terraform {\n  backend "s3" {\n    bucket = "states"\n  }\n}\n';
const AWS = 'provider "aws" {\n  region = "eu-central-1"\n}\n';
const DATABASE = 'resource "aws_db_instance" "prod" {\n  engine = "postgres"\n}\n';
const NETWORK = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n';

const ONE = { "infra/prod/main.tf": `${S3}${AWS}${DATABASE}`, ".github/CODEOWNERS": "/infra/ @alice @bob\n" };

export const SAMPLES = {
  "one root": ONE,
  "many roots": {
    "infra/prod/eu_west/main.tf": `${S3}${AWS}${DATABASE}`,
    "infra/prod/us/main.tf": `${S3}${AWS}${DATABASE}`,
    "infra/dev/main.tf": `${S3}${AWS}${DATABASE}`,
    ".github/CODEOWNERS": "* @alice\n/infra/prod/ @acme/dba @bob\n",
    ".gitignore": ".terraform/\n",
    ".terraform-version": "1.11.4\n",
  },
  "monorepo with modules": {
    "services/api/main.go": "package main\n",
    "deploy/prod/main.tf": `terraform {\n  backend "gcs" {}\n}\nmodule "network" {\n  source = "../../modules/network"\n}\n`,
    "deploy/prod/prod.tfvars": 'size = "large"\n',
    "deploy/stage/main.tf": `terraform {\n  backend "gcs" {}\n}\nmodule "network" {\n  source = "../../modules/network"\n}\n`,
    "modules/network/main.tf": `${NETWORK}module "dns" {\n  source = "./dns"\n}\n`,
    "modules/network/dns/main.tf": 'resource "google_dns_managed_zone" "main" {\n  name = "main"\n}\n',
    "modules/queue/main.tf": 'resource "aws_sqs_queue" "jobs" {}\n',
    "modules/queue/examples/simple/main.tf": `${AWS}module "queue" {\n  source = "../.."\n}\n`,
  },
  Terragrunt: {
    "root.hcl":
      'remote_state {\n  backend = "s3"\n}\ngenerate "provider" {\n  contents = <<EOF\nprovider "aws" {}\nEOF\n}\n',
    "live/prod/database/terragrunt.hcl":
      'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\nterraform {\n  source = "../../../modules//database"\n}\n',
    "live/prod/network/terragrunt.hcl": 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n',
    "live/prod/network/main.tf": NETWORK,
    "modules/database/main.tf": DATABASE,
    "modules/database/outputs.tf": 'output "id" {\n  value = 1\n}\n',
  },
  "Terragrunt at the top": {
    "terragrunt.hcl": 'remote_state {\n  backend = "s3"\n}\n',
    "prod/vpc/terragrunt.hcl": "include {\n  path = find_in_parent_folders()\n}\n",
    "dev/vpc/terragrunt.hcl": "include {\n  path = find_in_parent_folders()\n}\n",
    ".tool-versions": "terragrunt 0.68.0\nterraform 1.9.0\n",
  },
  "stacks of Terragrunt": {
    "root.hcl": 'remote_state {\n  backend = "s3"\n}\n',
    "live/terragrunt.stack.hcl": 'unit "db" {\n  source = "git::https://example.com/db"\n  path = "db"\n}\n',
    ".github/CODEOWNERS": "* @alice\n",
  },
  environments: {
    "infra/main.tf": `terraform {\n  backend "azurerm" {}\n}\nresource "azurerm_resource_group" "main" {}\n`,
    "infra/env/dev/backend.tfvars": "",
    "infra/env/dev/terraform.tfvars": "",
    "infra/env/prod/backend.tfvars": "",
    "infra/env/prod/terraform.tfvars": "",
    ".github/CODEOWNERS": "* @alice @bob\n",
  },
  workspaces: {
    "main.tf": `terraform {\n  backend "gcs" {\n    bucket = "states"\n  }\n}\n${AWS}${DATABASE}`,
    "vars/dev.tfvars": "",
    "vars/prod.tfvars": "",
  },
  OpenTofu: {
    "main.tofu": `terraform {\n  backend "azurerm" {\n    key = "state"\n  }\n}\nresource "azurerm_resource_group" "main" {}\n`,
    ".opentofu-version": "1.9.0\n",
    CODEOWNERS: "* @acme/platform\n",
  },
  CDKTF: {
    "cdktf.json": '{ "language": "typescript" }',
    "cdktf.out/stacks/prod/cdk.tf.json": JSON.stringify({
      terraform: { backend: { s3: { bucket: "b" } }, required_version: "1.9.8" },
      provider: { aws: [{ region: "eu-central-1" }] },
      resource: { aws_db_instance: { main: {} } },
    }),
    ".github/CODEOWNERS": "* @alice\n",
  },
  "HCP Terraform": {
    "main.tf": `terraform {\n  required_version = "~> 1.9.0"\n  cloud {\n    organization = "acme"\n  }\n}\n${AWS}provider "datadog" {}\n`,
    "prod.tfvars": "",
    ".github/CODEOWNERS": "* @alice\n",
  },
  "no CODEOWNERS": { "main.tf": `${S3}${AWS}${DATABASE}` },
  "already has workflows": {
    ...ONE,
    "infra/new/main.tf": `${S3}${AWS}`,
    ".gitignore": "*.tfplan\ntfplan*\n",
    ".github/destroy-guard.yml": "version: 1\n",
    ".github/CODEOWNERS": "/infra/ @alice @bob\n",
    ".github/workflows/plan.yml":
      "on: pull_request\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    steps:\n      - run: terraform plan\n",
    ".github/workflows/guard.yml":
      "on: pull_request\njobs:\n  destroy-guard:\n    runs-on: ubuntu-latest\n    steps:\n      - run: terraform plan\n        working-directory: infra/prod\n      - uses: destroy-guard/destroy-guard@v0\n        with:\n          plan: infra/prod/tfplan.json\n",
  },
  "more roots than a matrix has jobs": {
    ...Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`accounts/a${String(at).padStart(3, "0")}/main.tf`, `${S3}${AWS}`]),
    ),
    ".github/CODEOWNERS": "* @alice @bob\n",
  },
  "nothing at all": { "README.md": "# Nothing\n" },
} as const satisfies Readonly<Record<string, Files>>;

export type Sample = keyof typeof SAMPLES;
