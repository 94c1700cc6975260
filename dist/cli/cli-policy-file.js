const require_fault = require("./domain-fault.js");
const require_found = require("./input-found.js");
const require_working_copy = require("./input-working-copy.js");
const require_main = require("./index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/input/policy/located.ts
function located(policy, file) {
	const { signers } = policy.override;
	if (signers === null) return policy;
	const path = signers.startsWith("~/") ? (0, node_path.join)((0, node_os.homedir)(), signers.slice(2)) : (0, node_path.resolve)(require_working_copy.topOf((0, node_path.dirname)(file)), signers);
	return {
		...policy,
		override: {
			...policy.override,
			signers: path
		}
	};
}
// src/cli/policy-file.ts
const POLICY_FILE = ".github/destroy-guard.yml";
async function policyTextIn(path, cwd, variable = null) {
	const text = textOf(path, cwd, variable);
	const { readPolicy } = await Promise.resolve().then(() => require("./input-policy.js")).then((n) => n.policy_exports);
	return {
		policy: located(readPolicy(text, path), (0, node_path.resolve)(cwd, path)),
		text
	};
}
const policyIn = async (path, cwd, variable = null) => (await policyTextIn(path, cwd, variable)).policy;
function canBeSeen(path) {
	try {
		require_found.linkStatOf(path);
		return true;
	} catch {
		return false;
	}
}
function textOf(path, cwd, variable) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.resolve)(cwd, path), "utf8");
	} catch (cause) {
		if (variable === null && !canBeSeen((0, node_path.resolve)(cwd, path))) throw new require_fault.InputError(`${path}: whether there is a policy can't be told: ${require_main.whyAndRemedy(cause)}`, { cause });
		const from = variable === null ? "" : ` that $${variable} names`;
		const why = variable === null ? require_main.whyAndRemedy(cause) : `${require_main.whyOf(cause)}; correct the variable, or take it away`;
		throw new require_fault.InputError(`${path}: the policy file${from} can't be read: ${why}`, { cause });
	}
}
Object.defineProperty(exports, "POLICY_FILE", {
	enumerable: true,
	get: function() {
		return POLICY_FILE;
	}
});
Object.defineProperty(exports, "policyIn", {
	enumerable: true,
	get: function() {
		return policyIn;
	}
});
Object.defineProperty(exports, "policyTextIn", {
	enumerable: true,
	get: function() {
		return policyTextIn;
	}
});
