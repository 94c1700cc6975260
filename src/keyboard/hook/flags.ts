/** Options as Go reads them, which Terraform and OpenTofu are written in (https://pkg.go.dev/flag). */

export const isFlag = (text: string): boolean => text.startsWith("-");

/** `--chdir=x` and `-chdir=x` are one. */
export const flagName = (text: string): string => text.replace(/^--?/, "").replace(/=.*$/s, "");

/** Options of plan and apply whose value may be the next word. */
export const TAKES_NEXT: ReadonlySet<string> = new Set(
  "var var-file target exclude target-file exclude-file replace lock-timeout parallelism generate-config-out".split(
    " ",
  ),
);
