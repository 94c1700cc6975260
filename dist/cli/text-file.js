let node_fs = require("node:fs");
// src/text-file.ts
const partsOf = (text) => typeof text === "string" ? [text] : text;
const ROOM = 65536;
function writeText(path, text) {
	const file = (0, node_fs.openSync)(path, "w");
	const room = Buffer.allocUnsafe(ROOM);
	const encoder = new TextEncoder();
	try {
		for (const part of partsOf(text)) for (let from = 0; from < part.length;) {
			const { read, written } = encoder.encodeInto(from === 0 ? part : part.slice(from), room);
			for (let at = 0; at < written;) at += (0, node_fs.writeSync)(file, room, at, written - at);
			from += read;
		}
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function replaceText(path, text, mode) {
	const beside = `${path}.destroy-guard`;
	try {
		(0, node_fs.writeFileSync)(beside, text);
		if (mode !== void 0) (0, node_fs.chmodSync)(beside, mode);
		(0, node_fs.renameSync)(beside, path);
	} catch (error) {
		(0, node_fs.rmSync)(beside, { force: true });
		throw error;
	}
}
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});
Object.defineProperty(exports, "replaceText", {
	enumerable: true,
	get: function() {
		return replaceText;
	}
});
Object.defineProperty(exports, "writeText", {
	enumerable: true,
	get: function() {
		return writeText;
	}
});
