const require_version = require("./version.js");
const require_ended = require("./cli-ended.js");
// src/cli/version.ts
const usage = () => require_ended.usageOf({
	name: "version",
	forms: [""],
	options: require_ended.HELP
});
async function version(args, shell) {
	const { values, positionals } = require_ended.parseOptions(args, require_ended.HELP, "version");
	if (values.help === true) return require_ended.print(shell, usage());
	if (positionals.length > 0) throw require_ended.usageError("version takes nothing", "version");
	return require_ended.print(shell, `${require_version.VERSION}\n`);
}
const VERSION_COMMAND = {
	usage,
	options: require_ended.HELP,
	words: [],
	run: version
};
exports.VERSION_COMMAND = VERSION_COMMAND;
