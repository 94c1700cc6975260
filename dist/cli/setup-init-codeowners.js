const require_explain_review = require("./report-path-words.js");
const require_versions = require("./setup-repository-versions.js");
const require_codeowners = require("./input-codeowners.js");
const require_proposed_owners = require("./setup-proposed-owners.js");
// src/setup/init/pinning.ts
const OWN_USE = /^([^/\s]+\/destroy-guard(?:\/[\w/-]+)?)@(\S+)$/i;
const COMMIT = /^[0-9a-f]{40}$/i;
const isOwnUse = (uses) => OWN_USE.test(uses);
const ownUsesIn = (workflows) => workflows.flatMap(({ path, jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => {
	const [, name, version] = OWN_USE.exec(uses?.text ?? "") ?? [];
	return uses === null || name === void 0 || version === void 0 ? [] : [{
		path,
		line: uses.line,
		name,
		version
	}];
})));
const isUnpinned = (workflows) => ownUsesIn(workflows).some(({ version }) => !COMMIT.test(version));
const pinChanges = (workflows, commit, version) => ownUsesIn(workflows).filter((one) => one.version !== commit).map(({ path, line, name, version: was }) => ({
	path,
	line,
	was: `uses: ${name}@${was}`,
	becomes: `uses: ${name}@${commit} # v${version}`
}));
// src/setup/init/codeowners.ts
const USUAL = require_versions.CODEOWNERS_PATHS[0] ?? "";
function owningOf(codeowners, folders, roots) {
	const path = codeowners?.path ?? USUAL;
	const read = require_codeowners.readCodeowners(codeowners?.text ?? "");
	const lines = read.read ? read.lines : [];
	const isOwned = (file) => require_versions.ownersOf(lines, file).state === "owned";
	const guards = [
		".github/workflows/destroy-guard.yml",
		require_versions.POLICY_PATH,
		path
	].filter((file) => !isOwned(file));
	const guardians = require_proposed_owners.guardiansToPropose({
		lines,
		path
	}, roots);
	const all = [...openPatterns(folders, isOwned, lines).map(({ pattern, files }) => ({
		pattern,
		...require_proposed_owners.ownersToPropose(lines, files),
		place: require_proposed_owners.placeFor(files.flatMap((file) => takenBy(require_versions.ownersOf(lines, file))))
	})), ...guardPatterns(guards).map((pattern) => ({
		pattern,
		...guardians,
		place: "end"
	}))];
	const parts = codeowners === null ? [all].filter(({ length }) => length > 0) : [...require_explain_review.grouped(all, placeOf).values()];
	return {
		path,
		isNew: codeowners === null,
		parts: parts.map(partOf),
		nobodys: all.filter(({ line }) => line === null).map(({ pattern }) => pattern),
		teams: teamsIn(lines),
		unverified: folders.filter(({ files }) => files.some((file) => isByAddress(lines, file))).map((one) => one.path)
	};
}
const placeOf = ({ place }) => String(place);
const partOf = (lines) => ({
	place: lines[0]?.place ?? "end",
	lines: aligned(lines.map(({ pattern, owners }) => [pattern, owners])),
	who: require_proposed_owners.proposalWords(lines)
});
const takenBy = (ownership) => ownership.state === "cleared" || ownership.state === "broken" ? [ownership.line] : [];
function isByAddress(lines, file) {
	const owned = require_versions.ownersOf(lines, file);
	return owned.state === "owned" && !owned.owners.some(require_proposed_owners.isVerifiable);
}
function openPatterns(folders, isOwned, lines) {
	const unowned = folders.filter(({ files }) => !files.some(isOwned)).map(({ path }) => path);
	const all = folders.flatMap(({ path, files }) => {
		const open = files.filter((file) => !isOwned(file));
		if (open.length === 0) return [];
		if (open.length < files.length) return open.map((file) => ({
			pattern: require_proposed_owners.filePattern(file),
			files: [file]
		}));
		if (path === ".") return (lines.length === 0 ? ["*"] : require_proposed_owners.folderPatterns(path, files)).map(standingFor(files));
		const [top = ""] = path.split("/");
		const isWhole = folders.every((one) => one.path.split("/")[0] !== top || unowned.includes(one.path));
		return require_proposed_owners.folderPatterns(isWhole && !isNamed(top, lines) ? top : path, files).map(standingFor(files));
	});
	return [...require_explain_review.grouped(all, ({ pattern }) => pattern)].map(([pattern, same]) => ({
		pattern,
		files: same.flatMap(({ files }) => files)
	})).sort((a, b) => a.pattern < b.pattern ? -1 : 1);
}
const standingFor = (files) => (pattern) => ({
	pattern,
	files
});
const isNamed = (top, lines) => lines.some((line) => "fault" in line || JSON.stringify(line.pattern.steps[0]) === JSON.stringify([...top]));
const guardPatterns = (guards) => [...new Set(guards.map((file) => file.startsWith(".github/") ? "/.github/" : require_proposed_owners.filePattern(file)))];
const aligned = (rows) => {
	const width = Math.max(0, ...rows.map(([pattern]) => pattern.length));
	return rows.map(([pattern, owner]) => `${pattern.padEnd(width)} ${owner}`);
};
const teamsIn = (lines) => [...new Set(lines.flatMap((line) => "owners" in line ? line.owners : []).flatMap(teamName))];
const teamName = (owner) => owner.kind === "team" ? [require_versions.ownerName(owner)] : [];
Object.defineProperty(exports, "guardPatterns", {
	enumerable: true,
	get: function() {
		return guardPatterns;
	}
});
Object.defineProperty(exports, "isOwnUse", {
	enumerable: true,
	get: function() {
		return isOwnUse;
	}
});
Object.defineProperty(exports, "isUnpinned", {
	enumerable: true,
	get: function() {
		return isUnpinned;
	}
});
Object.defineProperty(exports, "owningOf", {
	enumerable: true,
	get: function() {
		return owningOf;
	}
});
Object.defineProperty(exports, "pinChanges", {
	enumerable: true,
	get: function() {
		return pinChanges;
	}
});
