// src/domain/drill/fail-on.ts
const FAIL_ON = ["nothing", "never"];
const isFailOn = (word) => FAIL_ON.includes(word);
Object.defineProperty(exports, "FAIL_ON", {
	enumerable: true,
	get: function() {
		return FAIL_ON;
	}
});
Object.defineProperty(exports, "isFailOn", {
	enumerable: true,
	get: function() {
		return isFailOn;
	}
});
