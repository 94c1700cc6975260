const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
let node_util = require("node:util");
// src/report/untrusted.ts
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
const codePoint = (char) => {
	const hex = (char.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const escaped = (char) => SHORT.get(char) ?? codePoint(char);
const visible = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "\\u0023#[");
const uncommented = (text) => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
const shownInCode = (text) => uncommented(visible(text));
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
const losesSpaces = (shown) => shown.startsWith(" ") && shown.endsWith(" ") && shown.trim() !== "";
const inlineCode = (text) => {
	const shown = shownInCode(text);
	if (shown === "") return "(empty)";
	const fence = "`".repeat(longestRun(shown) + 1);
	return `${fence}${/^`|`$/.test(shown) || losesSpaces(shown) ? ` ${shown} ` : shown}${fence}`;
};
const codeCell = (text) => inlineCode(text).replaceAll("|", "\\|");
const HTML = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&#39;"]
]);
const escapedMarkup = (text) => text.replace(/[&<>"']/g, (char) => HTML.get(char) ?? char);
const xmlText = (text) => escapedMarkup(visible(text).replace(/[\ufffe\uffff]/g, (char) => codePoint(char)));
const JOINER = "&#8288;";
const prose = (text) => shownInCode(text).replace(/[\\`*_[\]<>&|~$#]/g, "\\$&").replace(/#(?=\d)/g, `#${JOINER}`).replaceAll("@", `@${JOINER}`).replaceAll("://", `:${JOINER}//`).replace(/www\./gi, (www) => `${www.slice(0, -1)}${JOINER}.`).replace(/GH-(?=\d)/gi, (reference) => `${reference.slice(0, -1)}${JOINER}-`).replace(/:(?=[\w+-]+:)/g, `:${JOINER}`);
const unpinged = (login) => inlineCode(login.replace(/^@/, ""));
const terminalText = visible;
const uncommanded = (line) => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");
const logText = (text) => text.split("\n").map((line) => uncommanded(visible(line))).join("\n");
const printableJson = (json) => (BEYOND_ASCII.test(json) ? json.replace(UNSEEN, inJson) : json).replaceAll("##[", "\\u0023#[");
const BEYOND_ASCII = /[^\n -~]/;
const inJson = (char) => char === "\n" ? char : Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
const cut = (text, width) => {
	const chars = [...text];
	if (chars.length <= width) return text;
	const end = Math.floor((width - 1) / 2);
	return `${chars.slice(0, width - 1 - end).join("")}\u2026${chars.slice(chars.length - end).join("")}`;
};
// src/text/thousands.ts
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
// src/report/quantity.ts
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
const ADDITION = /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without|under|over)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/;
const SINGULAR = new Set([
	"analytics",
	"kubernetes",
	"alias",
	"canvas"
]);
const UNCOUNTED = new Set([
	"access",
	"encryption",
	"logging",
	"monitoring",
	"protection",
	"replication",
	"versioning"
]);
const headOf$1 = (noun) => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";
const isPlural = (noun) => ENDS_AS_PLURAL.test(headOf$1(noun)) && !SINGULAR.has(headOf$1(noun));
const verb = (noun, one, many) => isPlural(noun) ? many : one;
const withArticle = (noun) => {
	if (isPlural(noun) || UNCOUNTED.has(headOf$1(noun))) return noun;
	return `${(SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun)) ? "an" : "a"} ${noun}`;
};
const listed = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const some = (names) => names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${thousands(names.length - 3)} more` : listed(names);
// src/text/near.ts
function distance(a, b, most = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const changed = last[j - 1] + (isSame ? 0 : 1);
			const swapped = isSwapped ? beforeLast[j - 2] + 1 : changed;
			row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}
const plain = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
function nearWords(word, allowed) {
	const given = plain(word);
	if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD) return [];
	const scored = allowed.map((candidate) => ({
		candidate,
		off: wordDistance(given, plain(candidate))
	})).filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
	const best = Math.min(...scored.map(({ off }) => off));
	return scored.filter(({ off }) => off === best).map(({ candidate }) => candidate).slice(0, MOST_WORDS);
}
const wordDistance = (a, b) => {
	return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
const MOST_TYPES = 5;
const PART_OF_A_TYPE = /^[^_]+_./;
function nearTypes(type, known) {
	const most = Math.max(2, Math.floor(type.length / 6));
	const isPart = PART_OF_A_TYPE.test(type);
	const isMeant = (one) => one.endsWith(`_${type}`) || isPart && one.startsWith(type);
	return known.map((one) => ({
		one,
		off: isMeant(one) ? one.length / 1e3 : distance(type, one, most)
	})).filter(({ off }) => off <= most).sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1)).slice(0, MOST_TYPES).map(({ one }) => one);
}
// src/cli/options.ts
const HELP = { help: {
	type: "boolean",
	short: "h",
	says: "this text"
} };
const usageError = (message, command) => new require_hook_shell_command_log_explain_review.InputError(`${message}\nRun "destroy-guard ${command === void 0 ? "" : `${command} `}--help" to see how it is used.`);
const didYouMean = (word, allowed) => {
	const near = nearWords(word, allowed);
	return near.length === 0 ? "" : `; did you mean ${listed(near, "or")}?`;
};
function noSuch(kind, name, allowed, command) {
	const meant = didYouMean(name, allowed);
	const all = `${meant === "" ? "; there" : " There"} ${allowed.length === 1 ? "is" : "are"} ${allowed.join(", ")}`;
	return usageError(`"${name}" is not ${withArticle(kind)}${meant}${all}`, command);
}
function parseOptions(args, options, command, offered = options) {
	try {
		const parsed = (0, node_util.parseArgs)({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true,
			tokens: true
		});
		refuseTwice(parsed.tokens, options, command);
		refuseEmpty(parsed.tokens, command);
		refuseLost(parsed.tokens, options, command);
		return parsed;
	} catch (cause) {
		throw mistakeIn(args, options, offered, command) ?? cause;
	}
}
function refuseTwice(tokens, options, command) {
	const given = new Map();
	for (const { kind, name = "", value = "" } of tokens) {
		if (kind !== "option" || options[name]?.type !== "string" || options[name]?.multiple === true) continue;
		const first = given.get(name);
		if (first !== void 0) throw usageError(`--${name} was given twice, as ${first} and as ${value}; it takes one value`, command);
		given.set(name, value);
	}
}
function refuseEmpty(tokens, command) {
	const empty = tokens.find(({ kind, value }) => kind !== "option-terminator" && value?.trim() === "");
	if (empty === void 0) return;
	const which = empty.kind === "option" ? `the value of --${empty.name}` : "an argument";
	throw usageError(`${which} is empty; look whether a variable that stands there is set`, command);
}
const namesIn = (tokens) => new Set(tokens.flatMap(({ kind, name }) => kind === "option" && name !== void 0 ? [name] : []));
function refuseLost(tokens, options, command) {
	const given = namesIn(tokens);
	if (given.has("help")) return;
	for (const name of given) {
		const { needs = [], excludes = [] } = options[name] ?? {};
		const other = excludes.find((one) => given.has(one));
		if (other !== void 0) throw usageError(`--${name} and --${other} exclude each other`, command);
		if (needs.length > 0 && !needs.some((one) => given.has(one))) throw usageError(`--${name} does nothing without ${listed(needs.map((one) => `--${one}`), "or")}; give that as well, or leave --${name} out`, command);
	}
}
function mistakeIn(args, options, offered, command) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { rawName: written, value, inlineValue: isInline } = token;
		const option = Object.hasOwn(options, token.name) ? options[token.name] : void 0;
		if (option === void 0) return noOption(args[token.index] ?? written, offered, command);
		if (option.type === "boolean" && value !== void 0) return usageError(`${written} takes no value; write ${written} alone, or leave it out`, command);
		if (option.type === "string" && (value === void 0 || isInline === false && /^-./.test(value))) return usageError(noValue(written, option, value), command);
	}
}
function noOption(written, options, command) {
	const kind = `option${command === void 0 ? "" : ` of ${command}`}`;
	const all = Object.keys(options).map((name) => `--${name}`);
	return noSuch(kind, written.replace(/=.*$/s, ""), all, command);
}
const noValue = (written, option, next) => {
	const needed = `${written} needs a value: ${written} ${option.value ?? "VALUE"}`;
	return next === void 0 ? needed : `${needed}; a value that begins with "-" is written as ${written}=${next}`;
};
// src/cli/shell.ts
const isColored = ({ stdout, env }) => {
	if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
	if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
	return stdout.isTTY === true && env.TERM !== "dumb";
};
const widthOf = ({ stdout, env }) => stdout.columns || Number(env.COLUMNS) || 80;
const screenOf = (shell, plain = false) => ({
	width: widthOf(shell),
	color: !plain && isColored(shell)
});
function print(shell, text) {
	shell.stdout.write(text);
	return require_start_hook_command_log_explain_review.EXIT.passed;
}
function say({ stderr }, text) {
	stderr.write(`destroy-guard: ${logText(text)}\n`);
}
const todayOf = ({ now }) => now().toISOString().slice(0, 10);
// src/report/columns.ts
const WIDEST = 100;
const NARROWEST = 24;
const readable = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /\p{M}/u;
const PLAIN = /^[ -~]*$/;
const columnsOf = (text) => {
	if (PLAIN.test(text)) return text.length;
	let columns = 0;
	for (const char of text) columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return columns;
};
const pieces = (word, width) => {
	if (columnsOf(word) <= width || !WIDE.test(word)) return [word];
	const lines = [];
	let line = "";
	for (const char of word) {
		if (columnsOf(line + char) > width) {
			lines.push(line);
			line = "";
		}
		line += char;
	}
	return [...lines, line];
};
const wrapped = (text, width) => {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((one) => pieces(one, width))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line === "" || columnsOf(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
};
const fitted = (text, width) => {
	let fit = width;
	let short = cut(text, fit);
	while (columnsOf(short) > width && fit > 1) {
		fit -= 1;
		short = cut(text, fit);
	}
	return short;
};
// src/cli/names.ts
const COMMAND_SAYS = {
	review: "says what a plan destroys, and what remains of it",
	drill: "says what would remain if it were destroyed now",
	explain: "what is known of a resource type or a rule, and where that is documented",
	"check-policy": "every mistake of a policy file, with its line, and what the policy does",
	doctor: "says whether the check on pull requests is really required, and what goes round it",
	schema: "JSON Schema of the policy file, or of the JSON of review, drill or doctor",
	init: "proposes workflow, policy and CODEOWNERS lines for a repository",
	apply: "plans, reviews, asks, and applies exactly the plan that was reviewed",
	agree: "asks a person, and signs their consent to a destroy, for wherever there is no label",
	hook: "answers a coding agent before it runs a command",
	shim: "writes a terraform and a tofu that go through the review, to stand first on PATH",
	log: "shows what was decided at this keyboard, and whether the trail of it is whole",
	completion: "a script that completes commands, options and types in your shell",
	version: "the version, as --version and -v tell it"
};
const COMMAND_NAMES = Object.keys(COMMAND_SAYS);
const isCommandName = (name) => Object.hasOwn(COMMAND_SAYS, name);
// src/cli/usage.ts
const WIDTH = 80;
const headOf = (name, { short, value }) => `${short === void 0 ? "" : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
const defaultOf = ({ default: preset }) => typeof preset === "string" && preset !== "" ? ` (default: ${preset})` : "";
function columns(rows) {
	const first = Math.max(...rows.map(([name]) => name.length)) + 4;
	return rows.flatMap(([name, says]) => wrapped(says, WIDTH - first).map((line, at) => `${(at === 0 ? `  ${name}` : "").padEnd(first)}${line}`)).join("\n");
}
const EXITS = {
	0: "it was done",
	2: "wrong usage, or input that can't be read",
	3: "a fault of destroy-guard itself"
};
function usageOf({ name, forms, text, options, examples, exits }) {
	return `${[
		wrapped(`destroy-guard ${name}: ${COMMAND_SAYS[name]}.`, WIDTH).join("\n"),
		["USAGE", ...forms.map((form) => `  destroy-guard ${name}${form === "" ? "" : ` ${form}`}`)].join("\n"),
		...text === void 0 ? [] : [text],
		`OPTIONS\n${columns(Object.entries(options).map(([option, spec]) => [headOf(option, spec), `${spec.says ?? ""}${spec.words === void 0 ? "" : `: ${spec.words.join(", ")}`}${defaultOf(spec)}`]))}`,
		...examples === void 0 ? [] : [`EXAMPLES\n${examples.map((one) => `  ${one}`).join("\n")}`],
		`EXIT CODES\n${columns(Object.entries({
			...EXITS,
			...exits
		}))}`
	].join("\n\n")}\n`;
}
Object.defineProperty(exports, "COMMAND_NAMES", {
	enumerable: true,
	get: function() {
		return COMMAND_NAMES;
	}
});
Object.defineProperty(exports, "COMMAND_SAYS", {
	enumerable: true,
	get: function() {
		return COMMAND_SAYS;
	}
});
Object.defineProperty(exports, "HELP", {
	enumerable: true,
	get: function() {
		return HELP;
	}
});
Object.defineProperty(exports, "codeCell", {
	enumerable: true,
	get: function() {
		return codeCell;
	}
});
Object.defineProperty(exports, "columns", {
	enumerable: true,
	get: function() {
		return columns;
	}
});
Object.defineProperty(exports, "columnsOf", {
	enumerable: true,
	get: function() {
		return columnsOf;
	}
});
Object.defineProperty(exports, "counted", {
	enumerable: true,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "cut", {
	enumerable: true,
	get: function() {
		return cut;
	}
});
Object.defineProperty(exports, "fitted", {
	enumerable: true,
	get: function() {
		return fitted;
	}
});
Object.defineProperty(exports, "inlineCode", {
	enumerable: true,
	get: function() {
		return inlineCode;
	}
});
Object.defineProperty(exports, "isCommandName", {
	enumerable: true,
	get: function() {
		return isCommandName;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "logText", {
	enumerable: true,
	get: function() {
		return logText;
	}
});
Object.defineProperty(exports, "namesIn", {
	enumerable: true,
	get: function() {
		return namesIn;
	}
});
Object.defineProperty(exports, "nearTypes", {
	enumerable: true,
	get: function() {
		return nearTypes;
	}
});
Object.defineProperty(exports, "nearWords", {
	enumerable: true,
	get: function() {
		return nearWords;
	}
});
Object.defineProperty(exports, "noSuch", {
	enumerable: true,
	get: function() {
		return noSuch;
	}
});
Object.defineProperty(exports, "parseOptions", {
	enumerable: true,
	get: function() {
		return parseOptions;
	}
});
Object.defineProperty(exports, "print", {
	enumerable: true,
	get: function() {
		return print;
	}
});
Object.defineProperty(exports, "printableJson", {
	enumerable: true,
	get: function() {
		return printableJson;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "readable", {
	enumerable: true,
	get: function() {
		return readable;
	}
});
Object.defineProperty(exports, "say", {
	enumerable: true,
	get: function() {
		return say;
	}
});
Object.defineProperty(exports, "screenOf", {
	enumerable: true,
	get: function() {
		return screenOf;
	}
});
Object.defineProperty(exports, "sentence", {
	enumerable: true,
	get: function() {
		return sentence;
	}
});
Object.defineProperty(exports, "some", {
	enumerable: true,
	get: function() {
		return some;
	}
});
Object.defineProperty(exports, "terminalText", {
	enumerable: true,
	get: function() {
		return terminalText;
	}
});
Object.defineProperty(exports, "thousands", {
	enumerable: true,
	get: function() {
		return thousands;
	}
});
Object.defineProperty(exports, "todayOf", {
	enumerable: true,
	get: function() {
		return todayOf;
	}
});
Object.defineProperty(exports, "uncommanded", {
	enumerable: true,
	get: function() {
		return uncommanded;
	}
});
Object.defineProperty(exports, "unpinged", {
	enumerable: true,
	get: function() {
		return unpinged;
	}
});
Object.defineProperty(exports, "usageError", {
	enumerable: true,
	get: function() {
		return usageError;
	}
});
Object.defineProperty(exports, "usageOf", {
	enumerable: true,
	get: function() {
		return usageOf;
	}
});
Object.defineProperty(exports, "verb", {
	enumerable: true,
	get: function() {
		return verb;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "widthOf", {
	enumerable: true,
	get: function() {
		return widthOf;
	}
});
Object.defineProperty(exports, "withArticle", {
	enumerable: true,
	get: function() {
		return withArticle;
	}
});
Object.defineProperty(exports, "wrapped", {
	enumerable: true,
	get: function() {
		return wrapped;
	}
});
Object.defineProperty(exports, "xmlText", {
	enumerable: true,
	get: function() {
		return xmlText;
	}
});
