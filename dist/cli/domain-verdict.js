// src/domain/verdict.ts
const EXIT = {
	passed: 0,
	blocked: 1,
	input: 2,
	fault: 3
};
const isFinal = (roots) => roots.some(({ errored }) => errored);
const exitCodeOf = (verdict) => verdict === "blocked" ? EXIT.blocked : EXIT.passed;
Object.defineProperty(exports, "EXIT", {
	enumerable: true,
	get: function() {
		return EXIT;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "isFinal", {
	enumerable: true,
	get: function() {
		return isFinal;
	}
});
