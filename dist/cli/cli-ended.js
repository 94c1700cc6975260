const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
// src/cli/ended.ts
async function ended(work, shell) {
	try {
		return await work();
	} catch (error) {
		return failed(error, shell);
	}
}
function failed(error, shell) {
	if (error instanceof require_hook_shell_command_log_explain_review.InputError) {
		if (error.name === "PolicyError") shell.stderr.write(`${require_hook_command_log_explain_review.logText(error.message)}\n`);
		else require_hook_command_log_explain_review.say(shell, error.message);
		return require_start_hook_command_log_explain_review.EXIT.input;
	}
	if (require_start_hook_shell_command_log_explain_review.isRefusal(error)) {
		require_hook_command_log_explain_review.say(shell, `${error.path} can't be used: ${require_start_hook_shell_command_log_explain_review.whyAndRemedy(error)}`);
		return require_start_hook_command_log_explain_review.EXIT.input;
	}
	shell.stderr.write(`destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
	return require_start_hook_command_log_explain_review.EXIT.fault;
}
Object.defineProperty(exports, "ended", {
	enumerable: true,
	get: function() {
		return ended;
	}
});
