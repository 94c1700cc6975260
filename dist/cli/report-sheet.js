const require_ended = require("./cli-ended.js");
// src/report/sheet.ts
var Sheet = class {
	#lines = [];
	#width;
	constructor(width) {
		this.#width = require_ended.readable(width);
	}
	text(indent, text, hang = 0) {
		const [first = "", ...rest] = require_ended.wrapped(text, this.#width - indent - hang);
		this.#lines.push(" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + hang) + line));
		return this;
	}
	line(text) {
		this.#lines.push(text);
		return this;
	}
	space() {
		return this.line("");
	}
	list(heading, entries) {
		if (entries.length === 0) return this;
		this.space().text(2, heading);
		for (const { says, under } of entries) {
			this.text(2, `- ${says}`, 2);
			for (const line of under) this.text(6, line, 2);
		}
		return this;
	}
	toString() {
		return `${this.#lines.join("\n")}\n`;
	}
};
Object.defineProperty(exports, "Sheet", {
	enumerable: true,
	get: function() {
		return Sheet;
	}
});
