const require_ended = require("./cli-ended.js");
const require_quantity = require("./report-quantity.js");
const require_untrusted = require("./report-untrusted.js");
let node_util = require("node:util");
// src/report/terminal-page.ts
const pageFor = ({ width, color }) => ({
	width: require_ended.readable(width),
	paint: color ? (tint, text) => (0, node_util.styleText)(tint, text, { validateStream: false }) : (_, text) => text
});
const paragraph = (page, start, text, tint = []) => {
	const indent = require_ended.columnsOf(start);
	return require_ended.wrapped(text, page.width - indent).map((line, at) => {
		const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
		return tint.length === 0 ? whole : page.paint(tint, require_untrusted.uncommanded(whole));
	});
};
const fact = (page, label, text, wide = 9) => {
	if (text === "") return [];
	if (page.width < 50) return [...label === "" ? [] : [`  ${page.paint("dim", label)}`], ...paragraph(page, "    ", text)];
	const [first = "", ...others] = require_ended.wrapped(text, page.width - 2 - wide);
	return [`  ${page.paint("dim", label.padEnd(wide))}${first}`, ...others.map((line) => `${" ".repeat(2 + wide)}${line}`)];
};
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, count, sign, one, many, tint }) => {
	const hidden = count - Math.min(addresses.length, MOST_LEAVES);
	return [...addresses.slice(0, MOST_LEAVES).map((address) => `${sign} ${require_ended.fitted(require_untrusted.terminalText(address), page.width - 8 - one.length)} ${one}`), ...hidden > 0 ? [`${sign} and ${require_quantity.thousands(hidden)} more ${hidden === 1 ? one : many}`] : []].map((line) => page.paint(tint, line));
};
const tree = (page, { remains }) => {
	const leaves = [...branchLines(page, {
		addresses: remains?.goesWithIt ?? [],
		count: remains?.goesWithItCount ?? 0,
		sign: "\u2717",
		one: "goes with it",
		many: "go with it",
		tint: "red"
	}), ...branchLines(page, {
		addresses: remains?.survivors ?? [],
		count: remains?.survivorsCount ?? 0,
		sign: "\u2713",
		one: "stays",
		many: "stay",
		tint: "green"
	})];
	return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "\u2514\u2500" : "\u251c\u2500"} ${leaf}`);
};
Object.defineProperty(exports, "fact", {
	enumerable: true,
	get: function() {
		return fact;
	}
});
Object.defineProperty(exports, "pageFor", {
	enumerable: true,
	get: function() {
		return pageFor;
	}
});
Object.defineProperty(exports, "paragraph", {
	enumerable: true,
	get: function() {
		return paragraph;
	}
});
Object.defineProperty(exports, "tree", {
	enumerable: true,
	get: function() {
		return tree;
	}
});
