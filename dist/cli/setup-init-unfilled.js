const require_quantity = require("./report-quantity.js");
const require_nobody = require("./setup-nobody.js");
const require_folders = require("./setup-repository-folders.js");
const require_credentials = require("./setup-init-credentials.js");
// src/setup/init/unfilled.ts
function unfilledIn({ top, codeowners, workflows }) {
	const owners = linesWith(codeowners?.text ?? null, (line) => !line.startsWith("#") && line.includes("@REPLACE-ME"));
	return [...owners.length === 0 ? [] : [`Who owns what ${codeowners?.path} names in ${linesWords(owners)}: ${require_nobody.NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy.`], ...workflows.workflows.flatMap(({ path }) => {
		const waiting = linesWith(require_folders.textAt(top, path), (line) => line.includes(require_credentials.CREDENTIALS_WAIT));
		return waiting.length === 0 ? [] : [`Which role plans: the credentials in ${path}, from ${linesWords(waiting)} on, are still a comment. Fill them in, or take the comment out where a plan needs none.`];
	})];
}
const linesWith = (text, isMeant) => (text ?? "").split("\n").flatMap((line, at) => isMeant(line.trim()) ? [at + 1] : []);
const linesWords = (lines) => `${lines.length === 1 ? "line" : "lines"} ${require_quantity.listed(lines.map(String))}`;
exports.unfilledIn = unfilledIn;
