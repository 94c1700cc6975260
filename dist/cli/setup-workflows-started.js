let node_path = require("node:path");
// src/text/lines.ts
const filledLines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
const withoutCommentLines = (script) => script.replace(/^[^\S\n]*#.*$/gm, "");
// src/setup/workflows/started.ts
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
Object.defineProperty(exports, "filledLines", {
	enumerable: true,
	get: function() {
		return filledLines;
	}
});
Object.defineProperty(exports, "outwardIn", {
	enumerable: true,
	get: function() {
		return outwardIn;
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
Object.defineProperty(exports, "withoutCommentLines", {
	enumerable: true,
	get: function() {
		return withoutCommentLines;
	}
});
