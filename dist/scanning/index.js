// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_worker_threads = require("node:worker_threads");
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");
let node_process = require("node:process");
node_process = __toESM(node_process, 1);
let node_v8 = require("node:v8");
let node_buffer = require("node:buffer");
let node_crypto = require("node:crypto");
// src/domain/fault.ts
var InputError = class extends Error {
	name = "InputError";
};
// src/text/system-error.ts
const WHY = new Map([
	["ENOENT", "there is no such file or folder"],
	["ENOTDIR", "a part of its path is no folder"],
	["EEXIST", "a part of its path is no folder"],
	["EISDIR", "it is a folder"],
	["EACCES", "permission denied"],
	["EPERM", "permission denied"],
	["EROFS", "the disk can't be written"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["ENAMETOOLONG", "its name is too long"],
	["ELOOP", "its links lead in a circle"],
	["EMFILE", "too many files are open"],
	["EIO", "the disk or the network behind it failed"],
	["ESTALE", "the disk or the network behind it failed"]
]);
const REMEDY = new Map([
	["EACCES", "look who may read and write there"],
	["EPERM", "look who may read and write there"],
	["EROFS", "choose another place"],
	["ENOSPC", "make room there, or choose another place"],
	["EDQUOT", "make room there, or choose another place"],
	["EMFILE", "close some, or raise the limit (ulimit -n)"],
	["EIO", "try again, or copy it to another place first"],
	["ESTALE", "try again, or copy it to another place first"]
]);
new Set("EACCES EPERM EROFS ENOSPC EDQUOT ENAMETOOLONG ELOOP EMFILE".split(" "));
const codeOf$1 = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
const whyOf = (cause) => WHY.get(codeOf$1(cause)) ?? codeOf$1(cause);
const whyAndRemedy = (cause) => `${whyOf(cause)}; ${REMEDY.get(codeOf$1(cause)) ?? "check the path"}`;
// src/input/found.ts
const linkStatOf = (path) => found(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
const NOWHERE = new Set(["ENOTDIR", "ENAMETOOLONG"]);
function found(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Error && "code" in error && NOWHERE.has(error.code)) return void 0;
		throw error;
	}
}
function isTaken(path) {
	try {
		return linkStatOf(path) !== void 0;
	} catch {
		return true;
	}
}
const absent = (path) => isTaken(path) ? "is a link that leads to nothing" : "does not exist";
// src/input/json/bytes.ts
const CHUNK$1 = 1 << 20;
const TURN = 4;
async function* fileBytes(path) {
	const file = openFile(path);
	try {
		const buffer = Buffer.allocUnsafe(CHUNK$1);
		for (let turn = 1;; turn++) {
			const length = (0, node_fs.readSync)(file, buffer, 0, CHUNK$1, null);
			if (length === 0) return;
			yield buffer.subarray(0, length);
			if (turn % TURN === 0) await (0, node_timers_promises.setImmediate)();
		}
	} catch (cause) {
		if (isSystemError(cause, "EISDIR")) throw new InputError("is a folder; name the file in it", { cause });
		throw cause;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function openFile(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch (cause) {
		if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR")) throw new InputError(`${absent(path)}; check the path, or that the step which makes it ran`, { cause });
		throw new InputError(`can't be read: ${whyAndRemedy(cause)}`, { cause });
	}
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === void 0 || error.code === code);
// src/input/json/memory.ts
const MAX_DEPTH = 1 << 17;
const QUERY = 65536;
const STARTS = 131072;
const ENDS = 131328;
const CHUNK = 3408456;
const CHUNK_SIZE = 1 << 20;
// src/input/json/scan-error.ts
var ScanError = class extends InputError {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const WANTED = [
	"a value",
	"a value or \"]\"",
	"a key in quotes",
	"a key in quotes or \"}\"",
	"\":\"",
	"\",\" or \"}\"",
	"the end",
	"\",\" or \"]\""
];
const SAYS = {
	[0]: ({ c, offset, wanted }) => `is not JSON: ${shown(c)} at byte ${offset} where ${WANTED[wanted]} should stand`,
	[1]: ({ offset }) => `has an unescaped control character in a string at byte ${offset}`,
	[2]: ({ offset }) => `has an unknown escape in a string at byte ${offset}`,
	[3]: ({ offset }) => `has a broken \\u escape in a string at byte ${offset}`,
	[4]: ({ offset }) => `is nested more than ${MAX_DEPTH} deep at byte ${offset}`,
	[5]: ({ c, offset, noun }) => `has ${kindOf(c)} at byte ${offset} where a ${noun} has a list`,
	[6]: ({ c, offset, noun }) => `has ${kindOf(c)} at byte ${offset} where a ${noun} has an object`,
	[7]: ({ offset }) => `has the same key twice in one object at byte ${offset}`
};
const scanErrorFor = (fault) => new ScanError(SAYS[fault.fault]?.(fault) ?? `is not JSON at byte ${fault.offset}`, fault.offset);
const shown = (c) => c > 32 && c < 127 ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
const KINDS = new Map([
	[123, "an object"],
	[91, "a list"],
	[34, "a string"],
	[110, "null"],
	[116, "true or false"],
	[102, "true or false"]
]);
const kindOf = (c) => KINDS.get(c) ?? (/[-\d]/.test(String.fromCharCode(c)) ? "a number" : shown(c));
// src/input/json/words.ts
const LONGEST = 96;
const PLACES = 1024;
var Words = class {
	#known = new Array(PLACES).fill(null);
	find(bytes, from, to) {
		const known = this.#known[placeOf(bytes, from, to)];
		return known && isSame(known.bytes, bytes, from, to) ? known.text : void 0;
	}
	add(bytes, from, to, text) {
		if (to - from > LONGEST) return;
		this.#known[placeOf(bytes, from, to)] = {
			bytes: new Uint8Array(bytes.subarray(from, to)),
			text
		};
	}
};
function isSame(known, bytes, from, to) {
	const length = to - from;
	if (known.length !== length) return false;
	for (let i = 0; i < length; i++) if (known[i] !== bytes[from + i]) return false;
	return true;
}
function placeOf(bytes, from, to) {
	const letter = (at) => at < from ? 0 : bytes[at] ?? 0;
	const middle = from + (to - from >> 1);
	return (to - from) * 31 + letter(to - 1) * 7 + letter(to - 2) * 61 + letter(middle) * 13 + letter(to - 4) * 127 & 1023;
}
// src/input/json/taken-bytes.ts
const WORDS = new Words();
var TakenBytes = class {
	#slots;
	#bytes = Buffer.alloc(0);
	#at = 0;
	#from = 0;
	#to = 0;
	#strings = new Array(32).fill(void 0);
	constructor(slots) {
		this.#slots = slots;
	}
	set(bytes, at, from, to) {
		this.#bytes = bytes;
		this.#at = at;
		this.#from = from;
		this.#to = to;
		this.#strings.fill(void 0);
	}
	whole() {
		return this.#range(this.#from, this.#to);
	}
	#range(start, end) {
		return this.#bytes.subarray(start - this.#at, end - this.#at);
	}
	has(slot) {
		const start = this.#slots.starts[slot];
		return start >= 0 && this.#bytes[start - this.#at] !== 110;
	}
	#text(start, end) {
		return this.#bytes.toString("utf8", start - this.#at, end - this.#at);
	}
	text(slot) {
		const start = this.#slots.starts[slot];
		return start < 0 ? void 0 : this.#text(start, this.#slots.ends[slot]);
	}
	string(slot) {
		const known = this.#strings[slot];
		if (known !== void 0) return known;
		const read = this.#string(slot);
		this.#strings[slot] = read;
		return read;
	}
	word(slot) {
		const start = this.#slots.starts[slot];
		if (start < 0 || this.#bytes[start - this.#at] !== 34) return null;
		const from = start + 1 - this.#at;
		const to = this.#slots.ends[slot] - 1 - this.#at;
		return WORDS.find(this.#bytes, from, to) ?? this.#newWord(slot, from, to);
	}
	#newWord(slot, from, to) {
		const read = this.string(slot);
		if (read !== null) WORDS.add(this.#bytes, from, to, read);
		return read;
	}
	#string(slot) {
		const start = this.#slots.starts[slot];
		if (start < 0 || this.#bytes[start - this.#at] !== 34) return null;
		const text = this.#text(start + 1, this.#slots.ends[slot] - 1);
		return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
	}
	bytes(slot) {
		const start = this.#slots.starts[slot];
		return start < 0 ? void 0 : this.#range(start, this.#slots.ends[slot]);
	}
	eachPlace(tell) {
		const { starts, ends } = this.#slots;
		for (let slot = 0; slot < 32; slot++) {
			const start = starts[slot];
			if (start >= 0) tell(slot, start - this.#from, ends[slot] - this.#from);
		}
	}
};
// src/input/json/kept-bytes.ts
const MOST_ROOM = 8 << 20;
const LEAST_ROOM$1 = 4096;
var KeptBytes = class {
	#taken;
	#bytes = Buffer.alloc(0);
	#length = 0;
	#chunk = Buffer.alloc(0);
	#chunkAt = 0;
	constructor(slots) {
		this.#taken = new TakenBytes(slots);
	}
	enter(chunk, at) {
		this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
		this.#chunkAt = at;
	}
	keep(from, end) {
		const start = Math.max(0, from + this.#length - this.#chunkAt);
		const more = end - start;
		if (more <= 0) return;
		this.#makeRoom(this.#length + more);
		this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
		this.#length += more;
	}
	#makeRoom(length) {
		if (length <= this.#bytes.length) return;
		const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, length, LEAST_ROOM$1));
		grown.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = grown;
	}
	complete(from, to) {
		if (from >= this.#chunkAt) this.#taken.set(this.#chunk, this.#chunkAt, from, to);
		else {
			this.keep(from, to - this.#chunkAt);
			this.#taken.set(this.#bytes, from, from, to);
		}
		return this.#taken;
	}
	close() {
		if (this.#bytes.length > MOST_ROOM) this.#bytes = Buffer.alloc(0);
		this.#length = 0;
	}
};
// src/domain/remembered.ts
function rememberedWith(make) {
	const known = new WeakMap();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0 || known.has(asked)) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
// src/input/json/layout.ts
const WORD = 4;
const LEAST_ROOM = 1024;
const NO_SLOT = -1;
const ONLY = {
	array: 1,
	object: 2
};
const MOST_MEMBERS = 32;
const layoutOf = rememberedWith((query) => new Layout(query));
var Layout = class {
	#bytes = Buffer.alloc(LEAST_ROOM);
	#next = QUERY;
	queries = new Map();
	members = new Map();
	#addresses = new Map();
	top;
	constructor(query) {
		this.top = this.#query(query);
	}
	get bytes() {
		return this.#bytes.subarray(0, this.#next - QUERY);
	}
	#room(bytes) {
		const address = this.#next;
		this.#next += Math.ceil(bytes / WORD) * WORD;
		if (this.#next > 131072) throw new Error("the query is too long for the scanner");
		while (this.#next - QUERY > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
		return address;
	}
	#write(address, words) {
		for (const [at, word] of words.entries()) this.#bytes.writeInt32LE(word, address - QUERY + at * WORD);
	}
	#query(query) {
		if (query === void 0) return 0;
		const before = this.#addresses.get(query);
		if (before !== void 0) return before;
		const { take, slot = NO_SLOT, members, elements, only } = query;
		if (slot >= 32) throw new Error(`there is no slot ${slot}`);
		const address = this.#room(20);
		this.#addresses.set(query, address);
		this.queries.set(address, query);
		const kind = only === void 0 ? 0 : ONLY[only];
		this.#write(address, [
			take ? 1 : 0,
			slot,
			this.#membersOf(members),
			this.#query(elements),
			kind
		]);
		return address;
	}
	#membersOf(members) {
		if (members === void 0) return 0;
		const before = this.#addresses.get(members);
		if (before !== void 0) return before;
		const { all, each, queries } = members;
		const address = this.#room(12);
		this.#addresses.set(members, address);
		const named = {
			all,
			each,
			addresses: new Map()
		};
		this.members.set(address, named);
		this.#write(address, [
			all || each ? 1 : 0,
			this.#query(each?.query),
			0
		]);
		let link = address + 8;
		for (const [name, query] of queries) {
			const member = this.#member(name, query, named.addresses.size);
			this.#write(link, [member]);
			link = member + 16;
			named.addresses.set(name, member);
		}
		return address;
	}
	#member(name, query, place) {
		if (place >= MOST_MEMBERS) throw new Error(`more than ${MOST_MEMBERS} members can't be told apart`);
		const bytes = Buffer.from(name);
		const text = this.#room(bytes.length);
		bytes.copy(this.#bytes, text - QUERY);
		const address = this.#room(20);
		this.#write(address, [
			text,
			bytes.length,
			this.#query(query),
			1 << place,
			0
		]);
		return address;
	}
};
// src/input/json/machine-code.ts
const MACHINE_CODE = [
	"AGFzbQEAAAABPQtgAX8Bf2ACf38Bf2ACf38AYAF/AGAEf398fwBgA39/fwBgAABgAAF8YAABf2AEf398fABgBX9/f3x/AX8CNgQE",
	"aG9zdARmYWlsAAQEaG9zdAR0YWtlAAkEaG9zdAdyZWFkS2V5AAoEaG9zdAZjdXRLZXkAAgMWFQMAAgABAAAABQACAQEBBgEBBwMA",
	"CAUEAQFFRQZuE38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUF/C3wBRAAAAAAA",
	"APC/C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHLgUFc3RhcnQAFgRwdXNoABcGaXNEb25lABgJdGFr",
	"ZVN0YXJ0ABUGbWVtb3J5AgAIARIK6yMVNABBACAALQAAIwEgAEHIhNABa7igQQcjAiMCQQVGIgAEfyMDQYCECGotAABFBSAACxsQ",
	"AAvxAgIBewJ/IwAhAgJ/A0AgACACSQRAIAD9AAQAIgH9DCIiIiIiIiIiIiIiIiIiIiL9IyAB/QxcXFxcXFxcXFxcXFxcXFxc/SP9",
	"UCAB/QwgICAgICAgICAgICAgICAg/Sb9UP1kIgMEQCAAIANoaiIAIAIgACACSRsMAwsgAEEQaiEADAELCyACCyEAA0AgACMASQRA",
	"IAAtAAAiAkEiRgRAQQAkCyAAQQFqDwsgAkHcAEcEQEEBIAIjASAAQciE0AFruKBBABAAC0EBJAxBAiQLIABBAWoQCyEAIwtBAUcE",
	"QCAADwsjACECAn8DQCAAIAJJBEAgAP0ABAAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIAH9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIAH9",
	"DCAgICAgICAgICAgICAgICD9Jv1Q/WQiAwRAIAAgA2hqIgAgAiAAIAJJGwwDCyAAQRBqIQAMAQsLIAILIQAMAQsLQQEkCyMAC6sB",
	"AgF8An8gACMJRwRADwsjCEEBayQIIwgiAwR/IANBAnRBtISwAWooAgAFQX8LJAkgA0EDdEGYhNAAaisDACECIANBAnRBqISQAWoo",
	"AgAiAygCBCIEQX9HBEAgBEEDdCIEQYCACGogAjkDACAEQYCCCGojASABQciE0AFruKA5AwALIAMoAgBFBEAPCyADIAAgAiMBIAFB",
	"yITQAWu4oBABRAAAAAAAAPC/JAoLWQAjCwRAIwMjBEZBACMRGwRAQQEkByMSQciE0AFrIABByITQAWsQAwsFIxEEQEEEJAIjAyME",
	"RgRAIxIgAEEBayMMEAwLBUEFQQYjAxskAiMDIAAQBgsLIAALcwAgAEH9AEHdACMDQYCECGotAABBAUYbRwRAIAEQBAsjAyMERgRA",
	"IwRBAnRBhIQQaigCACgCCCIABH8gACgCBAVBAAsEQCMFQQFrJAULIwRBAWskBAsjA0EBayQDQQVBBiMDGyQCIwMgAUEBaiIAEAYg",
	"AAtbAQF/A0AgACMASQRAIw0gAC0AABARIgFBAEgEQCMNIgFBAkYgAUEBRnIgAUEERnIgAUEHRnJFBEAgABAEC0EAJAsgAA8LIAEk",
	"DSAAQQFqIQAMAQsLQQQkCyMAC6EBAQN/Iw4iAUHuAEYgAUH0AEZyBH9BBAVBBUEAIAFB5gBGGwshAgNAIw0gAkggACMASXEEQCMO",
	"IQMjDSIBQQRGBH9B5QAFIANB9ABGBH9B9OTVqwYFQe7qseMGQebCsZsHIANB7gBGGwsgAUEDdHVB/wFxCyAALQAARwRAIAAQBAsj",
	"DUEBaiQNIABBAWohAAwBCwtBBUEAIw0gAkcbJAsgAAuGAgEBfyMLQQJGIAAjAElxBEAgAC0AACIBQfUARwR/IAFB3ABGIAFBIkZy",
	"IAFBL0ZyIAFB4gBGciABQeYARnIgAUHuAEZyIAFB8gBGciABQfQARnIFQQELRQRAQQIgASMBIABByITQAWu4oEEAEAALQQNBASAB",
	"QfUARhskC0EEJA0gAEEBaiEACwNAIwtBA0YgACMASXEEQCAALQAAIgFBOU0gAUEwT3EEf0EBBSABQcYATSABQcEAT3ELBH9BAQUg",
	"AUHmAE0gAUHhAE9xC0UEQEEDIAAtAAAjASAAQciE0AFruKBBABAACyAAQQFqIQAjDUEBayQNIw1FBEBBASQLCwwBCwsgAAvPAgEF",
	"fyMEQQJ0QYSEEGooAgAoAgghBSACIwcgAhsiAkUEQCAFKAIAQQBHIQILQQAkByACBEAgBSAAQciE0AFrIAFByITQAWsiACMBIAC4",
	"oCMFQQFrEAIhAgUgASAAayEGIAUoAgghAgJAA0AgAgRAIAYgAigCBEYEfyACKAIAIQcgBkFwcSEDQQAhBAJ/A0AgAyAESwRAQQAg",
	"BCAHav0ABAAgACAEav0ABAD9Uf1TDQIaIARBEGohBAwBCwsDQCADIAZJBEBBACADIAdqLQAAIAAgA2otAABHDQIaIANBAWohAwwB",
	"CwtBAQsFQQALDQIgAigCECECDAELC0EAIQILCyACBEAgAigCCCQGIAIoAgwiACMEQQJ0QYyEMGoiAigCAHEEQEEHQQAjASABQciE",
	"0AFruKBBABAACyACIAIoAgAgAHI2AgAFIAUoAgQkBgsLtAMCA38BeyAALQAAIgFBCkYgAUEgRnIgAUENRnIgAUEJRnIEQCAAQQFq",
	"DwsjAiICQQVGBEAgAUEsRgR/QQJBACMDQYCECGotAABBAUYbJAIjAyMERgRAIwRBAnRBhIQQaigCACgCDCQGCyAAQQFqBSABIAAQ",
	"CAsPCyACQQNGIAJBAkZyBEAgAUEiRgRAIwAhASAAQQFqIQIDQCABIAJLBEACQCAC/QAEACIE/QwiIiIiIiIiIiIiIiIiIiIi/SMg",
	"BP0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBP0MICAgICAgICAgICAgICAgIP0m/VD9ZCIDBEAgAiADaGoiAiABIAEgAksbIQEMAQsg",
	"AkEQaiECDAILCwsCfyABIwBJBH8gAS0AAEEiRgVBAAsEQEEEJAIjAyMERgRAIABBAWogAUEAEAwLIAFBAWoMAQtBASQRIABBAWoi",
	"ACQSQQAkDCAAEAUQBwsPCyACQQNGBEAgASAAEAgPCwUgAkEERwRAIAJBAUYgAUHdAEZxBH8gASAAEAgFIAEgABAUCw8FIAFBOkYE",
	"QEEAJAIgAEEBag8LCwsgABAEIAALQgAjA0EBaiQDIwNBgIAISgRAQQQgACMBIAFByITQAWu4oEEAEAALIwNBgIQIaiAAQfsARiIA",
	"OgAAQQNBASAAGyQCC4cDAgF7AX8CfwNAIAAgAUkEQCAA/QAEACIC/QwiIiIiIiIiIiIiIiIiIiIi/SMgAv0MXFxcXFxcXFxcXFxc",
	"XFxcXP0j/VAgAv0MICAgICAgICAgICAgICAgIP0m/VD9ZCIDBEAgACADaGoiACABIAAgAUkbDAMLIABBEGohAAwBCwsgAQshAANA",
	"IABBAWogAUkEfyAALQAAQdwARgVBAAsEfyAALQABIgNB3ABGIANBIkZyIANBL0ZyIANB4gBGciADQeYARnIgA0HuAEZyIANB8gBG",
	"ciADQfQARnIFQQALBEAgAEECaiEAAn8DQCAAIAFJBEAgAP0ABAAiAv0MIiIiIiIiIiIiIiIiIiIiIv0jIAL9DFxcXFxcXFxcXFxc",
	"XFxcXFz9I/1QIAL9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiAwRAIAAgA2hqIgAgASAAIAFJGwwDCyAAQRBqIQAMAQsLIAELIQAM",
	"AQsLIABBAWpBACAAIAFJBH8gAC0AAEEiRgVBAAsbC6YCAQR/IAAtAAAiBUHuAEYgBUH0AEZyBH9BBAVBBUEAIAVB5gBGGwsiA0EA",
	"SgRAAn9BACAAIgIgA2oiBCABSw0AGkEBIQADQCAAIANIBEBBACAAQQRGBH9B5QAFIAVB9ABGBH9B9OTVqwYFQe7qseMGQebCsZsH",
	"IAVB7gBGGwsgAEEDdHVB/wFxCyAAIAJqLQAARw0CGiAAQQFqIQAMAQsLIAQLDwsCf0EAIAVBLUYNABpBASAFQTBGDQAaQQJBfyAF",
	"QTlNIAVBME9xGwsiAkEASARAQQAPCyAAQQFqIQMDQCABIANLBEAgAiADLQAAEBEiAEEASARAIANBACACQQJGIAJBAUZyIAJBBEZy",
	"IAJBB0ZyGw8LIAAhAiADQQFqIQMMAQsLQQALmgEAIAFBOUwgAUEwTnEEQAJ/QQFBAiABQTBGGyAARQ0AGkF/IABBAUYNABpBBCAA",
	"QQNGDQAaQQcgACAAQQZGIABBBUZyGwsPCyABQS5GBEBBA0F/IABBAkYgAEEBRnIbDwsgAUEgckHlAEYEQEEFQX8gAEECRiAAQQFG",
	"ciAAQQRGchsPC0EGQX8gAUEtRiABQStGciAAQQVGcRsLEQBByITQASQAQQAkAkEAJAsL2wMBBX8jACEFIwMhAyMCIQYDQCAAIAVJ",
	"BEACQCAALQAAIgJBIkYEQCAGQQRODQEgAEEBaiAFEA8iAkUNASAGQQJOBEAgAiAFSSIABEAgAi0AAEE6RiEAC0EAQQQgABshBiAC",
	"QQFqIAIgABshAAwECwUgAkEgTQRAIAJBCkYgAkEgRnIgAkENRnIgAkEJRnJFDQIgAEEBaiEADAQFIAJBLEYEQCAGQQVHDQNBAkEA",
	"IANBgIQIai0AAEEBRhshBiAAQQFqIQAMBQUgAkHdAEYgAkH9AEZyBEAgA0EBayABTAR/QQAFIANBgIQIai0AAEEBRgR/IAJB/QBG",
	"BH8gBkEDRiAGQQVGcgVBAAsFIAJB3QBGBH8gBkEBRiAGQQVGcgVBAAsLC0UNBCADQQFrIQMgAEEBaiECBSAGQQFKBEAMBQUgAkH7",
	"AEYiBCACQdsARnIEQCADQQFqIgJBgIAISg0GIAIiA0GAhAhqIAQ6AABBA0EBIAQbIQYgAEEBaiEADAgFIAAgBRAQIgJFDQYLCwsL",
	"CwsgAiAFSSIABEAgAi0AAEEsRiEACyAABH9BAkEAIANBgIQIai0AAEEBRhsFQQULIQYgAkEBaiACIAAbIQAMAgsLCyADJAMgBiQC",
	"IAALnAYCBX8BfCMDIwRGBEAjBiICBEAgAEHuAEdBACACKAIQIgUbBH8gAEHbAEH7ACAFQQFGG0cFQQALBEBBBUEGIAVBAUYbIAAj",
	"ASABQciE0AFruKBBABAACyACKAIABH9BAQUgAigCBEF/RwsEQCMBIAFByITQAWu4oCEHIAIoAgAEQCAHJAoDQCADQSBIBEAgA0ED",
	"dEGAgAhqRAAAAAAAAPC/OQMAIANBAWohAwwBCwsLIwgiA0EDdEGYhNAAaiAHOQMAIANBAnQiA0GohJABaiACNgIAIANBuISwAWoj",
	"BDYCACMEJAkjCEEBaiQICwsLIABB+wBGIgMgAEHbAEZyBEAgAyMDckUEQCABEAQLIAAhAgJAIwMjBEYEQCMGIgAEfyAAQQhBDCAD",
	"G2ooAgBBAEcFQQALRQRAIxAjD0sEQCABIxBqIw9rIgAjAE0EfyMPIQUgACABayIGQXBxIQMCfwNAIAMgBEsEQEEAIAQgBWr9AAQA",
	"IAEgBGr9AAQA/VH9Uw0CGiAEQRBqIQQMAQsLA0AgAyAGSQRAQQAgAyAFai0AACABIANqLQAARw0CGiADQQFqIQMMAQsLQQELBUEA",
	"CwRAQQVBBiMDGyQCIwMgABAGDAQLCyABJA9BACQQIAIgARAOIAFBAWohAAwCCyMEQQJ0IgBBiIQQaiMGIgQ2AgAgAEGQhDBqQQA2",
	"AgAjBEEBaiQEIAQoAggiAAR/IAAoAgQFQQALBEAjBUEBaiQFCyADBH9BAAUgBCgCDAskBgsgAiABEA4gAUEBaiEACyAADwsjA0UE",
	"QCABEAQLIABBIkYEfyABQQFqIwAQDwUgASMAEBALIgIEQEEFQQYjAxskAiMDIAIQBiACDwtBACQRIABBIkYEf0EAJAwgAUEBahAF",
	"BQJ/IAEtAAAiAEHuAEYgAEH0AEZyBH9BBAVBBUEAIABB5gBGGwtBAEoEQCAAJA5BASQNIAFBAWoQCgwBCwJ/QQAgAEEtRg0AGkEB",
	"IABBMEYNABpBAkF/IABBOU0gAEEwT3EbCyQNIw1BAEgEQCABEAQLIAFBAWoQCQsLEAcLBAAjCgs8AEQAAAAAAAAAACQBQQAkA0EA",
	"JAJBACQLQQAkBEEAJAUgACQGQQAkB0EAJAhBfyQJRAAAAAAAAPC/JAoL0AEBAX8gAEHIhNABaiQAIwAkD0EAJBAjCwR/QciE0AEk",
	"EgJ/IwtBBUYEQEHIhNABEAoMAQsjC0EERgRAQciE0AEQCQwBCyMLQQFGBEBByITQARAFDAELQciE0AEQCyEAIwtBAUYEfyAAEAUF",
	"IAALCxAHBUHIhNABCyEAA0AjAkEGRyAAIwBJcQRAIwMjBEoEQCAAIwQiARATIgAjAEcEQCAAEA0hACMDIAFGBEAgACQQCwsFIAAQ",
	"DSEACwwBCwsjASAAQciE0AFrIgC3oCQBIAALBwAjAkEGRgs="
].join("");
// src/input/json/machine.ts
let code;
function codeOf() {
	code ??= new WebAssembly.Module(Buffer.from(MACHINE_CODE, "base64"));
	return code;
}
const NO_WEBASSEMBLY = "can't be read: this Node was started without WebAssembly; leave out --jitless, which may stand in NODE_OPTIONS";
const NO_ADDRESSES = "can't be read: the limit on virtual memory leaves Node no addresses for WebAssembly, of which it sets many aside and uses few; lift the limit (ulimit -v unlimited), or set NODE_OPTIONS=--disable-wasm-trap-handler";
function exportsFor(host) {
	if (typeof WebAssembly === "undefined") throw new InputError(NO_WEBASSEMBLY);
	try {
		return new WebAssembly.Instance(codeOf(), { host }).exports;
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new InputError(NO_ADDRESSES, { cause });
	}
}
const idle = [];
var Machine = class Machine {
	#host = null;
	#exports;
	#bytes;
	starts;
	ends;
	constructor() {
		const told = () => this.#host;
		const host = {
			fail: (fault, c, offset, wanted) => told().fail(fault, c, offset, wanted),
			take: (query, depth, start, end) => told().take(query, depth, start, end),
			cutKey: (start, end) => told().cutKey(start, end),
			readKey: (members, start, end, offset, depth) => told().readKey(members, start, end, offset, depth)
		};
		this.#exports = exportsFor(host);
		const { buffer } = this.#exports.memory;
		this.#bytes = new Uint8Array(buffer);
		this.starts = new Float64Array(buffer, STARTS, 32);
		this.ends = new Float64Array(buffer, ENDS, 32);
	}
	static for(layout, host) {
		const machine = idle.pop() ?? new Machine();
		machine.#host = host;
		machine.#bytes.set(layout.bytes, QUERY);
		machine.#exports.start(layout.top);
		return machine;
	}
	push(chunk) {
		this.#bytes.set(chunk, CHUNK);
		return this.#exports.push(chunk.length);
	}
	get isDone() {
		return this.#exports.isDone() !== 0;
	}
	get takeStart() {
		return this.#exports.takeStart();
	}
	release() {
		this.#host = null;
		idle.push(this);
	}
};
// src/input/json/scanner.ts
const LONGEST_NAME = 60;
var Scanner = class {
	#layout;
	#onKey;
	#noun;
	#machine;
	#isDone = false;
	#kept;
	#piece = new Uint8Array(0);
	#offset = 0;
	#keyParts = [];
	#names = new Set();
	constructor(query, onKey = () => {}, noun = "plan") {
		this.#layout = layoutOf(query);
		this.#onKey = onKey;
		this.#noun = noun;
		this.#machine = Machine.for(this.#layout, this);
		this.#kept = new KeptBytes(this.#machine);
	}
	get done() {
		return this.#isDone;
	}
	push(chunk) {
		if (this.#machine === null && !this.#isDone) throw new Error("the document was refused before");
		let from = 0;
		while (this.#machine !== null && from < chunk.length) from += this.#scan(this.#machine, chunk.subarray(from, from + CHUNK_SIZE));
		return from;
	}
	end() {
		if (this.#isDone) return;
		this.#release();
		throw new ScanError(`ends in the middle, after ${this.#offset === 1 ? "1 byte" : `${this.#offset} bytes`}`, this.#offset);
	}
	#scan(machine, piece) {
		this.#piece = piece;
		this.#kept.enter(piece, this.#offset);
		try {
			const length = machine.push(piece);
			const { takeStart, isDone } = machine;
			if (takeStart >= 0) this.#kept.keep(takeStart, length);
			if (isDone) this.#release();
			this.#isDone = isDone;
			this.#offset += length;
			return length;
		} catch (error) {
			this.#release();
			throw error;
		}
	}
	#release() {
		this.#machine?.release();
		this.#machine = null;
	}
	fail(fault, c, offset, wanted) {
		throw scanErrorFor({
			fault,
			c,
			offset,
			wanted,
			noun: this.#noun
		});
	}
	take(query, depth, start, end) {
		this.#layout.queries.get(query)?.take?.(this.#kept.complete(start, end), depth);
		this.#kept.close();
	}
	cutKey(start, end) {
		this.#keyParts.push(Uint8Array.from(this.#piece.subarray(start, end)));
	}
	readKey(address, start, end, offset, depth) {
		const members = this.#layout.members.get(address);
		const name = this.#keyText(this.#piece.subarray(start, end));
		if (members === void 0) return 0;
		const member = members.addresses.get(name) ?? 0;
		if (member === 0) members.each?.named(name, depth);
		if (members.all) this.#tell(name, offset);
		return member;
	}
	#keyText(end) {
		const bytes = Buffer.concat([...this.#keyParts, end]);
		this.#keyParts = [];
		return JSON.parse(`"${bytes.toString()}"`);
	}
	#tell(name, offset) {
		if (this.#names.has(name)) throw new ScanError(`has the key ${JSON.stringify(name.slice(0, LONGEST_NAME))} twice, the second time at byte ${offset}`, offset);
		this.#names.add(name);
		this.#onKey(name);
	}
};
// src/input/json/space.ts
const isSpace = (c) => c === 32 || c === 10 || c === 13 || c === 9;
const OLDEST = 20;
const NEWEST = 24;
let isSmall = false;
function keepYoungSpaceSmall() {
	if (isSmall) return;
	isSmall = true;
	const major = Number(node_process.default.versions.node.split(".")[0]);
	if (major >= OLDEST && major <= NEWEST) (0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
}
// src/input/json/documents.ts
const WRAPPER_LINES = ["[command]", "::"];
const JSON_LINE = /^(\[\s*([[{"]|$)|")/;
const MAX_LINE = 4096;
async function readDocuments(bytes, begin, strange, noun = "plan") {
	const documents = new DocumentReader(begin, strange, noun);
	for await (const chunk of bytes) documents.push(chunk);
	return documents.end();
}
var DocumentReader = class {
	#begin;
	#strange;
	#noun;
	#count = 0;
	#document = null;
	#scanner = null;
	#line = null;
	#offset = 0;
	#lineStart = 0;
	#isUsed = false;
	#passed = 0;
	#head = "";
	constructor(begin, strange, noun) {
		this.#begin = begin;
		this.#strange = strange;
		this.#noun = noun;
	}
	push(part) {
		const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
		if (this.#head.length < MAX_LINE) this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
		let i = 0;
		while (i < chunk.length) i = this.#scanner === null ? this.#between(chunk, i) : this.#inside(this.#scanner, chunk, i);
		this.#offset += chunk.length;
		if (this.#offset > 2097152) keepYoungSpaceSmall();
	}
	end() {
		this.#scanner?.end();
		this.#endLine();
		if (this.#count === 0 && this.#passed > 0) throw new InputError(this.#strange(this.#head));
		return {
			count: this.#count,
			passed: this.#passed
		};
	}
	#inside(scanner, chunk, from) {
		const taken = this.#scanned(scanner, from === 0 ? chunk : chunk.subarray(from));
		if (scanner.done) {
			this.#document?.finish();
			this.#scanner = null;
			this.#count++;
			this.#isUsed = true;
		}
		return from + taken;
	}
	#scanned(scanner, chunk) {
		try {
			return scanner.push(chunk);
		} catch (cause) {
			if (this.#passed > 0 && cause instanceof ScanError) throw new InputError(this.#strange(this.#head), { cause });
			throw cause;
		}
	}
	#start() {
		if (this.#passed > 0 && this.#count > 0) throw new InputError(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
		this.#document = this.#begin();
		this.#scanner = new Scanner(this.#document.query, this.#document.onKey, this.#noun);
	}
	#between(chunk, i) {
		const c = chunk[i];
		if (this.#line !== null) return this.#inLine(this.#line, chunk, i);
		if (isSpace(c)) {
			if (c === 10) this.#isUsed = false;
			return i + 1;
		}
		if (c === 123 && !this.#isUsed) {
			this.#start();
			return i;
		}
		this.#lineStart = this.#offset + i;
		return this.#inLine(Buffer.alloc(0), chunk, i);
	}
	#inLine(line, chunk, from) {
		const end = chunk.indexOf(10, from);
		const stop = end < 0 ? chunk.length : end;
		this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
		if (end >= 0) this.#endLine();
		return stop;
	}
	#endLine() {
		if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
			if (this.#count > 0) throw new InputError(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper; give the output of "terraform show -json" as it was written`);
			if (JSON_LINE.test(this.#line.toString("latin1"))) throw new InputError(this.#strange(this.#head));
			this.#passed++;
		}
		this.#line = null;
		this.#isUsed = false;
	}
};
const isWrapperLine = (line) => WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));
// src/input/json/encoding.ts
const SIGNATURES = [
	["utf-8-bom", [
		239,
		187,
		191
	]],
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]],
	["gzip", [31, 139]],
	["zip", [
		80,
		75,
		3,
		4
	]]
];
const formOf = (start) => SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? unmarked(start);
function unmarked([a, b, c, d]) {
	if (b === 0 && d === 0 && isAscii(a) && isAscii(c)) return "utf-16le";
	return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? "utf-16be" : "utf-8";
}
const isAscii = (byte) => byte !== void 0 && byte > 0 && byte < 128;
async function* decoded(bytes, show, unzipped = false) {
	const { start, rest, close } = await peek(bytes, 4);
	const form = formOf(start);
	if (form === "zip") {
		await close();
		yield* show();
	} else if (form === "gzip") {
		if (unzipped) throw new InputError("is compressed twice; unpack it first");
		yield* decoded(gunzipped(rest), show, true);
	} else if (form === "utf-16le" || form === "utf-16be") yield* utf16(rest, form);
	else yield* utf8(rest, form === "utf-8-bom" ? 3 : 0);
}
async function peek(bytes, wanted) {
	const iterator = bytes[Symbol.asyncIterator]();
	let start = new Uint8Array(0);
	while (start.length < wanted) {
		const { done, value } = await iterator.next();
		if (done === true) break;
		if (start.length === 0 && value.length >= wanted) start = value;
		else start = Buffer.concat([start, value]);
	}
	return {
		start,
		rest: withRest(start, iterator),
		close: async () => iterator.return?.()
	};
}
async function* withRest(start, iterator) {
	try {
		if (start.length > 0) yield start;
		for (;;) {
			const { done, value } = await iterator.next();
			if (done === true) return;
			yield value;
		}
	} finally {
		await iterator.return?.();
	}
}
async function* gunzipped(bytes) {
	const { createGunzip } = await Promise.resolve().then(() => __toESM(require("node:zlib"), 1));
	const gunzip = createGunzip();
	const feed = (async () => {
		for await (const chunk of bytes) {
			if (!gunzip.write(Buffer.from(chunk))) await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
			if (gunzip.destroyed) return;
		}
		gunzip.end();
	})();
	feed.catch((error) => gunzip.destroy(error));
	try {
		for await (const chunk of gunzip) yield chunk;
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		throw new InputError("is a damaged or truncated gzip file; make it again", { cause });
	}
	await feed;
}
async function* utf16(bytes, encoding) {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const encoder = new TextEncoder();
	const decode = (chunk) => {
		try {
			return encoder.encode(decoder.decode(chunk, { stream: chunk !== void 0 }));
		} catch (cause) {
			throw new InputError(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
		}
	};
	for await (const chunk of bytes) yield decode(chunk);
	yield decode();
}
const SEARCHED = 65536;
async function* utf8(bytes, skip) {
	let offset = 0;
	let hasNul = false;
	let cut = new Uint8Array(0);
	for await (const chunk of bytes) {
		const body = offset === 0 ? chunk.subarray(skip) : chunk;
		const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
		const end = joined.length - cutCharacter(joined);
		const whole = joined.subarray(0, end);
		if (offset < SEARCHED) hasNul ||= chunk.includes(0);
		if (!(0, node_buffer.isUtf8)(whole)) throw noText(hasNul, offset, offset + chunk.length);
		cut = Uint8Array.from(joined.subarray(end));
		offset += chunk.length;
		yield whole;
	}
	if (cut.length > 0) throw noText(hasNul, offset - cut.length, offset);
}
const noText = (hasNul, from, to) => new InputError(hasNul ? "is a binary file, and no text; give the output of \"terraform show -json\"" : `is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
function cutCharacter(bytes) {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back];
		if ((byte & 192) === 128) continue;
		return (byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1) > back ? back : 0;
	}
	return 0;
}
// src/input/json/ahead/batch.ts
const BEGIN = 0;
const FINISH = 1;
const KEY = 2;
const NAMED = 3;
const TAKE = 4;
const SIZE = {
	numbers: 32768,
	bytes: 1 << 20
};
const MOST_NUMBERS = 101;
const roomOf = ({ numbers, bytes }) => ({
	numbers: new Float64Array(Math.max(numbers, MOST_NUMBERS)),
	bytes: new Uint8Array(bytes)
});
var BatchWriter = class {
	#send;
	#size;
	#room;
	#length = 0;
	#written = 0;
	#names = [];
	#spare = [];
	constructor(send, size = SIZE) {
		this.#send = send;
		this.#size = size;
		this.#room = roomOf(size);
	}
	begin() {
		this.#event(BEGIN);
	}
	finish() {
		this.#event(FINISH);
	}
	key(name) {
		this.#event(KEY);
		this.#names.push(name);
	}
	named(members, name, depth) {
		this.#event(NAMED);
		this.#put(members);
		this.#put(depth);
		this.#names.push(name);
	}
	take(query, taken, depth) {
		const whole = taken.whole();
		this.#event(TAKE, whole.length);
		this.#room.bytes.set(whole, this.#written);
		this.#written += whole.length;
		this.#put(query);
		this.#put(depth);
		this.#put(whole.length);
		const count = this.#length;
		this.#put(0);
		taken.eachPlace((slot, start, end) => {
			this.#put(slot);
			this.#put(start);
			this.#put(end);
		});
		this.#room.numbers[count] = (this.#length - count - 1) / 3;
	}
	#event(kind, bytes = 0) {
		const { numbers, bytes: free } = this.#room;
		if (this.#length + MOST_NUMBERS > numbers.length || this.#written + bytes > free.length) this.flush();
		if (bytes > this.#room.bytes.length) this.#room = roomOf({
			...this.#size,
			bytes
		});
		this.#put(kind);
	}
	#put(number) {
		this.#room.numbers[this.#length++] = number;
	}
	reuse(room) {
		if (room.bytes.length === this.#size.bytes) this.#spare.push(room);
	}
	flush() {
		if (this.#length === 0) return;
		this.#send({
			...this.#room,
			length: this.#length,
			names: this.#names
		});
		this.#room = this.#spare.pop() ?? roomOf(this.#size);
		this.#length = 0;
		this.#written = 0;
		this.#names = [];
	}
};
// src/input/json/ahead/protocol.ts
const moved = ({ numbers, bytes }) => [numbers.buffer, bytes.buffer];
`${(0, node_crypto.randomUUID)()}`;
// src/input/json/query.ts
var Members = class {
	#queries;
	all;
	each;
	constructor(queries, options = {}) {
		this.all = options.all ?? false;
		this.each = options.each ?? null;
		this.#queries = new Map(Object.entries(queries));
	}
	get queries() {
		return this.#queries;
	}
	add(name, query) {
		this.#queries.set(name, query);
	}
};
// src/input/json/ahead/shape.ts
function queryFrom({ queries: shapes, members: membersShapes }, finder) {
	const queries = shapes.map(() => ({}));
	const members = membersShapes.map(({ all, each }, at) => new Members({}, each === null ? { all } : {
		all,
		each: {
			query: queries[each],
			named: (name, depth) => finder.named(at, name, depth)
		}
	}));
	for (const [at, { names }] of membersShapes.entries()) for (const [name, query] of names) members[at]?.add(name, queries[query]);
	for (const [at, { isTaken, slot, only, members: inside, elements }] of shapes.entries()) Object.assign(queries[at], {
		...isTaken && { take: (taken, depth) => finder.take(at, taken, depth) },
		...inside !== null && { members: members[inside] },
		...elements !== null && { elements: queries[elements] },
		slot,
		only
	});
	return queries[0];
}
// src/input/json/ahead/thread.ts
const { path, shape, noun } = node_worker_threads.workerData;
const MOST_ON_THEIR_WAY = 4;
let onTheirWay = 0;
let goOn = () => {};
const tell = (told) => node_worker_threads.parentPort?.postMessage(told);
const writer = new BatchWriter((batch) => {
	onTheirWay++;
	node_worker_threads.parentPort?.postMessage({ batch }, moved(batch));
});
node_worker_threads.parentPort?.on("message", (room) => {
	writer.reuse(room);
	onTheirWay--;
	goOn();
});
async function* paced() {
	for await (const chunk of fileBytes(path)) {
		yield chunk;
		tell({ bytes: chunk.length });
		while (onTheirWay >= MOST_ON_THEIR_WAY) await new Promise((resolve) => {
			goOn = resolve;
		});
	}
}
function begin() {
	writer.begin();
	return {
		query: queryFrom(shape, writer),
		onKey: (name) => writer.key(name),
		finish: () => writer.finish()
	};
}
var Strange = class extends InputError {};
function strange(head) {
	throw new Strange(head);
}
function noArchive() {
	throw new Error(`${path} is an archive`);
}
function mistakeIn(error) {
	if (error instanceof Strange) return { strange: error.message };
	if (!(error instanceof InputError)) throw error;
	return {
		message: error.message,
		offset: error instanceof ScanError ? error.offset : null
	};
}
async function run() {
	try {
		const documents = await readDocuments(decoded(paced(), noArchive), begin, strange, noun);
		writer.flush();
		tell({ documents });
	} catch (error) {
		const mistake = mistakeIn(error);
		writer.flush();
		tell({ mistake });
	}
}
run();
