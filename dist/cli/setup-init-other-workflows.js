const require_destroying = require("./setup-workflows-destroying.js");
const require_started = require("./setup-workflows-started.js");
const require_uses = require("./setup-workflows-uses.js");
// src/setup/init/other-workflows.ts
const PLANS = /\b(terraform|tofu|terragrunt)\b.*\bplan\b/;
const PLANNING_ACTION = /\/(?:terraform|tofu|terragrunt)-plan@/i;
const planningPast = (repository, proposal) => [...new Set(jobsPlanningPast(repository, proposal).map(({ path }) => path))];
function jobsPlanningPast({ workflows: { workflows, actionAt } }, { guards }) {
	const guarding = new Set(guards.map(({ workflow }) => workflow.path));
	return workflows.filter(({ path }) => !guarding.has(path)).flatMap((workflow) => workflow.jobs.filter((job) => require_started.stepsRun({
		workflow,
		job
	}, actionAt).some(({ step: { run, uses } }) => PLANS.test(run?.text ?? "") || PLANNING_ACTION.test(uses?.text ?? ""))).map((job) => ({
		path: workflow.path,
		job
	})));
}
const HOSTED = /^(?:ubuntu|windows|macos)-/;
function ownRunner(repository, proposal) {
	const own = jobsPlanningPast(repository, proposal).find(({ job: { runsOn } }) => runsOn.length > 0 && !runsOn.some((label) => HOSTED.test(label) || label.includes("${{")));
	return own === void 0 ? null : {
		path: own.path,
		labels: own.job.runsOn
	};
}
const applyingPast = ({ workflows: { workflows, actionAt } }) => workflows.filter((workflow) => workflow.jobs.some((job) => {
	return require_started.stepsRun({
		workflow,
		job
	}, actionAt).map(({ step }) => step).some((step) => require_destroying.isDestroyingStep(step)) && require_uses.reviewsIn({
		workflow,
		job
	}, actionAt).length === 0;
})).map(({ path }) => path);
Object.defineProperty(exports, "applyingPast", {
	enumerable: true,
	get: function() {
		return applyingPast;
	}
});
Object.defineProperty(exports, "ownRunner", {
	enumerable: true,
	get: function() {
		return ownRunner;
	}
});
Object.defineProperty(exports, "planningPast", {
	enumerable: true,
	get: function() {
		return planningPast;
	}
});
