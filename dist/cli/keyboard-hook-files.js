let node_fs = require("node:fs");
let node_path = require("node:path");
// src/keyboard/hook/files.ts
const GUARD = /(^|\/)(\.claude\/settings(\.local)?\.json|\.codex\/(hooks\.json|config\.toml)|\.github\/hooks(\/[^/]*\.json)?|\.copilot\/hooks(\/.*)?|\.gemini\/settings\.json|\.cursor\/hooks\.json|\.github\/destroy-guard\.ya?ml|allowed_signers|destroy-guard\/(policy\.ya?ml|log\.jsonl)|bin\/destroy-guard(\.cmd|\.ps1)?|node_modules\/destroy-guard(\/.*)?)$/i;
const GUARD_FOLDER = /(^|\/)(\.claude|\.codex|\.gemini|\.cursor|\.copilot|\.github|(\.config|state)\/destroy-guard)$/i;
const guardedAs = (path, own) => namedAs(path, own) ?? namedAs(realPath(path), own);
function realPath(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return path;
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
	const [a, b] = [one, other].map((path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false }));
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
const isFolder = (path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
const isFile = (path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
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
Object.defineProperty(exports, "OWN_FOLDERS", {
	enumerable: true,
	get: function() {
		return OWN_FOLDERS;
	}
});
Object.defineProperty(exports, "bringsGuardFiles", {
	enumerable: true,
	get: function() {
		return bringsGuardFiles;
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
Object.defineProperty(exports, "isFile", {
	enumerable: true,
	get: function() {
		return isFile;
	}
});
Object.defineProperty(exports, "isFolder", {
	enumerable: true,
	get: function() {
		return isFolder;
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
Object.defineProperty(exports, "realPath", {
	enumerable: true,
	get: function() {
		return realPath;
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
