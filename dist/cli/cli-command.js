const require_rolldown_runtime = require("./runtime.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_command = require("./cli-ended.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/cli/commands.ts
const COMMANDS = {
	review: async () => (await Promise.resolve().then(() => require("./cli-review.js")).then((n) => n.review_exports)).REVIEW,
	drill: async () => (await Promise.resolve().then(() => require("./cli-drill.js"))).DRILL,
	explain: async () => (await Promise.resolve().then(() => require("./cli-explain.js")).then((n) => n.explain_exports)).EXPLAIN,
	"check-policy": async () => (await Promise.resolve().then(() => require("./cli-check-policy.js"))).CHECK_POLICY,
	doctor: async () => (await Promise.resolve().then(() => require("./cli-doctor.js"))).DOCTOR,
	schema: async () => (await Promise.resolve().then(() => require("./cli-schema.js"))).SCHEMA,
	init: async () => (await Promise.resolve().then(() => require("./cli-init.js"))).INIT,
	apply: async () => (await Promise.resolve().then(() => require("./keyboard-apply-command.js")).then((n) => n.command_exports)).APPLY,
	agree: async () => (await Promise.resolve().then(() => require("./keyboard-consent-agree.js"))).AGREE,
	hook: async () => (await Promise.resolve().then(() => require("./keyboard-hook-run.js")).then((n) => n.command_exports)).HOOK,
	shim: async () => (await Promise.resolve().then(() => require("./keyboard-shim-command.js"))).SHIM,
	log: async () => (await Promise.resolve().then(() => require("./keyboard-log-command.js")).then((n) => n.command_exports)).LOG,
	completion: async () => (await Promise.resolve().then(() => require("./cli-completion.js"))).completionOf(allCommands),
	version: async () => (await Promise.resolve().then(() => require("./cli-version.js"))).VERSION_COMMAND
};
async function allCommands() {
	const named = require_hook_command_log_explain_review.COMMAND_NAMES.map(async (name) => [name, await commandNamed(name)]);
	return new Map(await Promise.all(named));
}
const commandNamed = (name) => COMMANDS[name]();
const usage = () => `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard PLAN...                 the same as "destroy-guard review PLAN..."
  destroy-guard COMMAND [ARGUMENTS]
  destroy-guard COMMAND --help          options and examples of a command

COMMANDS
${require_hook_command_log_explain_review.columns(Object.entries(require_hook_command_log_explain_review.COMMAND_SAYS))}

EXAMPLES
  terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review
  destroy-guard explain aws_db_instance

EXIT CODES
  0  passed: nothing blocks
  1  blocked: something would be lost, and nobody has agreed
  2  wrong usage, or input that can't be read
  3  a fault of destroy-guard itself

  -h, --help     this text
  -v, --version  the version
`;
// src/cli/command.ts
var command_exports = require_rolldown_runtime.__exportAll({ run: () => run });
const run = (argv, shell) => require_hook_command.ended(() => obeyed(argv, shell), shell);
async function obeyed(argv, shell) {
	const [name, ...args] = argv;
	if (name === "--version" || name === "-v") return obeyed(["version", ...args], shell);
	if (name === "--help" || name === "-h" || name === "help" && args[0] === void 0) return require_hook_command_log_explain_review.print(shell, usage());
	if (name === "help") return require_hook_command_log_explain_review.print(shell, (await known(args[0])).usage());
	if (name !== void 0 && require_hook_command_log_explain_review.isCommandName(name)) return (await commandNamed(name)).run(args, shell);
	if (name === void 0 && shell.isPiped !== true) throw require_hook_command_log_explain_review.usageError("no command was given");
	if (name === void 0 || await isAboutPlans(name, shell)) return (await commandNamed("review")).run(argv, shell);
	throw noCommand(name);
}
async function isAboutPlans(name, { cwd }) {
	const option = /^--?([^=]*)/.exec(name)?.[1];
	if (option === void 0) return /[./\\=*?]/.test(name) || (0, node_fs.existsSync)((0, node_path.resolve)(cwd, name));
	const { options } = await commandNamed("review");
	if (name === "-" || isOptionOf(options, name, option)) return true;
	throw require_hook_command_log_explain_review.noSuch("option", name, ["--version", ...Object.keys(options).map((one) => `--${one}`)]);
}
const isOptionOf = (options, written, option) => written.startsWith("--") ? Object.hasOwn(options, option) : Object.values(options).some(({ short }) => short !== void 0 && short === option[0]);
function known(name) {
	if (!require_hook_command_log_explain_review.isCommandName(name)) throw noCommand(name);
	return commandNamed(name);
}
const noCommand = (name) => name === "destroy" ? require_hook_command_log_explain_review.usageError("\"destroy\" is not a command; to plan a destroy, review it and apply it: destroy-guard apply -- -destroy") : require_hook_command_log_explain_review.noSuch("command", name, require_hook_command_log_explain_review.COMMAND_NAMES);
Object.defineProperty(exports, "command_exports", {
	enumerable: true,
	get: function() {
		return command_exports;
	}
});
