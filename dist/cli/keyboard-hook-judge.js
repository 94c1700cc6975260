const require_hook_shell = require("./keyboard-hook-shell-state.js");
const require_review = require("./keyboard-review.js");
const require_hook = require("./keyboard-hook-run.js");
const require_hook_log = require("./keyboard-trail.js");
const require_review$1 = require("./cli-review.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_refusal = require("./keyboard-consent-refusal.js");
let node_path = require("node:path");
// src/keyboard/hook/blocked-reason.ts
const MOST_LINES = 60;
function blockedReason({ review, plan, program, folder, refusals, agree }) {
	const lines = require_review$1.terminalReport(review, {
		width: 100,
		color: false
	}, require_review$1.BY_PERSON).trimEnd().split("\n");
	const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "\u2026"] : lines;
	const name = require_hook_command_log_explain_review.terminalText(require_hook_shell.shellWord(plan));
	const words = [
		"destroy-guard",
		"apply",
		...require_hook.personsOptions({
			program,
			folder
		}, null),
		plan
	];
	return [
		`Applying ${name} is refused by destroy-guard.`,
		...shown,
		...require_refusal.refusalLines(refusals),
		`If this is meant, a person can look at it and apply it: ${require_hook_command_log_explain_review.terminalText(words.map(require_hook_shell.shellWord).join(" "))}`,
		...agree === null ? [] : [`Or a person agrees in a terminal of theirs: ${require_hook_command_log_explain_review.terminalText(agree)}`]
	].join("\n");
}
// src/keyboard/hook/judge.ts
async function judge(plan, settings, shell, signal) {
	const place = require_hook.placeOf(plan.folder, shell.env);
	const places = require_hook.policyPlaces(settings.policy, {
		cwd: shell.cwd,
		top: place.top,
		env: shell.env
	});
	const policy = await require_review.policyFor(places, place.root, shell.cwd);
	const program = settings.terraform ?? (plan.program === "tofu" ? "tofu" : "terraform");
	const trail = require_hook_log.trailAt(require_hook_log.trailPath(settings.log, shell), shell.now).read().lines;
	const found = await require_review.reviewSaved({
		file: require_hook_shell.walked(plan.folder, plan.plan),
		folder: plan.folder,
		program
	}, {
		policy,
		place,
		now: shell.now(),
		trail,
		signal,
		pullState: null,
		isSaved: false
	});
	if (found.review.verdict !== "blocked") return {
		reviewed: found,
		denied: null
	};
	const { reviewed, refusals } = await consented(found, policy.override, settings, shell, signal);
	if (reviewed.review.verdict === "overridden") return {
		reviewed,
		denied: null
	};
	const agree = agreeCommand(plan, place.root, settings, shell);
	const folder = (0, node_path.resolve)(plan.folder) === (0, node_path.resolve)(shell.cwd) ? null : (0, node_path.resolve)(plan.folder);
	return {
		reviewed,
		denied: blockedReason({
			...plan,
			review: reviewed.review,
			folder,
			refusals,
			agree
		})
	};
}
async function consented(before, { signers, required }, settings, shell, signal) {
	if (settings.consent.length === 0) return {
		reviewed: before,
		refusals: []
	};
	const { consentTo } = await Promise.resolve().then(() => require("./keyboard-consent-consent.js"));
	const { keysWithinReach } = await Promise.resolve().then(() => require("./keyboard-consent-reach.js"));
	const { cwd, env } = shell;
	const withinReach = await keysWithinReach({
		env,
		signal
	});
	const named = {
		files: settings.consent,
		signers: settings.signers ?? signers
	};
	const { review, refusals } = await consentTo(before.review, named, {
		cwd,
		env,
		now: shell.now(),
		required,
		withinReach,
		signal
	});
	return {
		reviewed: {
			...before,
			review
		},
		refusals
	};
}
function agreeCommand({ folder, plan, program }, root, { consent: [output], policy }, { cwd }) {
	if (output === void 0) return null;
	return ["destroy-guard agree", ...[
		(0, node_path.resolve)(folder, plan),
		"--root",
		root,
		...require_hook.personsOptions({
			program,
			folder: null
		}, null),
		...policy === void 0 ? [] : ["--policy", (0, node_path.resolve)(cwd, policy)],
		"--output",
		(0, node_path.resolve)(cwd, output)
	].map(require_hook_shell.shellWord)].join(" ");
}
exports.judge = judge;
