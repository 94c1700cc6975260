const require_started = require("./setup-workflows-started.js");
// src/setup/workflows/backend.ts
const WORD = /backend(?!=false)/i;
const isSaid = (values) => [...values].some(([name, { text }]) => WORD.test(name) || WORD.test(text));
const namesBackend = (workflow, actionAt) => isSaid(workflow.env) || workflow.jobs.some((job) => isSaid(job.env) || require_started.stepsRun({
	workflow,
	job
}, actionAt).some(({ step }) => WORD.test(require_started.withoutCommentLines(step.run?.text ?? "")) || isSaid(step.env) || isSaid(step.with)));
Object.defineProperty(exports, "namesBackend", {
	enumerable: true,
	get: function() {
		return namesBackend;
	}
});
