// src/report/rule-links.ts
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
const DOCS = `${PAGES}/rules.md`;
const OVERRIDE_DOCS = `${PAGES}/override.md`;
const KEYBOARD_DOCS = `${PAGES}/keyboard.md#what-it-asks`;
const CONSENT_DOCS = `${PAGES}/consent.md`;
const AGENT_DOCS = `${PAGES}/agents.md#when-a-person-agrees`;
const DRILL_DOCS = `${PAGES}/drill.md`;
const sectionOf = (rule, docs) => `${docs}#${rule}`;
// src/report/address.ts
const MODULES = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)+/s;
const INDEX = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/gs;
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
Object.defineProperty(exports, "AGENT_DOCS", {
	enumerable: true,
	get: function() {
		return AGENT_DOCS;
	}
});
Object.defineProperty(exports, "CONSENT_DOCS", {
	enumerable: true,
	get: function() {
		return CONSENT_DOCS;
	}
});
Object.defineProperty(exports, "DOCS", {
	enumerable: true,
	get: function() {
		return DOCS;
	}
});
Object.defineProperty(exports, "DRILL_DOCS", {
	enumerable: true,
	get: function() {
		return DRILL_DOCS;
	}
});
Object.defineProperty(exports, "KEYBOARD_DOCS", {
	enumerable: true,
	get: function() {
		return KEYBOARD_DOCS;
	}
});
Object.defineProperty(exports, "OVERRIDE_DOCS", {
	enumerable: true,
	get: function() {
		return OVERRIDE_DOCS;
	}
});
Object.defineProperty(exports, "moduleIn", {
	enumerable: true,
	get: function() {
		return moduleIn;
	}
});
Object.defineProperty(exports, "sectionOf", {
	enumerable: true,
	get: function() {
		return sectionOf;
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
