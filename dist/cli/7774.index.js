export const id = 7774;
export const ids = [7774];
export const modules = {

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SHIM: () => (/* binding */ SHIM)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/keyboard/program.js
var program = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/keyboard/apply/command.js + 9 modules
var command = __webpack_require__(3011);
// EXTERNAL MODULE: ./build/keyboard/apply/terminal.js
var terminal = __webpack_require__(5727);
;// CONCATENATED MODULE: ./build/keyboard/shim/hand-over.js


/**
 * `terraform apply …` or `terraform destroy …` as a call of `destroy-guard apply`, which runs with `program`.
 *
 * What needed no answer from a person still needs none where nothing blocks: an apply with `-auto-approve`, and one of
 * a saved plan where no person is there.
 */
function handOver(program, args, shell) {
    return command.APPLY.run(applyCall(program, args, { isPersonThere: (0,terminal/* isPersonThere */.sY)(shell) }), shell);
}
const nameOf = (arg) => /^--?([a-z][a-z-]*)/.exec(arg)?.[1] ?? "";
/**
 * Options whose value may be the next word (https://pkg.go.dev/flag). Of apply's own; `var` and the like are plan's.
 */
const TAKES_NEXT = new Set("var var-file target exclude target-file exclude-file replace lock-timeout parallelism generate-config-out".split(" "));
const isApproval = (arg) => /^--?auto-approve(=|$)/.test(arg);
/** A saved plan asks for no variables. */
const isInput = (arg) => /^--?input(=|$)/.test(arg);
function applyCall(program, args, { isPersonThere }) {
    const at = args.findIndex((arg) => arg !== "" && !arg.startsWith("-"));
    const chdir = args.slice(0, at).find((arg) => nameOf(arg) === "chdir");
    const rest = args.slice(at + 1);
    const { options, plans } = split(rest);
    const approves = options.some((arg) => /^--?auto-approve(=(1|t|true))?$/i.test(arg));
    const kept = options.filter((arg) => !isApproval(arg) && !(plans.length > 0 && isInput(arg)));
    return [
        "--terraform",
        program,
        ...(chdir === undefined ? [] : ["--chdir", chdir.replace(/^[^=]*=/, "")]),
        ...(approves || (plans.length > 0 && !isPersonThere) ? ["--yes"] : []),
        ...plans,
        "--",
        ...(args[at] === "destroy" ? ["-destroy"] : []),
        ...kept,
    ];
}
function split(args) {
    for (let i = 0; i < args.length; i++) {
        const arg = args[i];
        if (!arg.startsWith("-"))
            return { options: args.slice(0, i), plans: args.slice(i) };
        if (!arg.includes("=") && TAKES_NEXT.has(nameOf(arg)))
            i++;
    }
    return { options: args, plans: [] };
}

// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/keyboard/hook/reasons.js
var reasons = __webpack_require__(5939);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/word.js
var word = __webpack_require__(7823);
// EXTERNAL MODULE: ./build/keyboard/hook/terraform.js
var terraform = __webpack_require__(4382);
;// CONCATENATED MODULE: ./build/keyboard/shim/judged.js





/** Whether the real program may run where nobody sits at a terminal: 0, or 1 and why not. */
function judged(name, args, shell) {
    const program = name === "tofu" ? "tofu" : "terraform";
    const hidden = Object.entries(shell.env).flatMap(([key, value]) => key.startsWith("TF_CLI_ARGS") && value !== undefined ? [[key, value]] : []);
    const call = { program, args: args.map(word/* known */.eO), folder: shell.cwd, maybe: false, unsure: null };
    const answer = (0,terraform/* answerTo */.o)({ ...call, hidden: new Map(hidden) });
    if (answer.kind !== "deny" || (answer.why !== "surgery" && answer.why !== "init"))
        return verdict/* EXIT */.dc.passed;
    (0,cli_shell/* say */.cv)(shell, `${(0,reasons/* objection */.C4)(answer.why, answer.command)} In a terminal this runs.`);
    return verdict/* EXIT */.dc.blocked;
}

;// CONCATENATED MODULE: ./build/keyboard/shim/script.js

/** Quoted for a POSIX shell, whatever is in it. */
const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`;
/**
 * A program that stands before the real one of the same name on the path. In sh, so that what is none of its business
 * costs a few milliseconds and then *is* the real program: `exec` leaves streams, signals and exit code as they are.
 * Written for dash, bash and the sh of macOS. `guard`: how destroy-guard is started, word by word.
 *
 * The real program is the next one of that name on the path that is no shim: its mark stands in the second line.
 */
const shimScript = (name, guard) => `#!/bin/sh
# ${program/* SHIM_MARK */.U} for ${name}: apply and destroy go through "destroy-guard apply". Written by "destroy-guard shim".
guard() { ${guard.map(quoted).join(" ")} "$@"; }

real=
old_ifs=$IFS
IFS=:
set -f
for folder in $PATH; do
  file=\${folder:-.}/${name}
  [ -f "$file" ] && [ -x "$file" ] || continue
  { IFS= read -r _ && IFS= read -r second; } < "$file" 2>/dev/null || second=
  case $second in *'${program/* SHIM_MARK */.U}'*) continue ;; esac
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
for arg in "$@"; do
  case $arg in
    '' | -*) ;;
    *) verb=$arg; break ;;
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
  state | import | taint | untaint | workspace | env | force-unlock | init)
    [ -t 0 ] || guard shim --judge ${quoted(name)} -- "$@" || exit $?
    ;;
