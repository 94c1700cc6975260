let node_fs = require("node:fs");
let node_path = require("node:path");
// src/keyboard/policy-places.ts
const IN_REPOSITORY = ".github/destroy-guard.yml";
const VARIABLE = "DESTROY_GUARD_POLICY";
function policyPlaces(named, { cwd, top, env }) {
	const ofVariable = named === void 0 ? given(env[VARIABLE]) : void 0;
	const explicit = named ?? ofVariable;
	const users = usersPolicy(env);
	const own = (0, node_path.join)(top, IN_REPOSITORY);
	return {
		trusted: explicit === void 0 ? users !== null && (0, node_fs.existsSync)(users) ? users : null : (0, node_path.resolve)(cwd, explicit),
		variable: ofVariable === void 0 ? null : VARIABLE,
		own: (0, node_fs.existsSync)(own) ? own : null
	};
}
const given = (value) => value === "" ? void 0 : value;
function usersPolicy({ XDG_CONFIG_HOME, HOME, USERPROFILE }) {
	const home = given(HOME) ?? given(USERPROFILE);
	const config = XDG_CONFIG_HOME?.startsWith("/") ? XDG_CONFIG_HOME : home && (0, node_path.join)(home, ".config");
	return config ? (0, node_path.join)(config, "destroy-guard", "policy.yml") : null;
}
// src/keyboard/trail/entry.ts
const entryOf = (command, decision, more = {}) => ({
	command,
	decision,
	place: null,
	state: null,
	verdict: null,
	digest: null,
	counts: null,
	agreed: null,
	plan: null,
	exitCode: null,
	...more
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "policyPlaces", {
	enumerable: true,
	get: function() {
		return policyPlaces;
	}
});
