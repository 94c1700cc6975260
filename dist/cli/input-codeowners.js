const require_versions = require("./setup-repository-versions.js");
const require_utf16 = require("./text-utf16.js");
// src/input/ranges.ts
const CLASSES = new Map(Object.entries({
	alnum: [
		"09",
		"AZ",
		"az"
	],
	alpha: ["AZ", "az"],
	blank: ["  ", "		"],
	cntrl: ["\0", ""],
	digit: ["09"],
	graph: ["!~"],
	lower: ["az"],
	print: [" ~"],
	punct: [
		"!/",
		":@",
		"[`",
		"{~"
	],
	space: ["	\r", "  "],
	upper: ["AZ"],
	xdigit: [
		"09",
		"AF",
		"af"
	]
}).map(([name, spans]) => [name, spans.map((span) => [span.charCodeAt(0), span.charCodeAt(1)])]));
const CLASS = /\[:([a-z]+):\]/y;
function rangeAt(chars, start) {
	let at = start + 1;
	const isNegated = chars[at] === "!" || chars[at] === "^";
	if (isNegated) at++;
	const spans = [];
	for (let isFirst = true; at < chars.length; isFirst = false) {
		if (chars[at] === "]" && !isFirst) return {
			glyph: {
				isNegated,
				spans
			},
			end: at + 1
		};
		const part = classAt(chars, at) ?? spanAt(chars, at);
		spans.push(...part.spans);
		at = part.end;
	}
	return null;
}
const LONGEST_CLASS = 12;
function classAt(chars, at) {
	if (chars[at] !== "[" || chars[at + 1] !== ":") return null;
	CLASS.lastIndex = 0;
	const [all, name = ""] = CLASS.exec(chars.slice(at, at + LONGEST_CLASS).join("")) ?? [];
	const spans = CLASSES.get(name);
	return all === void 0 || spans === void 0 ? null : {
		spans,
		end: at + all.length
	};
}
function spanAt(chars, at) {
	const first = charAt(chars, at);
	if (!(chars[first.end] === "-" && chars[first.end + 1] !== void 0 && chars[first.end + 1] !== "]")) return {
		spans: [[first.point, first.point]],
		end: first.end
	};
	const last = charAt(chars, first.end + 1);
	return {
		spans: [[first.point, last.point]],
		end: last.end
	};
}
function charAt(chars, at) {
	const place = chars[at] === "\\" && at + 1 < chars.length ? at + 1 : at;
	return {
		point: chars[place]?.codePointAt(0) ?? -1,
		end: place + 1
	};
}
// src/input/codeowners.ts
const MOST_BYTES = 3e6;
const MOST_LINES = 5e4;
const LONGEST_LINE = 2e4;
const LONGEST_PATTERN = 1e3;
function readCodeowners(text) {
	if (require_utf16.isUtf16(text)) return {
		read: false,
		why: "is text in UTF-16: write it in UTF-8 on the base branch"
	};
	if (new TextEncoder().encode(text).length >= MOST_BYTES) return unusable("is not under 3 MB, and GitHub does not load such a file");
	const written = text.replace(/^\uFEFF/, "").split("\n");
	if (written.length > MOST_LINES) return unusable(`has ${written.length} lines, and more than ${MOST_LINES} are not read`);
	const lines = [];
	const skipped = [];
	for (const [index, content] of written.entries()) {
		const line = index + 1;
		const read = readLine(content.replace(/\r$/, ""));
		if (read === null) continue;
		if ("why" in read) {
			lines.push({
				line,
				fault: read.why,
				meant: read.meant
			});
			skipped.push({
				line,
				why: read.why,
				found: shortened(read.found)
			});
		} else lines.push({
			line,
			...read
		});
	}
	return {
		read: true,
		lines,
		skipped
	};
}
const unusable = (why) => ({
	read: false,
	why: `${why}: make it shorter on the base branch`
});
const shortened = (text) => text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
function readLine(content) {
	if (content.length > LONGEST_LINE) return {
		why: `is longer than ${LONGEST_LINE} characters`,
		found: content,
		meant: null
	};
	const line = content.replace(/^[ \t]+/, "");
	if (line === "" || line.startsWith("#")) return null;
	const [written = ""] = /^(?:\\.|[^\\ \t])*\\?/s.exec(line) ?? [];
	const pattern = readPattern(written);
	if ("why" in pattern) return pattern;
	const owners = readOwners(line.slice(written.length), pattern);
	return "why" in owners ? owners : {
		pattern,
		owners
	};
}
function readOwners(text, pattern) {
	const owners = [];
	for (const word of text.split(/[ \t]+/)) {
		if (word === "") continue;
		if (word.startsWith("#")) break;
		const owner = require_versions.ownerOf(word);
		if (owner === null) return {
			why: "has an owner that is neither @user, @org/team nor an e-mail address",
			found: word,
			meant: [pattern]
		};
		owners.push(owner);
	}
	return owners;
}
const ODD = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/u;
const NOT_ODD = new RegExp(`(?!${ODD.source}).`, "su");
const HASH = /\\?#/;
const BRACKET = /\\.|[[\]]/gs;
const hasBracket = (text) => (text.match(BRACKET) ?? []).some((found) => !found.startsWith("\\"));
const stepsOf = (text) => text.replace(/^\/|\/$/g, "").split("/");
const isNoName = (step) => step === "" || step === "." || step === "..";
const cutAtOdd = (text) => {
	const visible = text.slice(Math.max(text.search(NOT_ODD), 0));
	const at = visible.search(ODD);
	const kept = at < 0 ? visible : visible.slice(0, at);
	return at < 0 ? kept : kept.endsWith("/") ? `${kept}**` : `${kept}*`;
};
const asItIs = (text) => text;
const FAULTS = [
	{
		why: "has a pattern with a control character, an invisible one or an unusual space in it",
		has: (text) => ODD.test(text),
		mended: cutAtOdd
	},
	{
		why: "has a # in its pattern: GitHub knows no way to escape it",
		has: (text) => HASH.test(text),
		mended: asItIs
	},
	{
		why: "begins with !, and CODEOWNERS knows no negation",
		has: (text) => text.startsWith("!"),
		mended: (text) => text.replace(/^!+/, "")
	},
	{
		why: "has [ or ] in its pattern, and CODEOWNERS knows neither ranges nor sections",
		has: hasBracket,
		mended: asItIs
	},
	{
		why: "has three or more * in a row",
		has: (text) => text.includes("***"),
		mended: (text) => text.replace(/\*{3,}/g, "**")
	},
	{
		why: "has a backslash that escapes nothing",
		has: (text) => /^(?:\\[^/]|[^\\])*\\(?:\/|$)/.test(text),
		mended: (text) => text.replace(/\\(?=\/|$)/g, "")
	},
	{
		why: "has / alone as its pattern, and that matches nothing: * is everything",
		has: (text) => text === "/",
		mended: () => "*"
	},
	{
		why: "has a pattern with an empty step, or . or .. as one, and no path has such",
		has: (text) => text !== "" && stepsOf(text).some(isNoName),
		mended: (text) => `/${stepsOf(text).filter((step) => !isNoName(step)).join("/")}${text.endsWith("/") ? "/" : ""}`.replace(/^\/+$/, "*")
	}
];
function readPattern(written) {
	if (written.length > LONGEST_PATTERN) return {
		why: `has a pattern longer than ${LONGEST_PATTERN} characters`,
		found: written,
		meant: null
	};
	let why;
	let mended = written;
	for (const fault of FAULTS) {
		if (!fault.has(mended)) continue;
		why ??= fault.why;
		mended = fault.mended(mended);
	}
	if (why === void 0) return compiled(written);
	return {
		why,
		found: written,
		meant: mended === "" ? [] : readingsOf(mended)
	};
}
const readingsOf = (text) => hasBracket(text) ? [compiled(text), compiled(text.replace(BRACKET, (found) => found.startsWith("\\") ? found : `\\${found}`))] : [compiled(text)];
function compiled(text) {
	const names = stepsOf(text);
	const last = names.at(-1);
	const isAnywhere = names.length === 1 && !text.startsWith("/");
	const isDirectory = text.endsWith("/");
	const steps = names.map((name) => name === "**" ? "any-depth" : glyphsOf(name));
	return {
		steps: [...isAnywhere ? ["any-depth"] : [], ...last === "**" ? stepsBelow(steps, isDirectory) : steps],
		reach: isDirectory || last === "**" ? "below" : last === "*" ? "itself" : "itself-or-below"
	};
}
const stepsBelow = (steps, isDirectory) => isDirectory ? [...steps, [require_versions.ANY]] : steps.slice(0, -1);
function glyphsOf(name) {
	const chars = [...name];
	const glyphs = [];
	for (let at = 0; at < chars.length;) {
		const { glyph, end } = glyphAt(chars, at);
		if (glyph !== require_versions.ANY || glyphs.at(-1) !== require_versions.ANY) glyphs.push(glyph);
		at = end;
	}
	return glyphs;
}
function glyphAt(chars, at) {
	const char = chars[at] ?? "";
	if (char === "\\" && at + 1 < chars.length) return {
		glyph: chars[at + 1] ?? "",
		end: at + 2
	};
	if (char === "[") return rangeAt(chars, at) ?? {
		glyph: require_versions.ANY,
		end: chars.length
	};
	return {
		glyph: char === "*" ? require_versions.ANY : char === "?" ? require_versions.ONE : char,
		end: at + 1
	};
}
Object.defineProperty(exports, "readCodeowners", {
	enumerable: true,
	get: function() {
		return readCodeowners;
	}
});
