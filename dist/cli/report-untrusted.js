// src/report/untrusted.ts
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
const codePoint = (char) => {
	const hex = (char.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const escaped = (char) => SHORT.get(char) ?? codePoint(char);
const visible = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "\\u0023#[");
const uncommented = (text) => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
const shownInCode = (text) => uncommented(visible(text));
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
const inlineCode = (text) => {
	const shown = shownInCode(text);
	if (shown === "") return "(empty)";
	const fence = "`".repeat(longestRun(shown) + 1);
	return `${fence}${/^`|`$|^ .*[^ ].* $/.test(shown) ? ` ${shown} ` : shown}${fence}`;
};
const codeCell = (text) => inlineCode(text).replaceAll("|", "\\|");
const HTML = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&#39;"]
]);
const escapedMarkup = (text) => text.replace(/[&<>"']/g, (char) => HTML.get(char) ?? char);
const xmlText = (text) => escapedMarkup(visible(text).replace(/[\ufffe\uffff]/g, (char) => codePoint(char)));
const JOINER = "&#8288;";
const prose = (text) => shownInCode(text).replace(/[\\`*_[\]<>&|~$#]/g, "\\$&").replace(/#(?=\d)/g, `#${JOINER}`).replaceAll("@", `@${JOINER}`).replaceAll("://", `:${JOINER}//`).replace(/www\./gi, (www) => `${www.slice(0, -1)}${JOINER}.`).replace(/GH-(?=\d)/gi, (reference) => `${reference.slice(0, -1)}${JOINER}-`).replace(/:(?=[\w+-]+:)/g, `:${JOINER}`);
const unpinged = (login) => inlineCode(login.replace(/^@/, ""));
const terminalText = visible;
const uncommanded = (line) => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");
const logText = (text) => text.split("\n").map((line) => uncommanded(visible(line))).join("\n");
const printableJson = (json) => json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu, (char) => Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", "\\u0023#[");
const cut = (text, width) => {
	const chars = [...text];
	if (chars.length <= width) return text;
	const end = Math.floor((width - 1) / 2);
	return `${chars.slice(0, width - 1 - end).join("")}\u2026${chars.slice(chars.length - end).join("")}`;
};
Object.defineProperty(exports, "codeCell", {
	enumerable: true,
	get: function() {
		return codeCell;
	}
});
Object.defineProperty(exports, "cut", {
	enumerable: true,
	get: function() {
		return cut;
	}
});
Object.defineProperty(exports, "inlineCode", {
	enumerable: true,
	get: function() {
		return inlineCode;
	}
});
Object.defineProperty(exports, "logText", {
	enumerable: true,
	get: function() {
		return logText;
	}
});
Object.defineProperty(exports, "printableJson", {
	enumerable: true,
	get: function() {
		return printableJson;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "terminalText", {
	enumerable: true,
	get: function() {
		return terminalText;
	}
});
Object.defineProperty(exports, "uncommanded", {
	enumerable: true,
	get: function() {
		return uncommanded;
	}
});
Object.defineProperty(exports, "unpinged", {
	enumerable: true,
	get: function() {
		return unpinged;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "xmlText", {
	enumerable: true,
	get: function() {
		return xmlText;
	}
});
