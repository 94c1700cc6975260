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
Object.defineProperty(exports, "pinChanges", {
	enumerable: true,
	get: function() {
		return pinChanges;
	}
});
