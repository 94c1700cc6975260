const require_explain_review = require("./report-path-words.js");
const require_review = require("./cli-review.js");
const require_doctor = require("./domain-doctor.js");
const require_hook_review = require("./text-hcl.js");
const require_fail_on = require("./domain-drill-fail-on.js");
const require_schemas = require("./zod.js");
const require_started = require("./setup-workflows-started.js");
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
const lines = require_schemas.pipe(require_schemas.string(), require_schemas.transform(require_started.filledLines));
const filled = (otherwise) => require_schemas.string().with(require_schemas._minLength(1, `is empty; leave it out, or ${otherwise}`));
const program = filled("name the program");
const JOBS = "is not what the expression toJSON(needs) gives";
const unfinished = require_schemas.pipe(require_schemas.string(), require_schemas.transform((text, context) => {
	if (text.trim() === "") return [];
	const read = require_schemas.record(require_schemas.string(), require_schemas.object({ result: require_schemas.string() })).safeParse(jsonIn$1(text));
	if (read.success) return Object.entries(read.data).filter(([, { result }]) => result !== "success" && result !== "skipped").map(([name, { result }]) => `${name} (${result})`);
	context.issues.push({
		code: "custom",
		message: JOBS,
		input: text
	});
	return require_schemas.NEVER;
}));
function jsonIn$1(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const token = filled("give a token");
require_schemas.strictObject({
	plan: lines,
	reviews: lines,
	"expect-roots": lines,
	needs: unfinished,
	"github-token": token,
	"owners-token": require_schemas.string(),
	policy: require_schemas.string().with(require_schemas.refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top")),
	"override-label": filled("name a label").with(require_schemas._maxLength(50, "is longer than GitHub's labels can be (50 characters)")),
	comment: require_schemas._enum([
		"auto",
		"always",
		"never"
	], "is none of auto, always, never"),
	key: require_schemas.string().with(require_schemas._regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes")),
	enforce: require_schemas.pipe(require_schemas._enum(["true", "false"], "is neither true nor false"), require_schemas.transform((text) => text === "true")),
	terraform: program,
	report: require_schemas.string()
});
const POLICY_PATH = ".github/destroy-guard.yml";
require_schemas.strictObject({
	state: lines.with(require_schemas.refine((states) => states.length > 0, "names no state; give the path of what \"terraform show -json\" printed, one a line")),
	policy: require_schemas.string(),
	"fail-on": require_schemas._enum(require_fail_on.FAIL_ON, `is none of ${require_fail_on.FAIL_ON.join(", ")}`),
	terraform: program,
	report: require_schemas.string()
});
require_schemas.strictObject({
	"github-token": token,
	"owners-token": require_schemas.string(),
	accept: require_schemas.pipe(lines, require_schemas.array(require_schemas._enum(require_doctor.ACCEPTABLE, `names a question that there is not; there are ${require_doctor.ACCEPTABLE.join(", ")}`))),
	"fail-on": require_schemas._enum(require_doctor.FAIL_ON, `is none of ${require_doctor.FAIL_ON.join(", ")}`),
	report: require_schemas.string()
});
// src/setup/repository/configuration.ts
const NATIVE = /\.(tf|tofu)$/;
const JSON_FORM = /\.(tf|tofu)\.json$/;
const MADE = "cdk.tf.json";
const IS_USED = /^(terraform\.tfvars|.*\.auto\.tfvars|\.terraform\.lock\.hcl)(\.json)?$/;
function configurationIn(top, folder) {
	const { path, files, linked } = folder;
	const own = files.filter((name) => NATIVE.test(name) || JSON_FORM.test(name));
	if (own.length === 0) return null;
	const texts = own.map((name) => ({
		name,
		text: require_started.configurationTextAt(top, folder, name)
	}));
	const read = texts.map(({ name, text }) => ({
		name,
		body: bodyOf(name, text)
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
			...typed.map(require_review.impliedProvider)
		])].sort(),
		calls: blocks.filter(({ type }) => type === "module").flatMap((block) => localSource(block.attributes, path)),
		fetched: blocks.filter(({ type }) => type === "module").flatMap(({ attributes }) => gitSource(attributes)),
		hasResources: blocks.some(({ type }) => type === "resource" || type === "module"),
		declares: blocks.some(({ type }) => DECLARING.has(type)),
		linked,
		files: own,
		unset: settings.flatMap(({ blocks: inner }) => inner.flatMap(unsetIn)),
		asksWorkspace: texts.some(({ text }) => ASKS_WORKSPACE.test(text)) || settings.some(leavesWorkspace),
		isUsed: files.some((name) => IS_USED.test(name)),
		hasTofu: own.some((name) => /\.tofu(\.json)?$/.test(name)),
		requires: settings.map(requiredBy).find((one) => one !== null) ?? null,
		isMade: files.includes(MADE),
		unread: read.filter(({ body }) => body === null).map(({ name }) => node_path.posix.join(path, name))
	};
}
const DECLARING = new Set([
	"resource",
	"module",
	"data",
	"import",
	"removed"
]);
const ASKS_WORKSPACE = /^(?![^\S\n]*(?:#|\/\/)).*\bterraform\.workspace\b/m;
const leavesWorkspace = ({ blocks }) => blocks.filter(({ type, labels }) => type === "cloud" || type === "backend" && labels[0] === "remote").some(({ blocks: inner }) => !inner.some(({ type, attributes }) => type === "workspaces" && attributes.has("name")));
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
const NEEDED = new Map([
	["s3", ["bucket", "key"]],
	["gcs", ["bucket"]],
	["azurerm", [
		"storage_account_name",
		"container_name",
		"key"
	]]
]);
function unsetIn({ type, labels: [name = ""], attributes, blocks }) {
	if (type !== "backend" || name === "local") return [];
	return (NEEDED.get(name) ?? (attributes.size + blocks.length === 0 ? ["its settings"] : [])).filter((one) => !attributes.has(one));
}
function localSource(attributes, from) {
	const [, source] = /^"(\.{1,2}\/[^"$]*|\.{1,2})"$/.exec(attributes.get("source") ?? "") ?? [];
	if (source === void 0) return [];
	const folder = node_path.posix.normalize(node_path.posix.join(from, source.replace("//", "/"))).replace(/\/$/, "");
	return [folder === "" ? "." : folder];
}
function gitSource(attributes) {
	const [, source] = /^"((?:git::|git@|github\.com\/|bitbucket\.org\/|ssh:\/\/)[^"$]*)/.exec(attributes.get("source") ?? "") ?? [];
	return source === void 0 ? [] : [source.replace(/\?.*$/, "").replace(/([^:])\/\/.*$/, "$1")];
}
const bodyOf = (name, text) => JSON_FORM.test(name) ? jsonBody(text) : require_hook_review.hclIn(text);
function jsonBody(text) {
	const json = jsonIn(text);
	if (typeof json !== "object" || json === null) return null;
	const blocks = LABELS.flatMap(([type, labels]) => objectsIn(json[type]).flatMap((one) => blocksIn(type, [], one, labels)));
	return {
		attributes: new Map(),
		blocks
	};
}
const LABELS = [
	["resource", 2],
	["data", 2],
	["provider", 1],
	["module", 1],
	["terraform", 0]
];
function jsonIn(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const objectsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "object" && one !== null);
function blocksIn(type, labels, body, wanted) {
	if (wanted > 0) return Object.entries(body).flatMap(([label, inner]) => objectsIn(inner).flatMap((one) => blocksIn(type, [...labels, label], one, wanted - 1)));
	return [{
		type,
		labels,
		line: 1,
		attributes: new Map(Object.entries(body).flatMap(([name, value]) => typeof value === "string" ? [[name, JSON.stringify(value)]] : [])),
		blocks: type === "terraform" ? settingsIn(body) : workspacesIn(body)
	}];
}
const workspacesIn = (body) => objectsIn(body.workspaces).flatMap((one) => blocksIn("workspaces", [], one, 0));
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
	return (require_hook_review.hclIn(require_started.textAt(top, node_path.posix.join(folder, "terragrunt.hcl")) ?? "")?.blocks ?? []).filter(({ type }) => type === "terraform").flatMap(({ attributes }) => localSource(attributes, folder)).filter((source) => source.split("/")[0] !== "..");
}
// src/setup/repository/shown.ts
const SHOWN = /^(examples?|tests?|testdata|fixtures?|e2e)$/i;
const EITHER = /^(test|e2e)$/i;
const ENVIRONMENTS = /^(env|envs|environments?|accounts?|stages?|workspaces?)$/i;
const ENVIRONMENT = /^(.*[-_.])?(prod|prd|production|live|stage|staging|stg|dev|development|qa|uat|int|preprod|nonprod|sandbox)([-_.].*)?$/i;
function isShown(path, paths) {
	const parts = path.split("/");
	return parts.some((part, at) => SHOWN.test(part) && !(EITHER.test(part) && isAmongEnvironments(parts.slice(0, at), paths)));
}
function isAmongEnvironments(above, paths) {
	if (ENVIRONMENTS.test(above.at(-1) ?? "")) return true;
	const head = above.length === 0 ? "" : `${above.join("/")}/`;
	return paths.some((one) => one.startsWith(head) && ENVIRONMENT.test(one.slice(head.length).split("/")[0] ?? ""));
}
// src/setup/repository/environments.ts
const VALUES = /\.tfvars(\.json)?$/;
const READ_BY_ITSELF = /^(terraform\.tfvars|.*\.auto\.tfvars)(\.json)?$/;
const BACKEND = /\.tfbackend$|^(.*[._-])?backend([._-].*)?\.(hcl|conf|config|tfvars)$/i;
const BACKENDS = /^backends?\/[^/]+\.(hcl|conf|config|tfvars)$/i;
function handedTo(roots, configured, folders) {
	const nearestTo = (folder) => configured.filter((path) => isWithin(folder, path)).sort((a, b) => b.length - a.length)[0];
	const ofRoots = new Set(roots.map(({ path }) => path));
	const files = folders.flatMap(({ path, files: names }) => {
		const root = nearestTo(path);
		return root === void 0 || !ofRoots.has(root) || isShown(path, configured) ? [] : names.map((name) => ({
			root,
			isBeside: root === path,
			path,
			name
		}));
	});
	return [...require_explain_review.grouped(files, ({ root }) => root)].map(([root, own]) => ({
		root,
		values: own.filter(isValues).map((file) => pathFrom(root, file)),
		backends: own.filter(isBackend).map((file) => pathFrom(root, file))
	})).filter(({ values, backends }) => values.length + backends.length > 0);
}
const pathFrom = (root, { path, name }) => node_path.posix.relative(root, node_path.posix.join(path, name));
const isBackend = ({ path, name, isBeside }) => BACKEND.test(name) || !isBeside && BACKENDS.test(node_path.posix.join(node_path.posix.basename(path), name));
const isValues = (file) => VALUES.test(file.name) && !isBackend(file) && !(file.isBeside && READ_BY_ITSELF.test(file.name));
const isWithin = (folder, root) => folder === root || require_started.isBelow(folder, root);
const GENERAL = /^(terraform|main|variables|vars|values|inputs|backend|config|env|environment)$/i;
function parted(path) {
	const { dir, base } = node_path.posix.parse(path);
	const [stem = ""] = base.split(".");
	return GENERAL.test(stem) && dir !== "" ? [dir, `/${base}`] : [node_path.posix.join(dir, stem), base.slice(stem.length)];
}
function alike(paths) {
	const [most] = [...require_explain_review.grouped(paths.map(parted), ([, rest]) => rest)].sort(([, a], [, b]) => b.length - a.length);
	return most === void 0 ? null : {
		rest: most[0],
		names: most[1].map(([name]) => name).sort()
	};
}
const SHARED = /^(common|shared|globals?|base|all|defaults)$/i;
const PLAIN = /^[\w./-]+$/;
function isShared(path, backends) {
	const [name] = parted(path);
	const hasBackend = backends.some((backend) => node_path.posix.basename(parted(backend)[0]) === node_path.posix.basename(name));
	return PLAIN.test(path) && SHARED.test(node_path.posix.basename(name)) && !hasBackend;
}
function environmentsOf({ path: root, unset }, handed) {
	const own = handed.find((one) => one.root === root);
	const shared = own?.values.filter((path) => isShared(path, own.backends)) ?? [];
	const values = alike(own?.values.filter((path) => !shared.includes(path)) ?? []);
	const backend = unset.length === 0 ? null : alike(own?.backends ?? []);
	const names = (values ?? backend)?.names ?? [];
	const isWhole = unset.length === 0 || backend !== null && backend.names.join("\n") === names.join("\n");
	if (names.length < 2 || !isWhole) return null;
	return {
		root,
		names: names.map((name) => node_path.posix.join(root, name)),
		values: values?.rest ?? null,
		shared,
		backend: backend?.rest ?? null,
		byWorkspace: unset.length === 0
	};
}
// src/setup/repository/clouds.ts
const BY_PROVIDER = new Map([
	["aws", "aws"],
	["awscc", "aws"],
	["google", "google"],
	["google-beta", "google"],
	["azurerm", "azure"],
	["azuread", "azure"],
	["azapi", "azure"]
]);
const BY_BACKEND = new Map([
	["s3", "aws"],
	["gcs", "google"],
	["azurerm", "azure"]
]);
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
const cloudsOf = (providers, backends) => {
	const clouds = [...providers.flatMap((name) => BY_PROVIDER.get(name) ?? []), ...backends.flatMap((name) => BY_BACKEND.get(name) ?? [])];
	return [...new Set(clouds)].sort();
};
const othersOf = (providers) => [...new Set(providers)].filter((name) => !BY_PROVIDER.has(name) && !LOCAL.has(name)).sort();
// src/setup/repository/versions.ts
const EXACT = /^v?(\d+\.\d+\.\d+)$/;
const exact = (text) => EXACT.exec(text?.trim() ?? "")?.[1] ?? null;
const TOFU = {
	own: ".opentofu-version",
	names: ["opentofu", "tofu"],
	inputs: /^(open)?tofu[-_]version$/i,
	actions: /\/(?:setup-)?(?:opentofu|tofu)(?:-plan|-apply)?@/i
};
const TERRAFORM = {
	own: ".terraform-version",
	names: ["terraform"],
	inputs: /^(terraform|tf)[-_]version$/i,
	actions: /\/(?:setup-)?terraform(?:-plan|-apply)?@/i
};
const TERRAGRUNT = {
	own: ".terragrunt-version",
	names: ["terragrunt"],
	inputs: /^(terragrunt|tg)[-_]version$/i,
	actions: /\/(?:setup-)?terragrunt@/i
};
const LISTS = [
	".tool-versions",
	"mise.toml",
	".mise.toml",
	".config/mise.toml"
];
const signsFor = (top, folders, named) => {
	const found = folders.flatMap((folder) => nearest(top, folder, named) ?? []);
	return [...new Map(found.map((sign) => [sign.by, sign])).values()];
};
function nearest(top, folder, named) {
	for (let at = folder;; at = node_path.posix.dirname(at)) {
		const found = signIn(top, at, named);
		if (found !== null || at === ".") return found;
	}
}
function signIn(top, folder, { own, names }) {
	const alone = require_started.textAt(top, node_path.posix.join(folder, own));
	if (alone !== null) return {
		by: node_path.posix.join(folder, own),
		version: exact(alone)
	};
	const line = new RegExp(`^[^\\S\\n]*"?(?:${names.join("|")})"?(?:\\s*=\\s*|\\s+)"?([^"\\s#]+)`, "m");
	for (const path of LISTS.map((name) => node_path.posix.join(folder, name))) {
		const [, version] = line.exec(require_started.textAt(top, path) ?? "") ?? [];
		if (version !== void 0) return {
			by: path,
			version: exact(version)
		};
	}
	return null;
}
const ENV = /^\$\{\{\s*env\.([\w-]+)\s*\}\}$/;
function signsOfWorkflows({ workflows, actionAt }, named) {
	const steps = require_started.placedIn(workflows).flatMap((placed) => {
		const { workflow, job } = placed;
		return require_started.stepsRun(placed, actionAt).map(({ step }) => ({
			by: workflow.path,
			step,
			envs: [job.env, workflow.env]
		}));
	});
	const set = steps.flatMap(({ by, step, envs }) => [...step.with].filter(([name]) => step.uses !== null && named.inputs.test(name)).map(([, { text }]) => {
		const [, name = ""] = ENV.exec(text.trim()) ?? [];
		const value = [step.env, ...envs].map((env) => env.get(name)).find((one) => one !== void 0);
		return {
			by,
			version: exact(value?.text ?? text)
		};
	}));
	const others = [...new Set(steps.filter(({ step }) => isRun(step, named)).map(({ by }) => by))].filter((path) => !set.some(({ by }) => by === path));
	return [...set, ...others.map((by) => ({
		by,
		version: null
	}))];
}
const isRun = ({ uses, run }, { actions, names }) => actions.test(uses?.text ?? "") || (run?.text ?? "").split(/[\n;&|]/).some((command) => isPlanning(command, names));
const isPlanning = (command, names) => {
	const words = command.trim().split(/\s+/);
	const at = words.findIndex((word) => !/^\w+=/.test(word));
	return names.includes(words[at] ?? "") && words.slice(at).some((word) => /^(?:init|plan|apply)$/.test(word));
};
const numbersOf = (version) => version.split(".").map(Number);
const isOlder = (one, other) => {
	const [a, b] = [numbersOf(one), numbersOf(other)];
	const at = a.findIndex((number, place) => number !== b[place]);
	return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};
