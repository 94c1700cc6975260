const require_review = require("./cli-review.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
// src/input/plan/wire.ts
const LARGEST_FIELD = 1 << 20;
const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;
const damaged = () => new require_hook_shell_command_log_explain_review.InputError("is a saved plan that can't be read to its end; make the plan again");
async function fieldsIn(bytes, wanted) {
	const reader = new FieldReader(wanted);
	for await (const chunk of bytes) reader.push(chunk);
	return reader.end();
}
var FieldReader = class {
	#wanted;
	#found = new Map();
	#expect = "tag";
	#field = 0;
	#number = 0;
	#weight = 1;
	#left = 0;
	#kept = null;
	constructor(wanted) {
		this.#wanted = wanted;
	}
	push(chunk) {
		for (let i = 0; i < chunk.length;) if (this.#expect === "bytes") i += this.#take(chunk, i);
		else this.#digit(chunk[i++]);
	}
	end() {
		if (this.#expect !== "tag" || this.#weight !== 1) throw damaged();
		return this.#found;
	}
	#digit(byte) {
		this.#number += (byte & 127) * this.#weight;
		this.#weight *= 128;
		if (byte >= 128) {
			if (this.#weight >= 2 ** 70) throw damaged();
			return;
		}
		const number = this.#number;
		this.#number = 0;
		this.#weight = 1;
		if (this.#expect === "tag") this.#begin(number);
		else if (this.#expect === "length") this.#open(number, this.#wanted.has(this.#field));
		else this.#expect = "tag";
	}
	#begin(tag) {
		this.#field = Math.floor(tag / 8);
		const type = tag % 8;
		if (type === VARINT) this.#expect = "varint";
		else if (type === LENGTH) this.#expect = "length";
		else if (type === FIXED_64 || type === FIXED_32) this.#open(type === FIXED_64 ? 8 : 4, false);
		else throw damaged();
	}
	#open(length, isWanted) {
		if (isWanted && (length > LARGEST_FIELD || this.#found.has(this.#field))) throw damaged();
		this.#left = length;
		this.#kept = isWanted ? new Uint8Array(length) : null;
		if (this.#kept !== null) this.#found.set(this.#field, this.#kept);
		this.#expect = length === 0 ? "tag" : "bytes";
	}
	#take(chunk, from) {
		const count = Math.min(this.#left, chunk.length - from);
		this.#kept?.set(chunk.subarray(from, from + count), this.#kept.length - this.#left);
		this.#left -= count;
		if (this.#left === 0) this.#expect = "tag";
		return count;
	}
};
// src/input/plan/state-place.ts
const BACKEND = 13;
const [TYPE, CONFIG, WORKSPACE] = [
	1,
	2,
	3
];
const MSGPACK = 1;
const statePlaceOf = (path, asked) => require_review.partOfPlan(path, require_review.PLAN_ENTRY, async (bytes) => {
	const backend = (await fieldsIn(bytes, new Set([BACKEND]))).get(BACKEND);
	if (backend === void 0) return null;
	const fields = await fieldsIn(once(backend), new Set([
		TYPE,
		CONFIG,
		WORKSPACE
	]));
	const type = textOf(fields.get(TYPE));
	if (type === "") return null;
	const settings = await settingsIn(fields.get(CONFIG), asked);
	return {
		backend: type,
		workspace: textOf(fields.get(WORKSPACE)),
		settings
	};
});
async function* once(bytes) {
	yield bytes;
}
const textOf = (bytes) => Buffer.from(bytes ?? []).toString("utf8");
async function settingsIn(config, asked) {
	const packed = config === void 0 ? void 0 : (await fieldsIn(once(config), new Set([MSGPACK]))).get(MSGPACK);
	if (packed === void 0) return new Map();
	const { decode } = await Promise.resolve().then(() => require("./msgpack.js"));
	const values = decode(packed);
	const all = typeof values === "object" && values !== null ? Object.entries(values) : [];
	return new Map(all.filter(([name]) => asked.has(name)).map(([name, value]) => [name, plainText(value)]));
}
const plainText = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
exports.statePlaceOf = statePlaceOf;
