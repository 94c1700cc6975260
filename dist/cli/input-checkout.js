const require_found = require("./input-found.js");
const require_paths = require("./input-plan-paths.js");
const require_grouped = require("./domain-grouped.js");
const require_hcl = require("./text-hcl.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
require("node:crypto");
// src/domain/terraform.ts
const NAMES = /\.hcl$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;
const isTerraformFile = (path) => NAMES.test(path);
const NAME = String.raw`[^\s.[\]"]+`;
const BLOCK = new RegExp(String.raw`^(${NAME})\.(${NAME})(\[.*\])?$`, "s");
function blockOf(address) {
	const [, type, name] = BLOCK.exec(address) ?? [];
	return type === void 0 || name === void 0 || type === "module" ? null : {
		type,
		name
	};
}
const CALL = new RegExp(String.raw`module\.(${NAME})(?:${require_grouped.KEY})?\.`, "sy");
function declaredBy(address) {
	const calls = [];
	for (let at = 0;; at = CALL.lastIndex) {
		CALL.lastIndex = at;
		const [, name] = CALL.exec(address) ?? [];
		if (name === void 0) {
			const block = blockOf(address.slice(at));
			return block === null ? null : {
				calls,
				block
			};
		}
		calls.push(name);
	}
}
const fileOf = (folder) => [...folder.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");
// src/domain/source.ts
const preventionKey = (...steps) => JSON.stringify(steps);
const NO_SOURCE = {
	declarations: [],
	calls: [],
	prevention: new Map(),
	moves: []
};
function sourceOf(path, text) {
	if (path.endsWith(".json")) return jsonSource(text);
	const body = require_hcl.hclIn(text);
	if (body === null) return {
		...perhapsIn(text),
		prevention: null,
		moves: []
	};
	const declarations = body.blocks.flatMap(({ type, labels: [kind, name], line }) => type === "resource" && kind !== void 0 && name !== void 0 ? [{
		type: kind,
		name,
		line
	}] : []);
	const prevention = new Map();
	collect(body, [], prevention);
	return {
		declarations,
		calls: body.blocks.flatMap(callIn),
		prevention,
		moves: body.blocks.flatMap(moveIn)
	};
}
const LITERAL = /^"([^"\\$%]*)"$/;
const callIn = ({ type, labels: [name], line, attributes }) => {
	const [, source] = LITERAL.exec(attributes.get("source") ?? "") ?? [];
	return type === "module" && name !== void 0 ? [{
		name,
		line,
		sources: source === void 0 ? [] : [source]
	}] : [];
};
const collect = ({ attributes, blocks }, steps, into) => {
	const set = attributes.get("prevent_destroy");
	if (set !== void 0) add(into, preventionKey(...steps), set);
	for (const block of blocks) collect(block, [
		...steps,
		block.type,
		...block.labels
	], into);
};
const add = (into, key, value) => {
	into.set(key, [...into.get(key) ?? [], value]);
};
const moveIn = ({ type, attributes }) => {
	const [from, to] = [attributes.get("from"), attributes.get("to")];
	return type === "moved" && from !== void 0 && to !== void 0 ? [[from, to]] : [];
};
const RESOURCE = /^\uFEFF?[ \t]*resource(?:[ \t]*"([\p{IDC}-]+)"[ \t]*|[ \t]+([\p{IDC}-]+)(?:[ \t]+|(?=")))"?([\p{IDC}-]+)"?/u;
const MODULE = /^\uFEFF?[ \t]*module(?:[ \t]*"([\p{IDC}-]+)"|[ \t]+([\p{IDC}-]+))/u;
const SOURCE = /^\uFEFF?[ \t]*source[ \t]*=[ \t]*"([^"\\$%]*)"/;
function perhapsIn(text) {
	const lines = text.split("\n").map((content) => content.replace(/\/\*.*?\*\//g, " "));
	const matching = (pattern) => lines.flatMap((content, index) => {
		const [first, second = ""] = (pattern.exec(content) ?? []).slice(1).filter((label) => label !== void 0);
		return first === void 0 ? [] : [[
			first,
			second,
			index + 1
		]];
	});
	const sources = matching(SOURCE).map(([source]) => source);
	return {
		declarations: matching(RESOURCE).map(([type, name, line]) => ({
			type,
			name,
			line
		})),
		calls: matching(MODULE).map(([name, , line]) => ({
			name,
			line,
			sources
		}))
	};
}
function jsonSource(text) {
	const json = parsed(text);
	if (json === void 0) return {
		...NO_SOURCE,
		prevention: null
	};
	const declarations = [];
	const prevention = new Map();
	for (const [type, names] of membersIn(memberOf(json, "resource"))) for (const [name, body] of membersIn(names)) {
		declarations.push({
			type,
			name,
			line: null
		});
		for (const [key, set] of listed(memberOf(body, "lifecycle")).flatMap(membersIn)) if (key === "prevent_destroy") add(prevention, preventionKey("resource", type, name, "lifecycle"), String(set));
	}
	return {
		declarations,
		calls: membersIn(memberOf(json, "module")).map(([name, body]) => {
			return {
				name,
				line: null,
				sources: memberOf(body, "source").filter((source) => typeof source === "string")
			};
		}),
		prevention,
		moves: []
	};
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const listed = (value) => Array.isArray(value) ? value.flatMap(listed) : [value];
const membersIn = (value) => listed(value).flatMap((one) => typeof one === "object" && one !== null ? Object.entries(one) : []);
const memberOf = (value, name) => membersIn(value).flatMap(([key, one]) => key === name ? [one] : []);
// src/input/checkout.ts
function checkoutAt(top) {
	const known = new Map();
	return {
		filesIn: (folder) => {
			const files = known.get(folder) ?? filesIn(top, folder);
			known.set(folder, files);
			return files;
		},
		moduleFolder: (from, source) => moduleFolder(top, from, source)
	};
}
function filesIn(top, folder) {
	const place = (0, node_path.join)(top, folder);
	if (!require_found.isFolder(place)) return [];
	return (0, node_fs.readdirSync)(place).filter((name) => /\.(tf|tofu)(\.json)?$/.test(name)).filter((name) => require_found.isFile((0, node_path.join)(place, name))).flatMap((name) => {
		const { declarations, calls } = sourceOf(name, (0, node_fs.readFileSync)((0, node_path.join)(place, name), "utf8"));
		return namesIn(top, node_path.posix.join(folder, name)).map((path) => ({
			path,
			declarations,
			calls
		}));
	}).sort((a, b) => a.path < b.path ? -1 : 1);
}
const LOCAL = /^\.\.?[/\\](?!.*[\p{Cc}])(?:[^/\\]{0,255}(?:[/\\]|$))*$/u;
const LONGEST_PATH = 1e3;
function moduleFolder(top, from, source) {
	if (source.length > LONGEST_PATH || !LOCAL.test(source)) return null;
	const folder = (0, node_path.resolve)(top, from, source.replaceAll("\\", "/"));
	const below = (0, node_path.relative)(top, folder);
	const isOutside = (0, node_path.isAbsolute)(below) || below.split(node_path.sep)[0] === "..";
	const isLinked = [below, (0, node_path.relative)(top, (0, node_path.resolve)(top, from))].some((path) => hasLink(top, path));
	return isOutside || isLinked ? null : require_paths.rootName(folder, top);
}
function hasLink(top, path) {
	const steps = path.split(node_path.sep).filter((step) => step !== "");
	return steps.some((_, at) => {
		const place = (0, node_path.join)(top, ...steps.slice(0, at + 1));
		return require_found.linkStatOf(place)?.isSymbolicLink() === true;
	});
}
function namesIn(workspace, path) {
	const real = (0, node_path.relative)((0, node_fs.realpathSync)(workspace), (0, node_fs.realpathSync)((0, node_path.join)(workspace, path)));
	return (0, node_path.isAbsolute)(real) || real.split(node_path.sep)[0] === ".." ? [path] : [...new Set([path, real.split(node_path.sep).join("/")])];
}
Object.defineProperty(exports, "NO_SOURCE", {
	enumerable: true,
	get: function() {
		return NO_SOURCE;
	}
});
Object.defineProperty(exports, "checkoutAt", {
	enumerable: true,
	get: function() {
		return checkoutAt;
	}
});
Object.defineProperty(exports, "declaredBy", {
	enumerable: true,
	get: function() {
		return declaredBy;
	}
});
Object.defineProperty(exports, "fileOf", {
	enumerable: true,
	get: function() {
		return fileOf;
	}
});
Object.defineProperty(exports, "isTerraformFile", {
	enumerable: true,
	get: function() {
		return isTerraformFile;
	}
});
Object.defineProperty(exports, "perhapsIn", {
	enumerable: true,
	get: function() {
		return perhapsIn;
	}
});
Object.defineProperty(exports, "sourceOf", {
	enumerable: true,
	get: function() {
		return sourceOf;
	}
});
