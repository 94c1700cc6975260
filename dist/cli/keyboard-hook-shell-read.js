const require_rolldown_runtime = require("./runtime.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_hook_shell = require("./keyboard-hook-shell-state.js");
const require_shell_review = require("./input-plan-yaml.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}
// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}
// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};
// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}
// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = new Map());
}
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}
// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}
// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};
// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}
// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}
// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}
// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/command.js
const isArgument$1 = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument$1) ? suffix : suffix.filter(isArgument$1);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument$1(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};
// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};
// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		return new AssignmentImpl(token.raw ? token.value : this.source.slice(token.pos, token.end), token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};
// src/keyboard/hook/shell/alone.ts
const LOOKS$3 = /^(cd|mkdir|set|export|date|echo|printf|ls|pwd|test|\[|true|cat|jq|head|tail|wc|diff|cmp|stat|(sha\d*|md5)sum|terraform|tofu|terragrunt)$/;
const COPIES = /^(cp|install|rsync|scp|dd|tee|gzip|bzip2|xz|zstd|aws|gsutil|gcloud|az|rclone|curl|wget|sort)$/;
const SEQUENCE = new Set([
	"Script",
	"Statement",
	"AndOr",
	"Pipeline",
	"Command"
]);
const RUNS$3 = /^(g?make|just|(go-)?task|mise|npm|pnpm|yarn|bun)$/;
function isOneCopy(command, held) {
	const commands = [];
	if (![command, ...new Set(held.filter((one) => !isPrinted(one)))].every((one) => isSequence(parse(one), commands))) return false;
	const others = commands.filter((one) => !RUNS$3.test(nameOf(one)));
	return others.every(isKnown) && others.filter(writes).length <= 1;
}
function isPrinted(script) {
	const [first = "", second = ""] = /^\s*`([^`;|&<>$()]*)`\s*$/.exec(script)?.[1]?.trim().split(/\s+/) ?? [];
	return PRINTS.test(first) || PRINTS.test(`${first} ${second}`);
}
function isSequence(node, commands) {
	if (!SEQUENCE.has(node.type)) return false;
	if (node.type === "Command") {
		const isPlain = node.name === void 0 || node.prefix.every(({ type }) => type !== "Assignment");
		if (node.name !== void 0) commands.push(node);
		return isPlain && [...node.prefix, ...node.args].every(setsPlainly);
	}
	let all = true;
	forEachChild(node, (child) => {
		all &&= isSequence(child, commands);
	});
	return all;
}
const CHANGES_MORE = /^(PATH|CDPATH|IFS|HOME|ENV|BASH_ENV|SHELLOPTS|BASHOPTS|GLOBIGNORE|LD_\w+|TF_\w+|GIT_\w+|\w*PAGER|RSYNC_\w+)$/;
const PRINTS = /^(date|hostname|whoami|uname|id|basename|dirname|pwd|uuidgen|nproc|echo|printf|git rev-parse|git rev-list|openssl rand)$/;
function setsPlainly(node) {
	if (node.type !== "Assignment") return true;
	return !CHANGES_MORE.test(node.name) && commandsIn$2(node).every((command) => PRINTS.test(nameOf(command)) || PRINTS.test(`${nameOf(command)} ${command.args[0]?.text ?? ""}`));
}
function commandsIn$2(node) {
	const found = [];
	forEachChild(node, (child) => {
		if (child.type === "Command") found.push(child);
		found.push(...commandsIn$2(child));
	});
	return found;
}
const nameOf = ({ name }) => (0, node_path.basename)(name?.text ?? "");
const isKnown = (command) => LOOKS$3.test(nameOf(command)) || COPIES.test(nameOf(command));
const writes = (command) => COPIES.test(nameOf(command)) || command.redirects.some((redirect) => redirect.type === "Redirect" && redirect.operator.includes(">") && !/^(\d+|-|\/dev\/null)$/.test(redirect.target?.text ?? ""));
// src/keyboard/hook/shell/git.ts
const GIT_VALUE = /^(-C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env|--super-prefix)$/;
const GIT_FOLDER = /^(-C|--work-tree)(=|$)/;
function gitCall(args, outer) {
	let at = 0;
	let folder = outer;
	while (args[at]?.head.startsWith("-") === true) {
		const option = args[at]?.head ?? "";
		const value = GIT_VALUE.test(option) ? args[++at]?.text : option.replace(/^[^=]*=/s, "");
		if (GIT_FOLDER.test(option)) folder = folder === null || value == null ? null : require_hook_shell.walked(folder, value);
		at++;
	}
	return {
		verb: args[at]?.text ?? "",
		rest: args.slice(at + 1),
		folder
	};
}
const LOOKS$2 = /^(add|tag|fetch|branch|remote|status|rev-parse|rev-list|describe|log|show|diff|ls-files|ls-tree|ls-remote|merge-base|blame|shortlog|cat-file|for-each-ref|name-rev|symbolic-ref|var|version)$/;
function leavesFiles(args) {
	const { verb, rest } = gitCall(args, null);
	return !require_hook_shell.has(args, /^(-c|--config-env|--exec-path|-O|-o$|--output|--ext-diff|--textconv)/) && LOOKS$2.test(verb) && (verb !== "symbolic-ref" || require_hook_shell.operands(rest).length < 2);
}
function withoutExcludes(call) {
	if (call.verb !== "clean") return call;
	const excluded = [];
	const rest = [];
	for (let at = 0; at < call.rest.length; at++) {
		const word = call.rest[at];
		const attached = /^(?:-e|--exclude=)(.+)$/s.exec(word.text ?? "")?.[1];
		const isNext = /^(-[a-z]*e|--exclude)$/.test(word.text ?? "");
		const name = isNext ? call.rest[++at]?.text : attached;
		if (!isNext && attached === void 0) rest.push(word);
		else if (isNext && word.head.startsWith("-") && !word.head.startsWith("--")) rest.push(require_hook_shell.known(word.head.slice(0, -1)));
		if (name != null && /^[^/!]+\/?$/.test(name)) excluded.push(name.replace(/\/$/, ""));
	}
	return {
		...call,
		rest,
		excluded
	};
}
const onlyForgets = ({ verb, rest }) => verb === "rm" && require_hook_shell.has(rest, /^--cached$/) && require_hook_shell.operands(rest).every(({ text }) => /\.tfstate[^/]*$|(^|\/)\.terraform\/?$/.test(text ?? ""));
const STARTS$1 = /^(rebase|bisect|submodule|filter-branch|difftool|mergetool|config|for-each-repo|grep|clone|fetch|pull|push)$/;
function scriptForGit(text, args) {
	const setting = /^[\w.-]+=!?(\S*\/\S*)$/.exec(text)?.[1];
	if (setting !== void 0 || !STARTS$1.test(gitCall(args, null).verb)) return setting ?? null;
	return /^(?:-[xO]|--[\w-]+=)?!?(\S*\/\S*)$/.exec(text)?.[1] ?? null;
}
const putsBack = ({ verb }) => /^(checkout|restore|stash|clean)$/.test(verb);
function guardFolders({ rest, folder }, { findings }) {
	for (const { text, raw } of require_hook_shell.operands(rest)) {
		const path = text?.replace(/^:(\([^)]*\)|\/)/, "").replace(/\/\*+$/, "") ?? null;
		if (path !== null && require_hook_shell.isGuardFolder(folder === null ? path : (0, node_path.resolve)(folder, path))) findings.found.push({
			kind: "file",
			what: "guard",
			path: raw
		});
	}
}
const NOTHING = {
	what: [],
	paths: null
};
const CHANGES$3 = {
	what: ["tracked"],
	paths: null
};
function stashed(rest) {
	const [sub] = require_hook_shell.operands(rest);
	const named = /^(push|save)$/.exec(sub?.text ?? "")?.[0];
	if (rest.length > 0 && named === void 0 && rest[0]?.head.startsWith("-") !== true) return NOTHING;
	const isAll = require_hook_shell.has(rest, /^(-[a-z]*a[a-z]*|--all)$/);
	const what = [
		"tracked",
		...isAll || require_hook_shell.has(rest, /^(-[a-z]*u[a-z]*|--include-untracked)$/) ? ["untracked"] : [],
		...isAll ? ["ignored"] : []
	];
	const isMessage = (at) => /^(-m|--message)$/.test(rest[at - 1]?.text ?? "");
	const paths = require_hook_shell.operands(rest.filter((word, at) => !(named && word === sub) && !isMessage(at)));
	return {
		what,
		paths: paths.length === 0 || named === "save" ? null : paths
	};
}
function cleaned(rest) {
	const isReal = require_hook_shell.has(rest, /^(-[a-z]*f|--force)/i) && !require_hook_shell.has(rest, /^(-[a-z]*n|--dry-run)/);
	const paths = require_hook_shell.operands(rest);
	const what = [...require_hook_shell.has(rest, /^-[a-z]*X/) ? [] : ["untracked"], ...require_hook_shell.has(rest, /^-[a-z]*x/i) ? ["ignored"] : []];
	return isReal ? {
		what,
		paths: paths.length === 0 ? null : paths
	} : NOTHING;
}
function takenBy({ verb, rest }) {
	switch (verb) {
		case "stash": return stashed(rest);
		case "reset": return require_hook_shell.has(rest, /^--(hard|merge)$/) ? CHANGES$3 : NOTHING;
		case "checkout-index": return require_hook_shell.has(rest, /^(-[a-z]*f|--force)/) ? CHANGES$3 : NOTHING;
		case "read-tree": return require_hook_shell.has(rest, /^--reset$/) ? CHANGES$3 : NOTHING;
		case "checkout":
		case "switch": return require_hook_shell.has(rest, /^(-[a-z]*f|--force|--discard)/) ? CHANGES$3 : {
			...CHANGES$3,
			paths: require_hook_shell.operands(rest)
		};
		case "restore": return require_hook_shell.has(rest, /^(-S|--staged)$/) && !require_hook_shell.has(rest, /^(-W|--worktree)$/) ? NOTHING : {
			...CHANGES$3,
			paths: require_hook_shell.operands(rest)
		};
		case "clean": return cleaned(rest);
		default: return NOTHING;
	}
}
function ignoredIn(call) {
	const { folder } = call;
	const { what, paths } = takenBy(call);
	if (folder === null || !what.includes("ignored")) return [];
	return (paths ?? []).map(({ text }) => (0, node_path.resolve)(folder, text ?? ".")).concat(paths === null ? [folder] : []);
}
function uncommitted(call, state) {
	const { world, findings } = state;
	const { what: taken, paths } = takenBy(call);
	const { folder } = call;
	if (folder === null || taken.length === 0 || paths?.some((path) => mayLie(path, folder)) === false) return;
	const there = world.uncommitted(folder);
	if (there === null) require_hook_shell.unclear(state, "uncommitted", `git ${call.verb}`);
	for (const { path, git } of there ?? []) {
		const what = require_hook_shell.guardedAs(path, world.own) ?? (world.own.some((file) => require_hook_shell.isWithin(file, path)) ? "guard" : null);
		const isExcluded = call.excluded?.some((name) => require_hook_shell.takesFile(name, path)) === true;
		if (what !== null && !isExcluded && taken.includes(git) && isUnder(path, paths, folder)) findings.found.push({
			kind: "file",
			what,
			path
		});
	}
}
function leftOut({ verb, rest, folder }, { world, findings }) {
	const [sub, ...named] = require_hook_shell.operands(rest);
	if (verb !== "sparse-checkout" || folder === null || !/^(set|add|init|reapply|clean)$/.test(sub?.text ?? "set")) return;
	const isPlain = !require_hook_shell.has(rest, /^--(no-cone|stdin)/) && named.every(({ text }) => text !== null && !/[!*?[]/.test(text));
	if (sub?.text === "add" && isPlain) return;
	const top = require_hook_shell_explain_review.topOf(folder);
	const stays = (file) => isPlain && [folder, top].some((place) => named.some(({ text }) => {
		const path = (0, node_path.resolve)(place, text ?? "");
		return require_hook_shell.isWithin(file, path) || require_hook_shell.isWithin(path, (0, node_path.dirname)(file));
	}));
	const gone = world.own.find((file) => require_hook_shell.isWithin(file, top) && (0, node_path.dirname)(file) !== top && !stays(file));
	if (gone !== void 0) findings.found.push({
		kind: "file",
		what: "guard",
		path: gone
	});
}
const isPattern = (text) => /^:|[*?[]/.test(text);
const mayLie = ({ text }, folder) => text === null || isPattern(text) || (0, node_fs.existsSync)((0, node_path.resolve)(folder, text));
const isUnder = (path, places, folder) => places === null || places.some(({ text }) => {
	if (text === null || isPattern(text)) return true;
	return require_hook_shell.isWithin(path, (0, node_path.resolve)(folder, text)) || require_hook_shell.isWithin((0, node_path.resolve)(folder, text), path);
});
// src/keyboard/hook/shell/brought.ts
const GIT = /^(pull|merge|rebase|cherry-pick|revert|am|apply|submodule|worktree|read-tree|lfs|subtree|bisect)$/;
const NEWER = /^(pull|rebase|submodule|lfs)$/;
function newCopies({ verb, rest, folder }) {
	if (verb !== "clone" && verb !== "worktree") return [];
	return [folder, ...require_hook_shell.operands(rest).flatMap(({ text }) => text === null ? [null] : folder === null || !text.includes("/") ? [] : [(0, node_path.resolve)(folder, text)])].map((into) => ({
		into,
		names: null
	}));
}
function byGit({ verb, rest, folder }) {
	const top = folder === null ? null : require_hook_shell_explain_review.topOf(folder);
	const all = {
		into: top,
		names: null
	};
	if (GIT.test(verb)) return {
		...all,
		isNewer: NEWER.test(verb)
	};
	if (verb === "reset") return require_hook_shell.has(rest, /^--(hard|merge|keep)$/) ? all : null;
	if (verb === "stash") return /^(list|show|drop|clear|create|store)$/.test(rest[0]?.text ?? "") ? null : all;
	if (/^(checkout|switch)$/.test(verb) && require_hook_shell.has(rest, /^(-[bBcC]|--create|--orphan)$/) && require_hook_shell.operands(rest).length < 2) return null;
	if (verb === "restore" && require_hook_shell.has(rest, /^(-S|--staged)$/) && !require_hook_shell.has(rest, /^(-W|--worktree)$/)) return null;
	if (!/^(checkout|switch|restore)$/.test(verb)) return null;
	const end = rest.findIndex(({ text }) => text === "--");
	return end < 0 && verb !== "restore" ? all : {
		into: top,
		names: namesOf$1(rest.slice(end + 1), folder)
	};
}
function namesOf$1(words, folder) {
	const texts = require_hook_shell.operands(words).map(({ text }) => text);
	return texts.every((text) => text !== null && folder !== null && !require_hook_shell_log_explain_review.isFolder((0, node_path.resolve)(folder, text))) ? texts.map((text) => (0, node_path.basename)(text)) : null;
}
const BRINGS = new Map([
	["gh", /^(clone|checkout|download|sync)$/],
	["hg", /^(pull|update|up|checkout|co|clone)$/],
	["svn", /^(update|up|checkout|co|switch|sw|export|merge)$/],
	["jj", /^(git|new|edit|restore|rebase)$/],
	["7z", /^[xe]$/],
	["7za", /^[xe]$/],
	["7zz", /^[xe]$/],
	["unar", /./],
	["fossil", /^(clone|open|update|up|checkout|co|merge)$/],
	["cookiecutter", /./],
	["degit", /./],
	["ar", /^-?[a-z]*x/],
	["dpkg", /^(-x|-X|--extract|--vextract)$/],
	["dpkg-deb", /^(-x|-X|-R|--extract|--vextract|--raw-extract)$/],
	["http", /^(-d|--download)$/],
	["https", /^(-d|--download)$/],
	["cpio", /^-[a-z]*i|^--extract$/],
	["jar", /^-?x/],
	["patch", /^/],
	["wget", /^(-[a-z]*[irm]|--(input-file|recursive|mirror|content-disposition))/],
	["curl", /^(-[a-zA-Z]*[JK]|--(remote-header-name|config))/],
	["aws", /^(sync|--recursive)$/],
	["gsutil", /^(rsync|-[a-z]*r)$/i],
	["gcloud", /^(rsync|-[a-z]*r|--recursive)$/i],
	["az", /^(download-batch|sync)$/],
	["rclone", /^(copy|move|sync)$/]
]);
function byCopy(args, folder) {
	const all = require_hook_shell.operands(args);
	const last = all.at(-1);
	if (!all.slice(0, -1).some(({ text, pattern }) => {
		if (text === null) return pattern !== null;
		return /(\/|\/\.|:[^/]*)$/.test(text) || folder !== null && require_hook_shell_log_explain_review.isFolder((0, node_path.resolve)(folder, text));
	}) || last === void 0) return null;
	return {
		into: last.text === null || folder === null ? null : (0, node_path.resolve)(folder, last.text),
		names: null
	};
}
function brings(program, args, { folder, findings }) {
	const name = require_hook_shell.baseName(program);
	const verb = BRINGS.get(name);
	let found = null;
	if (name === "git") {
		const call = gitCall(args, folder);
		findings.brought.push(...newCopies(call));
		found = byGit(call);
	} else if (/^(cp|mv|rsync|scp)$/.test(name)) found = byCopy(args, folder);
	else if (verb !== void 0 && (args.length === 0 ? verb.test("") : require_hook_shell.has(args, verb))) found = {
		into: folder,
		names: null
	};
	if (found !== null) findings.brought.push(found);
}
const USUAL = /(^|\/)(gradlew|mvnw|configure|autogen\.sh|activate|nvm\.sh|\.env(\.[\w-]+)?|\.(bash|zsh)rc|\.?profile)$|(^|\/)(node_modules|vendor|\.?venv)\//;
const isBrought = (path, isThere, { findings }) => !USUAL.test(path) && findings.brought.some(({ into, names, isNewer = false }) => !(isNewer && isThere) && (into === null || require_hook_shell.isWithin(path, into)) && (names === null || names.includes((0, node_path.basename)(path))));
// src/keyboard/hook/states.ts
const USED = /^(terraform(\.[\w-]+)?\.tfstate(\.backup)?|errored\.tfstate|.*\.lock\.info)$/i;
const WORKSPACES = /\.tfstate\.d(\/|$)/i;
function isNewName(path, folder) {
	if ([path, require_hook_shell.realPath(path)].map((name) => name.replaceAll("\ue000", "0")).some((name) => USED.test((0, node_path.basename)(name)) || WORKSPACES.test(name))) return false;
	return !isThere$1(path) && !mayBeNamed((0, node_path.basename)(path), [(0, node_path.dirname)(path), folder]);
}
function isThere$1(path) {
	if (!path.includes("\ue000")) return require_hook_shell_log_explain_review.linkStatOf(path) !== void 0;
	const whole = new RegExp(`^${require_hook_shell.patternOf((0, node_path.basename)(path)).source}$`, "i");
	return (0, node_path.dirname)(path).includes("\ue000") || entriesOf((0, node_path.dirname)(path)).some(({ name }) => whole.test(name));
}
const CONFIGURATION = /(\.(tf|tofu|hcl|tfbackend)|\.(tf|tofu)\.json)$/i;
const WRITTEN_BY_INIT = (0, node_path.join)(".terraform", "terraform.tfstate");
const SKIPPED = new Set([
	"node_modules",
	".git",
	".venv",
	"venv",
	".terraform"
]);
const MOST$4 = {
	entries: 5e3,
	depth: 6,
	bytes: 1 << 20
};
function mayBeNamed(name, folders) {
	const budget = { left: MOST$4.entries };
	return [...new Set(folders.map((folder) => require_hook_shell_explain_review.workingCopyOf(folder) ?? folder))].some((top) => {
		return namedIn$2(top, name, require_hook_shell_explain_review.workingCopyOf(top) !== null ? MOST$4.depth : 0, budget);
	});
}
function namedIn$2(folder, name, depth, budget) {
	if (speaksOf((0, node_path.join)(folder, WRITTEN_BY_INIT), name)) return true;
	for (const entry of entriesOf(folder)) {
		if (budget.left-- <= 0) return true;
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory()) {
			if (depth > 0 && !SKIPPED.has(entry.name) && namedIn$2(path, name, depth - 1, budget)) return true;
		} else if (CONFIGURATION.test(entry.name) && speaksOf(path, name)) return true;
	}
	return false;
}
const LOCAL = /\bbackend\b[\s=":{]*local\b/;
const COMPUTED = /\bpath"?\s*(?:=(?!\s*"[^"$%]*"\s*(?:[#/},].*)?$)|:\s*"[^"]*[$%])/m;
function speaksOf(path, name) {
	const stat = require_hook_shell_log_explain_review.statOf(path);
	if (stat?.isFile() !== true) return false;
	if (stat.size > MOST$4.bytes) return true;
	const text = (0, node_fs.readFileSync)(path, "utf8");
	return require_hook_shell.patternOf(name).test(text) || LOCAL.test(text) && COMPUTED.test(text);
}
const entriesOf = (folder) => {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
};
// src/keyboard/hook/shell/onto-guard.ts
function copiedOnGuard(args, sources, last, state) {
	const here = state.folder ?? state.near;
	if (here === null || last.text === null) return;
	const isThere = args.some(({ head }) => /^(-[a-zA-Z]*T|--no-target-directory)/.test(head));
	const into = (0, node_path.resolve)(here, last.text);
	for (const source of sources) {
		if (source === last || source.text === last.text) continue;
		if (source.text === null) unknownOnto(source, into, here, state);
		else wholeOnto(source.text, source.raw, isThere ? {
			into,
			isOver: true
		} : {
			into,
			isOver: false
		}, here, state);
	}
}
const isGuardHere = (path, here, { world }) => {
	const isHolding = world.own.some((file) => require_hook_shell.isWithin(file, path));
	return require_hook_shell.isGuardFolder(path) ? isHolding || require_hook_shell.isWithin(path, require_hook_shell_explain_review.topOf(here)) : isHolding && require_hook_shell.OWN_FOLDERS.includes((0, node_path.basename)(path));
};
function wholeOnto(text, raw, { into, isOver }, here, state) {
	const name = (0, node_path.basename)(text.replace(/^[^/]*:/, ""));
	const onto = isOver || /(^|\/)\.?$/.test(text) || !require_hook_shell_log_explain_review.isFolder(into) && require_hook_shell.isGuardFolder(into) ? into : (0, node_path.resolve)(into, name);
	const source = (0, node_path.resolve)(here, text);
	if (isGuardHere(onto, here, state) && (require_hook_shell.bringsGuardFiles(source, onto) || mayChange(source, state))) state.findings.found.push({
		kind: "file",
		what: "guard",
		path: raw
	});
}
function unknownOnto({ pattern, raw }, into, here, state) {
	const isKnown = pattern !== null && !pattern.includes(":") && !/[*?[]/.test((0, node_path.dirname)(pattern));
	if (!isGuardHere(into, here, state) || isKnown && !mayChange((0, node_path.resolve)(here, (0, node_path.dirname)(pattern)), state)) return;
	state.findings.found.push({
		kind: "file",
		what: "guard",
		path: raw,
		isUnknown: true
	});
}
const mayChange = (source, { findings }) => findings.written.some((path) => path === null || require_hook_shell.isWithin(path, source)) || findings.writers.filter((name) => name !== "mkdir").length > 1;
const isInGuard = ({ text, head }) => text === null && head.includes("/") && require_hook_shell.isGuardFolder((0, node_path.dirname)(`${head}x`));
function fillsGuard(args, { findings }) {
	for (const { text, raw } of args) if (text !== null && require_hook_shell.isGuardFolder(text.replace(/^-(?:[a-zA-Z](?=\.|\/|\w+\/)|-[\w-]+=)/, ""))) findings.found.push({
		kind: "file",
		what: "guard",
		path: raw
	});
}
function isGuardIn(text, entries, into, { folder, world }) {
	const named = text === null ? null : (0, node_path.resolve)(into, text.replace(/\/\*+$/, ""));
	return named !== null && (require_hook_shell.guardedAs(named, world.own) === "guard" || require_hook_shell.isGuardFolder(named) && require_hook_shell.isWithin(named, require_hook_shell_explain_review.topOf(folder ?? into))) || (entries ?? []).some((entry) => world.own.includes((0, node_path.resolve)(into, entry)));
}
// src/keyboard/hook/shell/targets.ts
function target(word, state, anywhere, withAllInside = false) {
	if (require_hook_shell.isGivenUp(state)) return;
	const look = withAllInside ? require_hook_shell.guardedUnder : require_hook_shell.guardedAs;
	const what = guardedBy(word, state, anywhere, withAllInside, (path) => look(path, state.world.own));
	if (what !== null) tell(what, word, state, {});
}
function written(word, state, anywhere) {
	if (require_hook_shell.isGivenUp(state)) return;
	const { world, folder, isElsewhere } = state;
	const named = word.text === null && word.printed !== void 0 ? {
		...word,
		text: word.printed
	} : word;
	const what = guardedBy(named, state, anywhere, false, (path) => {
		const found = require_hook_shell.guardedAs(path, world.own);
		if (found !== "state" || folder === null || isElsewhere === true || !isNewName(path, folder)) return found;
		state.findings.copies.push(word.raw);
		return null;
	});
	if (what !== null) tell(what, named, state, { isWritten: true });
}
function noteWritten({ text }, { findings, folder }) {
	if (text !== null && folder !== null) findings.written.push(require_hook_shell.walked(folder, text));
}
function tell(what, word, { findings, folder }, more) {
	const isUnknown = pathsOf(word, folder) === null;
	findings.found.push({
		kind: "file",
		what,
		path: word.raw,
		isUnknown,
		...more
	});
}
function guardedBy(word, state, anywhere, withAllInside, look) {
	const paths = pathsOf(word, state.folder ?? state.near);
	const likely = word.text === null && word.printed !== void 0 ? look(likelyPath(word.printed, state)) : null;
	if (likely !== null) return likely;
	if (isThroughProc(word, state)) return "guard";
	if (locatesGuard(word.raw) || paths === null && OURS.test(word.tail)) return "guard";
	if (paths === null && (require_hook_shell.mayTakeState(word.raw) || anywhere)) return "state";
	if (paths === null) return isInGuard(word) || withAllInside && require_hook_shell.mentionsGuard(state.whole) ? "guard" : null;
	for (const path of paths) {
		const what = look(path);
		if (what !== null) return what;
	}
	return null;
}
const isThroughProc = ({ raw }, { whole, folder }) => /^["']?\/(?:proc\/.+\/(?:cwd|root|fd\/[^/]+)|dev\/fd\/[^/]+)\/./.test(raw) && (require_hook_shell.mentionsGuard(whole) || folder !== null && require_hook_shell.isGuardFolder(folder));
const locatesGuard = (raw) => /\b(which|command -v)\s+destroy-guard\b/.test(raw);
const likelyPath = (printed, { folder, near }) => require_hook_shell.walked(folder ?? near ?? "", printed);
const OURS = /\/destroy-guard(\/(log\.jsonl|policy\.ya?ml|(dist|bin)(\/.*)?))?\/?$/;
function pathsOf({ text, pattern }, folder) {
	if (text !== null) return [folder === null ? text : require_hook_shell.walked(folder, text)];
	return pattern === null ? null : require_hook_shell.matching(pattern, folder);
}
// src/keyboard/hook/shell/own-programs.ts
const isOwnProgram = (program) => /(^|[\\/])dist[\\/]cli([\\/](index(\.js)?)?)?$/.test(program) || /^(npm:)?destroy-guard([@#].*)?$/.test(require_hook_shell.baseName(program));
function ownProgram(words, state) {
	const args = words.slice(1).map(({ text }) => text);
	const add = (what) => state.findings.found.push({
		kind: "guard",
		what
	});
	if (args.includes("agree")) add("consent");
	else if (args.includes("hook") && args.some((text) => text === null || /^--(un)?install/.test(text))) add("uninstall");
	else if (args.some((text) => text === "apply" || /^--(hand-over|judge)/.test(text ?? ""))) add("apply");
	else if (args.some((text) => text === null)) require_hook_shell.unclear(state, "arguments", words.map(({ raw }) => raw).join(" "));
}
const PACKAGES$1 = /^(npm|pnpm|yarn|bun|brew|volta|mise|rtx|proto)$/;
function takesGuardAway(words, state) {
	const args = words.slice(1).map(({ text }) => text ?? "");
	const isOurs = PACKAGES$1.test(words[0].text ?? "") && args.some(isOwnProgram);
	const isGlobal = args.some((text) => /^(-g|--global|--location=global|global)$/.test(text)) || words[0].text === "brew";
	const isRemoving = args.some((text) => /^(un|unlink|uninstall|unuse|rm|remove|r)$/.test(text));
	if (isOurs && (isGlobal || isRemoving)) state.findings.found.push({
		kind: "guard",
		what: "uninstall"
	});
	hides(words, state);
}
function hides([program, ...args], { folder, world, findings }) {
	const name = program.text ?? "";
	const isOver = name === "ln" && args.some(({ head }) => /^(-[a-zA-Z]*[nT]|--no-)/.test(head));
	const isLink = name === "ln";
	if (!isLink && !/^(chmod|chown|chgrp|chattr|setfacl|mount)$/.test(name)) return;
	for (const { text, raw } of args) {
		const path = text === null || folder === null ? text : (0, node_path.resolve)(folder, text);
		const isIn = isLink && !isOver && path !== null && require_hook_shell_log_explain_review.isFolder(path);
		if ((locatesGuard(raw) || path !== null && (require_hook_shell.guardedAs(path, world.own) === "guard" || require_hook_shell.isGuardFolder(path))) && !isIn) findings.found.push({
			kind: "file",
			what: "guard",
			path: raw
		});
	}
}
function signs(words, state) {
	const uses = words.some(({ head }) => /^-\w*Y/.test(head)) || words[1]?.text === null;
	if (words.some(({ text }) => text === null ? uses : /^(-\w*Y)?sign$/.test(text))) state.findings.found.push({
		kind: "guard",
		what: "consent"
	});
}
function renamedTerraform(words, state) {
	const has = (pattern) => words.some(({ text }) => pattern.test(text ?? ""));
	if (!words.some(({ text }) => text !== null && require_hook_shell.imageName(text) !== null) && has(/^(--?auto-approve(=.*)?|-chdir=.*)$/) && has(/^(apply|destroy)$/)) require_hook_shell.unclear(state, "program", words[0].raw);
}
function behindLink(program, { folder }) {
	const { text } = program;
	if (text === null || folder === null || !text.includes("/") || require_hook_shell.terraformName(text) !== null) return program;
	const real = require_hook_shell.realPath((0, node_path.resolve)(folder, text));
	return require_hook_shell.terraformName(real) === null ? program : {
		...require_hook_shell.known(real),
		raw: program.raw
	};
}
// src/keyboard/hook/shell/braces.ts
const MOST$3 = 64;
function withoutBraces(raw) {
	if (!/^[\w./,{}@%+:=*?-]*$/.test(raw)) return null;
	const [, before = "", list, after = ""] = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(raw) ?? [];
	if (list === void 0) return /[{}]/.test(raw) ? null : [raw];
	const rest = withoutBraces(after);
	const all = rest === null ? null : list.split(",").flatMap((one) => rest.map((end) => before + one + end));
	return all === null || all.length > MOST$3 ? null : all.filter((one) => one !== "");
}
// src/keyboard/hook/shell/nested.ts
function scriptsIn$1(part, state) {
	if (part.type === "ProcessSubstitution" && part.text.startsWith(">") && !state.input.piped) {
		forEachChild(part, (child) => scriptsIn$1(child, {
			...state,
			input: require_hook_shell.SOME_INPUT
		}));
		return;
	}
	if (part.type === "Script") {
		state.reader.statements(part.commands, part.source ?? state.whole, require_hook_shell.subshellOf(state));
		return;
	}
	forEachChild(part, (child) => scriptsIn$1(child, state));
}
// src/keyboard/hook/shell/input.ts
function wordsOf$1(command, state) {
	const around = require_hook_shell.surroundings(state);
	const name = command.name === void 0 ? [] : wordsIn$1(command.name, around);
	const args = command.args.flatMap((arg) => {
		if (arg.type === "Word") return wordsIn$1(arg, around);
		const start = `${arg.name}${arg.append === true ? "+" : ""}=`;
		if (arg.value.type !== "Word" || arg.index !== void 0) return [{
			text: null,
			whole: false,
			head: start,
			tail: "",
			pattern: null,
			raw: arg.text
		}];
		const value = require_hook_shell.textOf(arg.value, around);
		const text = value.text === null ? null : start + value.text;
		const printed = value.printed === void 0 ? {} : { printed: start + value.printed };
		return [{
			...value,
			...printed,
			text,
			head: start + value.head,
			pattern: null,
			raw: arg.text
		}];
	});
	return [...name, ...args];
}
function wordsIn$1(word, around) {
	const given = require_hook_shell.allPlaced(word.text, around);
	if (given !== null) return given;
	if (around.self !== null && SELF.test(word.text)) return [{
		...require_hook_shell.known(around.self),
		raw: word.text
	}];
	const listed = listIn(word, around);
	if (listed !== null) return listed;
	const several = splitIn(word, around);
	if (several !== null) return several.map((text) => ({
		...require_hook_shell.known(text),
		raw: word.text
	}));
	const all = word.parts?.some(({ type }) => type === "BraceExpansion") === true ? withoutBraces(word.text) : null;
	return all === null ? [require_hook_shell.textOf(word, around)] : all.map((text) => /[*?]/.test(text) ? matched$1(text) : require_hook_shell.known(text));
}
const PLAIN_WORDS = /^[\w@%+=:,./-]+(?:[ \t]+[\w@%+=:,./-]+)+$/;
function splitIn({ text }, { variable }) {
	const [, name] = /^\$(?:\{(\w+)\}|(\w+))$/.exec(text)?.filter((one) => one !== void 0) ?? [];
	const value = name === void 0 ? null : variable(name).value;
	return value !== null && PLAIN_WORDS.test(value) && variable("IFS") === require_hook_shell.UNKNOWN ? value.split(/[ \t]+/) : null;
}
const SELF = /^"?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\})"?$/;
function listIn({ text }, { variable }) {
	const name = /^"\$\{([A-Za-z_]\w*)\[@\]\}"$/.exec(text)?.[1];
	return name === void 0 ? null : variable(name).list ?? null;
}
function elementsIn(words, state) {
	const all = words.flatMap((word) => wordsIn$1(word, require_hook_shell.surroundings(state)));
	const end = all.findIndex(({ whole }) => !whole);
	return end < 0 ? all : [...all.slice(0, end), require_hook_shell.MORE];
}
const matched$1 = (pattern) => ({
	text: null,
	whole: false,
	head: pattern.replace(/[*?].*$/s, ""),
	tail: pattern.replace(/^.*[*?]/s, ""),
	pattern,
	raw: pattern
});
function inputOf(redirect, state) {
	if (redirect.descriptor !== void 0 && !(redirect.descriptor.type === "FileDescriptor" && redirect.descriptor.value === 0)) return void 0;
	if (redirect.type === "HereDoc") {
		const { parts, text } = redirect.body;
		const isLiteral = redirect.delimiter?.quoted === true || !/[$`\\]/.test(text);
		for (const part of parts ?? []) scriptsIn$1(part, state);
		return {
			piped: true,
			text: isLiteral ? text : filledIn$1(redirect.body, state),
			raw: text
		};
	}
	if (redirect.type === "HereString") return redirect.target === void 0 ? require_hook_shell.SOME_INPUT : {
		piped: true,
		text: require_hook_shell.textOf(redirect.target, require_hook_shell.surroundings(state)).text,
		raw: redirect.target.text
	};
	if (!redirect.operator.startsWith("<") || redirect.target === void 0) return void 0;
	const { text } = require_hook_shell.textOf(redirect.target, require_hook_shell.surroundings(state));
	if (text === "/dev/null") return {
		piped: true,
		text: "",
		raw: ""
	};
	const content = text === null || state.folder === null ? null : scriptText(text, state);
	return {
		piped: true,
		text: content,
		raw: content ?? ""
	};
}
function filledIn$1({ text, parts, pos, end }, state) {
	if (parts === void 0 || text.includes("\\")) return null;
	return require_hook_shell.textOf({
		type: "Word",
		text,
		value: text,
		pos,
		end,
		parts: [{
			type: "DoubleQuoted",
			text,
			pos,
			end,
			parts
		}]
	}, require_hook_shell.surroundings(state)).text;
}
const scriptText = (path, { world, folder }) => world.scriptAt(path.startsWith("/") ? path : `${folder}/${path}`);
function producedBy(command, state) {
	if (command.type !== "Command") return null;
	const [name, ...args] = wordsOf$1(command, state).map(({ text }) => text);
	if (name === "cat" && args.length === 0) return heredocOf(command, state);
	if (args.some((text) => text === null) || command.redirects.length > 0) return null;
	const words = args;
	if (name === "echo") return echoed(words);
	if (name !== "printf" || words.length === 0) return null;
	const [format, ...rest] = words;
	if (/^%s(\\n)?$/.test(format)) return rest.join("\n");
	return rest.length === 0 && !/[%\\]/.test(format.replace(/\\n$/, "")) ? format.replace(/\\n$/, "") : null;
}
function shownBy(command, state) {
	if (command.type !== "Command") return "";
	const [name, file, ...more] = wordsOf$1(command, state).map(({ text }) => text);
	const [only] = command.redirects;
	if (name === "cat" && file === void 0 && only?.type === "HereDoc") return only.body.text;
	return name === "cat" && file != null && more.length === 0 && state.folder !== null ? scriptText(file, state) ?? "" : "";
}
const echoed = (words) => words.some((word) => word.includes("\\")) ? null : words.filter((word, at) => at > 0 || word !== "-n").join(" ");
function heredocOf({ redirects }, state) {
	const [only, ...more] = redirects;
	return only === void 0 || more.length > 0 ? null : inputOf(only, state)?.text ?? null;
}
// src/keyboard/hook/shell/here.ts
function noteHere({ name, args, prefix, redirects }, state) {
	const { folder, conditional, strict, depth, findings, functions } = state;
	if (folder === null || conditional || !strict || depth > 0) return;
	if (name?.text !== "cat" || args.length + prefix.length > 0 || functions.has("cat") || redirects.length !== 2) return;
	const [target] = redirects.flatMap((one) => one.type === "Redirect" && one.operator === ">" ? one.target : []);
	const here = redirects.find(({ type }) => type === "HereDoc");
	if (target === void 0 || here === void 0) return;
	const path = require_hook_shell.textOf(target, require_hook_shell.surroundings(state)).text;
	const text = inputOf(here, state)?.text ?? null;
	if (path !== null && text !== null) findings.here.push({
		path: require_hook_shell.walked(folder, path),
		text,
		writers: findings.writers.length
	});
}
const BETWEEN = /^(chmod|mkdir|touch)$/;
const LOOKS$1 = "(?:chmod|ls|cat|test|\\[|head|tail|shellcheck|file|stat)\\s[^;&|<>\\n]*";
function heldHere(path, { findings, whole }) {
	const { here, written, writers } = findings;
	const [only, ...more] = here.filter((one) => one.path === path);
	const isWrittenOnce = !written.includes(null) && written.filter((one) => one === path).length === 1;
	if (only === void 0 || more.length > 0 || !isWrittenOnce) return null;
	const between = writers.slice(only.writers, -1);
	const own = (0, node_path.basename)(path);
	return between.every((name) => name === own || BETWEEN.test(name) || require_hook_shell.MAKES_NOTHING.test(name)) && mentions(own, whole.replace(only.text, "")) < 2 ? only.text : null;
}
function mentions(name, whole) {
	const sign = require_hook_shell.literal(name);
	return (whole.replace(new RegExp(LOOKS$1, "g"), "").replace(new RegExp(`>\\s*[^\\s>]*${sign}`), "").match(new RegExp(`(?<![\\w.-])${sign}(?![\\w-])`, "g")) ?? []).length;
}
// src/keyboard/hook/shell/containers.ts
const CONTAINERS = /^(docker|docker-compose|podman|podman-compose|nerdctl|finch)$/;
const runsInContainer = (words) => CONTAINERS.test(require_hook_shell.baseName(words[0].text ?? "")) && words.some(({ text }) => /^(run|exec)$/.test(text ?? ""));
const MOST_MOUNTS = 50;
function mountsIn(words, folder) {
	return words.flatMap(({ text }, at) => {
		const option = /^(-v|--volume|--mount)(?:=(.*))?$/s.exec(text ?? "");
		if (option === null) return [];
		const value = option[2] ?? words[at + 1]?.text ?? "";
		if (option[1] !== "--mount") return mountIn(value, folder);
		const [here, there] = bound$1(value);
		return here === void 0 || there === void 0 ? [] : [[(0, node_path.resolve)(folder, here), there.replace(/\/$/, "")]];
	});
}
function mountIn(value, folder) {
	const [, here, there] = /^([^:]+):(\/[^:]*)(?::[\w,]+)?$/.exec(value) ?? [];
	return here === void 0 || there === void 0 ? [] : [[(0, node_path.resolve)(folder, here), there.replace(/\/$/, "")]];
}
function bound$1(value) {
	const field = (names) => value.split(",").find((part) => names.test(part))?.replace(/^[^=]*=/, "");
	return [field(/^(source|src)=/), field(/^(target|dst|destination)=/)];
}
function inPlaceOf(text, [here, there]) {
	if (there === "") return text;
	const sign = require_hook_shell.literal(there);
	return text.replace(new RegExp(`(?<![\\w./:=-])${sign}(?=[/\\s;|&)"']|$)`, "g"), () => here);
}
const WORKDIR = /^(-w|--workdir)(?:=(.*))?$/s;
function workFolder(words, { folder, near }) {
	const here = folder ?? near;
	const at = words.findIndex(({ text }) => WORKDIR.test(text ?? ""));
	if (here === null || at < 0 || !runsInContainer(words)) return null;
	const place = WORKDIR.exec(words[at]?.text ?? "")?.[2] ?? words[at + 1]?.text ?? "";
	const mount = mountsIn(words, here).find(([outer, there]) => require_hook_shell.isWithin(place, there) || require_hook_shell.isWithin(place, outer));
	if (mount === void 0) return null;
	return require_hook_shell.isWithin(place, mount[0]) ? place : (0, node_path.resolve)(mount[0], (0, node_path.relative)(mount[1], place));
}
const CHDIR = /^--?chdir=/;
function mountedFolder(words, at, state) {
	const here = state.folder ?? state.near;
	if (here === null || words.slice(0, at).some(({ text }) => /^(?:(-e|--env)=?)?TF_CLI_ARGS/.test(text ?? ""))) return null;
	const own = workFolder(words, state);
	const chdir = words.slice(at + 1).find(({ head }) => CHDIR.test(head));
	if (chdir === void 0) return own;
	const place = chdir.text?.replace(CHDIR, "") ?? null;
	if (place?.startsWith("/") !== true) return place === null || own === null ? null : (0, node_path.resolve)(own, place);
	const mount = mountsIn(words, here).find(([, there]) => require_hook_shell.isWithin(place, there));
	return mount === void 0 ? null : (0, node_path.resolve)(mount[0], (0, node_path.relative)(mount[1], place));
}
function withEntrypoint(words) {
	const at = words.findIndex(({ text }) => /^--entrypoint(=|$)/.test(text ?? ""));
	const value = words[at]?.text?.replace(/^--entrypoint=?/, "") || words[at + 1]?.text;
	const script = words.findIndex(({ text }, index) => index > at + 2 && /^-[a-z]*c$/.test(text ?? ""));
	if (at < 1 || script < 0 || value == null || !require_hook_shell.SHELLS.has(require_hook_shell.baseName(value))) return words;
	const isOne = words[at]?.text?.includes("=") === true;
	const [program, ...before] = [...words.slice(0, at), ...words.slice(at + (isOne ? 1 : 2), script)];
	return program === void 0 ? words : [
		program,
		...before,
		require_hook_shell.known(value),
		...words.slice(script)
	];
}
function seenFromHere(all, state) {
	const here = state.folder ?? state.near;
	if (here === null || !runsInContainer(all)) return all;
	const words = withEntrypoint(all);
	const mounts = mountsIn(words, here);
	if (mounts.length > MOST_MOUNTS) {
		require_hook_shell.unclear({
			...state,
			strict: true
		}, "long", words[0].raw);
		return words;
	}
	const seen = (word) => {
		const text = mounts.reduce((path, mount) => inPlaceOf(path, mount), word.text ?? "");
		return word.text === null || text === word.text ? word : {
			...require_hook_shell.known(text),
			raw: word.raw
		};
	};
	const [program, ...args] = words;
	return mounts.length === 0 ? words : [program, ...args.map(seen)];
}
// src/keyboard/hook/shell/readers.ts
const READERS = /^(shellcheck|shfmt|checkbashisms|bashate|beautysh|prettier|eslint|biome|black|ruff|rubocop|pre-commit|prek|semgrep|gitleaks|cat|bat|less|head|tail|wc|ls|stat|file|chmod|chown|grep|rg|diff|git|cp|scp|rsync|nano|code|dos2unix)$/;
const TASKS = /^(lint|format|fmt|check)(:[\w:-]+)?$/;
const IMAGES = /^(shellcheck|shfmt|prettier|eslint|biome|black|ruff|rubocop|pre-commit|semgrep|gitleaks)$/;
const FIRST = /^(npx|bunx|yarn|pnpm)$/;
const BEHIND_VERB = /^(uv|poetry|pipenv|pdm|hatch|rye|pixi|bundle|asdf|npm|pnpm|yarn|bun|nix|devbox)$/;
const PACKAGES = /^(npm|pnpm|yarn|bun)$/;
const VERB = /^(run|exec|x|dlx|run-script)$/;
const ALONE = /^(-y|--yes|--no|--no-install|-q|--quiet|--isolated|--frozen|--locked|--no-sync|--no-project|--[\w-]+=.*)$/s;
const WITH_VALUE = /^(--with|--with-requirements|--env-file|--group|--extra|--python|--project)$/;
const BEFORE_PROGRAM = /^(--|-c|--command|-x|-X|--exec|--exec-batch|-exec|-execdir|-ok|-okdir)$/;
const nameIn$3 = (word) => require_hook_shell.baseName(word.replace(/^.*#/s, "").replace(/[:@][\w.-]+$/, ""));
function isRead(words, at) {
	const first = FOUND$2.get(words) ?? words.findIndex(({ text }, index) => index > 0 && text !== null && startsReader(words, index));
	FOUND$2.set(words, first);
	return first > 0 && first < at;
}
const FOUND$2 = new WeakMap();
function startsReader(words, at) {
	const [program, verb, before, text] = [
		words[0],
		words[1],
		words[at - 1],
		words[at]
	].map((word) => word?.text ?? "");
	if (runsInContainer(words)) return readsInContainer(words, at);
	const name = require_hook_shell.baseName(program ?? "");
	const isFirst = FIRST.test(name) && isBehindOptions(words, at, 1);
	const isBehind = BEHIND_VERB.test(name) && VERB.test(verb ?? "") && isBehindOptions(words, at, 2);
	if (PACKAGES.test(name) && (isFirst || isBehind) && TASKS.test(text ?? "")) return true;
	return (isFirst || isBehind || BEFORE_PROGRAM.test(before ?? "")) && READERS.test(nameIn$3(text ?? ""));
}
function isBehindOptions(words, at, from) {
	let first = from;
	for (let steps = 0; steps < MOST_OPTIONS && first < at; steps++) {
		const text = words[first]?.text ?? "";
		if (WITH_VALUE.test(text)) first += 2;
		else if (ALONE.test(text)) first += 1;
		else return false;
	}
	return first === at;
}
const MOST_OPTIONS = 20;
function readsInContainer(words, at) {
	const text = words[at]?.text ?? "";
	if (text.startsWith("-") || takesNext(words, at - 1)) return false;
	if (text.includes("/")) return !text.startsWith("/") && IMAGES.test(nameIn$3(text));
	return READERS.test(text) && !/^(-|run$|exec$)/.test(words[at - 1]?.text ?? "") && !takesNext(words, at - 2);
}
const takesNext = (words, at) => /^-(?!-rm$|-init$|[itd]+$)[^=]*$/.test(words[at]?.text ?? "");
// src/keyboard/hook/shell/started.ts
const SCRIPT = /\.(ba|z|k|da|a)?sh$/;
function startedScript(at, words) {
	const name = require_hook_shell.baseName(words[0].text ?? "");
	const text = words[at]?.text ?? "";
	if (name === "git") return scriptForGit(text, words.slice(1));
	return (require_hook_shell.isStarter(name) && !isRead(words, at) || SCRIPT.test(text) && runsInContainer(words) && !isRead(words, at)) && /^\S*\/\S*$/.test(text) ? text : null;
}
function withValueApart(word) {
	const [, option, program] = /^(--(?:entrypoint|exec|exec-batch))=(.+)$/s.exec(word.text ?? "") ?? [];
	return option === void 0 || program === void 0 ? [word] : [require_hook_shell.known(option), require_hook_shell.known(program)];
}
const ENDINGS = /^(-e|--ext|--exts|--extension)$/;
const NAMES$2 = [
	[/^(uv|uvx|pipx)$/, /^(--with|--with-editable|--from|--spec|--extra|--group|--only-group|-p|--python)$/],
	[/^(npx|npm|pnpm|bunx|yarn)$/, /^(-p|--package)$/],
	[/^(conda|mamba|micromamba)$/, /^(-n|--name)$/]
];
const isNameOf = (program, words, at) => require_hook_shell.terraformName(words[at]?.text ?? "") === null && NAMES$2.some(([name, option]) => name.test(program) && option.test(words[at - 1]?.text ?? ""));
const isNoGit = (words, at) => words[at]?.text === "git" && /^--$|\//.test(words[at + 1]?.head ?? "");
const isVerb = (words, at) => {
	const name = require_hook_shell.baseName(words[0].text ?? "");
	const text = words[at]?.text ?? "";
	if (isNoGit(words, at) || isNameOf(name, words, at)) return true;
	if (words[at - 1]?.text === "only-allow") return /^(npm|pnpm|yarn|bun)$/.test(text);
	if (/^(fd|fdfind|watchexec|nodemon)$/.test(name) && ENDINGS.test(words[at - 1]?.text ?? "")) return true;
	if (/^(aws|gsutil|gcloud)$/.test(name)) return /^(cp|mv|rm|rsync|sync)$/.test(text);
	if (name === "git") return gitCall(words.slice(1), null).verb === text && words.findIndex((word) => word.text === text) === at;
	return at === 1 && /^(bsd)?tar$/.test(name) && /^[a-zA-Z]+$/.test(text);
};
// src/keyboard/hook/shell/shells.ts
const TAKES_NEXT$4 = /^(-C|--rcfile|--init-file|--init-command)$/;
const wordsTaken = (option) => TAKES_NEXT$4.test(option) ? 1 : /^[-+][A-Za-z]+$/.test(option) ? (option.match(/[oO]/g) ?? []).length : 0;
const TEXT_WITHIN = /^--(?:init-command|command)=(.+)$/s;
const TEXT_NEXT = /^(-C|--init-command)$/;
const STARTS_WITH = /^--(rcfile|init-file)$/;
function runShell(words, state) {
	if (words[1]?.text === "-n" && words[2] !== void 0 && !/^[-+]/.test(words[2].head)) return [];
	let at = 1;
	let isText = false;
	for (; at < words.length; at++) {
		const { text, head } = words[at];
		if (!/^[-+]/.test(head)) break;
		if (text === null) {
			require_hook_shell.unclear(state, "script", words[at].raw);
			return [];
		}
		if (text === "--" || text === "-") {
			at++;
			break;
		}
		if (/^[-+][A-Za-z]*c/.test(text) || text === "--command") isText = true;
		const next = words[at + 1];
		const within = TEXT_WITHIN.exec(text)?.[1] ?? (TEXT_NEXT.test(text) ? next?.text : void 0);
		if (typeof within === "string") state.reader.script(within, require_hook_shell.copyOf(state));
		else if (within === null) require_hook_shell.unclear(state, "script", text);
		if (STARTS_WITH.test(text) && next?.text === null) require_hook_shell.unclear(state, "script", next.raw);
		else if (STARTS_WITH.test(text) && next !== void 0) runScriptFile(next, state);
		at += wordsTaken(text);
	}
	const script = words[at];
	if (script === void 0) {
		readInput$1(words, state);
		return [];
	}
	if (!isText && words.slice(1, at).some(({ text }) => /^-[A-Za-z]*s/.test(text ?? ""))) {
		readInput$1(words, state);
		return [];
	}
	if (script.text === null) {
		require_hook_shell.unclear(state, "script", script.raw);
		return [];
	}
	if (isText) {
		state.reader.script(script.text, require_hook_shell.copyOf(state, { positional: require_hook_shell.givenTo(script.text, words.slice(at + 2)) }));
		return [];
	}
	runScriptFile(script, state, {
		isByShell: true,
		args: words.slice(at + 1)
	});
	return words.slice(at);
}
const WITHIN$2 = new Map([
	["sudo", /^-[a-zA-Z]*[si][a-zA-Z]*$|^--(shell|login)$/],
	["doas", /^-[a-zA-Z]*s[a-zA-Z]*$/],
	["su", /^/],
	["newgrp", /^/],
	["unshare", /^-/],
	["nsenter", /^-|^\d+$/],
	["chroot", /^[-/.]/],
	["nix-shell", /^/],
	["nix", /^(develop|shell)$/],
	["aws-vault", /^exec$/],
	["poetry", /^shell$/],
	["pipenv", /^shell$/],
	["hatch", /^shell$/],
	["devbox", /^shell$/],
	["machinectl", /^shell$/]
]);
function readsAsShell(words, state) {
	const [name, ...args] = words.map(({ text }) => text ?? "");
	const sign = WITHIN$2.get(require_hook_shell.baseName(name ?? ""));
	const isStarted = sign !== void 0 && (args.some((word) => sign.test(word)) || args.length === 0 && sign.test("")) && !args.some((word) => /^(-[a-zA-Z]*c|--command|--run|--)$/.test(word));
	if (!state.input.piped || !(isStarted || isAnswered(words))) return;
	const { text, raw } = state.input;
	if (text === null) state.reader.text(raw, state);
	readOnce(text ?? raw, {
		...require_hook_shell.subshellOf(state),
		strict: false,
		folder: null
	});
}
function readOnce(text, state) {
	const sources = require_hook_shell.asSource(state, text);
	if (sources !== null) state.reader.script(text, {
		...state,
		sources
	});
}
const SSH_TAKES_NEXT = /^-[46AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
function isAnswered([program, ...args]) {
	const names = args.filter(({ head }, at) => !head.startsWith("-") && !SSH_TAKES_NEXT.test(args[at - 1]?.text ?? ""));
	return require_hook_shell.baseName(program?.text ?? "") === "ssh" && names.length === 1;
}
function readInput$1(words, state) {
	const { piped, text, raw } = state.input;
	if (!piped) return;
	if (text !== null) readOnce(text, require_hook_shell.copyOf(state));
	else if (state.strict) require_hook_shell.unclear(state, "piped", words.map(({ raw }) => raw).join(" "));
	else readOnce(raw, require_hook_shell.subshellOf(state));
}
function runScriptFile(script, state, { isByShell = false, args } = {}) {
	if (script.text === null) return null;
	state.findings.writers.push((0, node_path.basename)(script.text));
	if (require_hook_shell.isPiped(script.text)) {
		readInput$1([script], {
			...state,
			input: {
				...state.input,
				piped: true
			}
		});
		return state.input.text;
	}
	const folder = state.folder ?? state.near;
	const path = folder === null ? null : (0, node_path.resolve)(folder, script.text);
	const here = path === null ? null : heldHere(path, state);
	if (state.strict && here === null && (isMadeHere(script.text, state) || comesAlong(script.text, state, isByShell))) {
		require_hook_shell.unclear(state, "script", script.raw);
		return null;
	}
	const texts = path === null ? [] : [here, state.world.scriptAt(path)].filter((text) => text !== null);
	for (const text of texts) if (matters$2(text)) readScript$1(path ?? script.text, text, state, require_hook_shell.givenTo(text, args));
	return texts.length === 0 ? null : texts.join("\n");
}
const MOST_TIMES = 3;
const matters$2 = (text) => require_hook_shell.mentionsTerraform(text) || require_hook_shell.mentionsState(text) || require_hook_shell.runsMore(text) || require_hook_shell.mentionsOwn(text);
function readScript$1(name, text, state, positional) {
	const sources = require_hook_shell.asSource(state, text, positional);
	if (sources === null || require_hook_shell.timesRead(text, state) >= MOST_TIMES) return;
	const within = require_hook_shell.copyOf(state, {
		strict: false,
		sources,
		self: name,
		positional
	});
	if (isShell(name, text) && text.length <= 1048576) state.reader.script(text, {
		...within,
		conditional: false
	});
	else state.reader.text(text, state);
}
const STARTED$1 = /PAGER$|EDITOR$|COMMAND$|ASKPASS$|^(VISUAL|BROWSER|LESSOPEN|LESSCLOSE|RSYNC_RSH|GIT_SSH|GIT_EXTERNAL_DIFF)$/;
function runFromVariable(name, value, state) {
	if (STARTED$1.test(name) && value?.includes("/") === true) state.reader.script(value, require_hook_shell.copyOf(state, { strict: false }));
}
const isShell = (name, text) => /^#!.*\b(ba|z|da|k|a|fi)?sh\b/.test(text) || !text.startsWith("#!") && !/\.(py|rb|js|mjs|ts|pl|php|lua)$/.test(name);
function comesAlong(name, state, isByShell) {
	const folder = state.folder ?? state.near;
	if (state.findings.brought.length === 0 || folder === null) return false;
	const path = (0, node_path.resolve)(folder, name);
	const text = state.world.scriptAt(path);
	return (text === null ? isByShell || SCRIPT.test(name) : isShell(name, text)) && isBrought(path, text !== null, state);
}
const LOOKS = "(?:chmod|ls|cat|test|\\[|head|tail|shellcheck|file|stat)";
const COMPILES = "(?:go\\s+build|gcc|g\\+\\+|cc|c\\+\\+|clang|clang\\+\\+|rustc|ghc|swiftc|nim\\s+c|zig\\s+build-exe)";
function isMadeHere(path, { whole, findings, folder }) {
	const full = folder === null ? null : (0, node_path.resolve)(folder, path);
	if (findings.written.some((written) => written === null || written === full)) return true;
	const name = require_hook_shell.literal((0, node_path.basename)(path));
	return (whole.replace(new RegExp(`${LOOKS}\\s[^;&|\\n]*`, "g"), "").replace(new RegExp(`(?:^|[;&|\\n])[ \\t]*${COMPILES}\\s(?![^;&|\\n]*\\s-E\\b)[^;&|\\n$\`>]*`, "g"), "").match(new RegExp(`(?<![\\w.-])${name}(?![\\w-])`, "g")) ?? []).length > 1;
}
// src/keyboard/hook/shell/builtins.ts
const variableIn = (text) => /^([A-Za-z_]\w*)(?:\[.*\])?$/s.exec(text ?? "")?.[1];
const changeFolder = (words, state) => {
	const args = words.slice(1).filter(({ head }) => !/^-[LPe@]+$/.test(head));
	const [target] = args;
	if (target === void 0) return require_hook_shell.enter(state, require_hook_shell.homeOf(state), require_hook_shell_log_explain_review.isFolder);
	const { near } = state;
	require_hook_shell.enter(state, args.length > 1 || target.text === "-" || /^\+/.test(target.head) ? null : target.text, require_hook_shell_log_explain_review.isFolder);
	if (target.text === null && target.printed !== void 0) state.near = require_hook_shell.walked(near ?? "", target.printed);
};
const lostFolder = (_, state) => {
	state.folder = null;
};
const declares = (words, state) => {
	const isReference = words[0].text !== "export" && words.some(({ head }) => /^-[A-Za-z]*n/.test(head));
	for (const { head, text, printed } of words.slice(1)) {
		const name = /^([A-Za-z_]\w*)\+?=/.exec(head)?.[1];
		if (isReference && !/^[-+]/.test(head)) refers(name, text, state);
		if (name === void 0) {
			exported(text, state);
			continue;
		}
		if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(name)) require_hook_shell.unclear(state, "script", head);
		if (require_hook_shell.namesProgram(name)) state.reader.text(text ?? "", state);
		const value = text === null || head.startsWith(`${name}+`) ? null : text.slice(name.length + 1);
		runFromVariable(name, value, state);
		const own = value === null && !head.startsWith(`${name}+`) ? printed?.slice(name.length + 1) : void 0;
		require_hook_shell.setVariable(state, name, {
			value,
			whole: own !== void 0,
			printed: own
		});
	}
};
function exported(text, { hidden }) {
	if (text === null) hidden.set("TF_CLI_ARGS_apply", null);
	else if (require_hook_shell.isHidden(text) && !hidden.has(text)) hidden.set(text, null);
}
function refers(name, text, state) {
	const other = name === void 0 ? null : text?.slice(name.length + 1) ?? null;
	for (const one of [name, other]) {
		if (one !== null && one !== void 0 && /^[A-Za-z_]\w*$/.test(one)) lose(one, state);
		else loseAll(state);
		state.references.add(one ?? "*");
	}
}
function lose(name, { variables, hidden }) {
	variables.set(name, require_hook_shell.UNKNOWN);
	if (require_hook_shell.isHidden(name)) hidden.set(name, null);
}
function loseAll({ references, hidden }) {
	references.add("*");
	for (const name of ["TF_CLI_ARGS", "TF_CLI_ARGS_apply"]) hidden.set(name, null);
}
const sets = (words, state) => {
	const [{ text: program }] = words;
	const takesNext = program === "read" ? READ_TAKES_NEXT : FILL_TAKES_NEXT;
	for (const [at, { text, head }] of words.entries()) {
		if (at === 0 || takesNext.test(words[at - 1]?.text ?? "")) continue;
		const name = variableIn(text);
		if (name !== void 0) lose(name, state);
		else if (text === null && !head.startsWith("-") && /^(read|mapfile|readarray)$/.test(program ?? "")) loseAll(state);
	}
};
const READ_TAKES_NEXT = /^-[a-zA-Z]*[dinNptu]$/;
const FILL_TAKES_NEXT = /^-[a-zA-Z]*[dnOsuCc]$/;
const fills = (words, state) => {
	sets(words, state);
	for (const [at, { text, raw }] of words.entries()) {
		if (!/^-C/.test(words[at - 1]?.text ?? "")) continue;
		if (text === null) require_hook_shell.unclear(state, "eval", raw);
		else state.reader.script(text, state);
	}
};
const prints = (words, state) => {
	const at = words.findIndex(({ head }) => /^-v/.test(head));
	const option = words[at];
	if (option === void 0 || at > 1) return;
	const named = option.text === "-v" ? words[at + 1]?.text : option.text?.slice(2);
	const name = variableIn(named);
	if (name !== void 0) lose(name, state);
	else loseAll(state);
};
const evaluates = (words, state) => {
	const args = words.slice(1);
	if (args.every(({ text }) => text !== null)) return state.reader.script(args.map(({ text }) => text).join(" "), state);
	const isOwn = (raw) => require_hook_shell.isSetup(raw) || require_hook_shell.isCompletion(raw) && state.functions.size === 0;
	if (!args.every(({ raw }) => isOwn(raw))) require_hook_shell.unclear(state, "eval", args.map(({ raw }) => raw).join(" "));
};
const traps = ([, ...args], state) => {
	const script = args.find(({ head }) => !/^-/.test(head));
	if (script === void 0) return;
	if (script.text === null) return require_hook_shell.unclear(state, "script", script.raw);
	state.reader.script(script.text, {
		...state,
		folder: null
	});
};
const renames = (words, state) => {
	for (const { text, raw } of words.slice(1)) {
		const value = /^[^=]+=(.*)$/s.exec(text ?? "")?.[1] ?? text ?? raw;
		const [program = ""] = value.trim().split(/\s+/);
		if (!(/^(tf|tg|terraform|tofu|terragrunt)=/.test(text ?? "") && /^\S+$/.test(value)) && (text === null || require_hook_shell.terraformName(program) !== null || isOwnProgram(program) || require_hook_shell.mentionsTerraform(value))) require_hook_shell.unclear(state, "alias", raw);
	}
};
// src/keyboard/hook/shell/calls.ts
function addCall(program, args, { findings, hidden }, { folder, maybe = false, unsure = null, tested = null, answered = false }) {
	const call = {
		program,
		args,
		folder,
		maybe,
		unsure,
		tested,
		answered,
		hidden: new Map(hidden)
	};
	findings.found.push({
		kind: "call",
		...call
	});
}
function managed(words, state) {
	const program = words[0].text === "tgenv" ? "terragrunt" : "terraform";
	if (words[1]?.text === "exec") addCall(program, words.slice(2), state, { folder: state.folder });
}
const DEPLOYERS = [[/^cdkt[fn](-cli)?(@.*)?$/, /^(deploy|apply|destroy)$/], [/^terraspace$/, /^(up|down|destroy|apply)$/]];
const verbsOf = (program) => DEPLOYERS.find(([name]) => name.test(require_hook_shell.baseName(program)))?.[1];
const isDeployer = (program) => verbsOf(program) !== void 0;
function deploys([program, ...args], state) {
	const verbs = verbsOf(program.text ?? "");
	if (verbs === void 0 || require_hook_shell.has(args, /^(-h|--help)$/)) return;
	const [first, second] = require_hook_shell.operands(args);
	const verb = first?.text === "all" ? second : first;
	if (verb?.text === null || verbs.test(verb?.text ?? "")) require_hook_shell.unclear({
		...state,
		strict: true
	}, "deployer", [program, ...args].map(({ raw }) => raw).join(" "));
}
// src/keyboard/hook/shell/comments.ts
const WRITES$2 = /^(gh|glab|hub|tea|curl|wget|http|https|xh|az)$/;
const COMMAND$1 = String.raw`(?:(?:atlantis|run|@[\w-]*(?:atlantis|bot)[\w-]*)\s+(?:apply|import|state|approve_policies)|digger\s+(?:apply|destroy)|terrateam\s+apply|env0\s+(?:apply|destroy)|/spacelift\s+(?:deploy|apply|confirm|track|trigger|destroy))\b`;
const NAME$3 = "(?:body|note|content|text)";
const FIELD$1 = String.raw`(?:^${NAME$3}=["']?|["']${NAME$3}["']\s*:\s*["'])\s*`;
const SAYS = new RegExp(String.raw`^(?:-[a-zA-Z]|--\w+=)?\s*${COMMAND$1}|${FIELD$1}${COMMAND$1}`);
const IS_ALL = new RegExp(String.raw`^\s*${COMMAND$1}[^\n]*(?:\n\s*)?$|${FIELD$1}${COMMAND$1}`);
const PRINTED = new RegExp(String.raw`\b(?:echo|printf)\s+(?:-\w+\s+)*["']?${COMMAND$1}`);
function commands([program, ...args], state) {
	if (!WRITES$2.test(require_hook_shell.baseName(program.text ?? ""))) return;
	const found = args.find((word) => says(word, state));
	if (found !== void 0) require_hook_shell.unclear({
		...state,
		strict: true
	}, "comment", found.raw);
}
function says({ text, raw }, state) {
	if (text === null) return PRINTED.test(raw) || textsIn(raw, state).some((one) => IS_ALL.test(one));
	if (SAYS.test(text)) return true;
	const { input } = state;
	return IS_ALL.test(/^(@?-|.*=@?-)$/.test(text) ? input.text ?? input.raw : textAt$1(fileIn$1(text), state));
}
const textsIn = (raw, state) => raw.length > LONGEST$7 ? [] : [...[...raw.matchAll(/\$\((?:\s*cat\s+|<\s*)["']?([\w./-]+)["']?\s*\)/g)].map(([, name = ""]) => textAt$1(name, state)), ...[...raw.matchAll(/<<-?\s*["']?(\w+)["']?\n(.*?)\n\s*\1\b/gs)].map(([, , text = ""]) => text)];
const fileIn$1 = (text) => text.replace(/^(?:-[a-zA-Z](?=[\w./])|-{0,2}[\w-]+=@?|@)/, "");
const LONGEST$7 = 1e4;
function textAt$1(name, { folder, world }) {
	if (folder === null || name === "" || name.length > 400 || /\s/.test(name)) return "";
	const text = world.scriptAt((0, node_path.resolve)(folder, name)) ?? "";
	return text.length > LONGEST$7 ? "" : text;
}
const SENT = /^(-[a-zA-Z]*[dFH]|--(data(-\w+)?|json|form(-string)?|header|post-data|body-data))$/;
const SENT_WITHIN = /^--(data(-\w+)?|json|form(-string)?|header|post-data|body-data)=/;
const withoutSent = (program, args) => /^(curl|wget|xh)$/.test(require_hook_shell.baseName(program)) ? args.filter(({ head }, at) => !SENT.test(args[at - 1]?.text ?? "") && !SENT_WITHIN.test(head)) : args;
// src/keyboard/hook/shell/env-file.ts
const COMMENTS = String.raw`grep -v ['"]?\^#['"]?`;
const READS = new RegExp(String.raw`^\$\(\s*(?:cat|${COMMENTS})\s+([\w./-]+)(?:\s*\|\s*(?:xargs|${COMMENTS}))*\s*\)$`);
const SETTING$1 = /^[A-Za-z_]\w*=[\w@%+=:,./-]*$/;
function settingsFrom(word, { folder, world, findings }) {
	const name = word.text === null ? READS.exec(word.raw)?.[1] : void 0;
	const path = name === void 0 || folder === null ? null : (0, node_path.resolve)(folder, name);
	if (path === null || findings.written.some((one) => one === null || one === path)) return [word];
	const lines = (require_hook_shell_log_explain_review.isFile(path) ? world.scriptAt(path) : "")?.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line));
	return lines?.every((line) => SETTING$1.test(line)) === true ? lines.map(require_hook_shell.known) : [word];
}
function withSettings(words, outer) {
	const settings = words.flatMap(({ head, text }) => {
		const name = /^([A-Za-z_]\w*)=/.exec(head)?.[1];
		return name === void 0 ? [] : [[name, text === null ? null : text.slice(name.length + 1)]];
	});
	if (settings.length === 0) return outer;
	const state = require_hook_shell.copyOf(outer);
	for (const [name, value] of settings) {
		if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(name)) require_hook_shell.unclear(state, "script", name);
		require_hook_shell.setVariable(state, name, {
			value,
			whole: false
		});
	}
	return state;
}
// src/keyboard/hook/shell/fed.ts
function xargs(words, state) {
	let at = 1;
	while (words[at]?.head.startsWith("-") === true) at += require_hook_shell.XARGS_VALUE.test(words[at]?.text ?? "") ? 2 : 1;
	const options = words.slice(1, at).map(({ text }) => text ?? "");
	const attached = options.map((text) => /^(?:-[0rtpxo]*[IiJ]|--replace=)(.+)$/.exec(text)?.[1]).find((sign) => sign !== void 0);
	const sign = attached ?? options[options.findIndex((text) => /^-[0rtpxo]*[IJ]$/.test(text)) + 1] ?? "{}";
	const isPut = attached !== void 0 || options.some((text) => /^(-[0rtpxo]*[Ii]|--replace)$/.test(text));
	const [program, ...args] = words.slice(at);
	if (program === void 0) return;
	const command = [program.text?.includes(sign) === true ? {
		...require_hook_shell.MORE,
		raw: program.raw
	} : program, ...args.map((word) => filled$5(word, sign))];
	const own = {
		...state,
		input: {
			piped: true,
			text: "",
			raw: ""
		}
	};
	state.reader.words(isPut ? command : [...command, require_hook_shell.MORE], own);
}
function runScriptLists(words, state) {
	const at = words.findIndex(({ text }) => /^(-a|--arg-file|::::)$/.test(text ?? ""));
	const before = words.slice(1, Math.max(at, 1)).filter(({ head }) => !head.startsWith("-") && !/^\d+$/.test(head));
	const file = words[at + 1];
	if (at > 0 && before.length === 0 && file !== void 0 && (words[at]?.text === "::::" || words.length === at + 2)) runScriptFile(file, state, { isByShell: true });
}
const PARALLEL_VALUE = /^(-[jPSaLNnIiCsdE]|--(jobs|max-procs|joblog|results|res|delay|timeout|retries|tmpdir|workdir|wd|basefile|bf|env|tagstring|halt|load|memfree|memsuspend|nice|profile|sshlogin|sshloginfile|slf|arg-file|header|colsep|rpl|max-args|max-replace-args|max-lines|max-chars|delimiter|semaphorename|id|block|limit|shellquote))$/;
const LIST = /^:::[:+]?$/;
const PUT = /\{(?:\d+|\.|\/{0,2}|\/\.)\}/;
function startedInParallel(words) {
	const end = words.findIndex(({ text }) => LIST.test(text ?? ""));
	const [program, ...command] = end < 0 ? words : words.slice(0, end);
	const listed = end < 0 ? [] : words.slice(end).filter(({ text }) => !LIST.test(text ?? ""));
	if (program === void 0) return words;
	const first = command.findIndex(({ head }, at) => !head.startsWith("-") && !PARALLEL_VALUE.test(command[at - 1]?.text ?? ""));
	const sign = PUT.exec(command[first]?.text ?? "")?.[0];
	if (first < 0) return [
		program,
		...command,
		...listed
	];
	const put = command.map((word) => filledIn(word));
	if (sign !== void 0 && !/\s/.test(command[first]?.text ?? "")) return [
		program,
		...listed.map((word) => startedWith(command[first], sign, word)),
		...put.slice(first + 1)
	];
	const isPut = put.some((word, at) => word !== command[at]);
	return [
		program,
		...put,
		...isPut ? [] : [require_hook_shell.MORE]
	];
}
const startedWith = (program, sign, word) => word.text === null ? word : require_hook_shell.known((program?.text ?? sign).replace(sign, () => word.text ?? ""));
const filledIn = (word) => {
	const [sign] = PUT.exec(word.text ?? "") ?? [];
	return sign === void 0 || /\s/.test(word.text ?? "") ? word : filled$5(word, sign);
};
function filled$5(word, sign) {
	const [before, after] = [word.text?.indexOf(sign) ?? -1, word.text?.lastIndexOf(sign) ?? -1];
	if (word.text === null || before < 0) return word;
	const [head, tail] = [word.text.slice(0, before), word.text.slice(after + sign.length)];
	return {
		...require_hook_shell.MORE,
		whole: head !== "" || tail !== "",
		head,
		tail,
		raw: word.raw
	};
}
// src/keyboard/hook/shell/fetchers.ts
function lands({ into, isOver }, state) {
	const { folder, world, findings, whole } = state;
	const raw = into?.raw ?? ".";
	const place = into === void 0 ? folder : into.text === null || folder === null ? null : (0, node_path.resolve)(folder, into.text);
	findings.brought.push({
		into: place,
		names: null
	});
	if (place === null ? require_hook_shell.mentionsGuard(whole) : require_hook_shell.isGuardFolder(place) || isOver && world.own.some((file) => require_hook_shell.isWithin(file, place))) findings.found.push({
		kind: "file",
		what: "guard",
		path: raw
	});
	else if (isOver && place !== null && require_hook_shell.holdsState(place)) findings.found.push({
		kind: "file",
		what: "state",
		path: raw
	});
}
const copiesRepository = (args, state) => lands({
	into: require_hook_shell.operands(args)[1],
	isOver: require_hook_shell.has(args, /^(-[a-z]*f|--force|-o|--overwrite)/)
}, state);
const INTO = /^(-t|--target|--prefix|--root)(=|$)/;
const installsInto = (args, state) => {
	const at = args.findIndex(({ head }) => INTO.test(head));
	if (at < 0 || !require_hook_shell.has(args, /^install$/)) return;
	lands({
		into: require_hook_shell.valueAt(args, at),
		isOver: require_hook_shell.has(args, /^(-U|--upgrade)$/)
	}, state);
};
const FETCHERS = [
	...[
		"degit",
		"tiged",
		"giget",
		"gitpick"
	].map((name) => [name, copiesRepository]),
	["pip", installsInto],
	["pip3", installsInto]
];
const NAMES$1 = new Set(FETCHERS.map(([name]) => name));
function fetcherIn([program, ...args]) {
	if (!/^(npx|bunx|pnpx|npm|pnpm|yarn|bun|uv|uvx|pipx|python[\d.]*)$/.test(require_hook_shell.baseName(program.text ?? ""))) return null;
	const nameOf = ({ text }) => (text ?? "").replace(/@[\w.^~-]+$/, "");
	const at = args.findIndex((word) => NAMES$1.has(nameOf(word)));
	const found = args[at];
	return found === void 0 ? null : [{
		...found,
		text: nameOf(found)
	}, ...args.slice(at + 1)];
}
// src/keyboard/hook/shell/changes.ts
const about = ({ whole }) => require_hook_shell.mayTakeState(whole.replace(LEFT_OUT, ""));
const LEFT_OUT = /(?:-not|!)\s+-i?(?:path|name|wholename)\s+\S+|-i?(?:path|name|wholename)\s+\S+\s+-prune\s+-or?\b/g;
const each = (withAllInside) => (args, state) => {
	const isAbout = about(state);
	for (const word of require_hook_shell.operands(args)) target(word, state, isAbout, withAllInside);
};
const eachWritten = (args, state) => {
	for (const word of require_hook_shell.operands(args)) written(word, state, about(state));
};
const secondWritten = (args, state) => {
	const into = require_hook_shell.operands(args)[1];
	if (into !== void 0) written(into, state, false);
};
const ifOption = (option, change) => (args, state) => {
	if (require_hook_shell.has(args, option)) change(args, state);
};
// src/keyboard/hook/shell/copies.ts
const copying = (look, hasTarget = true) => (args, state) => {
	const all = require_hook_shell.operands(args);
	const last = (hasTarget ? intoOf(args) : void 0) ?? all.at(-1);
	if (last === void 0) return;
	renamed$1(args, last, state);
	noteWritten(last, state);
	look(last, state, about(state));
	copiedOver(args, last, state);
	copiedOnGuard(args, all, last, state);
	if (isInto(last, state)) intoFolder(last, all, look, state);
};
function intoOf(args) {
	const next = args.find(({ head }, at) => /^(-t|--target-directory)$/.test(args[at - 1]?.head ?? "") && head !== "");
	const within = args.findIndex(({ text }) => text?.startsWith("--target-directory=") === true);
	return next ?? require_hook_shell.valueAt(args, within);
}
const isInto = ({ text }, { folder }) => text !== null && (/(^|\/)\.{0,2}$/.test(text) || folder !== null && require_hook_shell_log_explain_review.isFolder((0, node_path.resolve)(folder, text)));
function intoFolder(last, all, look, state) {
	for (const source of all) {
		if (source === last) continue;
		const paths = source.text === null ? matchedBy(source, state) : [source.text];
		if (paths.length === 0 && source.text === null && require_hook_shell.mentionsState(source.raw)) target({
			...source,
			pattern: null
		}, state, true);
		for (const path of paths) for (const name of namesOf(path)) {
			const onto = {
				...require_hook_shell.known(`${last.text}/${name}`),
				raw: source.raw
			};
			noteWritten(onto, state);
			look(onto, state, about(state));
		}
	}
}
const namesOf = (path) => [...new Set([(0, node_path.basename)(path), (0, node_path.basename)(path.replace(/^[^/]*:/, ""))])];
const matchedBy = ({ pattern }, { folder }) => {
	if (pattern === null) return [];
	return /[*?[]/.test((0, node_path.basename)(pattern)) ? require_hook_shell.matching(pattern, folder) : [pattern];
};
function copiedOver(args, last, state) {
	const { folder, findings } = state;
	if (folder === null || last.text === null || !require_hook_shell.holdsState((0, node_path.resolve)(folder, last.text))) return;
	const isThere = require_hook_shell.has(args, /^(-[a-zA-Z]*T|--no-target-directory)/);
	for (const { text, raw } of require_hook_shell.operands(args).filter((word) => word !== last)) {
		if (require_hook_shell.isGivenUp(state) || text === null) continue;
		const isOwn = !isThere && !/(^|\/)\.{0,2}$/.test(text) && require_hook_shell_log_explain_review.isFolder((0, node_path.resolve)(folder, last.text));
		const onto = (0, node_path.resolve)(folder, last.text, isOwn ? (0, node_path.basename)(text) : ".");
		if (require_hook_shell.holdsState((0, node_path.resolve)(folder, text)) && require_hook_shell.holdsState(onto)) findings.found.push({
			kind: "file",
			what: "state",
			path: raw
		});
	}
}
function renamed$1(args, last, state) {
	const { folder } = state;
	const source = require_hook_shell.operands(args).find(({ text, tail }) => require_hook_shell.terraformName(text ?? tail) !== null && /\/|^terraform$|^tofu$/.test(text ?? tail) && !(text !== null && folder !== null && require_hook_shell_log_explain_review.isFolder((0, node_path.resolve)(folder, text))));
	const isKept = isInto(last, state) || last.text !== null && require_hook_shell.terraformName(last.text) !== null;
	if (source !== void 0 && source !== last && !isKept) require_hook_shell.unclear(state, "alias", source.raw);
}
const links = (args, state) => {
	each(false)(args, state);
	const [only, ...more] = require_hook_shell.operands(args);
	if (only?.text != null && more.length === 0) target({
		...require_hook_shell.known((0, node_path.basename)(only.text)),
		raw: only.raw
	}, state, false);
	copying(target)(args, state);
};
const moves = (args, state) => {
	const last = intoOf(args) ?? require_hook_shell.operands(args).at(-1);
	const isExchange = require_hook_shell.has(args, /^--exchange$/);
	each(true)(isExchange ? args : args.filter((word) => word !== last), state);
	copying(target)(args, state);
};
const installs = copying(written);
const copies = (args, state) => {
	(require_hook_shell.has(args, /^(-[a-zA-Z]*[ls]|--(link|symbolic-link))/) ? links : installs)(args, state);
};
const isElsewhere = ({ text, head }) => /^[^/]*:/.test(text ?? head);
const sends = (args, state) => {
	const last = require_hook_shell.operands(args).at(-1);
	copying(last !== void 0 && isElsewhere(last) ? target : written, false)(args, state);
};
const RSYNC_VALUE = /^(-[a-zA-Z]*[ef]|--(exclude|include|exclude-from|include-from|filter|rsh|chmod|chown|bwlimit|timeout|port|info|max-size|min-size|rsync-path|link-dest|compare-dest|copy-dest))$/;
const syncs = (words, state) => {
	const args = words.filter((_, at) => !RSYNC_VALUE.test(words[at - 1]?.text ?? ""));
	sends(args, state);
	const all = require_hook_shell.operands(args);
	const last = all.at(-1);
	if (last !== void 0 && require_hook_shell.has(args, /^--del/)) target(last, state, about(state), true);
	if (require_hook_shell.has(args, /^--remove-s/)) each(true)(all.slice(0, -1), state);
};
// src/keyboard/hook/shell/packers.ts
const SUFFIX = new Map([
	["gzip", ".gz"],
	["bzip2", ".bz2"],
	["xz", ".xz"],
	["zstd", ".zst"]
]);
const ONLY_SHOWS$6 = /^(-[a-z]*[clt]|--(stdout|to-stdout|list|test))$/;
const KEEPS = /^(-[a-zA-Z\d]*k[a-zA-Z\d]*|--keep)$/;
const NAMES = /^(-[a-zA-Z\d]*S|--s)/;
const UNPACKS = /^(-[a-zA-Z\d]*d[a-zA-Z\d]*|--(decompress|uncompress))$/;
const packs = (name) => (args, state) => {
	const suffix = SUFFIX.get(name);
	if (require_hook_shell.has(args, ONLY_SHOWS$6)) return;
	if (suffix === void 0 || !require_hook_shell.has(args, KEEPS) || require_hook_shell.has(args, UNPACKS) || require_hook_shell.has(args, NAMES)) {
		each(true)(args, state);
		return;
	}
	for (const word of require_hook_shell.operands(args)) written(word.text === null ? word : {
		...require_hook_shell.known(word.text + suffix),
		raw: word.raw
	}, state, about(state));
};
const takesAway = (option) => (args, state) => {
	if (require_hook_shell.has(args, option)) each(true)(args, state);
};
const TAKES_AWAY = new Map([
	["tar", takesAway(/^--remove-/)],
	["bsdtar", takesAway(/^--remove-/)],
	...[
		"7z",
		"7za",
		"7zz"
	].map((name) => [name, takesAway(/^-sdel/)])
]);
const PACKERS = [
	["zip", takesAway(/^(-[a-zA-Z]*m|--move)/)],
	["rar", takesAway(/^-d[fr]/)],
	...[
		"gzip",
		"gunzip",
		"bzip2",
		"bunzip2",
		"xz",
		"unxz",
		"zstd",
		"unzstd"
	].map((name) => [name, packs(name)])
];
// src/keyboard/hook/shell/stores.ts
const STATE = /\.(tfstate|tflock)|(?:^|\/)projects\/[^/]+\/terraform\/state\/./i;
const stateIn = (args) => args.find(({ raw }) => STATE.test(raw));
const hasWord = (args, word) => args.some(({ text }) => word.test(text ?? ""));
const inStore = (verbs) => (args, state) => {
	const named = stateIn(args);
	if (named !== void 0 && hasWord(args, verbs)) state.findings.found.push({
		kind: "file",
		what: "state",
		path: named.raw
	});
};
const orFetched = (verbs, landing) => (args, state) => {
	const into = landing(args, state);
	if (into !== void 0 && into !== null) {
		noteWritten(into, state);
		written(into, state, stateIn(args) !== void 0);
	}
	if (into !== void 0) return;
	inStore(verbs)(args, state);
	if (hasWord(args, verbs)) for (const word of changedHere(require_hook_shell.operands(args))) target(word, state, false);
};
const isThere = ({ head }) => /^[^/]*:/.test(head);
const changedHere = (args) => args.filter((word, at) => !isThere(word) && !(hasWord(args, /^(cp|copy|copyto)$/) && args.slice(at + 1).some(isThere)));
function landed(source, into, { folder }) {
	if (into.text === null) return into;
	if (into.text === "-") return null;
	if (!/(^|\/)\.{0,2}$/.test(into.text) && !(folder !== null && require_hook_shell_log_explain_review.isFolder(require_hook_shell.walked(folder, into.text)))) return into;
	const name = source.text ?? (source.tail.includes("/") ? source.tail : null);
	return name === null || /[*?[]/.test(name) ? void 0 : {
		...require_hook_shell.known(`${into.text}/${(0, node_path.basename)(name)}`),
		raw: source.raw
	};
}
const isRecursive = (args) => hasWord(args, /^(-[a-z]*r|--recursive)$/i);
const isOption = ({ head, text }) => head.startsWith("-") && text !== "-";
const isNoFile = (word, at, all) => /^(s3|storage|cp|copy|copyto)$/.test(word.text ?? "") || isOption(word) || all[at - 1]?.head.startsWith("--") === true && !/[./]/.test(word.text ?? ".");
const copied = (verb, address) => (args, state) => {
	const [at, ...more] = args.flatMap(({ head }, at) => address.test(head) ? [at] : []);
	const into = args[(at ?? 0) + 1];
	if (at === void 0 || more.length > 0 || into === void 0 || isOption(into)) return void 0;
	const before = args.slice(0, at);
	return before.some(({ text }) => verb.test(text ?? "")) && before.every(isNoFile) && !isRecursive(args) ? landed(args[at], into, state) : void 0;
};
function onlyValue(args, option) {
	const [at, ...more] = args.flatMap(({ head }, index) => option.test(head) ? [index] : []);
	return at === void 0 || more.length > 0 ? void 0 : require_hook_shell.valueAt(args, at);
}
const gotten = (args) => {
	const [before, last] = args.slice(-2);
	return before?.head.startsWith("-") === false ? last : void 0;
};
const aws = (args, state) => hasWord(args, /^get-object$/) && !hasWord(args, /^(put|delete|copy)-/) ? gotten(args, state) : copied(/^cp$/, /^s3:\/\//)(args, state);
const az = (args) => {
	const isPlain = args.every(({ head }) => !/^(-f|--f)/.test(head) || /^(-f|--file)(=|$)/.test(head));
	const verbs = args.slice(0, args.findIndex(isOption));
	return hasWord(verbs, /^download$/) && isPlain ? onlyValue(args, /^(-f|--file)(=|$)/) : void 0;
};
const rclone = (args, state) => {
	const address = /^[^/-][^/]*:/;
	if (hasWord(args, /^copyto$/)) return copied(/^copyto$/, address)(args, state);
	const at = args.findIndex(({ head }) => address.test(head)) + 1;
	const inFolder = args.map((word, index) => index === at && word.text !== null ? {
		...require_hook_shell.known(`${word.text}/`),
		raw: word.raw
	} : word);
	return copied(/^copy$/, address)(inFolder, state);
};
function nameIn$2({ text, tail }) {
	const name = (0, node_path.basename)((text ?? tail).replace(/[?#].*$/s, ""));
	return /[%[{]/.test(name) ? null : name;
}
const curl = (args) => {
	const [address, ...more] = args.filter(isAddress);
	const [into, ...others] = args.flatMap(({ head }, at) => TO_FILE.test(head) ? [args[at + 1]] : []);
	if (address === void 0 || more.length > 0 || others.length > 0 || hasWord(args, NOT_ONLY_READ)) return void 0;
	const isNamed = hasWord(args, /^(-[a-zA-Z]*O|--remote-name)$/);
	if (into !== void 0) return isNamed ? void 0 : into;
	if (!isNamed) return null;
	const name = nameIn$2(address);
	return name === null ? void 0 : {
		...require_hook_shell.known(name),
		raw: address.raw
	};
};
const isAddress = ({ text }) => /^\w+:\/\//.test(text ?? "");
const TO_FILE = /^(-[a-zA-Z]*o|--output)$/;
const NOT_ONLY_READ = /^(-[a-zA-Z]*[TXJKFd]|-[a-zA-Z]*o.|--(up|req|conf|fo|da|js|ur)|--o(?!utput$)|--rem(?!ote-name$))/;
const wget = (args, state) => {
	const [address, ...more] = args.filter(isAddress);
	if (!args.every(({ head }) => !head.startsWith("-") || PLAIN$1.test(head)) || address === void 0 || more.length > 0) return void 0;
	if (hasWord(args, /^-[qv]*O-$/)) return null;
	const into = hasWord(args, /^-[qv]*O$/) ? onlyValue(args, /^-[qv]*O$/) : require_hook_shell.known(".");
	const text = nameIn$2(address);
	return into === void 0 || text === null ? void 0 : landed({
		...address,
		text
	}, into, state);
};
const PLAIN$1 = /^(-|-[qv]+|-nc|-nv|--quiet|--no-verbose|--no-clobber|-[qv]*O-?)$/;
const secrets = (args, state) => {
	const named = args.find(({ raw }) => /(^|\/)["']?(lock-)?tfstate-|\btfstate(Workspace|SecretSuffix)?=/.test(raw)) ?? (/\btfstate-/.test(state.input.raw) ? { raw: state.input.raw } : void 0);
	if (named !== void 0 && hasWord(args, /^(delete|replace|patch|edit|apply|label|annotate)$/)) state.findings.found.push({
		kind: "file",
		what: "state",
		path: named.raw
	});
};
const gitlab$1 = (args, state) => {
	inStore(/^(-X|--method|-f|-F|--field|--raw-field|--input)/)(args, state);
	const [program, noun, verb] = require_hook_shell.operands(args);
	if (/^(opentofu|terraform|tf)$/.test(program?.text ?? "") && noun?.text === "state" && verb !== void 0) {
		if (!/^(list|download)$/.test(verb.text ?? "")) state.findings.found.push({
			kind: "file",
			what: "state",
			path: args.map(({ raw }) => raw).join(" ")
		});
	}
};
const azcopy = (args, state) => {
	const [verb, ...places] = require_hook_shell.operands(args);
	const changed = /^(copy|cp|c|sync)$/.test(verb?.text ?? "") ? places.slice(1) : places;
	inStore(/./)(changed, state);
};
const STORES = [
	["aws", orFetched(/^(cp|mv|rm|sync|(put|get|delete|copy)-objects?|(put|update|delete|batch-write)-item)$/, aws)],
	["gsutil", orFetched(/^(cp|mv|rm|rsync)$/, copied(/^cp$/, /^gs:\/\//))],
	["gcloud", orFetched(/^(cp|mv|rm|rsync)$/, copied(/^cp$/, /^gs:\/\//))],
	["az", orFetched(/^(upload|upload-batch|download|download-batch|delete|delete-batch|copy|sync|break)$/, az)],
	["rclone", orFetched(/^(copy|copyto|move|moveto|sync|delete|deletefile)$/, rclone)],
	["curl", orFetched(/^(-[a-zA-Z]*[oOTX]|--output|--remote-name|--upload-file|--request)/, curl)],
	["wget", orFetched(/./, wget)],
	["s3cmd", inStore(/^(put|del|rm|cp|mv|sync|modify)$/)],
	["s5cmd", inStore(/^(cp|rm|mv|sync|pipe)$/)],
	["mc", inStore(/^(cp|rm|mv|mirror|pipe|undo)$/)],
	["azcopy", azcopy],
	["glab", gitlab$1],
	["oci", inStore(/^(put|delete|bulk-(delete|upload)|rename|copy|restore)$/)],
	...[
		"ossutil",
		"ossutil64",
		"coscli",
		"coscmd",
		"obsutil",
		"s4cmd",
		"b2",
		"aliyun"
	].map((name) => [name, inStore(/^(cp|mv|rm|sync|put|upload|upload-file|delete|del|copy|move)$/)]),
	...[
		"http",
		"https",
		"xh",
		"xhs",
		"httpie"
	].map((name) => [name, inStore(/^(DELETE|POST|PUT|PATCH)$/i)]),
	["consul", inStore(/^(put|delete|import)$/)],
	["etcdctl", inStore(/^(put|del)$/)],
	["kubectl", secrets],
	["oc", secrets]
];
// src/keyboard/hook/shell/file-programs.ts
const git = (args, outer) => {
	const call = withoutExcludes(gitCall(args, outer.folder));
	const { verb, rest, folder } = call;
	const state = {
		...outer,
		folder
	};
	if (/^(rm|mv)$/.test(verb) && !onlyForgets(call)) each(true)(rest, state);
	if (verb === "worktree" && rest[0]?.text === "remove") each(true)(rest.slice(1), state);
	if (/^(clone|worktree|submodule|subtree|apply|am)$/.test(verb)) fillsGuard(rest, state);
	if (putsBack(call)) {
		each(false)(rest, state);
		guardFolders(call, state);
	}
	uncommitted(call, state);
	leftOut(call, state);
	for (const place of ignoredIn(call)) if (require_hook_shell.holdsState(place) && call.excluded?.some(require_hook_shell.takesState) !== true) state.findings.found.push({
		kind: "file",
		what: "state",
		path: "."
	});
};
const find = (args, state) => {
	if (args.some(({ text }, at) => text?.startsWith("{}") === true && isExec(args[at - 1]?.text ?? ""))) require_hook_shell.unclear(state, "program", "{}");
	const named = args.find(({ raw }, at) => require_hook_shell.mentionsState(raw) && !isLeftOut(args, at));
	if (named !== void 0 && args.some(({ text }) => /^-(delete|exec|execdir|ok|okdir|fprint0?|fls)$/.test(text ?? "")) && !onlyReads(args)) state.findings.found.push({
		kind: "file",
		what: namedIn$1(named.raw),
		path: named.raw
	});
	else sweeps(args, state);
};
function isLeftOut(args, at) {
	const word = (index) => args[index]?.text ?? "";
	return /^(-not|!)$/.test(word(at - 2)) || word(at + 1) === "-prune" && /^(-o|-or)$/.test(word(at + 2));
}
const fd = (args, { findings }) => {
	const at = args.findIndex(({ text }) => /^(-x|-X|--exec|--exec-batch)$/.test(text ?? ""));
	const named = args.slice(0, Math.max(at, 0)).find(({ raw }) => /tfstate|\.terraform\b(?!\.lock)/.test(raw));
	if (named !== void 0 && CHANGES$2.has(require_hook_shell.baseName(args[at + 1]?.text ?? ""))) findings.found.push({
		kind: "file",
		what: namedIn$1(`.${named.raw}`),
		path: named.raw
	});
};
const namedIn$1 = (raw) => /\.tfstate/i.test(raw) ? "state" : "terraform-folder";
function sweeps(args, state) {
	const at = (index) => args[index]?.text ?? "";
	const isName = (index) => /^-i?(name|path)$/.test(at(index)) && !/^(-not|!)$/.test(at(index - 1));
	const changes = args.some((_, index) => at(index) === "-delete" || isExec(at(index)) && CHANGES$2.has(at(index + 1)));
	const names = args.flatMap((_, index) => isName(index) ? [at(index + 1)] : []);
	const isOther = args.some((_, index) => at(index) === "-empty" || at(index) === "-type" && at(index + 1) === "d");
	const { folder, world, findings } = state;
	if (folder === null || !changes || isOther) return;
	const takes = (isTaken) => names.length === 0 || names.some(isTaken);
	const end = args.findIndex(({ head }) => /^[-(!]/.test(head));
	for (const { text, raw } of end === 0 ? [require_hook_shell.known(".")] : args.slice(0, end)) {
		const place = text === null ? null : (0, node_path.resolve)(folder, text);
		if (place === null || require_hook_shell.isGivenUp(state)) continue;
		const isGuard = world.own.some((file) => require_hook_shell.isWithin(file, place) && takes((name) => require_hook_shell.takesFile(name, file)));
		if (takes(require_hook_shell.takesState) && require_hook_shell.holdsState(place)) findings.found.push({
			kind: "file",
			what: "state",
			path: raw
		});
		else if (isGuard) findings.found.push({
			kind: "file",
			what: "guard",
			path: raw
		});
	}
}
const isExec = (text) => /^-(exec|execdir|ok|okdir)$/.test(text);
const onlyReads = (args) => args.every(({ text }, at) => {
	if (/^-(delete|fprint0?|fls)$/.test(text ?? "")) return false;
	return !/^-(exec|execdir|ok|okdir)$/.test(text ?? "") || /^(grep|ls|cat|head|wc|stat|file|du|jq|md5sum|sha256sum)$/.test(args[at + 1]?.text ?? "");
});
const tee = (args, state) => {
	eachWritten(args, state);
	for (const { text } of require_hook_shell.operands(args)) state.findings.written.push(text === null || state.folder === null ? null : require_hook_shell.walked(state.folder, text));
};
const unpacks = (isUnpacking) => (args, state) => {
	inStore(isUnpacking)(args, state);
	const { folder, world, findings } = state;
	if (folder === null || !args.some(({ text }) => isUnpacking.test(text ?? ""))) return;
	const into = unpackedInto(args, folder);
	const names = [];
	for (const { text, raw } of args) {
		if (require_hook_shell.isGivenUp(state)) return;
		const name = text?.replace(/^--file=/, "") ?? null;
		const entries = name === null || name.startsWith("-") ? null : world.entriesOf((0, node_path.resolve)(folder, name));
		if (entries?.some((entry) => require_hook_shell.mentionsState(entry)) === true) findings.found.push({
			kind: "file",
			what: "state",
			path: raw
		});
		names.push(...(entries ?? []).map((entry) => (0, node_path.basename)(entry)));
		if (into !== null && isGuardIn(text, entries, into, state)) findings.found.push({
			kind: "file",
			what: "guard",
			path: raw
		});
	}
	if (into !== null && names.length === 0 && (require_hook_shell.isGuardFolder(into) || isPipedOnto(into, state))) findings.found.push({
		kind: "file",
		what: "guard",
		path: into
	});
	findings.brought.push({
		into,
		names: names.length === 0 ? null : names
	});
};
const isPipedOnto = (into, { input, whole, world }) => input.piped && require_hook_shell.mentionsGuard(whole) && world.own.some((file) => require_hook_shell.isWithin(file, into));
const FILLS = [
	...[
		"7z",
		"7za",
		"7zz"
	].map((name) => [name, ifOption(/^[xe]$/, fillsGuard)]),
	["cpio", ifOption(/^(-[a-z]*[ip]|--extract|--pass-through)/, fillsGuard)],
	["pax", ifOption(/^-[a-z]*r/, fillsGuard)],
	["unar", fillsGuard],
	["robocopy", fillsGuard]
];
function unpackedInto(args, folder) {
	const at = args.findIndex(({ text }) => /^(-C|-d|--directory(=.*)?)$/s.test(text ?? ""));
	const place = at < 0 ? "." : require_hook_shell.valueAt(args, at)?.text ?? null;
	return place === null ? null : (0, node_path.resolve)(folder, place);
}
const dd = (args, state) => {
	for (const { text, raw } of args) {
		if (text?.startsWith("of=")) written({
			...require_hook_shell.known(text.slice(3)),
			raw
		}, state, false);
		const isPlace = text?.includes("/") === true || /[$`]/.test(raw);
		if (text?.startsWith("if=") && isPlace && require_hook_shell.terraformName(text.slice(3)) !== null) require_hook_shell.unclear(state, "alias", raw);
	}
};
const edits = (args, state) => {
	const options = args.filter(({ head }) => /^[-+]/.test(head));
	if (options.length === 0 || !options.every(({ text }) => /^-[RM]$/.test(text ?? ""))) each(false)(args, state);
};
const EDITORS = [
	"ed",
	"ex",
	"vi",
	"vim",
	"nvim",
	"nano",
	"emacs"
];
const CHANGES$2 = new Map([
	["rm", each(true)],
	["rmdir", each(true)],
	["unlink", each(true)],
	["shred", each(true)],
	["trash", each(true)],
	["trash-put", each(true)],
	["gio", each(true)],
	["srm", each(true)],
	...[
		"rimraf",
		"del",
		"del-cli"
	].map((name) => [name, each(true)]),
	["wipe", each(true)],
	...[
		"rip",
		"rmtrash",
		"gomi",
		"trashy"
	].map((name) => [name, each(true)]),
	["sops", ifOption(/^(-[a-z]*i|--in-place)/, each(false))],
	["tfmigrate", ifOption(/^apply$/, (args, { findings }) => {
		findings.found.push({
			kind: "file",
			what: "state",
			path: args.map(({ raw }) => raw).join(" ")
		});
	})],
	["ansible-vault", ifOption(/^(encrypt|decrypt|rekey|edit)$/, each(false))],
	["rename", each(false)],
	["prename", each(false)],
	["exch", each(false)],
	["ddrescue", each(false)],
	["fallocate", each(false)],
	["uniq", secondWritten],
	["xxd", secondWritten],
	["yq", ifOption(/^(-[a-zA-Z]*i|--in-?place)/, each(false))],
	["gawk", ifOption(/^inplace$/, each(false))],
	["awk", ifOption(/^inplace$/, each(false))],
	["truncate", each(false)],
	["tee", tee],
	["sponge", tee],
	["mv", moves],
	["cp", copies],
	["install", installs],
	["ln", links],
	["rsync", syncs],
	["scp", sends],
	["sed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
	["gsed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
	["perl", ifOption(/^-[a-zA-Z]*i/, each(false))],
	["ruby", ifOption(/^-[a-zA-Z]*i/, each(false))],
	["dd", dd],
	["git", git],
	["find", find],
	["fd", fd],
	["fdfind", fd],
	...STORES,
	["unzip", unpacks(/./)],
	["tar", unpacks(/^-?[a-zA-Z]*x|^--(extract|get)/)],
	["jar", unpacks(/^-?x/)],
	["bsdtar", unpacks(/^-?[a-zA-Z]*x|^--extract/)],
	["patch", (args, state) => {
		each(false)(args, state);
		fillsGuard(args, state);
	}],
	["ditto", (args, state) => copies([require_hook_shell.known("-T"), ...args], state)],
	...FILLS,
	...EDITORS.map((name) => [name, edits]),
	...PACKERS,
	...FETCHERS
]);
const ONLY = new Set("rm rmdir unlink shred trash truncate tee sponge mv cp install ln dd".split(" "));
const onlyChangesFiles = (program) => ONLY.has(require_hook_shell.baseName(program));
const changesFiles = (program) => CHANGES$2.has(require_hook_shell.baseName(program));
function changeFiles([program, ...args], state) {
	const name = require_hook_shell.baseName(program?.text ?? "");
	CHANGES$2.get(name)?.(args, state);
	TAKES_AWAY.get(name)?.(args, state);
}
// src/input/git-config.ts
const SECTION$2 = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/y;
const BLANKS = /\s*/y;
const KEY$2 = /([A-Za-z][\w-]*)[ \t]*=/y;
function at(place, pattern, text) {
	pattern.lastIndex = place;
	return pattern.exec(text);
}
function gitSettingsIn(file) {
	const text = file.replaceAll("\r\n", "\n");
	const found = [];
	let section = "";
	for (let place = 0; place < text.length;) {
		place += at(place, BLANKS, text)?.[0].length ?? 0;
		const [head, name = "", sub] = at(place, SECTION$2, text) ?? [];
		const [start = "", key = ""] = at(place, KEY$2, text) ?? [];
		if (head !== void 0) {
			section = [name.toLowerCase(), ...sub === void 0 ? [] : [sub.replace(/\\(.)/g, "$1")]].join(".");
			place += head.length;
		} else if (start !== "") {
			const { value, end } = valueAt(place + start.length, text);
			found.push({
				name: `${section}.${key.toLowerCase()}`,
				value
			});
			place = end;
		} else place = lineEnd(place, text);
	}
	return found;
}
function lineEnd(place, text) {
	const end = text.indexOf("\n", place);
	return end < 0 ? text.length : end;
}
const TOKEN = /[^"\\#;\n]+|\\?[\s\S]/y;
const ESCAPED = new Map([
	["\\n", "\n"],
	["\\t", "	"],
	["\\b", "\b"],
	["\\\n", ""]
]);
function valueAt(start, text) {
	let [value, kept, isQuoted] = [
		"",
		0,
		false
	];
	for (let place = start;;) {
		const token = at(place, TOKEN, text)?.[0] ?? "\n";
		if (token === "\n" || !isQuoted && /^[#;]$/.test(token)) return {
			value: value.slice(0, kept),
			end: lineEnd(place, text)
		};
		place += token.length;
		if (token === "\"") isQuoted = !isQuoted;
		else if (token.startsWith("\\")) value += ESCAPED.get(token) ?? token.slice(1);
		else value += value === "" && !isQuoted ? token.trimStart() : token;
		if (isQuoted || token.startsWith("\\")) kept = value.length;
		else if (token !== "\"" && token.trim() !== "") kept = value.length - (token.length - token.trimEnd().length);
	}
}
// src/keyboard/hook/shell/inner.ts
const isSetting = (word) => /^(-|[^\s/=]+=)/.test(word);
const isNumber = ({ text }) => text !== null && /^[\d.]+[smhd]?$/.test(text);
const firstDashes = (words) => words.findIndex(({ text }) => text === "--");
const onlyRuns = ([verb, ...args]) => /^(run|exec)$/.test(verb?.text ?? "") && !args.some(({ head }) => /^--(mount|out)/.test(head));
function innerCommand(words) {
	const at = words.findIndex((word, position) => position > 0 && !isNumber(word));
	const text = words[at]?.text;
	return text !== void 0 && text !== null && !isSetting(text) && !require_hook_shell.VERBED.has(require_hook_shell.baseName(words[0].text ?? "")) ? words.slice(at) : null;
}
function candidates(words) {
	const found = [];
	const dashes = firstDashes(words);
	for (const [at, word] of words.entries()) {
		if (at === 0 || isSetting(word.head) || isNumber(word) || isService(words, at, dashes)) continue;
		found.push(at);
		if (!(words[at - 1]?.head ?? "").startsWith("-") && !require_hook_shell.WRAPPERS.has(require_hook_shell.baseName(word.text ?? "")) && !require_hook_shell.VERBED.has(require_hook_shell.baseName(words[0].text ?? ""))) return found;
	}
	return found;
}
const TAKES_NAME = /^(-[cdpt]|--(config|project|token|scope|env-file|environment|account|duration|region|mfa-token|backend|prompt|keychain))$/;
function isService(words, at, dashes) {
	const name = require_hook_shell.baseName(words[0].text ?? "");
	if (at < 2 || at > dashes || !require_hook_shell.VERBED.has(name)) return false;
	if (name === "chamber") return true;
	const isName = ({ head }, index) => index > 1 && !head.startsWith("-") && !TAKES_NAME.test(words[index - 1]?.text ?? "");
	return dashes < MOST_NAMED && words.slice(0, dashes).filter(isName).length <= (name === "aws-vault" ? 1 : 0);
}
const MOST_NAMED = 100;
const isCandidate = (words, at) => require_hook_shell.WRAPPERS.has(require_hook_shell.baseName(words[0].text ?? "")) && candidates(words).includes(at);
const splitStrings = (words) => words.slice(1).flatMap(({ text }, at) => {
	const script = /^(?:-S|--split-string=)(.+)$/s.exec(text ?? "")?.[1] ?? (/^(-\w*S|--split-string)$/.test(words[at]?.text ?? "") ? text : null);
	return script === null ? [] : [withMore(script, words.slice(at + 2))];
});
const withMore = (script, more) => [script, ...more.map(({ text, raw }) => text === null ? raw : require_hook_shell.shellWord(text))].join(" ");
function innerWords(words, at) {
	const end = words.findIndex(({ text }, index) => index > at && (text === ";" || text === "+"));
	return isFinder(words[0].text ?? "") && end >= 0 ? words.slice(at, end) : words.slice(at);
}
const isFinder = (program) => /^(find|fd|fdfind)$/.test(require_hook_shell.baseName(program));
const reachesEnd = (words, at) => innerWords(words, at).length === words.length - at;
const startedWords = (words, at) => [...innerWords(words, at), ...isFd(words[0].text ?? "") && /^(-x|-X|--exec|--exec-batch)$/.test(words[at - 1]?.text ?? "") && !words.slice(at).some(({ raw }) => FOUND$1.test(raw)) ? [require_hook_shell.MORE] : []];
const FOUND$1 = /\{(\/{0,2}|\/?\.)\}/;
const isFd = (program) => /^(fd|fdfind)$/.test(require_hook_shell.baseName(program));
const placeholder = (word, program) => word.text === "{}" && isFinder(program) ? {
	...require_hook_shell.MORE,
	raw: word.raw
} : word;
// src/keyboard/hook/shell/git-settings.ts
const STARTED = /^(core\.(pager|editor|sshcommand|fsmonitor|gitproxy|askpass)|sequence\.editor|interactive\.difffilter|pager\..+|diff\.external|diff\..+\.(textconv|command)|(diff|merge)tool\..+\.cmd|merge\..+\.driver|filter\..+\.(clean|smudge|process)|credential(\..+)?\.helper|gpg(\..+)?\.program|uploadpack\.packobjectshook|remote\..+\.(uploadpack|receivepack)|trailer\..+\.(command|cmd)|hook\..+\.command)$/;
function runGitSettings(args, state) {
	const { verb, rest, folder } = gitCall(args, state.folder);
	const top = folder === null ? null : require_hook_shell_explain_review.workingCopyOf(folder);
	if (!!filesFor$1(top, args, state).some((file) => state.findings.written.includes(file)) && verb !== "config") require_hook_shell.unclear(state, "script", `git ${verb}`);
	const settings = gitSettings(top, args, state);
	const own = require_hook_shell.copyOf(state, {
		strict: false,
		depth: state.depth + 1,
		...top === null ? {} : { folder: top }
	});
	const alias = settings.findLast(({ name }) => name === `alias.${verb.toLowerCase()}`)?.value;
	if (alias?.startsWith("!") === true) own.reader.script(withMore(alias.slice(1), rest), own);
	else if (alias !== void 0) own.reader.script(withMore(`git ${alias}`, rest), own);
	for (const { name, value } of settings) {
		const script = value.replace(/^!/, "");
		if (STARTED.test(name) && (require_hook_shell.mentionsChange(script) || require_hook_shell.runsMore(script) || /^\S*\/\S/.test(script))) own.reader.script(script, own);
	}
}
const MOST_FILES$3 = 200;
function gitSettings(top, args, state) {
	const read = [];
	const settings = filesFor$1(top, args, state).flatMap((file) => settingsAt(file, state, 0, read));
	if (read.length > MOST_FILES$3) state.findings.found.push({
		kind: "unclear",
		what: "script",
		shown: "git"
	});
	return settings;
}
function filesFor$1(top, args, state) {
	const own = top === null ? [] : ["config", "config.worktree"].map((name) => (0, node_path.join)(require_hook_shell_explain_review.gitFolderOf(top), name));
	return [
		...ofUser(state),
		...namedIn(args, state),
		...own
	];
}
const namedIn = (args, state) => [...["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"].map((name) => state.variables.get(name)?.value), ...args.map(({ text }) => /^include\.path=(.+)$/is.exec(text ?? "")?.[1])].flatMap((path) => path == null ? [] : [(0, node_path.resolve)(state.folder ?? "/", inHome(path, state))]);
function ofUser(state) {
	const home = require_hook_shell.homeOf(state);
	return home === null ? [] : [(0, node_path.join)(home, ".config/git/config"), (0, node_path.join)(home, ".gitconfig")];
}
const inHome = (path, state) => path.replace(/^~(?=\/)/, () => require_hook_shell.homeOf(state) ?? "~");
const DEEPEST$8 = 10;
function settingsAt(file, state, depth, read) {
	if (depth > DEEPEST$8 || read.length > MOST_FILES$3 || require_hook_shell.isGivenUp(state)) return [];
	read.push(file);
	return gitSettingsIn(textAt(file, state)).flatMap((setting) => {
		const path = /^include(if\..+)?\.path$/.test(setting.name) ? setting.value : null;
		return path === null ? [setting] : settingsAt((0, node_path.resolve)((0, node_path.dirname)(file), inHome(path, state)), state, depth + 1, read);
	});
}
function textAt(file, state) {
	try {
		return state.world.scriptAt(file) ?? "";
	} catch (error) {
		if (!require_start_hook_shell_command_log_explain_review.isRefusal(error)) throw error;
		if (!ofUser(state).includes(file)) require_hook_shell.unclear(state, "script", file);
		return "";
	}
}
// src/keyboard/hook/shell/git-hooks.ts
const HOOKS = new Map([
	["commit", [
		"pre-commit",
		"prepare-commit-msg",
		"commit-msg",
		"post-commit"
	]],
	["merge", [
		"pre-merge-commit",
		"prepare-commit-msg",
		"commit-msg",
		"post-merge"
	]],
	["pull", [
		"pre-merge-commit",
		"post-merge",
		"post-rewrite"
	]],
	["rebase", [
		"pre-rebase",
		"post-rewrite",
		"post-checkout"
	]],
	["push", ["pre-push"]],
	["checkout", ["post-checkout"]],
	["switch", ["post-checkout"]],
	["worktree add", ["post-checkout"]],
	["am", [
		"applypatch-msg",
		"pre-applypatch",
		"post-applypatch"
	]],
	["cherry-pick", [
		"prepare-commit-msg",
		"commit-msg",
		"post-commit"
	]],
	["revert", [
		"prepare-commit-msg",
		"commit-msg",
		"post-commit"
	]]
]);
const VERIFYING = /^(pre-commit|commit-msg|pre-merge-commit|pre-push|pre-rebase|applypatch-msg|pre-applypatch)$/;
const SET = /\bconfig\b[^;&|\n]*?\bcore\.hookspath[\s=]+["']?([^\s"';&|]+)/gi;
const hooksFolders = (top, args, state) => [...[...state.whole.matchAll(SET)].map(([, path = ""]) => (0, node_path.resolve)(top, inHome(path, state))), hooksFolder(top, args, state)];
function hooksFolder(top, args, state) {
	const named = args.flatMap(({ text }) => /^core\.hookspath=(.*)$/is.exec(text ?? "")?.[1] ?? []).at(-1) ?? gitSettings(top, args, state).findLast(({ name }) => name === "core.hookspath")?.value;
	return named === void 0 ? (0, node_path.join)(require_hook_shell_explain_review.gitFolderOf(top), "hooks") : (0, node_path.resolve)(top, inHome(named, state));
}
const MANAGED = [[/pre-commit\.com|pre_commit|\bpre-commit hook-impl/, () => "pre-commit run"], [/\blefthook\b/, (hook) => `lefthook run ${hook}`]];
function runGitHooks(args, state) {
	const { verb, rest, folder } = gitCall(args, state.folder);
	const names = HOOKS.get(verb === "worktree" ? `worktree ${rest[0]?.text}` : verb);
	const top = names === void 0 || folder === null ? null : require_hook_shell_explain_review.workingCopyOf(folder);
	if (names === void 0 || top === null) return;
	const isQuiet = rest.some(({ text }) => text === "--no-verify" || verb === "commit" && /^-[aeiopqsv]*n/.test(text ?? ""));
	const places = hooksFolders(top, args, state).flatMap((one) => one.endsWith("/_") ? [one, (0, node_path.dirname)(one)] : [one]);
	const own = require_hook_shell.copyOf(state, {
		strict: false,
		folder: top
	});
	for (const name of names) {
		if (isQuiet && VERIFYING.test(name)) continue;
		for (const path of places.map((place) => (0, node_path.join)(place, name))) {
			if (state.findings.written.includes(path)) require_hook_shell.unclear(state, "script", path);
			runScriptFile(require_hook_shell.known(path), own);
			const text = state.world.scriptAt(path) ?? "";
			for (const [sign, script] of MANAGED) if (sign.test(text)) state.reader.script(script(name), own);
		}
	}
}
// src/keyboard/hook/shell/in-place.ts
const BEHIND_RUN = {
	verb: /^run$/,
	dashes: true
};
const BEHIND_EXEC = {
	verb: /^exec$/,
	dashes: true
};
const PLACES = new Map([
	...[
		"infisical",
		"dotenvx",
		"teller"
	].map((name) => [name, BEHIND_RUN]),
	...[
		"saml2aws",
		"aws-okta",
		"aws-sso"
	].map((name) => [name, BEHIND_EXEC]),
	["dotenv", {
		verb: /^/,
		dashes: true
	}],
	["mise", {
		verb: /^(x|exec)$/,
		dashes: true
	}],
	["rtx", {
		verb: /^(x|exec)$/,
		dashes: true
	}],
	...[
		"uv",
		"poetry",
		"pipenv"
	].map((name) => [name, {
		...BEHIND_RUN,
		at: 2
	}]),
	...["bundle", "asdf"].map((name) => [name, {
		...BEHIND_EXEC,
		at: 2
	}]),
	["direnv", {
		verb: /^exec$/,
		at: 3
	}],
	["nix", {
		verb: /^(develop|shell)$/,
		option: /^(-c|--command)$/
	}]
]);
const SCRIPTS = new Map([
	["nix-shell", /^(?:--run|--command)$/],
	["doppler", /^--command(?:=(.*))?$/s],
	["infisical", /^--command(?:=(.*))?$/s],
	["script", /^(?:-[a-z]*?c|--command=?)(.+)?$/s]
]);
const startsHere = (words, at) => isWrapped(words, at) || stands(PLACES.get(require_hook_shell.baseName(words[0].text ?? "")), words, at);
function startedHere(words) {
	const name = require_hook_shell.baseName(words[0].text ?? "");
	const at = words.findIndex((word, index) => word.text !== null && stands(PLACES.get(name), words, index));
	const scripts = name === "sops" ? scriptOfSops(words) : scriptsBehind(SCRIPTS.get(name), words);
	if (scripts.includes(null)) return [];
	return [...at > 0 ? [{
		at,
		script: null
	}] : [], ...scripts.flatMap((script) => script === null ? [] : [{ script }])];
}
const areLookedAt = (all, words, isWatched) => all.length > 0 && all.every((one) => one.script !== null || isWatched(words[one.at]?.text ?? ""));
function onlyStarts(words, isWatched) {
	if (!require_hook_shell.VERBED.has(require_hook_shell.baseName(words[0].text ?? ""))) return areLookedAt(startedHere(words), words, isWatched);
	const dashes = firstDashes(words);
	return onlyRuns(words.slice(1)) && !(dashes >= 0 && require_hook_shell.INTERPRETERS.test(require_hook_shell.baseName(words[dashes + 1]?.text ?? "")));
}
function scriptsBehind(option, words) {
	if (option === void 0 || leadsAway(words, words.length)) return [];
	return words.flatMap(({ text }, at) => {
		const found = at === 0 ? null : option.exec(text ?? "");
		return found === null ? [] : [found[1] ?? words[at + 1]?.text ?? null];
	});
}
const scriptOfSops = ([, verb, option, script, ...more]) => verb?.text === "exec-env" && option?.head.startsWith("-") === false && script !== void 0 && more.length === 0 ? [script.text] : [];
const startsNothing = ([first, ...args]) => require_hook_shell.VERBED.has(require_hook_shell.baseName(first.text ?? "")) && !args.some(({ text }) => text === null || /^(run|exec)$/.test(text));
function stands(place, words, at) {
	if (at === 0 || place === void 0 || !place.verb.test(words[1]?.text ?? "")) return false;
	return isPlace(place, words, at) && !leadsAway(words, at);
}
function isPlace({ option, dashes, at: place }, words, at) {
	const before = words[at - 1]?.text ?? "";
	if (option !== void 0) return option.test(before) && words.findIndex((word) => option.test(word.text ?? "")) === at - 1;
	if (before === "--") return dashes === true && firstDashes(words) === at - 1;
	return at === place && words[at]?.head.startsWith("-") === false && firstDashes(words) < 0;
}
function leadsAway(words, at) {
	const own = require_hook_shell.ELSEWHERE_OF.get(require_hook_shell.baseName(words[0].text ?? ""));
	const isAway = (head) => require_hook_shell.ELSEWHERE.test(head) || own?.test(head) === true || head === "--shell";
	return words.slice(1, at).some(({ head, text }) => isAway(head) || require_hook_shell.INTERPRETERS.test(require_hook_shell.baseName(text ?? "")));
}
function isWrapped(words, at) {
	const name = require_hook_shell.baseName(words[0].text ?? "");
	if (!require_hook_shell.WRAPPERS.has(name) || leadsAway(words, at)) return false;
	const dashes = firstDashes(words);
	if (dashes >= 0 && dashes < at) return dashes === at - 1;
	const between = words.slice(1, at);
	const options = between.filter(({ head }) => head.startsWith("-") && !head.includes("="));
	return between.filter(isName).length <= options.length + (require_hook_shell.VERBED.has(name) ? 1 : 0);
}
const isName = (word) => !isSetting(word.head) && !isNumber(word) && !require_hook_shell.WRAPPERS.has(require_hook_shell.baseName(word.text ?? ""));
// src/keyboard/hook/shell/recipes/held.ts
const isLong = (text) => text.length > require_hook_shell.LONGEST_READ;
function fileOfCommands(paths, state) {
	const piped = paths.find(require_hook_shell.isPiped);
	if (piped !== void 0) return fromInput(piped, state);
	const written = paths.find((path) => state.findings.written.includes(path));
	const here = written === void 0 ? null : heldHere(written, state);
	if (written !== void 0 && here !== null && state.world.scriptAt(written) === null) return {
		path: written,
		text: here
	};
	if (written !== void 0) require_hook_shell.unclear(state, "script", written.replace(/^.*\//s, ""));
	for (const path of paths) {
		const text = state.world.scriptAt(path);
		if (text === null) continue;
		if (!isLong(text)) return {
			path,
			text
		};
		state.reader.text(text, state);
		return null;
	}
	return null;
}
function fromInput(path, state) {
	const { piped, text } = state.input;
	if (!piped || text === null || !path.endsWith("/stdin")) require_hook_shell.unclear(state, "piped", path);
	return text === null ? null : {
		path,
		text
	};
}
const placeOf = ({ folder, near }) => folder ?? near;
const HIGHEST = 12;
function foldersAbove(folder) {
	const found = [folder];
	for (let at = (0, node_path.dirname)(folder); at !== found.at(-1) && found.length < HIGHEST; at = (0, node_path.dirname)(at)) found.push(at);
	return found;
}
function fitsPattern(pattern, sign, name) {
	const [before = "", after = ""] = pattern.split(sign);
	return name.startsWith(before) && name.endsWith(after);
}
const within = (state, folder) => require_hook_shell.copyOf(state, {
	strict: false,
	folder,
	depth: state.depth + 1
});
const unknownNamed = (name) => `\${${/^[A-Za-z_]\w*$/.test(name) ? name : "UNKNOWN"}}`;
const UNKNOWN_TEXT = unknownNamed("");
function runFilled(script, state) {
	for (const [, name = ""] of script.matchAll(/\$\{?([A-Za-z_]\w*)/g)) if (!state.variables.has(name)) state.variables.set(name, require_hook_shell.UNKNOWN_WORD);
	runHeld(script, state);
}
const OTHER_LANGUAGE = /^#!.*\b(python|node|deno|bun|ruby|perl|php|lua|Rscript|nu|pwsh)/;
function runHeld(script, state) {
	state.findings.held.push(script);
	if (OTHER_LANGUAGE.test(script)) state.reader.text(script, state);
	else state.reader.script(script, state);
}
function leftUnread(names, shown, state) {
	if (names.some((name) => require_hook_shell.leadsToTerraform(name) || /(?<![a-z])(destroy|apply)(?![a-z])/i.test(name))) require_hook_shell.unclear({
		...state,
		strict: true
	}, "recipe", shown);
}
// src/keyboard/hook/shell/source.ts
const STARTS = /(?<![\w])(?:run|call|check_call|check_output|Popen|popen|getoutput|getstatusoutput|system|(?<!\.)exec\w*|(?<=\b(?:os|cp|sh|shell|shelljs|child_process|childProcess)\.|process['"`]\)\.)exec\w*|(?<=\.)exec(?:Sync|File|FileSync)|spawn\w*|create_subprocess_\w+|sh|bash|shell|shell_exec|passthru|proc_open|Command|CommandContext|Run|RunV|RunWithV?|Output|OutCmd|RunCmd|commandLine|execute|command|local|sudo|capture2e?|capture3|\$)\s*(?:\(\s*|(?=['"])|(?<=\$)(?=`)|(?<=\s)(?=%[wx]))/g;
const LISTS = /\[\s*(?=["'](?:[^\s"']*\/)?(?:terraform|tofu|terragrunt)["'])/g;
const SPAWNS = /(?:^|[;{[\n])[ \t]*(?:spawn|exec|system)[ \t]+(?:-\w+[ \t]+)*(?=[^\s"'`(;\]}])([^;\n\]}]{1,500})/g;
const VERBS$1 = /(["'`])(apply|destroy|import|taint|untaint|refresh|force-unlock)\1/g;
const HANDED_ON = /^((?:\S*\/)?(?:terraform|tofu|terragrunt)(?: -\S+)*) \$\{UNKNOWN\}/;
const BACKTICKS = /%x[([{]([^)\]}\n]{1,500})[)\]}]|`([^`\n]{1,500})`/g;
const withoutComments = (text) => text.replace(/^[ \t]*(?:#|\/\/|\*|--\s).*$/gm, "");
const LITERAL = /^[fFrRbBuU]{0,2}(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/;
const WORDS = /^%w[([{]([^)\]}]*)[)\]}]/;
const LONGEST$6 = 800;
const MOST_CALLS$1 = 2e3;
const filled$4 = (text) => text.replace(/[$#]?\{[^{}\n]*\}|%[sd]/g, () => UNKNOWN_TEXT).replace(/\\(["'`\\])/g, "$1");
function wordsOf(call) {
	const found = [];
	let rest = call;
	while (rest !== "") {
		rest = rest.replace(/^[\s,[]+/, "");
		const several = WORDS.exec(rest);
		const literal = LITERAL.exec(rest);
		const other = /^[^\s,()[\]'"`]+(?:\([^()]*\))?/.exec(rest);
		const [whole] = several ?? literal ?? other ?? [];
		if (whole === void 0) return found;
		if (several !== null) found.push(...(several[1] ?? "").split(/\s+/));
		else if (literal !== null) found.push(filled$4(literal.slice(1).find((text) => text !== void 0) ?? ""));
		else found.push(UNKNOWN_TEXT);
		rest = rest.slice(whole.length);
		if (/^\s*[+%.]/.test(rest)) rest = rest.replace(/^\s*[+%.][^,\])\n]*/, "");
	}
	return found;
}
function scriptOf(call) {
	const words = wordsOf(call);
	const [first = ""] = words.slice(words.findIndex((word) => word !== UNKNOWN_TEXT));
	const from = words.slice(words.indexOf(first));
	if (/\s/.test(first)) return first;
	return from.map((word) => word.includes(UNKNOWN_TEXT) ? word : require_hook_shell.shellWord(word)).join(" ");
}
function isQuoted(text, at) {
	const line = text.slice(Math.max(text.lastIndexOf("\n", at) + 1, at - LONGEST$6), at);
	return [`"`, "'"].some((quote) => line.split(quote).length % 2 === 0);
}
function commandsIn$1(source, hasBackticks) {
	const text = withoutComments(source);
	const calls = [...[...text.matchAll(STARTS)].filter(({ 0: call, index }) => /\(\s*$/.test(call) || !isQuoted(text, index)), ...text.matchAll(LISTS)].slice(0, MOST_CALLS$1).map(({ index, 0: start }) => scriptOf(text.slice(index + start.length, index + start.length + LONGEST$6)));
	const ticked = hasBackticks ? [...text.matchAll(BACKTICKS)].filter(({ index }) => !isQuoted(text, index)) : [];
	const spawned = [...text.matchAll(SPAWNS)].map(([, command = ""]) => command);
	const all = [
		...calls,
		...ticked.map(([, percent, tick]) => filled$4(percent ?? tick ?? "")),
		...spawned
	];
	return [...new Set([...all, ...handedOn(calls, text)])].filter(matters$1);
}
function handedOn(calls, text) {
	const [head] = calls.map((call) => HANDED_ON.exec(call)?.[1]).filter((start) => start !== void 0);
	return head === void 0 ? [] : [...text.matchAll(VERBS$1)].map(([, , verb]) => `${head} ${verb}`);
}
const STARTS_SCRIPT = /^\S*\/\S*\.(?:ba|z|k|da|a)?sh(?=\s|$)/;
const matters$1 = (script) => require_hook_shell.mentionsChange(script) || require_hook_shell.mentionsConsent(script) || require_hook_shell.runsMore(script) || STARTS_SCRIPT.test(script);
function runSource(source, hasBackticks, state) {
	for (const script of commandsIn$1(source, hasBackticks)) {
		if (require_hook_shell.isGivenUp(state)) return;
		runFilled(script, state);
	}
}
// src/keyboard/hook/shell/languages.ts
const RUNS$2 = [
	[/^(python[\d.]*|pypy\d*|uv|pipx|coverage|mpremote)$/, /\.py$/],
	[/^(node|nodejs|bun|deno|tsx|ts-node|ts-node-esm|zx|jiti|vite-node|esno|babel-node|nodemon|pm2|forever)$/, /\.([mc]?[jt]s|tsx|jsx)$/],
	[/^(ruby|jruby)$/, /\.rb$/],
	[/^perl$/, /\.p[lm]$/],
	[/^php$/, /\.php$/],
	[/^lua(jit)?$/, /\.lua$/],
	[/^go$/, /\.go$/],
	[/^groovy$/, /\.groovy$/]
];
const AS_TEXT = [
	[/^(csh|tcsh)$/, /./],
	[/^(pwsh|powershell)$/, /\.ps1$/],
	[/^(expect|tclsh)$/, /\.(exp|tcl)$/],
	[/^([gmn]?awk)$/, /\.awk$/],
	[/^nu$/, /\.nu$/],
	[/^(vim?|nvim|ex)$/, /\.(vim|lua)$/],
	[/^(emacs|emacsclient)$/, /\.el$/],
	[/^(gdb|lldb)$/, /\.(gdb|lldb)$/],
	[/^tmux$/, /\.(conf|tmux)$/],
	[/^(cmd|start)$/, /\.(bat|cmd)$/],
	[/^osascript$/, /\.(scpt|applescript|js)$/],
	[/^(rscript|r|julia|elixir|mix|scala|scala-cli|groovy|kotlin|swift|dart|crystal|raku|ocaml|guile|racket|runghc)$/, /\.\w+$/],
	[/^ipython3?$/, /\.i?py$/]
];
const HAS_BACKTICKS = /\.(rb|p[lm]|php)$/;
function filesFor(words, table) {
	const at = words.findIndex(({ text }) => text !== null && table.some(([program]) => program.test(require_hook_shell.baseName(text))));
	const [, ending] = table.find(([program]) => program.test(require_hook_shell.baseName(words[at]?.text ?? ""))) ?? [];
	if (at < 0 || ending === void 0) return [];
	const args = words.slice(at + 1);
	const module = args.findIndex(({ text }) => text === "-m");
	return (module < 0 ? args : args.slice(0, module + 2)).map((word, index) => fileIn(word, args[index - 1]?.text ?? "")).filter((text) => ending.test(text));
}
function fileIn({ text, head }, before) {
	if (before === "-m" && /^\w+(\.\w+)*$/.test(text ?? "")) return `${text?.replaceAll(".", "/")}.py`;
	return head.startsWith("-") ? /^--(?:import|require|loader)=(.+)$/s.exec(text ?? "")?.[1] ?? "" : text ?? "";
}
function sourceAt(name, { folder, near, world, findings, whole }) {
	const here = folder ?? near;
	const path = here === null ? null : (0, node_path.resolve)(here, name);
	if (path !== null && findings.written.includes(path)) return whole;
	const text = path === null || require_hook_shell.isPiped(path) ? null : world.scriptAt(path);
	return text === null || text.length > 1048576 ? null : text;
}
function sourceOf(words, table, state) {
	for (const file of filesFor(words, table)) {
		const text = sourceAt(file, state);
		if (text !== null) return {
			file,
			text
		};
	}
	return null;
}
const ASKS = /^(plan|validate|fmt|show|output|lint|status|diff|list|-h|--help|--version|--plan|--plan-only|--dry-run|--check|--list)$/;
const FEARED$1 = /^-{0,2}(apply|destroy|deploy|delete|remove|up|down|import|taint|auto-approve|force|yes|y)$/;
const onlyAsks = (args, file, source) => {
	const behind = args.slice(args.findIndex(({ text }) => text === file) + 1).map(({ text }) => text ?? "apply");
	const asks = behind.find((word) => ASKS.test(word));
	return asks !== void 0 && !behind.some((word) => FEARED$1.test(word)) && (/^(-h|--help|--version)$/.test(asks) || isKnownTo(asks, source));
};
const isKnownTo = (word, source) => [
	`"${word}"`,
	`'${word}'`,
	`\`${word}\``
].some((quoted) => source.includes(quoted));
const isEncoded = ([program, ...args]) => /^(pwsh|powershell)$/.test(require_hook_shell.baseName(program.text ?? "")) && args.some(({ text }) => /^[-/](e|ec|en|enc|encod\w*)$/i.test(text ?? ""));
function runLanguage(words, state) {
	if (isEncoded(words)) require_hook_shell.unclear(state, "script", words.map(({ raw }) => raw).join(" "));
	const source = sourceOf(words, RUNS$2, state);
	const sources = source === null ? null : require_hook_shell.asSource(state, source.text);
	if (source !== null && sources !== null && !onlyAsks(words, source.file, source.text)) {
		const within = {
			strict: false,
			depth: state.depth + 1,
			sources
		};
		runSource(source.text, HAS_BACKTICKS.test(source.file), require_hook_shell.copyOf(state, within));
	}
	const other = sourceOf(words, AS_TEXT, state);
	if (other === null) return;
	if (require_hook_shell.mentionsChange(other.text)) require_hook_shell.unclear({
		...state,
		strict: true
	}, "text", other.file);
	runSource(other.text, false, require_hook_shell.copyOf(state, {
		strict: false,
		depth: state.depth + 1
	}));
}
// src/keyboard/hook/shell/later.ts
function runsLater(words, state) {
	const at = words.findIndex(({ text }) => text === "-f");
	const file = at < 0 ? attached(words) : words[at + 1];
	if (file !== void 0) {
		if (file.text === null) require_hook_shell.unclear(state, "script", file.raw);
		else runScriptFile(file, state);
		return;
	}
	const { piped, text } = state.input;
	if (!piped) return;
	if (text === null) require_hook_shell.unclear(state, "piped", words.map(({ raw }) => raw).join(" "));
	else state.reader.script(text, require_hook_shell.copyOf(state));
}
const attached = (words) => {
	const found = words.find(({ text }) => /^-f./.test(text ?? ""));
	return found?.text == null ? void 0 : {
		...found,
		text: found.text.slice(2)
	};
};
const WHEN = /^\s*(@\w+|(\S+\s+){4}\S+)\s+/;
const NO_JOB$1 = /^\s*(#|$|\w+\s*=)/;
function schedules(words, state) {
	const options = words.slice(1);
	const file = options.find(({ head }, at) => !head.startsWith("-") && options[at - 1]?.text !== "-u");
	if (options.some(({ text }) => /^-[ler]$/.test(text ?? ""))) return;
	const table = file === void 0 ? state.input.piped ? state.input.text : "" : tableAt(file, state);
	if (table === null) state.reader.text(state.whole, state);
	for (const line of (table ?? "").split("\n")) if (!NO_JOB$1.test(line)) state.reader.script(line.replace(WHEN, ""), require_hook_shell.copyOf(state, {
		strict: false,
		folder: null
	}));
}
function tableAt({ text }, { folder, world, findings, whole }) {
	if (text === null || folder === null) return null;
	const path = (0, node_path.resolve)(folder, text);
	return findings.written.includes(path) || whole.split(text).length > 2 ? null : world.scriptAt(path);
}
const KEYS = new Map([
	["enter", "\n"],
	["kpenter", "\n"],
	["c-m", "\n"],
	["c-j", "\n"],
	["space", " "],
	["tab", " "]
]);
function keysSent(words, state) {
	const at = words.findIndex(({ text }) => /^send(-keys)?$/.test(text ?? ""));
	if (at < 0) return;
	const keys = words.slice(at + 1).map(({ text, raw }) => KEYS.get(text?.toLowerCase() ?? "") ?? text ?? raw);
	const pane = words.slice(at + 1).findIndex(({ text }) => text === "-t");
	const own = keys.filter((key, index) => !key.startsWith("-") && (pane < 0 || index !== pane + 1));
	state.reader.script(own.join(""), require_hook_shell.copyOf(state, {
		strict: false,
		folder: null
	}));
}
function stuffed(words, state) {
	const at = words.findIndex(({ text }) => text === "stuff");
	for (const { text } of at < 0 ? [] : words.slice(at + 1)) if (text !== null) state.reader.script(text.replace(/\\n|\\r|\\015|\\012|\^M|\^J/g, "\n"), require_hook_shell.copyOf(state, {
		strict: false,
		folder: null
	}));
}
// src/keyboard/hook/shell/left.ts
const OWN = /\b(?:local|declare|typeset)\s+(?!-\w*g)[^\n;&|]*/g;
const ASSIGNED = /(?<![\w$-])([A-Za-z_]\w*)(?:\[[^\]\n]*\])?\+?=(?!=)/g;
const DEFAULTED = /\$\{([A-Za-z_]\w*)(?:\[[^\]\n]*\])?:?=/g;
const FILLED = /\b(?:read|mapfile|readarray|getopts|printf\s+-v|let|unset|select|for|wait\s+-p|export|readonly|coproc)\b([^\n;&|]*)/g;
const NAME$2 = /(?<![\w${-])[A-Za-z_]\w*/g;
const MOVES = /(?<![\w-])(?:cd|pushd|popd|chdir)(?![\w-])/;
const TAKES_IN = /(?:^|[\n;&|({]|\b(?:then|do|else)\s)[^\S\n]*(?:eval|source|\.)\s+\S/;
function leftBy(text, isFunction) {
	const names = new Set();
	for (const [, name = ""] of text.matchAll(DEFAULTED)) names.add(name);
	const rest = isFunction ? text.replace(OWN, "") : text;
	for (const [, name = ""] of rest.matchAll(ASSIGNED)) names.add(name);
	for (const [, words = ""] of rest.matchAll(FILLED)) for (const [name] of words.matchAll(NAME$2)) names.add(name);
	return {
		names,
		isElsewhere: MOVES.test(text),
		isOpen: TAKES_IN.test(text)
	};
}
function forgetLeft({ names, isElsewhere, isOpen }, state) {
	if (isElsewhere) require_hook_shell.loseFolder(state);
	for (const name of isOpen ? [...names, ...state.variables.keys()] : names) {
		state.variables.set(name, require_hook_shell.UNKNOWN);
		if (state.hidden.has(name)) state.hidden.set(name, null);
	}
}
function distrustLeft(name, { names, isElsewhere, isOpen }, state) {
	for (const one of isOpen ? ["*"] : names) state.references.add(one);
	if (!isElsewhere && !MOVES.test(name)) return;
	state.references.add("PWD");
	require_hook_shell.loseFolder(state);
}
const standingOf = ({ folder, variables, hidden }) => ({
	folder,
	variables: new Map(variables),
	hidden: new Map(hidden)
});
const isOneWord = ({ value, whole }) => whole && (value === null || !/[\s*?[]/.test(value));
function doubtSince(before, state) {
	if (state.folder !== before.folder) state.folder = null;
	for (const [name, value] of state.variables) {
		const was = before.variables.get(name);
		if (was === value) continue;
		const isWord = isOneWord(value) && (was === void 0 || isOneWord(was));
		state.variables.set(name, {
			value: null,
			whole: isWord
		});
	}
	for (const [name, value] of state.hidden) if (before.hidden.get(name) !== value) state.hidden.set(name, null);
}
// src/keyboard/hook/shell/outputs.ts
const NAME$1 = "(?:-[a-zA-Z]?[oO]|--?out(?:put)?(?:-file|-document)?|--o(?:u|utpu?)?|--?generate-config-out|--?json-into|--outfile|--output-path|--dest(?:ination)?|--save(?:-to)?|--log-?file|--report(?:-?file)?)";
const NEXT = new RegExp(`^${NAME$1}$`);
const WITHIN$1 = new RegExp(`^(?:${NAME$1}=|-o(?=.))(.+)$`, "s");
const OTHERWISE = /^([efr]?grep|rg|ag|ack|ls|ps|test|\[|set|shopt)$/;
function outputs(words, state) {
	if (words.some(({ text }) => OTHERWISE.test(require_hook_shell.baseName(text ?? "")))) return;
	for (const [at, word] of words.entries()) {
		if (at > 0 && NEXT.test(words[at - 1]?.text ?? "")) written(word, state, false);
		const value = WITHIN$1.exec(word.text ?? "")?.[1];
		if (value !== void 0 && at > 0) written({
			...require_hook_shell.known(value),
			raw: word.raw
		}, state, false);
	}
}
// src/keyboard/hook/shell/places.ts
const folderUnder = (words, at, { folder }) => startsHere(words, at) ? folder : null;
function nearUnder(words, at, { folder, near }) {
	const [option, next] = words.flatMap((word, index) => index > 0 && index < at && /^(-C|-D|--chdir)/.test(word.head) ? [word, words[index + 1]] : []);
	const value = option?.text?.replace(/^(-[CD]|--chdir=?)/, "") || next?.text;
	const here = folder ?? near;
	return option === void 0 || value == null || here === null ? near : (0, node_path.resolve)(here, value);
}
function nestedState(words, at, state) {
	const folder = folderUnder(words, at, state);
	if (folder !== null || !changesFiles(words[at]?.text ?? "")) return {
		...state,
		folder,
		near: nearUnder(words, at, state)
	};
	return {
		...state,
		folder: workFolder(words, state),
		isElsewhere: true
	};
}
// src/keyboard/hook/shell/recipes/fields.ts
const LONGEST$5 = 2e5;
function yamlValue(text, state) {
	const value = text.length > LONGEST$5 ? void 0 : require_shell_review.yamlIn(text);
	if (value === void 0) state.reader.text(text, state);
	return value;
}
const yamlFields = (text, state) => fieldsOf(yamlValue(text, state));
function jsonFields(text) {
	const plain = text.replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g, (_, string = "") => string);
	try {
		return fieldsOf(JSON.parse(plain));
	} catch {
		return {};
	}
}
function fieldsOf(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
	const own = value;
	return own["<<"] === void 0 ? own : {
		...Object.assign({}, ...listOf$1(own["<<"]).map(fieldsOf)),
		...own
	};
}
const listOf$1 = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
const textsOf$1 = (value) => listOf$1(value).filter((one) => typeof one === "string");
// src/keyboard/hook/shell/recipes/ansible.ts
const ONLY_SHOWS$5 = /^(-C|--(check|syntax-check|list-hosts|list-tasks|list-tags|help|version))$/;
const COMMAND = /^(ansible\.(builtin|windows)\.)?(win_)?(command|shell|raw|script)$/;
const TERRAFORM = /^((community\.general|cloud\.terraform)\.)?terraform$/;
const DEEPEST$7 = 12;
function scriptsIn(value, depth = 0) {
	if (depth > DEEPEST$7) return [];
	if (Array.isArray(value)) return value.flatMap((one) => scriptsIn(one, depth + 1));
	return Object.entries(fieldsOf(value)).flatMap(([key, inner]) => {
		if (COMMAND.test(key)) return commandIn(inner);
		return TERRAFORM.test(key) ? moduleIn(fieldsOf(inner)) : scriptsIn(inner, depth + 1);
	});
}
const commandIn = (value) => {
	const { cmd, argv } = fieldsOf(value);
	return [
		...textsOf$1(value),
		...textsOf$1(cmd),
		textsOf$1(argv).join(" ")
	].map((text) => text.replace(/\{\{[^{}]*\}\}/g, () => UNKNOWN_TEXT));
};
const moduleIn = ({ state }) => state === "planned" ? [] : [state === "absent" ? "terraform destroy" : "terraform apply"];
const MOST_FILES$2 = 40;
function ansible([, ...args], state) {
	const here = placeOf(state);
	if (here === null || args.some(({ text }) => ONLY_SHOWS$5.test(text ?? ""))) return;
	const files = args.flatMap(({ text }) => text !== null && /\.ya?ml$/.test(text) && !text.startsWith("-") ? [text] : []);
	const all = new Set(files.map((file) => (0, node_path.resolve)(here, file)));
	for (const path of all) {
		const found = require_hook_shell.isGivenUp(state) || all.size > MOST_FILES$2 ? null : fileOfCommands([path], state);
		if (found === null) continue;
		const playbook = yamlValue(found.text, state);
		for (const script of scriptsIn(playbook)) runFilled(script, within(state, (0, node_path.dirname)(path)));
		for (const name of importsIn(playbook)) all.add((0, node_path.resolve)((0, node_path.dirname)(path), name));
	}
}
const MODULE$1 = /^(?:-m|--module-name=?)(.+)?$/s;
function ansibleOnce([, ...args], state) {
	if (args.some(({ text }) => ONLY_SHOWS$5.test(text ?? ""))) return;
	const module = optionOf(args, MODULE$1);
	const told = optionOf(args, /^(?:-a|--args=?)(.+)?$/s);
	const scripts = TERRAFORM.test(module) ? moduleIn({ state: /(?:^|\s)state=["']?(\w+)/.exec(told)?.[1] }) : module === "" || COMMAND.test(module) ? commandIn(told) : [];
	for (const script of scripts) runFilled(script, within(state, placeOf(state)));
}
function isModuleArgument(words, at) {
	if (!/^ansible$/.test(require_hook_shell.baseName(words[0].text ?? "")) || !isArgument(words, at)) return false;
	const module = optionOf(words.slice(1), MODULE$1);
	return module !== "" && !COMMAND.test(module) && !TERRAFORM.test(module);
}
const isArgument = (words, at) => /^(-a|--args)$/.test(words[at - 1]?.text ?? "") || /^(-a.|--args=)/.test(words[at]?.text ?? "");
function optionOf(args, option) {
	for (const [at, { text }] of args.entries()) {
		const found = option.exec(text ?? "");
		if (found !== null) return found[1] ?? args[at + 1]?.text ?? "";
	}
	return "";
}
const importsIn = (value, depth = 0) => depth > DEEPEST$7 ? [] : listOf$1(value).flatMap((one) => Object.entries(fieldsOf(one)).flatMap(([key, inner]) => /(^|\.)(import|include)_(playbook|tasks)$/.test(key) ? [...textsOf$1(inner), ...textsOf$1(fieldsOf(inner).file)] : typeof inner === "object" ? importsIn(inner, depth + 1) : []));
// src/keyboard/hook/shell/recipes/options.ts
function matched(text, names, flags) {
	for (const name of names) {
		if (text === name) return { value: void 0 };
		if (name.startsWith("--")) {
			if (text.startsWith(`${name}=`)) return { value: text.slice(name.length + 1) };
			continue;
		}
		const [, value] = new RegExp(`^-[${flags}]*${name.slice(1)}(.*)$`, "s").exec(text) ?? [];
		if (value !== void 0) return { value: value === "" ? void 0 : value.replace(/^=/, "") };
	}
	return null;
}
function lineOf$1(args, { folder, file, flags, takesNext }) {
	const end = args.findIndex(({ text }) => text === "--");
	const before = end < 0 ? args : args.slice(0, end);
	const [folders, files] = [[], []];
	const options = [];
	const words = [];
	for (let at = 0; at < before.length; at++) {
		const word = before[at];
		if (!word.head.startsWith("-")) {
			words.push(word);
			continue;
		}
		const text = word.text ?? word.head;
		const asFolder = matched(text, folder, flags);
		const found = asFolder ?? matched(text, file, flags);
		const isUnknown = word.text === null;
		if (found !== null) {
			const value = isUnknown ? null : found.value ?? before[++at]?.text ?? null;
			(asFolder === null ? files : folders).push(value);
		} else {
			options.push(text);
			if (takesNext.test(text)) at++;
		}
	}
	return {
		folders,
		files,
		options,
		words,
		rest: end < 0 ? [] : args.slice(end + 1)
	};
}
// src/keyboard/hook/shell/recipes/packages.ts
function packageAt(folder, state) {
	const found = fileOfCommands([(0, node_path.join)(folder, "package.json")], state);
	if (found === null) return null;
	const { name, scripts, workspaces } = fieldsOf(parsed(found.text));
	return {
		folder,
		name: typeof name === "string" ? name : null,
		scripts: fieldsOf(scripts),
		workspaces: [
			...textsOf$1(workspaces),
			...textsOf$1(fieldsOf(workspaces).packages),
			...ofPnpm(folder, state)
		]
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function ofPnpm(folder, state) {
	const found = fileOfCommands([(0, node_path.join)(folder, "pnpm-workspace.yaml")], state);
	return found === null ? [] : textsOf$1(yamlFields(found.text, state).packages);
}
function packageAbove(folder, state) {
	for (const at of foldersAbove(folder)) {
		const found = packageAt(at, state);
		if (found !== null) return found;
	}
	return null;
}
const MOST_PACKAGES = 500;
function workspacesOf(folder, state) {
	for (const at of foldersAbove(folder)) {
		const top = packageAt(at, state);
		if (top !== null && top.workspaces.length > 0) return [top, ...packagesIn(top, state)];
	}
	const own = packageAbove(folder, state);
	return own === null ? [] : [own];
}
function packagesIn({ folder, workspaces }, state) {
	const patterns = workspaces.filter((one) => !one.startsWith("!")).flatMap((one) => withoutBraces(one) ?? [one]);
	return [...new Set(patterns.flatMap((one) => foldersAt(folder, one.split("/").filter((part) => part !== ""))))].slice(0, MOST_PACKAGES).map((one) => packageAt(one, state)).filter((one) => one !== null);
}
const DEEPEST$6 = 4;
function foldersAt(folder, [part, ...rest], depth = DEEPEST$6) {
	if (part === void 0) return [folder];
	const inside = (pattern) => require_hook_shell.matching(pattern, folder).filter((path) => require_hook_shell_log_explain_review.isFolder(path) && (0, node_path.basename)(path) !== "node_modules");
	if (part === "**") {
		const below = depth === 0 ? [] : inside("*").flatMap((one) => foldersAt(one, [part, ...rest], depth - 1));
		return [...foldersAt(folder, rest, depth), ...below];
	}
	return (/[*?[]/.test(part) ? inside(part) : [(0, node_path.resolve)(folder, part)]).flatMap((one) => foldersAt(one, rest, depth));
}
function isNamed({ name, folder }, wanted, from) {
	if (/[*{}[\]^!]|\.\.\./.test(wanted)) return true;
	return name === wanted || name?.replace(/^.*\//, "") === wanted || folder === (0, node_path.resolve)(from, wanted);
}
// src/keyboard/hook/shell/recipes/deno.ts
function tasksAbove(from, state) {
	for (const folder of foldersAbove(from)) {
		const found = fileOfCommands([(0, node_path.resolve)(folder, "deno.json"), (0, node_path.resolve)(folder, "deno.jsonc")], state);
		if (found === null) continue;
		const { tasks, workspace } = jsonFields(found.text);
		const members = textsOf$1(fieldsOf(workspace).members ?? workspace).map((one) => (0, node_path.resolve)(folder, one));
		return {
			folder,
			tasks: {
				...packageAbove(folder, state)?.scripts,
				...fieldsOf(tasks)
			},
			members
		};
	}
	const own = packageAbove(from, state);
	return {
		folder: own?.folder ?? from,
		tasks: { ...own?.scripts },
		members: []
	};
}
const SPELLING$4 = {
	folder: ["--cwd"],
	file: ["-c", "--config"],
	flags: "qr",
	takesNext: /^(-f|--filter)$/
};
const OF_ALL = /^(-[a-z]*r|--recursive|-f.*|--filter(=.*)?)$/;
const MOST_MEMBERS = 200;
function deno([, ...args], state) {
	const here = placeOf(state);
	const at = args.findIndex(({ text }) => text === "task");
	const { words, folders, files, options } = lineOf$1(args.slice(at + 1), SPELLING$4);
	const [name] = words;
	if (here === null || at < 0 || name?.text == null) return;
	const own = tasksAbove((0, node_path.resolve)(here, folders[0] ?? (0, node_path.dirname)(files[0] ?? "./x")), state);
	const others = options.some((option) => OF_ALL.test(option)) ? own.members.slice(0, MOST_MEMBERS).map((member) => tasksAbove(member, state)) : [];
	const more = args.slice(args.indexOf(name) + 1);
	for (const one of [own, ...others]) runTask$2(name.text, more, one, state);
}
function runTask$2(name, more, { folder, tasks }, state) {
	const waiting = [name];
	const seen = new Set();
	for (let one = waiting.pop(); one !== void 0 && !require_hook_shell.isGivenUp(state); one = waiting.pop()) {
		if (seen.has(one)) continue;
		seen.add(one);
		const task = Object.hasOwn(tasks, one) ? tasks[one] : void 0;
		const { command = task, dependencies } = fieldsOf(task);
		waiting.push(...textsOf$1(dependencies));
		if (typeof command === "string") state.reader.script(withMore(command, one === name ? more : []), within(state, folder));
	}
}
// src/keyboard/hook/shell/recipes/just-expression.ts
const MOST$2 = 16;
const LONGEST$4 = 1e4;
const DEEPEST$5 = 8;
function partsOf(text, signs) {
	const found = [{
		sign: "",
		part: ""
	}];
	let [quote, depth] = ["", 0];
	for (const sign of text) {
		const last = found.at(-1);
		if (quote === "" && depth === 0 && signs.test(sign)) {
			found.push({
				sign: sign === "/" ? "/" : "",
				part: ""
			});
			continue;
		}
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (/['"`]/.test(sign)) quote = sign;
		else if (/[({]/.test(sign)) depth++;
		else if (/[)}]/.test(sign)) depth--;
		last.part += sign;
	}
	return found;
}
function textsOf(expression, named, depth = 0) {
	const text = expression.trim();
	if (depth > DEEPEST$5) return [UNKNOWN_TEXT];
	if (/^if\s/.test(text)) return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, one]) => textsOf(one, named, depth + 1)).slice(0, MOST$2);
	const parts = partsOf(text, /[+/]/);
	const [only] = parts;
	if (parts.length === 1 && only !== void 0) return oneOf(only.part.trim(), named, depth);
	const joined = (before, after) => before.length + after.length > LONGEST$4 ? UNKNOWN_TEXT : before + after;
	return parts.reduce((all, { sign, part }) => {
		const texts = part.trim() === "" ? [""] : oneOf(part.trim(), named, depth).map((one) => sign + one);
		return all.flatMap((before) => texts.map((text) => joined(before, text))).slice(0, MOST$2);
	}, [""]);
}
function oneOf(text, named, depth) {
	const quoted = /^[fx]?(?:'''(.*)'''|"""(.*)"""|'([^']*)'|"((?:[^"\\]|\\.)*)")$/s.exec(text);
	if (quoted !== null) return [quoted[1] ?? quoted[2] ?? quoted[3] ?? unescaped(quoted[4] ?? "")];
	const inner = /^\((.*)\)$/s.exec(text)?.[1];
	if (inner !== void 0) return textsOf(inner, named, depth + 1);
	const command = /^`([^`]*)`$/s.exec(text)?.[1];
	if (command !== void 0) return [`$(${command})`];
	const [, called, args = ""] = /^([a-z_0-9]+)\s*\((.*)\)$/s.exec(text) ?? [];
	if (called !== void 0) return valuesOfCall$1(called, args, named, depth);
	if (/^[A-Za-z_][\w-]*$/.test(text)) return named(text) ?? [unknownNamed(text.replaceAll("-", "_"))];
	return [UNKNOWN_TEXT];
}
const unescaped = (text) => text.replace(/\\(.)/g, (_, sign) => ({
	n: "\n",
	t: "	",
	r: "\r"
})[sign] ?? sign);
const HANDS_ON = /^(trim|trim_start|trim_end|clean|absolute_path|canonicalize|lowercase|uppercase|lowercamelcase|kebabcase|snakecase|shoutykebabcase|shoutysnakecase|titlecase|uppercamelcase|encode_uri_component|require|which)$/;
function valuesOfCall$1(name, args, named, depth) {
	if (HANDS_ON.test(name)) return textsOf(args, named, depth + 1);
	if (name === "just_executable") return ["just"];
	if (name === "quote") return textsOf(args, named, depth + 1).map((text) => text.includes("$") ? text : require_hook_shell.shellWord(text));
	if (/^(justfile_directory|source_directory|invocation_directory|justfile_dir|source_dir)$/.test(name)) return ["."];
	const [, variable, fallback] = /^\s*['"](\w+)['"]\s*(?:,(.*))?$/s.exec(args) ?? [];
	if (/^env(_var(_or_default)?)?$/.test(name) && variable !== void 0) return named(`$${variable}`) ?? [...fallback === void 0 ? [] : textsOf(fallback, named, depth + 1), unknownNamed(variable)];
	return changed$1(name, partsOf(args, /,/).map(({ part }) => textsOf(part, named, depth + 1)));
}
const replaced = (text, from, to) => from === "" || text.length * to.length > LONGEST$4 * 100 ? text : text.replaceAll(from, () => to);
const CHANGES$1 = new Map([
	["replace", replaced],
	["trim_start_match", (text, from) => text.startsWith(from) ? text.slice(from.length) : text],
	["trim_end_match", (text, from) => text.endsWith(from) ? text.slice(0, text.length - from.length) : text],
	["trim_start_matches", (text, from) => text.replaceAll(from, "")],
	["trim_end_matches", (text, from) => text.replaceAll(from, "")],
	["prepend", (before, text) => text.replace(/\S+/g, (word) => before + word)],
	["append", (behind, text) => text.replace(/\S+/g, (word) => word + behind)],
	["join", (first, second) => `${first}/${second}`]
]);
function changed$1(name, [texts = [], from = [], to = [""]]) {
	const change = CHANGES$1.get(name);
	if (change === void 0 || from.length === 0) return [UNKNOWN_TEXT, ...[
		...texts,
		...from,
		...to
	].filter(require_hook_shell.mentionsTerraform)].slice(0, MOST$2);
	return texts.flatMap((text) => from.flatMap((one) => to.map((other) => change(text, one, other)))).map((text) => text.length > LONGEST$4 ? UNKNOWN_TEXT : text).slice(0, MOST$2);
}
// src/keyboard/hook/shell/recipes/justfile.ts
const emptyJustfile = () => ({
	recipes: new Map(),
	aliases: new Map(),
	variables: new Map(),
	imports: [],
	modules: new Map(),
	settings: new Set()
});
const NAME = "[A-Za-z_][\\w-]*";
const SETTING = /^set\s+([\w-]+)(?:\s*:=\s*(.*))?$/;
const ALIAS = new RegExp(`^alias\\s+(${NAME})\\s*:=\\s*([\\w:-]+)`);
const IMPORT = /^import\??\s+(?:'([^']*)'|"([^"]*)")/;
const MODULE = new RegExp(`^mod\\??\\s+(${NAME})(?:\\s+(?:'([^']*)'|"([^"]*)"))?\\s*$`);
const VARIABLE = new RegExp(`^(?:export\\s+)?(${NAME})\\s*:=\\s*(.*)$`);
const ATTRIBUTE = /^\[(.*)\]\s*$/;
const HEAD = new RegExp(`^@?(${NAME})\\b`);
function readJustfile(text, into) {
	let current = null;
	let attributes = "";
	for (const line of text.split(/\r?\n/)) {
		const attribute = ATTRIBUTE.exec(line);
		if (/^\s/.test(line)) current?.lines.push(line.trim());
		else if (attribute !== null) attributes += ` ${attribute[1]}`;
		else if (line !== "" && !line.startsWith("#")) {
			current = readStatement(line, into) ? null : recipeIn(line, attributes, into);
			attributes = "";
		}
	}
}
function readStatement(line, into) {
	const [, setting, value] = SETTING.exec(line) ?? [];
	const [, alias, meant = ""] = ALIAS.exec(line) ?? [];
	const imported = IMPORT.exec(line);
	const [, module, single, double] = MODULE.exec(line) ?? [];
	const [, variable, expression = ""] = VARIABLE.exec(line) ?? [];
	if (setting !== void 0 && value !== "false") into.settings.add(setting);
	else if (alias !== void 0) into.aliases.set(alias, meant);
	else if (imported !== null) into.imports.push(imported[1] ?? imported[2] ?? "");
	else if (module !== void 0) into.modules.set(module, single ?? double ?? null);
	else if (variable !== void 0) into.variables.set(variable, expression);
	else return setting !== void 0;
	return true;
}
function recipeIn(line, attributes, into) {
	const name = HEAD.exec(line)?.[1];
	const cut = name === void 0 ? -1 : colonIn(line);
	if (name === void 0 || cut < 0) return null;
	const recipe = {
		parameters: tokensIn(line.slice(line.indexOf(name) + name.length, cut)).map(parameterIn),
		needs: tokensIn(line.slice(cut + 1).replace(/&&/g, " ")).flatMap(needIn),
		lines: [],
		staysHere: /\bno-cd\b/.test(attributes),
		folder: /working-directory\s*[:(]\s*['"]([^'"]*)['"]/.exec(attributes)?.[1] ?? null
	};
	into.recipes.set(name, [...(into.recipes.get(name) ?? []).slice(-4), recipe]);
	return recipe;
}
function colonIn(line) {
	let quote = "";
	for (let at = 0; at < line.length; at++) {
		const sign = line[at];
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (/['"`]/.test(sign)) quote = sign;
		else if (sign === ":") return line[at + 1] === "=" ? -1 : at;
	}
	return -1;
}
function tokensIn(text) {
	const found = [];
	let [word, quote, depth] = [
		"",
		"",
		0
	];
	for (const sign of text) {
		if (quote === "" && depth === 0 && /\s/.test(sign)) {
			if (word !== "") found.push(word);
			word = "";
			continue;
		}
		if (quote === "" && sign === "#" && word === "") break;
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (/['"`]/.test(sign)) quote = sign;
		else if (sign === "(") depth++;
		else if (sign === ")") depth--;
		word += sign;
	}
	return word === "" ? found : [...found, word];
}
function parameterIn(token) {
	const [, sign = "", dollar, name = "", fallback] = /^([+*]?)(\$?)([\w-]*)(?:\s*=\s*(.*))?$/s.exec(token) ?? [];
	return {
		name,
		fallback: fallback ?? (sign === "*" ? "''" : null),
		isRest: sign !== "",
		isExported: dollar === "$"
	};
}
function needIn(token) {
	const inner = /^\((.*)\)$/s.exec(token)?.[1];
	const [name, ...args] = inner === void 0 ? [token] : tokensIn(inner);
	return name === void 0 || !/^[\w:-]+$/.test(name) ? [] : [{
		name,
		args
	}];
}
// src/keyboard/hook/shell/recipes/just.ts
const FILES$1 = [
	"justfile",
	".justfile",
	"Justfile",
	"JUSTFILE"
];
const SPELLING$3 = {
	folder: ["-d", "--working-directory"],
	file: ["-f", "--justfile"],
	flags: "nquvy",
	takesNext: /^--(shell|shell-arg|dotenv-path|dotenv-filename|color|chooser|command-color|cygpath|timestamp-format)$/
};
const ONLY_SHOWS$4 = /^(-[nlse]|--(dry-run|list|show|summary|evaluate|dump|choose|init|fmt|edit|variables|groups|usage|version|help|man|completions|changelog))(=|$)/;
function just([, ...args], state) {
	const here = placeOf(state);
	if (here === null) return;
	const sets = setsIn(args);
	const line = lineOf$1(sets.args, SPELLING$3);
	if (line.options.some((option) => ONLY_SHOWS$4.test(option))) return;
	const module = moduleFor(line, here, state);
	if (module === null) return;
	const words = [...line.words, ...line.rest];
	const set = new Map(sets.set);
	while (/^[A-Za-z_][\w-]*=/.test(words[0]?.text ?? "")) {
		const [, name = "", value = ""] = /^([\w-]+)=(.*)$/s.exec(words.shift()?.text ?? "") ?? [];
		set.set(name, value);
	}
	runWanted(words, module, {
		state,
		set,
		seen: new Set(),
		budget: { left: MOST_LOOKUPS }
	});
}
const MOST_LOOKUPS = 5e3;
function setsIn(args) {
	const at = args.findIndex(({ text }) => text === "--set");
	const [name, value] = [args[at + 1]?.text, args[at + 2]?.text];
	if (at < 0) return {
		args,
		set: []
	};
	const more = setsIn([...args.slice(0, at), ...args.slice(at + 3)]);
	return name == null || value == null ? more : {
		args: more.args,
		set: [[name, value], ...more.set]
	};
}
function moduleFor({ files, folders }, from, state) {
	const [named] = files;
	const [folder] = folders;
	if (folder === null) return null;
	if (named !== void 0 && named !== null) {
		const module = moduleAt([(0, node_path.resolve)(from, named)], state);
		return module === null || folder === void 0 ? module : {
			...module,
			folder: (0, node_path.resolve)(from, folder)
		};
	}
	return moduleAbove((0, node_path.resolve)(from, folder ?? "."), state);
}
function moduleAbove(folder, state) {
	for (const at of foldersAbove(folder)) {
		const module = moduleAt(FILES$1.map((name) => (0, node_path.resolve)(at, name)), state);
		if (module !== null) return module;
	}
	return null;
}
const MOST_FILES$1 = 40;
function moduleAt(paths, state) {
	const found = fileOfCommands(paths, state);
	if (found === null) return null;
	const file = emptyJustfile();
	readJustfile(found.text, file);
	const unread = [];
	const seen = new Set();
	for (let at = 0; at < file.imports.length && at < MOST_FILES$1; at++) {
		const path = (0, node_path.resolve)((0, node_path.dirname)(found.path), file.imports[at]);
		const imported = seen.has(path) ? null : fileOfCommands([path], state);
		seen.add(path);
		if (imported === null) unread.push(file.imports[at]);
		else readJustfile(imported.text, file);
	}
	return {
		file,
		folder: (0, node_path.dirname)(found.path),
		unread
	};
}
function submodule({ file, folder }, name, state) {
	const path = file.modules.get(name);
	if (path === void 0) return null;
	return moduleAt((path === null ? [
		`${name}.just`,
		`${name}/mod.just`,
		...FILES$1.map((one) => `${name}/${one}`)
	] : [path, ...FILES$1.map((one) => `${path}/${one}`)]).map((one) => (0, node_path.resolve)(folder, one)), state);
}
function runWanted(words, module, running) {
	const [first, ...rest] = words;
	if (first === void 0) {
		const [name] = module.file.recipes.keys();
		if (name !== void 0) runRecipe(name, [], module, running);
		return;
	}
	if (first.text === null) {
		for (const name of module.file.recipes.keys()) runRecipe(name, rest, module, running);
		return;
	}
	const [, place, inner = ""] = /^(.*\/)([^/]*)$/s.exec(first.text) ?? [];
	if (place !== void 0) {
		const other = moduleAbove((0, node_path.resolve)(running.state.folder ?? "", place), running.state);
		if (other !== null) runWanted([...inner === "" ? [] : [require_hook_shell.known(inner)], ...rest], other, running);
		return;
	}
	const [name = "", ...below] = first.text.split("::");
	if (module.file.modules.has(name) && !module.file.recipes.has(name)) {
		const inside = submodule(module, name, running.state);
		if (inside === null) leftUnread([first.text, ...rest.map(({ raw }) => raw)], first.text, running.state);
		else runWanted([...below.map(require_hook_shell.known), ...rest], inside, running);
		return;
	}
	const taken = runRecipe(first.text, rest, module, running);
	if (rest.length > taken) runWanted(rest.slice(taken), module, running);
}
function runRecipe(called, words, module, running) {
	const { file, unread, folder } = module;
	const name = file.aliases.get(called) ?? called;
	const [recipe, ...others] = file.recipes.get(name) ?? [];
	if (recipe === void 0) {
		if (unread.length > 0) leftUnread([called, ...unread], called, running.state);
		else if (file.settings.has("fallback")) runAbove(called, words, folder, running);
		return 0;
	}
	const taken = recipe.parameters.some((one) => one.isRest) ? words.length : Math.min(words.length, recipe.parameters.length);
	const texts = words.slice(0, taken).map(({ text, raw }) => text ?? raw);
	const key = JSON.stringify([
		folder,
		name,
		texts
	]);
	if (running.seen.has(key) || require_hook_shell.isGivenUp(running.state)) return taken;
	running.seen.add(key);
	for (const one of [recipe, ...others]) runBody(one, texts, module, running);
	return taken;
}
function runAbove(name, words, folder, running) {
	const above = moduleAbove((0, node_path.resolve)(folder, ".."), running.state);
	if (above !== null && above.folder !== folder) runRecipe(name, words, above, running);
}
function runBody(recipe, given, module, running) {
	const { state } = running;
	const values = valuesOf$2(recipe, given, module, running);
	const named = (name) => values.get(name) ?? variableNamed(name, module, running);
	for (const { name, args } of recipe.needs) {
		const words = args.map((arg) => require_hook_shell.known(textsOf(arg, named)[0] ?? UNKNOWN_TEXT));
		runWanted([require_hook_shell.known(name), ...words], module, running);
	}
	const folder = recipe.staysHere ? state.folder : (0, node_path.resolve)(module.folder, recipe.folder ?? ".");
	for (const script of scriptsOf$1(recipe)) for (const text of filled$3(script, named)) {
		if (require_hook_shell.isGivenUp(state)) return;
		const own = within(state, folder);
		for (const { name, isExported } of recipe.parameters) if (isExported) own.variables.set(name, {
			value: values.get(name)?.[0] ?? null,
			whole: true
		});
		runFilled(positional(text, given, module), own);
	}
}
const positional = (text, given, { file }) => file.settings.has("positional-arguments") ? text.replace(/"\$@"|\$[@*]/g, () => given.join(" ")).replace(/"?\$([1-9])"?/g, (_, at) => given[Number(at) - 1] ?? "") : text;
function valuesOf$2({ parameters }, given, module, running) {
	const values = new Map();
	for (const [at, { name, fallback, isRest }] of parameters.entries()) {
		const words = isRest ? given.slice(at) : given.slice(at, at + 1);
		const named = (one) => values.get(one) ?? variableNamed(one, module, running);
		if (words.length > 0) values.set(name, [words.join(" ")]);
		else values.set(name, fallback === null ? [unknownNamed(name.replaceAll("-", "_"))] : textsOf(fallback, named));
	}
	return values;
}
function variableNamed(name, module, running, depth = 0) {
	const { set, state, budget } = running;
	if (budget.left-- <= 0) return void 0;
	if (name.startsWith("$")) {
		const value = state.variables.get(name.slice(1))?.value;
		return value == null ? void 0 : [value];
	}
	const own = set.get(name);
	const expression = module.file.variables.get(name);
	if (own !== void 0 || expression === void 0) return own === void 0 ? void 0 : [own];
	return textsOf(expression, (inner) => depth > 8 ? void 0 : variableNamed(inner, module, running, depth + 1), depth);
}
function scriptsOf$1({ lines }) {
	if (lines[0]?.startsWith("#!") === true) return [lines.join("\n")];
	return lines.join("\n").replace(/\\\n/g, " ").split("\n").map((line) => line.replace(/^[@-]+\s*/, ""));
}
const MOST_READINGS = 32;
function filled$3(script, named) {
	const start = script.indexOf("{{");
	const end = start < 0 ? -1 : script.indexOf("}}", start);
	if (end < 0) return [script];
	const after = filled$3(script.slice(end + 2), named);
	return textsOf(script.slice(start + 2, end), named).flatMap((text) => after.map((rest) => script.slice(0, start) + text + rest)).slice(0, MOST_READINGS);
}
const emptyMakefile = () => ({
	rules: new Map(),
	variables: new Map(),
	includes: [],
	atOnce: [],
	tooMuch: [],
	aside: {
		commands: new Set(),
		read: new Set()
	},
	exported: new Set(),
	isOneShell: false
});
const MOST_VALUES = 40;
const LONGEST$3 = 1e4;
const wordsIn = (text) => outside(text, /\s/).filter((word) => word !== "");
function outside(text, sign) {
	if (!text.includes("$")) return text.split(sign);
	const parts = [];
	let [depth, from] = [0, 0];
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (/[({]/.test(char) && (depth > 0 || text[at - 1] === "$")) depth++;
		else if (/[)}]/.test(char) && depth > 0) depth--;
		else if (depth === 0 && sign.test(char)) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)];
}
const CONTINUED = "";
const SETS = /^\s*(?:(?:export|override|private)\s+)*([\w./%-]+)\s*(::?:?|[?+!])?=\s*(.*)$/;
const INCLUDES = /^\s*\.?(-include|[sd]include|include)\s+(?:["<](.*)[">]|(.*))$/;
const DEFINES = /^\s*(?:override\s+|export\s+)?define\s+([\w.-]+)\s*(?:[:?+!]*=)?\s*$/;
const CONDITION = /^\s*(ifeq|ifneq|ifdef|ifndef|else|endif|\.\s*(?:if|ifdef|ifndef|elif|else|endif|for|endfor))\b(.*)$/;
const PREFIX = /^\.RECIPEPREFIX\s*[:?]*=\s*(\S)/m;
const patternsIn = (rest) => {
	const [pattern = "", ...more] = outside(rest.split(";")[0], /:/);
	return more.length > 0 ? wordsIn(pattern).filter((word) => word.includes("%")) : [];
};
function readMakefile(text, into) {
	new Lines(text, into).read();
}
var Lines = class {
	lines;
	into;
	prefix;
	current = [];
	depth = 0;
	constructor(text, into) {
		this.lines = text.replace(/\\\r?\n/g, CONTINUED).split(/\r?\n/);
		this.into = into;
		this.prefix = PREFIX.exec(text)?.[1] ?? "	";
	}
	read() {
		for (let at = 0; at < this.lines.length; at++) {
			const isRecipe = this.lines[at]?.startsWith(this.prefix) === true && this.current.length > 0;
			const whole = this.lines[at];
			const line = isRecipe ? this.forShell(whole) : whole.replaceAll(CONTINUED, " ");
			const defined = isRecipe ? null : DEFINES.exec(line);
			if (!isRecipe) this.exports(line);
			if (defined === null) this.line(line);
			else at = this.defined(defined[1], at + 1);
		}
	}
	exports(line) {
		const [, rest] = /^\s*(?:override\s+)?export\b(.*)$/.exec(line) ?? [];
		if (rest === void 0 && !/^\.EXPORT_ALL_VARIABLES\s*:/.test(line)) return;
		const names = wordsIn(outside((rest ?? "").replace(/^\s*define\b/, ""), /[:?+!=#]/)[0]);
		for (const name of names.length === 0 ? ["*"] : names) this.into.exported.add(name);
	}
	defined(name, from) {
		let at = from;
		while (at < this.lines.length && !/^\s*endef\b/.test(this.lines[at])) at++;
		this.set(name, void 0, this.forShell(this.lines.slice(from, at).join("\n")));
		return at;
	}
	forShell(text) {
		return text.replaceAll(CONTINUED + this.prefix, CONTINUED).replaceAll(CONTINUED, "\\\n");
	}
	line(line) {
		const { prefix, into } = this;
		if (line.startsWith(prefix) && this.current.length > 0) {
			for (const { lines } of this.current) lines.push(line.slice(prefix.length).trim());
			return;
		}
		const condition = CONDITION.exec(line);
		if (condition !== null) this.condition(condition[1], condition[2]);
		else if (!this.assigned(line)) {
			const [, kind, quoted, names = quoted ?? ""] = INCLUDES.exec(line) ?? [];
			if (kind !== void 0) into.includes.push({
				names,
				isOptional: kind !== "include"
			});
			else this.rule(line);
		}
	}
	condition(word, rest) {
		if (/^\.?\s*(if|for)/.test(word)) this.depth++;
		else if (/end(if|for)$/.test(word)) this.depth--;
		if (/\$[({]shell\s/.test(rest)) this.into.atOnce.push(rest.replace(/^\s*\(|\)\s*$/g, " "));
	}
	assigned(line) {
		const [, name, sign, value = ""] = SETS.exec(line) ?? [];
		if (name === void 0) return false;
		this.set(name, sign, value.replace(/(^|\s)#.*$/, "").trim());
		return true;
	}
	set(name, sign, value) {
		const { variables, atOnce, tooMuch } = this.into;
		const before = variables.get(name) ?? [];
		const isIn = this.depth > 0;
		const isLong = before.some((one) => one.length > LONGEST$3);
		const added = isLong ? before : before.map((one) => `${one} ${value}`.trim());
		const now = sign !== "+" ? [value] : before.length === 0 || isIn ? [...added, value] : added;
		const shelled = sign === "!" ? now.map((one) => `$(shell ${one})`) : now;
		const all = new Set([...isIn || sign === "?" ? before : [], ...shelled]);
		if (all.size > MOST_VALUES || isLong) tooMuch.push(name);
		variables.set(name, [...all].slice(-40));
		if (sign === "!" || sign?.startsWith(":") === true) atOnce.push(...shelled.filter((one) => /[({]shell\s/.test(one)));
	}
	rule(line) {
		const first = outside(line, /:/)[0];
		const cut = first.length < line.length ? first.length : -1;
		const targets = line.slice(0, Math.max(cut, 0)).replace(/&\s*$/, "");
		if (cut < 1 || /^\s*#/.test(targets) || outside(targets, /=/).length > 1) {
			if (/^\s*\$[({]/.test(line)) this.into.atOnce.push(line);
			return;
		}
		const rest = line.slice(cut + 1).replace(/^:/, "");
		if (SETS.test(rest)) {
			this.depth++;
			this.assigned(rest);
			this.depth--;
			return;
		}
		const end = rest.indexOf(";");
		if (targets.trim() === ".ONESHELL") this.into.isOneShell = true;
		this.current = [...wordsIn(targets), ...patternsIn(rest)].map((name) => this.ruleNamed(name));
		for (const { needs, lines } of this.current) {
			needs.push(...wordsIn((end < 0 ? rest : rest.slice(0, end)).replace(/(^|\s)#.*$/, "")));
			if (end >= 0) lines.push(rest.slice(end + 1).trim());
		}
	}
	ruleNamed(name) {
		const rule = this.into.rules.get(name) ?? {
			needs: [],
			lines: []
		};
		this.into.rules.set(name, rule);
		return rule;
	}
};
// src/keyboard/hook/shell/recipes/make-values.ts
const DEEPEST$4 = 8;
const LONGEST$2 = 1e4;
const MOST$1 = {
	readings: 48,
	steps: 2e3
};
const DOLLAR = "";
function referenceIn(text) {
	const start = text.indexOf("$");
	if (start < 0) return null;
	const open = text[start + 1] ?? "";
	if (open !== "(" && open !== "{") return {
		start,
		end: start + 2,
		inner: open
	};
	const close = open === "(" ? ")" : "}";
	let depth = 0;
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] === open) depth++;
		if (text[at] === close && --depth === 0) return {
			start,
			end: at + 1,
			inner: text.slice(start + 2, at)
		};
	}
	return {
		start,
		end: text.length,
		inner: ""
	};
}
function readingsOf(line, outer) {
	const around = {
		...outer,
		depth: (outer.depth ?? 0) + 1
	};
	if (around.depth > DEEPEST$4) {
		around.makefile.tooMuch.push(line);
		return [UNKNOWN_TEXT];
	}
	const waiting = [guarded(line)];
	const found = new Set();
	for (let step = 0; waiting.length > 0 && step < MOST$1.steps && found.size < MOST$1.readings; step++) {
		const text = waiting.pop();
		const reference = referenceIn(text);
		if (reference === null) {
			found.add(text.replaceAll(DOLLAR, "$"));
			continue;
		}
		const whole = text.slice(reference.start, reference.end);
		const values = valuesOf$1(reference.inner, around);
		for (const value of values) {
			const next = text.replaceAll(whole, () => guarded(value));
			waiting.push(next.length > LONGEST$2 ? text.replaceAll(whole, forShell(UNKNOWN_TEXT).replaceAll("$$", DOLLAR)) : next);
		}
	}
	if (waiting.length > 0) around.makefile.tooMuch.push(line);
	return [...found];
}
const guarded = (text) => text.replaceAll("$$", DOLLAR);
const forShell = (text) => text.replaceAll("$", "$$$$");
const AUTOMATIC = /^[@<^*?%+|][DF]?$/;
const BUILT_IN = new Map([
	["MAKE", "make"],
	["RM", "rm -f"],
	["SHELL", "/bin/sh"],
	["CC", "cc"],
	["CXX", "g++"],
	["CPP", "cc -E"],
	["AR", "ar"],
	["LEX", "lex"],
	["YACC", "yacc"],
	["MAKEFILE_LIST", "Makefile"],
	["MAKELEVEL", "0"],
	["MAKEFLAGS", ""],
	["MFLAGS", ""],
	["comma", ","]
]);
function valuesOf$1(inner, around) {
	const name = inner.trim();
	if (AUTOMATIC.test(name)) return [around.given(name) ?? forShell(UNKNOWN_TEXT)];
	const [, called, rest = ""] = /^([a-z-]+)\s+(.*)$/s.exec(inner) ?? [];
	if (called !== void 0) return valuesOfCall(called, rest, around);
	const [, replaced, from = "", to = ""] = /^([^:=\s]+):([^=]*)=(.*)$/s.exec(name) ?? [];
	if (replaced !== void 0) {
		const [pattern, put] = from.includes("%") ? [from, to] : [`%${from}`, `%${to}`];
		readAside(`$(${replaced})${from}${to}`, around);
		return valuesNamed(replaced, around).flatMap((text) => changed([
			pattern,
			put,
			text
		], around, patterned));
	}
	if (name.includes("$")) return readingsOf(name, around).flatMap((one) => valuesNamed(one, around));
	return valuesNamed(name, around);
}
function valuesNamed(name, { makefile, given, unset }) {
	const own = given(name);
	if (own !== void 0) return [own];
	return makefile.variables.get(name) ?? [BUILT_IN.get(name) ?? forShell(unset(name))];
}
function patterned(word, from, to) {
	const [before = "", after] = from.split("%", 2);
	if (after === void 0) return word === from ? to : word;
	if (word.length < before.length + after.length || !word.startsWith(before) || !word.endsWith(after)) return word;
	return to.replace("%", () => word.slice(before.length, word.length - after.length));
}
function changed([from = "", to = "", ...list], around, change) {
	const [first = "", second = ""] = [from, to].map((text) => readingsOf(text.trim(), around)[0]);
	return readingsOf(list.join(","), around).map((text) => forShell(eachWord(text, (word) => change(word, first, second))));
}
function argumentsIn(text) {
	const found = [""];
	let depth = 0;
	for (const sign of text) {
		if (sign === "(" || sign === "{") depth++;
		if (sign === ")" || sign === "}") depth--;
		if (sign === "," && depth === 0) found.push("");
		else found[found.length - 1] += sign;
	}
	return found;
}
function valuesOfCall(called, rest, around) {
	const args = argumentsIn(rest);
	if (called !== "shell" && called !== "value") readAside(rest, around);
	const last = args.at(-1) ?? "";
	switch (called) {
		case "shell": return around.isAside === true ? shelled(rest, around) : [`\`${rest}\``];
		case "call": return valuesNamed((args[0] ?? "").trim(), around).map((text) => withArguments(text, args));
		case "foreach": return foreach(args, around);
		case "if": return [...args.slice(1), ...args.length < 3 ? [""] : []];
		case "or":
		case "and": return args;
		case "info":
		case "warning":
		case "error":
		case "eval": return [""];
		case "value": return valuesNamed(rest.trim(), around);
		case "let": return bound(args, around);
		case "filter":
		case "filter-out":
		case "word":
		case "wordlist": return oneOrAll(last, around);
		case "firstword":
		case "lastword": return oneOrAll(rest, around);
		case "patsubst": return changed(args, around, (word, from, to) => patterned(word, from, to));
		case "subst": return changed(args, around, (word, from, to) => from === "" ? word : word.replaceAll(from, () => to));
		case "addprefix": return changed(["", ...args], around, (word, _, affix) => affix + word);
		case "addsuffix": return changed(["", ...args], around, (word, _, affix) => word + affix);
		case "strip":
		case "wildcard":
		case "abspath":
		case "realpath":
		case "sort": return [rest];
		case "dir":
		case "notdir":
		case "basename": return readingsOf(rest, around).map((text) => forShell(eachWord(text, PATHS[called])));
		default: return [forShell(UNKNOWN_TEXT)];
	}
}
const PATHS = {
	dir: (word) => `${(0, node_path.dirname)(word)}/`,
	notdir: (word) => (0, node_path.basename)(word),
	basename: (word) => word.replace(/\.[^./]*$/, "")
};
const eachWord = (text, change) => wordsIn(text).map(change).join(" ");
const withArguments = (text, args) => text.replace(/\$(?:\((\d)\)|\{(\d)\}|(\d))/g, (_, a, b, c) => args[Number(a ?? b ?? c)]?.trim() ?? "");
function readAside(text, around) {
	const { read } = around.makefile.aside;
	for (let rest = text; rest !== "";) {
		const { start, end } = referenceIn(rest) ?? {
			start: rest.length,
			end: rest.length
		};
		const one = rest.slice(start, end);
		if (one !== "" && !read.has(one)) {
			read.add(one);
			readingsOf(one, {
				...around,
				isAside: true
			});
		}
		rest = rest.slice(end);
	}
}
function shelled(rest, around) {
	for (const command of readingsOf(rest, around)) around.makefile.aside.commands.add(command);
	return [""];
}
const FEARED = /^(apply|destroy|import|taint|untaint|refresh|state|workspace|force-unlock)$/;
const oneOrAll = (list, around) => readingsOf(list, around).flatMap((text) => [text, ...wordsIn(text).filter((word) => FEARED.test(word))]).map(forShell);
function bound([names = "", list = "", ...text], around) {
	const words = wordsIn(readingsOf(list, around)[0] ?? "");
	const all = wordsIn(names);
	const wordAt = (at) => at < all.length - 1 ? words[at] ?? "" : words.slice(at).join(" ");
	return [all.reduce((body, name, at) => body.replace(referenceTo(name), () => forShell(wordAt(at))), text.join(","))];
}
const referenceTo = (name) => new RegExp(`\\$[({]${name.trim().replace(/\W/g, "")}[)}]`, "g");
function foreach([name = "", list = "", ...text], around) {
	const words = /\$/.test(list) ? (readingsOf(list, around)[0] ?? "").split(/\s+/) : list.trim().split(/\s+/);
	const sign = referenceTo(name);
	const plain = words.filter((word) => /^[\w./-]+$/.test(word));
	return [(plain.length === words.length && plain.length < MOST$1.readings ? plain : [forShell(UNKNOWN_TEXT)]).map((word) => text.join(",").replace(sign, () => word)).join(" ")];
}
// src/keyboard/hook/shell/recipes/make.ts
const FILES = [
	"GNUmakefile",
	"makefile",
	"Makefile"
];
const BSD = "BSDmakefile";
const SPELLING$2 = {
	folder: ["-C", "--directory"],
	file: [
		"-f",
		"--file",
		"--makefile"
	],
	flags: "bBdeikLmnpqrRsStvw",
	takesNext: /^(-[bBdeikLmnpqrRsStvw]*[IoW]|-o|-W|--(include-dir|old-file|new-file|what-if|assume-old|assume-new|eval))$/
};
const ONLY_SHOWS$3 = /^(-[bBdeikLmprRsSvw]*[nqt][a-zA-Z]*|--(dry-run|just-print|recon|question|touch|version|help))$/;
const LONG = [
	"--directory",
	"--file",
	"--makefile",
	"--eval",
	"--include-dir",
	"--dry-run",
	"--just-print"
];
function inFull(word) {
	const [, name, value = ""] = /^(--\w[\w-]+)(=.*)?$/s.exec(word.text ?? "") ?? [];
	const full = name === void 0 ? void 0 : LONG.find((one) => one.startsWith(name));
	return full === void 0 ? word : {
		...require_hook_shell.known(full + value),
		raw: word.raw
	};
}
function make([, ...all], outer) {
	const args = all.map(inFull);
	const line = lineOf$1([...flagsOf(outer), ...args], SPELLING$2);
	const folder = line.folders.reduce((at, to) => at === null || to === null ? null : (0, node_path.resolve)(at, to), placeOf(outer));
	if (folder === null) return;
	const state = {
		...outer,
		folder
	};
	const goals = [];
	const set = new Map();
	for (const { text, head } of [...line.words, ...line.rest]) {
		const [, name, value = ""] = /^([\w.-]+):{0,3}=(.*)$/s.exec(text ?? head) ?? [];
		if (name !== void 0) set.set(name, text === null ? unknownValue(name) : value);
		else if (!/^\d+$/.test(text ?? "")) goals.push(text ?? ANY_GOAL);
	}
	const given = givenIn(set, goals, folder, outer);
	const reading = {
		makefile: emptyMakefile(),
		given,
		state,
		unread: []
	};
	if (readFiles(line, args, folder, reading)) runGoals(goals, line, reading);
}
function flagsOf({ variables }) {
	const flags = variables.get("MAKEFLAGS");
	const files = variables.get("MAKEFILES");
	const named = wordsIn(files?.value ?? "").flatMap((name) => ["-f", name]);
	const own = named.length > 0 ? FILES.flatMap((name) => ["-f", name]) : [];
	return [
		...wordsIn(flags?.value ?? ""),
		...named,
		...own
	].map(require_hook_shell.known);
}
const unknownValue = (name) => unknownNamed(name).replaceAll("$", "$$$$");
const ANY_GOAL = "\0";
const givenIn = (set, goals, folder, { variables, world, folder: from }) => (name) => {
	if (name === "CURDIR") return folder;
	if (name === "MAKECMDGOALS") return goals.join(" ");
	const own = set.get(name) ?? variables.get(name)?.value ?? void 0;
	if (own !== void 0) return own;
	return name === "PWD" ? from ?? void 0 : name === "HOME" ? world.home ?? void 0 : void 0;
};
function readFiles({ files }, args, folder, reading) {
	const names = files.length > 0 ? files : null;
	if (names?.includes(null) === true) {
		const unknown = args.find(({ text, raw }) => text === null && /^(<\(|["']?\$)/.test(raw));
		if (unknown !== void 0) require_hook_shell.unclear(reading.state, "script", unknown.raw);
		return false;
	}
	const groups = names === null ? [[BSD], FILES] : names.map((name) => [name]);
	let isThere = false;
	for (const group of groups) {
		const found = fileOfCommands(group.map((name) => name === "-" ? "/dev/stdin" : (0, node_path.resolve)(folder, name)), reading.state);
		if (found !== null) readMakefile(found.text, reading.makefile);
		isThere ||= found !== null;
	}
	for (const [at, { text }] of args.entries()) {
		const value = /^(?:--eval=|-E)(.+)$/s.exec(text ?? "")?.[1] ?? (text === "--eval" || text === "-E" ? args[at + 1]?.text : null);
		if (value != null) readMakefile(value, reading.makefile);
		isThere ||= value != null;
	}
	if (isThere) readIncludes(folder, reading);
	return isThere;
}
const MOST_FILES = 40;
function readIncludes(folder, reading) {
	const { makefile, state, unread } = reading;
	const seen = new Set();
	for (let at = 0; at < makefile.includes.length && !require_hook_shell.isGivenUp(state); at++) {
		const { names, isOptional } = makefile.includes[at];
		const texts = readingsOf(names, aroundOf(reading, () => UNKNOWN_TEXT));
		for (const name of texts.flatMap(wordsIn)) {
			const paths = /[*?[]/.test(name) ? require_hook_shell.matching(name, folder) : [(0, node_path.resolve)(folder, name)];
			if (name.includes("$") || name.includes("`") || seen.size > MOST_FILES) unread.push(name);
			for (const path of paths) {
				if (seen.has(path) || seen.size > MOST_FILES) continue;
				seen.add(path);
				const found = fileOfCommands([path], state);
				if (found !== null) readMakefile(found.text, makefile);
				else if (!isOptional) unread.push(name);
			}
		}
	}
}
const aroundOf = ({ makefile, given }, unset) => ({
	makefile,
	given,
	unset
});
function runGoals(goals, { options }, reading) {
	const { rules, variables, atOnce } = reading.makefile;
	const isShown = options.some((option) => ONLY_SHOWS$3.test(option));
	if (isShown) variables.set("MAKE", ["make -n"]);
	reading.unread.push(...atOnce.filter((text) => /\$[({](eval|call)\s/.test(text)));
	for (const script of [...atOnce, ...shellsOf(reading)]) run$1([script], reading);
	const first = variables.get(".DEFAULT_GOAL") ?? [...rules.keys()].filter((name) => !/^[.$]|%/.test(name)).slice(0, 1);
	const wanted = goals.includes(ANY_GOAL) ? [...rules.keys(), ...goals] : goals;
	follow(wanted.length > 0 ? wanted : first, isShown, reading);
	const { tooMuch } = reading.makefile;
	if (tooMuch.length > 0 && [...tooMuch, ...[...variables.values()].flat()].some(require_hook_shell.mentionsTerraform)) require_hook_shell.unclear({
		...reading.state,
		strict: true
	}, "recipe", tooMuch[0] ?? "");
}
const shellsOf = ({ makefile, given }) => [given("SHELL") ?? [], makefile.variables.get("SHELL") ?? []].flat().filter((text) => {
	const program = wordsIn(text).find((word) => require_hook_shell.baseName(word) !== "env") ?? "";
	return program.includes("/") && !require_hook_shell.SHELLS.has(require_hook_shell.baseName(program));
});
const MOST_OPEN = 200;
function ruleOf({ rules }, patterns, name) {
	return rules.get(name) ?? rules.get(patternOf$1(patterns, name) ?? "");
}
function patternOf$1(patterns, name) {
	const fitting = patterns.filter((pattern) => fitsPattern(pattern, "%", name));
	const longest = Math.max(...fitting.map(({ length }) => length));
	return fitting.find(({ length }) => length === longest);
}
function follow(goals, isShown, reading) {
	const { makefile, state, unread } = reading;
	const names = [...makefile.rules.keys()].filter((name) => name.includes("$"));
	for (const name of names.slice(0, MOST_OPEN)) for (const one of readingsOf(name, aroundOf(reading, unknownNamed)).flatMap((text) => text.split(/\s+/))) if (!makefile.rules.has(one)) makefile.rules.set(one, makefile.rules.get(name));
	const patterns = [...makefile.rules.keys()].filter((name) => name.includes("%"));
	const waiting = [...goals];
	const seen = new Set();
	for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) {
		if (require_hook_shell.isGivenUp(state)) return;
		if (seen.has(name)) continue;
		seen.add(name);
		const rule = ruleOf(makefile, patterns, name);
		if (rule === void 0 && unread.length > 0) leftUnread([name, ...unread], name, state);
		const lines = (rule?.lines ?? []).filter((line) => !isShown || RUNS_ANYWAY.test(line));
		const own = {
			...reading,
			given: automatic(name, rule, patterns, reading.given)
		};
		for (const script of makefile.isOneShell || lines[0]?.startsWith("#!") ? [lines.join("\n")] : lines) run$1([script], own);
		for (const need of rule?.needs ?? []) {
			if (require_hook_shell.isGivenUp(state)) return;
			for (const text of needsIn(need, reading)) waiting.push(...text.split(/\s+/));
		}
	}
}
function needsIn(need, reading) {
	const around = aroundOf(reading, () => "");
	return readingsOf(need, around).flatMap((text) => text.includes("$") ? readingsOf(text, around) : [text]);
}
const automatic = (name, rule, patterns, given) => (variable) => {
	const needs = (rule?.needs ?? []).filter((need) => need !== "|" && !/[$%]/.test(need));
	const [before = "", after = ""] = patternOf$1(patterns, name)?.split("%") ?? [];
	const stem = name.slice(before.length, name.length - after.length);
	const plain = (text) => /^[\w./:@ +-]+$/.test(text) ? text : void 0;
	if (variable === "@") return plain(name);
	if (variable === "*") return plain(stem);
	if (variable === "<") return plain(needs[0] ?? "");
	return variable === "^" || variable === "+" ? plain(needs.join(" ")) : given(variable);
};
const RUNS_ANYWAY = /^[@-]*\+|\$[({]MAKE[)}]/;
function run$1(scripts, reading) {
	for (const script of scripts.map(withoutSigns)) {
		const open = readingsOf(script, aroundOf(reading, unknownNamed));
		const empty = readingsOf(script, aroundOf(reading, () => "")).filter((text) => !open.includes(text) && (require_hook_shell.mentionsTerraform(text) || require_hook_shell.mentionsState(text)));
		const aside = takenAside(reading.makefile);
		for (const text of [
			...open,
			...empty,
			...aside
		]) {
			if (require_hook_shell.isGivenUp(reading.state)) return;
			runFilled(withoutSigns(text), withExported(text, reading));
		}
	}
}
function takenAside({ aside: { commands, read } }) {
	const taken = [...commands];
	commands.clear();
	read.clear();
	return taken;
}
function withExported(script, reading) {
	const { makefile, state } = reading;
	const own = within(state, state.folder);
	for (const [, name = ""] of script.matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
		if (!makefile.variables.has(name) || !(makefile.exported.has(name) || makefile.exported.has("*"))) continue;
		const [value, ...more] = readingsOf(`$(${name})`, aroundOf(reading, unknownNamed));
		if (value !== void 0 && more.length === 0) require_hook_shell.setVariable(own, name, {
			value,
			whole: true
		});
	}
	return own;
}
const withoutSigns = (script) => script.replace(/^(\s*[@+-]+\s*)+/, "");
// src/keyboard/hook/shell/recipes/toml.ts
function lengthOf(text) {
	const long = /^("""|''')/.exec(text)?.[0];
	if (long !== void 0) {
		const end = text.indexOf(long, long.length);
		return end < 0 ? text.length : end + long.length;
	}
	return /^[[{]/.test(text) ? endOf(text) : /^("(?:[^"\\\n]|\\.)*"|'[^'\n]*')/.exec(text)?.[0].length ?? 0;
}
function stringsOf(value) {
	const long = /^("""|''')\r?\n?/.exec(value);
	return long === null ? stringsIn(value) : [value.slice(long[0].length, -3)];
}
function endOf(value) {
	let [depth, quote] = [0, ""];
	for (let at = 0; at < value.length; at++) {
		const sign = value[at];
		if (quote !== "") {
			if (sign === "\\" && quote === "\"") at++;
			else if (sign === quote) quote = "";
		} else if (/["']/.test(sign)) quote = sign;
		else if (/[[{]/.test(sign)) depth++;
		else if (/[\]}]/.test(sign) && --depth === 0) return at + 1;
	}
	return value.length;
}
const stringsIn = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(([, double, single]) => single ?? (double ?? "").replace(/\\(.)/g, (_, sign) => ({
	n: "\n",
	t: "	"
})[sign] ?? sign));
const KEY$1 = new RegExp(`^\\s*(?:"([^"]*)"|'([^']*)'|([\\w:-]+))\\s*=\\s*`);
const SECTION$1 = /^\s*\[\[?\s*([^\]#]+?)\s*\]\]?\s*(#.*)?$/;
const LONGEST$1 = 2e4;
function tomlKeys(text) {
	const found = [];
	let section = [];
	let [start, read] = [0, 0];
	for (const line of text.split("\n")) {
		const at = start;
		start += line.length + 1;
		if (at < read) continue;
		const head = SECTION$1.exec(line)?.[1];
		const key = KEY$1.exec(line);
		if (head !== void 0) section = namesIn$1(head);
		else if (key !== null) {
			const from = at + key[0].length;
			const value = text.slice(from, from + LONGEST$1);
			const length = lengthOf(value);
			read = from + length;
			found.push({
				section,
				key: key[1] ?? key[2] ?? key[3] ?? "",
				value: value.slice(0, length)
			});
		}
	}
	return found;
}
const namesIn$1 = (head) => [...head.matchAll(/"([^"]*)"|'([^']*)'|([^.\s"']+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? "");
// src/keyboard/hook/shell/recipes/mise-tasks.ts
function taskNamed$1(tasks, name) {
	const task = tasks.get(name) ?? {
		needs: [],
		aliases: [],
		scripts: [],
		folder: null,
		file: null
	};
	tasks.set(name, task);
	return task;
}
function readMiseTasks(text, tasks) {
	for (const { section, key, value } of tomlKeys(text)) if (section[0] === "tasks" && section.length < 3) readKey(section[1] ?? null, key, value, tasks);
}
function readKey(section, name, value, tasks) {
	if (section !== null) readField(name, value, taskNamed$1(tasks, section));
	else if (value.startsWith("{")) readTable(value, taskNamed$1(tasks, name));
	else taskNamed$1(tasks, name).scripts.push(...stringsOf(value));
}
function readTable(table, task) {
	let rest = table.slice(1);
	for (let found = FIELD.exec(rest); found !== null; found = FIELD.exec(rest)) {
		const value = rest.slice(found.index + found[0].length);
		const length = Math.max(lengthOf(value), 1);
		readField(found[1], value.slice(0, length), task);
		rest = value.slice(length);
	}
}
const FIELD = /\b(run|alias|depends|depends_post|wait_for|dir|file)\s*=\s*/;
function readField(key, value, task) {
	const strings = stringsOf(value);
	if (key === "run") {
		task.scripts.push(...strings);
		for (const [, names = ""] of value.matchAll(/\btasks?\s*=\s*(\[[^[\]]{0,2000}\]|"[^"]*"|'[^']*')/g)) task.needs.push(...stringsIn(names));
	} else if (key === "alias") task.aliases.push(...strings);
	else if (/^depends(_post)?$/.test(key)) task.needs.push(...strings);
	else if (key === "dir") task.folder = strings[0] ?? null;
	else if (key === "file") task.file = strings[0] ?? null;
}
// src/keyboard/hook/shell/recipes/mise.ts
const SETTINGS = [
	"mise.local.toml",
	"mise.toml",
	".mise.local.toml",
	".mise.toml",
	"mise/config.toml",
	".mise/config.toml",
	".config/mise.toml",
	".config/mise/config.toml"
];
const FOLDERS = [
	"mise-tasks",
	".mise-tasks",
	"mise/tasks",
	".mise/tasks",
	".config/mise/tasks"
];
const SPELLING$1 = {
	folder: ["-C", "--cd"],
	file: [],
	flags: "fqryvS",
	takesNext: /^(-j|-E|-o|-t|--(jobs|env|output|tool|timeout))$/
};
const ONLY_SHOWS$2 = /^(-n|--(dry-run|help|version))(=|$)/;
const VERBS = /^(activate|alias|backends|bin-paths|bootstrap|cache|completion|config|cfg|deactivate|direnv|doctor|dr|edit|en|env|e|exec|x|fmt|generate|gen|implode|install|i|install-into|latest|link|ln|lock|ls|list|ls-remote|mcp|outdated|plugins|p|prune|registry|reshim|search|self-update|set|settings|shell|sh|sync|tasks|t|test-tool|tool|tool-alias|trust|uninstall|unset|unuse|upgrade|up|use|u|version|watch|w|where|which)$/;
function mise([, ...args], state) {
	const here = placeOf(state);
	const { folders, options, words, rest } = lineOf$1(args, SPELLING$1);
	const [verb, ...more] = words;
	if (here === null || verb?.text == null || folders.includes(null)) return;
	if (options.some((option) => ONLY_SHOWS$2.test(option))) return;
	const isTasks = /^(tasks|t)$/.test(verb.text);
	const isRun = /^(run|r|watch|w)$/.test(verb.text) || isTasks && /^(run|r)$/.test(more[0]?.text ?? "");
	if (!isRun && VERBS.test(verb.text)) return;
	const wanted = isRun ? isTasks ? more.slice(1) : more : words;
	const folder = (0, node_path.resolve)(here, folders[0] ?? ".");
	const seen = new Set();
	for (const group of groupsOf([...wanted, ...rest])) {
		const [name, ...behind] = group;
		if (name?.text != null) runTask$1(name.text, behind, folder, {
			state,
			seen
		});
	}
}
function groupsOf(words) {
	const at = words.findIndex(({ text }) => text === ":::");
	return at < 0 ? [words] : [words.slice(0, at), ...groupsOf(words.slice(at + 1))];
}
function runTask$1(called, more, folder, running) {
	const { state, seen } = running;
	const name = called.replace(/^\/\/[^:]*:|^:/, "").split(/\s+/)[0] ?? "";
	for (const at of foldersAbove(folder)) {
		const key = `${at} ${name}`;
		if (require_hook_shell.isGivenUp(state) || seen.has(key)) return;
		seen.add(key);
		runFrom(at, name, more, running);
	}
}
function runFrom(folder, name, more, running) {
	const { state } = running;
	const tasks = new Map();
	const ofEnvironments = ["mise.*.toml", ".mise.*.toml"].flatMap((pattern) => require_hook_shell.matching(pattern, folder));
	for (const path of new Set([...SETTINGS.map((file) => (0, node_path.resolve)(folder, file)), ...ofEnvironments])) {
		const found = fileOfCommands([path], state);
		if (found !== null) readMiseTasks(found.text, tasks);
	}
	for (const place of FOLDERS) for (const end of [[], ["_default"]]) runScriptFile(require_hook_shell.known((0, node_path.resolve)(folder, place, ...name.split(":"), ...end)), within(state, folder));
	for (const [one, task] of tasks) if (one === name || task.aliases.includes(name) || name.includes("*") && one.startsWith(name.split("*")[0])) runSettings$1(task, more, folder, running);
}
function runSettings$1(task, more, folder, running) {
	for (const need of task.needs) runTask$1(need, [], folder, running);
	const place = task.folder ?? ".";
	const own = within(running.state, place.includes("{{") ? null : (0, node_path.resolve)(folder, place));
	if (task.file !== null) runScriptFile(require_hook_shell.known((0, node_path.resolve)(folder, task.file)), own);
	for (const script of task.scripts) runFilled(withMore(filled$2(script), more), own);
}
const filled$2 = (script) => script.replace(/\{\{([^{}]*)\}\}/g, (_, inner) => unknownNamed(/^\s*(?:env|vars)\.(\w+)\s*$/.exec(inner)?.[1] ?? ""));
// src/keyboard/hook/shell/recipes/turbo.ts
function taskIn$1(text) {
	const [, of = null, name = ""] = /^\^?(?:(.*)#)?(.*)$/s.exec(text) ?? [];
	return {
		package: of,
		name
	};
}
function turboTasks(asked, packages, state) {
	const more = new Map();
	for (const { folder } of packages) {
		const { tasks, pipeline } = jsonFields(fileOfCommands([(0, node_path.join)(folder, "turbo.json"), (0, node_path.join)(folder, "turbo.jsonc")], state)?.text ?? "");
		for (const [key, value] of Object.entries({
			...fieldsOf(pipeline),
			...fieldsOf(tasks)
		})) {
			const { name } = taskIn$1(key);
			const { dependsOn, with: beside } = fieldsOf(value);
			more.set(name, [
				...more.get(name) ?? [],
				...textsOf$1(dependsOn),
				...textsOf$1(beside)
			]);
		}
	}
	const all = new Set(asked);
	for (const text of all) for (const one of more.get(taskIn$1(text).name) ?? []) all.add(one);
	return [...all].map(taskIn$1);
}
const isTaskOf = (task, { name }, isTop) => task.package === null || (task.package === "//" ? isTop : task.package === name);
// src/keyboard/hook/shell/recipes/npm.ts
const RUNS$1 = /^(run|run-script|rum|urn)$/;
const NAMED$1 = /^(t|tst|test|start|stop|restart)$/;
const WITH_VERB = new Map([
	...[
		"i",
		"install",
		"ci",
		"add",
		"in",
		"ins",
		"clean-install",
		"install-clean",
		"it",
		"cit",
		""
	].map((verb) => [verb, [
		"preinstall",
		"install",
		"postinstall",
		"prepublish",
		"preprepare",
		"prepare",
		"postprepare"
	]]),
	["rebuild", [
		"preinstall",
		"install",
		"postinstall",
		"prepare"
	]],
	["pack", [
		"prepack",
		"prepare",
		"postpack"
	]],
	["publish", [
		"prepublishOnly",
		"prepack",
		"prepare",
		"postpack",
		"publish",
		"postpublish"
	]],
	["version", [
		"preversion",
		"version",
		"postversion"
	]]
]);
const TAKES_NEXT$3 = /^(-C|-w|-F|--prefix|--cwd|--dir|--workspace|--filter|--filter-prod|--loglevel|--registry|--include|--exclude|--from)$/;
const FOLDER = /^(-C|--prefix|--cwd|--dir)(?:=(.*))?$/s;
const PACKAGE = /^(-w|-F|--workspace|--filter|--filter-prod)(?:=(.*))?$/s;
const ALL_PACKAGES = /^(-ws|--workspaces|-r|--recursive|--ws)$/;
function lineOf(args, here) {
	const end = args.findIndex(({ text }) => text === "--");
	const before = end < 0 ? args : args.slice(0, end);
	const valuesOf = (option) => before.flatMap(({ text }, at) => {
		const found = option.exec(text ?? "");
		return found === null ? [] : [found[2] ?? before[at + 1]?.text ?? null];
	});
	const [folder = "."] = valuesOf(FOLDER);
	const names = valuesOf(PACKAGE);
	const isAll = names.includes(null) || before.some(({ text }) => ALL_PACKAGES.test(text ?? ""));
	return {
		words: before.filter(({ head }, at) => !head.startsWith("-") && !TAKES_NEXT$3.test(before[at - 1]?.text ?? "")),
		folder: folder === null ? null : (0, node_path.resolve)(here, folder),
		packages: isAll ? null : names.length === 0 ? void 0 : names,
		isQuiet: before.some(({ text }) => text === "--ignore-scripts" || text === "--ignore-scripts=true")
	};
}
function inWorkspaces(name, line) {
	const [first, second, ...rest] = line.words;
	if (name !== "yarn" || first === void 0) return line;
	if (first.text === "workspace") return {
		...line,
		words: rest,
		packages: second?.text == null ? null : [second.text]
	};
	if (first.text !== "workspaces" || second === void 0) return line;
	return {
		...line,
		words: second.text === "foreach" ? rest : [second, ...rest],
		packages: null
	};
}
function calledBy(name, { words, isQuiet }, args) {
	const [verb, second] = words;
	const isRun = RUNS$1.test(verb?.text ?? "");
	const called = isRun ? second : verb;
	const isNpm = name === "npm";
	const withVerb = isRun || verb === void 0 && isNpm ? void 0 : WITH_VERB.get(verb?.text ?? (verb === void 0 ? "" : "\0"));
	const isOther = (isNpm || name === "pnpm") && second !== void 0 && verb?.text !== "version";
	if (withVerb !== void 0) return isQuiet || isOther ? null : {
		names: withVerb,
		more: []
	};
	if (isRun && called?.text === null) return {
		names: ["/./"],
		more: []
	};
	if (called?.text == null || isNpm && !isRun && !NAMED$1.test(called.text)) return null;
	const script = !isRun && /^(t|tst)$/.test(called.text) ? "test" : called.text;
	const behind = args.slice(args.indexOf(called) + 1);
	const dashes = behind.findIndex(({ text }) => text === "--");
	const more = behind.filter(({ text }, at) => text !== "--" && !isOwn(behind, at, dashes));
	return {
		names: [...script === "restart" ? [
			"prerestart",
			"prestop",
			"stop",
			"poststop",
			"prestart",
			"start",
			"poststart"
		] : [], script],
		more
	};
}
const isOwn = (all, at, dashes) => {
	if (dashes >= 0 && at > dashes) return false;
	const isOption = (text) => PACKAGE.test(text) || FOLDER.test(text) || ALL_PACKAGES.test(text) || text === "--if-present";
	return isOption(all[at]?.text ?? "") || TAKES_NEXT$3.test(all[at - 1]?.text ?? "");
};
function npm([program, ...all], state) {
	const here = placeOf(state);
	if (here === null) return;
	const name = require_hook_shell.baseName(program.text ?? "");
	const args = name === "pnpm" ? all.filter(({ text }) => text !== "-w") : all;
	const line = inWorkspaces(name, lineOf(args, here));
	const called = calledBy(name, line, args);
	if (called === null || line.folder === null) return;
	const isOfAll = line.packages !== void 0;
	for (const one of packagesFor(line.folder, line.packages, state)) runScripts({
		...called,
		isOfAll
	}, one, state);
}
function packagesFor(folder, names, state) {
	if (names === void 0) return [packageAbove(folder, state)].filter((one) => one !== null);
	const all = workspacesOf(folder, state);
	if (names === null) return all;
	const found = all.filter((one) => names.some((name) => isNamed(one, name, folder)));
	const others = names.map((name) => packageAt((0, node_path.resolve)(folder, name), state)).filter((one) => one !== null);
	return [...found, ...others.filter(({ folder: at }) => !found.some((one) => one.folder === at))];
}
function withPattern(name, scripts) {
	const pattern = /^\/(.+)\/$/.exec(name)?.[1];
	if (pattern === void 0) return [name];
	const isPlain = pattern !== "." && /^\^?[\w:-]*(\.\*)?[\w:-]*\$?$/.test(pattern);
	return Object.keys(scripts).filter((one) => !isPlain || new RegExp(pattern).test(one));
}
function runScripts({ names, more, isOfAll }, { folder, scripts }, state) {
	for (const called of names.flatMap((name) => withPattern(name, scripts))) for (const name of [
		`pre${called}`,
		called,
		`post${called}`
	]) {
		const script = `${folder} ${name}`;
		if (isOfAll === true && script === state.script) continue;
		const text = Object.hasOwn(scripts, name) ? scripts[name] : void 0;
		if (typeof text !== "string" || require_hook_shell.isGivenUp(state)) continue;
		state.reader.script(name === called ? withMore(text, more) : text, require_hook_shell.copyOf(within(state, folder), { script }));
	}
}
function node([, ...args], state) {
	const here = placeOf(state);
	const at = args.findIndex(({ text }) => /^--run(=|$)/.test(text ?? ""));
	if (at < 0 || here === null) return;
	const name = args[at]?.text?.replace(/^--run=?/, "") || args[at + 1]?.text;
	const found = packageAbove(here, state);
	const text = name == null ? void 0 : found?.scripts[name];
	const end = args.findIndex(({ text: word }) => word === "--");
	if (typeof text === "string" && found !== null) state.reader.script(withMore(text, end < 0 ? [] : args.slice(end + 1)), within(state, found.folder));
}
const patternOf = (text) => text.split("*").length > 6 ? /^/ : new RegExp(`^${text.replace(/[\\^$.|+()?[\]{}]/g, "\\$&").replaceAll("**", "\0").replaceAll("*", "[^:]*").replaceAll("\0", ".*")}$`);
function runAll([program, ...args], state) {
	const here = placeOf(state);
	if (here === null) return;
	const name = require_hook_shell.baseName(program.text ?? "");
	const isOfAll = /^(turbo|lerna)$/.test(name);
	const end = args.findIndex(({ text }) => text === "--");
	const words = (end < 0 ? args : args.slice(0, end)).flatMap(({ text, pattern, head }) => {
		const word = text ?? pattern;
		return word === null || head.startsWith("-") ? [] : [word];
	});
	const more = end < 0 ? [] : args.slice(end + 1);
	const own = isOfAll ? workspacesOf(here, state) : [packageAbove(here, state)].filter((one) => one !== null);
	if (name !== "turbo") {
		for (const one of own) for (const word of words) runMatching(word, {
			more,
			isOfAll
		}, one, state);
		return;
	}
	for (const task of turboTasks(words, own, state)) for (const [at, one] of own.entries()) if (isTaskOf(task, one, at === 0)) runMatching(task.name, {
		more,
		isOfAll
	}, one, state);
}
function concurrently([, ...args], state) {
	const here = placeOf(state);
	const own = here === null ? null : packageAbove(here, state);
	for (const { text, pattern } of args) {
		const name = /^(?:npm|pnpm|yarn|bun|node):(.+)$/s.exec(text ?? pattern ?? "")?.[1];
		if (name !== void 0 && own !== null) runMatching(name, { more: [] }, own, state);
	}
}
function runMatching(word, called, own, state) {
	const [name = "", ...rest] = word.split(/\s+/);
	const fits = patternOf(name);
	const names = Object.keys(own.scripts).filter((script) => fits.test(script));
	if (names.length > 0) runScripts({
		...called,
		names,
		more: [...rest.map(require_hook_shell.known), ...called.more]
	}, own, state);
}
// src/keyboard/hook/shell/recipes/nx.ts
const MOST = {
	depth: 3,
	folders: 300
};
function foldersIn(top) {
	const found = [top];
	let level = [top];
	for (let depth = 0; depth < MOST.depth && found.length < MOST.folders; depth++) {
		level = level.flatMap((folder) => require_hook_shell.matching("*", folder)).filter((path) => require_hook_shell_log_explain_review.isFolder(path) && !/^(node_modules|dist|build|\..*)$/.test((0, node_path.basename)(path))).slice(0, MOST.folders);
		found.push(...level);
	}
	return found.slice(0, MOST.folders);
}
function projectIn(folder, state) {
	const own = fileOfCommands([(0, node_path.join)(folder, "project.json")], state);
	const pack = fileOfCommands([(0, node_path.join)(folder, "package.json")], state);
	const [project, { nx, name }] = [jsonFields(own?.text ?? ""), jsonFields(pack?.text ?? "")];
	const targets = {
		...fieldsOf(fieldsOf(nx).targets),
		...fieldsOf(project.targets)
	};
	const called = [project.name, name].find((one) => typeof one === "string") ?? (0, node_path.basename)(folder);
	return own === null && pack === null ? null : {
		folder,
		name: called,
		targets
	};
}
function askedIn(args) {
	const words = args.filter(({ head }) => !head.startsWith("-")).map(({ text }) => text);
	const [verb, second] = words;
	if (verb === void 0 || OTHERS.test(verb ?? "")) return null;
	if (words.includes(null)) return {
		targets: null,
		project: null
	};
	if (verb === "run") {
		const [project = null, target] = (second ?? "").split(":");
		return {
			targets: target === void 0 ? [] : [target],
			project
		};
	}
	if (!/^(run-many|affected)$/.test(verb ?? "")) return {
		targets: [verb],
		project: second ?? null
	};
	const at = args.findIndex(({ head }) => TARGETS.test(head));
	const within = args[at]?.text?.replace(TARGETS, "") ?? "";
	const end = args.findIndex(({ head }, index) => index > at && head.startsWith("-"));
	const named = args.slice(at + 1, end < 0 ? void 0 : end).flatMap(({ text }) => text ?? []);
	return {
		targets: at < 0 ? [] : [within, ...named].flatMap((text) => text.split(",")),
		project: null
	};
}
const TARGETS = /^(-t|--targets?)=?/;
const OTHERS = /^(graph|dep-graph|show|list|report|init|add|g|generate|migrate|reset|daemon|format|format:\w+|connect|view-logs|repair|sync|sync:check|import|watch|release|exec|login|logout|mcp|print-affected)$/;
const linesOf = (target) => [
	target,
	fieldsOf(target.options),
	...Object.values(fieldsOf(target.configurations)).map(fieldsOf)
].flatMap(({ command, commands }) => [...listOf$1(command), ...listOf$1(commands)].flatMap((one) => [...textsOf$1(one), ...textsOf$1(fieldsOf(one).command)]));
function nx(words, state) {
	const here = placeOf(state);
	const asked = askedIn(words.slice(1));
	if (here === null || asked === null) return;
	const projects = foldersIn(foldersAbove(here).find((at) => fileOfCommands([(0, node_path.join)(at, "nx.json")], state) !== null) ?? here).flatMap((folder) => projectIn(folder, state) ?? []);
	const own = projects.filter(({ name, folder }) => name === asked.project || (0, node_path.basename)(folder) === asked.project);
	const all = new Set(asked.targets ?? projects.flatMap(({ targets }) => Object.keys(targets)));
	for (const target of all) for (const one of own.length > 0 ? own : projects) for (const need of runTarget(target, one, state)) all.add(need);
	runAll([require_hook_shell.known("lerna"), ...[...all].map(require_hook_shell.known)], state);
}
function runTarget(name, { folder, targets }, state) {
	const target = Object.hasOwn(targets, name) ? fieldsOf(targets[name]) : {};
	for (const line of linesOf(target)) if (!require_hook_shell.isGivenUp(state)) runFilled(line, within(state, folder));
	return listOf$1(target.dependsOn).flatMap((one) => [...textsOf$1(one), ...textsOf$1(fieldsOf(one).target)]).map((need) => need.replace(/^\^|^.*:/, ""));
}
// src/keyboard/hook/shell/recipes/services.ts
const matters = (text) => require_hook_shell.mentionsTerraform(text) || require_hook_shell.mentionsState(text);
const COMPOSE = {
	folder: ["--project-directory"],
	file: ["-f", "--file"],
	flags: "aditTqvV",
	takesNext: /^(-p|-e|-u|-v|-w|-l|--(project-name|profile|env-file|ansi|progress|parallel|name|env|user|volume|workdir|label|publish|scale|timeout|wait-timeout|attach|no-attach|entrypoint))$/
};
const COMPOSE_FILES = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yml",
	"docker-compose.yaml"
];
const OVERRIDES = COMPOSE_FILES.map((name) => name.replace(/\.(ya?ml)$/, ".override.$1"));
function compose([program, ...all], state) {
	const isOwn = /compose$/.test(program.text ?? "");
	const at = isOwn ? -1 : all.findIndex(({ text }) => text === "compose");
	const here = placeOf(state);
	if (here === null || !isOwn && at < 0) return;
	const line = lineOf$1(all.slice(at + 1), COMPOSE);
	const [verb, first, ...more] = line.words;
	if (!/^(run|up|create|start|restart|watch)$/.test(verb?.text ?? "")) return;
	const services = servicesIn(line, here, state);
	if (verb?.text === "run") runService(first?.text ?? "", behind(all, first, more), services, state);
	else {
		const names = [...first === void 0 ? [] : [first], ...more].flatMap(({ text }) => text ?? []);
		for (const name of names.length > 0 ? names : services.keys()) runService(name, null, services, state);
	}
}
const behind = (all, service, more) => {
	const words = service === void 0 ? more : all.slice(all.indexOf(service) + 1);
	return words.length === 0 ? null : words;
};
function servicesIn({ files, folders }, here, state) {
	const folder = (0, node_path.resolve)(here, folders[0] ?? ".");
	const isHere = (at) => COMPOSE_FILES.some((name) => state.world.scriptAt((0, node_path.resolve)(at, name)) !== null);
	const place = foldersAbove(folder).find(isHere) ?? folder;
	const groups = files.length > 0 ? files.map((name) => [(0, node_path.resolve)(here, name ?? "")]) : [COMPOSE_FILES, OVERRIDES];
	const services = new Map();
	for (const group of groups) readServices(group.map((name) => (0, node_path.resolve)(place, name)), services, state);
	return services;
}
const DEEPEST$3 = 6;
function readServices(paths, services, state, depth = 0) {
	const found = depth > DEEPEST$3 || require_hook_shell.isGivenUp(state) ? null : fileOfCommands(paths, state);
	if (found === null || !(matters(found.text) || /\b(include|extends)\b/.test(found.text))) return;
	const folder = (0, node_path.dirname)(found.path);
	const file = yamlFields(found.text, state);
	for (const one of listOf$1(file.include)) for (const path of [...textsOf$1(one), ...textsOf$1(fieldsOf(one).path)]) readServices([(0, node_path.resolve)(folder, path)], services, state, depth + 1);
	const own = fieldsOf(file.services);
	for (const name of Object.keys(own)) {
		const before = services.get(name);
		services.set(name, {
			...before,
			...extended(name, own, {
				folder,
				state,
				depth
			})
		});
	}
}
function extended(name, own, at) {
	const service = fieldsOf(own[name]);
	const { service: base = service.extends, file } = fieldsOf(service.extends);
	if (typeof base !== "string" || at.depth > DEEPEST$3) return service;
	if (typeof file !== "string") return {
		...extended(base, own, {
			...at,
			depth: at.depth + 1
		}),
		...service
	};
	const others = new Map();
	readServices([(0, node_path.resolve)(at.folder, file)], others, at.state, at.depth + 1);
	return {
		...others.get(base),
		...service
	};
}
const lineIn = (value) => typeof value === "string" ? value : Array.isArray(value) ? textsOf$1(value).map(require_hook_shell.shellWord).join(" ") : null;
function mountOf(value, here) {
	const { source, target } = fieldsOf(value);
	const text = typeof value === "string" ? value : `${source}:${target}`;
	return here === null || !/^[./~]/.test(text) ? [] : mountIn(text, here);
}
function runService(name, words, services, state, depth = 0) {
	const service = services.get(name);
	if (service === void 0 || require_hook_shell.isGivenUp(state) || depth > 8) return;
	const { image, entrypoint, command, depends_on: needs } = service;
	const program = lineIn(entrypoint) ?? require_hook_shell.imageName(typeof image === "string" ? image : "") ?? "";
	const args = words === null ? lineIn(command) ?? "" : words.map(({ text, raw }) => text === null ? raw : require_hook_shell.shellWord(text)).join(" ");
	const { post_start: started, pre_stop: stopping } = service;
	const hooks = [...listOf$1(started), ...listOf$1(stopping)].flatMap((hook) => lineIn(fieldsOf(hook).command) ?? []);
	const mounts = listOf$1(service.volumes).flatMap((one) => mountOf(one, placeOf(state)));
	for (const script of [`${program} ${args}`, ...hooks]) runHeld(mounts.reduce((text, mount) => inPlaceOf(text, mount), script), within(state, null));
	for (const need of Array.isArray(needs) ? textsOf$1(needs) : Object.keys(fieldsOf(needs))) runService(need, null, services, state, depth + 1);
}
const PROCFILE = {
	folder: ["-d", "--root"],
	file: ["-f", "--procfile"],
	flags: "aditTqvV",
	takesNext: /^(-e|-p|-m|-c|-l|-t|--(env|port|formation|concurrency|processes|title|socket|app-root))$/
};
function procfile([, ...args], state) {
	const here = placeOf(state);
	const { files, folders, words } = lineOf$1(args, PROCFILE);
	if (here === null) return;
	const folder = (0, node_path.resolve)(here, folders[0] ?? ".");
	const found = fileOfCommands([(0, node_path.resolve)(folder, files[0] ?? "Procfile"), ...files.length === 0 ? [(0, node_path.resolve)(folder, "Procfile.dev")] : []], state);
	const [, ...wanted] = words.flatMap(({ text }) => text ?? []);
	if (words.some(({ text }) => /^(check|export|version|help|connect|stop|quit|kill|ps|status)$/.test(text ?? ""))) return;
	for (const line of found?.text.split(/\r?\n/) ?? []) {
		const [, name, script = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
		if (name !== void 0 && (wanted.length === 0 || wanted.includes(name))) runHeld(script, within(state, folder));
	}
}
function direnv([, verb, place], state) {
	const here = placeOf(state);
	if (here === null || verb?.text !== "exec" || place?.text == null) return;
	const found = foldersAbove((0, node_path.resolve)(here, place.text)).map((at) => (0, node_path.resolve)(at, ".envrc")).find((path) => state.world.scriptAt(path) !== null);
	if (found !== void 0) runScriptFile(require_hook_shell.known(found), within(state, (0, node_path.dirname)(found)));
}
const PRE_COMMIT = {
	folder: [],
	file: ["-c", "--config"],
	flags: "aditTqvV",
	takesNext: /^(--(files|from-ref|to-ref|hook-stage|source|origin|color))$/
};
function preCommit([, ...args], state) {
	const here = placeOf(state);
	const { files, words } = lineOf$1(args, PRE_COMMIT);
	const [verb, wanted] = words;
	if (here === null || !/^(run|)$/.test(verb?.text ?? "")) return;
	const names = foldersAbove(here).flatMap((at) => [".yaml", ".yml"].map((end) => (0, node_path.resolve)(at, `.pre-commit-config${end}`)));
	const found = fileOfCommands(files[0] == null ? names : [(0, node_path.resolve)(here, files[0])], state);
	if (found === null || !matters(found.text)) return;
	const own = listOf$1(yamlFields(found.text, state).repos).map(fieldsOf).filter(({ repo }) => repo === "local");
	for (const hook of own.flatMap(({ hooks }) => listOf$1(hooks).map(fieldsOf))) {
		const { id, alias, entry, args: more } = hook;
		if (typeof entry !== "string" || wanted?.text != null && wanted.text !== id && wanted.text !== alias) continue;
		runHeld([entry, ...textsOf$1(more).map(require_hook_shell.shellWord)].join(" "), within(state, files[0] == null ? (0, node_path.dirname)(found.path) : here));
	}
}
// src/keyboard/hook/shell/recipes/tox.ts
const SECTION = /^\[(?:testenv(?::([^\]]+))?|([^\]]+))\]\s*$/;
const KEY = /^(\w+)\s*=\s*(.*)$/;
const RUNS = /^commands(_pre|_post)?$/;
const plain = (line) => line.replace(/^[\w.,!{}-]+:\s+/, "").replace(/^\s*[-!]\s*/, "").replace(/\{\[testenv(?::([^\]]+))?\]commands\}/, (_, name) => name ?? "testenv").replace(/\{posargs(?::([^{}]*))?\}/g, (_, fallback) => fallback ?? "").replace(/\{[^{}]*\}/g, () => UNKNOWN_TEXT).trim();
function toxCommands(text) {
	const found = new Map();
	let [names, key] = [[], ""];
	const add = (line) => {
		const isList = /^env_?list$/.test(key) && names[0] === "tox";
		const lines = isList ? line.split(/[\s,]+/) : RUNS.test(key) ? [plain(line)] : [];
		for (const name of isList ? ["envlist"] : names) {
			const all = found.get(name) ?? [];
			all.push(...lines.filter((one) => one !== ""));
			found.set(name, all);
		}
	};
	for (const line of text.split(/\r?\n/)) {
		const section = SECTION.exec(line);
		const set = KEY.exec(line);
		if (section !== null) names = (section[1] ?? section[2] ?? "testenv").split(",").map((name) => name.trim());
		else if (set !== null) {
			key = set[1];
			add(set[2]);
		} else if (/^\s+\S/.test(line) && !/^\s*#/.test(line)) add(line.trim());
	}
	return found;
}
// src/keyboard/hook/shell/recipes/settings.ts
function add(commands, name, more) {
	const all = commands.get(name) ?? [];
	all.push(...more);
	commands.set(name, all);
}
const inToml = (...sections) => (text) => {
	const found = new Map();
	for (const one of tomlKeys(text)) {
		const depth = sections.find((names) => names.every((name, at) => name === "*" || name === one.section[at]))?.length;
		if (depth === void 0) continue;
		const name = one.section[depth];
		add(found, name ?? one.key, name === void 0 || COMMANDS.test(one.key) ? stringsOf(one.value) : []);
	}
	return found;
};
const COMMANDS = /^(cmd|shell|sequence|composite|deps|depends-on|uses|ref|call|control|interpreter)$/;
function cargoMake(text) {
	const found = new Map();
	const keys = tomlKeys(text).filter(({ section: [first, name] }) => first === "tasks" && name !== void 0);
	const valuesOf = (name, wanted) => keys.flatMap(({ section, key, value }) => section[1] === name && wanted.test(key) ? stringsOf(value) : []);
	for (const name of new Set(keys.map(({ section }) => section[1]))) add(found, name, [
		[...valuesOf(name, /^command$/), ...valuesOf(name, /^args$/)].map(require_hook_shell.shellWord).join(" "),
		valuesOf(name, /^script$/).join("\n"),
		...valuesOf(name, /^(dependencies|run_task)$/)
	]);
	return found;
}
function inFields(fields, textsIn = textsOf$1) {
	return new Map(Object.entries(fields).map(([name, value]) => [name, [...textsIn(value)]]));
}
const lefthook = (value) => {
	const { commands, jobs } = fieldsOf(value);
	return [...Object.values(fieldsOf(commands)), ...listOf$1(jobs)].flatMap((one) => textsOf$1(fieldsOf(one).run));
};
const moon = (value) => {
	const { command, args, script, deps } = typeof value === "string" ? { command: value } : fieldsOf(value);
	return [
		[...textsOf$1(command), ...textsOf$1(args)].join(" "),
		...textsOf$1(script),
		...textsOf$1(deps)
	];
};
const PYPROJECT = "pyproject.toml";
const BY_NAME = new Map([
	["poe", {
		files: [PYPROJECT, "poe_tasks.toml"],
		read: inToml([
			"tool",
			"poe",
			"tasks"
		]),
		verb: null
	}],
	["task", {
		files: [PYPROJECT],
		read: inToml([
			"tool",
			"taskipy",
			"tasks"
		]),
		verb: null
	}],
	["pdm", {
		files: [PYPROJECT],
		read: inToml([
			"tool",
			"pdm",
			"scripts"
		]),
		verb: /^run$/,
		others: /^(install|add|sync|lock|update|remove|list|build|publish|init|info|show|use|venv|cache|config|export|import|plugin|self|fix|outdated|search|completion)$/
	}],
	["hatch", {
		files: [PYPROJECT, "hatch.toml"],
		read: inToml([
			"tool",
			"hatch",
			"envs",
			"*",
			"scripts"
		], [
			"envs",
			"*",
			"scripts"
		]),
		verb: /^run$/
	}],
	["rye", {
		files: [PYPROJECT],
		read: inToml([
			"tool",
			"rye",
			"scripts"
		]),
		verb: /^run$/
	}],
	["pixi", {
		files: ["pixi.toml", PYPROJECT],
		read: inToml(["tasks"], [
			"feature",
			"*",
			"tasks"
		], [
			"tool",
			"pixi",
			"tasks"
		]),
		verb: /^(run|r)$/
	}],
	["pipenv", {
		files: ["Pipfile"],
		read: inToml(["scripts"]),
		verb: /^run$/
	}],
	["cargo", {
		files: ["Makefile.toml"],
		read: cargoMake,
		verb: /^make$/
	}],
	["makers", {
		files: ["Makefile.toml"],
		read: cargoMake,
		verb: null
	}],
	["devbox", {
		files: ["devbox.json"],
		read: (text) => inFields(fieldsOf(fieldsOf(jsonFields(text).shell).scripts)),
		verb: /^run$/
	}],
	["composer", {
		files: ["composer.json"],
		read: (text) => inFields(fieldsOf(jsonFields(text).scripts)),
		verb: /^(run|run-script)$/,
		others: /^$/
	}],
	["lefthook", {
		files: [
			"lefthook.yml",
			".lefthook.yml",
			"lefthook.yaml",
			".lefthook.yaml"
		],
		read: (text, state) => inFields(yamlFields(text, state), lefthook),
		verb: /^run$/
	}],
	["moon", {
		files: ["moon.yml", ".moon/tasks.yml"],
		read: (text, state) => inFields(fieldsOf(yamlFields(text, state).tasks), moon),
		verb: /^(run|exec|check|ci)$/,
		others: /^$/
	}],
	["lint-staged", {
		files: [
			"package.json",
			".lintstagedrc",
			".lintstagedrc.json"
		],
		read: (text) => inFields(fieldsOf(jsonFields(text)["lint-staged"] ?? jsonFields(text))),
		verb: null,
		fallback: "*"
	}],
	["tox", {
		files: ["tox.ini"],
		read: toxCommands,
		verb: /^(run|r|run-parallel|p)$/,
		named: /^(?:-[a-z]*?e|--env)(?:=?(.+))?$/,
		fallback: "envlist",
		others: /^/
	}]
]);
const ALIASES = new Map([["poethepoet", "poe"], ["cargo-make", "cargo"]]);
const ALL$1 = new Map([...BY_NAME, ...[...ALIASES].map(([name, of]) => [name, BY_NAME.get(of)])]);
const SETTINGS_PROGRAMS = [...ALL$1.keys()];
function commandsIn({ files, read }, here, state) {
	return foldersAbove(here).flatMap((at) => files.flatMap((file) => {
		const found = fileOfCommands([(0, node_path.resolve)(at, file)], state);
		return found === null ? [] : [{
			folder: (0, node_path.dirname)(found.path),
			commands: read(found.text, state)
		}];
	}));
}
const TAKES_NEXT$2 = /^(-[edCpc]|--(env|environment|working-dir|project|manifest-path|root|makefile|config|profile|cwd))$/;
function wantedIn({ verb, named, fallback, others }, args, state) {
	if (named !== void 0) {
		const names = args.flatMap(({ text }, at) => {
			const found = named.exec(text ?? "");
			return found === null ? [] : (found[1] ?? args[at + 1]?.text ?? "").split(",");
		});
		const set = state.variables.get("TOXENV")?.value?.split(",") ?? [fallback ?? ""];
		return [...names.length > 0 ? names : set, "testenv"];
	}
	const words = args.filter(({ head }, at) => !head.startsWith("-") && !TAKES_NEXT$2.test(args[at - 1]?.text ?? ""));
	const isVerb = verb?.test(words[0]?.text ?? "") === true;
	if (verb !== null && !isVerb && (others === void 0 || others.test(words[0]?.text ?? ""))) return [];
	const names = words.slice(isVerb ? 1 : 0).map(({ text }) => text);
	if (names.includes(null) || fallback === "*" && names.length === 0) return null;
	return names.filter((name) => name !== null);
}
const nameIn$1 = (called, commands) => [
	called,
	called.replace(/^@/, ""),
	called.replace(/^.*:/, "")
].find((name) => commands.has(name));
function runSettings(program, [, ...args], state) {
	const settings = ALL$1.get(program);
	const here = placeOf(state);
	if (settings === void 0 || here === null) return;
	const wanted = wantedIn(settings, args, state);
	if (wanted?.length === 0) return;
	for (const { folder, commands } of commandsIn(settings, here, state)) {
		const all = new Set(wanted ?? commands.keys());
		for (const called of all) {
			const name = nameIn$1(called, commands);
			const more = wanted?.[0] === called ? args.slice(args.findIndex(({ text }) => text === called) + 1) : [];
			for (const script of commands.get(name ?? "") ?? []) {
				if (require_hook_shell.isGivenUp(state)) return;
				all.add(script);
				if (nameIn$1(script, commands) === void 0) runFilled(withMore(script, more), within(state, folder));
			}
		}
	}
}
// src/keyboard/hook/shell/recipes/taskfile.ts
const TASKFILES = [
	"Taskfile.yml",
	"taskfile.yml",
	"Taskfile.yaml",
	"taskfile.yaml",
	"Taskfile.dist.yml",
	"taskfile.dist.yml",
	"Taskfile.dist.yaml",
	"taskfile.dist.yaml"
];
const taskfilesIn = (folder) => TASKFILES.map((name) => (0, node_path.resolve)(folder, name));
const DEEPEST$2 = 6;
function readTasks(paths, { prefix, folder, depth }, tasks, state) {
	const found = fileOfCommands(paths, state);
	if (found === null) return false;
	const file = yamlFields(found.text, state);
	const own = folder ?? (0, node_path.dirname)(found.path);
	for (const [name, value] of Object.entries({
		...fieldsOf(file.env),
		...fieldsOf(file.vars)
	})) tasks.variables.set(name, value);
	for (const [name, value] of Object.entries(fieldsOf(file.tasks))) {
		const task = taskIn(value, own, prefix);
		for (const one of [name, ...listOf$1(fieldsOf(value).aliases).flatMap(textsOf$1)]) tasks.all.set(prefix + one, task);
	}
	for (const [name, value] of Object.entries(fieldsOf(file.includes))) {
		const { taskfile = value, dir, flatten, optional, vars, aliases } = fieldsOf(value);
		const [place] = textsOf$1(taskfile);
		const at = place === void 0 ? null : (0, node_path.resolve)((0, node_path.dirname)(found.path), place);
		const inner = {
			prefix: flatten === true ? prefix : `${prefix}${name}:`,
			folder: typeof dir === "string" ? (0, node_path.resolve)(own, dir) : null,
			depth: depth + 1
		};
		const isRead = at !== null && depth < DEEPEST$2 && readTasks([at, ...taskfilesIn(at)], inner, tasks, state);
		for (const [variable, text] of Object.entries(fieldsOf(vars))) tasks.variables.set(variable, text);
		if (!isRead && optional !== true) tasks.unread.push(inner.prefix);
		for (const alias of textsOf$1(aliases)) renamed(inner.prefix, `${prefix}${alias}:`, tasks);
	}
	return true;
}
const MOST_NAMES = 2e3;
function renamed(from, to, { all }) {
	if (all.size > MOST_NAMES) return;
	for (const [name, task] of [...all]) if (name.startsWith(from)) all.set(to + name.slice(from.length), task);
}
const callOf = (name, variables) => ({
	name,
	variables: fieldsOf(variables)
});
const ITEM = /\{\{\s*\.ITEM\s*\}\}/g;
const namesIn = (name, list) => Array.isArray(list) ? textsOf$1(list).map((item) => name.replace(ITEM, () => item)) : [name];
function taskIn(value, folder, prefix) {
	const fields = typeof value === "string" || Array.isArray(value) ? { cmds: value } : fieldsOf(value);
	const commands = [...listOf$1(fields.cmds), ...listOf$1(fields.cmd)].flatMap((one) => typeof one === "string" ? [{ cmd: one }] : [fieldsOf(one)]);
	const deferred = commands.flatMap(({ defer }) => typeof defer === "string" ? [{ cmd: defer }] : [fieldsOf(defer)]);
	const all = [...commands, ...deferred];
	const deps = listOf$1(fields.deps).map((one) => typeof one === "string" ? { task: one } : fieldsOf(one));
	const conditions = [...listOf$1(fields.preconditions), ...listOf$1(fields.status)].flatMap((one) => [...textsOf$1(one), ...textsOf$1(fieldsOf(one).sh)]);
	const [dir = "."] = textsOf$1(fields.dir);
	return {
		calls: [...deps, ...all].flatMap((one) => textsOf$1(one.task).flatMap((name) => namesIn(name, one.for).map((each) => callOf(each, one.vars)))),
		scripts: [...conditions, ...all.flatMap(({ cmd }) => textsOf$1(cmd))],
		variables: {
			...fieldsOf(fields.env),
			...fieldsOf(fields.vars)
		},
		folder: dir.includes("{{") ? null : (0, node_path.resolve)(folder, dir),
		prefix
	};
}
// src/keyboard/hook/shell/recipes/task.ts
const SPELLING = {
	folder: ["-d", "--dir"],
	file: ["-t", "--taskfile"],
	flags: "fgpsvwxy",
	takesNext: /^(-C|-o|-I|--(concurrency|output|interval|output-group-\w+|sort|cacert|cert|cert-key|remote-cache-dir))$/
};
const ONLY_SHOWS$1 = /^(-[nlahi]|--(dry|list|list-all|summary|status|init|version|help|completion))(=|$)/;
const MOST_CALLS = 300;
function task([, ...args], state) {
	const here = placeOf(state);
	const { folders, files, options, words, rest } = lineOf$1(args, SPELLING);
	if (here === null || options.some((option) => ONLY_SHOWS$1.test(option)) || [...folders, ...files].includes(null)) return;
	const folder = (0, node_path.resolve)(here, folders[0] ?? ".");
	const tasks = {
		all: new Map(),
		variables: new Map(),
		unread: []
	};
	if (!readFrom(folder, files[0], folders[0] != null, tasks, state)) return;
	const set = new Map();
	const names = [];
	for (const { text } of words) {
		const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(text ?? "") ?? [];
		if (name !== void 0) set.set(name, value);
		else if (text === null) names.push(...tasks.all.keys());
		else names.push(text);
	}
	const running = {
		tasks,
		set,
		behind: withMore("", rest).trim(),
		state,
		seen: new Set()
	};
	for (const name of names.length > 0 ? names : ["default"]) runTask(name, {}, running);
}
function readFrom(folder, named, isHere, tasks, state) {
	const start = {
		prefix: "",
		folder: null,
		depth: 0
	};
	if (named != null) {
		const path = (0, node_path.resolve)(isHere ? folder : placeOf(state) ?? folder, named);
		return readTasks([path, ...taskfilesIn(path)], {
			...start,
			folder: isHere ? folder : null
		}, tasks, state);
	}
	return foldersAbove(folder).some((at) => readTasks(taskfilesIn(at), start, tasks, state));
}
function taskNamed({ all }, name) {
	const pattern = [...all.keys()].find((one) => one.includes("*") && fitsPattern(one, "*", name));
	return all.get(name) ?? all.get(pattern ?? "") ?? all.get(`${name}:default`);
}
function runNamed$1(name, handed, running) {
	const [before = "", after] = name.split(/\$\{\w+\}/);
	const fitting = after === void 0 ? [name] : [...running.tasks.all.keys()].filter((one) => one.startsWith(before) && one.endsWith(after));
	for (const one of fitting) runTask(one, handed, running);
}
function runTask(name, handed, running) {
	const { tasks, state, seen } = running;
	const found = taskNamed(tasks, name);
	if (found === void 0 && tasks.unread.length > 0) leftUnread([name, ...tasks.unread], name, state);
	const key = `${name} ${JSON.stringify(handed)}`;
	if (found === void 0 || seen.has(key) || seen.size > MOST_CALLS || require_hook_shell.isGivenUp(state)) return;
	seen.add(key);
	const variables = {
		...handed,
		...found.variables
	};
	for (const call of found.calls) {
		const called = filled$1(call.name, variables, running);
		const own = found.prefix + called;
		const given = Object.entries(call.variables).map(([one, value]) => [one, typeof value === "string" ? filled$1(value, variables, running) : value]);
		runNamed$1(called.startsWith(":") ? called.slice(1) : tasks.all.has(own) ? own : called, Object.fromEntries(given), running);
	}
	const all = [
		...found.scripts,
		...shellsIn(found.variables),
		...shellsIn(Object.fromEntries(tasks.variables))
	];
	for (const script of all.flatMap(branchesOf)) runFilled(filled$1(script, variables, running), within(state, found.folder));
}
const branchesOf = (script) => [...new Set([
	script,
	script.replace(/\{\{-?\s*else\b.{0,2000}?\{\{-?\s*end\s*-?\}\}/gs, ""),
	script.replace(/\{\{-?\s*if\b.{0,2000}?\{\{-?\s*else\b[^{}]*\}\}/gs, "")
])];
const shellsIn = (variables) => Object.values(variables).flatMap((value) => {
	const { sh } = fieldsOf(value);
	return typeof sh === "string" ? [sh] : [];
});
const MOST_ROUNDS = 4;
const LONGEST = 1e4;
function filled$1(script, variables, { tasks, set, behind, state }) {
	const valueNamed = (name) => {
		if (name === "CLI_ARGS") return behind;
		const value = set.get(name) ?? variables[name] ?? tasks.variables.get(name) ?? state.variables.get(name)?.value;
		const { sh } = fieldsOf(value);
		if (typeof sh === "string") return `$(${sh})`;
		return typeof value === "string" || typeof value === "number" ? String(value) : unknownNamed(name);
	};
	let [before, current] = ["", script];
	for (let round = 0; round < MOST_ROUNDS && before !== current && current.length < LONGEST; round++) {
		before = current;
		current = current.replace(/\{\{([^{}]*)\}\}/g, (_, inner) => {
			if (/^-?\s*(if|else|end|range|with|define|block|template|\/\*)/.test(inner)) return " ";
			const name = /^-?\s*\.(\w+)\s*(?:\|\s*default\s.*)?-?$/s.exec(inner.trim())?.[1];
			const fallback = /\|\s*default\s+"([^"]*)"|default\s+"([^"]*)"/.exec(inner);
			const value = name === void 0 ? unknownNamed(/\.(\w+)/.exec(inner)?.[1] ?? "") : valueNamed(name);
			return value.startsWith("$") && fallback !== null ? fallback[1] ?? fallback[2] ?? value : value;
		});
	}
	return current;
}
// src/keyboard/hook/shell/recipes/tasks.ts
const NO_OPTIONS = {
	folder: [],
	file: [],
	flags: "",
	takesNext: /^$/
};
const RAKE = {
	files: [
		"rakefile",
		"Rakefile",
		"rakefile.rb",
		"Rakefile.rb"
	],
	more: ["rakelib/*.rake", "lib/tasks/*.rake"],
	head: /^[ \t]*(?:(?:task|multitask|file)\b[ \t(]*(?::|['"])?([\w:-]+)|def\s+(\w+)|namespace\b)/gm,
	needs: /^[ \t]*(?:task|multitask)\b.*|^.*\.invoke\b.*/gm,
	spelling: {
		folder: ["-C", "--directory"],
		file: ["-f", "--rakefile"],
		flags: "mqstvNG",
		takesNext: /^-[jIr]$/
	},
	onlyShows: /^(-[TPWDAHVhn]|--(tasks|prereqs|where|describe|dry-run|help|version|all))/,
	fallback: /task\s*\(?:?['"]?default\b(.*)/,
	hasBackticks: true
};
const INVOKE = {
	files: ["tasks.py", "tasks/__init__.py"],
	more: ["tasks/*.py"],
	head: /^(?:async\s+)?def\s+(\w+)/gm,
	needs: /^@task\b.*|^.*\(\s*(?:c|ctx|context)\b.*/gm,
	spelling: {
		...NO_OPTIONS,
		takesNext: /^(-[crfTF]|--(collection|search-root|config|command-timeout))$/
	},
	onlyShows: /^(-[lhVR]|--(list|help|version|dry))(=|$)/,
	fallback: /default\s*=\s*True[^\n]*\)\s*\ndef\s+(\w+)/
};
const FABRIC = {
	...INVOKE,
	files: ["fabfile.py", "fabfile/__init__.py"],
	more: []
};
const NOX = {
	files: ["noxfile.py"],
	head: /^(?:async\s+)?def\s+(\w+)/gm,
	needs: /^.*\.notify\(.*|^.*\(\s*session\b.*/gm,
	spelling: {
		...NO_OPTIONS,
		file: ["-f", "--noxfile"],
		takesNext: /^(-[tkpP]|--(tags|keywords|pythons?|posargs))$/
	},
	named: /^(-s|-e|--sessions?)(?:=(.*))?$/,
	onlyShows: /^(-l|-h|--(list|list-sessions|help|version))$/,
	fallback: /nox\.options\.sessions\s*=([^\n]*)/
};
const GRADLE = {
	files: ["build.gradle", "build.gradle.kts"],
	head: /^[ \t]*(?:task\s+['"]?(\w+)|tasks\.(?:register|create)(?:<\w+>)?\s*\(\s*['"](\w+)|(?:val|var)\s+(\w+)\s+by\s+tasks)/gm,
	needs: /^.*(?:dependsOn|finalizedBy|mustRunAfter)\b.*/gm,
	spelling: {
		folder: ["-p", "--project-dir"],
		file: ["-b", "--build-file"],
		flags: "",
		takesNext: /^(-[xIcgP]|--(exclude-task|init-script|tests))$/
	},
	onlyShows: /^(-m|--(dry-run|help|version))$/,
	fallback: /defaultTasks(.*)/
};
const ALL = new Map([
	["rake", RAKE],
	["invoke", INVOKE],
	["inv", INVOKE],
	["fab", FABRIC],
	["nox", NOX],
	["gradle", GRADLE],
	["gradlew", GRADLE],
	["mage", {
		files: ["magefile.go", "Magefile.go"],
		more: ["magefiles/*.go"],
		head: /^func\s+(?:\([^)]*\)\s*)?(\w+)/gm,
		needs: /^.*\b[A-Z]\w*\(.*/gm,
		spelling: {
			folder: ["-d", "-w"],
			file: [],
			flags: "v",
			takesNext: /^-(t|compile|gocmd)$/
		},
		onlyShows: /^-(l|h|init|clean|version)$/,
		fallback: /var\s+Default\s*=\s*(\w+)/
	}]
]);
const TASK_PROGRAMS = [...ALL.keys()];
const plainName = (name) => name.replace(/[[(].*$|:$/s, "").replace(/^.*[.:](?=.)/s, "").replace(/[-_]/g, "").toLowerCase();
function aboveIn(text) {
	const lines = text.slice(-1e3).split("\n");
	const end = lines.findLastIndex((line) => !/^([@ \t)\]]|$)/.test(line));
	const start = lines.findIndex((line, at) => at > end && line.startsWith("@"));
	return start < 0 ? "" : lines.slice(start).join("\n");
}
function sectionsOf(text, { head }) {
	const heads = [...text.matchAll(head)];
	const found = new Map();
	let above = aboveIn(text.slice(0, heads[0]?.index ?? 0));
	for (const [at, { index, ...names }] of heads.entries()) {
		const name = [
			names[1],
			names[2],
			names[3]
		].find((one) => one !== void 0);
		const whole = text.slice(index, heads[at + 1]?.index);
		const next = aboveIn(whole);
		const section = above + whole.slice(0, whole.length - next.length);
		above = next;
		if (name !== void 0) found.set(plainName(name), `${found.get(plainName(name)) ?? ""}\n${section}`);
	}
	return found;
}
function reached(wanted, sections, { needs }) {
	const all = new Set(wanted.map(plainName));
	for (const name of all) for (const [line] of (sections.get(name) ?? "").matchAll(needs)) for (const [word] of line.matchAll(/[\w-]+/g)) if (sections.has(plainName(word))) all.add(plainName(word));
	return [...all].flatMap((name) => sections.get(name) ?? []);
}
function filesOf({ files, more = [] }, named, here, state) {
	const first = named == null ? foldersAbove(here).map((at) => files.map((file) => (0, node_path.resolve)(at, file))) : [[(0, node_path.resolve)(here, named)]];
	for (const paths of first) {
		const found = fileOfCommands(paths, state);
		if (found === null) continue;
		const folder = (0, node_path.dirname)(found.path);
		const others = more.flatMap((pattern) => require_hook_shell.matching(pattern, folder)).filter((path) => path !== found.path);
		return [found.text, ...others.flatMap((path) => fileOfCommands([path], state)?.text ?? [])];
	}
	return more.flatMap((pattern) => require_hook_shell.matching(pattern, here)).flatMap((path) => fileOfCommands([path], state)?.text ?? []);
}
function runTasks(name, [, ...args], state) {
	const tasks = ALL.get(name);
	const here = placeOf(state);
	if (tasks === void 0 || here === null) return;
	const { options, words, files, folders } = lineOf$1(args, tasks.spelling);
	if (options.some((option) => tasks.onlyShows.test(option))) return;
	const folder = (0, node_path.resolve)(here, folders[0] ?? ".");
	const source = filesOf(tasks, files[0], folder, state).join("\n");
	const sections = sectionsOf(source, tasks);
	const given = tasks.named === void 0 ? words.map(({ text, pattern }) => text ?? pattern) : valuesOf(args, tasks.named);
	const wanted = given.includes(null) ? [...sections.keys()] : given.flatMap((text) => text === null || /=/.test(text) ? [] : text);
	const asked = wanted.length > 0 ? wanted : fallbackOf(source, tasks, sections);
	for (const section of reached(asked, sections, tasks)) runSource(section, tasks.hasBackticks === true, within(state, folder));
}
function valuesOf(args, option) {
	const found = [];
	let isNamed = false;
	for (const { text, head } of args) {
		const match = option.exec(text ?? "");
		if (match !== null || head.startsWith("-")) isNamed = match !== null;
		if (match?.[2] !== void 0) found.push(match[2]);
		else if (match === null && isNamed) found.push(text);
	}
	return found;
}
function fallbackOf(source, { fallback, named }, sections) {
	const line = fallback?.exec(source)?.[1];
	if (line !== void 0) return [...line.matchAll(/[\w-]+/g)].map(([word]) => word);
	return named === void 0 ? [] : [...sections.keys()];
}
// src/keyboard/hook/shell/recipes/unread.ts
const PROGRAMS = new Map([
	...[
		"earthly",
		"xc",
		"mask",
		"doit",
		"bb",
		"gulp",
		"grunt",
		"jake",
		"thor",
		"ninja",
		"scons",
		"ant"
	].map((name) => [name, null]),
	...[
		"snakemake",
		"mvn",
		"mvnw",
		"sbt",
		"mix"
	].map((name) => [name, null]),
	...[
		"bazel",
		"bazelisk",
		"buck2",
		"pants",
		"runme"
	].map((name) => [name, /^run$/]),
	["dagger", /^call$/],
	["tilt", /^trigger$/],
	["dvc", /^repro$/]
]);
const UNREAD_PROGRAMS = [...PROGRAMS.keys()];
const apart = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-");
const CHANGES = /(?<![a-z])(apply|destroy|deploy|import|taint|refresh|down|teardown|nuke)(?![a-z])/i;
function runNamed([program, ...args], state) {
	const verb = PROGRAMS.get(require_hook_shell.baseName(program.text ?? ""));
	const names = require_hook_shell.operands(args);
	if (verb === void 0 || verb !== null && !verb.test(names[0]?.text ?? "")) return;
	for (const { text, raw } of verb === null ? names : names.slice(1)) {
		const name = apart(text ?? "");
		if (require_hook_shell.leadsToTerraform(name) && CHANGES.test(name)) require_hook_shell.unclear({
			...state,
			strict: true
		}, "recipe", raw);
	}
}
// src/keyboard/hook/shell/recipes/workflows.ts
const WORKFLOWS = ".github/workflows";
const ACT = {
	folder: ["-C", "--directory"],
	file: ["-W", "--workflows"],
	flags: "bnqrvwd",
	takesNext: /^(-[jsePaA]|--(job|secret|secret-file|env|env-file|var|var-file|eventpath|platform|actor|matrix|input|input-file|container-\w+|artifact-\w+|cache-server-\w+|network|defaultbranch|remote-name|github-instance))$/
};
const ONLY_SHOWS = /^(-l|-n|-h|-g|--(list|dryrun|help|version|graph|bug-report|man-page|validate))$/;
const filled = (script) => script.replace(/\$\{\{[^{}]*\}\}/g, () => UNKNOWN_TEXT);
function valueFor(args, option) {
	const at = args.findIndex(({ text }) => option.test(text ?? ""));
	return at < 0 ? null : option.exec(args[at]?.text ?? "")?.[1] ?? args[at + 1]?.text ?? null;
}
const filesIn = (folder) => ["*.yml", "*.yaml"].flatMap((pattern) => require_hook_shell.matching(pattern, folder));
const startsWith = (workflow, event) => {
	const on = workflow.on ?? workflow.true;
	return [...textsOf$1(on), ...Object.keys(fieldsOf(on))].includes(event);
};
function jobsFrom(name, jobs) {
	if (name === null) return Object.values(jobs).map(fieldsOf);
	const all = new Set(Object.hasOwn(jobs, name) ? [name] : []);
	for (const one of all) for (const need of textsOf$1(fieldsOf(jobs[one]).needs)) all.add(need);
	return [...all].map((one) => fieldsOf(jobs[one]));
}
function act([, ...args], state) {
	const here = placeOf(state);
	const { folders, files, options, words } = lineOf$1(args, ACT);
	if (here === null || options.some((option) => ONLY_SHOWS.test(option))) return;
	const top = (0, node_path.resolve)(here, folders[0] ?? ".");
	const place = (0, node_path.resolve)(top, files[0] ?? WORKFLOWS);
	const paths = require_hook_shell_log_explain_review.isFolder(place) ? filesIn(place) : [place];
	const job = valueFor(args, /^(?:-j|--job)(?:=(.+))?$/);
	const event = words[0]?.text ?? null;
	const reading = {
		top,
		state,
		taken: new Set(),
		isElsewhere: false
	};
	for (const path of paths) {
		const found = fileOfCommands([path], state);
		const workflow = found === null ? {} : yamlFields(found.text, state);
		if (event !== null && job === null && !startsWith(workflow, event)) continue;
		for (const one of jobsFrom(job, fieldsOf(workflow.jobs))) runJob(one, reading);
	}
}
function gh([, ...args], state) {
	const [first, ...rest] = args;
	if (first?.text === "act") act([first, ...rest], state);
	const named = dispatched(args);
	const here = placeOf(state);
	if (here === null || named === void 0) return;
	const top = require_hook_shell_explain_review.topOf(here);
	const reading = {
		top,
		state,
		taken: new Set(),
		isElsewhere: true
	};
	for (const path of filesIn((0, node_path.resolve)(top, WORKFLOWS))) {
		const found = fileOfCommands([path], state);
		const workflow = found === null ? {} : yamlFields(found.text, state);
		if ((0, node_path.basename)(path) !== (0, node_path.basename)(named) && workflow.name !== named) continue;
		for (const one of jobsFrom(null, fieldsOf(workflow.jobs))) runJob(one, reading);
	}
}
const TAKES_NEXT$1 = /^(-[rfFR]|--(ref|field|raw-field|repo))$/;
function dispatched(args) {
	const address = args.flatMap(({ text }) => /\/workflows\/([^/]+)\/dispatches$/.exec(text ?? "")?.[1] ?? [])[0];
	const [first, verb, named] = args.filter(({ head }, at) => !head.startsWith("-") && !TAKES_NEXT$1.test(args[at - 1]?.text ?? "")).map(({ text }) => text);
	return first === "workflow" && verb === "run" ? named ?? void 0 : address;
}
function runJob({ uses, steps, environment }, reading) {
	if (reading.isElsewhere && environment !== void 0) return;
	runSteps(steps, reading);
	const workflow = takenIn(uses, [""], reading);
	for (const job of jobsFrom(null, fieldsOf(workflow.jobs))) runJob(job, reading);
}
function runSteps(steps, reading) {
	const { top, state } = reading;
	for (const { run, uses, "working-directory": place } of listOf$1(steps).map(fieldsOf)) {
		if (require_hook_shell.isGivenUp(state)) return;
		if (typeof run === "string") runFilled(filled(run), within(state, typeof place === "string" ? (0, node_path.resolve)(top, place) : top));
		runSteps(fieldsOf(takenIn(uses, ["action.yml", "action.yaml"], reading).runs).steps, reading);
	}
}
function takenIn(uses, names, { top, state, taken }) {
	if (typeof uses !== "string" || !uses.startsWith("./") || taken.has(uses)) return {};
	taken.add(uses);
	const found = fileOfCommands(names.map((name) => (0, node_path.resolve)(top, uses, name)), state);
	return found === null ? {} : yamlFields(found.text, state);
}
const NO_JOB = /^(stages|variables|workflow|include|default|image|services|cache|pages|before_script|after_script|spec)$/;
function gitlab([, ...args], state) {
	const here = placeOf(state);
	if (here === null || args.some(({ text }) => /^--(list\S*|preview|validate|help|version)$/.test(text ?? ""))) return;
	const found = fileOfCommands(foldersAbove(here).map((at) => (0, node_path.resolve)(at, ".gitlab-ci.yml")), state);
	if (found === null) return;
	const jobs = yamlFields(found.text, state);
	const wanted = args.flatMap(({ text }) => text !== null && Object.hasOwn(jobs, text) ? [text] : []);
	for (const name of wanted.length > 0 ? wanted : Object.keys(jobs).filter((one) => !NO_JOB.test(one))) for (const script of scriptsOf(name, jobs, 0)) runFilled(script, within(state, (0, node_path.dirname)(found.path)));
}
const DEEPEST$1 = 8;
function scriptsOf(name, jobs, depth) {
	const job = fieldsOf(jobs[name]);
	const own = [
		job.before_script,
		job.script,
		job.after_script
	].flatMap((part) => listOf$1(part).flat(3)).flatMap(textsOf$1);
	return [[...depth > DEEPEST$1 ? [] : textsOf$1(job.extends).flatMap((one) => scriptsOf(one, jobs, depth + 1)), ...own].join("\n")];
}
// src/keyboard/hook/shell/recipes.ts
const RUNNERS$1 = new Map([
	...[
		"make",
		"gmake",
		"bmake",
		"pmake",
		"nmake",
		"remake",
		"colormake",
		"makepp"
	].map((name) => [name, make]),
	["just", just],
	...[
		"npm",
		"pnpm",
		"yarn",
		"bun",
		"nr",
		"rushx"
	].map((name) => [name, npm]),
	...[
		"run-s",
		"run-p",
		"npm-run-all",
		"npm-run-all2",
		"turbo",
		"lerna"
	].map((name) => [name, runAll]),
	["concurrently", concurrently],
	["conc", concurrently],
	["task", (words, state) => {
		task(words, state);
		runSettings("task", words, state);
	}],
	["go-task", task],
	["mise", mise],
	["rtx", mise],
	...[
		"docker",
		"docker-compose",
		"podman",
		"podman-compose",
		"nerdctl"
	].map((name) => [name, compose]),
	...[
		"foreman",
		"overmind",
		"hivemind",
		"honcho",
		"goreman",
		"nf"
	].map((name) => [name, procfile]),
	["pre-commit", preCommit],
	["prek", preCommit],
	["nx", nx],
	["ansible-playbook", ansible],
	["ansible", ansibleOnce],
	["direnv", direnv],
	["act", act],
	...[
		"gh",
		"hub",
		"curl",
		"wget",
		"http",
		"https",
		"xh"
	].map((name) => [name, gh]),
	["gitlab-ci-local", gitlab],
	["gitlab-runner", gitlab],
	["deno", deno],
	["node", node],
	...SETTINGS_PROGRAMS.filter((name) => name !== "task").map((name) => [name, (words, state) => runSettings(name, words, state)]),
	...UNREAD_PROGRAMS.map((name) => [name, runNamed]),
	...TASK_PROGRAMS.map((name) => [name, (words, state) => runTasks(name, words, state)])
]);
const NOT_NESTED = /^(node|deno|docker|podman|nerdctl|gh|hub|curl|wget|https?|xh|cargo|composer|act|mask|bb|thor|ninja|ant|mix|xc)$/;
const runsRecipes = (word) => RUNNERS$1.has(nameIn(word)) && !NOT_NESTED.test(nameIn(word));
const nameIn = (word) => require_hook_shell.baseName(word).replace(/(?<=.)@[\w.^~-]+$/, "");
function runRecipes([program, ...args], state) {
	const name = nameIn(program.text ?? "");
	RUNNERS$1.get(name)?.([{
		...program,
		text: name
	}, ...args], state);
}
// src/keyboard/hook/shell/strings.ts
function readString(text, more, state) {
	if (!/[\s;|&(<]|^[:+\\]*!./.test(text)) return;
	const own = require_hook_shell.copyOf(state, {
		strict: false,
		folder: null
	});
	for (const script of escapesIn(text)) state.reader.script(script, own);
	const inner = text.replace(/^(-[A-Za-z](?=\w)|([\w.+-]*[=:!|]+)+)/, "");
	const isScript = require_hook_shell.mentionsTerraform(text) || require_hook_shell.mentionsTerraform(inner) || require_hook_shell.mentionsState(text) || text.includes("destroy-guard") || require_hook_shell.runsMore(text) || require_hook_shell.runsMore(inner);
	if (isScript) state.reader.script(text, own);
	const behind = require_hook_shell.mentionsTerraform(text) ? more() : [];
	if (behind.length > 0) state.reader.script(withMore(text, behind), own);
	state.reader.text(text, state);
	if (isScript && inner !== text) state.reader.script(inner, own);
	runSource(text, true, deeper(state));
	writtenIn(text, state);
}
const ESCAPE = /^[ \t]*(?:[:+.\\]*(?:!|(?:(?:silent!?|platform)[ \t]+)?(?:!|(?:shell|system|term|terminal)[ \t]))+)[ \t]*(.+)$/gm;
const escapesIn = (text) => [...text.matchAll(ESCAPE)].map(([, script = ""]) => script);
const deeper = (state) => require_hook_shell.copyOf(state, {
	strict: false,
	depth: state.depth + 1
});
function readInput(state) {
	const text = state.input.text ?? state.input.raw;
	state.reader.text(text, state);
	for (const script of escapesIn(state.input.text ?? "")) state.reader.script(script, deeper(state));
	runSource(text, true, {
		...deeper(state),
		input: require_hook_shell.NO_INPUT
	});
	writtenIn(text, state);
}
function writtenIn(text, state) {
	const { findings } = state;
	const takes = takesFolder(text, state);
	if (!takes && !WRITES$1.test(text)) return;
	if (takes || require_hook_shell.mentionsState(text)) findings.found.push({
		kind: "file",
		what: "state",
		path: text
	});
	else if (GUARD.test(text)) findings.found.push({
		kind: "file",
		what: "guard",
		path: text
	});
}
const STRING = "[\\s([]*[\"'`]([^\"'`\\n]{1,300})[\"'`]";
const TAKES = new RegExp(`(?:rmtree|rm_rf|rmSync|rmdir\\w*|rimraf|removedirs|emptyDir\\w*|(?<=(?:require\\([^()]*\\)|\\bfs\\w*|FileUtils|jetpack)\\.)remove|remove(?:Sync|_\\w+)|(?:unlink|renames?|(?<!re)move)(?:Sync|_\\w+)?)${STRING}`, "g");
const LISTED = new RegExp(`glob${STRING}`, "g");
const TAKES_LISTED = /rmtree|\brm(?:Sync|_rf)?\s*\(|remove(?!prefix|suffix)|unlink|rename|(?<!re)move|truncate|delete|write|['"][wa]b?\+?['"]/i;
function takesFolder(text, { folder, near }) {
	const here = folder ?? near;
	if (here === null) return false;
	const taken = [...text.matchAll(TAKES)].map(([, path = ""]) => path);
	const listed = TAKES_LISTED.test(text) ? [...text.matchAll(LISTED)].map(([, path = ""]) => path) : [];
	return [...taken, ...listed.filter((pattern) => require_hook_shell.takesState((0, node_path.basename)(pattern)))].map((path) => path.replace(/\/?\*.*$/s, "")).some((path) => path !== "" && require_hook_shell.holdsState(require_hook_shell.walked(here, path)));
}
const WRITES$1 = /write|remove|unlink|rename|copy|move|dump|truncate|delete|rmtree|put_contents|\b(?:rm|cp)(?:Sync)?\s*\(|['"][wa]b?\+?['"]|>\s*['"]?[\w./-]*\.tfstate|(?:^|[/\s])w\s+\S*\.tfstate/i;
const GUARD = /\.(?:claude|gemini|qwen)\/settings|\.codex\/(?:hooks|config)|\.(?:cursor|github|copilot|clinerules)\/hooks|windsurf\/hooks|opencode\/plugins\/destroy-guard|\.agents\/plugins\/destroy-guard|destroy-guard\/(?:policy|log)\b|['"](?:\.\/)?\.(?:claude|codex|gemini|cursor|copilot|windsurf|qwen|opencode)\/?['"]/i;
// src/keyboard/hook/shell/terragrunt.ts
function runByTerragrunt(args, state) {
	const exec = args.findIndex(({ text }) => text === "exec");
	const [program, ...rest] = exec < 0 ? [] : args.slice(exec + 1).filter(({ text }) => text !== "--");
	if (program !== void 0) state.reader.words([program, ...rest], {
		...require_hook_shell.copyOf(state),
		folder: null
	});
	for (const [at, { head, raw }] of args.entries()) {
		if (!/^--(terragrunt-)?tf-?path\b/.test(head)) continue;
		if (require_hook_shell.terraformName(require_hook_shell.valueAt(args, at)?.text ?? "") === null) require_hook_shell.unclear(state, "program", raw);
	}
}
// src/keyboard/hook/shell/test-names.ts
const RUNNERS = /^(vitest|jest|mocha|ava|tap|playwright|cypress|pytest|py\.test|nose2|rspec|minitest|phpunit|pest|bats|go|gotestsum|cargo|dotnet|ginkgo|mix|swift|t|test|test:[\w:-]+)$/;
const STARTERS = /^(npx|bunx|pnpx|npm|pnpm|yarn|bun|node|uv|uvx|poetry|pipenv|pdm|hatch|rye|bundle|python[\d.]*)$/;
const NAMED = /^(-t|-k|-g|-e|-f|-m|-n|--grep|--filter|--example|--match|--testNamePattern|--test-name-pattern|--?run|--focus|--name|--only)$/;
const WITHIN = /^(--(grep|filter|example|match|testNamePattern|test-name-pattern|name)|--?run)=/;
function isTestName(words, at) {
	if (runnerIn(words) >= at) return false;
	return require_hook_shell.baseName(words[0].text ?? "") === "cargo" && words[1]?.text === "test" || NAMED.test(words[at - 1]?.text ?? "") || WITHIN.test(words[at]?.text ?? "");
}
function runnerIn(words) {
	const known = FOUND.get(words);
	if (known !== void 0) return known;
	const program = require_hook_shell.baseName(words[0].text ?? "");
	const isRunner = ({ text }, at) => at > 0 && RUNNERS.test(require_hook_shell.baseName(text ?? ""));
	const inner = RUNNERS.test(program) ? 0 : STARTERS.test(program) ? words.findIndex(isRunner) : -1;
	const found = inner < 0 ? words.length : inner;
	FOUND.set(words, found);
	return found;
}
const FOUND = new WeakMap();
// src/keyboard/hook/shell/texts.ts
const BEHIND = new Map([
	...[
		"script",
		"su",
		"runuser",
		"sg",
		"newgrp",
		"flock"
	].map((name) => [name, /^(-[a-zA-Z]*c|--command)$/]),
	["nix-shell", /^--(run|command)$/],
	["entr", /^-[a-z]*s[a-z]*$/],
	["nodemon", /^(-x|--exec)$/],
	...["npx", "npm"].map((name) => [name, /^(-c|--call)$/]),
	...["doppler", "infisical"].map((name) => [name, /^--command$/])
]);
const LAST = new Map([...[
	"watch",
	"hyperfine",
	"concurrently",
	"conc",
	"watchexec",
	"parallel"
].map((name) => [name, 0]), ["ssh", 1]]);
const TAKES_NEXT = /^-[niopltFJLRDbe]$/;
function isUnknownScript(words, at, last = words.length - 1) {
	const word = words[at];
	if (word === void 0 || word.text !== null || word.head !== "" || word.tail !== "" || word.pattern !== null) return false;
	const name = require_hook_shell.baseName(words[0].text ?? "");
	if (BEHIND.get(name)?.test(words[at - 1]?.text ?? "") === true) return true;
	const before = LAST.get(name);
	if (before === void 0 || at !== last) return false;
	const isName = (index) => {
		const { text, head, whole } = words[index] ?? word;
		const isValue = TAKES_NEXT.test(words[index - 1]?.text ?? "");
		return (text !== null || whole) && !head.startsWith("-") && !isValue;
	};
	return words.flatMap((_, index) => index > 0 && index < at && isName(index) ? [index] : []).length === before && !TAKES_NEXT.test(words[at - 1]?.text ?? "");
}
// src/keyboard/hook/shell/run.ts
const MOST_INSIDE = 50;
function runWords(words, state) {
	const { findings } = state;
	if (require_hook_shell.isGivenUp(state)) return;
	if (findings.inside >= MOST_INSIDE) {
		require_hook_shell.tooDeep(state, words.map(({ raw }) => raw).join(" "));
		return;
	}
	findings.inside++;
	startWords(words, state);
	findings.inside--;
}
function startWords(words, state) {
	const [program, ...args] = words;
	if (program === void 0) return;
	if (require_hook_shell.movesPlaces(program, args)) state.positional = null;
	if (program.text === null) {
		runUnknown(program, args, state);
		return;
	}
	noteWriter(program.text, args, state);
	runKnown(behindLink(program, state), program.text, args, state);
	outputs(words, state);
	brings(program.text, args, state);
}
function runKnown(program, name, args, state) {
	const words = [program, ...args];
	readsAsShell(words, state);
	const handler = handlerOf(program.text ?? name);
	if (handler !== void 0) {
		handler(words, state);
		return;
	}
	for (const look of [
		takesGuardAway,
		commands,
		runRecipes
	]) look(words, state);
	if (name === "git") for (const run of [runGitHooks, runGitSettings]) run(args, state);
	const fetcher = fetcherIn(words);
	if (fetcher !== null) changeFiles(fetcher, state);
	if (changesFiles(name)) changeFiles(words, state);
	if (onlyChangesFiles(name) || require_hook_shell.isInert(require_hook_shell.baseName(name), args)) return;
	if (name.includes("/") || state.variables.has("PATH")) runScriptFile(program, state, { args });
	anyProgram(seenFromHere([program, ...withoutSent(name, args).map((word) => placeholder(word, name)).flatMap(withValueApart)], state), state);
}
function handlerOf(program) {
	const name = require_hook_shell.baseName(program);
	if (require_hook_shell.terraformName(program) !== null) return terraform;
	if (require_hook_shell.SHELLS.has(name)) return shell;
	if (isOwnProgram(program)) return ownProgram;
	if (isDeployer(program)) return deploys;
	return require_hook_shell.WRAPPERS.has(name) ? wrapper : HANDLERS.get(name);
}
const shell = (words, state) => {
	const [script, ...args] = runShell(words, state);
	if (script !== void 0 && args.length > 0) anyProgram([script, ...args], state);
};
const isWatched = (word) => (handlerOf(word) !== void 0 || !/^-.*=/s.test(word) && (changesFiles(word) || runsRecipes(word))) && !require_hook_shell.NEVER_NESTED.has(require_hook_shell.baseName(word));
const looksOn = (word) => {
	const handler = handlerOf(word);
	return handler === wrapper || handler === xargs || handler === parallel || handler === void 0 && !onlyChangesFiles(word);
};
function noteWriter(program, args, { findings }) {
	const name = require_hook_shell.baseName(program);
	const isStarter = onlyStarts([require_hook_shell.known(program), ...args], isWatched);
	if (!(require_hook_shell.QUIET.has(name) || isStarter || name === "git" && leavesFiles(args) || require_hook_shell.SHELLS.has(name) || name === "eval" || require_hook_shell.terraformName(program) !== null)) findings.writers.push(name);
}
const terraform = (words, state) => {
	const [program, ...args] = words;
	const name = require_hook_shell.terraformName(program.text) ?? "terraform";
	addCall(name, args, state, {
		folder: state.folder,
		answered: require_hook_shell.maySayYes(state)
	});
	if (name === "terragrunt") runByTerragrunt(args, state);
};
function runUnknown(program, args, state) {
	const name = /\/([^/]+)$/s.exec(program.tail)?.[1];
	if (name !== void 0) {
		runWords([{
			...require_hook_shell.known(name),
			raw: program.raw
		}, ...args], state);
		return;
	}
	if (state.strict && !program.whole) {
		require_hook_shell.unclear(state, "program", program.raw);
		return;
	}
	if (state.strict || require_hook_shell.leadsToTerraform(program.raw)) addCall("terraform", args, state, {
		maybe: true,
		unsure: program.raw,
		folder: null
	});
	if (/^"?\$\{?SHELL\}?"?$/.test(program.raw)) shell([program, ...args], state);
	else if (args[0]?.text != null) runWords(args, state);
}
function runHere(words, state) {
	const started = startedHere(words);
	if (!areLookedAt(started, words, isWatched)) return false;
	for (const one of started) if (one.script !== null) state.reader.script(one.script, require_hook_shell.copyOf(state));
	else runWords(words.slice(one.at), nestedState(words, one.at, state));
	return true;
}
function anyProgram(words, state) {
	if (runHere(words, state)) return;
	for (const [at, { text, raw, tail }] of words.entries()) {
		if (at === 0 || isVerb(words, at) || isTestName(words, at) || isModuleArgument(words, at)) continue;
		if (require_hook_shell.isGivenUp(state)) return;
		const image = text === null ? null : require_hook_shell.imageName(text.replace(/^--entrypoint=/, ""));
		if (text === null && isOwnProgram(tail)) ownProgram(words.slice(at), state);
		else if (text === null && isUnknownScript(words, at)) require_hook_shell.unclear(state, "script", raw);
		else if (text === null) state.reader.text(raw, state);
		else if (image !== null) addCall(image, words.slice(at + 1), state, {
			maybe: !isCandidate(words, at),
			folder: folderUnder(words, at, state),
			tested: mountedFolder(words, at, state)
		});
		else if (isWatched(text)) runWords(startedWords(words, at), nestedState(words, at, state));
		else runStarted(text, at, words, state);
		if (text !== null && image === null && isWatched(text) && looksOn(text) && reachesEnd(words, at)) return;
	}
	renamedTerraform(words, state);
	runLanguage(words, state);
	if (words.some(({ text }) => text !== null && require_hook_shell.INTERPRETERS.test(require_hook_shell.baseName(text)))) readInput(state);
}
function runStarted(text, at, words, state) {
	const script = startedScript(at, words);
	if (script === null) readString(text, () => words.slice(at + 1), state);
	else runScriptFile(require_hook_shell.known(script), require_hook_shell.copyOf(state, { strict: state.strict && SCRIPT.test(script) }));
}
const wrapper = ([first, ...args], outer) => {
	const words = [first, ...args.flatMap((word) => settingsFrom(word, outer))];
	if (words[0].text === "command" && /^-[vV]$/.test(words[1]?.text ?? "")) return;
	if (startsNothing(words)) return;
	const state = withSettings(words, outer);
	const inner = innerCommand(words);
	if (inner !== null) {
		runWords(inner, state);
		return;
	}
	for (const at of candidates(words)) {
		const word = words[at];
		if (word.text === null) runUnknown(word, words.slice(at + 1), nestedState(words, at, state));
		else if (word.text.includes("/") && handlerOf(word.text) === void 0) runScriptFile(word, nestedState(words, at, state), { args: words.slice(at + 1) });
	}
	for (const script of splitStrings(words)) state.reader.script(script, require_hook_shell.copyOf(state, { folder: null }));
	anyProgram(words, state);
};
const parallel = (words, state) => {
	runScriptLists(words, state);
	const end = words.findIndex(({ text }) => /^:::/.test(text ?? ""));
	const last = end < 0 ? words.length - 1 : end - 1;
	if (isUnknownScript(words, last, last)) require_hook_shell.unclear(state, "script", words[last]?.raw ?? "");
	if (state.input.piped && words.slice(1).every(({ head }) => head.startsWith("-"))) require_hook_shell.unclear(state, "piped", "parallel");
	anyProgram(startedInParallel(words), state);
};
const sources = ([, file, ...args], state) => {
	if (file === void 0) return;
	if (require_hook_shell.isCompletion(file.raw) && state.functions.size === 0) return;
	if (file.text === null) return require_hook_shell.unclear(state, "script", file.raw);
	const text = runScriptFile(file, state);
	if (args.length > 0) anyProgram([file, ...args], state);
	if (text !== null) forgetLeft(leftBy(text, false), state);
};
const typing = (typed) => (words, state) => {
	typed(words, state);
	anyProgram(words, state);
};
const HANDLERS = new Map([
	["cd", changeFolder],
	["pushd", changeFolder],
	["chdir", changeFolder],
	["popd", lostFolder],
	["export", declares],
	["declare", declares],
	["typeset", declares],
	["local", declares],
	["readonly", declares],
	["read", sets],
	["mapfile", fills],
	["readarray", fills],
	["printf", prints],
	["getopts", sets],
	["unset", sets],
	["let", sets],
	["eval", evaluates],
	["source", sources],
	[".", sources],
	["trap", traps],
	["alias", renames],
	["hash", renames],
	["xargs", xargs],
	["gxargs", xargs],
	["parallel", parallel],
	["ssh-keygen", signs],
	["tmux", typing(keysSent)],
	["screen", typing(stuffed)],
	["at", runsLater],
	["batch", runsLater],
	["crontab", schedules],
	["tfenv", managed],
	["tofuenv", managed],
	["tgenv", managed]
]);
// src/keyboard/hook/shell/redirections.ts
const WRITES = /^(>|>>|>\||&>|&>>|<>|>&)$/;
function redirections(redirects, state) {
	let input;
	for (const redirect of redirects) {
		input = inputOf(redirect, state) ?? input;
		if (redirect.type === "HereDoc" || redirect.target === void 0) continue;
		scriptsIn$1(redirect.target, state);
		if (redirect.type === "Redirect" && WRITES.test(redirect.operator)) writtenTo(redirect.target, state);
	}
	return input;
}
function writtenTo(word, state) {
	const text = require_hook_shell.textOf(word, require_hook_shell.surroundings(state));
	if (text.text !== null && /^(\d+|-|\/dev\/(null|stdout|stderr|tty|fd\/\d+))$/.test(text.text)) return;
	written(text, state, require_hook_shell.mentionsState(state.whole));
	const path = text.text === null || state.folder === null ? null : require_hook_shell.walked(state.folder, text.text);
	state.findings.written.push(path);
}
// src/keyboard/hook/shell/alias.ts
const COPY = /^(cat|head|tail|tee|sponge|pv|base64|base32|xxd|gzip|bzip2|xz|zstd|openssl|tar|cpio)$/;
const WRITE = /^(tee|sponge|tar|gzip|bzip2|xz|zstd|openssl)$/;
const OUT = /^(>|>>|>\||&>|&>>|<>)$/;
const isWrite = (redirect) => redirect.type === "Redirect" && OUT.test(redirect.operator) && redirect.target?.text !== "/dev/null";
function isProgram({ text, raw }, folder) {
	if (text === null || require_hook_shell.terraformName(text) === null) return false;
	return /^["']?(\$\(|`)/.test(raw) || /(^|\/)s?bin\/[^/]+$/.test(text) || text.includes("/") && folder !== null && require_hook_shell_log_explain_review.isFile((0, node_path.resolve)(folder, text));
}
function copiesTerraform(words, { redirects }, state) {
	const name = require_hook_shell.baseName(words[0]?.text ?? "");
	if (!COPY.test(name) || !(WRITE.test(name) || redirects.some(isWrite))) return;
	const read = redirects.flatMap((redirect) => redirect.type === "Redirect" && redirect.operator === "<" && redirect.target !== void 0 ? [require_hook_shell.textOf(redirect.target, require_hook_shell.surroundings(state))] : []);
	const source = [...words.slice(1), ...read].find((word) => isProgram(word, state.folder));
	if (source !== void 0) require_hook_shell.unclear(state, "alias", source.raw);
}
// src/keyboard/hook/shell/simple.ts
function simpleCommand(command, state) {
	for (const part of [
		...command.prefix,
		...command.name === void 0 ? [] : [command.name],
		...command.args
	]) if (part.type === "Word" || part.type === "Assignment") scriptsIn$1(part, state);
	const input = redirections(command.redirects, state);
	const assignments = command.prefix.filter((part) => part.type === "Assignment");
	if (command.name === void 0) {
		assigned(assignments, state);
		return;
	}
	environment(assignments, state);
	noteHere(command, state);
	const words = wordsOf$1(command, state);
	copiesTerraform(words, command, state);
	const before = state.input;
	state.input = input ?? before;
	const unset = setFor(assignments, state);
	runWords(words, state);
	unset();
	if (words.length > 1 || words[0]?.text !== "exec") state.input = before;
}
function assigned(assignments, state) {
	for (const assignment of assignments) {
		hooked(assignment, state);
		if (require_hook_shell.namesProgram(assignment.name)) state.reader.text(assignment.text, state);
		require_hook_shell.setVariable(state, assignment.name, variableOf(assignment, state));
	}
}
function variableOf({ name, value, append, index }, state) {
	if (value.type === "ArrayValue" && index === void 0 && !state.strict) return listOf(name, value, append, state);
	if (append === true || index !== void 0 || value.type !== "Word") return require_hook_shell.UNKNOWN;
	const { text, whole, printed } = require_hook_shell.textOf(value, require_hook_shell.surroundings(state));
	return {
		value: text,
		whole: whole && text !== "",
		printed
	};
}
function listOf(name, { elements }, append, state) {
	const before = append === true ? require_hook_shell.surroundings(state).variable(name).list : [];
	if (before === void 0 || elements.some(({ text }) => text.startsWith("["))) return require_hook_shell.UNKNOWN;
	return {
		...require_hook_shell.UNKNOWN,
		list: [...before, ...elementsIn(elements, state)]
	};
}
function hooked(assignment, state) {
	if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(assignment.name)) require_hook_shell.unclear(state, "script", assignment.text);
}
function setFor(assignments, state) {
	const before = new Map(state.variables);
	for (const assignment of assignments) state.variables.set(assignment.name, variableOf(assignment, state));
	return () => {
		for (const { name } of assignments) {
			const value = before.get(name);
			if (value === void 0) state.variables.delete(name);
			else state.variables.set(name, value);
		}
	};
}
function environment(assignments, state) {
	for (const assignment of assignments) {
		hooked(assignment, state);
		state.reader.text(assignment.text, state);
		runFromVariable(assignment.name, variableOf(assignment, state).value, state);
		if (require_hook_shell.isHidden(assignment.name)) state.hidden.set(assignment.name, variableOf(assignment, state).value);
	}
}
// src/keyboard/hook/shell/statements.ts
function statements(list, source, state) {
	for (const { command, background } of list) run(command, background === true ? require_hook_shell.subshellOf(state) : state, source);
}
function run(command, state, source) {
	if (command.type === "AndOr") andOr(command, state, source);
	else if (command.type === "Pipeline") pipeline(command, state, source);
	else one(command, state, source);
}
function andOr({ commands, operators }, state, source) {
	const before = state.conditional;
	let isSure = true;
	let sure = standingOf(state);
	for (const [at, command] of commands.entries()) {
		if (operators[at - 1] === "||") {
			state.conditional = true;
			doubtSince(sure, state);
			isSure = false;
		}
		run(command, state, source);
		if (!isSure) continue;
		sure = standingOf(state);
		isSure = neverFails(command, source, state);
	}
	state.conditional = before;
	doubtSince(sure, state);
}
function neverFails(command, source, { folder }) {
	if (!(command.type === "Command" && command.redirects.length === 0) || /\$\(|`/.test(source.slice(command.pos, command.end))) return false;
	const name = command.name?.text;
	return name === void 0 || /^(export|set|shopt|true|:|echo)$/.test(name) || name === "cd" && folder !== null;
}
function pipeline({ commands }, state, source) {
	const [only] = commands;
	if (commands.length === 1 && only !== void 0) {
		one(only, state, source);
		return;
	}
	let input = state.input;
	for (const command of commands) {
		const own = {
			...require_hook_shell.subshellOf(state),
			input
		};
		one(command, own, source);
		if (own.folder !== state.folder) state.folder = null;
		for (const [name, value] of own.variables) if (state.variables.get(name) !== value) state.variables.set(name, require_hook_shell.UNKNOWN);
		const text = producedBy(command, state);
		input = {
			piped: true,
			text,
			raw: text ?? shownBy(command, state)
		};
	}
}
function one(command, state, source) {
	switch (command.type) {
		case "Command":
			simpleCommand(command, state);
			return;
		case "Redirected": {
			const input = redirections(command.redirects, state);
			const before = state.input;
			state.input = input ?? before;
			compound(command.command, state, source);
			state.input = before;
			return;
		}
		case "Function":
			state.functions.add(command.name.text);
			functionBody(command.body, state, source);
			distrustLeft(command.name.text, leftBy(source.slice(command.body.pos, command.body.end), true), state);
			return;
		case "Coproc":
			body(command.body, {
				...require_hook_shell.subshellOf(state),
				input: require_hook_shell.SOME_INPUT
			}, source);
			return;
		default: compound(command, state, source);
	}
}
function body(command, state, source) {
	if (command.type === "CompoundList") statements(command.commands, source, state);
	else one(command, state, source);
}
function functionBody(command, state, source) {
	const input = {
		...require_hook_shell.SOME_INPUT,
		isGuess: true
	};
	const own = {
		...require_hook_shell.copyOf(state, { folder: null }),
		input,
		conditional: true
	};
	for (const name of own.variables.keys()) own.variables.set(name, require_hook_shell.UNKNOWN);
	body(command, own, source);
}
function compound(command, state, source) {
	expressionsOf(command, state);
	if (command.type === "Subshell") {
		statements(command.body.commands, source, require_hook_shell.subshellOf(state));
		return;
	}
	if (command.type === "BraceGroup") {
		statements(command.body.commands, source, state);
		return;
	}
	if (isLoop(command)) forget(command, state, source);
	maybe(listsOf(command, state), state, source);
}
const isLoop = ({ type }) => /^(For|While|Select|ArithmeticFor)$/.test(type);
function forget(command, state, source) {
	forgetLeft(leftBy(source.slice(command.pos, command.end), false), state);
	if (command.type === "For" || command.type === "Select") loopVariable(command.name, command.wordlist, state);
}
function loopVariable(name, words, state) {
	const isOne = (word) => {
		const { text, pattern } = require_hook_shell.textOf(word, require_hook_shell.surroundings(state));
		if (pattern !== null) return arePlain(pattern, state);
		return text === null ? isSplit(word) && !state.variables.has("IFS") : PLAIN.test(text);
	};
	state.variables.set(name.value, {
		value: null,
		whole: words?.every(isOne) === true
	});
}
const PLAIN = /^[\w@%+=:,./-]+$/;
function arePlain(pattern, { folder, findings }) {
	if (folder === null || /[*?[]/.test((0, node_path.dirname)(pattern)) || !findings.writers.every((name) => require_hook_shell.MAKES_NOTHING.test(name) || SCRIPT.test(name))) return false;
	const names = require_hook_shell.matching(pattern, folder);
	return names.length > 0 && names.every((name) => PLAIN.test(name));
}
const isSplit = ({ parts = [] }) => parts.length === 1 && /^(CommandExpansion|SimpleExpansion)$/.test(parts[0]?.type ?? "") && parts[0]?.text !== "$@";
function maybe(lists, state, source) {
	const { conditional, folder } = state;
	for (const { commands } of lists) {
		state.conditional = true;
		statements(commands, source, state);
		if (state.folder !== folder) state.folder = null;
	}
	state.conditional = conditional;
}
function listsOf(command, state) {
	switch (command.type) {
		case "If": {
			const elif = command.elif.flatMap(({ clause, then }) => [clause, then]);
			return [
				command.clause,
				command.then,
				...elif,
				...command.else === void 0 ? [] : [command.else]
			];
		}
		case "While": return [command.clause, command.body];
		case "Case": return chosen(command, state).map((item) => item.body);
		case "For":
		case "Select":
		case "ArithmeticFor": return [command.body];
		default: return [];
	}
}
function chosen({ word, items }, state) {
	const around = require_hook_shell.surroundings(state);
	const { text } = require_hook_shell.textOf(word, around);
	if (text === null || !require_hook_shell.isPlacedOnly(word.text) || items.some(({ terminator }) => /&/.test(terminator ?? ""))) return items;
	const found = [];
	for (const item of items) {
		const patterns = item.pattern.map((pattern) => require_hook_shell.textOf(pattern, around).text);
		if (patterns.some((pattern) => pattern === null || pattern.toLowerCase() === text.toLowerCase())) found.push(item);
		if (patterns.includes(text)) return found;
	}
	return found;
}
function expressionsOf(command, state) {
	forEachChild(command, (child) => {
		if (child.type === "CaseItem") for (const word of child.pattern) scriptsIn$1(word, state);
		else if (child.type !== "CompoundList" && child.type !== "Elif") scriptsIn$1(child, state);
	});
}
// src/keyboard/hook/shell/read.ts
var read_exports = require_rolldown_runtime.__exportAll({ readCommand: () => readCommand });
const DEEPEST = 12;
function readCommand(command, { folder, hidden }, world) {
	const findings = {
		found: [],
		writers: [],
		written: [],
		copies: [],
		brought: [],
		here: [],
		held: [],
		inside: 0,
		isTooDeep: false
	};
	readScript(command, {
		reader: {
			script: readScript,
			statements,
			words: runWords,
			text: readText
		},
		findings,
		world,
		whole: command,
		folder,
		near: folder,
		variables: new Map(),
		references: new Set(),
		functions: new Set(),
		hidden: new Map(hidden),
		conditional: false,
		input: require_hook_shell.NO_INPUT,
		strict: true,
		depth: 0
	});
	if (findings.copies.length > 0 && !isOneCopy(command, findings.held)) for (const path of findings.copies) findings.found.push({
		kind: "file",
		what: "state",
		path,
		isWritten: true
	});
	return findings;
}
function readScript(text, state) {
	if (state.findings.isTooDeep) return;
	if (state.depth > DEEPEST) {
		require_hook_shell.tooDeep(state, text);
		return;
	}
	const script = parse(text);
	if (hasErrors(script)) unreadable(text, state);
	else statements(script.commands, text, state);
}
function hasErrors(node) {
	let found = node.type === "Script" && (node.errors ?? []).length > 0;
	forEachChild(node, (child) => {
		found ||= hasErrors(child);
	});
	return found;
}
function readText(text, state) {
	if (require_hook_shell.mentionsChange(text)) require_hook_shell.unclear({
		...state,
		strict: true
	}, "text", text);
	else if (require_hook_shell.mentionsConsent(text)) state.findings.found.push({
		kind: "guard",
		what: "consent"
	});
}
function unreadable(text, state) {
	if (state.strict) require_hook_shell.unclear(state, "syntax", text);
	else readText(text, state);
}
Object.defineProperty(exports, "gitSettingsIn", {
	enumerable: true,
	get: function() {
		return gitSettingsIn;
	}
});
Object.defineProperty(exports, "read_exports", {
	enumerable: true,
	get: function() {
		return read_exports;
	}
});
