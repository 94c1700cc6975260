const require_explain_review = require("./report-path-words.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_names = require("./setup-repository-names.js");
const require_other_workflows = require("./setup-init-other-workflows.js");
const require_setup_links = require("./report-setup-links.js");
const require_started = require("./setup-workflows-started.js");
// src/setup/init/found.ts
const BECAUSE = {
	backend: "says where its state is kept",
	provider: "configures a provider, and nothing calls it",
	variables: "has its variables or a lock file beside it, and nothing calls it",
	alone: "holds resources, and nothing calls it",
	called: "is called by others",
	linked: "holds files that others link to",
	example: "is there to be shown or tested, by its name",
	among: "lies among modules",
	module: "has neither a state nor a provider of its own",
	empty: "declares nothing that could be planned",
	template: "is what a stack makes units of"
};
const KINDS = {
	root: ({ repository: { roots } }) => roots.map(({ path, because, backend }) => [require_names.placeName(path), `${BECAUSE[because]}${backend === null ? "" : ` (${require_names.backendName(backend)})`}`]),
	unit: ({ repository: { terragrunt } }) => terragrunt.units.map((path) => [require_names.placeName(path), madeBy(terragrunt, path) ?? "has a terragrunt.hcl with a source, an include or files beside it"]),
	"no root": ({ repository: { others } }) => others.map(({ path, because }) => [require_names.placeName(path), BECAUSE[because]]),
	stack: ({ repository: { hosted } }) => hosted.stacks.map((path) => [require_names.placeName(path), "is planned by HCP Terraform itself, and not reviewed here"]),
	program: ({ repository }) => [programOf(repository)],
	guarded: ({ proposal: { guards } }) => guards.map(({ workflow, job }) => [`${workflow.path}, job ${job.id}`, "reviews pull requests already"]),
	plans: ({ repository, proposal }) => {
		const applying = require_other_workflows.applyingPast(repository);
		return require_other_workflows.planningPast(repository, proposal).map((path) => [path, applying.includes(path) ? "plans and applies; what it applies should be reviewed too (see below)" : "plans as well; it can stay, or go when this one has run"]);
	},
	owners: ({ repository }) => [ownersOf(repository)]
};
const madeBy = ({ made }, unit) => {
	const stack = made.find(({ path }) => path === unit)?.stack;
	return stack === void 0 ? null : `is made by the stack in ${require_names.placeName(stack)}`;
};
function programOf({ tools }) {
	const name = `${tools.program === "tofu" ? "OpenTofu" : "Terraform"}${tools.version === null ? "" : ` ${tools.version}`}`;
	const version = tools.versionBy === null ? "" : `, in the version of ${tools.versionBy}`;
	return [name, tools.by === null ? "is taken, since nothing says otherwise" : `by ${tools.by}${version}`];
}
const ownersOf = ({ codeowners }) => codeowners === null ? ["no CODEOWNERS", "is there"] : [codeowners.path, "is what GitHub reads"];
const MOST = 20;
const foundLines = (told) => Object.entries(KINDS).flatMap(([kind, of]) => {
	const all = of(told);
	return [...all.slice(0, MOST).map(([what, says]) => `${kind}: ${what} ${says}`), ...all.length > MOST ? [`${kind}: ${all.length - MOST} more`] : []];
});
// src/setup/init/next-steps.ts
const isComplete = ({ files, additions, changes }) => files.length + additions.length + changes.length === 0;
const isUnfilled = ({ unknowns }) => unknowns.some((one) => one.isUnfilled);
const isWorkflow = ({ path }) => path.startsWith(".github/workflows/");
const isFirst = ({ proposal }) => proposal.files.some(isWorkflow);
const STEPS = {
	seeCovered: ({ repository: { top }, proposal: { guards, planned } }) => {
		const paths = guards.map(({ workflow }) => workflow.path);
		const texts = paths.map((path) => require_started.textAt(top, path) ?? "").join("\n");
		const unnamed = guards.length === 0 ? [] : planned.filter((root) => root !== "." && !texts.includes(root));
		const them = unnamed.length === 1 ? "it" : "them";
		return unnamed.length === 0 ? null : `See whether ${paths.join(", ")} covers ${firstOf(unnamed)}: it does not name ${them}. If no glob stands for ${them}, add ${them}.`;
	},
	fillIn: (told) => isComplete(told.proposal) && isUnfilled(told) ? "Fill in what is missing, and open a pull request with it." : null,
	lookThrough: (told) => {
		const { proposal, isWriting } = told;
		if (isComplete(proposal)) return null;
		const look = isWriting || proposal.files.length === 0 ? "Look" : "Run it again with --write, and look";
		if (isFirst(told)) return `${look} through all of it.`;
		return `${look} through all of it, fill in what is not known, and open a pull request with it.`;
	},
	fillInFirst: (told) => isFirst(told) && told.unknowns.length > 0 ? "Fill in what is not known from the files: it stands above." : null,
	firstWeeks: (told) => isFirst(told) ? "For the first weeks take the # away before enforce: \"false\". Open a pull request with all of it." : null,
	label: ({ proposal: { guards } }) => guards.length === 0 ? "Create the label allow-destroy, by which owners agree (Issues, Labels, New label)." : null,
	require: ({ proposal: { guards, files } }) => guards.length === 0 ? `When routine is quiet, take enforce out and require ${files.filter(isWorkflow).length > 1 ? "each of the checks" : "the check"}: ${require_setup_links.SETUP_DOCS}#make-it-required` : null,
	reviewBeforeApply: ({ repository }) => {
		const unreviewed = require_other_workflows.applyingPast(repository);
		return unreviewed.length === 0 ? null : `Have the plan reviewed again right before it is applied, in ${firstOf(unreviewed)}: between merge and apply the world may have moved. How: ${require_setup_links.SETUP_DOCS}#before-apply`;
	},
	doctor: () => "Ask whether anything is left open: destroy-guard doctor."
};
const MOST_FIRST = 5;
const firstOf = (all) => {
	const more = all.length - MOST_FIRST;
	return `${all.slice(0, MOST_FIRST).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};
const nextSteps = (told) => Object.values(STEPS).flatMap((step) => step(told) ?? []);
// src/setup/init/words.ts
const WIDTH = 80;
function initReport(told) {
	const { proposal, unknowns, isWriting } = told;
	return `${[
		systemLines(told),
		headLines(told),
		...isWriting && proposal.files.length > 0 ? [proposal.files.flatMap(fileHead)] : [["Found", ...foundLines(told).flatMap(hanging)], ...proposal.files.map(fileLines)],
		...proposal.additions.map(additionLines),
		...[...require_explain_review.grouped(proposal.changes, ({ path }) => path)].map(([path, lines]) => changeLines(path, lines)),
		unknowns.length === 0 ? [] : ["Not known from the files", ...unknowns.flatMap(({ says }) => point("-", says))],
		["Next", ...nextSteps(told).flatMap((one, at) => point(`${at + 1}.`, one))]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const point = (mark, text) => text.split(/\n|(?<!ls-remote) (?=https:)/).flatMap((part) => /^(?:https:|git )/.test(part) ? [part] : require_hook_command_log_explain_review.wrapped(require_hook_command_log_explain_review.visible(part), WIDTH - mark.length - 3)).map((line, at) => at === 0 ? `  ${mark} ${line}` : `  ${" ".repeat(mark.length)} ${line}`);
const hanging = (text) => require_hook_command_log_explain_review.wrapped(require_hook_command_log_explain_review.visible(text), 76).map((part, at) => at === 0 ? `  ${part}` : `      ${part}`);
function systemLines({ repository: { system }, proposal: { guards } }) {
	if (system === null || guards.length > 0 && !system.isHost) return [];
	const text = `This looks like ${system.name} (${system.by}), and what init proposes runs on GitHub Actions. How it is set up there:`;
	return [...require_hook_command_log_explain_review.wrapped(require_hook_command_log_explain_review.visible(text), WIDTH), system.recipe];
}
function headLines(told) {
	const { proposal, isWriting } = told;
	const { files, additions, changes } = proposal;
	const added = new Set(additions.map(({ path }) => path)).size;
	const changed = new Set(changes.map(({ path }) => path)).size;
	if (isComplete(proposal)) return isUnfilled(told) ? require_hook_command_log_explain_review.wrapped("Every file is there, but not all is filled in; what is missing stands below.", WIDTH) : ["Everything is there: nothing to propose."];
	const parts = [
		...files.length === 0 ? [] : [require_hook_command_log_explain_review.counted(files.length, "new file")],
		...added === 0 ? [] : [`lines for ${require_hook_command_log_explain_review.counted(added, "file that is there", "files that are there")}`],
		...changed === 0 ? [] : [`lines to change in ${require_hook_command_log_explain_review.counted(changed, "file that is there", "files that are there")}`]
	];
	const then = files.length === 0 ? "Nothing is written: a file that is there is never changed." : isWriting ? "The new files are written; a file that is there is never changed." : "Nothing is written yet: --write writes the new files.";
	return require_hook_command_log_explain_review.wrapped(`${require_hook_command_log_explain_review.listed(parts)}. ${then}`, WIDTH);
}
const fileHead = ({ path, why }) => require_hook_command_log_explain_review.wrapped(require_hook_command_log_explain_review.visible(`+ ${path} (new): ${why}`), WIDTH);
const fileLines = (file) => [...fileHead(file), ...file.text.trimEnd().split("\n").map((line) => `+ ${require_hook_command_log_explain_review.visible(line)}`.trimEnd())];
const additionLines = ({ path, lines, why }) => [...require_hook_command_log_explain_review.wrapped(require_hook_command_log_explain_review.visible(`~ ${path} (lines for you to add): ${why}`), WIDTH), ...lines.map((line) => `+ ${require_hook_command_log_explain_review.visible(line)}`.trimEnd())];
const changeLines = (path, lines) => [...require_hook_command_log_explain_review.wrapped(require_hook_command_log_explain_review.visible(`~ ${path} (lines for you to change): the commit that --pin names`), WIDTH), ...lines.flatMap(({ line, was, becomes }) => [`- line ${line}: ${require_hook_command_log_explain_review.visible(was)}`, `+ line ${line}: ${require_hook_command_log_explain_review.visible(becomes)}`])];
exports.initReport = initReport;
