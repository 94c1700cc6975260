const require_rolldown_runtime = require("./runtime.js");
const require_versions = require("./setup-repository-versions.js");
const require_explain_review = require("./report-path-words.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_position = require("./input-policy-position.js");
const require_started = require("./setup-workflows-started.js");
const require_hook_review = require("./text-hcl.js");
const require_shell = require("./keyboard-hook-shell-read.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_names = require("./setup-repository-names.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/setup/workflows/yaml.ts
const MOST_BYTES = 524288;
function readYaml(written) {
	if (Buffer.byteLength(written) > MOST_BYTES) return {
		read: false,
		line: 1,
		why: "it is larger than 512 KiB"
	};
	const text = written.replace(/^\uFEFF/, "");
	const document = require_position.parseDocument(text, {
		prettyErrors: false,
		schema: "core",
		logLevel: "error",
		uniqueKeys: true
	});
	const positionOf = require_position.positionsIn(text);
	const lineOf = (offset) => positionOf(offset).line;
	const [error] = document.errors;
	if (error !== void 0) return {
		read: false,
		line: lineOf(error.pos[0]),
		why: error.message
	};
	return {
		read: true,
		value: new Value({
			document,
			lineOf
		}, document.contents, 1)
	};
}
var Value = class Value {
	#source;
	#node;
	line;
	constructor(source, node, line) {
		this.#source = source;
		this.#node = require_position.isAlias(node) ? node.resolve(source.document) : node;
		this.line = require_position.isNode(this.#node) && this.#node.range ? source.lineOf(this.#node.range[0]) : line;
	}
	get text() {
		return require_position.isScalar(this.#node) ? scalarText(this.#node.value) : null;
	}
	get isThere() {
		return this.#node !== void 0 && this.#node !== null;
	}
	get entries() {
		if (!require_position.isMap(this.#node)) return [];
		return this.#node.items.flatMap(({ key, value }) => {
			if (!require_position.isScalar(key)) return [];
			const name = {
				text: scalarText(key.value) ?? "",
				line: this.#source.lineOf(key.range?.[0] ?? 0)
			};
			return [[name, new Value(this.#source, value, name.line)]];
		});
	}
	get items() {
		return require_position.isSeq(this.#node) ? this.#node.items.map((item) => new Value(this.#source, item, this.line)) : [];
	}
	at(key) {
		return this.entries.find(([{ text }]) => text === key)?.[1] ?? new Value(this.#source, void 0, this.line);
	}
};
const scalarText = (value) => value === null || value === void 0 ? null : String(value);
const located = ({ text, line }) => text === null ? null : {
	text,
	line
};
const textsOf = (value) => [value, ...value.items].flatMap((one) => located(one) ?? []);
// src/setup/workflows/workflow.ts
const FILTERS = [
	"paths",
	"paths-ignore",
	"branches",
	"branches-ignore"
];
function readWorkflow(path, text) {
	const file = readYaml(text);
	if (!file.read) return {
		path,
		line: file.line,
		why: file.why,
		text
	};
	const { value } = file;
	if (!value.at("on").isThere || value.at("jobs").entries.length === 0) return {
		path,
		line: 1,
		why: "it has no on: or no jobs:",
		text
	};
	return {
		path,
		name: value.at("name").text,
		triggers: triggersIn(value),
		permissions: permissionsOf(value.at("permissions")),
		cancels: cancelsIn(value),
		env: textsIn(value.at("env")),
		shell: shellOf(value),
		inputs: inputsIn(value.at("on").at("workflow_call").at("inputs")),
		jobs: value.at("jobs").entries.map(([{ text: id, line }, job]) => jobOf(id, line, job))
	};
}
const isWorkflow = (one) => "jobs" in one;
function triggersIn(workflow) {
	const on = workflow.at("on");
	return [...textsOf(on).map(({ text, line }) => ({
		name: text,
		line,
		types: null,
		filters: [],
		namesTags: false,
		workflows: []
	})), ...on.entries.map(([{ text, line }, event]) => triggerOf(text, line, event))];
}
const wordsOf = (value) => textsOf(value).map(({ text }) => text);
const triggerOf = (name, line, event) => ({
	name,
	line,
	types: event.at("types").isThere ? wordsOf(event.at("types")) : null,
	filters: event.entries.filter(([key]) => FILTERS.includes(key.text)).map(([key, patterns]) => ({
		key: key.text,
		line: key.line,
		patterns: wordsOf(patterns)
	})),
	namesTags: event.at("tags").isThere || event.at("tags-ignore").isThere,
	workflows: wordsOf(event.at("workflows"))
});
function permissionsOf(value) {
	if (!value.isThere) return null;
	const [, all = null] = /^(read|write)-all$/.exec(value.text ?? "") ?? [];
	const scopes = new Map(value.entries.map(([{ text }, level]) => [text, level.text ?? ""]));
	return {
		line: value.line,
		all,
		scopes
	};
}
const cancelsIn = (value) => located(value.at("concurrency").at("cancel-in-progress"));
const textsIn = (value) => new Map(value.entries.flatMap(([key, one]) => {
	const text = located(one);
	return text === null ? [] : [[key.text, text]];
}));
const shellOf = (value) => value.at("defaults").at("run").at("shell").text;
const matrixTexts = (matrix) => matrix.entries.flatMap(([, values]) => [...wordsOf(values), ...values.items.flatMap((one) => one.entries.flatMap(([, value]) => value.text ?? []))]);
const jobOf = (id, line, job) => ({
	id,
	line,
	name: located(job.at("name")),
	if: located(job.at("if")),
	needs: wordsOf(job.at("needs")),
	continues: located(job.at("continue-on-error")),
	cancels: cancelsIn(job),
	hasMatrix: job.at("strategy").at("matrix").isThere,
	matrix: new Set(matrixTexts(job.at("strategy").at("matrix"))),
	shell: shellOf(job),
	runsOn: [...wordsOf(job.at("runs-on")), ...wordsOf(job.at("runs-on").at("labels"))],
	permissions: permissionsOf(job.at("permissions")),
	environment: job.at("environment").text ?? job.at("environment").at("name").text,
	env: textsIn(job.at("env")),
	steps: stepsIn(job),
	uses: located(job.at("uses")),
	with: textsIn(job.at("with")),
	secrets: job.at("secrets").text === "inherit" ? null : textsIn(job.at("secrets"))
});
const inputsIn = (value) => new Map(value.entries.map(([{ text }, one]) => [text, one.at("default").text ?? (one.at("type").text === "boolean" ? "false" : "")]));
const stepsIn = (value) => value.at("steps").items.map((step) => ({
	line: step.line,
	shell: step.at("shell").text,
	uses: located(step.at("uses")),
	run: located(step.at("run")),
	if: located(step.at("if")),
	continues: located(step.at("continue-on-error")),
	with: textsIn(step.at("with")),
	env: textsIn(step.at("env"))
}));
// src/setup/workflows/files.ts
const FOLDER = ".github/workflows";
function workflowFilesIn(folder) {
	const read = namesIn((0, node_path.join)(folder, FOLDER)).filter((name) => /\.ya?ml$/.test(name)).map((name) => node_path.posix.join(FOLDER, name)).filter((path) => require_hook_shell_log_explain_review.isFileItself((0, node_path.join)(folder, path))).sort().map((path) => readWorkflow(path, (0, node_fs.readFileSync)((0, node_path.join)(folder, path), "utf8")));
	return {
		workflows: read.filter(isWorkflow),
		broken: read.filter((one) => !isWorkflow(one)),
		actionAt: require_explain_review.remembered((path) => localActionAt(folder, path))
	};
}
const namesIn = (folder) => require_hook_shell_log_explain_review.linkStatOf(folder)?.isDirectory() === true ? (0, node_fs.readdirSync)(folder) : [];
function localActionAt(folder, used) {
	const at = node_path.posix.normalize(used);
	if (at === ".." || at.startsWith("../") || node_path.posix.isAbsolute(at)) return null;
	const [path] = ["action.yml", "action.yaml"].map((name) => node_path.posix.join(at, name)).filter((name) => require_hook_shell_log_explain_review.isFileItself((0, node_path.join)(folder, name)));
	if (path === void 0) return null;
	const file = readYaml((0, node_fs.readFileSync)((0, node_path.join)(folder, path), "utf8"));
	if (!file.read) return null;
	const runs = file.value.at("runs");
	const main = runs.at("main").text;
	return {
		path,
		name: file.value.at("name").text ?? "",
		main: main === null ? null : node_path.posix.join(at, main),
		inputs: inputsIn(file.value.at("inputs")),
		steps: stepsIn(runs)
	};
}
// src/setup/repository/roots.ts
const MODULE = /(^|\/)([\w.-]*[-_.])?modules?(\/|$)/i;
function sortedRoots(configurations, { folders, called }) {
	const own = configurations.filter(({ path }) => !folders.includes(path));
	const known = {
		modules: new Set([...called, ...configurations.flatMap(({ calls }) => calls)]),
		called: new Set(called),
		linked: new Set(configurations.flatMap(({ linked }) => linked)),
		paths: configurations.map(({ path }) => path),
		hasUnits: folders.length > 0
	};
	const judged = own.map((one) => ({
		one,
		verdict: verdictOn(one, known)
	}));
	const isCertain = judged.some(({ one, verdict }) => isRoot(verdict) && verdict !== "alone" && !isBare(one));
	const isModules = isCertain || known.hasUnits || known.modules.has(".");
	const settle = (one, verdict) => {
		if (verdict === "alone" && isModules) return "module";
		return verdict === "provider" && isBare(one) && isCertain ? "empty" : verdict;
	};
	const all = new Map(configurations.map((one) => [one.path, one]));
	const settled = judged.map(({ one, verdict }) => ({
		one,
		verdict: settle(one, verdict)
	}));
	return {
		roots: settled.flatMap(({ one, verdict }) => isRoot(verdict) ? [rootOf(one, verdict, all)] : []),
		others: settled.flatMap(({ one, verdict }) => isRoot(verdict) ? [] : [{
			path: one.path,
			because: verdict
		}])
	};
}
const ROOTS = [
	"backend",
	"provider",
	"variables",
	"alone"
];
const isRoot = (verdict) => ROOTS.includes(verdict);
function verdictOn(one, known) {
	const { path, backend, configured, isUsed, hasResources } = one;
	if (require_versions.isShown(path, known.paths)) return "example";
	if (!hasResources && isLinked(one, known.linked)) return "linked";
	if (isFilledIn(one, known)) return known.modules.has(path) ? "called" : "among";
	if (backend !== null) return "backend";
	if (known.modules.has(path)) return "called";
	if (MODULE.test(path)) return "among";
	if (configured.length > 0) return "provider";
	if (isUsed) return "variables";
	return hasResources ? "alone" : "module";
}
const isBare = ({ backend, declares }) => backend === null && !declares;
const isLinked = ({ path, files }, linked) => files.every((name) => linked.has(node_path.posix.join(path, name)));
const isFilledIn = ({ path, unset, backend }, { called, hasUnits }) => backend !== null && unset.length > 0 && (called.has(path) || hasUnits && MODULE.test(path));
function rootOf(one, because, all) {
	const reached = reachedFrom(one, all);
	const providers = [...new Set(reached.flatMap((each) => each.providers))].sort();
	const { path, backend, unset, asksWorkspace, requires, isMade } = one;
	return {
		path,
		because,
		backend,
		unset,
		asksWorkspace,
		requires,
		isMade,
		clouds: require_versions.cloudsOf(providers, [backend]),
		providers,
		fetched: reached.flatMap((each) => each.fetched)
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
// src/setup/repository/stacks.ts
const STACK = "terragrunt.stack.hcl";
const MADE = ".terragrunt-stack";
const fixedPath = ({ attributes }) => /^"([^"$%\\]+)"$/.exec(attributes.get("path") ?? "")?.[1] ?? null;
const partsIn = (body, wanted) => body?.blocks.filter(({ type }) => type === wanted) ?? [];
function madeUnits(stacks) {
	const used = new Set(stacks.flatMap(({ path, body }) => sourcesOf(partsIn(body, "stack"), path)));
	const looked = stacks.filter(({ path }) => !used.has(path)).map((stack) => ({
		...stack,
		...unitsOf(stack)
	}));
	return {
		made: looked.flatMap(({ path: stack, units }) => units.map((path) => ({
			path,
			stack
		}))),
		sources: stacks.flatMap(({ path, body }) => sourcesOf(partsIn(body, "unit"), path)),
		open: looked.filter(({ isWhole }) => !isWhole).map(({ path }) => path)
	};
}
const sourcesOf = (blocks, path) => blocks.flatMap(({ attributes }) => require_versions.localSource(attributes, path));
function unitsOf({ path, body }) {
	const units = partsIn(body, "unit").map((block) => {
		const name = fixedPath(block);
		const isOutside = block.attributes.get("no_dot_terragrunt_stack") === "true";
		return name === null ? null : node_path.posix.join(path, ...isOutside ? [] : [MADE], name);
	});
	return {
		units: units.flatMap((unit) => unit ?? []),
		isWhole: body !== null && partsIn(body, "stack").length === 0 && !units.includes(null)
	};
}
const COMPONENTS = /\.(tfcomponent|tfstack|tfdeploy)\.hcl$/;
function hostedStacksIn(top, folders) {
	const own = folders.filter(({ files }) => files.some((name) => COMPONENTS.test(name)));
	return {
		stacks: own.map(({ path }) => path),
		calls: own.flatMap((folder) => folder.files.filter((name) => COMPONENTS.test(name)).map((name) => require_hook_review.hclIn(require_started.configurationTextAt(top, folder, name))).flatMap((body) => sourcesOf(partsIn(body, "component"), folder.path)))
	};
}
// src/setup/repository/system.ts
const KNOWN = [
	{
		name: "GitLab",
		section: "gitlab-ci",
		files: [".gitlab-ci.yml"],
		host: /^gitlab\./
	},
	{
		name: "Bitbucket",
		section: "bitbucket",
		files: ["bitbucket-pipelines.yml"],
		host: /^(?:[\w-]+\.)*bitbucket\./
	},
	{
		name: "Azure DevOps",
		section: "azure-devops",
		files: ["azure-pipelines.yml"],
		host: /(?:^|\.)(?:dev\.azure|visualstudio)\.com$/
	},
	{
		name: "Atlantis",
		section: "atlantis",
		files: ["atlantis.yaml"],
		host: null,
		isForPlans: true
	},
	{
		name: "Spacelift",
		section: "spacelift",
		files: [".spacelift/config.yml"],
		host: null,
		isForPlans: true
	},
	{
		name: "Jenkins",
		section: "jenkins",
		files: ["Jenkinsfile"],
		host: null
	}
];
function otherSystemAt(top) {
	const host = originHost(gitConfigAt(top));
	const holding = KNOWN.find((one) => host !== null && one.host?.test(host));
	if (holding !== void 0) return found(holding, `the remote origin at ${host}`, true);
	const hasWorkflows = (0, node_fs.existsSync)((0, node_path.join)(top, ".github", "workflows"));
	for (const one of KNOWN.filter(({ isForPlans }) => isForPlans === true || !hasWorkflows)) {
		const file = one.files.find((name) => (0, node_fs.existsSync)((0, node_path.join)(top, name)));
		if (file !== void 0) return found(one, file, false);
	}
	return null;
}
const found = ({ name, section }, by, isHost) => ({
	name,
	by,
	isHost,
	recipe: `${require_explain_review.PAGES}/systems.md#${section}`
});
const gitConfigAt = (top) => require_started.textAt(require_hook_shell_explain_review.gitFolderOf(top), "config") ?? "";
function originHost(config) {
	const url = require_shell.gitSettingsIn(config).find(({ name }) => name === "remote.origin.url")?.value ?? "";
	return /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)[/:]/.exec(url)?.[1]?.toLowerCase() ?? null;
}
const WRAPPERS = [{
	name: "Atmos",
	by: "atmos.yaml",
	plan: "atmos terraform plan COMPONENT -s STACK"
}];
const wrapperAt = (top) => WRAPPERS.find(({ by }) => (0, node_fs.existsSync)((0, node_path.join)(top, by))) ?? null;
// src/setup/repository/terragrunt.ts
const UNIT = "terragrunt.hcl";
function terragruntIn(top, folders) {
	const read = folders.filter(({ files }) => files.includes(UNIT)).map((folder) => unitOf(top, folder));
	const stacks = stacksIn(top, folders);
	const { made, sources, open } = madeUnits(stacks);
	const paths = folders.map(({ path }) => path);
	const judged = read.filter(({ isUnit }) => isUnit).map((unit) => ({
		...unit,
		because: otherwise(unit, sources, paths)
	}));
	const own = judged.filter(({ because }) => because === null).map(({ path }) => path);
	return {
		units: [...new Set([...own, ...made.map(({ path }) => path)])].sort(),
		made: made.filter(({ path }) => !own.includes(path)),
		stacks: stacks.map(({ path }) => path),
		open,
		others: judged.flatMap(({ path, because }) => because === null ? [] : [{
			path,
			because
		}]),
		folders: read.map(({ path }) => path),
		calls: judged.flatMap(({ calls }) => calls),
		fetched: judged.flatMap(({ fetched }) => fetched),
		...writtenIn(top, folders, read.length + stacks.length > 0),
		unread: read.filter(({ isRead }) => !isRead).map(({ path }) => node_path.posix.join(path, UNIT))
	};
}
const otherwise = ({ path, isTemplate }, sources, paths) => require_versions.isShown(path, paths) ? "example" : isTemplate || sources.includes(path) ? "template" : null;
const stacksIn = (top, folders) => folders.filter(({ files }) => files.includes(STACK)).map((folder) => ({
	path: folder.path,
	body: require_hook_review.hclIn(require_started.configurationTextAt(top, folder, STACK))
}));
function writtenIn(top, folders, isHere) {
	const shared = (folder) => folder.files.filter((name) => name.endsWith(".hcl") && !name.startsWith("."));
	const texts = isHere ? folders.flatMap((folder) => shared(folder).map((name) => require_started.configurationTextAt(top, folder, name))) : [];
	const found = (pattern) => [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))];
	return {
		providers: found(/^[^\S\n]*provider\s+"([\w-]+)"/gm),
		backends: found(/^[^\S\n]*backend\s*=?\s*"([\w-]+)"/gm)
	};
}
function unitOf(top, folder) {
	const { path, files } = folder;
	const text = require_started.configurationTextAt(top, folder, UNIT);
	const body = require_hook_review.hclIn(text);
	const sources = sourcesIn(body);
	const isIncluding = body?.blocks.some(({ type }) => type === "include") ?? false;
	const isBeside = files.some((name) => /\.(tf|tofu)$/.test(name));
	return {
		path,
		isRead: body !== null,
		isUnit: body === null || sources.length > 0 || isIncluding || isBeside,
		isTemplate: /^(?![^\S\n]*(?:#|\/\/)).*(?<![\w.])values\.\w/m.test(text),
		calls: sources.flatMap(({ attributes }) => require_versions.localSource(attributes, path)),
		fetched: sources.flatMap(({ attributes }) => require_versions.gitSource(attributes))
	};
}
const sourcesIn = (body) => body?.blocks.filter(({ type, attributes }) => type === "terraform" && attributes.has("source")) ?? [];
// src/setup/repository/tools.ts
const newest = (signs) => signs.reduce((found, { version }) => version !== null && (found === null || require_versions.isOlder(found, version)) ? version : found, null);
function toolsIn(top, telling) {
	const { folders, planned, hasTofu, required, workflows } = telling;
	const locked = locksOf(top, folders);
	const places = [...planned, "."];
	const tofu = [
		...hasTofu.slice(0, 1).map((path) => ({
			by: `files in ${require_names.placeName(path)} that only OpenTofu reads`,
			version: null
		})),
		...require_versions.signsFor(top, places, require_versions.TOFU),
		...locked("registry.opentofu.org")
	];
	const terraform = [...require_versions.signsFor(top, places, require_versions.TERRAFORM), ...locked("registry.terraform.io")];
	const [setTofu, setTerraform] = [require_versions.signsOfWorkflows(workflows, require_versions.TOFU), require_versions.signsOfWorkflows(workflows, require_versions.TERRAFORM)];
	const isMostly = setTofu.length > 0 && setTofu.length >= setTerraform.length;
	const isTofu = tofu.length > 0 || terraform.length === 0 && isMostly;
	const [files, set] = isTofu ? [tofu, setTofu] : [terraform, setTerraform];
	const other = isTofu ? [...terraform, ...setTerraform] : [...tofu, ...setTofu];
	const range = require_versions.rangeOf(required);
	const own = files.some(({ version }) => version !== null) ? files : [...files, ...set];
	return {
		program: isTofu ? "tofu" : "terraform",
		version: newest(own) ?? (range !== null && /^[\d.]+$/.test(range) ? range : null),
		differing: differingIn(own),
		required: [...new Set(required)].sort(),
		range,
		terragrunt: newest(require_versions.signsFor(top, places, require_versions.TERRAGRUNT)) ?? newest(require_versions.signsOfWorkflows(workflows, require_versions.TERRAGRUNT)),
		by: own[0]?.by ?? null,
		versionBy: own.slice(1).find((sign) => sign.version !== null && sign.version === newest(own))?.by ?? null,
		against: other[0]?.by ?? null
	};
}
function differingIn(signs) {
	const exact = signs.filter(({ version }) => version !== null);
	const byVersion = [...new Map(exact.toReversed().map((sign) => [sign.version, sign])).values()].reverse();
	return byVersion.length < 2 ? [] : byVersion;
}
function locksOf(top, folders) {
	const locks = folders.filter(({ files }) => files.includes(".terraform.lock.hcl")).map(({ path }) => node_path.posix.join(path, ".terraform.lock.hcl")).map((path) => ({
		path,
		text: require_started.textAt(top, path) ?? ""
	}));
	return (registry) => locks.filter(({ text }) => text.includes(`"${registry}/`)).slice(0, 1).map(({ path }) => ({
		by: path,
		version: null
	}));
}
// src/setup/repository/repository.ts
var repository_exports = require_rolldown_runtime.__exportAll({ repositoryAt: () => repositoryAt });
function repositoryAt(top) {
	const folders = require_started.foldersIn(top);
	const configurations = folders.map((folder) => require_versions.configurationIn(top, folder)).filter((one) => one !== null);
	const terragrunt = terragruntIn(top, folders);
	const workflows = workflowFilesIn(top);
	const hosted = hostedStacksIn(top, folders);
	const called = [...terragrunt.calls, ...hosted.calls];
	const { roots, others } = sortedRoots(configurations, {
		folders: terragrunt.folders,
		called
	});
	return {
		top,
		roots,
		others: [...others, ...terragrunt.others],
		terragrunt,
		hosted,
		handed: require_versions.handedTo(roots, [...configurations.map(({ path }) => path), ...terragrunt.folders], folders),
		tools: toolsIn(top, {
			folders,
			planned: [...roots.map(({ path }) => path), ...terragrunt.units],
			hasTofu: configurations.filter(({ hasTofu }) => hasTofu).map(({ path }) => path),
			required: roots.flatMap(({ requires }) => requires ?? []),
			workflows
		}),
		codeowners: codeownersIn(top),
		policy: require_started.textAt(top, require_versions.POLICY_PATH),
		ignored: require_started.textAt(top, ".gitignore"),
		workflows,
		declared: require_versions.declaredAt(top),
		system: otherSystemAt(top),
		wrapper: wrapperAt(top),
		unread: [...configurations.flatMap(({ unread }) => unread), ...terragrunt.unread]
	};
}
function codeownersIn(top) {
	for (const path of require_versions.CODEOWNERS_PATHS) {
		const text = require_started.textAt(top, path);
		if (text !== null) return {
			path,
			text
		};
	}
	return null;
}
Object.defineProperty(exports, "otherSystemAt", {
	enumerable: true,
	get: function() {
		return otherSystemAt;
	}
});
Object.defineProperty(exports, "repositoryAt", {
	enumerable: true,
	get: function() {
		return repositoryAt;
	}
});
Object.defineProperty(exports, "repository_exports", {
	enumerable: true,
	get: function() {
		return repository_exports;
	}
});
Object.defineProperty(exports, "workflowFilesIn", {
	enumerable: true,
	get: function() {
		return workflowFilesIn;
	}
});
Object.defineProperty(exports, "wrapperAt", {
	enumerable: true,
	get: function() {
		return wrapperAt;
	}
});
