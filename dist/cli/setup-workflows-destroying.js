// src/setup/workflows/destroying.ts
const COMMAND = /\b(?:terraform|tofu|terragrunt)(?:\s+(?:-\S+|run(?:-all)?))*\s+(?:apply|destroy)\b/;
const ACTION = /\/(?:terraform|tofu)-(?:apply|destroy)(?:-workspace)?@/i;
const isDestroyingStep = ({ uses, run }, script = run?.text ?? "") => COMMAND.test(script.replace(/\\\r?\n/g, " ")) || ACTION.test(uses?.text ?? "");
Object.defineProperty(exports, "isDestroyingStep", {
	enumerable: true,
	get: function() {
		return isDestroyingStep;
	}
});
