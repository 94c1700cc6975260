let node_child_process = require("node:child_process");
// src/keyboard/consent/ssh-keygen.ts
function sshKeygen(args, { folder, env, input, onSaid, signal }) {
	return new Promise((resolve) => {
		const child = (0, node_child_process.spawn)("ssh-keygen", args, {
			cwd: folder,
			env: {
				...env,
				LC_ALL: "C"
			},
			stdio: "pipe",
			signal
		});
		let stdout = "";
		let stderr = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			stdout += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			stderr += text;
			onSaid?.(text);
		});
		child.stdin.on("error", () => {});
		child.stdin.end(input);
		child.once("error", () => resolve({ state: "missing" }));
		child.once("close", (code) => resolve({
			state: "ran",
			code: code ?? 255,
			stdout,
			stderr
		}));
	});
}
const isTooOld = ({ stderr }) => /unknown option|illegal option|usage:|unsupported operation for -Y/i.test(stderr);
Object.defineProperty(exports, "isTooOld", {
	enumerable: true,
	get: function() {
		return isTooOld;
	}
});
Object.defineProperty(exports, "sshKeygen", {
	enumerable: true,
	get: function() {
		return sshKeygen;
	}
});
