const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_explain_review = require("./input-plan-paths.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/text/lines.ts
const filledLines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
const withoutCommentLines = (script) => script.replace(/^[^\S\n]*#.*$/gm, "");
// src/setup/repository/folders.ts
const SKIPPED = new Set([
	".git",
	".terraform",
	".terragrunt-cache",
	"node_modules",
	"vendor"
]);
const IS_OURS = /\.(tf|tofu|tfvars)(\.json)?$|\.hcl$|\.tfbackend$|backend.*\.(conf|config)$/i;
const isBelow = (folder, other) => other === "." || folder.startsWith(`${other}/`);
const foldersIn = (top) => [...walked(top, (0, node_fs.realpathSync)(top), ".")];
const folderAt = (top, path) => folderOf((0, node_fs.realpathSync)(top), path, (0, node_fs.readdirSync)((0, node_path.join)(top, path), { withFileTypes: true }));
function* walked(top, real, path) {
	const entries = (0, node_fs.readdirSync)((0, node_path.join)(top, path), { withFileTypes: true });
	const folder = folderOf(real, path, entries);
	if (folder.files.some((name) => IS_OURS.test(name))) yield folder;
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => name);
	for (const name of folders.sort()) yield* walked(top, real, path === "." ? name : `${path}/${name}`);
}
function folderOf(real, path, entries) {
	const links = entries.filter((entry) => entry.isSymbolicLink() && IS_OURS.test(entry.name)).flatMap(({ name }) => {
		const target = fileBehind(real, node_path.posix.join(path, name));
		return target === null ? [] : [{
			name,
			target
		}];
	});
	return {
		path,
		files: [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), ...links.map(({ name }) => name)].sort(),
		linked: links.map(({ target }) => target)
	};
}
function fileBehind(real, link) {
	if (require_hook_shell_log_explain_review.statOf((0, node_path.join)(real, link))?.isFile() !== true) return null;
	return require_hook_explain_review.pathBelow(real, (0, node_fs.realpathSync)((0, node_path.join)(real, link)));
}
const MOST_BYTES = 2e6;
function textAt(top, path) {
	const found = require_hook_shell_log_explain_review.linkStatOf((0, node_path.join)(top, path));
	return found?.isFile() === true && found.size <= MOST_BYTES ? (0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8") : null;
}
function configurationTextAt(top, { path }, name) {
	const place = (0, node_path.join)(top, path, name);
	return (require_hook_shell_log_explain_review.statOf(place)?.size ?? 0) <= MOST_BYTES ? (0, node_fs.readFileSync)(place, "utf8") : "";
}
// src/setup/workflows/started.ts
const placedIn = (workflows) => workflows.flatMap((workflow) => workflow.jobs.map((job) => ({
	workflow,
	job
})));
const pathsOf = (placed) => [...new Set(placed.map(({ workflow }) => workflow.path))];
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
Object.defineProperty(exports, "configurationTextAt", {
	enumerable: true,
	get: function() {
		return configurationTextAt;
	}
});
Object.defineProperty(exports, "filledLines", {
	enumerable: true,
	get: function() {
		return filledLines;
	}
});
Object.defineProperty(exports, "folderAt", {
	enumerable: true,
	get: function() {
		return folderAt;
	}
});
Object.defineProperty(exports, "foldersIn", {
	enumerable: true,
	get: function() {
		return foldersIn;
	}
});
Object.defineProperty(exports, "isBelow", {
	enumerable: true,
	get: function() {
		return isBelow;
	}
});
Object.defineProperty(exports, "outwardIn", {
	enumerable: true,
	get: function() {
		return outwardIn;
	}
});
Object.defineProperty(exports, "pathsOf", {
	enumerable: true,
	get: function() {
		return pathsOf;
	}
});
Object.defineProperty(exports, "placedIn", {
	enumerable: true,
	get: function() {
		return placedIn;
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
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
Object.defineProperty(exports, "withoutCommentLines", {
	enumerable: true,
	get: function() {
		return withoutCommentLines;
	}
});
