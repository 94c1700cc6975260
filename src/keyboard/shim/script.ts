import { quotedWord } from "../../text/shell-word.ts";
import { SHIM_MARK } from "../program.ts";

/** An init may ask whether one state shall be copied over another, and a pipe must not answer. */
const ASKS_NOBODY = `if [ "$verb" = init ] && ! [ -t 0 ]; then
  TF_INPUT=0
  export TF_INPUT
fi
`;

/**
 * A program that stands before the real one of the same name on the path. In sh, so that what is none of its business
 * costs a few milliseconds and then *is* the real program: `exec` leaves streams, signals and exit code as they are.
 * Written for dash, bash and the sh of macOS. `guard`: how destroy-guard is started, word by word.
 *
 * The real program is the next one of that name on the path that is no shim: its mark stands in the second line.
 */
export const shimScript = (name: string, guard: readonly string[]): string => `#!/bin/sh
# ${SHIM_MARK} for ${name}: apply and destroy go through "destroy-guard apply". Written by "destroy-guard shim".
guard() { ${guard.map(quotedWord).join(" ")} "$@"; }

real=
old_ifs=$IFS
IFS=:
set -f
for folder in $PATH; do
  file=\${folder:-.}/${name}
  [ -f "$file" ] && [ -x "$file" ] || continue
  { IFS= read -r _ && IFS= read -r second; } < "$file" 2>/dev/null || second=
  case $second in *'${SHIM_MARK}'*) continue ;; esac
  real=$file
  break
done
set +f
IFS=$old_ifs
if [ -z "$real" ]; then
  echo 'destroy-guard: no ${name} was found behind this shim; install it, or put its folder on PATH' >&2
  exit 127
fi

verb=
tells=
for arg in "$@"; do
  case $arg in
    -h | -help | --help | -v | -version | --version) tells=help ;;
    '' | -*) ;;
    *) verb=\${tells:-$arg}; break ;;
  esac
done
case "$*" in
  "$verb -help" | "$verb --help" | "$verb -h") verb=help ;;
esac
if [ -z "$verb" ]; then
  # Without a verb of its own, Terraform takes one from there.
  set -f
  for arg in \${TF_CLI_ARGS-}; do
    case $arg in
      -*) ;;
      *)
        echo 'destroy-guard: TF_CLI_ARGS holds a command; write it behind ${name}' >&2
        exit 1
        ;;
    esac
  done
  set +f
fi
case $verb in
  apply | destroy)
    guard shim --hand-over "$real" -- "$@"
    exit $?
    ;;
  state | import | taint | untaint | workspace | env | force-unlock | init | test)
    [ -t 0 ] || guard shim --judge ${quotedWord(name)} -- "$@" || exit $?
    ;;
esac
${ASKS_NOBODY}exec "$real" "$@"
`;
