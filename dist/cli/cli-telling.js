const require_main = require("./index.js");
const require_fault = require("./domain-fault.js");
const require_ended = require("./cli-ended.js");
const require_same_file = require("./input-same-file.js");
const require_text_file = require("./text-file.js");
let node_path = require("node:path");
// src/cli/output.ts
const inputsOf = (what, paths) => paths.flatMap((path) => path === null || path === void 0 || path === "-" ? [] : [{
	what,
	path
}]);
function refuseOverInput(output, inputs, { cwd, command }) {
	if (output === void 0) return;
	const path = (0, node_path.resolve)(cwd, output);
	const same = inputs.find((input) => require_same_file.isSameFile(path, (0, node_path.resolve)(cwd, input.path)));
	if (same === void 0) return;
	const also = same.path === output ? "" : `, ${same.path}`;
	throw require_ended.usageError(`--output ${output} would be written over ${same.what}${also}; give the report a name of its own`, command);
}
// src/cli/telling.ts
function tell({ output, format, quiet, line, text }, shell) {
	if (output !== void 0) {
		write(output, text(), shell);
		require_ended.say(shell, `wrote ${output} (${format}); ${line}`);
	} else for (const part of require_text_file.partsOf(quiet === true ? `${line}\n` : text())) shell.stdout.write(part);
}
function write(path, text, { cwd }) {
	try {
		require_text_file.writeText((0, node_path.resolve)(cwd, path), text);
	} catch (cause) {
		throw new require_fault.InputError(`${path}: the report can't be written: ${require_main.whyAndRemedy(cause)}`, { cause });
	}
}
Object.defineProperty(exports, "inputsOf", {
	enumerable: true,
	get: function() {
		return inputsOf;
	}
});
Object.defineProperty(exports, "refuseOverInput", {
	enumerable: true,
	get: function() {
		return refuseOverInput;
	}
});
Object.defineProperty(exports, "tell", {
	enumerable: true,
	get: function() {
		return tell;
	}
});
