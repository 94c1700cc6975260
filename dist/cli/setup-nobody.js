// src/setup/nobody.ts
const NOBODY_YET = "@REPLACE-ME";
Object.defineProperty(exports, "NOBODY_YET", {
	enumerable: true,
	get: function() {
		return NOBODY_YET;
	}
});
