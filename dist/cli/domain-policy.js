// src/domain/policy.ts
const DEFAULT_POLICY = {
	levels: require("./domain-rules-table.js").DEFAULT_LEVELS,
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
Object.defineProperty(exports, "DEFAULT_POLICY", {
	enumerable: true,
	get: function() {
		return DEFAULT_POLICY;
	}
});
