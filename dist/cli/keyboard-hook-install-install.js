const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_review = require("./text-hcl.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_hook_shell = require("./keyboard-hook-shell-state.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_review = require("./cli-review.js");
const require_asking = require("./keyboard-asking.js");
const require_hook = require("./keyboard-hook-run.js");
const require_hook_log = require("./keyboard-trail.js");
const require_program = require("./keyboard-program.js");
let node_process = require("node:process");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/keyboard/hook/install/difference.ts
const AROUND = 3;
function difference(before, after) {
	const [old, now] = [linesOf$1(before), linesOf$1(after)];
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start++;
	let end = 0;
	while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	return `${[
		...old.slice(Math.max(0, start - AROUND), start).map((line) => `  ${require_hook_command_log_explain_review.visible(line)}`),
		...old.slice(start, old.length - end).map((line) => `- ${require_hook_command_log_explain_review.visible(line)}`),
		...now.slice(start, now.length - end).map((line) => `+ ${require_hook_command_log_explain_review.visible(line)}`),
		...now.slice(now.length - end, now.length - end + AROUND).map((line) => `  ${require_hook_command_log_explain_review.visible(line)}`)
	].join("\n")}\n`;
}
const linesOf$1 = (text) => text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner$1(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + "	".repeat(index);
});
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
function findNodeAtLocation$1(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
function getNodeValue$1(node) {
	switch (node.type) {
		case "array": return node.children.map(getNodeValue$1);
		case "object":
			const obj = Object.create(null);
			for (let prop of node.children) {
				const valueNode = prop.children[1];
				if (valueNode) obj[prop.children[0].value] = getNodeValue$1(valueNode);
			}
			return obj;
		case "null":
		case "string":
		case "number":
		case "boolean": return node.value;
		default: return;
	}
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner$1(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
const createScanner = createScanner$1;
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
const parseTree = parseTree$1;
const findNodeAtLocation = findNodeAtLocation$1;
const getNodeValue = getNodeValue$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
// src/keyboard/hook/install/edit.ts
const COMMA = 5;
const TRIVIA = new Set([
	12,
	13,
	14,
	15
]);
function commaAfter(text, offset) {
	const scanner = createScanner(text);
	scanner.setPosition(offset);
	for (let token = scanner.scan();; token = scanner.scan()) {
		if (token === COMMA) return scanner.getTokenOffset();
		if (!TRIVIA.has(token)) return null;
	}
}
const endOf = ({ offset, length }) => offset + length;
const indentAt = (text, offset) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
const unitOf = (text) => /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
const lineEndOf = (text) => text.includes("\r\n") ? "\r\n" : "\n";
function lines(key, value, text, indent) {
	const written = JSON.stringify(value, null, unitOf(text)).replaceAll("\n", `${lineEndOf(text)}${indent}`);
	return key === null ? written : `${JSON.stringify(key)}: ${written}`;
}
function inserted(text, parent, key, value) {
	const last = parent.children?.at(-1);
	if (last === void 0) return intoEmpty(text, parent, key, value);
	const end = endOf(last);
	if (!text.slice(parent.offset, last.offset).includes("\n")) {
		const compact = `${key === null ? "" : `${JSON.stringify(key)}: `}${JSON.stringify(value)}`;
		return `${text.slice(0, end)}, ${compact}${text.slice(end)}`;
	}
	const indent = indentAt(text, last.offset);
	const own = `${lineEndOf(text)}${indent}${lines(key, value, text, indent)}`;
	const comma = commaAfter(text, end);
	const place = endOfLine(text, comma === null ? end : comma + 1);
	return comma === null ? `${text.slice(0, end)},${text.slice(end, place)}${own}${text.slice(place)}` : `${text.slice(0, place)}${own},${text.slice(place)}`;
}
const endOfLine = (text, offset) => offset + (/^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/(?=[ \t]*\r?$))/m.exec(text.slice(offset).split("\n")[0] ?? "")?.[0].length ?? 0);
function intoEmpty(text, parent, key, value) {
	const outer = indentAt(text, parent.offset);
	const indent = outer + unitOf(text);
	const [open, close] = [parent.offset + 1, endOf(parent) - 1];
	const inside = text.slice(open, close).trimEnd();
	const end = lineEndOf(text);
	return `${text.slice(0, open)}${inside}${end}${indent}${lines(key, value, text, indent)}${end}${outer}${text.slice(close)}`;
}
function removed(text, parent, at) {
	const children = parent.children ?? [];
	const child = children[at];
	const before = children[at - 1];
	const comma = commaAfter(text, endOf(child));
	if (before === void 0 && comma === null) return alone(text, parent, child);
	if (comma !== null) {
		const start = startOf(text, child, before === void 0 ? parent.offset + 1 : endOf(before));
		return text.slice(0, start) + text.slice(comma + 1);
	}
	const own = commaAfter(text, endOf(before));
	return text.slice(0, own) + text.slice(own + 1, startOf(text, child, own + 1)) + text.slice(endOf(child));
}
const startOf = (text, child, least) => least + text.slice(least, child.offset).replace(/(\r?\n)?[ \t]*$/, "").length;
const alone = (text, parent, child) => {
	return text.slice(0, startOf(text, child, parent.offset + 1)) + text.slice(endOf(child)).replace(/^[ \t]*(\r?\n)[ \t]*(?=[}\]])/, "");
};
// src/keyboard/hook/install/entry.ts
const listsOf = ({ path, more = [] }) => [path, ...more];
function withEntry(text, place, owner, command, path) {
	const entry = place.entry(command);
	const begun = text === null || text.trim() === "" ? `${JSON.stringify(framed(place, entry), null, 2)}\n` : text;
	return listsOf(place).reduce((now, keys) => withOne(now, keys, owner, entry, path), begun);
}
function withOne(text, keys, owner, entry, path) {
	const places = placesOf(text, keys, owner, path);
	if (places.length === 1 && JSON.stringify(getNodeValue(places[0])) === JSON.stringify(entry)) return text;
	return withNew(withoutAll(text, keys, owner, path), keys, entry, path);
}
function withNew(text, keys, entry, path) {
	const list = listIn(text, keys, path);
	if (list !== void 0) return inserted(text, list, null, entry);
	const tree = treeOf(text, path);
	const depth = keys.findIndex((_, at) => findNodeAtLocation(tree, keys.slice(0, at + 1)) === void 0);
	const parent = depth === 0 ? tree : findNodeAtLocation(tree, keys.slice(0, depth));
	const [key = "", ...rest] = keys.slice(depth);
	return inserted(text, parent, key, nested(rest, [entry]));
}
const nested = (keys, value) => [...keys].reverse().reduce((inner, key) => ({ [key]: inner }), value);
function withoutEntry(text, place, owner, path) {
	if (text === null) return text;
	const ours = listsOf(place).filter((keys) => placesOf(text, keys, owner, path).length > 0);
	if (ours.length === 0) return text;
	const cleared = ours.reduce((now, keys) => withoutEmpty(withoutAll(now, keys, owner, path), keys, path), text);
	const left = getNodeValue(treeOf(cleared, path));
	return JSON.stringify(left) === JSON.stringify(place.frame) && !/\/[/*]/.test(cleared) ? null : cleared;
}
const framed = ({ frame, path }, entry) => ({
	...frame,
	...nested(path, [entry])
});
function treeOf(text, path) {
	const errors = [];
	const tree = parseTree(text, errors, { allowTrailingComma: true });
	if (tree?.type !== "object" || errors.length > 0) throw new require_hook_shell_command_log_explain_review.InputError(`${path} is not JSON as the agent would read it; put it right first`);
	return tree;
}
function listIn(text, keys, path) {
	const tree = treeOf(text, path);
	for (const depth of keys.keys()) {
		const node = findNodeAtLocation(tree, keys.slice(0, depth + 1));
		const type = depth === keys.length - 1 ? "array" : "object";
		if (node !== void 0 && node.type !== type) throw new require_hook_shell_command_log_explain_review.InputError(`${path}: "${keys.slice(0, depth + 1).join(".")}" is no ${type}; put it right first`);
	}
	return findNodeAtLocation(tree, [...keys]);
}
const placesOf = (text, keys, owner, path) => (listIn(text, keys, path)?.children ?? []).filter((node) => commandsIn(getNodeValue(node)).some((command) => isOurs$1(command, owner)));
const commandsIn = (entry) => {
	if (typeof entry !== "object" || entry === null) return [];
	const { command, bash, hooks } = entry;
	return [...Array.isArray(hooks) ? hooks.flatMap(commandsIn) : [], ...[command, bash].filter((value) => typeof value === "string")];
};
const isOurs$1 = (command, { name, starter }) => new RegExp(`\\bhook ${name}\\b.*\\|\\| exit 2$`).test(command) && (command.includes("destroy-guard") || command.startsWith(`${starter} hook `));
function withoutAll(text, keys, owner, path) {
	let current = text;
	for (;;) {
		const [first] = placesOf(current, keys, owner, path);
		const list = listIn(current, keys, path);
		if (first === void 0 || list === void 0) return current;
		current = removed(current, list, (list.children ?? []).findIndex(({ offset }) => offset === first.offset));
	}
}
function withoutEmpty(text, keys, path) {
	let current = text;
	for (let depth = keys.length; depth > 0; depth--) {
		const member = findNodeAtLocation(treeOf(current, path), keys.slice(0, depth));
		if (member === void 0 || (member.children ?? []).length > 0) return current;
		const parent = member.parent?.parent;
		current = removed(current, parent, (parent.children ?? []).indexOf(member.parent));
	}
	return current;
}
// src/keyboard/hook/install/folders.ts
const listFor = (shell) => (0, node_path.join)((0, node_path.dirname)(require_hook_log.trailPath(void 0, shell)), "made-folders");
const linesOf = (path) => {
	try {
		return (0, node_fs.readFileSync)(path, "utf8").split("\n").filter((line) => line !== "");
	} catch {
		return [];
	}
};
function write$1(path, lines) {
	if (lines.length === 0) {
		(0, node_fs.rmSync)(path, { force: true });
		return;
	}
	require_hook_log.makeFolders((0, node_path.dirname)(path), 448);
	(0, node_fs.writeFileSync)(path, `${[...new Set(lines)].join("\n")}\n`, { mode: 384 });
}
const unlessItFails = (act) => {
	try {
		act();
	} catch {}
};
function makeFolder(folder, shell) {
	const first = require_hook_log.makeFolders(folder);
	if (first === void 0) return;
	const made = [];
	for (let at = folder; at.length >= first.length && (0, node_path.dirname)(at) !== at; at = (0, node_path.dirname)(at)) made.push(at);
	unlessItFails(() => write$1(listFor(shell), [...linesOf(listFor(shell)), ...made]));
}
function removeFolders(folder, shell) {
	unlessItFails(() => {
		const list = listFor(shell);
		const made = linesOf(list);
		const asked = [];
		for (let at = folder; made.includes(at); at = (0, node_path.dirname)(at)) asked.push(at);
		write$1(list, made.filter((line) => !asked.includes(line)));
		for (const at of asked) {
			if ((0, node_fs.readdirSync)(at).length > 0) return;
			(0, node_fs.rmdirSync)(at);
		}
	});
}
// src/keyboard/hook/install/script.ts
function withScript(text, place, command, path) {
	if (text !== null && text.trim() !== "" && !isOurs(text, place)) throw new require_hook_shell_command_log_explain_review.InputError(`${path} is a hook of your own, which is left as it is; move it away and install again, or let it run this with the agent's message on standard input, print what this prints, and refuse the command if this does not end with 0: ${require_hook_command_log_explain_review.terminalText(command)}`);
	return place.script(command);
}
const withoutScript = (text, place) => text !== null && isOurs(text, place) ? null : text;
const isOurs = (text, { script }) => {
	const said = script("").split("\n").find((line) => /Written by/.test(line));
	return text.split(/\r?\n/).includes(said);
};
// src/keyboard/hook/install/starting.ts
function missingProgram(starter, { cwd, env }) {
	const [, single, double, bare] = /^\s*(?:'([^']*)'|"([^"]*)"|(\S+))/.exec(starter) ?? [];
	const program = single ?? double ?? bare ?? "";
	if (program === "" || /[=$`~\\]/.test(program)) return null;
	return (program.includes("/") ? (0, node_fs.existsSync)((0, node_path.resolve)(cwd, program)) : require_program.onPath(program, env) !== null) ? null : program;
}
function missingText(program, name, title) {
	const own = node_process.argv[1]?.endsWith(".js") === true ? node_process.argv[1] : "/path/to/destroy-guard/dist/cli/index.js";
	return `warning: the shell does not find ${program}, so ${title} would refuse every command. Install destroy-guard where the agent runs, so that it is on PATH; or say how it is started: destroy-guard hook ${name} --install --command ${require_hook_shell.shellWord(`node ${require_hook_shell.shellWord(own)}`)}`;
}
// src/keyboard/hook/install/install.ts
const STARTER = "destroy-guard";
async function install(name, options, shell) {
	const { place, title } = require_hook.agentNamed(name);
	const path = (0, node_path.join)(options.user === true ? homeOf(shell) : shell.cwd, options.user === true ? place.user : place.project);
	const before = textAt(path);
	const owner = {
		name,
		starter: options.command ?? STARTER
	};
	const after = changed(before, place, owner, options.uninstall ? null : commandLine(name, options), path);
	const missing = options.uninstall ? null : missingProgram(owner.starter, shell);
	if (missing !== null) require_hook_command_log_explain_review.say(shell, missingText(missing, name, title));
	const top = options.uninstall || options.user === true ? null : topAbove(shell.cwd);
	if (top !== null) require_hook_command_log_explain_review.say(shell, belowText(top, title));
	if (after === before) {
		const isLeft = options.uninstall && before !== null && "entry" in place && startsOtherwise(before, name);
		return require_hook_command_log_explain_review.print(shell, `${path} ${unchangedText(before, name, isLeft)}.\n`);
	}
	shell.stdout.write(`${path}\n${difference(before ?? "", after ?? "")}`);
	if (options.yes !== true && !await isAgreed(shell)) {
		shell.stderr.write("destroy-guard: nothing was changed\n");
		return require_start_hook_command_log_explain_review.EXIT.blocked;
	}
	write(path, after, "mode" in place ? place.mode : void 0, shell);
	const guarded = `${title} is guarded${top === null ? "" : ", where it starts in this folder"}.`;
	const written = missing === null ? guarded : `The hook is written, and ${missing} is still missing.`;
	return require_hook_command_log_explain_review.print(shell, options.uninstall ? `${title} is no longer guarded here.\n` : `${written} ${place.afterwards}\n`);
}
const startsOtherwise = (text, name) => new RegExp(`\\bhook ${name}\\b[^"\\n]*\\|\\| exit 2"`).test(text);
const unchangedText = (before, name, isLeft) => {
	if (before === null) return "is not there: nothing to take out";
	if (!isLeft) return "needs no change";
	return `is left as it is, and an entry in it still guards, which starts another program than ${STARTER}. To take that out, say how it is started: ${STARTER} hook ${name} --uninstall --command 'node /path/to/index.js'`;
};
function changed(before, place, owner, command, path) {
	if ("script" in place) return command === null ? withoutScript(before, place) : withScript(before, place, command, path);
	return command === null ? withoutEntry(before, place, owner, path) : withEntry(before, place, owner, command, path);
}
function topAbove(folder) {
	const top = require_hook_shell_explain_review.workingCopyOf(folder);
	return top === folder ? null : top;
}
const belowText = (top, title) => `warning: this folder is not the top of the repository. ${title} is not guarded where it is started elsewhere in it; to guard all of it, run this in ${top}`;
function textAt(path) {
	try {
		return require_hook_shell_log_explain_review.isTaken(path) ? (0, node_fs.readFileSync)(path, "utf8") : null;
	} catch (cause) {
		throw new require_hook_shell_command_log_explain_review.InputError(`${path} can't be read: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; mend it, or move it away`, { cause });
	}
}
function homeOf({ env }) {
	const home = env.HOME ?? env.USERPROFILE;
	if (home === void 0 || home === "") throw require_hook_command_log_explain_review.usageError("--user needs to know the home folder, and HOME is not set");
	return home;
}
function commandLine(name, { command = STARTER, policy, terraform, consent = [], signers, log }) {
	return [
		command,
		"hook",
		name,
		...[
			...policy === void 0 ? [] : [`--policy ${require_hook_shell.shellWord(policy)}`],
			...terraform === void 0 ? [] : [`--terraform ${require_hook_shell.shellWord(terraform)}`],
			...consent.map((file) => `--consent ${require_hook_shell.shellWord(file)}`),
			...signers === void 0 ? [] : [`--signers ${require_hook_shell.shellWord(signers)}`],
			...log === void 0 ? [] : [`--log ${require_hook_shell.shellWord(log)}`]
		],
		"|| exit 2"
	].join(" ");
}
async function isAgreed({ stdin, stdout }) {
	if (stdout.isTTY !== true || stdin.isTTY !== true) throw new require_hook_shell_command_log_explain_review.InputError("this asks on a terminal, and there is none; look at the difference, and run it with --yes");
	return /^y(es)?$/i.test(await require_asking.answerTo("Write this? [y/N] ", { stdin }, stdout));
}
function write(path, text, mode, shell) {
	try {
		if (text === null) {
			(0, node_fs.rmSync)(path);
			removeFolders((0, node_path.dirname)(path), shell);
			return;
		}
		makeFolder((0, node_path.dirname)(path), shell);
		require_review.replaceText(require_hook_review.behindLinks(path), text, mode);
	} catch (cause) {
		throw new require_hook_shell_command_log_explain_review.InputError(`${path} can't be written: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; check the folder`, { cause });
	}
}
exports.install = install;
