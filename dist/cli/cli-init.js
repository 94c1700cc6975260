const require_read = require("./input-state-read.js");
const require_explain_review = require("./report-path-words.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_review = require("./cli-review.js");
const require_ages = require("./domain-trial-ages.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
const jobsIn = (text) => /^[1-9]\d*$/.test(text) && Number(text) <= 256 ? Number(text) : null;
// src/cli/init.ts
const OPTIONS = {
	write: {
		type: "boolean",
		says: "write the new files; a file that is there is never changed"
	},
	state: {
		type: "string",
		multiple: true,
		value: "STATE",
		says: "a state, as for drill: what would leave nothing is proposed for protection; may be given again"
	},
	plans: {
		type: "string",
		multiple: true,
		value: "PLAN",
		says: "past plans, a path or a glob: the policy says what would have been blocked; may be given again"
	},
	jobs: {
		type: "string",
		value: "N",
		default: String(256),
		says: "at most so many jobs that plan, 256 at the most; with more roots each plans several"
	},
	pin: {
		type: "string",
		value: "COMMIT",
		says: "commit of the action's release, to pin it: in new workflows, and shown for those that are there"
	},
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "init",
	forms: ["[OPTIONS] [DIR]"],
	text: `  Reads the files of the repository that DIR is in (default: the working folder) and shows
  whole what it proposes, each line with its reason, what it could not find out, and what
  to do next. Nothing is written without --write, and then only files that are not there:
  lines for a CODEOWNERS, a policy or a .gitignore that is there are shown for you to add.
  With --write the new files are named, and not shown again.
  Neither git nor the network is asked.`,
	options: OPTIONS,
	examples: ["destroy-guard init", "destroy-guard init --state infra/prod=prod.json --plans 'plans/**/*.json' --write"]
});
async function init(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, OPTIONS, "init");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	const [folder = ".", ...more] = positionals;
	if (more.length > 0) throw require_hook_command_log_explain_review.usageError("init takes one folder", "init");
	if (values.pin !== void 0 && !/^[0-9a-f]{40}$/.test(values.pin)) throw require_hook_command_log_explain_review.usageError(`--pin ${values.pin} is no commit: it has 40 digits from 0 to 9 and a to f`, "init");
	if (jobsIn(values.jobs) === null) throw require_hook_command_log_explain_review.usageError(`--jobs ${values.jobs} is no number from 1 to 256`, "init");
	return proposed(topAt(folder, shell), values, shell);
}
function topAt(folder, { cwd }) {
	const whole = (0, node_path.resolve)(cwd, folder);
	if (!require_hook_shell_log_explain_review.isFolder(whole)) throw new require_hook_shell_command_log_explain_review.InputError(`${folder} is no folder; give the folder of a repository`);
	return require_hook_shell_explain_review.topOf(whole);
}
async function proposed(top, values, shell) {
	const [{ repositoryAt }, { proposalFor }, { unknownsOf }, { initReport }, { writeNew }] = await Promise.all([
		Promise.resolve().then(() => require("./setup-repository-repository.js")).then((n) => n.repository_exports),
		Promise.resolve().then(() => require("./setup-init-proposal.js")),
		Promise.resolve().then(() => require("./setup-init-unknowns.js")),
		Promise.resolve().then(() => require("./setup-init-words.js")),
		Promise.resolve().then(() => require("./setup-init-write.js"))
	]);
	const repository = repositoryAt(top);
	const { roots, terragrunt } = repository;
	if (roots.length + terragrunt.units.length + terragrunt.open.length === 0) throw whyNoRoot(repository);
	const given = {
		history: await historyIn(values, shell),
		today: require_hook_command_log_explain_review.todayOf(shell),
		commit: values.pin ?? null,
		version: require_review.VERSION,
		jobs: Number(values.jobs)
	};
	const proposal = proposalFor(repository, given);
	const isWriting = values.write === true;
	const unknowns = unknownsOf({
		repository,
		proposal,
		given,
		isWriting
	});
	if (isWriting) writeNew(top, proposal.files);
	shell.stdout.write(initReport({
		repository,
		proposal,
		unknowns,
		isWriting
	}));
	for (const { path } of isWriting ? proposal.files : []) require_hook_command_log_explain_review.say(shell, `wrote ${path}`);
	return 0;
}
function whyNoRoot({ top, others, hosted, unread }) {
	if ((0, node_fs.existsSync)((0, node_path.join)(top, "cdktf.json"))) return unwrittenIn(top);
	if (unread.length > 0) return unreadIn(unread);
	return hosted.stacks.length > 0 ? hostedIn(top) : nothingIn(top, others.length > 0);
}
const nothingIn = (top, hasModules) => new require_hook_shell_command_log_explain_review.InputError(hasModules ? `${top} holds modules, but no root module: nothing in it has a state, a provider or variables of its own, so nothing is planned here. Run init in the repository that calls them` : `${top} holds no Terraform, OpenTofu or Terragrunt files, so there is nothing to guard. Run init in the repository that does`);
const unreadIn = (files) => {
	const [holds, them] = files.length === 1 ? ["it holds", "it"] : ["they hold", "them"];
	return new require_hook_shell_command_log_explain_review.InputError(`${require_hook_command_log_explain_review.some(files)} can't be read, so whether ${holds} a root module is not known: there is a mistake in the syntax. Correct ${them} (terraform validate says where), and run init again`);
};
const hostedIn = (top) => new require_hook_shell_command_log_explain_review.InputError(`${top} holds a stack of HCP Terraform, which plans it itself: no workflow gets a plan of it to review. Run init in a repository with root modules`);
const unwrittenIn = (top) => new require_hook_shell_command_log_explain_review.InputError(`${top} is a project of CDKTF, and what it plans is not written yet; run cdktf synth, and then init again`);
async function historyIn({ state = [], plans = [] }, shell) {
	const { historyOf } = await Promise.resolve().then(() => require("./setup-init-history.js"));
	return historyOf(state.length === 0 ? null : await drilled(state, shell), await reviewed(plans, shell));
}
async function drilled(named, shell) {
	const sources = await require_review.sourcesOf(named, void 0, shell, STATES);
	const { policy, today } = await rulesFor(sources, shell);
	const drilling = require_read.drillingBy(policy, today);
	const kept = {
		...drilling,
		terraform: "terraform"
	};
	const states = await require_review.readEach(sources, (source, options) => require_read.readState(source, {
		...options,
		...kept
	}), shell);
	return require_read.drillOf(states, drilling);
}
const STATES = {
	command: "init",
	noun: "state",
	give: "give a state as a file"
};
async function reviewed(named, shell) {
	if (named.length === 0) return [];
	const sources = await require_review.planSources(named, {
		cwd: shell.cwd,
		topOf: require_hook_shell_explain_review.topOfAll
	});
	const { policy, today } = await rulesFor(sources, shell);
	const catalogue = require_explain_review.catalogueWith(policy.catalogue);
	const plans = await require_review.readAll(sources, {
		terraform: "terraform",
		policy,
		catalogue
	}, shell);
	const wasOld = require_ages.wasOldIn(plans.map(seenOf));
	return plans.map((plan) => require_review.reviewRoot(plan, {
		catalogue,
		policy,
		today,
		isNewRoot: !wasOld(seenOf(plan))
	}));
}
const seenOf = (plan) => ({
	root: plan.root,
	at: plan.plannedAt ?? "",
	knows: require_review.knowsObjects(plan)
});
async function rulesFor(sources, shell) {
	const folders = sources.map(({ path }) => (0, node_path.dirname)(path));
	const today = require_hook_command_log_explain_review.todayOf(shell);
	const { policy } = await require_explain_review.findPolicy({
		named: void 0,
		folders,
		cwd: shell.cwd,
		today
	});
	return {
		policy,
		today
	};
}
const INIT = {
	usage,
	options: OPTIONS,
	run: init
};
exports.INIT = INIT;
