const require_review = require("./cli-review.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/cli/version.ts
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "version",
	forms: [""],
	options: require_hook_command_log_explain_review.HELP
});
async function version(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, require_hook_command_log_explain_review.HELP, "version");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	if (positionals.length > 0) throw require_hook_command_log_explain_review.usageError("version takes nothing", "version");
	return require_hook_command_log_explain_review.print(shell, `${require_review.VERSION}\n`);
}
const VERSION_COMMAND = {
	usage,
	options: require_hook_command_log_explain_review.HELP,
	words: [],
	run: version
};
exports.VERSION_COMMAND = VERSION_COMMAND;
