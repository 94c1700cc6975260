const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_policy = require("./input-policy.js");
const require_versions = require("./setup-repository-versions.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_setup_links = require("./report-setup-links.js");
const require_proposed_owners = require("./setup-proposed-owners.js");
const require_proposal = require("./setup-init-proposal.js");
const require_started = require("./setup-workflows-started.js");
const require_names = require("./setup-repository-names.js");
const require_uses = require("./setup-workflows-uses.js");
const require_codeowners = require("./setup-init-codeowners.js");
const require_explain_review = require("./report-path-words.js");
const require_backend = require("./setup-workflows-backend.js");
const require_other_workflows = require("./setup-init-other-workflows.js");
let node_path = require("node:path");
// src/setup/init/unknown.ts
const isProposing = ({ repository: { terragrunt }, proposal: { guards, planned } }) => guards.length === 0 && planned.length + terragrunt.open.length > 0;
const WHEN = {
	proposing: isProposing,
	reviewing: ({ proposal: { guards } }) => guards.length > 0,
	unpinned: (known) => known.given.commit === null && (isProposing(known) || require_codeowners.isUnpinned(known.repository.workflows.workflows)),
	always: () => true
};
const each = (row) => (known) => WHEN[row.when](known) ? row.of(known).map((one) => ({
	says: row.says(one, known),
	isUnfilled: row.isUnfilled === true
})) : [];
const all = ({ of, ...row }) => each({
	...row,
	of: (known) => [of(known)].filter(({ length }) => length > 0)
});
const where = ({ is, ...row }) => each({
	...row,
	of: (known) => is(known) ? [known] : []
});
// src/setup/init/unknown-plans.ts
const placesOf = (roots) => require_hook_command_log_explain_review.some(roots.map(({ path }) => require_names.placeName(path)));
const isHosted = ({ backend }) => backend === "cloud" || backend === "remote";
function roleThere(repository) {
	const having = require_proposal.credentialed(repository.workflows);
	const [applying] = require_other_workflows.applyingPast(repository).filter((path) => having.includes(path));
	const [first] = having;
	if (applying !== void 0) return `${applying} has credentials, but it applies with them, and with these a pull request could destroy. Make a role that may only read.`;
	return first === void 0 ? "nothing in the files says that." : `${first} has credentials; if these may read and nothing else, they fit here too.`;
}
const BY_WHOM = {
	wrapper: each({
		when: "proposing",
		of: ({ repository: { wrapper } }) => wrapper === null ? [] : [wrapper],
		says: ({ name, by, plan }, { repository: { tools } }) => `How ${name} plans here: by ${by} it gives backend, workspace and variables. Put its commands (${plan}) in the place of ${tools.program} init and ${tools.program} plan in the workflow, once for each pair that is to be reviewed.`
	}),
	madeFolders: all({
		when: "proposing",
		of: ({ repository: { roots } }) => roots.filter(({ isMade }) => isMade),
		says: (roots) => {
			const [come, them] = roots.length === 1 ? ["comes", "it"] : ["come", "them"];
			return `How ${placesOf(roots)} ${come} to be there: CDKTF or CDK Terrain writes ${them}. If git does not track ${them}, add the steps that do that (cdktf synth) where the workflow says so.`;
		}
	}),
	tokenOfHcp: where({
		when: "proposing",
		is: ({ repository: { roots } }) => roots.some(isHosted),
		says: () => "Which token reads HCP Terraform: set TF_TOKEN_app_terraform_io, from a secret, in the environment of the job that plans."
	}),
	remoteBackend: all({
		when: "proposing",
		of: ({ repository: { roots } }) => roots.filter(({ backend }) => backend === "remote"),
		says: (roots) => `How ${placesOf(roots)} can be planned here: with the backend "remote" Terraform can't save a plan that HCP Terraform runs. A cloud block in its place can.`
	}),
	anyCredentials: where({
		when: "proposing",
		is: ({ repository }) => require_proposal.cloudsIn(repository).length === 0,
		says: ({ repository: { roots, tools } }) => `Which credentials a plan needs: no provider of AWS, Google Cloud or Azure was found. If it needs any, add the step that gets them before ${roots.length > 0 ? `${tools.program} init` : "the step that runs terragrunt"}.`
	}),
	role: all({
		when: "proposing",
		of: ({ repository }) => require_proposal.cloudsIn(repository),
		says: (clouds, { repository }) => {
			const { roots, terragrunt } = repository;
			const [steps, stand, them] = clouds.length === 1 ? [
				"step",
				"stands in the workflow as a comment",
				"it"
			] : [
				"steps",
				"stand in the workflow as comments",
				"them"
			];
			const there = `The ${steps} for ${require_hook_command_log_explain_review.listed(clouds.map(require_proposal.cloudName))} ${stand}`;
			return roots.length > 0 && terragrunt.units.length === 0 && roots.every(isHosted) ? `Which role plans here: where HCP Terraform runs the plans, its workspaces have the credentials. ${there}: fill ${them} in only if plans run in the job itself (execution mode local).` : `Which role plans here: ${roleThere(repository)} ${there}; fill ${them} in, or the plan fails.`;
		}
	}),
	runner: each({
		when: "proposing",
		of: ({ repository, proposal }) => [require_other_workflows.ownRunner(repository, proposal)].filter((one) => one !== null),
		says: ({ path, labels }) => `On which runner plans are made: ${path} plans on ${require_hook_command_log_explain_review.listed(labels)}, and ubuntu-latest stands in the workflow. Where only that runner reaches the state or a provider, write its labels behind runs-on of the job that plans.`
	}),
	otherProviders: all({
		when: "proposing",
		of: ({ repository: { roots, terragrunt } }) => require_versions.othersOf([...roots.flatMap(({ providers }) => providers), ...terragrunt.providers]),
		says: (others) => `Whether ${require_hook_command_log_explain_review.some(others)} ${others.length === 1 ? "needs" : "need"} credentials as well: give them in the environment of the job that plans.`
	}),
	fetchedModules: all({
		when: "proposing",
		of: ({ repository: { roots, terragrunt } }) => [...new Set([...roots.flatMap(({ fetched }) => fetched), ...terragrunt.fetched])].sort(),
		says: (sources) => `Whether git can fetch ${require_hook_command_log_explain_review.some(sources)}: the token of the workflow reads this repository alone. Where one of them is private, give git a key or a token in a step before the plan.`
	})
};
const nameOf = (program) => program === "tofu" ? "OpenTofu" : "Terraform";
const programName = ({ program }) => nameOf(program);
const whichVersion = (tools) => `Which version of ${programName(tools)} plans:`;
const BY_WHAT = {
	program: where({
		when: "proposing",
		is: ({ repository: { tools } }) => tools.against !== null,
		says: ({ repository: { tools } }) => `Which program plans: ${programName(tools)} is taken, by ${tools.by}, but ${tools.against} speaks for ${nameOf(tools.program === "tofu" ? "terraform" : "tofu")}. Where each of them plans some of the roots, write a workflow for each.`
	}),
	differingVersions: all({
		when: "proposing",
		of: ({ repository: { tools } }) => tools.differing,
		says: (differing, { repository: { tools } }) => `${whichVersion(tools)} ${require_hook_command_log_explain_review.listed(differing.slice(0, 5).map((sign) => `${sign.by} says ${sign.version}`))}. ${tools.version} plans all roots; where that does not fit, write a workflow for each version.`
	}),
	noVersion: where({
		when: "proposing",
		is: ({ repository: { tools } }) => tools.differing.length === 0 && tools.version === null,
		says: ({ repository: { tools } }) => {
			const { program, range, required } = tools;
			const asked = `${require_hook_command_log_explain_review.some(required)}, which required_version asks for`;
			if (range !== null) return `${whichVersion(tools)} no file names one exactly, so the newest is taken that fits ${asked}.`;
			const fits = required.length === 0 ? "" : ` Does it fit ${asked}? Else set ${program}_version in the workflow.`;
			return `${whichVersion(tools)} no file names one exactly, so the newest is taken.${fits}`;
		}
	}),
	versionOfTerragrunt: where({
		when: "proposing",
		is: ({ repository: { tools, terragrunt } }) => terragrunt.units.length > 0 && tools.terragrunt === null,
		says: () => `Which version of Terragrunt plans: no file names one exactly, so ${require_proposal.TERRAGRUNT} stands in the workflow.`
	})
};
const SEVERAL = require_setup_links.setupAt("one-root-several-environments");
const isPlannedOnce = ({ proposal: { environments } }) => (root) => root !== environments?.root;
const partialIn = (known) => known.repository.roots.filter(({ unset, path }) => unset.length > 0 && isPlannedOnce(known)(path));
function backendFiles({ repository: { handed } }, partial) {
	const files = handed.filter(({ root }) => partial.some(({ path }) => path === root)).flatMap(({ root, backends }) => backends.map((path) => node_path.posix.join(root, path)));
	return files.length === 0 ? "" : ` These files look like it: ${require_hook_command_log_explain_review.some(files)}.`;
}
const localIn = ({ repository: { roots, wrapper } }) => wrapper === null ? roots.filter(({ backend }) => backend === null || backend === "local") : [];
const noBackend = (local) => `Where the state of ${placesOf(local)} is: no remote backend is named. A plan in CI would not see that state, and would never show a destroy. Name a backend, or leave ${local.length === 1 ? "this root" : "these roots"} out of the workflow.`;
const VALUES_OF_ROOTS = {
	of: (known) => [...require_explain_review.grouped(known.repository.handed.filter(({ root, values }) => values.length > 0 && isPlannedOnce(known)(root)), ({ values }) => JSON.stringify(values)).values()].slice(0, 5),
	says: (same, { repository: { tools } }) => {
		const values = same[0]?.values ?? [];
		const roots = same.map(({ root }) => require_names.placeName(root));
		return `Which variables ${require_hook_command_log_explain_review.some(roots)} ${roots.length === 1 ? "is" : "are"} planned with: ${require_hook_command_log_explain_review.some(values)} ${values.length === 1 ? "is" : "are"} read only with -var-file. Add ${values.length === 1 ? "it" : "the right one"} to ${tools.program} plan in the workflow.${values.length === 1 ? "" : ` If these are several environments, each needs a plan of its own: ${SEVERAL}`}`;
	}
};
const PARTIAL_BACKENDS = {
	of: partialIn,
	says: (partial, known) => {
		const unset = [...new Set(partial.flatMap((root) => root.unset))];
		return `Where the state of ${placesOf(partial)} is: the backend block leaves out ${require_hook_command_log_explain_review.listed(unset)}, so ${known.repository.tools.program} init in the workflow needs -backend-config.${backendFiles(known, partial)}`;
	}
};
const WORKSPACES = {
	of: (known) => known.repository.roots.filter(({ asksWorkspace, path }) => asksWorkspace && isPlannedOnce(known)(path)),
	says: (asking) => `Which workspace ${placesOf(asking)} ${asking.length === 1 ? "is" : "are"} planned in: the files leave it open, and the workflow takes the default one. A plan in another workspace sees another state. Set TF_WORKSPACE in the environment of the job that plans; for several: ${SEVERAL}`
};
const WITH_WHAT = {
	valuesOfRoots: each({
		when: "proposing",
		...VALUES_OF_ROOTS
	}),
	partialBackends: all({
		when: "proposing",
		...PARTIAL_BACKENDS
	}),
	environments: each({
		when: "proposing",
		of: ({ proposal: { environments } }) => environments === null ? [] : [environments],
		says: ({ root, names, shared, byWorkspace }) => `Whether ${require_hook_command_log_explain_review.some(names)} are the environments of ${require_names.placeName(root)}: each gets a plan of its own, named as a root. Take out what is none.${shared.length === 0 ? "" : ` Each is planned with ${require_hook_command_log_explain_review.some(shared.map((path) => node_path.posix.join(root, path)))} as well, before its own values.`}${byWorkspace ? " The backend is the same for all, so each is planned in a workspace of its last name; correct that where it is called otherwise." : ""} Where they lie in several accounts, each needs a role of its own.`
	}),
	workspaces: all({
		when: "proposing",
		...WORKSPACES
	}),
	localStates: all({
		when: "proposing",
		of: localIn,
		says: noBackend
	})
};
const isSaid = ({ repository: { workflows }, proposal: { guards } }, word) => guards.some(({ workflow }) => require_backend.isSaidIn(workflow, workflows.actionAt, word));
const INIT = /\b(?:terraform|tofu)\b[^\n]*\binit\b/;
const PLAN = /\b(?:terraform|tofu)\b[^\n]*\bplan\b/;
const unlessSaid = (command, word, of) => (known) => isSaid(known, command) && !isSaid(known, word) ? of(known) : [];
const STILL_OPEN = {
	valuesOfRoots: each({
		...VALUES_OF_ROOTS,
		when: "reviewing",
		isUnfilled: true,
		of: unlessSaid(PLAN, /var[-_]file|tfvars|TF_VAR_|TF_CLI_ARGS/i, VALUES_OF_ROOTS.of)
	}),
	partialBackends: all({
		...PARTIAL_BACKENDS,
		when: "reviewing",
		isUnfilled: true,
		of: unlessSaid(INIT, /backend(?!=false)|TF_CLI_ARGS/i, PARTIAL_BACKENDS.of)
	}),
	workspaces: all({
		...WORKSPACES,
		when: "reviewing",
		isUnfilled: true,
		of: unlessSaid(PLAN, /TF_WORKSPACE|workspace (?:select|new)/i, WORKSPACES.of)
	}),
	localStates: all({
		when: "reviewing",
		isUnfilled: true,
		of: (known) => isBackendWritten(known) ? [] : localIn(known),
		says: noBackend
	})
};
const isBackendWritten = ({ repository: { workflows }, proposal: { guards } }) => guards.some(({ workflow }) => require_backend.namesBackend(workflow, workflows.actionAt));
// src/setup/init/unknowns.ts
const RELEASE = where({
	when: "unpinned",
	is: () => true,
	says: (known) => {
		const { version } = known.given;
		return [
			"The commit of this action's release: it takes the network to know. This prints it; where there are two lines, the one that ends in ^{} has it:",
			`git ls-remote https://github.com/${require_proposal.OWN_ACTION} refs/tags/v${version} 'refs/tags/v${version}^{}'`,
			isProposing(known) && !known.isWriting ? "Then init --pin COMMIT --write writes it into the workflow." : "Then init --pin COMMIT shows the lines to change."
		].join("\n");
	}
});
const OWNERS = {
	byAddress: all({
		when: "always",
		of: ({ proposal: { owning } }) => owning.unverified,
		says: (folders) => `Who can agree to a destroy in ${require_hook_command_log_explain_review.some(folders.map(require_names.placeName))}: only an e-mail address stands there as the owner, and whose it is can't be verified. Name people or teams.`
	}),
	nobody: all({
		when: "always",
		of: ({ proposal: { owning } }) => owning.nobodys,
		says: (patterns, { proposal: { owning } }) => `Who owns ${require_hook_command_log_explain_review.some(patterns)}: ${owning.isNew ? "no CODEOWNERS names anybody" : `no line of ${owning.path} says who does`}, so ${require_proposed_owners.NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy, and doctor says so.`
	}),
	teams: all({
		when: "always",
		of: ({ proposal: { owning, guards } }) => guards.length > 0 && guards.every(require_uses.hasOwnersToken) ? [] : owning.teams,
		says: (teams, known) => `Who is in ${require_hook_command_log_explain_review.some(teams)}: the usual token can't see members of teams. ${isProposing(known) ? "The step for a token that can stands in the workflow as a comment; make its app" : "Give the input owners-token"}, or name people. How: ${require_setup_links.setupAt("teams")}`
	})
};
const linesWith = (text, isMeant) => (text ?? "").split("\n").map((line) => line.trim()).flatMap((line, at, lines) => isMeant(line, at, lines) ? [at + 1] : []);
function isWaiting(line, at, lines) {
	if (!line.includes("remove the `#` here and at id-token")) return false;
	const end = lines.findIndex((other, below) => below > at && !other.startsWith("#"));
	return lines.slice(at, end < 0 ? void 0 : end).some((other) => /^#\s*-\s+uses:/.test(other));
}
const linesListed = (lines) => `${lines.length === 1 ? "line" : "lines"} ${require_hook_command_log_explain_review.listed(lines.map(String))}`;
const waitingIn = ({ repository: { top, workflows } }) => workflows.workflows.map(({ path }) => ({
	path,
	lines: linesWith(require_started.textAt(top, path), isWaiting)
})).filter(({ lines }) => lines.length > 0);
const UNFILLED = {
	owners: all({
		when: "always",
		isUnfilled: true,
		of: ({ repository: { codeowners } }) => linesWith(codeowners?.text ?? null, (line) => !line.startsWith("#") && line.includes("@REPLACE-ME")),
		says: (lines, { repository: { codeowners } }) => `Who owns what ${codeowners?.path} names in ${linesListed(lines)}: ${require_proposed_owners.NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy.`
	}),
	credentials: each({
		when: "always",
		isUnfilled: true,
		of: waitingIn,
		says: ({ path, lines }) => `Which role plans: the credentials in ${path}, from ${linesListed(lines)} on, are still a comment. Fill them in, or take the comment out where a plan needs none.`
	}),
	...STILL_OPEN
};
function isPolicy(text) {
	try {
		require_policy.readPolicy(text, require_versions.POLICY_PATH);
		return true;
	} catch (error) {
		if (error instanceof require_hook_shell_command_log_explain_review.InputError) return false;
		throw error;
	}
}
const LEFT = {
	strangeNames: all({
		when: "always",
		of: ({ proposal: { unplanned } }) => unplanned,
		says: (unplanned, { proposal: { planned } }) => `Roots whose names can't be written into a workflow as they are: ${require_hook_command_log_explain_review.some(unplanned)}. ${planned.length > 0 ? "Add them by hand." : `So no workflow is proposed; write it by hand: ${require_setup_links.setupAt("the-workflow")}`}`
	}),
	tooMany: where({
		when: "always",
		is: ({ proposal: { planned } }) => !require_proposal.fitsWorkflow(planned),
		says: ({ proposal: { planned } }) => `How ${planned.length} roots are to be split: their names are longer than one list in a workflow may be, so none is proposed. Write several workflows, each with a key and a job name of its own.`
	}),
	unreadFiles: all({
		when: "always",
		of: ({ repository: { unread } }) => unread,
		says: (unread) => {
			const [say, them] = unread.length === 1 ? ["says: it", "it"] : ["say: they", "them"];
			return `What ${require_hook_command_log_explain_review.some(unread)} ${say} can't be read, since there is a mistake in the syntax. Correct ${them} (terraform validate says where), and run init again.`;
		}
	}),
	brokenPolicy: where({
		when: "always",
		is: ({ repository: { policy } }) => policy !== null && !isPolicy(policy),
		says: () => `What ${require_versions.POLICY_PATH} says: it has a mistake, and as long as it has, each check fails. destroy-guard check-policy names every mistake.`
	}),
	brokenWorkflows: each({
		when: "always",
		of: ({ repository: { workflows } }) => workflows.broken,
		says: ({ path, line, why }) => `What ${path} does: it can't be read (line ${line}: ${why}), and GitHub runs none of it. Correct it, and run init again.`
	}),
	openStacks: all({
		when: "always",
		of: ({ repository: { terragrunt } }) => terragrunt.open,
		says: (open) => {
			const [stacks, make] = open.length === 1 ? ["stack", "makes"] : ["stacks", "make"];
			return `Which units the ${stacks} in ${require_hook_command_log_explain_review.some(open.map(require_names.placeName))} ${make}: no file here names all of them. terragrunt stack generate shows them; add them to expect-roots.`;
		}
	})
};
const ROWS = [
	...[
		BY_WHOM,
		BY_WHAT,
		WITH_WHAT
	].flatMap((table) => Object.values(table)),
	RELEASE,
	...[
		OWNERS,
		UNFILLED,
		LEFT
	].flatMap((table) => Object.values(table))
];
const unknownsOf = (known) => ROWS.flatMap((row) => row(known));
exports.unknownsOf = unknownsOf;
