const require_main = require("./index.js");
const require_untrusted = require("./report-untrusted.js");
const require_quantity = require("./report-quantity.js");
const require_fault = require("./domain-fault.js");
const require_near = require("./text-near.js");
let node_util = require("node:util");
// src/cli/options.ts
const HELP = { help: {
	type: "boolean",
	short: "h",
	says: "this text"
} };
const usageError = (message, command) => new require_fault.InputError(`${message}\nRun "destroy-guard ${command === void 0 ? "" : `${command} `}--help" to see how it is used.`);
const didYouMean = (word, allowed) => {
	const near = require_near.nearWords(word, allowed);
	return near.length === 0 ? "" : `; did you mean ${require_quantity.listed(near, "or")}?`;
};
function noSuch(kind, name, allowed, command) {
	const meant = didYouMean(name, allowed);
	const all = `${meant === "" ? "; there" : " There"} ${allowed.length === 1 ? "is" : "are"} ${allowed.join(", ")}`;
	return usageError(`"${name}" is not ${require_quantity.withArticle(kind)}${meant}${all}`, command);
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
const widthOf = ({ stdout, env }) => stdout.columns || Number(env.COLUMNS) || 80;
function print(shell, text) {
	shell.stdout.write(text);
	return require_main.EXIT.passed;
}
function say({ stderr }, text) {
	stderr.write(`destroy-guard: ${require_untrusted.logText(text)}\n`);
}
const todayOf = ({ now }) => now().toISOString().slice(0, 10);
// src/report/columns.ts
const WIDEST = 100;
const NARROWEST = 24;
const readable = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /\p{M}/u;
const columnsOf = (text) => {
	let columns = 0;
	for (const char of text) columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return columns;
};
const broken = (word, width) => {
	const pieces = [];
	let piece = "";
	let breakAt = 0;
	for (const char of word) {
		if (columnsOf(piece + char) > width) {
			const at = breakAt > 0 ? breakAt : piece.length;
			pieces.push(piece.slice(0, at));
			piece = piece.slice(at);
			breakAt = 0;
		}
		piece += char;
		if (/[./[\]_-]/.test(char) && columnsOf(piece) > width / 2) breakAt = piece.length;
	}
	return [...pieces, piece];
};
const wrapped = (text, width) => {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((one) => columnsOf(one) > width ? broken(one, width) : [one])) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (columnsOf(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
};
const fitted = (text, width) => {
	let fit = width;
	let short = require_untrusted.cut(text, fit);
	while (columnsOf(short) > width && fit > 1) {
		fit -= 1;
		short = require_untrusted.cut(text, fit);
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
function usageOf({ name, forms, text, options, examples }) {
	return `${[
		wrapped(`destroy-guard ${name}: ${COMMAND_SAYS[name]}.`, WIDTH).join("\n"),
		["USAGE", ...forms.map((form) => `  destroy-guard ${name}${form === "" ? "" : ` ${form}`}`)].join("\n"),
		...text === void 0 ? [] : [text],
		`OPTIONS\n${columns(Object.entries(options).map(([option, spec]) => [headOf(option, spec), `${spec.says ?? ""}${spec.words === void 0 ? "" : `: ${spec.words.join(", ")}`}${defaultOf(spec)}`]))}`,
		...examples === void 0 ? [] : [`EXAMPLES\n${examples.map((one) => `  ${one}`).join("\n")}`]
	].join("\n\n")}\n`;
}
// src/cli/ended.ts
async function ended(work, shell) {
	try {
		return await work();
	} catch (error) {
		return failed(error, shell);
	}
}
function failed(error, shell) {
	if (error instanceof require_fault.InputError) {
		if (error.name === "PolicyError") shell.stderr.write(`${require_untrusted.logText(error.message)}\n`);
		else say(shell, error.message);
		return require_main.EXIT.input;
	}
	if (require_main.isRefusal(error)) {
		say(shell, `${error.path} can't be used: ${require_main.whyAndRemedy(error)}`);
		return require_main.EXIT.input;
	}
	shell.stderr.write(`destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
	return require_main.EXIT.fault;
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
Object.defineProperty(exports, "ended", {
	enumerable: true,
	get: function() {
		return ended;
	}
});
Object.defineProperty(exports, "fitted", {
	enumerable: true,
	get: function() {
		return fitted;
	}
});
Object.defineProperty(exports, "isCommandName", {
	enumerable: true,
	get: function() {
		return isCommandName;
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
Object.defineProperty(exports, "todayOf", {
	enumerable: true,
	get: function() {
		return todayOf;
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
Object.defineProperty(exports, "widthOf", {
	enumerable: true,
	get: function() {
		return widthOf;
	}
});
Object.defineProperty(exports, "wrapped", {
	enumerable: true,
	get: function() {
		return wrapped;
	}
});
