const require_main = require("./index.js");
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return require_main._isoDate(require_main.ZodISODate, params);
}
Object.defineProperty(exports, "date", {
	enumerable: true,
	get: function() {
		return date;
	}
});
