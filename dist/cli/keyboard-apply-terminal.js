const require_hook_command_log_explain_review = require("./cli-usage.js");
let node_readline = require("node:readline");
// src/keyboard/judged-by.ts
const judgedBy = ({ trusted, own }) => {
	const second = own === null || own === trusted ? "" : `, and ${require_hook_command_log_explain_review.terminalText(own)} where that is stricter`;
	if (trusted !== null) return `policy: ${require_hook_command_log_explain_review.terminalText(trusted)}${second}`;
	return second === "" ? "policy: none found, so the defaults apply" : `policy: the defaults${second}`;
};
// src/keyboard/apply/terminal.ts
function terminalOf({ stdin, stderr }, signal) {
	if (!isPersonThere({
		stdin,
		stderr
	})) return null;
	let lines = null;
	const waiting = [];
	let wake = () => {};
	let isOver = false;
	const end = () => {
		isOver = true;
		wake();
	};
	signal.addEventListener("abort", end);
	const opened = () => {
		return (0, node_readline.createInterface)({
			input: stdin,
			terminal: false
		}).on("line", (line) => {
			waiting.push(line);
			wake();
		}).on("close", end);
	};
	return {
		ask: async (text) => {
			lines ??= opened();
			stderr.write(text);
			while (waiting.length === 0 && !isOver && !signal.aborted) await new Promise((resolve) => {
				wake = resolve;
			});
			const answer = signal.aborted ? null : waiting.shift()?.trim() ?? null;
			if (answer === null) stderr.write("\n");
			return answer;
		},
		close: () => {
			signal.removeEventListener("abort", end);
			lines?.close();
		}
	};
}
const isInTerminal = ({ stdin, stdout, stderr }) => stdin.isTTY === true || stdout.isTTY === true || stderr.isTTY === true;
const isPersonThere = ({ stdin, stderr }) => stdin.isTTY === true && stderr.isTTY === true;
Object.defineProperty(exports, "isInTerminal", {
	enumerable: true,
	get: function() {
		return isInTerminal;
	}
});
Object.defineProperty(exports, "isPersonThere", {
	enumerable: true,
	get: function() {
		return isPersonThere;
	}
});
Object.defineProperty(exports, "judgedBy", {
	enumerable: true,
	get: function() {
		return judgedBy;
	}
});
Object.defineProperty(exports, "terminalOf", {
	enumerable: true,
	get: function() {
		return terminalOf;
	}
});
