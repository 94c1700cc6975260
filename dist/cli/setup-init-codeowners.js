const require_review = require("./cli-review.js");
const require_versions = require("./setup-repository-versions.js");
const require_codeowners = require("./input-codeowners.js");
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
// src/setup/owners-pattern.ts
const UNWRITABLE = /[#[\]\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/gu;
const written = (path) => path.replace(/[\\*? ]/g, "\\$&").replace(UNWRITABLE, "?");
const filePattern = (path) => `/${written(path)}`;
const folderPatterns = (folder, files) => folder === "." ? [...new Set(files.map((path) => `/*${endOf(path)}`))].sort() : [`/${written(folder)}/`];
const endOf = (path) => /\.(?:tf|tofu)(?:\.json)?$/.exec(path)?.[0] ?? ".tf";
// src/setup/nobody.ts
const NOBODY_YET = "@REPLACE-ME";
// src/setup/init/codeowners.ts
const USUAL = require_versions.CODEOWNERS_PATHS[0] ?? "";
function owningOf(codeowners, folders) {
	const path = codeowners?.path ?? USUAL;
	const read = require_codeowners.readCodeowners(codeowners?.text ?? "");
	const lines = read.read ? read.lines : [];
	const isOwned = (file) => require_versions.ownersOf(lines, file).state === "owned";
	const guards = [
		".github/workflows/destroy-guard.yml",
		require_versions.POLICY_PATH,
		path
	].filter((file) => !isOwned(file));
	const found = ownersFound(lines, folders.map((folder) => folder.path));
	const owner = found?.owners.map(require_versions.ownerName).join(" ") ?? "@REPLACE-ME";
	const patterns = [...patternsOf(folders, isOwned, lines), ...guardPatterns(guards)];
	return {
		path,
		isNew: codeowners === null,
		lines: aligned(patterns.map((pattern) => [pattern, owner])),
		from: found?.from ?? null,
		teams: teamsIn(lines),
		unverified: folders.filter(({ files }) => files.some((file) => isByAddress(lines, file))).map((one) => one.path)
	};
}
function isByAddress(lines, file) {
	const owned = require_versions.ownersOf(lines, file);
	return owned.state === "owned" && !owned.owners.some(isVerifiable);
}
function patternsOf(folders, isOwned, lines) {
	const unowned = folders.filter(({ files }) => !files.some(isOwned)).map(({ path }) => path);
	const patterns = folders.flatMap(({ path, files }) => {
		const open = files.filter((file) => !isOwned(file));
		if (open.length === 0) return [];
		if (open.length < files.length) return open.map(filePattern);
		if (path === ".") return lines.length === 0 ? ["*"] : folderPatterns(path, files);
		const [top = ""] = path.split("/");
		const isWhole = folders.every((one) => one.path.split("/")[0] !== top || unowned.includes(one.path));
		return folderPatterns(isWhole && !isNamed(top, lines) ? top : path, files);
	});
	return [...new Set(patterns)].sort();
}
const isNamed = (top, lines) => lines.some((line) => "fault" in line || JSON.stringify(line.pattern.steps[0]) === JSON.stringify([...top]));
const guardPatterns = (guards) => [...new Set(guards.map((file) => file.startsWith(".github/") ? "/.github/" : filePattern(file)))];
const aligned = (rows) => {
	const width = Math.max(0, ...rows.map(([pattern]) => pattern.length));
	return rows.map(([pattern, owner]) => `${pattern.padEnd(width)} ${owner}`);
};
const isVerifiable = ({ kind }) => kind !== "email";
function ownersFound(lines, roots) {
	for (const root of roots) {
		const owned = require_versions.ownersOf(lines, require_review.fileOf(root));
		if (owned.state !== "owned" || owned.line === null || !owned.owners.some(isVerifiable)) continue;
		return {
			owners: owned.owners.filter(isVerifiable),
			from: `line ${owned.line}, which owns ${root}`
		};
	}
	const last = lines.findLast((line) => "owners" in line && line.owners.some(isVerifiable));
	return last === void 0 || !("owners" in last) ? null : {
		owners: last.owners.filter(isVerifiable),
		from: `line ${last.line}`
	};
}
const teamsIn = (lines) => [...new Set(lines.flatMap((line) => "owners" in line ? line.owners : []).flatMap(teamName))];
const teamName = (owner) => owner.kind === "team" ? [require_versions.ownerName(owner)] : [];
Object.defineProperty(exports, "NOBODY_YET", {
	enumerable: true,
	get: function() {
		return NOBODY_YET;
	}
});
Object.defineProperty(exports, "filePattern", {
	enumerable: true,
	get: function() {
		return filePattern;
	}
});
Object.defineProperty(exports, "folderPatterns", {
	enumerable: true,
	get: function() {
		return folderPatterns;
	}
});
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
Object.defineProperty(exports, "ownersFound", {
	enumerable: true,
	get: function() {
		return ownersFound;
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