esac
exec "$real" "$@"
`;

;// CONCATENATED MODULE: ./build/keyboard/shim/command.js










const OPTIONS = {
    "hand-over": { type: "string", value: "PROGRAM", says: "what the scripts call with an apply or a destroy" },
    judge: { type: "string", value: "NAME", says: "what the scripts call with what may change a state" },
    ...options/* HELP */._$,
};
const command_usage = () => (0,usage/* usageOf */.F)({
    name: "shim",
    forms: ["DIR"],
    text: `  Writes "terraform" and "tofu" into DIR, for whatever has no hooks. With DIR first on
  PATH, "apply" and "destroy" go to "destroy-guard apply", changes of the state are
  refused where there is no terminal, and everything else is run by the real program,
  which is the next one on PATH.

  Whoever calls the real program by its path goes past it.`,
    options: OPTIONS,
    examples: ["destroy-guard shim ~/.local/share/destroy-guard/bin"],
});
async function shim(argv, shell) {
    const cut = argv.indexOf("--");
    const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
    const { values, positionals } = (0,options/* parseOptions */.Ac)(own, OPTIONS, "shim");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, command_usage());
    if (values["hand-over"] !== undefined)
        return handOver(values["hand-over"], args, shell);
    if (values.judge !== undefined)
        return judged(values.judge, args, shell);
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0 || args.length > 0)
        throw (0,options/* usageError */.Wp)("shim takes one folder", "shim");
    if (process.platform === "win32")
        throw new fault/* InputError */.d("shim writes scripts for sh, which Windows does not start; use destroy-guard apply there");
    return write((0,external_node_path_.resolve)(shell.cwd, folder), shell);
}
function write(folder, shell) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const name of ["terraform", "tofu"]) {
            const path = (0,external_node_path_.join)(folder, name);
            if ((0,external_node_fs_.existsSync)(path) && !(0,external_node_fs_.readFileSync)(path).subarray(0, 200).includes(program/* SHIM_MARK */.U))
                throw new fault/* InputError */.d(`${path} is there already, and is no shim; choose an empty folder`);
            (0,external_node_fs_.writeFileSync)(path, shimScript(name, starter()));
            (0,external_node_fs_.chmodSync)(path, 0o755);
        }
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
        throw new fault/* InputError */.d(`${folder} can't be written (${code}); choose another folder`, { cause });
    }
    const isFirst = (shell.env.PATH ?? "").split(external_node_path_.delimiter)[0] === folder;
    if (!isFirst)
        (0,cli_shell/* say */.cv)(shell, `now put it first on PATH, where your shell starts: export PATH="${folder}:$PATH"`);
    return (0,cli_shell/* print */.yy)(shell, `${(0,external_node_path_.join)(folder, "terraform")}\n${(0,external_node_path_.join)(folder, "tofu")}\n`);
}
/** As this process was started: the scripts must find it whatever stands on the path. */
const starter = () => [process.execPath, (0,external_node_path_.resolve)(process.argv[1] ?? "")];
/** `shim DIR`, and what the scripts in it call. */
const SHIM = { usage: command_usage, options: OPTIONS, run: shim };


/***/ })

};
