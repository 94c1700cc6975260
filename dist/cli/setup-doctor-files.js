const require_versions = require("./setup-repository-versions.js");
const require_explain_review = require("./report-path-words.js");
const require_codeowners = require("./input-codeowners.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_review = require("./cli-review.js");
const require_policy = require("./input-policy.js");
const require_started = require("./setup-workflows-started.js");
const require_repository = require("./setup-repository-repository.js");
const require_uses = require("./setup-workflows-uses.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/setup/doctor/facts.ts
const checksIn = ({ guards }) => guards.filter((one) => require_uses.isDeciding(one) && require_started.startsOn(one, "pull_request", "pull_request_target"));
const fixedInput = (guard, name) => {
	const [text] = guard.reviews.flatMap(({ inputs }) => inputs.get(name)?.text ?? []);
	return text === void 0 || text.includes("${{") || text.trim() === "" ? null : text.trim();
};
const labelIn = (files) => {
	const [given] = checksIn(files).flatMap((guard) => fixedInput(guard, "override-label") ?? []);
	return files.policy.policy.override.label ?? given ?? "allow-destroy";
};
// src/setup/doctor/files.ts
function fileFactsIn(top) {
	const actions = require_repository.workflowFilesIn(top);
	const guards = require_uses.guardsIn(actions);
	const policy = policyIn(top, guards);
	const owners = ownersIn(top);
	const looked = new Set([
		...[...actions.workflows, ...actions.broken].map(({ path }) => path),
		...guards.flatMap(({ reviews }) => reviews.map(({ path }) => path)),
		...policy.isThere ? [policy.path] : [],
		...owners === null ? [] : [owners.path]
	]);
	const blobs = new Map([...looked].map((path) => [path, blobIds((0, node_fs.readFileSync)((0, node_path.join)(top, path)))]));
	const started = require_started.startedJobs(actions.workflows);
	let found;
	const roots = () => found ??= rootsIn(top);
	return {
		actions,
		started,
		guards,
		policy,
		owners,
		declared: require_versions.declaredAt(top),
		rootsHere: roots,
		system: require_repository.otherSystemAt(top),
		holds: () => {
			if ((0, node_fs.existsSync)((0, node_path.join)(top, "cdktf.json")) || roots().all.length > 0) return "roots";
			if (roots().unread.length > 0) return "unread";
			return require_started.foldersIn(top).length > 0 ? "modules" : "nothing";
		},
		isWrapped: require_repository.wrapperAt(top) !== null,
		configurationAt: (folder) => configurationAt(top, folder),
		blobs
	};
}
function configurationAt(top, path) {
	if (!require_hook_shell_log_explain_review.isFolder((0, node_path.join)(top, path))) return null;
	const folder = require_started.folderAt(top, path);
	return folder.files.includes("terragrunt.hcl") ? null : require_versions.configurationIn(top, folder);
}
function rootsIn(top) {
	const { roots, terragrunt, unread } = require_repository.repositoryAt(top);
	const isSeen = (backend) => backend !== null && backend !== "local";
	return {
		all: [
			...roots.map(({ path }) => path),
			...terragrunt.units,
			...terragrunt.open
		],
		withState: [...roots.filter(({ backend }) => isSeen(backend)).map(({ path }) => path), ...terragrunt.units],
		unread
	};
}
function policyIn(top, guards) {
	const [named] = checksIn({ guards }).flatMap((guard) => fixedInput(guard, "policy") ?? []);
	const path = named ?? ".github/destroy-guard.yml";
	const none = {
		path,
		isThere: false,
		policy: require_explain_review.DEFAULT_POLICY,
		mistake: null
	};
	if (path.startsWith("/") || path.split("/").includes("..") || !require_hook_shell_log_explain_review.isFileItself((0, node_path.join)(top, path))) return none;
	try {
		return {
			...none,
			isThere: true,
			policy: require_policy.readPolicy((0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8"), path)
		};
	} catch (error) {
		if (!(error instanceof require_policy.PolicyError)) throw error;
		const [{ line, message } = {
			line: 1,
			message: error.message
		}] = error.mistakes;
		return {
			...none,
			isThere: true,
			mistake: {
				line,
				message
			}
		};
	}
}
function ownersIn(top) {
	const path = require_versions.CODEOWNERS_PATHS.find((one) => require_hook_shell_log_explain_review.isFileItself((0, node_path.join)(top, one)));
	if (path === void 0) return null;
	const read = require_codeowners.readCodeowners((0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8"));
	return read.read ? {
		path,
		lines: read.lines,
		skipped: read.skipped,
		unreadable: null
	} : {
		path,
		lines: [],
		skipped: [],
		unreadable: read.why
	};
}
const blobIds = (bytes) => [require_review.blobId(bytes), require_review.blobId(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1"))];
exports.checksIn = checksIn;
exports.fileFactsIn = fileFactsIn;
exports.labelIn = labelIn;
