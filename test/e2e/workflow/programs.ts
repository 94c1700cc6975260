import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Programs as a runner has them, as far as the workflows need them. What is planned lies ready: Terraform's own plans,
 * by their roots, in the folder $PLANS. Every call is written down in $CALLS.
 */

const HERE = `top=$(cd "$GITHUB_WORKSPACE" && pwd -P); here=$(pwd -P); root=\${here#"$top"}; root=\${root#/}
plan="$PLANS/\${root:-.}/plan.json"`;

const TERRAFORM = `echo "\${0##*/} $*" >> "$CALLS"
${HERE}
case "$1" in
  init) ;;
  plan) [ -f "$plan" ] || { echo "Error: planning failed" >&2; exit 1; }; echo saved > tfplan ;;
  show) [ -f tfplan ] && cat "$plan" ;;
  *) exit 64 ;;
esac`;

const TERRAGRUNT = `echo "terragrunt $*" >> "$CALLS"
[ "$TG_TF_PATH" = terraform ] || [ "$TG_TF_PATH" = tofu ] || exit 64
[ "$1 $2" = "run --all" ] || exit 64
out=; while [ $# -gt 0 ] && [ "$1" != -- ]; do [ "$1" = --json-out-dir ] && out=$2; shift; done
[ -n "$out" ] && [ "$*" = "-- plan -lock=false" ] || exit 64
start=$(pwd -P); failed=0
for unit in $(find . -name terragrunt.hcl -exec dirname {} \\;); do
  cd "$start/$unit"; ${HERE}; cd "$start"
  if [ -f "$plan" ]; then mkdir -p "$out/$unit"; cp "$plan" "$out/$unit/tfplan.json"; else failed=1; fi
done
exit $failed`;

/** A release with its checksums, as GitHub would hand it over. */
const GH = `case "$1 $2" in "release download") ;; *) exit 64 ;; esac
dir=; while [ $# -gt 0 ]; do [ "$1" = --dir ] && dir=$2; shift; done
echo released > "$dir/terragrunt_linux_amd64"
(cd "$dir" && sha256sum terragrunt_linux_amd64 > SHA256SUMS)`;

const PROGRAMS: Readonly<Record<string, string>> = {
  terraform: TERRAFORM,
  tofu: TERRAFORM,
  terragrunt: TERRAGRUNT,
  gh: GH,
  sudo: '[ "$1" = install ] && [ -f "$2" ]',
};

/** Writes them into a folder, which belongs at the front of the path. */
export function writePrograms(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
}
