const require_main = require("./index.js");
const require_phrase = require("./text-phrase.js");
// src/report/signed-words.ts
var signed_words_exports = require_main.__exportAll({ signedPhrase: () => signedPhrase });
const PROOF = {
	touch: "a security key that was touched, so a person was there",
	"no-touch": "a security key that was not touched, which a program can do as well",
	plain: "a plain key, which proves nothing against whoever can read it, an agent too"
};
const signingPhrase = ({ proof, algorithm, fingerprint }) => [
	`${PROOF[proof]} (`,
	require_phrase.code(algorithm),
	" ",
	require_phrase.code(fingerprint),
	")"
];
const WEAKEST = [
	"plain",
	"no-touch",
	"touch"
];
const SHORT = {
	touch: "with a security key that was touched",
	"no-touch": "with a security key that was not touched, which proves no person",
	plain: "with a plain key, which proves no person"
};
const proofWords = (signed) => SHORT[WEAKEST.find((proof) => signed.some(({ key }) => key.proof === proof)) ?? "plain"];
const signedPhrase = ({ by, root, agreed, expires, reason, key }) => [
	require_phrase.code(by),
	" agreed for ",
	require_phrase.code(root),
	` at ${agreed}, until ${expires}, with `,
	...signingPhrase(key),
	...reason === "" ? [] : [": ", require_phrase.code(reason)]
];
Object.defineProperty(exports, "proofWords", {
	enumerable: true,
	get: function() {
		return proofWords;
	}
});
Object.defineProperty(exports, "signedPhrase", {
	enumerable: true,
	get: function() {
		return signedPhrase;
	}
});
Object.defineProperty(exports, "signed_words_exports", {
	enumerable: true,
	get: function() {
		return signed_words_exports;
	}
});
Object.defineProperty(exports, "signingPhrase", {
	enumerable: true,
	get: function() {
		return signingPhrase;
	}
});
