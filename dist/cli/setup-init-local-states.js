const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_names = require("./setup-repository-names.js");
// src/setup/init/local-states.ts
function localStates({ roots, wrapper }) {
	if (wrapper !== null) return [];
	const local = roots.filter(({ backend }) => backend === null || backend === "local").map(({ path }) => require_names.placeName(path));
	return local.length === 0 ? [] : [`Where the state of ${require_hook_command_log_explain_review.some(local)} is: no remote backend is named. A plan in CI would not see that state, and would never show a destroy. Name a backend, or leave ${local.length === 1 ? "this root" : "these roots"} out of the workflow.`];
}
Object.defineProperty(exports, "localStates", {
	enumerable: true,
	get: function() {
		return localStates;
	}
});
