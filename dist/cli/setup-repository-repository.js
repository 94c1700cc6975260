const require_settings = require("./input-settings.js");
const require_files = require("./setup-workflows-files.js");
const require_hcl = require("./text-hcl.js");
const require_folders = require("./setup-repository-folders.js");
const require_clouds = require("./setup-repository-clouds.js");
let node_path = require("node:path");
// src/setup/repository/configuration.ts
const NATIVE = /\.(tf|tofu)$/;
const JSON_FORM = /\.(tf|tofu)\.json$/;
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
		unread: read.filter(({ body }) => body === null).map(({ name }) => node_path.posix.join(path, name))
	};
}
const labelsOf = (blocks, wanted) => blocks.filter(({ type }) => type === wanted).map(({ labels }) => labels[0] ?? "");
function backendIn({ blocks }) {
	const block = blocks.find(({ type }) => type === "backend" || type === "cloud");
	return block === void 0 ? null : block.type === "cloud" ? "cloud" : block.labels[0] ?? null;
}
const isEmptyBackend = ({ type, labels, attributes, blocks }) => type === "backend" && labels[0] !== "local" && attributes.size + blocks.length === 0;
function localSource(attributes, from) {
	const [, source] = /^"(\.{1,2}\/[^"$]*|\.{1,2})"$/.exec(attributes.get("source") ?? "") ?? [];
	if (source === void 0) return [];
	const folder = node_path.posix.normalize(node_path.posix.join(from, source.replace("//", "/"))).replace(/\/$/, "");
	return [folder === "" ? "." : folder];
}
const bodyOf = (name, text) => JSON_FORM.test(name) ? jsonBody(text) : require_hcl.hclIn(text);
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
// src/setup/repository/roots.ts
const EXAMPLE = /(^|\/)(examples?|tests?|testdata|fixtures?|e2e)(\/|$)/i;
const MODULE = /(^|\/)modules?(\/|$)/i;
function sortedRoots(configurations, units, called) {
	const own = configurations.filter(({ path }) => !units.includes(path));
	const modules = new Set([...called, ...configurations.flatMap(({ calls }) => calls)]);
	const judged = own.map((one) => ({
		one,
		verdict: verdictOn(one, modules)
	}));
	const isCertain = judged.some(({ verdict }) => isRoot(verdict) && verdict !== "alone");
	const all = new Map(configurations.map((one) => [one.path, one]));
	const settled = judged.map(({ one, verdict }) => ({
		one,
		verdict: verdict === "alone" && (isCertain || units.length > 0) ? "module" : verdict
	}));
	return {
		roots: settled.flatMap(({ one, verdict }) => isRoot(verdict) ? [rootOf(one, verdict, all)] : []),
		others: settled.flatMap(({ one, verdict }) => isRoot(verdict) ? [] : [{
			path: one.path,
			because: verdict
		}])
	};
}
const isRoot = (verdict) => verdict === "backend" || verdict === "provider" || verdict === "variables" || verdict === "alone";
function verdictOn({ path, backend, configured, isUsed, hasResources }, modules) {
	if (EXAMPLE.test(path)) return "example";
	if (backend !== null) return "backend";
	if (modules.has(path)) return "called";
	if (configured.length > 0) return "provider";
	if (MODULE.test(path)) return "module";
	if (isUsed) return "variables";
	return hasResources ? "alone" : "module";
}
function rootOf(one, because, all) {
	const reached = reachedFrom(one, all);
	const providers = [...new Set(reached.flatMap((each) => each.providers))].sort();
	const { path, backend, isPartial, varFiles } = one;
	return {
		path,
		because,
		backend,
		isPartial,
		varFiles,
		clouds: require_clouds.cloudsOf(providers, [backend]),
		providers
	};
}
function reachedFrom(start, all) {
	const found = new Set([start]);
	for (const one of found) for (const path of one.calls) {
		const called = all.get(path);
		if (called !== void 0) found.add(called);
	}
	return [...found];
}
// src/setup/repository/terragrunt.ts
const UNIT = "terragrunt.hcl";
const STACK = "terragrunt.stack.hcl";
function terragruntIn(top, folders) {
	const read = folders.filter(({ files }) => files.includes(UNIT)).map((folder) => unitOf(top, folder));
	const units = read.filter(({ isUnit }) => isUnit);
	const shared = folders.flatMap(({ path, files }) => files.filter((name) => name.endsWith(".hcl") && !name.startsWith(".")).map((name) => node_path.posix.join(path, name)));
	const texts = read.length > 0 || folders.some(({ files }) => files.includes(STACK)) ? shared.map((path) => require_folders.textAt(top, path) ?? "") : [];
	const found = (pattern) => [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))];
	return {
		units: units.map(({ path }) => path),
		stacks: folders.filter(({ files }) => files.includes(STACK)).map(({ path }) => path),
		calls: units.flatMap(({ calls }) => calls),
		providers: found(/^\s*provider\s+"([\w-]+)"/gm),
		backends: found(/^\s*backend\s*=?\s*"([\w-]+)"/gm),
		unread: read.filter(({ isRead }) => !isRead).map(({ path }) => node_path.posix.join(path, UNIT))
	};
}
function unitOf(top, { path, files }) {
	const body = require_hcl.hclIn(require_folders.textAt(top, node_path.posix.join(path, UNIT)) ?? "");
	const sources = body?.blocks.filter(({ type, attributes }) => type === "terraform" && attributes.has("source")) ?? [];
	const isIncluding = body?.blocks.some(({ type }) => type === "include") ?? false;
	const isBeside = files.some((name) => /\.(tf|tofu)$/.test(name));
	return {
		path,
		isRead: body !== null,
		isUnit: body === null || sources.length > 0 || isIncluding || isBeside,
		calls: sources.flatMap(({ attributes }) => localSource(attributes, path))
	};
}
// src/setup/repository/tools.ts
const EXACT = /^v?(\d+\.\d+\.\d+)$/;
const exact = (text) => EXACT.exec(text?.trim() ?? "")?.[1] ?? null;
const LISTS = [
	".tool-versions",
	"mise.toml",
	".mise.toml",
	".config/mise.toml"
];
function signsOf(top, own, names) {
	const alone = require_folders.textAt(top, own);
	const listed = LISTS.flatMap((path) => {
		const [, version] = new RegExp(`^\\s*"?(?:${names.join("|")})"?\\s*[=\\s]\\s*"?([^"\\s#]+)`, "m").exec(require_folders.textAt(top, path) ?? "") ?? [];
		return version === void 0 ? [] : [{
			by: path,
			version: exact(version)
		}];
	});
	return [...alone === null ? [] : [{
		by: own,
		version: exact(alone)
	}], ...listed];
}
function toolsIn(top, folders, hasTofu) {
	const locked = locksOf(top, folders);
	const tofu = [
		...hasTofu.slice(0, 1).map((path) => ({
			by: `files in ${path} that only OpenTofu reads`,
			version: null
		})),
		...signsOf(top, ".opentofu-version", ["opentofu", "tofu"]),
		...locked("registry.opentofu.org")
	];
	const terraform = [...signsOf(top, ".terraform-version", ["terraform"]), ...locked("registry.terraform.io")];
	const [own, other] = tofu.length > 0 ? [tofu, terraform] : [terraform, tofu];
	const terragrunt = signsOf(top, ".terragrunt-version", ["terragrunt"]);
	return {
		program: tofu.length > 0 ? "tofu" : "terraform",
		version: own.find(({ version }) => version !== null)?.version ?? null,
		terragrunt: terragrunt.find(({ version }) => version !== null)?.version ?? null,
		by: own[0]?.by ?? null,
		against: other[0]?.by ?? null
	};
}
function locksOf(top, folders) {
	const locks = folders.filter(({ files }) => files.includes(".terraform.lock.hcl")).map(({ path }) => node_path.posix.join(path, ".terraform.lock.hcl")).map((path) => ({
		path,
		text: require_folders.textAt(top, path) ?? ""
	}));
	return (registry) => locks.filter(({ text }) => text.includes(`"${registry}/`)).slice(0, 1).map(({ path }) => ({
		by: path,
		version: null
	}));
}
// src/setup/repository/repository.ts
function repositoryAt(top) {
	const folders = require_folders.foldersIn(top);
	const configurations = folders.map((folder) => configurationIn(top, folder)).filter((one) => one !== null);
	const terragrunt = terragruntIn(top, folders);
	return {
		top,
		...sortedRoots(configurations, folders.filter(({ files }) => files.includes("terragrunt.hcl")).map(({ path }) => path), terragrunt.calls),
		terragrunt,
		tools: toolsIn(top, folders, configurations.filter(({ hasTofu }) => hasTofu).map(({ path }) => path)),
		codeowners: codeownersIn(top),
		policy: require_folders.textAt(top, require_settings.POLICY_PATH),
		ignored: require_folders.textAt(top, ".gitignore"),
		workflows: require_files.workflowFilesIn(top),
		unread: [...configurations.flatMap(({ unread }) => unread), ...terragrunt.unread]
	};
}
function codeownersIn(top) {
	for (const path of require_settings.CODEOWNERS_PATHS) {
		const text = require_folders.textAt(top, path);
		if (text !== null) return {
			path,
			text
		};
	}
	return null;
}
exports.repositoryAt = repositoryAt;
