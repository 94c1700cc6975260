const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_log = require("./keyboard-trail.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_review = require("./cli-review.js");
const require_program = require("./keyboard-program.js");
const require_command = require("./keyboard-apply-command.js");
const require_terminal = require("./keyboard-apply-terminal.js");
const require_hook = require("./keyboard-hook-run.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_shell = require("./keyboard-hook-shell-state.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/keyboard/shim/hand-over.ts
function handOver(program, args, shell) {
	const { argv, typed } = applyCall(program, args, { isPersonThere: require_terminal.isPersonThere(shell) });
	return require_command.applyCommand(argv, shell, {
		typed,
		option: APPROVAL
	});
}
const APPROVAL = "-auto-approve";
function applyCall(program, args, { isPersonThere }) {
	const { chdir, isApproved, plans, options } = require_hook.applyCallOf(args);
	return {
		argv: [
			"--terraform",
			program,
			...chdir === null ? [] : ["--chdir", chdir],
			...isApproved || plans.length > 0 && !isPersonThere ? ["--yes"] : [],
			...plans,
			"--",
			...options
		],
		typed: isApproved ? APPROVAL : null
	};
}
// src/keyboard/shim/judged.ts
const JUDGED = new Set([
	"surgery",
	"init",
	"test"
]);
function judged(name, args, shell) {
	const program = name === "tofu" ? "tofu" : "terraform";
	const hidden = Object.entries(shell.env).flatMap(([key, value]) => key.startsWith("TF_CLI_ARGS") && value !== void 0 ? [[key, value]] : []);
	const call = {
		program,
		args: args.map(require_hook_shell.known),
		folder: shell.cwd,
		maybe: false,
		unsure: null
	};
	const answer = require_hook.answerTo({
		...call,
		hidden: new Map(hidden)
	});
	if (answer.kind !== "deny" || !JUDGED.has(answer.why)) return require_start_hook_command_log_explain_review.EXIT.passed;
	require_hook_command_log_explain_review.say(shell, `${require_hook.objection(answer, null)} In a terminal this runs.`);
	return require_start_hook_command_log_explain_review.EXIT.blocked;
}
// src/keyboard/shim/script.ts
const ASKS_NOBODY = `if [ "$verb" = init ] && ! [ -t 0 ]; then
  TF_INPUT=0
  export TF_INPUT
fi
`;
const shimScript = (name, guard) => `#!/bin/sh
# ${require_program.SHIM_MARK} for ${name}: apply and destroy go through "destroy-guard apply". Written by "destroy-guard shim".
guard() { ${guard.map(require_hook_shell.quotedWord).join(" ")} "$@"; }

real=
old_ifs=$IFS
IFS=:
set -f
for folder in $PATH; do
  file=\${folder:-.}/${name}
  [ -f "$file" ] && [ -x "$file" ] || continue
  { IFS= read -r _ && IFS= read -r second; } < "$file" 2>/dev/null || second=
  case $second in *'${require_program.SHIM_MARK}'*) continue ;; esac
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
    [ -t 0 ] || guard shim --judge ${require_hook_shell.quotedWord(name)} -- "$@" || exit $?
    ;;
esac
${ASKS_NOBODY}exec "$real" "$@"
`;
// src/keyboard/shim/command.ts
const OPTIONS = {
	"hand-over": {
		type: "string",
		value: "PROGRAM"
	},
	judge: {
		type: "string",
		value: "NAME"
	},
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "shim",
	forms: ["DIR"],
	text: `  Writes "terraform" and "tofu" into DIR, for whatever has no hooks. With DIR first on
  PATH, "apply" and "destroy" go to "destroy-guard apply", changes of the state are
  refused where there is no terminal, and everything else is run by the real program,
  which is the next one on PATH.

  Whoever calls the real program by its path goes past it.`,
	options: require_hook_command_log_explain_review.HELP,
	examples: ["destroy-guard shim ~/.local/share/destroy-guard/bin"]
});
async function shim(argv, shell) {
	const cut = argv.indexOf("--");
	const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(own, OPTIONS, "shim", require_hook_command_log_explain_review.HELP);
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	if (values["hand-over"] !== void 0) return handOver(values["hand-over"], args, shell);
	if (values.judge !== void 0) return judged(values.judge, args, shell);
	const [folder, ...more] = positionals;
	if (folder === void 0 || more.length > 0 || args.length > 0) throw require_hook_command_log_explain_review.usageError("shim takes one folder, into which it writes a terraform and a tofu", "shim");
	if (process.platform === "win32") throw new require_hook_shell_command_log_explain_review.InputError("shim writes scripts for sh, which Windows does not start; use destroy-guard apply there");
	return write((0, node_path.resolve)(shell.cwd, folder), shell);
}
function write(folder, shell) {
	try {
		require_hook_log.makeFolders(folder);
		for (const name of ["terraform", "tofu"]) {
			const path = (0, node_path.join)(folder, name);
			if ((0, node_fs.existsSync)(path) && !(0, node_fs.readFileSync)(path).subarray(0, 200).includes("destroy-guard shim")) throw new require_hook_shell_command_log_explain_review.InputError(`${path} is there already, and is no shim; choose an empty folder`);
			require_review.replaceText(path, shimScript(name, starter()), 493);
		}
	} catch (cause) {
		if (cause instanceof require_hook_shell_command_log_explain_review.InputError) throw cause;
		throw new require_hook_shell_command_log_explain_review.InputError(`${folder} can't be written: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; choose another folder`, { cause });
	}
	if (!((shell.env.PATH ?? "").split(node_path.delimiter)[0] === folder)) require_hook_command_log_explain_review.say(shell, `now put it first on PATH, where your shell starts: export PATH="${folder}:$PATH"`);
	return require_hook_command_log_explain_review.print(shell, `${(0, node_path.join)(folder, "terraform")}\n${(0, node_path.join)(folder, "tofu")}\n`);
}
const starter = () => [process.execPath, (0, node_path.resolve)(process.argv[1] ?? "")];
const SHIM = {
	usage,
	options: require_hook_command_log_explain_review.HELP,
	run: shim
};
exports.SHIM = SHIM;
