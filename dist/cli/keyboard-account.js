const require_found = require("./input-found.js");
const require_fault = require("./domain-fault.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/text/shell-word.ts
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
// src/keyboard/hook/files.ts
const GUARD = /(^|\/)(\.claude\/settings(\.local)?\.json|\.codex\/(hooks\.json|config\.toml)|\.github\/hooks(\/[^/]*\.json)?|\.copilot\/hooks(\/.*)?|\.gemini\/settings\.json|\.cursor\/hooks\.json|\.github\/destroy-guard\.ya?ml|allowed_signers|destroy-guard\/(policy\.ya?ml|log\.jsonl)|bin\/destroy-guard(\.cmd|\.ps1)?|destroy-guard\/bin\/(terraform|tofu)|node_modules\/destroy-guard(\/.*)?)$/i;
const GUARD_FOLDER = /(^|\/)(\.claude|\.codex|\.gemini|\.cursor|\.copilot|\.github|(\.config|share|state)\/destroy-guard)$/i;
const guardedAs = (path, own) => namedAs(path, own) ?? namedAs(realPath(path), own);
function realPath(path, depth = 40) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		const folder = (0, node_path.dirname)(path);
		if (folder === path || depth === 0) return path;
		const to = linkAt(path);
		return to === null ? (0, node_path.join)(realPath(folder, depth - 1), (0, node_path.basename)(path)) : realPath((0, node_path.resolve)(folder, to), depth - 1);
	}
}
function linkAt(path) {
	try {
		return (0, node_fs.readlinkSync)(path);
	} catch {
		return null;
	}
}
function walked(folder, path) {
	const whole = (0, node_path.resolve)(folder, path);
	if (!/(^|\/)\.\.(\/|$)/.test(path)) return whole;
	const raw = (0, node_path.isAbsolute)(path) ? path : `${folder}/${path}`;
	try {
		return (0, node_path.join)(node_fs.realpathSync.native((0, node_path.dirname)(raw)), (0, node_path.basename)(raw));
	} catch {
		return whole;
	}
}
function isSameFile(one, other) {
	if (one === other) return true;
	const [a, b] = [one, other].map(require_found.statOf);
	return a !== void 0 && b !== void 0 && a.ino === b.ino && a.dev === b.dev;
}
function namedAs(path, own) {
	const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
	if (/\.tfstate/i.test((0, node_path.basename)(plain))) return "state";
	if (/(^|\/)\.terraform(\/|$)/i.test(plain)) return "terraform-folder";
	return GUARD.test(plain) || own.some((file) => (0, node_path.resolve)(file) === (0, node_path.resolve)(plain)) ? "guard" : null;
}
const isGuardFolder = (path) => GUARD_FOLDER.test(path.replaceAll("\\", "/").replace(/\/+$/, ""));
const OWN = [
	...[
		".claude/settings.json",
		".claude/settings.local.json",
		".codex/hooks.json",
		".codex/config.toml"
	],
	...[
		".github/hooks",
		".copilot/hooks",
		".gemini/settings.json",
		".cursor/hooks.json"
	],
	...[".github/destroy-guard.yml", ".github/destroy-guard.yaml"]
];
const OWN_FOLDERS = [...new Set(OWN.map((name) => name.replace(/\/.*/, "")))];
const guardFilesIn = (folders) => [...new Set(folders)].flatMap((folder) => folder === null ? [] : OWN.map((name) => (0, node_path.join)(folder, name)).filter((path) => (0, node_fs.existsSync)(path)));
function bringsGuardFiles(source, onto) {
	const inner = OWN.filter((name) => name.startsWith(`${(0, node_path.basename)(onto)}/`)).map((name) => name.replace(/^[^/]*\//, ""));
	return !(0, node_fs.existsSync)(source) || inner.some((name) => (0, node_fs.existsSync)((0, node_path.join)(source, name)));
}
const isWithin = (file, path) => {
	const [inner, outer] = [(0, node_path.resolve)(file), (0, node_path.resolve)(path)];
	return inner === outer || inner.startsWith(outer === "/" ? outer : `${outer}/`);
};
function guardedUnder(path, own) {
	const direct = guardedAs(path, own);
	if (direct !== null) return direct;
	const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
	if (holdsState(path)) return "state";
	return own.some((file) => isWithin(file, plain)) || GUARD_FOLDER.test(plain) ? "guard" : null;
}
const SKIPPED = new Set([
	"node_modules",
	".git",
	".venv",
	"venv"
]);
function stateIn(folder, depth, budget) {
	for (const entry of entriesOf(folder)) {
		if (budget.left-- <= 0) return false;
		if (/\.tfstate/i.test(entry.name)) return true;
		if (depth > 0 && entry.isDirectory() && !SKIPPED.has(entry.name) && stateIn((0, node_path.join)(folder, entry.name), depth - 1, budget)) return true;
	}
	return false;
}
const holdsState = (path) => stateIn(path, 4, { left: 3e3 });
const entriesOf = (folder) => {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
};
function matching(pattern, folder) {
	const sign = segmentPattern((0, node_path.basename)(pattern));
	const parent = (0, node_path.dirname)(pattern);
	const place = folder === null ? null : (0, node_path.resolve)(folder, parent);
	const there = place === null || /[*?[]/.test(parent) ? [] : entriesOf(place).map(({ name }) => name);
	const usual = place === null ? ["terraform.tfstate", "terraform.tfstate.backup"] : [];
	return [...there, ...usual].filter((name) => sign.test(name) && (!name.startsWith(".") || (0, node_path.basename)(pattern).startsWith("."))).map((name) => (0, node_path.join)(place ?? parent, name));
}
const takesState = (pattern) => ["terraform.tfstate", "terraform.tfstate.backup"].some((name) => segmentPattern(pattern).test(name));
const takesFile = (pattern, path) => path.split("/").some((name) => segmentPattern((0, node_path.basename)(pattern)).test(name));
const segmentPattern = (text) => new RegExp(`^${text.replace(/[\\^$.|+()]/g, "\\$&").replace(/\*/g, ".*").replace(/\?/g, ".").replace(/\[!/g, "[^")}$`, "is");
// src/keyboard/apply/arguments.ts
const REFUSED = new Map([
	["out", "the plan is kept in a private folder, and applied from there"],
	["json", "Terraform's output is shown as it is, and a person has to read it"],
	["auto-approve", "what blocks is never agreed to beforehand; --yes answers where nothing blocks"],
	["detailed-exitcode", "the exit code is that of the apply"],
	["state", "the state would be another one than that of this root; work in the root of that state"],
	["state-out", "the state would be another one than that of this root"],
	["backup", "it belongs to a state that is named by hand"],
	["chdir", "write \"destroy-guard apply --chdir DIR\""]
]);
const nameOf = (arg) => /^--?([a-z][a-z-]*)(=|$)/s.exec(arg)?.[1] ?? null;
function whyRefused(arg) {
	const name = nameOf(arg) ?? "";
	const why = REFUSED.get(name);
	return why === void 0 ? null : `-${name} can't be used here: ${why}`;
}
const OF_BOTH = new Set([
	"lock",
	"lock-timeout",
	"parallelism",
	"no-color",
	"compact-warnings"
]);
const hiddenIn = (env) => ["TF_CLI_ARGS", "TF_CLI_ARGS_plan"].flatMap((name) => (env[name] ?? "").replace(/["'\\]/g, "").split(/\s+/).filter((word) => word !== ""));
function checkArguments(args, env, planFile) {
	for (const arg of [...args, ...hiddenIn(env)]) {
		const why = whyRefused(arg);
		if (why !== null) throw new require_fault.InputError(why);
	}
	if (planFile === void 0) return;
	const other = args.find((arg) => !OF_BOTH.has(nameOf(arg) ?? "") || !/=|^--?(no-color|compact-warnings)$/.test(arg));
	if (other !== void 0) throw new require_fault.InputError(`${other} can't be used with a plan file: a saved plan is applied as it was made, and Terraform passes over it or refuses it; make the plan with it, or leave the file out`);
}
const applyArguments = (args) => args.filter((arg) => OF_BOTH.has(nameOf(arg) ?? "") && /=|^--?(no-color|compact-warnings)$/.test(arg));
// src/keyboard/account.ts
function accountName() {
	try {
		return (0, node_os.userInfo)().username;
	} catch {
		return null;
	}
}
Object.defineProperty(exports, "OWN_FOLDERS", {
	enumerable: true,
	get: function() {
		return OWN_FOLDERS;
	}
});
Object.defineProperty(exports, "accountName", {
	enumerable: true,
	get: function() {
		return accountName;
	}
});
Object.defineProperty(exports, "applyArguments", {
	enumerable: true,
	get: function() {
		return applyArguments;
	}
});
Object.defineProperty(exports, "bringsGuardFiles", {
	enumerable: true,
	get: function() {
		return bringsGuardFiles;
	}
});
Object.defineProperty(exports, "checkArguments", {
	enumerable: true,
	get: function() {
		return checkArguments;
	}
});
Object.defineProperty(exports, "guardFilesIn", {
	enumerable: true,
	get: function() {
		return guardFilesIn;
	}
});
Object.defineProperty(exports, "guardedAs", {
	enumerable: true,
	get: function() {
		return guardedAs;
	}
});
Object.defineProperty(exports, "guardedUnder", {
	enumerable: true,
	get: function() {
		return guardedUnder;
	}
});
Object.defineProperty(exports, "holdsState", {
	enumerable: true,
	get: function() {
		return holdsState;
	}
});
Object.defineProperty(exports, "isGuardFolder", {
	enumerable: true,
	get: function() {
		return isGuardFolder;
	}
});
Object.defineProperty(exports, "isSameFile", {
	enumerable: true,
	get: function() {
		return isSameFile;
	}
});
Object.defineProperty(exports, "isWithin", {
	enumerable: true,
	get: function() {
		return isWithin;
	}
});
Object.defineProperty(exports, "matching", {
	enumerable: true,
	get: function() {
		return matching;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "realPath", {
	enumerable: true,
	get: function() {
		return realPath;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: true,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "takesFile", {
	enumerable: true,
	get: function() {
		return takesFile;
	}
});
Object.defineProperty(exports, "takesState", {
	enumerable: true,
	get: function() {
		return takesState;
	}
});
Object.defineProperty(exports, "walked", {
	enumerable: true,
	get: function() {
		return walked;
	}
});
Object.defineProperty(exports, "whyRefused", {
	enumerable: true,
	get: function() {
		return whyRefused;
	}
});
