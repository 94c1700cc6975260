const require_main = require("./index.js");
// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = require_main.$constructor("ZodMiniISODate", (inst, def) => {
	require_main.$ZodISODate.init(inst, def);
	require_main.ZodMiniStringFormat.init(inst, def);
});
function date(params) {
	return require_main._isoDate(ZodMiniISODate, params);
}
Object.defineProperty(exports, "date", {
	enumerable: true,
	get: function() {
		return date;
	}
});
