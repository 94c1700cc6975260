import { describe, expect, test } from "vitest";
import { isDestroyingStep } from "../../../src/setup/workflows/destroying.ts";
import { isWorkflow, readWorkflow } from "../../../src/setup/workflows/workflow.ts";

function isDestroying(step: string): boolean {
  const read = readWorkflow("w.yml", `on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`);
  const [first] = isWorkflow(read) ? (read.jobs[0]?.steps ?? []) : [];
  if (first === undefined) throw new Error(step);
  return isDestroyingStep(first);
}

describe("A step applies or destroys", () => {
  test.each([
    "run: terraform apply -auto-approve",
    "run: terraform -chdir=infra destroy",
    "run: terraform -chdir=infra/\u0024{{ matrix.env }} apply",
    'run: terraform -chdir="infra/\u0024ENV a" apply',
    "run: terraform -chdir='a b' -no-color apply",
    "run: terraform -chdir=\u0024DIR apply",
    "run: tofu apply",
    "run: terragrunt run-all apply",
    "run: terragrunt run --all --non-interactive -- apply",
    "run: terragrunt stack run apply",
    "run: terragrunt apply-all",
    "run: terramate run -- terraform apply",
    "run: docker run hashicorp/terraform:1.9 apply",
    'run: bash -c "terraform apply"',
    "run: npx cdktf deploy",
    "run: 'echo \"\u0024(terraform apply)\"'",
    "uses: dflook/terraform-apply@v2",
    "uses: hashicorp/tfc-workflows-github/actions/apply-run@v1",
    "{ uses: gruntwork-io/terragrunt-action@v3, with: { tg_command: run --all apply } }",
  ])("%s", (step) => {
    expect(isDestroying(step)).toBe(true);
  });
});

describe("A step neither applies nor destroys", () => {
  test.each([
    "run: terraform plan -out=apply",
    "run: 'terraform init # terraform apply'",
    "run: 'echo \"terraform apply is done after the merge\"'",
    "run: terraform fmt && echo 'terraform destroy'",
    'run: "# terraform apply"',
    "run: kubectl apply -f x.yaml",
    "{ uses: gruntwork-io/terragrunt-action@v3, with: { tg_command: run --all plan } }",
    "uses: dflook/terraform-plan@v2",
  ])("%s", (step) => {
    expect(isDestroying(step)).toBe(false);
  });
});
