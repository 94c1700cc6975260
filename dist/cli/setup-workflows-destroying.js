const require_started = require("./setup-workflows-started.js");
// src/setup/workflows/destroying.ts
const OPTION = String.raw`-(?:\$\{\{(?:(?!\}\}).)*\}\}|"[^"]*"|'[^']*'|[^\s"'$]|\$(?!\{\{))+`;
const COMMAND = new RegExp(String.raw`\b(?:terraform|tofu|terragrunt)(?::[\w.-]+)?["']?(?:\s+(?:${OPTION}|stack\s+run|run(?:-all)?))*\s+(?:apply|destroy)\b`);
const MADE = /\bcdktf\s+(?:deploy|destroy)\b/;
const ACTION = /\/(?:terraform|tofu)-(?:apply|destroy)(?:-workspace)?@|\/tfc-workflows-github\/actions\/apply-run@/i;
const COMMAND_INPUT = /^(?:tg|tf|terragrunt|terraform|tofu)[-_](?:command|subcommand)$/i;
const ANY = /\b(?:apply|destroy)\b/;
const silent = (script) => require_started.withoutCommentLines(script.replace(/\\\r?\n/g, " ")).split("\n").map(withoutComment).join("\n").replace(/\b(?:echo|printf)\s+(?:-\w+\s+)*(?:"[^"$`]*"|'[^']*')/g, "");
function withoutComment(line) {
	const quoted = Math.max(line.lastIndexOf("\""), line.lastIndexOf("'")) + 1;
	const at = line.slice(quoted).search(/\s#/);
	return at < 0 ? line : line.slice(0, quoted + at);
}
function isDestroyingStep({ uses, run, with: given }, script = run?.text ?? "") {
	const text = silent(script);
	return COMMAND.test(text) || MADE.test(text) || ACTION.test(uses?.text ?? "") || uses !== null && [...given].some(([name, value]) => COMMAND_INPUT.test(name) && ANY.test(value.text));
}
const BY_NAME = /(?:^|[\s;&|(])(?:(?:make|just|task|mage|nx|invoke|(?:npm|yarn|pnpm)(?:\s+run)?)\s+(?:-\S+\s+(?:[\w./]+\s+)?)*?[\w:.-]*\b(?:apply|destroy)\b|(?:\S*\/)?[\w.-]*(?:apply|destroy)[\w.-]*\.(?:sh|bash|py|ps1)\b)/;
const startsDestroying = ({ run }, script = run?.text ?? "") => BY_NAME.test(silent(script));
Object.defineProperty(exports, "isDestroyingStep", {
	enumerable: true,
	get: function() {
		return isDestroyingStep;
	}
});
Object.defineProperty(exports, "startsDestroying", {
	enumerable: true,
	get: function() {
		return startsDestroying;
	}
});
