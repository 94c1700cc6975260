const require_versions = require("./setup-repository-versions.js");
const require_started = require("./setup-workflows-started.js");
const require_uses = require("./setup-workflows-uses.js");
const require_codeowners = require("./setup-init-codeowners.js");
const require_explain_review = require("./report-path-words.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_setup_links = require("./report-setup-links.js");
// src/setup/init/policy.ts
const DOCS = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/policy.md";
const PASSING = /^(?:.*[-_.])?(?:dev|develop|development|sandbox|preview|previews|playground|scratch|ephemeral)$/i;
const LOSSES = [
	"last-copy",
	"data-loss",
	"backup-loss",
	"key-loss",
	"container-loss"
];
const MOST_OBJECTS = 50;
function passingRoots(roots) {
	const folders = roots.flatMap((root) => {
		const parts = root.split("/");
		const at = parts.findIndex((part) => PASSING.test(part));
		return at < 0 ? [] : [parts.slice(0, at + 1).join("/")];
	});
	return [...require_explain_review.grouped([...new Set(folders)].sort(), (folder) => {
		const parts = folder.split("/");
		return `${parts.length} ${parts.at(-1)}`;
	}).values()].flatMap((same) => same.length < FEW ? same : [globOf(same)]).map((one) => `${one}/**`);
}
const FEW = 3;
function globOf(folders) {
	const [first = [], ...others] = folders.map((folder) => folder.split("/"));
	return first.map((part, at) => others.every((other) => other[at] === part) ? part : "*").join("/");
}
const HEAD = [
	`# What blocks, what is let pass, and who may override: ${DOCS}`,
	"# It is read from the base branch: a pull request can't permit itself anything here.",
	"version: 1"
];
const policyText = (lines) => `${[...HEAD, ...lines].join("\n")}\n`;
function policyLines(roots, history, today) {
	const passing = passingRoots(roots);
	return [
		passing.length === 0 ? [] : milder(passing),
		history.exposed.length === 0 ? [] : protecting(history.exposed, today),
		history.fired.length === 0 ? [] : telling(history),
		passing.length + history.exposed.length === 0 ? ["# Nothing here yet: the defaults count. Set levels after some weeks of reports, root by root."] : []
	].filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]);
}
const milder = (passing) => [
	"roots:",
	"  # The name says that this is not production, so a loss only warns. Remove what is wrong.",
	...passing.flatMap((path) => [
		`  - path: ${printable(path)}`,
		"    rules:",
		...LOSSES.map((rule) => `      ${rule}: { high: warn }`)
	])
];
const protecting = (exposed, today) => [
	"protect:",
	"  # By their states nothing would remain of these if they were destroyed, and they are missed most.",
	...exposed.slice(0, MOST_OBJECTS).flatMap(({ root, address, what }) => [`  - address: ${printable(address)}`, `    reason: ${printable(`${what} in ${root}; nothing would remain of it (state of ${today})`)}`]),
	...exposed.length > MOST_OBJECTS ? [`  # ${require_hook_command_log_explain_review.counted(exposed.length - MOST_OBJECTS, "more object", "more objects")}: destroy-guard drill names all.`] : []
];
const telling = ({ plans, fired }) => [
	`# What these rules would have done to ${require_hook_command_log_explain_review.counted(plans, "past plan")}. Where that was routine, a rule can be set lower for one root,`,
	"# under roots; nothing follows from it by itself.",
	...fired.map(firedLine)
];
const firedLine = ({ rule, level, plans, roots }) => `#   ${rule} ${level === "block" ? "blocks" : "warns"} in ${plans}: ${roots.slice(0, 5).map(([root, count]) => `${printable(root)} ${count}`).join(", ")}${roots.length > 5 ? ", \u2026" : ""}`;
const printable = (text) => /^[A-Za-z_][\w./*-]*$/.test(text) ? text : require_hook_command_log_explain_review.printableJson(JSON.stringify(text));
// src/setup/pins.ts
const PINS = {
	"actions/checkout": ["11bd71901bbe5b1630ceea73d27597364c9af683", "v4.2.2"],
	"actions/upload-artifact": ["ea165f8d65b6e75b540449e92b4886f43607fa02", "v4.6.2"],
	"actions/download-artifact": ["d3f86a106a0bac45b974a628896c90dbdf5c8093", "v4.3.0"],
	"actions/create-github-app-token": ["df432ceedc7162793a195dd1713ff69aefc7379e", "v2.0.6"],
	"actions/setup-node": ["49933ea5288caeca8642d1e84afbd3f7d6820020", "v4.4.0"],
	"hashicorp/setup-terraform": ["b9cd54a3c349d3f38e8881555d616ced269862dd", "v3.1.2"],
	"opentofu/setup-opentofu": ["592200bd4b9bbf4772ace78f887668b1aee8f716", "v1.0.5"],
	"aws-actions/configure-aws-credentials": ["b47578312673ae6fa5b5096b330d9fbac3d116df", "v4.2.1"],
	"google-github-actions/auth": ["ba79af03959ebeac9769e648f473a284504d9193", "v2.1.10"],
	"azure/login": ["a457da9ea143d694b1b9c7c869ebb04ebe844ef5", "v2.3.0"]
};
const pinned = (action) => {
	const [commit, version] = PINS[action];
	return `${action}@${commit} # ${version}`;
};
const OWN_ACTION = "destroy-guard/destroy-guard";
// src/setup/init/yaml.ts
const why = (line, reason) => `${line}\t# ${reason}`;
const laid = (lines) => `${lines.map((line) => line.replace(/^(.*)\t/, (_, before) => `${before.padEnd(34)} `)).join("\n")}\n`;
const expression = (text) => `\${{ ${text} }}`;
const indented = (by, lines) => lines.map((line) => line === "" ? "" : `${" ".repeat(by)}${line}`);
const item = (lines) => lines.map((line, at) => at === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`);
const commentedOut = (lines) => lines.map((line) => `# ${line}`);
const isPlain = (path) => path === "." || /^[A-Za-z0-9._][\w.@+~-]*(?:\/[\w.@+~-]+)*$/.test(path) && !NO_TEXT.test(path);
const NO_TEXT = /^(?:[\d.]+(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan|true|false|null|yes|no|on|off|y|n)$/i;
// src/setup/init/credentials.ts
const STEPS = {
	aws: {
		name: "AWS",
		action: "aws-actions/configure-aws-credentials",
		with: ["role-to-assume: arn:aws:iam::111122223333:role/plan-only", "aws-region: eu-central-1"]
	},
	google: {
		name: "Google Cloud",
		action: "google-github-actions/auth",
		with: ["workload_identity_provider: projects/111122223333/locations/global/workloadIdentityPools/github/providers/github", "service_account: plan-only@PROJECT.iam.gserviceaccount.com"]
	},
	azure: {
		name: "Azure",
		action: "azure/login",
		with: [
			`client-id: ${expression("vars.AZURE_CLIENT_ID")}`,
			`tenant-id: ${expression("vars.AZURE_TENANT_ID")}`,
			`subscription-id: ${expression("vars.AZURE_SUBSCRIPTION_ID")}`
		]
	}
};
const cloudName = (cloud) => STEPS[cloud].name;
const credentialed = ({ workflows, actionAt }) => require_started.pathsOf(require_started.placedIn(workflows).filter((placed) => require_started.stepsRun(placed, actionAt).some(({ step }) => Object.values(STEPS).some(({ action }) => step.uses?.text.startsWith(`${action}@`) === true))));
const NOTES = { azure: ["Provider and backend take the same ids from the environment of this job: ARM_CLIENT_ID, ARM_TENANT_ID and", "ARM_SUBSCRIPTION_ID, with ARM_USE_OIDC: \"true\"."] };
const CREDENTIALS_WAIT = "remove the `#` here and at id-token";
function credentialSteps(clouds, isHosted) {
	return [
		...clouds.length === 0 ? [] : [`# Credentials for ${require_hook_command_log_explain_review.listed(clouds.map(cloudName))}: ${CREDENTIALS_WAIT}, and fill in`, "# yours. Give them the right to read and nothing else: a plan runs code of the pull request."],
		...clouds.flatMap((cloud) => {
			const { action, with: given } = STEPS[cloud];
			const note = NOTES[cloud];
			return [...commentedOut(note ?? []), ...commentedOut([
				`- uses: ${pinned(action)}`,
				"  with:",
				...given.map((line) => `    ${line}`)
			])];
		}),
		...isHosted ? ["# HCP Terraform keeps the state: set TF_TOKEN_app_terraform_io, from a secret, in the environment of this job."] : []
	];
}
const credentialPermission = (clouds) => clouds.length === 0 ? [] : [why("# id-token: write", "for the credentials below")];
// src/setup/init/owners-token.ts
const STEP = [
	`- uses: ${pinned("actions/create-github-app-token")}`,
	"  id: owners",
	"  # Runs for forks and Dependabot get no secrets, and would fail here. Without a token they review all the same.",
	`  if: github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id && github.actor != 'dependabot[bot]'`,
	"  with:",
	`    app-id: ${expression("vars.OWNERS_APP_ID")}`,
	`    private-key: ${expression("secrets.OWNERS_APP_KEY")}`,
	`    owner: ${expression("github.repository_owner")}`,
	"    permission-members: read"
];
const ownersTokenStep = (hasTeams) => hasTeams ? [
	"# A token that sees who is in the teams of CODEOWNERS: make its app, then remove the `#` here and at",
	`# owners-token. How: ${require_setup_links.setupAt("teams")}`,
	...commentedOut(STEP)
] : [];
const ownersTokenInput = (hasTeams) => hasTeams ? [`# owners-token: ${expression("steps.owners.outputs.token")}`] : [];
// src/setup/init/parts.ts
const TYPES = "opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled";
const ownUse = ({ commit, version }, folder = "") => commit === null ? `${OWN_ACTION}${folder}@v0 # pin the commit of the release` : `${OWN_ACTION}${folder}@${commit} # v${version}`;
const heading = (name) => [
	"# Written by destroy-guard init. What each line is for: https://github.com/destroy-guard/destroy-guard/blob/main/docs/setup.md",
	`name: ${name}`,
	"on:",
	"  pull_request:",
	"    # A label counts at once and ends at once; edited is what GitHub calls a change of the base branch.",
	`    types: [${TYPES}]`,
	why("  merge_group:", "without it a merge queue waits for ever"),
	why("permissions: {}", "each job says what it needs"),
	"concurrency:",
	`  group: ${name}-${expression("github.event.pull_request.number || github.ref")}`,
	why("  cancel-in-progress: false", "a cancelled run would land last on the same commit")
];
const checkout = () => item([
	`uses: ${pinned("actions/checkout")}`,
	"with:",
	why("  persist-credentials: false", "a plan runs code")
]);
function setupProgram({ tools: { program, version, range } }) {
	const [action, prefix] = program === "tofu" ? ["opentofu/setup-opentofu", "tofu"] : ["hashicorp/setup-terraform", "terraform"];
	return item([
		`uses: ${pinned(action)}`,
		"with:",
		...version !== null ? [`  ${prefix}_version: ${version}`] : range !== null ? [why(`  ${prefix}_version: "${range}"`, "what required_version asks for")] : [],
		why(`  ${prefix}_wrapper: false`, "nothing here reads what the wrapper adds")
	]);
}
const readySteps = (kit) => [
	...checkout(),
	...kit.isMade ? SYNTH : [],
	...credentialSteps(kit.clouds, kit.isHosted),
	...setupProgram(kit)
];
const SYNTH = ["# Where git does not track what CDKTF writes, put the steps here that write it, such as", ...commentedOut(["- run: npm ci && npx cdktf synth", "  working-directory: ."])];
const planSteps = ({ tools: { program } }) => [
	`- run: ${program} init -input=false`,
	why(`- run: ${program} plan -input=false -lock=false -out=tfplan`, "who may only read can't lock the state"),
	`- run: ${program} show -json tfplan > tfplan.json`
];
const planGroup = ({ tools: { program } }) => item([
	"run: |",
	"  failed=0",
	"  while read -r root; do",
	"    echo \"::group::$root\"",
	"    (cd \"$root\" &&",
	`      ${program} init -input=false &&`,
	why(`      ${program} plan -input=false -lock=false -out=tfplan &&`, "who may only read can't lock the state"),
	`      ${program} show -json tfplan > tfplan.json) < /dev/null || { failed=1; rm -f "$root/tfplan.json"; }`,
	"    echo \"::endgroup::\"",
	"  done <<< \"$ROOTS_HERE\"",
	"  exit \"$failed\"",
	"env:",
	`  ROOTS_HERE: ${expression("matrix.roots")}`
]);
function planEnvironment({ tools: { program } }, { values, shared, backend, byWorkspace }) {
	const ofAll = shared.map((path) => ` -var-file=${path}`).join("");
	const file = (option, rest) => rest === null ? "" : ` -${option}="$GITHUB_WORKSPACE/$ROOT${rest}"`;
	return item([
		"run: |",
		...byWorkspace ? [why(`  export TF_WORKSPACE="\${ROOT##*/}"`, "the last name of the environment")] : [],
		`  ${program} init -input=false${file("backend-config", backend)}`,
		`  ${program} plan -input=false -lock=false${ofAll}${file("var-file", values)} -out=tfplan`,
		`  ${program} show -json tfplan > tfplan.json`,
		"env:",
		`  ROOT: ${expression("matrix.root")}`
	]);
}
const deciding = () => [
	why("contents: read", "the checkout; policy, CODEOWNERS and pushes"),
	why("pull-requests: write", "the comment and the label; read events, files and reviews"),
	why("statuses: write", "the record of what was reported")
];
const DECIDING_JOB = "the name to require: no `name:`, no `if:`, no `paths:`";
const FIRST_WEEKS = why("# enforce: \"false\"", "in the first weeks: reports, and fails for no finding");
const job = (head, lines) => [head, ...indented(4, lines)];
// src/setup/init/workflow-many.ts
function workflowOfMany(roots, kit, jobs) {
	const isGrouped = roots.length > jobs;
	return workflowOf(roots, "Every root, once: jobs are made of this list, and all in it have to report. A new root goes in here.", kit, isGrouped ? GROUP : SINGLE, isGrouped ? jobs : null);
}
const workflowOfEnvironments = (environments, kit) => workflowOf(environments.names, "Every environment, once: jobs are made of this list, and all in it have to report. A new one goes in here.", kit, environmentLeg(environments), null);
function workflowOf(roots, note, kit, leg, jobs) {
	const lines = [
		...heading("destroy-guard"),
		"env:",
		`  # ${note}`,
		"  ROOTS: |",
		...indented(4, roots),
		"jobs:",
		...rootsJob(kit, jobs),
		...plansJob(kit, leg),
		...decidingJob(kit)
	];
	return laid(lines);
}
const SINGLE = {
	title: expression("matrix.root"),
	folder: [
		"defaults:",
		"  run:",
		`    working-directory: ${expression("matrix.root")}`
	],
	plan: planSteps,
	plans: `${expression("matrix.root")}/tfplan.json`,
	always: [],
	minutes: 30
};
const GROUP = {
	title: expression("matrix.name"),
	folder: [],
	plan: planGroup,
	plans: why("\"**/tfplan.json\"", "each root's plan lies in its folder"),
	always: [why(`if: ${expression("!cancelled()")}`, "one plan that fails must not hide the others")],
	minutes: 120
};
const environmentLeg = (environments) => ({
	...SINGLE,
	folder: environments.root === "." ? [] : [
		"defaults:",
		"  run:",
		`    working-directory: ${environments.root}`
	],
	plan: (kit) => planEnvironment(kit, environments),
	plans: why(`${expression("matrix.root")}=${environments.root === "." ? "" : `${environments.root}/`}tfplan.json`, "the environment stands for the root")
});
const rootsJob = (kit, jobs) => job("  roots:", [
	"runs-on: ubuntu-latest",
	"timeout-minutes: 5",
	"permissions:",
	...indented(2, [
		why("actions: read", "what earlier runs of this commit left"),
		why("contents: read", "whether the base branch has moved since"),
		why("pull-requests: read", "whether it is still the same pull request")
	]),
	"outputs:",
	`  matrix: ${expression("steps.roots.outputs.matrix")}`,
	`  earlier: ${expression("steps.roots.outputs.earlier")}`,
	"steps:",
	...indented(2, item([
		`uses: ${ownUse(kit, "/roots")}`,
		"id: roots",
		"with:",
		`  roots: ${expression("env.ROOTS")}`,
		...jobs === null ? [] : [why(`  jobs: "${jobs}"`, "so many jobs at most: each plans several roots")]
	]))
]);
const plansJob = (kit, leg) => job("  plans:", [
	`name: plan ${leg.title}`,
	"needs: roots",
	"# A label changes no commit: the reviews of this very merge are taken again, and nothing is planned.",
	"if: needs.roots.outputs.earlier == ''",
	"strategy:",
	why("  fail-fast: false", "one plan that fails must not end the others"),
	`  matrix: ${expression("fromJSON(needs.roots.outputs.matrix)")}`,
	"runs-on: ubuntu-latest",
	`timeout-minutes: ${leg.minutes}`,
	"permissions:",
	...indented(2, [
		why("contents: read", "the checkout; policy and CODEOWNERS"),
		why("pull-requests: read", "files and events; this job writes nothing"),
		...credentialPermission(kit.clouds)
	]),
	...leg.folder,
	"steps:",
	...indented(2, [
		...readySteps(kit),
		...leg.plan(kit),
		...item([
			...leg.always,
			`uses: ${ownUse(kit)}`,
			"with:",
			`  plan: ${leg.plans}`,
			why("  report: review.json", "holds no values, so it may be an artifact; a plan may not"),
			why("  comment: never", "this job says nothing"),
			why("  enforce: \"false\"", "and decides nothing")
		]),
		...item([
			...leg.always,
			`uses: ${pinned("actions/upload-artifact")}`,
			"with:",
			why(`  name: ${expression("matrix.artifact")}`, "what it planned, in letters that an artifact's name may have"),
			"  path: review.json",
			"  if-no-files-found: error",
			why("  overwrite: true", "when the job is run again"),
			why("  retention-days: 1", "tomorrow all is planned anew")
		])
	])
]);
const decidingJob = (kit) => job(why("  destroy-guard:", "the name to require: no `name:`, no `paths:`"), [
	"needs: [roots, plans]",
	why("if: always()", "a skipped job would count as passed"),
	"runs-on: ubuntu-latest",
	"timeout-minutes: 10",
	"permissions:",
	...indented(2, [why("actions: read", "the reviews of an earlier run"), ...deciding()]),
	"steps:",
	...indented(2, [
		...item([
			`uses: ${pinned("actions/download-artifact")}`,
			"with:",
			`  pattern: review-${expression("github.sha")}-*`,
			"  path: reviews",
			`  run-id: ${expression("needs.roots.outputs.earlier || github.run_id")}`,
			`  github-token: ${expression("github.token")}`
		]),
		...ownersTokenStep(kit.hasTeams),
		...item([
			`uses: ${ownUse(kit)}`,
			"with:",
			"  reviews: reviews/*/review.json",
			why(`  needs: ${expression("toJSON(needs)")}`, "a job that failed fails this check"),
			why(`  expect-roots: ${expression("env.ROOTS")}`, "one that stays silent fails this check"),
			...indented(2, ownersTokenInput(kit.hasTeams)),
			`  ${FIRST_WEEKS}`
		])
	])
]);
// src/setup/init/workflow-one.ts
function workflowOfOne(root, kit) {
	const review = item([
		`uses: ${ownUse(kit)}`,
		"with:",
		`  plan: ${root === "." ? "" : `${root}/`}tfplan.json`,
		...indented(2, ownersTokenInput(kit.hasTeams)),
		`  ${FIRST_WEEKS}`
	]);
	const lines = [
		...heading("destroy-guard"),
		"jobs:",
		...job(why("  destroy-guard:", DECIDING_JOB), [
			"runs-on: ubuntu-latest",
			"timeout-minutes: 30",
			"permissions:",
			...indented(2, [...deciding(), ...credentialPermission(kit.clouds)]),
			...root === "." ? [] : [
				"defaults:",
				"  run:",
				`    working-directory: ${root}`
			],
			"steps:",
			...indented(2, [
				...readySteps(kit),
				...planSteps(kit),
				...ownersTokenStep(kit.hasTeams),
				...review
			])
		])
	];
	return laid(lines);
}
// src/setup/init/workflow-terragrunt.ts
const TERRAGRUNT = "1.0.2";
const NEW_COMMANDS = "0.73.0";
const MAKES_STACKS = "0.79.0";
const isBefore = ({ tools: { terragrunt } }, version) => terragrunt !== null && require_versions.isOlder(terragrunt, version);
function commonFolder(paths) {
	const [first = ".", ...others] = paths;
	const parts = first.split("/");
	const isAbove = (folder) => others.every((path) => path === folder || path.startsWith(`${folder}/`));
	return parts.map((_, at) => parts.slice(0, parts.length - at).join("/")).find(isAbove) ?? ".";
}
function workflowOfTree(tree, kit) {
	const { name } = tree;
	const folder = commonFolder(tree.places);
	const lines = [
		...heading(name),
		"jobs:",
		...job(why(`  ${name}:`, DECIDING_JOB), [
			"runs-on: ubuntu-latest",
			"timeout-minutes: 60",
			"permissions:",
			...indented(2, [...deciding(), ...credentialPermission(kit.clouds)]),
			"steps:",
			...indented(2, [
				...readySteps(kit),
				...install(kit),
				...planAll(tree, folder, kit),
				...ownersTokenStep(kit.hasTeams),
				...review(tree, folder, kit)
			])
		])
	];
	return laid(lines);
}
function planAll({ places, units }, folder, kit) {
	const out = `"$GITHUB_WORKSPACE${folder === "." ? "" : `/${folder}`}"`;
	const place = folder === "." ? [] : [`  working-directory: ${folder}`];
	const program = kit.tools.program;
	if (isBefore(kit, NEW_COMMANDS)) return [
		"# Who may only read can't lock the state.",
		`- run: terragrunt run-all plan -lock=false --terragrunt-non-interactive --terragrunt-json-out-dir ${out}`,
		...place,
		"  env:",
		why(`    TERRAGRUNT_TFPATH: ${program}`, "the program that Terragrunt starts")
	];
	return [
		...places.some((one) => !units.includes(one)) && isBefore(kit, MAKES_STACKS) ? ["- run: terragrunt stack generate", ...place] : [],
		"# Behind -- stand the arguments of the program: who may only read can't lock the state.",
		`- run: terragrunt run --all --non-interactive --json-out-dir ${out} -- plan -lock=false`,
		...place,
		"  env:",
		why(`    TG_TF_PATH: ${program}`, "the program that Terragrunt starts")
	];
}
const review = ({ units, name }, folder, kit) => item([
	`uses: ${ownUse(kit)}`,
	"with:",
	why(`  plan: ${folder === "." ? "\"**/tfplan.json\"" : `${folder}/**/tfplan.json`}`, "each unit's plan lies in its folder"),
	...units.length === 0 ? [why("  # expect-roots: |", "name each unit here: one that stays silent then fails this check")] : [why("  expect-roots: |", "one that stays silent fails this check; a new unit goes in here"), ...indented(4, units)],
	...name === "destroy-guard" ? [] : [why("  key: terragrunt", "a comment and a record of its own")],
	...indented(2, ownersTokenInput(kit.hasTeams)),
	`  ${FIRST_WEEKS}`
]);
const install = ({ tools }) => [
	"- run: |",
	"    gh release download \"v$VERSION\" --repo gruntwork-io/terragrunt --dir \"$RUNNER_TEMP\" \\",
	"      --pattern terragrunt_linux_amd64 --pattern SHA256SUMS",
	"    (cd \"$RUNNER_TEMP\" && sha256sum --check --ignore-missing SHA256SUMS)",
	"    sudo install \"$RUNNER_TEMP/terragrunt_linux_amd64\" /usr/local/bin/terragrunt",
	"  env:",
	tools.terragrunt === null ? why(`    VERSION: ${TERRAGRUNT}`, "no file here says which: take yours") : `    VERSION: ${tools.terragrunt}`,
	`    GH_TOKEN: ${expression("github.token")}`
];
// src/setup/init/proposal.ts
const LONGEST_LIST = 12e4;
const fitsWorkflow = (roots) => roots.join("\n").length <= LONGEST_LIST;
function proposalFor(repository, given) {
	const guards = require_uses.guardsIn(repository.workflows).filter((guard) => require_uses.isDeciding(guard) && require_started.startsOn(guard, "pull_request", "pull_request_target"));
	const all = [...repository.roots.map(({ path }) => path), ...repository.terragrunt.units];
	const roots = repository.roots.map(({ path }) => path).filter(isPlain);
	const units = repository.terragrunt.units.filter(isPlain);
	const environments = guards.length > 0 ? null : environmentsIn(repository, roots, given);
	const planned = [...environments?.names ?? roots, ...units];
	const modules = repository.others.filter(({ because }) => because === "called").map(({ path }) => path);
	const named = [...all, ...environments?.names ?? []];
	const owning = require_codeowners.owningOf(repository.codeowners, foldersIn(repository, named, modules), named);
	const policy = policyLines(named, given.history, given.today);
	const ignoring = isIgnoring(repository.ignored);
	const files = [
		...guards.length > 0 ? [] : workflowsFor(repository, {
			roots,
			units,
			environments,
			owning
		}, given),
		...repository.policy === null ? [{
			path: require_versions.POLICY_PATH,
			text: policyText(policy),
			why: WHY_POLICY
		}] : [],
		...owning.isNew ? [{
			path: owning.path,
			text: linesOf(owning),
			why: WHY_OWNERS
		}] : [],
		...repository.ignored === null ? [{
			path: ".gitignore",
			text: `${IGNORE.join("\n")}\n`,
			why: WHY_IGNORED
		}] : []
	];
	const hasHistory = given.history.plans > 0 || given.history.exposed.length > 0;
	return {
		files,
		additions: [
			...owning.isNew ? [] : owning.parts.map((part) => ownersAddition(owning.path, part)),
			...repository.policy === null || !hasHistory ? [] : [{
				path: require_versions.POLICY_PATH,
				lines: policy,
				why: WHY_LEVELS
			}],
			...repository.ignored === null || ignoring ? [] : [{
				path: ".gitignore",
				lines: IGNORE,
				why: WHY_IGNORED
			}]
		],
		changes: given.commit === null ? [] : require_codeowners.pinChanges(repository.workflows.workflows, given.commit, given.version),
		owning,
		guards,
		planned,
		unplanned: all.filter((root) => ![...roots, ...units].includes(root)),
		environments
	};
}
function environmentsIn({ roots, handed }, plain, { jobs }) {
	const [only, ...more] = roots;
	if (only === void 0 || more.length > 0 || plain.length === 0) return null;
	const found = require_versions.environmentsOf(only, handed);
	return found !== null && found.names.length <= jobs && found.names.every(isPlain) ? found : null;
}
const foldersIn = ({ declared }, roots, modules) => [...roots.map((path) => ({
	path,
	files: require_versions.filesOfRoot(path, declared)
})), ...modules.map((path) => ({
	path,
	files: declared.filesIn(path)
}))];
const WHY_POLICY = "levels and exceptions; it counts from the base branch, so it has to be there before it is needed";
const WHY_OWNERS = "owners may override, and an edit of what decides needs their review.";
const WHY_LEVELS = "what the states and past plans speak for; take what fits";
const WHY_IGNORED = "a plan that git tracks is refused, and plans hold secrets";
const IGNORE = ["tfplan*"];
const isIgnoring = (text) => text?.split("\n").some((line) => /tfplan/.test(line)) ?? false;
const linesOf = ({ parts }) => parts.map(({ lines }) => `${lines.join("\n")}\n`).join("");
const ownersAddition = (path, { lines, place, who }) => ({
	path,
	lines,
	why: `${WHY_OWNERS} ${placeWords(place)} ${who}`
});
const placeWords = (place) => place === "beginning" ? "Add them at the beginning: there they take nothing from the lines behind them." : `Add them ${place === "end" ? "at the end" : `behind line ${place}`}: the last line that matches wins.`;
function workflowsFor(repository, { roots, units, environments, owning }, given) {
	const kit = kitOf(repository, owning, given);
	const named = (name) => freeName(repository, name);
	const file = plainWorkflow(roots, environments, kit, given.jobs);
	const plain = file === null ? [] : [{
		path: named("destroy-guard"),
		...file
	}];
	const { made, open } = repository.terragrunt;
	const places = [
		...units.filter((unit) => !made.some(({ path }) => path === unit)),
		...made.map(({ stack }) => stack),
		...open
	];
	if (places.length === 0) return plain;
	const name = plain.length === 0 ? "destroy-guard" : "destroy-guard-terragrunt";
	const text = workflowOfTree({
		units,
		places,
		name
	}, kit);
	return [...plain, {
		path: named(name),
		text,
		why: "plans and reviews all units of Terragrunt together"
	}];
}
function plainWorkflow(roots, environments, kit, jobs) {
	const [only, ...more] = roots;
	if (only === void 0 || !fitsWorkflow(roots)) return null;
	if (environments !== null) return {
		text: workflowOfEnvironments(environments, kit),
		why: "each environment is planned and reviewed by itself, and one job decides on all"
	};
	if (more.length === 0) return {
		text: workflowOfOne(only, kit),
		why: "plans, reviews and decides, in one job"
	};
	return {
		text: workflowOfMany(roots, kit, jobs),
		why: roots.length > jobs ? `${jobs} jobs at most plan and review the roots, several each, and one job decides on all` : "each root is planned and reviewed by itself, and one job decides on all"
	};
}
function cloudsIn({ roots, terragrunt }) {
	const providers = [...roots.flatMap((root) => root.providers), ...terragrunt.providers];
	return require_versions.cloudsOf(providers, [...roots.map(({ backend }) => backend), ...terragrunt.backends]);
}
const kitOf = (repository, { teams }, { commit, version }) => ({
	tools: repository.tools,
	clouds: cloudsIn(repository),
	isHosted: repository.roots.some(({ backend }) => backend === "cloud" || backend === "remote"),
	isMade: repository.roots.some(({ isMade }) => isMade),
	hasTeams: teams.length > 0,
	commit,
	version
});
function freeName({ workflows: { workflows, broken } }, name) {
	const taken = [...workflows, ...broken].map(({ path }) => path.toLowerCase());
	const paths = [
		name,
		`${name}-review`,
		`${name}-review-2`
	].map((one) => `.github/workflows/${one}.yml`);
	return paths.find((path) => !taken.includes(path)) ?? paths[0];
}
exports.CREDENTIALS_WAIT = CREDENTIALS_WAIT;
exports.OWN_ACTION = OWN_ACTION;
exports.TERRAGRUNT = TERRAGRUNT;
exports.cloudName = cloudName;
exports.cloudsIn = cloudsIn;
exports.credentialed = credentialed;
exports.fitsWorkflow = fitsWorkflow;
exports.proposalFor = proposalFor;
