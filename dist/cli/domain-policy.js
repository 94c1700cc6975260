const require_catalogue_terms = require("./domain-catalogue-terms.js");
// src/domain/policy.ts
const DEFAULT_LABEL = "allow-destroy";
const DEFAULT_POLICY = {
	levels: require_catalogue_terms.DEFAULT_LEVELS,
	chosen: [],
	massDestroy: {
		share: .5,
		atLeast: 5
	},
	protect: [],
	allow: [],
	allowedToo: null,
	roots: [],
	freeze: [],
	override: {
		label: null,
		approvers: null,
		allowAuthor: false,
		required: 1,
		onPush: "keep-if-same",
		signers: null
	},
	restores: [],
	catalogue: []
};
Object.defineProperty(exports, "DEFAULT_LABEL", {
	enumerable: true,
	get: function() {
		return DEFAULT_LABEL;
	}
});
Object.defineProperty(exports, "DEFAULT_POLICY", {
	enumerable: true,
	get: function() {
		return DEFAULT_POLICY;
	}
});