const CLAUSE = /^(=|!=|>|>=|<|<=|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;
function rangeOf(required) {
	const clauses = [...new Set(required.flatMap((one) => one.split(",").map((clause) => clause.trim())))];
	const written = clauses.map(clauseOf);
	const fixed = written.filter((one) => one !== null && /^\d/.test(one));
	if (clauses.length === 0 || written.includes(null) || fixed.length > 1) return null;
	return [...new Set(written)].join(" ");
}
function clauseOf(clause) {
	const [, sign = "=", major, minor, patch] = CLAUSE.exec(clause) ?? [];
	if (major === void 0 || sign === "!=") return null;
	const version = `${major}.${minor ?? 0}.${patch ?? 0}`;
	if (sign === "=") return version;
	if (sign !== "~>") return `${sign}${version}`;
	return `>=${version} <${patch === void 0 ? `${Number(major) + 1}.0.0` : `${major}.${Number(minor) + 1}.0`}`;
}
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
Object.defineProperty(exports, "TERRAFORM", {
	enumerable: true,
	get: function() {
		return TERRAFORM;
	}
});
Object.defineProperty(exports, "TERRAGRUNT", {
	enumerable: true,
	get: function() {
		return TERRAGRUNT;
	}
});
Object.defineProperty(exports, "TOFU", {
	enumerable: true,
	get: function() {
		return TOFU;
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
Object.defineProperty(exports, "environmentsOf", {
	enumerable: true,
	get: function() {
		return environmentsOf;
	}
});
Object.defineProperty(exports, "filesOfRoot", {
	enumerable: true,
	get: function() {
		return filesOfRoot;
	}
});
Object.defineProperty(exports, "gitSource", {
	enumerable: true,
	get: function() {
		return gitSource;
	}
});
Object.defineProperty(exports, "handedTo", {
	enumerable: true,
	get: function() {
		return handedTo;
	}
});
Object.defineProperty(exports, "isOlder", {
	enumerable: true,
	get: function() {
		return isOlder;
	}
});
Object.defineProperty(exports, "isShown", {
	enumerable: true,
	get: function() {
		return isShown;
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
Object.defineProperty(exports, "rangeOf", {
	enumerable: true,
	get: function() {
		return rangeOf;
	}
});
Object.defineProperty(exports, "signsFor", {
	enumerable: true,
	get: function() {
		return signsFor;
	}
});
Object.defineProperty(exports, "signsOfWorkflows", {
	enumerable: true,
	get: function() {
		return signsOfWorkflows;
	}
});
