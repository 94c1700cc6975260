const require_quantity = require("./report-quantity.js");
const require_nobody = require("./setup-nobody.js");
const require_credentials = require("./setup-init-credentials.js");
const require_clouds = require("./setup-repository-clouds.js");
const require_pinning = require("./setup-init-pinning.js");
const require_proposal = require("./setup-init-proposal.js");
// src/setup/init/unknowns.ts
function unknownsOf(repository, proposal, asked) {
	const isNew = proposal.guards.length === 0 && proposal.planned.length > 0;
	const isTagged = isNew || require_pinning.isUnpinned(repository.workflows.workflows);
	return [
		...isNew ? [
			...credentials(repository),
			...programs(repository),
			...variables(repository)
		] : [],
		...isTagged && asked.commit === null ? [release(asked, !isNew || asked.isWriting)] : [],
		...owners(proposal),
		...asked.unfilled,
		...left(repository, proposal)
	];
}
const some = (names) => names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : require_quantity.listed(names);
function credentials(repository) {
	const { roots, terragrunt } = repository;
	const clouds = require_proposal.cloudsIn(repository).map(require_credentials.cloudName);
	const others = require_clouds.othersOf([...roots.flatMap(({ providers }) => providers), ...terragrunt.providers]);
	return [clouds.length === 0 ? `Which credentials a plan needs: no provider of AWS, Google Cloud or Azure was found. If it needs any, add the step that gets them before ${roots.length > 0 ? "init" : "the step that runs terragrunt"}.` : `Which role plans here: nothing in the files says that. The ${clouds.length === 1 ? "step" : "steps"} for ${require_quantity.listed(clouds)} ${clouds.length === 1 ? "stands in the workflow as a comment; fill it in" : "stand in the workflow as comments; fill them in"}, or the plan fails.`, ...others.length === 0 ? [] : [`Whether ${some(others)} need credentials as well: give them in the environment of the job that plans.`]];
}
function programs({ tools, terragrunt }) {
	const name = tools.program === "tofu" ? "OpenTofu" : "Terraform";
	return [
		...tools.against === null ? [] : [`Which program plans: ${tools.by} speaks for ${name}, and ${tools.against} for the other one. ${name} was taken.`],
		...tools.version === null ? [`Which version of ${name} plans: no file names one exactly, so the newest is taken.`] : [],
		...terragrunt.units.length > 0 && tools.terragrunt === null ? [`Which version of Terragrunt plans: no file names one exactly, so ${require_proposal.TERRAGRUNT} stands in the workflow.`] : []
	];
}
function variables({ roots }) {
	const withFiles = roots.filter(({ varFiles }) => varFiles.length > 0);
	const partial = roots.filter(({ isPartial }) => isPartial).map(({ path }) => path);
	const local = roots.filter(({ backend }) => backend === null || backend === "local").map(({ path }) => path);
	return [
		...withFiles.slice(0, 5).map(({ path, varFiles }) => `Which variables ${path} is planned with: ${some(varFiles)} is read only with -var-file.`),
		...partial.length === 0 ? [] : [`Where the state of ${some(partial)} is: the backend block is empty, so init needs -backend-config.`],
		...local.length === 0 ? [] : [`Where the state of ${some(local)} is: no remote backend is named. A plan in CI would not see that state, and would never show a destroy.`]
	];
}
const release = ({ version }, isThere) => [
	"The commit of this action's release: it takes the network to know. This prints it; where there are two lines, the one that ends in ^{} has it:",
	`git ls-remote https://github.com/${require_credentials.OWN_ACTION} refs/tags/v${version} 'refs/tags/v${version}^{}'`,
	isThere ? "Then init --pin COMMIT shows the lines to change." : "Then init --pin COMMIT --write writes it into the workflow."
].join("\n");
const owners = ({ owning }) => [...owning.lines.length > 0 && owning.from === null ? [`Who owns this: no CODEOWNERS names anybody, so ${require_nobody.NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy, and doctor says so.`] : [], ...owning.teams.length > 0 ? [`Who is in ${some(owning.teams)}: the usual token can't see members of teams. Give the input owners-token (docs/setup.md, Teams), or name people.`] : []];
function left({ unread, terragrunt }, { unplanned, planned }) {
	return [
		...unplanned.length === 0 ? [] : [`Roots whose names can't be written into a workflow as they are: ${some(unplanned)}. Add them by hand.`],
		...require_proposal.fitsWorkflow(planned) ? [] : [`How ${planned.length} roots are to be split: their names are longer than one list in a workflow may be, so none is proposed. Write several workflows, each with a key and a job name of its own.`],
		...unread.length === 0 ? [] : [`What ${some(unread)} say: they could not be read.`],
		...terragrunt.stacks.length === 0 ? [] : [`Which units the stacks in ${some(terragrunt.stacks)} make: they exist only once Terragrunt has made them. Add them to expect-roots.`]
	];
}
exports.unknownsOf = unknownsOf;
