let node_readline_promises = require("node:readline/promises");
// src/keyboard/asking.ts
async function answerTo(question, { stdin }, output) {
	const lines = (0, node_readline_promises.createInterface)({
		input: stdin,
		output
	});
	const closed = new Promise((resolve) => void lines.once("close", () => resolve("")));
	try {
		return (await Promise.race([lines.question(question), closed])).trim();
	} catch (error) {
		if (!(error instanceof Error && error.name === "AbortError")) throw error;
		output.write("\n");
		return "";
	} finally {
		lines.close();
	}
}
Object.defineProperty(exports, "answerTo", {
	enumerable: true,
	get: function() {
		return answerTo;
	}
});
