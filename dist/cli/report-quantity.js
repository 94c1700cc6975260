// src/report/quantity.ts
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
const ADDITION = /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without|under|over)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/i;
const SINGULAR = new Set([
	"analytics",
	"kubernetes",
	"alias",
	"canvas"
]);
const UNCOUNTED = new Set([
	"access",
	"encryption",
	"logging",
	"monitoring",
	"protection",
	"replication",
	"versioning"
]);
const headOf = (noun) => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";
const isPlural = (noun) => ENDS_AS_PLURAL.test(headOf(noun)) && !SINGULAR.has(headOf(noun));
const verb = (noun, one, many) => isPlural(noun) ? many : one;
const withArticle = (noun) => {
	if (isPlural(noun) || UNCOUNTED.has(headOf(noun))) return noun;
	return `${(SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun)) ? "an" : "a"} ${noun}`;
};
const listed = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const some = (names) => names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : listed(names);
Object.defineProperty(exports, "counted", {
	enumerable: true,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "sentence", {
	enumerable: true,
	get: function() {
		return sentence;
	}
});
Object.defineProperty(exports, "some", {
	enumerable: true,
	get: function() {
		return some;
	}
});
Object.defineProperty(exports, "thousands", {
	enumerable: true,
	get: function() {
		return thousands;
	}
});
Object.defineProperty(exports, "verb", {
	enumerable: true,
	get: function() {
		return verb;
	}
});
Object.defineProperty(exports, "withArticle", {
	enumerable: true,
	get: function() {
		return withArticle;
	}
});
