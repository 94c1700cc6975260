const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
let node_child_process = require("node:child_process");
// src/setup/doctor/place.ts
const GITHUB = "github.com";
const NAME = /^(?:([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/;
const REMOTE = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/|(?:[^@/]+@)?([^/:]+):)([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
function serverOf({ GITHUB_SERVER_URL: url = "" }) {
	if (url === "") return GITHUB;
	if (URL.canParse(url)) return new URL(url).host;
	throw new require_hook_shell_command_log_explain_review.InputError(`GITHUB_SERVER_URL is "${url}", which is no address; write one such as https://${GITHUB}`);
}
function repositoryNamed(text, env) {
	const [, host = serverOf(env), owner, repo] = NAME.exec(text) ?? [];
	if (owner === void 0 || repo === void 0) throw new require_hook_shell_command_log_explain_review.InputError(`"${text}" is no repository; write OWNER/NAME, or HOST/OWNER/NAME for another server`);
	return {
		host,
		owner,
		repo
	};
}
function repositoryInRemote(url) {
	const [, http, ssh, owner, repo] = REMOTE.exec(url.trim()) ?? [];
	const host = http ?? ssh;
	if (host === void 0 || owner === void 0 || repo === void 0) return null;
	return NAME.test(`${owner}/${repo}`) ? {
		host,
		owner,
		repo
	} : null;
}
function repositoryFor(named, folder, env) {
	if (named !== void 0) return repositoryNamed(named, env);
	const ofJob = env.GITHUB_REPOSITORY ?? "";
	if (ofJob !== "") return repositoryNamed(ofJob, env);
	const url = remoteOf(folder);
	return url === null ? null : repositoryInRemote(url);
}
function otherThan({ host, owner, repo }, folder) {
	const remotes = remotesOf(folder);
	const named = (one) => `${one.host}/${one.owner}/${one.repo}`.toLowerCase();
	return remotes.some((one) => named(one) === named({
		host,
		owner,
		repo
	})) ? null : remotes[0] ?? null;
}
function remotesOf(folder) {
	const all = (gitIn(folder, "remote", "--verbose") ?? "").split("\n").map((line) => line.split(/\s+/));
	return [...all.filter(([name]) => name === "origin"), ...all].flatMap(([, url = ""]) => repositoryInRemote(url) ?? []);
}
const remoteOf = (folder) => gitIn(folder, "remote", "get-url", "origin");
function gitIn(folder, ...args) {
	if (require_hook_shell_explain_review.workingCopyOf(folder) === null) return null;
	try {
		return (0, node_child_process.execFileSync)("git", [
			"-C",
			folder,
			...args
		], {
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
	} catch {
		return null;
	}
}
const TOKENS = ["GITHUB_TOKEN", "GH_TOKEN"];
const ENTERPRISE_TOKENS = ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
const holdsToken = (env) => [...TOKENS, ...ENTERPRISE_TOKENS].some((name) => (env[name]?.trim() ?? "") !== "");
function tokenFor({ host }, env) {
	return (host === serverOf(env) ? TOKENS : host === env.GH_HOST ? ENTERPRISE_TOKENS : []).map((name) => env[name]?.trim() ?? "").find((token) => token !== "") ?? null;
}
function addressesOf({ host }, env) {
	const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = env;
	if (host === serverOf(env) && api) return {
		api,
		server: server || `https://${host}`
	};
	return {
		api: host === GITHUB ? "https://api.github.com" : `https://${host}/api/v3`,
		server: `https://${host}`
	};
}
exports.addressesOf = addressesOf;
exports.holdsToken = holdsToken;
exports.otherThan = otherThan;
exports.repositoryFor = repositoryFor;
exports.tokenFor = tokenFor;
