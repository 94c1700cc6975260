const require_start_hook_command_log_explain_review = require("./text-system-error.js");
const require_hook_log_explain_review = require("./input-found.js");
const require_hook_explain_review = require("./input-plan-paths.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_module = require("node:module");
let node_url = require("node:url");
// src/domain/rules/table.ts
const LEVELS = [
	"block",
	"warn",
	"note"
];
const BY_WEIGHT = {
	high: "block",
	medium: "warn",
	low: "note"
};
const TABLE = {
	"last-copy": {
		level: BY_WEIGHT,
		title: "last copy",
		says: "An object that holds data is deleted or replaced, and nothing in this state is known to keep a copy of it.",
		matters: "After apply there is nothing to restore from, unless a copy exists that this state does not know of."
	},
	"data-loss": {
		level: BY_WEIGHT,
		title: "data loss",
		says: "An object that holds data is deleted or replaced; something remains from which it could be restored, or it is not known what remains.",
		matters: "What remains may be older than the data, short-lived, or never tried."
	},
	"data-expiry": {
		level: "warn",
		title: "data expiry",
		says: "A change makes data that is stored already expire or be overwritten.",
		matters: "Such a change looks harmless in a plan, often as a create, and deletes later or in the background."
	},
	"backup-loss": {
		level: BY_WEIGHT,
		title: "backup loss",
		says: "A backup, or what makes or keeps backups, is deleted, replaced or cut back.",
		matters: "Nobody misses a backup until the day it is needed."
	},
	"key-loss": {
		level: BY_WEIGHT,
		title: "key loss",
		says: "A key or a store of secrets, without which data cannot be read, is deleted or replaced.",
		matters: "Data that is encrypted with a lost key is lost, wherever it is stored, backups included."
	},
	"address-loss": {
		level: "warn",
		title: "address loss",
		says: "Something that cannot be had again is deleted or replaced, though it holds no data: an address, a domain, a registration, a certificate authority.",
		matters: "Others point to it: firewalls, partners, customers, certificates."
	},
	"container-loss": {
		level: BY_WEIGHT,
		title: "container loss",
		says: "Deleting it also deletes what is inside, whether the plan lists that or not.",
		matters: "The plan shows one deletion; the provider does many."
	},
	protected: {
		level: "block",
		title: "protected",
		says: "An object that the policy protects by name, type or tag is deleted, replaced or forgotten.",
		matters: "Someone decided beforehand that this one should not go without a second look."
	},
	"mass-destroy": {
		level: "block",
		title: "mass destroy",
		says: "The plan deletes or replaces a large share of everything in the state that is not known as harmless.",
		matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this."
	},
	"missing-state": {
		level: "block",
		title: "missing state",
		says: "The plan has no prior state and wants to create everything, yet this root is not new.",
		matters: "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it."
	},
	"state-swapped": {
		level: "block",
		title: "state swapped",
		says: "The state is another one than the last apply of this root used, or an older copy of it.",
		matters: "A plan made of the wrong state destroys what that state knows, and makes again what it does not know."
	},
	"wrong-environment": {
		level: "block",
		title: "wrong environment",
		says: "The plan was made with another workspace or backend than the policy says of this root, or does not tell with which.",
		matters: "The plan of one environment, applied or approved as that of another, passes by the rules of the wrong one."
	},
	frozen: {
		level: "block",
		title: "frozen",
		says: "Something is destroyed inside a freeze window of the policy.",
		matters: "The window was set for days on which nobody should have to restore anything."
	},
	"unreadable-change": {
		level: "block",
		title: "unreadable change",
		says: "The plan holds something that this version does not know, an entry that contradicts itself, or the plan failed half-way.",
		matters: "What cannot be read may be a destroy, so it is not taken for harmless."
	},
	"guard-removed": {
		level: "warn",
		title: "guard removed",
		says: "A safeguard is switched off or deleted, or prevent_destroy is taken out of the configuration.",
		matters: "The next plan can then destroy what this one could not."
	},
	forgotten: {
		level: "warn",
		title: "forgotten",
		says: "An object that holds data, a backup or a key leaves the state without being destroyed.",
		matters: "It goes on existing and costing, but nothing manages, protects or watches it any more."
	},
	unclassified: {
		level: "warn",
		title: "unclassified",
		says: "An object of a type that the catalogue does not know is deleted or replaced.",
		matters: "It may hold data; nobody has looked yet."
	},
	exposed: {
		level: "off",
		title: "exposed",
		says: "The plan creates an object that holds data, of which nothing would remain if it were destroyed.",
		matters: "On the day on which it is made it costs one line to protect it."
	},
	"guard-edited": {
		level: "warn",
		title: "guard edited",
		says: "The pull request changes the policy, CODEOWNERS, or a workflow that runs this check.",
		matters: "These files decide what is checked and who may agree. The check itself still reads them from the base branch."
	},
	"incomplete-plan": {
		level: "warn",
		title: "incomplete plan",
		says: "The plan leaves something out: it was made with a target, or some changes were put off.",
		matters: "What is left out was not reviewed, and comes with a later plan."
	},
	drifted: {
		level: "warn",
		title: "drifted",
		says: "Outside Terraform, a safeguard was switched off, or an object that holds data vanished.",
		matters: "Nobody reviewed that, and the plan may build on it, or make anew what is gone, without its data."
	},
	"side-effect": {
		level: "note",
		title: "side effect",
		says: "An action runs with this plan whose effect no create, update or delete shows.",
		matters: "What it does is up to the provider: it may back up, restore, rotate or delete."
	},
	"exception-expired": {
		level: "warn",
		title: "exception expired",
		says: "An allow entry of the policy ran out, and no longer allows anything.",
		matters: "What it allowed is reviewed again like everything else."
	},
	"exception-used": {
		level: "note",
		title: "exception used",
		says: "An allow entry of the policy keeps findings quiet that would block or warn.",
		matters: "Nobody agrees to these destroys one by one: whoever wrote the entry has agreed beforehand."
	}
};
const RULES = TABLE;
const RULE_NAMES = Object.keys(TABLE);
const isLossRule = (rule) => typeof RULES[rule].level !== "string";
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));
// src/domain/policy.ts
const DEFAULT_LABEL = "allow-destroy";
const DEFAULT_POLICY = {
	levels: DEFAULT_LEVELS,
	chosen: [],
	massDestroy: {
		share: .5,
		atLeast: 5
	},
	protect: [],
	allow: [],
	allowedToo: null,
	roots: [],
	freeze: [],
	override: {
		label: null,
		approvers: null,
		allowAuthor: false,
		required: 1,
		onPush: "keep-if-same",
		signers: null
	},
	restores: [],
	catalogue: []
};
// src/input/policy/located.ts
function located(policy, file) {
	const { signers } = policy.override;
	if (signers === null) return policy;
	const path = signers.startsWith("~/") ? (0, node_path.join)((0, node_os.homedir)(), signers.slice(2)) : (0, node_path.resolve)(require_hook_explain_review.topOf((0, node_path.dirname)(file)), signers);
	return {
		...policy,
		override: {
			...policy.override,
			signers: path
		}
	};
}
// src/cli/policy-file.ts
const POLICY_FILE = ".github/destroy-guard.yml";
async function policyTextIn(path, cwd, variable = null) {
	const text = textOf(path, cwd, variable);
	const { readPolicy } = await Promise.resolve().then(() => require("./input-policy.js")).then((n) => n.policy_exports);
	return {
		policy: located(readPolicy(text, path), (0, node_path.resolve)(cwd, path)),
		text
	};
}
const policyIn = async (path, cwd, variable = null) => (await policyTextIn(path, cwd, variable)).policy;
function canBeSeen(path) {
	try {
		require_hook_log_explain_review.linkStatOf(path);
		return true;
	} catch {
		return false;
	}
}
function textOf(path, cwd, variable) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.resolve)(cwd, path), "utf8");
	} catch (cause) {
		if (variable === null && !canBeSeen((0, node_path.resolve)(cwd, path))) throw new require_hook_command_log_explain_review.InputError(`${path}: whether there is a policy can't be told: ${require_start_hook_command_log_explain_review.whyAndRemedy(cause)}`, { cause });
		const from = variable === null ? "" : ` that $${variable} names`;
		const why = variable === null ? require_start_hook_command_log_explain_review.whyAndRemedy(cause) : `${require_start_hook_command_log_explain_review.whyOf(cause)}; correct the variable, or take it away`;
		throw new require_hook_command_log_explain_review.InputError(`${path}: the policy file${from} can't be read: ${why}`, { cause });
	}
}
// src/domain/remembered.ts
function remembered(make, keyOf = (asked) => asked) {
	const known = new Map();
	return (asked) => {
		const key = keyOf(asked);
		const before = known.get(key);
		if (before !== void 0 || known.has(key)) return before;
		const made = make(asked);
		known.set(key, made);
		return made;
	};
}
// src/catalogue/load.ts
const LIST = "providers.json";
const reading = (path, read) => {
	try {
		return read();
	} catch (cause) {
		throw new Error(`${path} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
	}
};
const END = "]}";
const TYPE = /^\{"type":"([^"\\]+)"/;
function tableIn(path) {
	const lines = (0, node_fs.readFileSync)(path, "utf8").split("\n");
	const head = JSON.parse(`${lines.shift()}${END}`);
	const [end, rest] = lines.splice(-2);
	if (end !== END || rest !== "") throw new Error("it has no end");
	const written = new Map(lines.filter((line) => line !== "").map((line) => [TYPE.exec(line)?.[1], line]));
	if (written.has(void 0)) throw new Error("a row has no type");
	const row = remembered((type) => {
		const line = written.get(type);
		if (line === void 0) return void 0;
		return reading(path, () => JSON.parse(line.replace(/,$/, "")));
	});
	return {
		get rows() {
			return [...written.keys()].flatMap((type) => row(type) ?? []);
		},
		row,
		harmless: head.harmless
	};
}
function bundledTables(folder) {
	const list = (0, node_path.join)(folder, LIST);
	const prefixes = reading(list, () => JSON.parse((0, node_fs.readFileSync)(list, "utf8")));
	const readTable = (path) => () => reading(path, () => tableIn(path));
	return new Map(prefixes.map((prefix) => [prefix, readTable((0, node_path.join)(folder, `${prefix}.json`))]));
}
const writtenTables = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("./written.ts").writtenTables();
const beside = (program) => (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(program)), "..", "catalogue");
let found;
function tables() {
	found ??= require("url").pathToFileURL(__filename).href.endsWith(".ts") ? writtenTables() : bundledTables(beside(require("url").pathToFileURL(__filename).href));
	return found;
}
// src/catalogue/table.ts
function tableOf(rows, harmless) {
	const byType = new Map(rows.map((row) => [row.type, row]));
	return {
		rows,
		row: (type) => byType.get(type),
		harmless
	};
}
// src/catalogue/index.ts
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const EMPTY = tableOf([], []);
const indexes = new Map();
function indexOf(prefix) {
	let index = indexes.get(prefix);
	if (index === void 0) {
		const table = tables().get(prefix)?.() ?? EMPTY;
		index = {
			table,
			harmless: new Set(table.harmless)
		};
		indexes.set(prefix, index);
	}
	return index;
}
const fromPolicy = ({ type, class: named, weight, what }) => named === null ? { known: "harmless" } : {
	known: "policy",
	row: {
		type,
		class: named,
		weight,
		what,
		loses: "The policy says that it holds something; what a destroy leaves is not known.",
		source: "the policy file"
	}
};
function catalogueWith(types) {
	const own = new Map(types.map((entry) => [entry.type, fromPolicy(entry)]));
	return (type) => {
		const said = own.get(type);
		if (said !== void 0) return said;
		const { table, harmless } = indexOf(prefixOf(type));
		const row = table.row(type);
		if (row !== void 0) return {
			known: "row",
			row
		};
		return harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
	};
}
const rowsBeside = (type) => indexOf(prefixOf(type)).table.rows;
const allIndexes = () => [...tables().keys()].map(indexOf);
const knownTypes = () => allIndexes().flatMap(({ table }) => [...table.rows.map(({ type }) => type), ...table.harmless]).sort();
const allRows = () => allIndexes().flatMap(({ table }) => table.rows).sort((a, b) => a.type < b.type ? -1 : 1);
// src/domain/catalogue.ts
const CLASSES = [
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns",
	"network-critical",
	"guard"
];
const REFUSAL_REASONS = [
	"protected",
	"not-empty",
	"in-use"
];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : void 0;
// src/domain/catalogue-terms.ts
const WEIGHTS = [
	"high",
	"medium",
	"low"
];
// src/cli/policy-warnings.ts
async function policyWarnings(checked) {
	const { policy, text, path, today, folders = null } = checked;
	const said = [
		...unknownTypes(policy),
		...policy.allow.flatMap((entry, at) => exceptionWarnings(entry, at, today)),
		...policy.freeze.flatMap(({ to }, at) => to < today ? [[[
			"freeze",
			at,
			"to"
		], `this freeze ended on ${to}`]] : []),
		...policy.catalogue.flatMap(ownTypeWarnings),
		...folders === null ? [] : rootsOfNothing(policy, folders)
	];
	if (said.length === 0) return [];
	const { readDocument } = await Promise.resolve().then(() => require("./input-policy-document.js")).then((n) => n.document_exports);
	const document = readDocument(text);
	return said.map(([place, says]) => ({
		...document.valueAt(place),
		says
	})).sort((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, says }) => `${path}:${line}:${column}  ${says}`);
}
function exceptionWarnings(entry, at, today) {
	const { until, rules } = entry;
	if (until !== null && until < today) return [[[
		"allow",
		at,
		"until"
	], `this exception ran out on ${until} and allows nothing any more`]];
	if (!fitsEverything(entry) || rules !== null && until !== null) return [];
	const silent = rules === null ? "every rule is silent for it, protected too" : `${require_hook_command_log_explain_review.listed(rules)} speaks no more`;
	const lacking = [...rules === null ? ["rules"] : [], ...until === null ? ["until"] : []];
	return [[["allow", at], `this exception fits every object, and ${silent}${until === null ? ", without an end" : ""}; name the objects that are meant by a narrower address, by type or by tags, and add ${require_hook_command_log_explain_review.listed(lacking)}`]];
}
const fitsEverything = ({ address, type, tags }) => /^\*+$/.test(address ?? "") && type === null && Object.keys(tags).length === 0;
function ownTypeWarnings({ type, class: named, weight }, at) {
	const row = rowOf(catalogueWith([])(type));
	if (row === void 0 || row.weight === "low") return [];
	const isLess = named !== null && WEIGHTS.indexOf(weight) > WEIGHTS.indexOf(row.weight);
	if (named !== null && !isLess) return [];
	const then = named === null ? "with class none nothing is said when one is destroyed" : `with weight ${weight} less is said when one is destroyed`;
	return [[[
		"catalogue",
		at,
		named === null ? "class" : "weight"
	], `the catalogue knows ${type} (${row.what}, weight ${row.weight}), and ${then}; take this entry out, and name the objects that may go under allow`]];
}
const rootsOfNothing = ({ roots }, folders) => roots.flatMap(({ path, matches }, at) => folders.some(matches) ? [] : [[[
	"roots",
	at,
	"path"
], `${path} matches no folder with Terraform, so this entry sets nothing; write it from the top of the repository, as reports name the root`]]);
function unknownTypes(policy) {
	const catalogue = catalogueWith(policy.catalogue);
	return ["protect", "allow"].flatMap((key) => policy[key].map(({ type }, at) => ({
		place: [
			key,
			at,
			"type"
		],
		type
	}))).flatMap(({ place, type }) => {
		if (type === null || catalogue(type).known !== "nothing") return [];
		const near = require_hook_command_log_explain_review.nearTypes(type, knownTypes());
		return [[place, `the catalogue knows no type ${type}${near.length === 0 ? "; a" : `, did you mean ${near.join(" or ")}? A`} type of your own belongs under catalogue`]];
	});
}
// src/cli/policy-search.ts
async function findPolicy({ named, folders, cwd, today }) {
	if (named !== void 0) return policyAt(named, [], cwd, today);
	const searches = folders.map((folder) => foldersTo((0, node_path.resolve)(cwd, folder)));
	const ofPlans = [...new Set(searches.flatMap(outermostIn))];
	const here = ofPlans.length === 0 ? foldersTo(cwd) : [];
	const paths = ofPlans.length === 0 ? outermostIn(here) : ofPlans;
	const looked = [...new Set([...searches, here].flat())];
	const shown = (path) => require_hook_explain_review.rootName(path, cwd);
	if (paths.length > 1) throw new require_hook_command_log_explain_review.InputError(`the plans belong to several policies (${paths.map(shown).join(", ")}); review them one by one, or name one policy with --policy`);
	const warnings = looked.flatMap((folder) => unreadIn(folder, paths, shown));
	const [path] = paths;
	if (path !== void 0) return policyAt(shown(path), warnings, cwd, today);
	return {
		policy: DEFAULT_POLICY,
		origin: {
			file: null,
			branch: null,
			looked: looked.map(shown)
		},
		warnings
	};
}
async function policyAt(path, others, cwd, today) {
	const { policy, text } = await policyTextIn(path, cwd);
	return {
		policy,
		origin: {
			file: path,
			branch: null,
			looked: []
		},
		warnings: [...others, ...await policyWarnings({
			policy,
			text,
			path,
			today
		})]
	};
}
function foldersTo(folder) {
	const top = require_hook_explain_review.workingCopyOf(folder);
	const folders = [folder];
	for (let at = folder; top !== null && at !== top; at = (0, node_path.dirname)(at)) folders.unshift((0, node_path.dirname)(at));
	return folders;
}
const outermostIn = (folders) => folders.map((folder) => (0, node_path.join)(folder, POLICY_FILE)).filter(require_hook_log_explain_review.isTaken).slice(0, 1);
const MISNAMED = [
	".github/destroy-guard.yaml",
	".github/.destroy-guard.yml",
	"destroy-guard.yml",
	"destroy-guard.yaml",
	".destroy-guard.yml",
	".destroy-guard.yaml"
];
function unreadIn(folder, used, shown) {
	const misnamed = MISNAMED.map((name) => (0, node_path.join)(folder, name)).filter((path) => (0, node_fs.existsSync)(path)).map((path) => `${shown(path)} is not read; the policy is ${POLICY_FILE} at the top of the repository`);
	const top = require_hook_explain_review.workingCopyOf(folder);
	const nested = (0, node_path.join)(folder, POLICY_FILE);
	if (top === null || top === folder || !require_hook_log_explain_review.isTaken(nested)) return misnamed;
	const says = used.includes(nested) ? `counts here, but the action does not read it: there the policy is ${POLICY_FILE} at the top of the repository` : `is not read; the policy is ${POLICY_FILE} at the top of the repository, with its key roots for single roots`;
	return [...misnamed, `${shown(nested)} ${says}`];
}
function policyHere(cwd) {
	const here = foldersTo(cwd);
	const shown = (path) => require_hook_explain_review.rootName(path, cwd);
	const [path] = outermostIn(here);
	if (path !== void 0) return shown(path);
	const meant = here.flatMap((folder) => unreadIn(folder, [], shown));
	throw new require_hook_command_log_explain_review.InputError([`there is no ${POLICY_FILE} here or above, up to the top of the repository; name the file to check`, ...meant].join("; "));
}
function placeWarnings(path, cwd) {
	const whole = (0, node_path.resolve)(cwd, path);
	const top = require_hook_explain_review.workingCopyOf((0, node_path.dirname)(whole));
	if (top === null || whole === (0, node_path.join)(top, ".github/destroy-guard.yml")) return [];
	return [`${path} is read only where it is named, by --policy or the action's input policy; without a name the policy is ${POLICY_FILE} at the top of the repository`];
}
// src/report/rule-links.ts
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
const DOCS = `${PAGES}/rules.md`;
const OVERRIDE_DOCS = `${PAGES}/override.md`;
const KEYBOARD_DOCS = `${PAGES}/keyboard.md#what-it-asks`;
const CONSENT_DOCS = `${PAGES}/consent.md`;
const AGENT_DOCS = `${PAGES}/agents.md#when-a-person-agrees`;
const DRILL_DOCS = `${PAGES}/drill.md`;
const sectionOf = (rule, docs) => `${docs}#${rule}`;
// src/domain/address.ts
const KEY = String.raw`\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw`(?:^|(?!^)\.)([^.[\]"]+)((?:${KEY})*)`, "sy");
function stepsIn(text) {
	const steps = [];
	STEP.lastIndex = 0;
	for (let end = 0; end < text.length; end = STEP.lastIndex) {
		const [, name, key = ""] = STEP.exec(text) ?? [];
		if (name === void 0) return null;
		steps.push({
			name,
			key
		});
	}
	return steps.length === 0 ? null : steps;
}
function addressIn(text) {
	const steps = stepsIn(text) ?? [];
	const module = [];
	let at = 0;
	for (; steps[at]?.name === "module"; at += 2) {
		const step = steps[at + 1];
		if (step === void 0) return null;
		module.push(step);
	}
	const names = steps.slice(at);
	const last = names.at(-1);
	if (last === void 0 || names.length !== (names[0]?.name === "data" ? 3 : 2)) return null;
	return {
		module,
		block: names.map(({ name }) => name).join("."),
		key: last.key
	};
}
const inModules = (modules, name) => [...modules.map((module) => `module.${module}`), name].join(".");
const blockIn = (module, block) => inModules(module.map(({ name }) => name), block);
const instanceBlockOf = ({ module, block }) => inModules(module.map(({ name, key }) => name + key), block);
// src/domain/grouped.ts
function grouped$1(all, keyOf) {
	const found = new Map();
	for (const one of all) {
		const key = keyOf(one);
		const group = found.get(key);
		if (group === void 0) found.set(key, [one]);
		else group.push(one);
	}
	return found;
}
// src/report/address.ts
const MODULES = new RegExp(String.raw`^(?:module\.[^.[]+(?:${KEY})?\.)+`, "s");
const INDEX = new RegExp(KEY, "gs");
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";
const PASTED = /^(?:module\.[^.[\s]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?\.)*(data\.)?([a-z0-9]\w*)[.[\s]/is;
function typePasted(text) {
	const [, data, type] = PASTED.exec(`${text.trim()} `) ?? [];
	return type === void 0 || type === "module" ? null : {
		type,
		isData: data !== void 0
	};
}
// src/report/path-words.ts
const shownPath = (path) => path.replace(/~(sql|columns)(\[\*\])?|~[a-z]+/g, "");
// src/domain/elements.ts
const listsIn = remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
function within(values, path, element) {
	const lists = listsIn(path);
	const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
	const depth = shared < 0 ? lists.length : shared;
	if (depth === 0) return values;
	const { at } = element;
	return at === null ? [] : values.filter((value, order) => at.every((one, d) => d >= depth || isIn$1(value, d, order, one)));
}
const isIn$1 = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
function nameAt(depth, values) {
	const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
	for (const name of names) if (values.every(({ at }) => at?.[depth]?.keys.has(name))) return name;
	return null;
}
function grouped(values, names) {
	const groups = new Map();
	for (const value of values) {
		const key = names.map((name, depth) => name === null ? "" : value.at?.[depth]?.keys.get(name)).join("\0");
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
function paired(path, before, after, asOne) {
	const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
	if (unknown !== void 0) return [void 0, ...before].map((old) => [old, unknown]);
	const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
	const [old, now] = [grouped(before, names), grouped(after, names)];
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => asOne(old.get(key) ?? [], now.get(key) ?? []));
}
function unlike(before, after, isSame) {
	const [old, now] = [[...before], [...after]];
	for (const one of before) {
		const at = now.findIndex((other) => isSame(one, other));
		if (at < 0) continue;
		now.splice(at, 1);
		old.splice(old.indexOf(one), 1);
	}
	return [old, now];
}
const byPlace = (before, after) => Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);
// src/domain/conditions.ts
const PROVIDER = "provider.";
const PROVIDER_VERSION = "provider.version";
const isEmpty = (value) => value === null || value === "" || typeof value === "object" && value.size === 0;
const booleanIn = (value) => {
	if (value === true || value === "true") return true;
	return value === false || value === "false" ? false : null;
};
const equals = (value, wanted) => {
	if (wanted === null) return isEmpty(value);
	return typeof wanted === "boolean" ? booleanIn(value) === wanted : value === wanted;
};
const startsIn = remembered((starts) => [starts].flat().map((start) => start.toLowerCase()));
function startsWithAny(value, starts) {
	const all = value.toLowerCase();
	return startsIn(starts).some((start) => all.startsWith(start));
}
function passes(attribute, test) {
	if (attribute.unknown) return false;
	const { value } = attribute;
	if (test === null || typeof test !== "object") return equals(value, test);
	if ("above" in test) return typeof value === "number" && value > test.above;
	if ("below" in test) return typeof value === "number" && value < test.below;
	if ("set" in test) return isEmpty(value) !== test.set;
	if ("startsWith" in test) return typeof value === "string" && startsWithAny(value, test.startsWith);
	return test.some((one) => equals(value, one));
}
const NOTHING = {
	value: null,
	sensitive: false,
	unknown: false
};
const MISSING = [NOTHING];
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
function textsAt(attributes, path) {
	const found = [];
	for (const { value } of valuesAt(attributes, path)) if (typeof value === "number" || typeof value === "string" && value !== "") found.push(String(value));
	return found;
}
const passesOne = ({ values, test }) => (values.length === 0 ? MISSING : values).some((value) => passes(value, test));
const isAbsent = ({ values, test }) => test === null && values.every((value) => passes(value, test));
function metBy(asked, depth) {
	const [first] = asked;
	if (first === void 0 || asked.length === 1 && first.test === null) return asked.every(isAbsent) ? asked : null;
	const places = new Set(asked.flatMap(({ values }) => values.map((value, order) => placeAt(value, depth, order))));
	if (places.size === 0) return asked.every(passesOne) ? asked : null;
	for (const place of places) {
		const met = allMet(asked.map((one) => ({
			...one,
			values: one.values.filter((value, order) => placeAt(value, depth, order) === place)
		})), depth + 1);
		if (met !== null) return met;
	}
	return null;
}
function allMet(asked, depth) {
	const lists = new Map();
	for (const one of asked) {
		const list = listsIn(one.path)[depth];
		if (list === void 0 && !passesOne(one)) return null;
		if (list !== void 0) lists.set(list, [...lists.get(list) ?? [], one]);
	}
	if (lists.size === 0) return asked;
	const met = [...lists.values()].map((inList) => metBy(inList, depth));
	const plain = asked.filter(({ path }) => listsIn(path)[depth] === void 0);
	return met.includes(null) ? null : [...plain, ...met.flatMap((each) => each ?? [])];
}
const askedOf = (conditions, attributes, element) => Object.entries(conditions).map(([path, test]) => {
	const values = attributes.get(path) ?? [];
	return {
		path,
		test,
		values: element === void 0 ? values : within(values, path, element)
	};
});
const isOfElements = (path) => path.includes("[*]");
function hold(conditions, attributes, element) {
	if (Object.keys(conditions).some(isOfElements)) return allMet(askedOf(conditions, attributes, element), 0) !== null;
	return Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => passes(value, test)));
}
const mayHold = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)));
const asksBoolean = (test) => [test].flat().some((one) => typeof one === "boolean");
const isUnclear = ({ value }, test) => typeof value === "string" && asksBoolean(test) && !isEmpty(value) && booleanIn(value) === null;
function holdOrUnclear(conditions, attributes) {
	if (hold(conditions, attributes)) return true;
	const asked = Object.entries(conditions).map(([path, test]) => ({
		test,
		values: valuesAt(attributes, path)
	}));
	return asked.some(({ test, values }) => values.some((value) => isUnclear(value, test))) && asked.every(({ test, values }) => values.some((one) => isUnclear(one, test) || passes(one, test)));
}
const alternatives = (conditions) => conditions === void 0 || conditions === true ? [] : [conditions].flat();
const words = (test) => {
	if (typeof test === "string") return [test];
	return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words(test).length > 0 || typeof test === "object" && test !== null && "startsWith" in test;
function seen({ value, unknown, sensitive }, ...tests) {
	if (unknown) return { hidden: "unknown" };
	if (sensitive) return { hidden: "sensitive" };
	if (isEmpty(value)) return null;
	if (typeof value === "boolean" || typeof value === "number") return value;
	if (typeof value !== "string") return { hidden: "set" };
	if (tests.some(asksBoolean)) return booleanIn(value) ?? { hidden: "other" };
	if (tests.some((test) => words(test).includes(value))) return value;
	return { hidden: tests.some(isCompared) ? "other" : "set" };
}
const ownerOf = (path) => path.startsWith("provider.") ? {
	path: path.slice(9),
	of: "provider"
} : {
	path,
	of: null
};
function toldOf(conditions, attributes) {
	const asked = askedOf(conditions, attributes);
	const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
	return asked.map((one) => met.get(one.path) ?? one);
}
const evidenceOf = (conditions, attributes, of = null) => toldOf(conditions, attributes).flatMap(({ path, test, values }) => {
	const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING;
	const whose = ownerOf(path);
	return [{
		kind: "attribute",
		path: whose.path,
		of: whose.of ?? of,
		was: seen(telling, test)
	}];
});
// src/domain/sorts.ts
const isByType = (sorts) => "type" in sorts;
const pathsOfSorts = (sorts) => isByType(sorts) ? [sorts.type] : [sorts.version, sorts.kind];
const asRow = (row, sort) => rowsBySort(row)(sort);
const rowsBySort = remembered((row) => remembered((sort) => rowOfSort(row, sort)));
const rowOfSort = (row, sort) => {
	const { sorts: _, ...rest } = row;
	const { group: _group, kinds: _kinds, ...said } = sort;
	return {
		...rest,
		...said
	};
};
const asRowOf = (row, sort, type) => {
	const { sorts: _, ...rest } = row;
	const { types: _types, as: _as, ...said } = sort;
	return {
		...rest,
		...said,
		what: `${said.what} (${type})`
	};
};
const asSettings = ({ sorts: _, ...row }, type) => ({
	...row,
	what: `settings (${type})`,
	holds: [],
	settings: {}
});
function variantsOf(row) {
	const { sorts } = row;
	if (sorts === void 0) return [row];
	if (!isByType(sorts)) return sorts.of.map((sort) => asRow(row, sort));
	return sorts.of.flatMap((sort) => sort.types.map((type) => asRowOf(row, sort, type)));
}
const textAt = (values, path) => {
	const [found] = valuesAt(values, path);
	return typeof found?.value === "string" ? found.value : null;
};
const groupOf = (version) => {
	const end = version.lastIndexOf("/");
	return end < 0 ? "core" : version.slice(0, end);
};
const isIn = (group, wanted) => wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;
function sortIn({ of, harmless }, group, kind) {
	const ofGroup = of.filter((sort) => isIn(group, sort.group));
	return ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === void 0) ?? (harmless.some((one) => isIn(group, one)) ? "harmless" : null);
}
function knownOfKind(row, group, kind) {
	const { sorts } = row;
	if (sorts === void 0 || isByType(sorts)) return null;
	const sort = sortIn(sorts, group, kind);
	return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}
function byKind(row, sorts, values) {
	const [version, kind] = [textAt(values, sorts.version), textAt(values, sorts.kind)];
	return version === null || kind === null ? null : knownOfKind(row, groupOf(version), kind);
}
const DEEPEST = 20;
function isBelow(among, type) {
	let one = type;
	for (let depth = 0; depth < DEEPEST; depth++) {
		if (among.has(one)) return true;
		const end = Math.max(one.lastIndexOf("/"), one.lastIndexOf("::"));
		if (end < 0) return false;
		one = one.slice(0, end);
	}
	return false;
}
const typesIn = remembered((row) => {
	const { sorts } = row;
	if (sorts === void 0 || !isByType(sorts)) return () => null;
	const sorted = new Map(sorts.of.flatMap((sort) => sort.types.map((type) => [type.toLowerCase(), {
		sort,
		type
	}])));
	const settings = new Map(sorts.settings?.map((type) => [type.toLowerCase(), type]));
	const harmless = new Set(sorts.harmless.map((type) => type.toLowerCase()));
	return remembered((type) => {
		const found = sorted.get(type);
		if (found !== void 0) return asRowOf(row, found.sort, found.type);
		const setting = settings.get(type);
		if (setting !== void 0) return asSettings(row, setting);
		return isBelow(harmless, type) ? "harmless" : null;
	});
});
const nameOfType = (text) => text.replace(/@.*$/s, "").toLowerCase();
const knownOfType = (row, type) => typesIn(row)(nameOfType(type));
function sorted(row, values) {
	if (row.sorts === void 0) return row;
	if (!isByType(row.sorts)) return byKind(row, row.sorts, values);
	const type = textAt(values, row.sorts.type);
	return type === null ? null : knownOfType(row, type);
}
function heldAs(row, values) {
	const own = row && sorted(row, values);
	return own === void 0 || own === "harmless" ? null : own;
}
Object.defineProperty(exports, "AGENT_DOCS", {
	enumerable: true,
	get: function() {
		return AGENT_DOCS;
	}
});
Object.defineProperty(exports, "CLASSES", {
	enumerable: true,
	get: function() {
		return CLASSES;
	}
});
Object.defineProperty(exports, "CONSENT_DOCS", {
	enumerable: true,
	get: function() {
		return CONSENT_DOCS;
	}
});
Object.defineProperty(exports, "DEFAULT_LABEL", {
	enumerable: true,
	get: function() {
		return DEFAULT_LABEL;
	}
});
Object.defineProperty(exports, "DEFAULT_LEVELS", {
	enumerable: true,
	get: function() {
		return DEFAULT_LEVELS;
	}
});
Object.defineProperty(exports, "DEFAULT_POLICY", {
	enumerable: true,
	get: function() {
		return DEFAULT_POLICY;
	}
});
Object.defineProperty(exports, "DOCS", {
	enumerable: true,
	get: function() {
		return DOCS;
	}
});
Object.defineProperty(exports, "DRILL_DOCS", {
	enumerable: true,
	get: function() {
		return DRILL_DOCS;
	}
});
Object.defineProperty(exports, "KEY", {
	enumerable: true,
	get: function() {
		return KEY;
	}
});
Object.defineProperty(exports, "KEYBOARD_DOCS", {
	enumerable: true,
	get: function() {
		return KEYBOARD_DOCS;
	}
});
Object.defineProperty(exports, "LEVELS", {
	enumerable: true,
	get: function() {
		return LEVELS;
	}
});
Object.defineProperty(exports, "OVERRIDE_DOCS", {
	enumerable: true,
	get: function() {
		return OVERRIDE_DOCS;
	}
});
Object.defineProperty(exports, "PAGES", {
	enumerable: true,
	get: function() {
		return PAGES;
	}
});
Object.defineProperty(exports, "POLICY_FILE", {
	enumerable: true,
	get: function() {
		return POLICY_FILE;
	}
});
Object.defineProperty(exports, "PROVIDER", {
	enumerable: true,
	get: function() {
		return PROVIDER;
	}
});
Object.defineProperty(exports, "PROVIDER_VERSION", {
	enumerable: true,
	get: function() {
		return PROVIDER_VERSION;
	}
});
Object.defineProperty(exports, "REFUSAL_REASONS", {
	enumerable: true,
	get: function() {
		return REFUSAL_REASONS;
	}
});
Object.defineProperty(exports, "RULES", {
	enumerable: true,
	get: function() {
		return RULES;
	}
});
Object.defineProperty(exports, "RULE_NAMES", {
	enumerable: true,
	get: function() {
		return RULE_NAMES;
	}
});
Object.defineProperty(exports, "WEIGHTS", {
	enumerable: true,
	get: function() {
		return WEIGHTS;
	}
});
Object.defineProperty(exports, "addressIn", {
	enumerable: true,
	get: function() {
		return addressIn;
	}
});
Object.defineProperty(exports, "allRows", {
	enumerable: true,
	get: function() {
		return allRows;
	}
});
Object.defineProperty(exports, "alternatives", {
	enumerable: true,
	get: function() {
		return alternatives;
	}
});
Object.defineProperty(exports, "blockIn", {
	enumerable: true,
	get: function() {
		return blockIn;
	}
});
Object.defineProperty(exports, "booleanIn", {
	enumerable: true,
	get: function() {
		return booleanIn;
	}
});
Object.defineProperty(exports, "byPlace", {
	enumerable: true,
	get: function() {
		return byPlace;
	}
});
Object.defineProperty(exports, "catalogueWith", {
	enumerable: true,
	get: function() {
		return catalogueWith;
	}
});
Object.defineProperty(exports, "evidenceOf", {
	enumerable: true,
	get: function() {
		return evidenceOf;
	}
});
Object.defineProperty(exports, "findPolicy", {
	enumerable: true,
	get: function() {
		return findPolicy;
	}
});
Object.defineProperty(exports, "grouped", {
	enumerable: true,
	get: function() {
		return grouped$1;
	}
});
Object.defineProperty(exports, "heldAs", {
	enumerable: true,
	get: function() {
		return heldAs;
	}
});
Object.defineProperty(exports, "hold", {
	enumerable: true,
	get: function() {
		return hold;
	}
});
Object.defineProperty(exports, "holdOrUnclear", {
	enumerable: true,
	get: function() {
		return holdOrUnclear;
	}
});
Object.defineProperty(exports, "inModules", {
	enumerable: true,
	get: function() {
		return inModules;
	}
});
Object.defineProperty(exports, "instanceBlockOf", {
	enumerable: true,
	get: function() {
		return instanceBlockOf;
	}
});
Object.defineProperty(exports, "isByType", {
	enumerable: true,
	get: function() {
		return isByType;
	}
});
Object.defineProperty(exports, "isLossRule", {
	enumerable: true,
	get: function() {
		return isLossRule;
	}
});
Object.defineProperty(exports, "knownOfKind", {
	enumerable: true,
	get: function() {
		return knownOfKind;
	}
});
Object.defineProperty(exports, "knownOfType", {
	enumerable: true,
	get: function() {
		return knownOfType;
	}
});
Object.defineProperty(exports, "knownTypes", {
	enumerable: true,
	get: function() {
		return knownTypes;
	}
});
Object.defineProperty(exports, "listsIn", {
	enumerable: true,
	get: function() {
		return listsIn;
	}
});
Object.defineProperty(exports, "mayHold", {
	enumerable: true,
	get: function() {
		return mayHold;
	}
});
Object.defineProperty(exports, "moduleIn", {
	enumerable: true,
	get: function() {
		return moduleIn;
	}
});
Object.defineProperty(exports, "ownerOf", {
	enumerable: true,
	get: function() {
		return ownerOf;
	}
});
Object.defineProperty(exports, "paired", {
	enumerable: true,
	get: function() {
		return paired;
	}
});
Object.defineProperty(exports, "passes", {
	enumerable: true,
	get: function() {
		return passes;
	}
});
Object.defineProperty(exports, "pathsOfSorts", {
	enumerable: true,
	get: function() {
		return pathsOfSorts;
	}
});
Object.defineProperty(exports, "placeWarnings", {
	enumerable: true,
	get: function() {
		return placeWarnings;
	}
});
Object.defineProperty(exports, "policyHere", {
	enumerable: true,
	get: function() {
		return policyHere;
	}
});
Object.defineProperty(exports, "policyIn", {
	enumerable: true,
	get: function() {
		return policyIn;
	}
});
Object.defineProperty(exports, "policyTextIn", {
	enumerable: true,
	get: function() {
		return policyTextIn;
	}
});
Object.defineProperty(exports, "policyWarnings", {
	enumerable: true,
	get: function() {
		return policyWarnings;
	}
});
Object.defineProperty(exports, "remembered", {
	enumerable: true,
	get: function() {
		return remembered;
	}
});
Object.defineProperty(exports, "rowOf", {
	enumerable: true,
	get: function() {
		return rowOf;
	}
});
Object.defineProperty(exports, "rowsBeside", {
	enumerable: true,
	get: function() {
		return rowsBeside;
	}
});
Object.defineProperty(exports, "sectionOf", {
	enumerable: true,
	get: function() {
		return sectionOf;
	}
});
Object.defineProperty(exports, "seen", {
	enumerable: true,
	get: function() {
		return seen;
	}
});
Object.defineProperty(exports, "shownPath", {
	enumerable: true,
	get: function() {
		return shownPath;
	}
});
Object.defineProperty(exports, "sorted", {
	enumerable: true,
	get: function() {
		return sorted;
	}
});
Object.defineProperty(exports, "stepsIn", {
	enumerable: true,
	get: function() {
		return stepsIn;
	}
});
Object.defineProperty(exports, "textsAt", {
	enumerable: true,
	get: function() {
		return textsAt;
	}
});
Object.defineProperty(exports, "typeIn", {
	enumerable: true,
	get: function() {
		return typeIn;
	}
});
Object.defineProperty(exports, "typePasted", {
	enumerable: true,
	get: function() {
		return typePasted;
	}
});
Object.defineProperty(exports, "unlike", {
	enumerable: true,
	get: function() {
		return unlike;
	}
});
Object.defineProperty(exports, "valuesAt", {
	enumerable: true,
	get: function() {
		return valuesAt;
	}
});
Object.defineProperty(exports, "variantsOf", {
	enumerable: true,
	get: function() {
		return variantsOf;
	}
});
Object.defineProperty(exports, "within", {
	enumerable: true,
	get: function() {
		return within;
	}
});
