const require_main = require("./index.js");
const require_picomatch$1 = require("./picomatch.js");
let node_path = require("node:path");
// src/setup/workflows/started.ts
var import_picomatch = require_main.__toESM(require_picomatch$1.require_picomatch(), 1);
const DEEPEST = 10;
const calledBy = (job, workflows) => job.uses?.text.startsWith("./") === true ? workflows.find(({ path }) => path === node_path.posix.normalize(job.uses?.text ?? "")) : void 0;
const MOST_WAYS = 5e3;
function startedJobs(workflows) {
	let ways = 0;
	const from = (workflow, callers) => workflow.jobs.flatMap((job) => {
		const triggers = (callers[0]?.workflow ?? workflow).triggers;
		ways++;
		const called = callers.length < DEEPEST && ways < MOST_WAYS ? calledBy(job, workflows) : void 0;
		const isRound = called !== void 0 && [workflow, ...callers.map((one) => one.workflow)].includes(called);
		const further = called === void 0 || isRound ? [] : from(called, [...callers, {
			workflow,
			job
		}]);
		return [{
			workflow,
			job,
			callers,
			triggers
		}, ...further];
	});
	return workflows.flatMap((workflow) => from(workflow, []));
}
const chainOf = ({ workflow, job, callers }) => [...callers, {
	workflow,
	job
}];
const startedBy = ({ workflow, callers }) => callers[0]?.workflow ?? workflow;
const startsOn = ({ triggers }, ...events) => triggers.some(({ name }) => events.includes(name));
const isFixed = (text) => !text.includes("${{");
function nameOf({ id, name, hasMatrix }) {
	const shown = name?.text ?? id;
	return hasMatrix || !isFixed(shown) ? null : shown;
}
function checkOf(started) {
	const names = chainOf(started).map(({ job }) => nameOf(job));
	return names.includes(null) ? null : names.join(" / ");
}
const outwardIn = (started, ...events) => started.filter((one) => startsOn(one, ...events)).flatMap((one) => {
	const { uses } = one.job;
	return uses === null || uses.text.startsWith("./") ? [] : [{
		...one,
		uses
	}];
});
const DEEPEST_ACTION = 10;
const stepsRun = ({ workflow, job }, actionAt) => withInner(job.steps, workflow.path, [], actionAt);
function withInner(steps, path, outer, actionAt) {
	return steps.flatMap((step) => {
		const used = step.uses?.text ?? "";
		const action = used.startsWith("./") && outer.length < DEEPEST_ACTION ? actionAt(used) : null;
		const isRound = [path, ...outer.map((one) => one.path)].includes(action?.path ?? "");
		if (action === null || isRound) return [{
			step,
			path,
			outer
		}];
		const inner = withInner(action.steps, action.path, [...outer, {
			step,
			path,
			inputs: action.inputs
		}], actionAt);
		return [{
			step,
			path,
			outer
		}, ...inner];
	});
}
// src/setup/workflows/uses.ts
const OWN_ACTION = /^[^/\s]+\/destroy-guard@/i;
const OWN_COMMAND = new RegExp(`(?:^|[\\s;&|(/])(?:destroy-guard(?:@\\S+)?|dist/cli/index\\.js)[ \\t]+(?!(?:drill|explain|check-policy|doctor|schema|init|apply|agree|hook|shim|log|completion|version|help|--help|-h|--version|-v)(?:[\\s;&|)]|$))\\S`, "m");
const isReviewScript = (run) => OWN_COMMAND.test(run.replace(/\\\r?\n/g, " "));
const isOwnAction = ({ name, main }) => name === "destroy-guard" && main !== null && /(^|\/)dist\/action\/index\.js$/.test(main);
const reviewsIn = (job, actionAt) => stepsRun(job, actionAt).flatMap((placed) => {
	const { step } = placed;
	const { uses, run } = step;
	if (run !== null && isReviewScript(run.text)) return [{
		...placed,
		by: "command",
		inputs: new Map()
	}];
	if (uses === null) return [];
	const local = uses.text.startsWith("./") ? actionAt(uses.text) : null;
	return OWN_ACTION.test(uses.text) || local !== null && isOwnAction(local) ? [{
		...placed,
		by: "action",
		inputs: step.with
	}] : [];
});
const guardsIn = ({ workflows, actionAt }) => startedJobs(workflows).flatMap((started) => {
	const reviews = reviewsIn(started, actionAt);
	return reviews.length === 0 ? [] : [{
		...started,
		reviews,
		check: checkOf(started)
	}];
});
const isFalse = (input) => input?.text.trim() === "false";
const isHandingOver = ({ by, inputs }) => by === "action" && inputs.get("comment")?.text === "never" && isFalse(inputs.get("enforce"));
const isDeciding = ({ reviews }) => reviews.some((one) => !isHandingOver(one));
const letsThrough = (patterns, branch) => patterns.reduce((is, pattern) => {
	const isTaken = pattern.startsWith("!");
	return import_picomatch.default.isMatch(branch, isTaken ? pattern.slice(1) : pattern, { dot: true }) ? !isTaken : is;
}, false);
Object.defineProperty(exports, "chainOf", {
	enumerable: true,
	get: function() {
		return chainOf;
	}
});
Object.defineProperty(exports, "checkOf", {
	enumerable: true,
	get: function() {
		return checkOf;
	}
});
Object.defineProperty(exports, "guardsIn", {
	enumerable: true,
	get: function() {
		return guardsIn;
	}
});
Object.defineProperty(exports, "isDeciding", {
	enumerable: true,
	get: function() {
		return isDeciding;
	}
});
Object.defineProperty(exports, "isHandingOver", {
	enumerable: true,
	get: function() {
		return isHandingOver;
	}
});
Object.defineProperty(exports, "isReviewScript", {
	enumerable: true,
	get: function() {
		return isReviewScript;
	}
});
Object.defineProperty(exports, "letsThrough", {
	enumerable: true,
	get: function() {
		return letsThrough;
	}
});
Object.defineProperty(exports, "outwardIn", {
	enumerable: true,
	get: function() {
		return outwardIn;
	}
});
Object.defineProperty(exports, "reviewsIn", {
	enumerable: true,
	get: function() {
		return reviewsIn;
	}
});
Object.defineProperty(exports, "startedBy", {
	enumerable: true,
	get: function() {
		return startedBy;
	}
});
Object.defineProperty(exports, "startedJobs", {
	enumerable: true,
	get: function() {
		return startedJobs;
	}
});
Object.defineProperty(exports, "startsOn", {
	enumerable: true,
	get: function() {
		return startsOn;
	}
});
Object.defineProperty(exports, "stepsRun", {
	enumerable: true,
	get: function() {
		return stepsRun;
	}
});
