const require_remembered = require("./domain-remembered.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_module = require("node:module");
let node_url = require("node:url");
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
	const row = require_remembered.remembered((type) => {
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
