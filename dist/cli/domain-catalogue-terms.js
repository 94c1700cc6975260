// src/domain/catalogue-terms.ts
const WEIGHTS = [
	"high",
	"medium",
	"low"
];
Object.defineProperty(exports, "WEIGHTS", {
	enumerable: true,
	get: function() {
		return WEIGHTS;
	}
});
