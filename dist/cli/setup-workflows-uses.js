const require_rolldown_runtime = require("./runtime.js");
const require_picomatch$1 = require("./picomatch.js");
const require_started = require("./setup-workflows-started.js");
// src/setup/workflows/uses.ts
var import_picomatch = require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
const OWN_ACTION = /^[^/\s]+\/destroy-guard@/i;
const OWN_COMMAND = new RegExp(`(?:^|[\\s;&|(/])(?:destroy-guard(?:@\\S+)?|dist/cli/index\\.js)[ \\t]+(?!(?:drill|explain|check-policy|doctor|schema|init|apply|agree|hook|shim|log|completion|version|help|--help|-h|--version|-v)(?:[\\s;&|)]|$))\\S`, "m");
const isReviewScript = (run) => OWN_COMMAND.test(run.replace(/\\\r?\n/g, " "));
const isOwnAction = ({ name, main }) => name === "destroy-guard" && main !== null && /(^|\/)dist\/action\/index\.js$/.test(main);
const reviewsIn = (job, actionAt) => require_started.stepsRun(job, actionAt).flatMap((placed) => {
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
const guardsIn = ({ workflows, actionAt }) => require_started.startedJobs(workflows).flatMap((started) => {
	const reviews = reviewsIn(started, actionAt);
	return reviews.length === 0 ? [] : [{
		...started,
		reviews,
		check: require_started.checkOf(started)
	}];
});
const isFalse = (input) => input?.text.trim() === "false";
const isHandingOver = ({ by, inputs }) => by === "action" && inputs.get("comment")?.text === "never" && isFalse(inputs.get("enforce"));
const isDeciding = ({ reviews }) => reviews.some((one) => !isHandingOver(one));
const hasOwnersToken = ({ reviews }) => reviews.every(({ by, inputs }) => by === "command" || inputs.has("owners-token"));
const letsThrough = (patterns, branch) => patterns.reduce((is, pattern) => {
	const isTaken = pattern.startsWith("!");
	return import_picomatch.default.isMatch(branch, isTaken ? pattern.slice(1) : pattern, { dot: true }) ? !isTaken : is;
}, false);
Object.defineProperty(exports, "guardsIn", {
	enumerable: true,
	get: function() {
		return guardsIn;
	}
});
Object.defineProperty(exports, "hasOwnersToken", {
	enumerable: true,
	get: function() {
		return hasOwnersToken;
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
Object.defineProperty(exports, "reviewsIn", {
	enumerable: true,
	get: function() {
		return reviewsIn;
	}
});
