const require_temporary = require("./keyboard-temporary.js");
const require_ssh_keygen = require("./keyboard-consent-ssh-keygen.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
// src/keyboard/consent/reach.ts
async function keysWithinReach({ env, signal }) {
	const home = env.HOME ?? env.USERPROFILE ?? "";
	const inFiles = privateKeysIn((0, node_path.join)(home, ".ssh")).map((path) => publicPart(path, {
		env,
		signal
	}));
	const inAgent = (env.SSH_AUTH_SOCK ?? "") === "" ? [] : [agentKeys(env, signal)];
	const lines = (await Promise.all([...inFiles, ...inAgent])).join("\n");
	return new Set([...lines.matchAll(/^\S+ (AAAA\S+)/gm)].map(([, key = ""]) => key));
}
const publicPart = (path, reaching) => isReadByOthers(path) ? publicPartOfCopy(path, reaching) : publicPartIn((0, node_path.dirname)(path), (0, node_path.basename)(path), reaching);
async function publicPartIn(folder, name, { env, signal }) {
	const run = await require_ssh_keygen.sshKeygen([
		"-y",
		"-P",
		"",
		"-f",
		name
	], {
		folder,
		env,
		input: "",
		signal
	});
	return run.state === "ran" && run.code === 0 ? run.stdout : "";
}
async function publicPartOfCopy(path, reaching) {
	const folder = require_temporary.temporaryFolder("destroy-guard-key-");
	try {
		(0, node_fs.writeFileSync)((0, node_path.join)(folder, "key"), (0, node_fs.readFileSync)(path), { mode: 384 });
		return await publicPartIn(folder, "key", reaching);
	} finally {
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
const isReadByOthers = (path) => ((0, node_fs.statSync)(path).mode & 63) !== 0;
const LONGEST = 32768;
function privateKeysIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).map((name) => (0, node_path.join)(folder, name)).filter((path) => isPrivateKey(path));
	} catch {
		return [];
	}
}
function isPrivateKey(path) {
	try {
		const stat = (0, node_fs.statSync)(path);
		return stat.isFile() && stat.size <= LONGEST && /^-----BEGIN .*PRIVATE KEY-----/.test((0, node_fs.readFileSync)(path, "utf8"));
	} catch {
		return false;
	}
}
function agentKeys(env, signal) {
	return new Promise((resolve) => {
		const child = (0, node_child_process.spawn)("ssh-add", ["-L"], {
			env: { ...env },
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			signal
		});
		let stdout = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			stdout += text;
		});
		child.once("error", () => resolve(""));
		child.once("close", () => resolve(stdout));
	});
}
exports.keysWithinReach = keysWithinReach;
