const require_found = require("./input-found.js");
const require_working_copy = require("./input-working-copy.js");
const require_paths = require("./input-plan-paths.js");
const require_same_file = require("./input-same-file.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/keyboard/policy-places.ts
const IN_REPOSITORY = ".github/destroy-guard.yml";
const VARIABLE = "DESTROY_GUARD_POLICY";
function policyPlaces(named, { cwd, top, env }) {
	const ofVariable = named === void 0 ? given(env[VARIABLE]) : void 0;
	const explicit = named ?? ofVariable;
	const users = usersPolicy(env);
	const own = (0, node_path.join)(top, IN_REPOSITORY);
	return {
		trusted: explicit === void 0 ? users !== null && require_found.isTaken(users) ? users : null : (0, node_path.resolve)(cwd, explicit),
		variable: ofVariable === void 0 ? null : VARIABLE,
		own: require_found.isTaken(own) ? own : null
	};
}
const given = (value) => value === "" ? void 0 : value;
function usersPolicy({ XDG_CONFIG_HOME, HOME, USERPROFILE }) {
	const home = given(HOME) ?? given(USERPROFILE);
	const config = XDG_CONFIG_HOME?.startsWith("/") ? XDG_CONFIG_HOME : home && (0, node_path.join)(home, ".config");
	return config ? (0, node_path.join)(config, "destroy-guard", "policy.yml") : null;
}
// src/keyboard/root/place.ts
function placeOf(folder, env) {
	const real = require_same_file.behindLinks(folder);
	const top = require_working_copy.topOf(real);
	const data = (0, node_path.resolve)(folder, env.TF_DATA_DIR || ".terraform");
	return {
		top,
		root: require_paths.rootName(real, top),
		workspace: env.TF_WORKSPACE || textIn((0, node_path.resolve)(data, "environment")) || "default",
		backend: backendIn((0, node_path.resolve)(data, "terraform.tfstate"))
	};
}
function textIn(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8").trim();
	} catch {
		return null;
	}
}
const SECRET = /secret|token|password|credential|access_key|sas_|private|certificate/i;
function backendIn(path) {
	const text = textIn(path);
	if (text === null) return null;
	try {
		const { backend } = JSON.parse(text);
		if (backend === void 0) return null;
		const settings = Object.entries(backend.config ?? {}).filter(([name, value]) => value !== null && !SECRET.test(name)).sort(([a], [b]) => a < b ? -1 : 1);
		const known = JSON.stringify([backend.type, settings]);
		return `sha256:${(0, node_crypto.createHash)("sha256").update(known).digest("hex").slice(0, 16)}`;
	} catch {
		return "unreadable";
	}
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
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "policyPlaces", {
	enumerable: true,
	get: function() {
		return policyPlaces;
	}
});
