const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_nobody = require("./setup-nobody.js");
const require_folders = require("./setup-repository-folders.js");
const require_backend = require("./setup-workflows-backend.js");
const require_credentials = require("./setup-init-credentials.js");
const require_local_states = require("./setup-init-local-states.js");
// src/setup/init/unfilled.ts
function unfilledIn(repository, { guards }) {
	const { top, codeowners, workflows } = repository;
	const isToldElsewhere = guards.length === 0;
	const isWritten = guards.some(({ workflow }) => require_backend.namesBackend(workflow, workflows.actionAt));
	const owners = linesWith(codeowners?.text ?? null, (line) => !line.startsWith("#") && line.includes("@REPLACE-ME"));
	return [
		...owners.length === 0 ? [] : [`Who owns what ${codeowners?.path} names in ${linesWords(owners)}: ${require_nobody.NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy.`],
		...workflows.workflows.flatMap(({ path }) => {
			const waiting = linesWith(require_folders.textAt(top, path), (line) => line.includes(require_credentials.CREDENTIALS_WAIT));
			return waiting.length === 0 ? [] : [`Which role plans: the credentials in ${path}, from ${linesWords(waiting)} on, are still a comment. Fill them in, or take the comment out where a plan needs none.`];
		}),
		...isToldElsewhere || isWritten ? [] : require_local_states.localStates(repository)
	];
}
const linesWith = (text, isMeant) => (text ?? "").split("\n").flatMap((line, at) => isMeant(line.trim()) ? [at + 1] : []);
const linesWords = (lines) => `${lines.length === 1 ? "line" : "lines"} ${require_hook_command_log_explain_review.listed(lines.map(String))}`;
exports.unfilledIn = unfilledIn;
