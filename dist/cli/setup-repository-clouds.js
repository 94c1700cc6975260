const require_review = require("./cli-review.js");
const require_folders = require("./setup-repository-folders.js");
const require_doctor = require("./domain-doctor.js");
const require_hook_review = require("./text-hcl.js");
const require_fail_on = require("./domain-drill-fail-on.js");
const require_schemas = require("./zod.js");
let node_path = require("node:path");
// src/domain/owners.ts
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9_][A-Za-z0-9_-]{0,99})$/;
const EMAIL = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const LONGEST_EMAIL = 254;
function ownerOf(text) {
	const [, login] = USER.exec(text) ?? [];
	if (login !== void 0) return {
		kind: "user",
		login
	};
	const [, org, slug] = TEAM.exec(text) ?? [];
	if (org !== void 0 && slug !== void 0) return {
		kind: "team",
		org,
		slug
	};
	return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? {
		kind: "email",
		address: text
	} : null;
}
const ownerName = (owner) => owner.kind === "user" ? `@${owner.login}` : owner.kind === "team" ? `@${owner.org}/${owner.slug}` : owner.address;
const ONE = Symbol("one character");
const ANY = Symbol("any characters");
function matches(pattern, path, work = { comparisons: 0 }) {
	const names = path.split("/").map((name) => [...name]);
	let reached = [true, ...names.map(() => false)];
	for (const step of pattern.steps) reached = step === "any-depth" ? anyDepth(reached, work) : oneDeeper(reached, step, names, work);
	const whole = reached[names.length] === true;
	const part = reached.lastIndexOf(true, names.length - 1) >= 0;
	return pattern.reach === "itself" ? whole : pattern.reach === "below" ? part : whole || part;
}
function anyDepth(reached, work) {
	const first = reached.indexOf(true);
	work.comparisons += reached.length;
	return reached.map((_, at) => first >= 0 && at >= first);
}
const oneDeeper = (reached, step, names, work) => [false, ...names.map((name, at) => reached[at] === true && fits(step, name, work))];
function standsFor(glyph, char) {
	if (typeof glyph !== "object") return glyph === ONE || glyph === char;
	const point = char?.codePointAt(0) ?? -1;
	return glyph.spans.some(([first, last]) => first <= point && point <= last) !== glyph.isNegated;
}
function fits(step, name, work) {
	let glyph = 0;
	let char = 0;
	let star = -1;
	let from = 0;
	while (char < name.length) {
		const wanted = step[glyph];
		work.comparisons += typeof wanted === "object" ? wanted.spans.length + 1 : 1;
		if (wanted === ANY) {
			star = glyph++;
			from = char;
		} else if (standsFor(wanted, name[char])) {
			glyph++;
			char++;
		} else if (star >= 0) {
			glyph = star + 1;
			char = ++from;
		} else return false;
	}
	return step.slice(glyph).every((rest) => rest === ANY);
}
const isInside = (path) => path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
function ownersOf(lines, path) {
	if (!isInside(path)) return { state: "unowned" };
	for (const line of lines.toReversed()) if ("fault" in line) {
		if (line.meant?.some((pattern) => matches(pattern, path)) ?? true) return {
			state: "broken",
			line: line.line,
			fault: line.fault
		};
	} else if (matches(line.pattern, path)) return line.owners.length === 0 ? {
		state: "cleared",
		line: line.line
	} : {
		state: "owned",
		owners: line.owners,
		line: line.line
	};
	return { state: "unowned" };
}
// src/input/settings.ts
const lines = require_schemas.string().transform((text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
const program = require_schemas.string().min(1, "is empty; leave it out, or name the program");
const JOBS = "is not what the expression toJSON(needs) gives";
const unfinished = require_schemas.string().transform((text, context) => {
	if (text.trim() === "") return [];
	const read = require_schemas.record(require_schemas.string(), require_schemas.object({ result: require_schemas.string() })).safeParse(jsonIn(text));
	if (read.success) return Object.entries(read.data).filter(([, { result }]) => result !== "success" && result !== "skipped").map(([name, { result }]) => `${name} (${result})`);
	context.addIssue({
		code: "custom",
		message: JOBS
	});
	return require_schemas.NEVER;
});
function jsonIn(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const token = require_schemas.string().min(1, "is empty; leave it out, or give a token");
require_schemas.strictObject({
	plan: lines,
	reviews: lines,
	"expect-roots": lines,
	needs: unfinished,
	"github-token": token,
	"owners-token": require_schemas.string(),
	policy: require_schemas.string().refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top"),
	"override-label": require_schemas.string().min(1, "is empty; leave it out, or name a label").max(50, "is longer than GitHub's labels can be (50 characters)"),
	comment: require_schemas._enum([
		"auto",
		"always",
		"never"
	], "is none of auto, always, never"),
	key: require_schemas.string().regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes"),
	enforce: require_schemas._enum(["true", "false"], "is neither true nor false").transform((text) => text === "true"),
	terraform: program,
	report: require_schemas.string()
});
const POLICY_PATH = ".github/destroy-guard.yml";
require_schemas.strictObject({
	state: lines.refine((states) => states.length > 0, "names no state; give the path of what \"terraform show -json\" printed, one a line"),
	policy: require_schemas.string(),
	"fail-on": require_schemas._enum(require_fail_on.FAIL_ON, `is none of ${require_fail_on.FAIL_ON.join(", ")}`),
	terraform: program,
	report: require_schemas.string()
});
require_schemas.strictObject({
	"github-token": token,
	"owners-token": require_schemas.string(),
	accept: lines.pipe(require_schemas.array(require_schemas._enum(require_doctor.ACCEPTABLE, `names a question that there is not; there are ${require_doctor.ACCEPTABLE.join(", ")}`))),
	"fail-on": require_schemas._enum(require_doctor.FAIL_ON, `is none of ${require_doctor.FAIL_ON.join(", ")}`),
	report: require_schemas.string()
});
// src/setup/repository/configuration.ts
const NATIVE = /\.(tf|tofu)$/;
const JSON_FORM = /\.(tf|tofu)\.json$/;
const MADE = "cdk.tf.json";
const IS_USED = /^(terraform\.tfvars|.*\.auto\.tfvars|\.terraform\.lock\.hcl)(\.json)?$/;
function configurationIn(top, { path, files }) {
	const own = files.filter((name) => NATIVE.test(name) || JSON_FORM.test(name));
	if (own.length === 0) return null;
	const read = own.map((name) => ({
		name,
		body: bodyOf(name, require_folders.textAt(top, node_path.posix.join(path, name)) ?? "")
	}));
	const blocks = read.flatMap(({ body }) => body?.blocks ?? []);
	const settings = blocks.filter(({ type }) => type === "terraform");
	const configured = labelsOf(blocks, "provider");
	const needed = settings.flatMap(({ blocks: inner }) => inner.filter(({ type }) => type === "required_providers").flatMap(({ attributes }) => [...attributes.keys()]));
	const typed = blocks.filter(({ type }) => type === "resource" || type === "data").map(({ labels }) => labels[0] ?? "");
	return {
		path,
		backend: settings.map(backendIn).find((one) => one !== null) ?? null,
		settingsAt: settingsAt(path, read),
		configured,
		providers: [...new Set([
			...configured,
			...needed,
			...typed.map((type) => type.split("_")[0] ?? "")
		])].sort(),
		calls: blocks.filter(({ type }) => type === "module").flatMap((block) => localSource(block.attributes, path)),
		hasResources: blocks.some(({ type }) => type === "resource" || type === "module"),
		isPartial: settings.some(({ blocks: inner }) => inner.some(isEmptyBackend)),
		isUsed: files.some((name) => IS_USED.test(name)),
		varFiles: files.filter((name) => /\.tfvars(\.json)?$/.test(name) && !IS_USED.test(name)),
		hasTofu: own.some((name) => /\.tofu(\.json)?$/.test(name)),
		requires: settings.map(requiredBy).find((one) => one !== null) ?? null,
		isMade: files.includes(MADE),
		unread: read.filter(({ body }) => body === null).map(({ name }) => node_path.posix.join(path, name))
	};
}
const labelsOf = (blocks, wanted) => blocks.filter(({ type }) => type === wanted).map(({ labels }) => labels[0] ?? "");
function backendIn({ blocks }) {
	const block = blocks.find(({ type }) => type === "backend" || type === "cloud");
	return block === void 0 ? null : block.type === "cloud" ? "cloud" : block.labels[0] ?? null;
}
function settingsAt(path, read) {
	const settings = read.flatMap(({ name, body }) => (body?.blocks ?? []).filter(({ type }) => type === "terraform").map((block) => ({
		name,
		block
	})));
	const found = settings.find(({ block }) => backendIn(block) !== null) ?? settings[0];
	const inner = found?.block.blocks.find(({ type }) => type === "backend" || type === "cloud");
	return {
		file: node_path.posix.join(path, found?.name ?? read[0]?.name ?? "main.tf"),
		line: inner?.line ?? found?.block.line ?? 1
	};
}
const requiredBy = ({ attributes }) => /^"([^"$]+)"$/.exec(attributes.get("required_version") ?? "")?.[1] ?? null;
const isEmptyBackend = ({ type, labels, attributes, blocks }) => type === "backend" && labels[0] !== "local" && attributes.size + blocks.length === 0;
function localSource(attributes, from) {
	const [, source] = /^"(\.{1,2}\/[^"$]*|\.{1,2})"$/.exec(attributes.get("source") ?? "") ?? [];
	if (source === void 0) return [];
	const folder = node_path.posix.normalize(node_path.posix.join(from, source.replace("//", "/"))).replace(/\/$/, "");
	return [folder === "" ? "." : folder];
}
const bodyOf = (name, text) => JSON_FORM.test(name) ? jsonBody(text) : require_hook_review.hclIn(text);
function jsonBody(text) {
	let json;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
	const blocks = Object.entries({
		resource: 2,
		data: 2,
		provider: 1,
		module: 1,
		terraform: 0
	}).flatMap(([type, depth]) => objectsIn(json[type]).flatMap((one) => blocksIn(type, [], one, depth)));
	return {
		attributes: new Map(),
		blocks
	};
}
const objectsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "object" && one !== null);
function blocksIn(type, labels, body, depth) {
	if (depth > 0) return Object.entries(body).flatMap(([label, inner]) => objectsIn(inner).flatMap((one) => blocksIn(type, [...labels, label], one, depth - 1)));
	return [{
		type,
		labels,
		line: 1,
		attributes: new Map(Object.entries(body).flatMap(([name, value]) => typeof value === "string" ? [[name, JSON.stringify(value)]] : [])),
		blocks: type === "terraform" ? settingsIn(body) : []
	}];
}
const settingsIn = (body) => [
	...objectsIn(body.backend).flatMap((one) => blocksIn("backend", [], one, 1)),
	...objectsIn(body.cloud).flatMap((one) => blocksIn("cloud", [], one, 0)),
	...objectsIn(body.required_providers).map((one) => ({
		type: "required_providers",
		labels: [],
		line: 1,
		attributes: new Map(Object.keys(one).map((name) => [name, "{}"])),
		blocks: []
	}))
];
// src/setup/repository/declared.ts
const filesOfRoot = (root, { filesIn }) => [...new Set([require_review.fileOf(root), ...filesIn(root)])];
function declaredAt(top) {
	const checkout = require_review.checkoutAt(top);
	const calledIn = (folder) => [...checkout.filesIn(folder).flatMap(({ calls }) => calls.flatMap(({ sources }) => sources)).flatMap((source) => checkout.moduleFolder(folder, source) ?? []), ...unitSources(top, folder)];
	return {
		filesIn: (folder) => {
			const files = checkout.filesIn(folder).filter(({ declarations, calls }) => declarations.length + calls.length > 0);
			return files.length === 0 ? [require_review.fileOf(folder)] : files.map(({ path }) => path);
		},
		modulesOf: (root) => {
			const found = new Set([root]);
			for (const folder of found) for (const called of calledIn(folder)) found.add(called);
			return [...found].filter((folder) => folder !== root).sort();
		}
	};
}
function unitSources(top, folder) {
	return (require_hook_review.hclIn(require_folders.textAt(top, node_path.posix.join(folder, "terragrunt.hcl")) ?? "")?.blocks ?? []).filter(({ type }) => type === "terraform").flatMap(({ attributes }) => localSource(attributes, folder)).filter((source) => source.split("/")[0] !== "..");
}
// src/setup/repository/clouds.ts
const BY_PROVIDER = {
	aws: "aws",
	awscc: "aws",
	google: "google",
	"google-beta": "google",
	azurerm: "azure",
	azuread: "azure",
	azapi: "azure"
};
const BY_BACKEND = {
	s3: "aws",
	gcs: "google",
	azurerm: "azure"
};
const LOCAL = new Set([
	"random",
	"null",
	"local",
	"time",
	"tls",
	"archive",
	"template",
	"external",
	"terraform",
	"cloudinit",
	"http"
]);
const cloudsOf = (providers, backends) => [...new Set([...providers.flatMap((name) => BY_PROVIDER[name] ?? []), ...backends.flatMap((name) => name === null ? [] : BY_BACKEND[name] ?? [])])].sort();
const othersOf = (providers) => [...new Set(providers)].filter((name) => !(name in BY_PROVIDER) && !LOCAL.has(name)).sort();
Object.defineProperty(exports, "ANY", {
	enumerable: true,
	get: function() {
		return ANY;
	}
});
Object.defineProperty(exports, "CODEOWNERS_PATHS", {
	enumerable: true,
	get: function() {
		return CODEOWNERS_PATHS;
	}
});
Object.defineProperty(exports, "ONE", {
	enumerable: true,
	get: function() {
		return ONE;
	}
});
Object.defineProperty(exports, "POLICY_PATH", {
	enumerable: true,
	get: function() {
		return POLICY_PATH;
	}
});
Object.defineProperty(exports, "cloudsOf", {
	enumerable: true,
	get: function() {
		return cloudsOf;
	}
});
Object.defineProperty(exports, "configurationIn", {
	enumerable: true,
	get: function() {
		return configurationIn;
	}
});
Object.defineProperty(exports, "declaredAt", {
	enumerable: true,
	get: function() {
		return declaredAt;
	}
});
Object.defineProperty(exports, "filesOfRoot", {
	enumerable: true,
	get: function() {
		return filesOfRoot;
	}
});
Object.defineProperty(exports, "localSource", {
	enumerable: true,
	get: function() {
		return localSource;
	}
});
Object.defineProperty(exports, "othersOf", {
	enumerable: true,
	get: function() {
		return othersOf;
	}
});
Object.defineProperty(exports, "ownerName", {
	enumerable: true,
	get: function() {
		return ownerName;
	}
});
Object.defineProperty(exports, "ownerOf", {
	enumerable: true,
	get: function() {
		return ownerOf;
	}
});
Object.defineProperty(exports, "ownersOf", {
	enumerable: true,
	get: function() {
		return ownersOf;
	}
});
