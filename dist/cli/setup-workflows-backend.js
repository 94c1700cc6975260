const require_started = require("./setup-workflows-started.js");
// src/setup/workflows/backend.ts
const BACKEND = /backend(?!=false)/i;
function isSaidIn(workflow, actionAt, word) {
	const isIn = (values) => [...values].some(([name, { text }]) => word.test(name) || word.test(text));
	return isIn(workflow.env) || workflow.jobs.some((job) => isIn(job.env) || require_started.stepsRun({
		workflow,
		job
	}, actionAt).some(({ step }) => word.test(require_started.withoutCommentLines(step.run?.text ?? "")) || isIn(step.env) || isIn(step.with)));
}
const namesBackend = (workflow, actionAt) => isSaidIn(workflow, actionAt, BACKEND);
Object.defineProperty(exports, "isSaidIn", {
	enumerable: true,
	get: function() {
		return isSaidIn;
	}
});
Object.defineProperty(exports, "namesBackend", {
	enumerable: true,
	get: function() {
		return namesBackend;
	}
});
