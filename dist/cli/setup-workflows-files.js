const require_position = require("./input-policy-position.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/setup/workflows/yaml.ts
var import_dist = require_position.require_dist();
const MOST_BYTES = 524288;
function readYaml(written) {
	if (Buffer.byteLength(written) > MOST_BYTES) return {
		read: false,
		line: 1,
		why: "it is larger than 512 KiB"
	};
	const text = written.replace(/^\uFEFF/, "");
	const document = (0, import_dist.parseDocument)(text, {
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
		this.#node = (0, import_dist.isAlias)(node) ? node.resolve(source.document) : node;
		this.line = (0, import_dist.isNode)(this.#node) && this.#node.range ? source.lineOf(this.#node.range[0]) : line;
	}
	get text() {
		return (0, import_dist.isScalar)(this.#node) ? scalarText(this.#node.value) : null;
	}
	get isThere() {
		return this.#node !== void 0 && this.#node !== null;
	}
	get entries() {
		if (!(0, import_dist.isMap)(this.#node)) return [];
		return this.#node.items.flatMap(({ key, value }) => {
			if (!(0, import_dist.isScalar)(key)) return [];
			const name = {
				text: scalarText(key.value) ?? "",
				line: this.#source.lineOf(key.range?.[0] ?? 0)
			};
			return [[name, new Value(this.#source, value, name.line)]];
		});
	}
	get items() {
		return (0, import_dist.isSeq)(this.#node) ? this.#node.items.map((item) => new Value(this.#source, item, this.line)) : [];
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
		triggers: triggersIn(value),
		permissions: permissionsOf(value.at("permissions")),
		cancels: cancelsIn(value),
		env: textsIn(value.at("env")),
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
		namesTags: false
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
	namesTags: event.at("tags").isThere || event.at("tags-ignore").isThere
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
const jobOf = (id, line, job) => ({
	id,
	line,
	name: located(job.at("name")),
	if: located(job.at("if")),
	needs: wordsOf(job.at("needs")),
	continues: located(job.at("continue-on-error")),
	cancels: cancelsIn(job),
	hasMatrix: job.at("strategy").at("matrix").isThere,
	permissions: permissionsOf(job.at("permissions")),
	environment: job.at("environment").text ?? job.at("environment").at("name").text,
	env: textsIn(job.at("env")),
	steps: stepsIn(job),
	uses: located(job.at("uses"))
});
const stepsIn = (value) => value.at("steps").items.map((step) => ({
	line: step.line,
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
	const read = namesIn((0, node_path.join)(folder, FOLDER)).filter((name) => /\.ya?ml$/.test(name)).map((name) => node_path.posix.join(FOLDER, name)).filter((path) => isFile((0, node_path.join)(folder, path))).sort().map((path) => readWorkflow(path, (0, node_fs.readFileSync)((0, node_path.join)(folder, path), "utf8")));
	return {
		workflows: read.filter(isWorkflow),
		broken: read.filter((one) => !isWorkflow(one)),
		actionAt: (path) => localActionAt(folder, path)
	};
}
const isFile = (path) => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
const namesIn = (folder) => (0, node_fs.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0, node_fs.readdirSync)(folder) : [];
function localActionAt(folder, used) {
	const at = node_path.posix.normalize(used);
	if (at === ".." || at.startsWith("../") || node_path.posix.isAbsolute(at)) return null;
	const [path] = ["action.yml", "action.yaml"].map((name) => node_path.posix.join(at, name)).filter((name) => isFile((0, node_path.join)(folder, name)));
	if (path === void 0) return null;
	const file = readYaml((0, node_fs.readFileSync)((0, node_path.join)(folder, path), "utf8"));
	if (!file.read) return null;
	const runs = file.value.at("runs");
	const main = runs.at("main").text;
	return {
		path,
		name: file.value.at("name").text ?? "",
		main: main === null ? null : node_path.posix.join(at, main),
		steps: stepsIn(runs)
	};
}
Object.defineProperty(exports, "workflowFilesIn", {
	enumerable: true,
	get: function() {
		return workflowFilesIn;
	}
});
