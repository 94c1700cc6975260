const require_fault = require("./domain-fault.js");
const require_policy = require("./domain-policy.js");
const require_found = require("./input-found.js");
const require_paths = require("./input-plan-paths.js");
const require_working_copy = require("./input-working-copy.js");
const require_policy_file = require("./cli-policy-file.js");
const require_catalogue = require("./catalogue-index.js");
const require_catalogue$1 = require("./domain-catalogue.js");
const require_catalogue_terms = require("./domain-catalogue-terms.js");
const require_quantity = require("./report-quantity.js");
const require_near = require("./text-near.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
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
	const silent = rules === null ? "every rule is silent for it, protected too" : `${require_quantity.listed(rules)} speaks no more`;
	const lacking = [...rules === null ? ["rules"] : [], ...until === null ? ["until"] : []];
	return [[["allow", at], `this exception fits every object, and ${silent}${until === null ? ", without an end" : ""}; name the objects that are meant by a narrower address, by type or by tags, and add ${require_quantity.listed(lacking)}`]];
}
const fitsEverything = ({ address, type, tags }) => /^\*+$/.test(address ?? "") && type === null && Object.keys(tags).length === 0;
function ownTypeWarnings({ type, class: named, weight }, at) {
	const row = require_catalogue$1.rowOf(require_catalogue.catalogueWith([])(type));
	if (row === void 0 || row.weight === "low") return [];
	const isLess = named !== null && require_catalogue_terms.WEIGHTS.indexOf(weight) > require_catalogue_terms.WEIGHTS.indexOf(row.weight);
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
	const catalogue = require_catalogue.catalogueWith(policy.catalogue);
	return ["protect", "allow"].flatMap((key) => policy[key].map(({ type }, at) => ({
		place: [
			key,
			at,
			"type"
		],
		type
	}))).flatMap(({ place, type }) => {
		if (type === null || catalogue(type).known !== "nothing") return [];
		const near = require_near.nearTypes(type, require_catalogue.knownTypes());
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
	const shown = (path) => require_paths.rootName(path, cwd);
	if (paths.length > 1) throw new require_fault.InputError(`the plans belong to several policies (${paths.map(shown).join(", ")}); review them one by one, or name one policy with --policy`);
	const warnings = looked.flatMap((folder) => unreadIn(folder, paths, shown));
	const [path] = paths;
	if (path !== void 0) return policyAt(shown(path), warnings, cwd, today);
	return {
		policy: require_policy.DEFAULT_POLICY,
		origin: {
			file: null,
			branch: null,
			looked: looked.map(shown)
		},
		warnings
	};
}
async function policyAt(path, others, cwd, today) {
	const { policy, text } = await require_policy_file.policyTextIn(path, cwd);
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
	const top = require_working_copy.workingCopyOf(folder);
	const folders = [folder];
	for (let at = folder; top !== null && at !== top; at = (0, node_path.dirname)(at)) folders.unshift((0, node_path.dirname)(at));
	return folders;
}
const outermostIn = (folders) => folders.map((folder) => (0, node_path.join)(folder, require_policy_file.POLICY_FILE)).filter(require_found.isTaken).slice(0, 1);
const MISNAMED = [
	".github/destroy-guard.yaml",
	".github/.destroy-guard.yml",
	"destroy-guard.yml",
	"destroy-guard.yaml",
	".destroy-guard.yml",
	".destroy-guard.yaml"
];
function unreadIn(folder, used, shown) {
	const misnamed = MISNAMED.map((name) => (0, node_path.join)(folder, name)).filter((path) => (0, node_fs.existsSync)(path)).map((path) => `${shown(path)} is not read; the policy is ${require_policy_file.POLICY_FILE} at the top of the repository`);
	const top = require_working_copy.workingCopyOf(folder);
	const nested = (0, node_path.join)(folder, require_policy_file.POLICY_FILE);
	if (top === null || top === folder || !require_found.isTaken(nested)) return misnamed;
	const says = used.includes(nested) ? `counts here, but the action does not read it: there the policy is ${require_policy_file.POLICY_FILE} at the top of the repository` : `is not read; the policy is ${require_policy_file.POLICY_FILE} at the top of the repository, with its key roots for single roots`;
	return [...misnamed, `${shown(nested)} ${says}`];
}
function policyHere(cwd) {
	const here = foldersTo(cwd);
	const shown = (path) => require_paths.rootName(path, cwd);
	const [path] = outermostIn(here);
	if (path !== void 0) return shown(path);
	const meant = here.flatMap((folder) => unreadIn(folder, [], shown));
	throw new require_fault.InputError([`there is no ${require_policy_file.POLICY_FILE} here or above, up to the top of the repository; name the file to check`, ...meant].join("; "));
}
function placeWarnings(path, cwd) {
	const whole = (0, node_path.resolve)(cwd, path);
	const top = require_working_copy.workingCopyOf((0, node_path.dirname)(whole));
	if (top === null || whole === (0, node_path.join)(top, ".github/destroy-guard.yml")) return [];
	return [`${path} is read only where it is named, by --policy or the action's input policy; without a name the policy is ${require_policy_file.POLICY_FILE} at the top of the repository`];
}
Object.defineProperty(exports, "findPolicy", {
	enumerable: true,
	get: function() {
		return findPolicy;
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
Object.defineProperty(exports, "policyWarnings", {
	enumerable: true,
	get: function() {
		return policyWarnings;
	}
});
