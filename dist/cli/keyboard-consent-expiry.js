const require_hook_command_log_explain_review = require("./cli-usage.js");
let node_crypto = require("node:crypto");
// src/keyboard/consent/signature.ts
const NAMESPACE = "destroy-guard";
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function splitSigned(file) {
	const at = file.indexOf(`\n${BEGIN}`);
	return at < 0 ? null : {
		text: file.slice(0, at + 1),
		armored: file.slice(at + 1)
	};
}
const armor = (blob) => [
	BEGIN,
	...blob.toString("base64").match(/.{1,70}/g) ?? [],
	END,
	""
].join("\n");
function signatureIn(armored) {
	const blob = Buffer.from(armored.slice(29, -27), "base64");
	if (armor(blob) !== armored) return null;
	try {
		return takenApart(armored, new Reader(blob));
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
function takenApart(armored, blob) {
	const isOurs = blob.bytes(6).toString("latin1") === "SSHSIG" && blob.number() === 1;
	const publicKey = blob.string();
	const namespace = blob.string().toString("latin1");
	const reserved = blob.string();
	blob.string();
	const signature = new Reader(blob.string());
	if (!isOurs || reserved.length > 0 || !blob.isAtEnd()) return null;
	const algorithm = new Reader(publicKey).string().toString("latin1");
	const fingerprint = `SHA256:${(0, node_crypto.createHash)("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
	return {
		armored,
		namespace,
		key: {
			proof: proofIn(signature),
			algorithm,
			fingerprint
		},
		publicKey: publicKey.toString("base64")
	};
}
const USER_PRESENT = 1;
function proofIn(signature) {
	if (!/^(webauthn-)?sk-/.test(signature.string().toString("latin1"))) return "plain";
	signature.string();
	return ((signature.bytes(1)[0] ?? 0) & USER_PRESENT) === 0 ? "no-touch" : "touch";
}
var Reader = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	bytes(length) {
		if (this.#at + length > this.#bytes.length) throw new RangeError("the signature ends too early");
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}
	number() {
		return this.bytes(4).readUInt32BE();
	}
	string() {
		return this.bytes(this.number());
	}
	isAtEnd() {
		return this.#at === this.#bytes.length;
	}
};
// src/keyboard/consent/text.ts
const FIRST_LINE = "destroy-guard consent 1";
const quoted = (text) => require_hook_command_log_explain_review.printableJson(JSON.stringify(text));
const agreementText = ({ digest, root, agreed, expires, reason }) => [
	FIRST_LINE,
	`digest ${digest}`,
	`root ${quoted(root)}`,
	`agreed ${agreed}`,
	`expires ${expires}`,
	`reason ${quoted(reason)}`,
	""
].join("\n");
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
const FORM = new RegExp(`^${FIRST_LINE}\ndigest (sha256:[0-9a-f]{64})\nroot (".*")\nagreed (${TIME})\nexpires (${TIME})\nreason (".*")\n$`);
function agreementIn(text) {
	const [, digest = "", root = "", agreed = "", expires = "", reason = ""] = FORM.exec(text) ?? [];
	const agreement = {
		digest,
		root: unquoted(root),
		agreed,
		expires,
		reason: unquoted(reason)
	};
	return [agreed, expires].every(isTime) && agreementText(agreement) === text ? agreement : null;
}
function unquoted(json) {
	try {
		return String(JSON.parse(json));
	} catch {
		return "";
	}
}
const isTime = (text) => {
	const time = new Date(text);
	return !Number.isNaN(time.getTime()) && timeText(time) === text;
};
const timeText = (time) => `${time.toISOString().slice(0, 19)}Z`;
// src/keyboard/consent/expiry.ts
const UNITS = new Map([
	["m", 60],
	["h", 3600],
	["d", 86400]
]);
const LONGEST = 604800;
function expiryAt(text, now) {
	const [, count, unit = ""] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
	const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);
	const end = count !== void 0 ? now.getTime() + Number(count) * (UNITS.get(unit) ?? 0) * 1e3 : isMoment ? Date.parse(text) : NaN;
	if (Number.isNaN(end)) throw require_hook_command_log_explain_review.usageError(`--until takes 30m, 2h, 1d or a time such as 2026-12-31T18:00:00Z, and not "${text}"`, "agree");
	const seconds = (end - now.getTime()) / 1e3;
	if (seconds < 1) throw require_hook_command_log_explain_review.usageError(`--until ${text} is over already`, "agree");
	if (seconds > LONGEST) throw require_hook_command_log_explain_review.usageError(`--until ${text} is too far off; a consent lasts at most 7 days`, "agree");
	return new Date(end);
}
const SKEW = 3600;
function isTooLong({ agreed, expires }, now) {
	const from = Math.min(Date.parse(agreed), now.getTime() + SKEW * 1e3);
	return (Date.parse(expires) - from) / 1e3 > 604801;
}
Object.defineProperty(exports, "FIRST_LINE", {
	enumerable: true,
	get: function() {
		return FIRST_LINE;
	}
});
Object.defineProperty(exports, "NAMESPACE", {
	enumerable: true,
	get: function() {
		return NAMESPACE;
	}
});
Object.defineProperty(exports, "agreementIn", {
	enumerable: true,
	get: function() {
		return agreementIn;
	}
});
Object.defineProperty(exports, "agreementText", {
	enumerable: true,
	get: function() {
		return agreementText;
	}
});
Object.defineProperty(exports, "expiryAt", {
	enumerable: true,
	get: function() {
		return expiryAt;
	}
});
Object.defineProperty(exports, "isTooLong", {
	enumerable: true,
	get: function() {
		return isTooLong;
	}
});
Object.defineProperty(exports, "signatureIn", {
	enumerable: true,
	get: function() {
		return signatureIn;
	}
});
Object.defineProperty(exports, "splitSigned", {
	enumerable: true,
	get: function() {
		return splitSigned;
	}
});
Object.defineProperty(exports, "timeText", {
	enumerable: true,
	get: function() {
		return timeText;
	}
});
