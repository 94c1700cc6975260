let node_fs = require("node:fs");
let node_path = require("node:path");
let node_module = require("node:module");
let node_url = require("node:url");
// src/catalogue/load.ts
const LIST = "providers.json";
const readJson = (folder, name) => {
	try {
		return JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(folder, name), "utf8"));
	} catch (cause) {
		throw new Error(`${(0, node_path.join)(folder, name)} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
	}
};
const bundledTables = (folder) => new Map(readJson(folder, LIST).map((prefix) => [prefix, () => readJson(folder, `${prefix}.json`)]));
const writtenTables = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("./written.ts").writtenTables();
const beside = (program) => (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(program)), "..", "catalogue");
let found;
function tables() {
	found ??= require("url").pathToFileURL(__filename).href.endsWith(".ts") ? writtenTables() : bundledTables(beside(require("url").pathToFileURL(__filename).href));
	return found;
}
// src/catalogue/index.ts
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const indexes = new Map();
function indexOf(prefix) {
	let index = indexes.get(prefix);
	if (index === void 0) {
		const { rows, harmless } = tables().get(prefix)?.() ?? {
			rows: [],
			harmless: []
		};
		index = {
			rows: new Map(rows.map((row) => [row.type, row])),
			harmless: new Set(harmless)
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
		const index = indexOf(prefixOf(type));
		const row = index.rows.get(type);
		if (row !== void 0) return {
			known: "row",
			row
		};
		return index.harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
	};
}
const rowsBeside = (type) => [...indexOf(prefixOf(type)).rows.values()];
const allIndexes = () => [...tables().keys()].map(indexOf);
const knownTypes = () => allIndexes().flatMap(({ rows, harmless }) => [...rows.keys(), ...harmless]).sort();
const allRows = () => allIndexes().flatMap(({ rows }) => [...rows.values()]).sort((a, b) => a.type < b.type ? -1 : 1);
Object.defineProperty(exports, "allRows", {
	enumerable: true,
	get: function() {
		return allRows;
	}
});
Object.defineProperty(exports, "catalogueWith", {
	enumerable: true,
	get: function() {
		return catalogueWith;
	}
});
Object.defineProperty(exports, "knownTypes", {
	enumerable: true,
	get: function() {
		return knownTypes;
	}
});
Object.defineProperty(exports, "rowsBeside", {
	enumerable: true,
	get: function() {
		return rowsBeside;
	}
});
