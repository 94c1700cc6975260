const require_files = require("./setup-doctor-files.js");
const require_of_roots = require("./setup-doctor-of-roots.js");
const require_versions = require("./setup-repository-versions.js");
const require_started = require("./setup-workflows-started.js");
const require_repository = require("./setup-repository-repository.js");
// src/setup/root-names.ts
function rootNamesIn(top) {
	const { roots, handed } = require_repository.repositoryAt(top);
	return [
		...require_started.foldersIn(top).map(({ path }) => path),
		...roots.flatMap((root) => require_versions.environmentsOf(root, handed)?.names ?? []),
		...require_of_roots.reviewedRoots(require_files.fileFactsIn(top))
	];
}
exports.rootNamesIn = rootNamesIn;
