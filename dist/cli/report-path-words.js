const require_grouped = require("./domain-grouped.js");
// src/report/address.ts
const MODULES = new RegExp(String.raw`^(?:module\.[^.[]+(?:${require_grouped.KEY})?\.)+`, "s");
const INDEX = new RegExp(require_grouped.KEY, "gs");
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";
const PASTED = /^(?:module\.[^.[\s]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?\.)*(data\.)?([a-z0-9]\w*)[.[\s]/is;
function typePasted(text) {
	const [, data, type] = PASTED.exec(`${text.trim()} `) ?? [];
	return type === void 0 || type === "module" ? null : {
		type,
		isData: data !== void 0
	};
}
// src/report/path-words.ts
const shownPath = (path) => path.replace(/~(sql|columns)(\[\*\])?|~[a-z]+/g, "");
Object.defineProperty(exports, "moduleIn", {
	enumerable: true,
	get: function() {
		return moduleIn;
	}
});
Object.defineProperty(exports, "shownPath", {
	enumerable: true,
	get: function() {
		return shownPath;
	}
});
Object.defineProperty(exports, "typeIn", {
	enumerable: true,
	get: function() {
		return typeIn;
	}
});
Object.defineProperty(exports, "typePasted", {
	enumerable: true,
	get: function() {
		return typePasted;
	}
});
