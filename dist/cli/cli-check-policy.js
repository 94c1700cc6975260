const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_review = require("./cli-review.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_explain_review = require("./report-path-words.js");
let node_path = require("node:path");
// src/cli/check-policy.ts
async function rootNamesFor(path, cwd) {
	const top = require_hook_shell_explain_review.workingCopyOf((0, node_path.dirname)((0, node_path.resolve)(cwd, path)));
	if (top === null) return null;
	const { rootNamesIn } = await Promise.resolve().then(() => require("./setup-root-names.js"));
	return rootNamesIn(top);
}
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "check-policy",
	forms: ["[FILE]"],
	text: `  FILE: default is the policy that review takes here, .github/destroy-guard.yml at the
  top of the repository.

  Warns of types that the catalogue does not know, of exceptions and freeze windows
  that ran out, of restores that are still to come, of exceptions for every object or
  from a rule that has levels only, of types that the catalogue knows to hold data and
  the policy takes for less, of roots that are no folder and named by no workflow, and
  of a file that nothing reads where it is. The exit code stays 0.`,
	options: require_hook_command_log_explain_review.HELP,
	examples: ["destroy-guard check-policy", "destroy-guard check-policy .github/destroy-guard.yml"],
	exits: {
		0: "no mistake",
		2: "a mistake in the policy, wrong usage, or a file that can't be read"
	}
});
async function checkPolicy(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, require_hook_command_log_explain_review.HELP, "check-policy");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	const [named, ...more] = positionals;
	if (more.length > 0) throw require_hook_command_log_explain_review.usageError("check-policy takes one file", "check-policy");
	const path = named ?? require_explain_review.policyHere(shell.cwd);
	const { policy, text } = await require_explain_review.policyTextIn(path, shell.cwd);
	const rootNames = policy.roots.length === 0 ? null : await rootNamesFor(path, shell.cwd);
	const warnings = await require_explain_review.policyWarnings({
		policy,
		text,
		path,
		today: require_hook_command_log_explain_review.todayOf(shell),
		rootNames
	});
	for (const warning of [...require_explain_review.placeWarnings(path, shell.cwd), ...warnings]) require_hook_command_log_explain_review.say(shell, `warning: ${warning}`);
	const lines = require_review.policyLines(policy);
	const does = lines.length === 0 ? " that changes nothing: the defaults apply.\n" : ":\n";
	return require_hook_command_log_explain_review.print(shell, `${path} is a valid policy${does}${lines.map((line) => `  ${line}\n`).join("")}`);
}
const CHECK_POLICY = {
	usage,
	options: require_hook_command_log_explain_review.HELP,
	run: checkPolicy
};
exports.CHECK_POLICY = CHECK_POLICY;
