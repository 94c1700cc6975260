/** What `--help` says. A test holds that every option of the program stands here. */
export const USAGE = `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard review [OPTIONS] PLAN...
  destroy-guard explain TYPE...
  destroy-guard check-policy FILE
  destroy-guard schema
  destroy-guard agree (PLAN | DIGEST) [OPTIONS]
  destroy-guard hook AGENT [--install | --uninstall | --try 'COMMAND']

REVIEW
  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. A saved plan file works as well,
  if terraform is installed and its folder is initialised.

  --policy FILE       policy (default: .github/destroy-guard.yml, if there is one)
  --root DIR          root module of the plans, relative to the repository
                      (default: the folder of each plan)
  --format FORMAT     terminal (default), markdown, json or sarif
  --output FILE       write the report there, not to standard output
  --terraform CMD     program that shows saved plan files (default: terraform)
  --consent FILE      a person's signed consent to what blocks; may stand several times
  --signers FILE      whose signatures count (default: override.signers of the policy, if
                      it is named with --policy)

  terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review -
  destroy-guard review infra/prod=prod.json infra/dev=dev.json
  destroy-guard review --format json --output review.json plan.json

EXPLAIN        what the catalogue knows of a resource type, and where that is documented
  destroy-guard explain aws_db_instance

CHECK-POLICY   every mistake of a policy file, with its line
SCHEMA         JSON Schema of the policy file, for editors
AGREE          asks a person on a terminal, and signs a consent for --consent
               ("agree --help")
HOOK           answers a coding agent before it runs a command ("hook --help");
               AGENT is claude, codex, copilot, gemini or cursor

EXIT CODES
  0  passed: nothing blocks
  1  blocked: something would be lost, and nobody has agreed
  2  wrong usage, or input that can't be read
  3  a fault of destroy-guard itself

  -h, --help     this text
  --version      the version
`;
