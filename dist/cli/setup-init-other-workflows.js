const require_destroying = require("./setup-workflows-destroying.js");
const require_started = require("./setup-workflows-started.js");
const require_uses = require("./setup-workflows-uses.js");
// src/setup/init/other-workflows.ts
const PLANS = /\b(terraform|tofu|terragrunt)\b.*\bplan\b/;
const PLANNING_ACTION = /\/(?:terraform|tofu|terragrunt)-plan@/i;
const planningPast = (repository, proposal) => require_started.pathsOf(jobsPlanningPast(repository, proposal));
function jobsPlanningPast({ workflows: { workflows, actionAt } }, { guards }) {
	const guarding = require_started.pathsOf(guards);
	return require_started.placedIn(workflows.filter(({ path }) => !guarding.includes(path))).filter((placed) => require_started.stepsRun(placed, actionAt).some(({ step: { run, uses } }) => PLANS.test(run?.text ?? "") || PLANNING_ACTION.test(uses?.text ?? "")));
}
const HOSTED = /^(?:ubuntu|windows|macos)-/;
function ownRunner(repository, proposal) {
	const own = jobsPlanningPast(repository, proposal).find(({ job: { runsOn } }) => runsOn.length > 0 && !runsOn.some((label) => HOSTED.test(label) || label.includes("${{")));
	return own === void 0 ? null : {
		path: own.workflow.path,
		labels: own.job.runsOn
	};
}
const applyingPast = ({ workflows: { workflows, actionAt } }) => require_started.pathsOf(require_started.placedIn(workflows).filter((placed) => require_started.stepsRun(placed, actionAt).some(({ step }) => require_destroying.isDestroyingStep(step)) && require_uses.reviewsIn(placed, actionAt).length === 0));
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
