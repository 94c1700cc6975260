const require_rolldown_runtime = require("./runtime.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_log = require("./keyboard-trail.js");
const require_log_review = require("./report-counts-words.js");
let node_path = require("node:path");
// src/keyboard/log/words.ts
const HOW = {
	typed: "who typed it",
	yes: "by --yes",
	consent: "by a signed consent"
};
const time = (at) => `${at.slice(0, 19).replace("T", " ")} UTC`;
const rootName = ({ root, top }) => root === "." ? (0, node_path.basename)(top) : root;
const DECIDED = {
	refused: "not applied: refused",
	"answered no": "not applied: a person answered no",
	"not answered": "not applied: nobody answered"
};
function sentenceOf(line) {
	const { place, verdict, counts, agreed, exitCode } = line;
	const where = place === null ? "" : `${rootName(place)}${place.workspace === "default" ? "" : ` (workspace ${place.workspace})`}`;
	const by = agreed === null ? "" : `agreed: ${require_hook_command_log_explain_review.listed(agreed.by)}, ${HOW[agreed.how] ?? agreed.how}`;
	const ended = exitCode === null ? "" : `Terraform ended with ${exitCode}`;
	const what = counts === null ? "" : require_log_review.countsWords(counts).join(", ");
	return [
		DECIDED[line.decision] ?? line.decision,
		where,
		verdict === null ? "" : verdict,
		what,
		by,
		ended
	].filter((part) => part !== "").join("; ");
}
const NARROWEST = 12;
function logWords(lines) {
	const wide = lines.reduce((most, { command }) => Math.max(most, command.length), NARROWEST);
	return lines.map((line) => `${require_hook_command_log_explain_review.terminalText(`${time(line.at)}  ${line.command.padEnd(wide)}  ${sentenceOf(line)}`)}\n`).join("");
}
const logJson = (lines) => `${require_hook_command_log_explain_review.printableJson(JSON.stringify(lines, null, 2))}\n`;
const BROKEN = {
	unreadable: "can't be read as a line of the trail",
	changed: "was changed after it was written",
	missing: "does not follow the one before: at least one line between them is missing"
};
const KEEP = "ask who did it; to begin a new trail, keep this file under another name";
const wholeness = (lines) => lines === 1 ? "1 line, which was not changed" : `${lines} lines follow one another, none was changed`;
const chainWords = (path, { lines, broken }) => {
	if (broken !== null) return `${require_hook_command_log_explain_review.terminalText(path)}: line ${broken.at} ${BROKEN[broken.what]}; ${KEEP}\n`;
	const last = lines.at(-1);
	return last === void 0 ? `${require_hook_command_log_explain_review.terminalText(path)}: there is no line yet\n` : `${require_hook_command_log_explain_review.terminalText(path)}: ${wholeness(lines.length)}; the last is ${last.hash}\n`;
};
// src/keyboard/log/command.ts
var command_exports = require_rolldown_runtime.__exportAll({ LOG: () => LOG });
const FORMATS = new Map([["terminal", logWords], ["json", logJson]]);
const OPTIONS = {
	root: {
		type: "string",
		value: "DIR",
		says: "only this root"
	},
	format: {
		type: "string",
		value: "FORMAT",
		default: "terminal",
		says: "form of the list",
		words: [...FORMATS.keys()]
	},
	verify: {
		type: "boolean",
		excludes: ["root", "format"],
		says: "say whether the trail is whole, or which line is the first that was changed or is missing"
	},
	last: {
		type: "string",
		value: "HASH",
		excludes: ["root", "format"],
		says: "the last line that you know of, as --verify told it: lines that were cut off at the end can be told only by it"
	},
	log: require_hook_log.TRAIL_OPTION,
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "log",
	forms: ["[--root DIR] [--format FORMAT]", "--verify [--last HASH]"],
	text: `  "apply", "agree" and "hook" write a line for each decision: when, which command,
  which root, what the review said, who agreed, how Terraform ended. No values of a
  plan.

  Each line has the hash of the line before, so that a change shows. Whoever owns the
  machine can write the whole trail anew.`,
	options: OPTIONS,
	examples: ["destroy-guard log --root infra/prod", "destroy-guard log --verify"],
	exits: {
		0: "shown, or whole",
		1: "--verify: something was changed or is missing, as a file is that --log names, or all lines of one",
		2: "wrong usage, or the trail can't be read"
	}
});
async function log(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, OPTIONS, "log");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	if (positionals.length > 0) throw require_hook_command_log_explain_review.usageError("log takes no arguments", "log");
	const words = FORMATS.get(values.format);
	if (words === void 0) throw require_hook_command_log_explain_review.noSuch("format of log", values.format, [...FORMATS.keys()], "log");
	const { path, read } = require_hook_log.trailAt(require_hook_log.trailPath(values.log, shell), shell.now);
	const chain = read();
	if (values.verify === true || values.last !== void 0) return verified({
		...values,
		path,
		chain
	}, shell);
	if (chain.broken !== null) require_hook_command_log_explain_review.say(shell, chainWords(path, chain).trimEnd());
	const lines = chain.lines.filter(isOf(values.root, shell.cwd));
	if (lines.length === 0 && chain.broken === null) require_hook_command_log_explain_review.say(shell, `${require_hook_command_log_explain_review.terminalText(path)}: ${isEmptied(path) ? EMPTIED : noLine(values.root, chain.lines)}`);
	return require_hook_command_log_explain_review.print(shell, words(lines));
}
const noLine = (root, lines) => {
	const names = [...new Set(lines.flatMap(({ place }) => place === null ? [] : [rootName(place)]))];
	if (root === void 0 || names.length === 0) return "there is no line yet";
	return require_hook_command_log_explain_review.terminalText(`there is no line of the root ${root}; there are lines of ${require_hook_command_log_explain_review.listed(names)}`);
};
const isOf = (root, cwd) => ({ place }) => root === void 0 || place !== null && (rootName(place) === root || (0, node_path.relative)((0, node_path.resolve)(place.top, place.root), (0, node_path.resolve)(cwd, root)) === "");
const isEmptied = (path) => {
	const found = require_hook_shell_log_explain_review.statOf(path);
	return found?.isFile() === true && found.size === 0;
};
const EMPTIED = "the file is there and holds no line: what was written was taken away, or never came to its end";
function verified({ path, chain, last, log: named }, shell) {
	if (last !== void 0 && !/^sha256:[0-9a-f]{64}$/.test(last)) throw new require_hook_shell_command_log_explain_review.InputError(`"${last}" is no hash of a line: sha256:\u2026 is one`);
	if (named !== void 0 && require_hook_shell_log_explain_review.statOf(path) === void 0) {
		shell.stdout.write(`${require_hook_command_log_explain_review.terminalText(path)}: there is no such file; it was taken away, or --log means another\n`);
		return require_start_hook_command_log_explain_review.EXIT.blocked;
	}
	if (isEmptied(path)) {
		shell.stdout.write(`${require_hook_command_log_explain_review.terminalText(path)}: ${EMPTIED}\n`);
		return require_start_hook_command_log_explain_review.EXIT.blocked;
	}
	shell.stdout.write(chainWords(path, chain));
	if (chain.broken !== null) return require_start_hook_command_log_explain_review.EXIT.blocked;
	if (last === void 0 || chain.lines.some(({ hash }) => hash === last)) return require_start_hook_command_log_explain_review.EXIT.passed;
	shell.stdout.write(`No line has the hash ${last}: lines at the end are missing, or this is another trail.\n`);
	return require_start_hook_command_log_explain_review.EXIT.blocked;
}
const LOG = {
	usage,
	options: OPTIONS,
	run: log
};
Object.defineProperty(exports, "command_exports", {
	enumerable: true,
	get: function() {
		return command_exports;
	}
});
