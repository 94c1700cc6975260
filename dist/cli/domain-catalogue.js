// src/domain/catalogue.ts
const CLASSES = [
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns",
	"network-critical",
	"guard"
];
const REFUSAL_REASONS = [
	"protected",
	"not-empty",
	"in-use"
];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : void 0;
Object.defineProperty(exports, "CLASSES", {
	enumerable: true,
	get: function() {
		return CLASSES;
	}
});
Object.defineProperty(exports, "REFUSAL_REASONS", {
	enumerable: true,
	get: function() {
		return REFUSAL_REASONS;
	}
});
Object.defineProperty(exports, "rowOf", {
	enumerable: true,
	get: function() {
		return rowOf;
	}
});
