// src/domain/fault.ts
var InputError = class extends Error {
	name = "InputError";
};
Object.defineProperty(exports, "InputError", {
	enumerable: true,
	get: function() {
		return InputError;
	}
});
