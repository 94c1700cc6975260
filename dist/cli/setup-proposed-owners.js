const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_review = require("./cli-review.js");
const require_versions = require("./setup-repository-versions.js");
// src/setup/owners-pattern.ts
const UNWRITABLE = /[#[\]\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/gu;
const written = (path) => path.replace(/[\\*? ]/g, "\\$&").replace(UNWRITABLE, "?");
const filePattern = (path) => `/${written(path)}`;
const folderPatterns = (folder, files) => folder === "." ? [...new Set(files.map((path) => `/*${endOf(path)}`))].sort() : [`/${written(folder)}/`];
const endOf = (path) => /\.(?:tf|tofu)(?:\.json)?$/.exec(path)?.[0] ?? ".tf";
// src/setup/nobody.ts
const NOBODY_YET = "@REPLACE-ME";
// src/setup/proposed-owners.ts
const isVerifiable = ({ kind }) => kind !== "email";
const NOBODY = {
	owners: NOBODY_YET,
	line: null
};
function coveringOwners(lines, files, isAble) {
	const [first] = coveringEach(lines, files, isAble);
	return first === void 0 ? NOBODY : {
		owners: first.owners.join(" "),
		line: first.line
	};
}
function coveringEach(lines, files, isAble) {
	const able = lines.flatMap((one) => {
		if ("fault" in one) return [];
		const owners = one.owners.filter((owner) => isVerifiable(owner) && require_versions.ownerName(owner) !== "@REPLACE-ME" && isAble(owner));
		return owners.length === 0 ? [] : [{
			...one,
			owners
		}];
	});
	return files.flatMap((file) => {
		const owned = require_versions.ownersOf(able, file);
		return owned.state === "owned" ? [{
			owners: owned.owners.map(require_versions.ownerName),
			line: owned.line
		}] : [];
	});
}
const anybody = () => true;
function ownersToPropose(lines, files, isAble = anybody) {
	const each = files.map((file) => coveringOwners(lines, [file], isAble));
	const [first = NOBODY] = each;
	return each.every(({ owners }) => owners === first.owners) ? first : NOBODY;
}
function guardiansToPropose({ lines, path }, roots, isAble = anybody) {
	const guarding = coveringOwners(lines, [
		".github/workflows/destroy-guard.yml",
		require_versions.POLICY_PATH,
		path
	], isAble);
	const [first, ...others] = coveringEach(lines, roots.map((root) => require_review.fileOf(root)), isAble);
	if (guarding !== NOBODY || first === void 0) return guarding;
	const common = first.owners.filter((owner) => others.every(({ owners }) => owners.includes(owner)));
	return common.length === 0 ? {
		...NOBODY,
		isContested: true
	} : {
		owners: common.join(" "),
		line: first.line
	};
}
function proposalWords(all) {
	const lines = [...new Set(all.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
	const from = `${lines.length === 1 ? "line" : "lines"} ${require_hook_command_log_explain_review.listed(lines.map(String))}`;
	return [
		...lines.length === 0 ? [] : [`These owners are a proposal, taken from ${from}: see whether they should decide here.`],
		...all.some(({ isContested }) => isContested === true) ? [`Nobody owns all roots, and one of those whom a line names is enough to agree: name people or teams who may decide for every root in the place of ${NOBODY_YET}.`] : [],
		...all.some(({ line, isContested }) => line === null && isContested !== true) ? [`Name people or teams with write access in the place of ${NOBODY_YET}.`] : []
	].join(" ");
}
const placeFor = (behind) => behind.length === 0 ? "beginning" : Math.max(...behind);
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
Object.defineProperty(exports, "guardiansToPropose", {
	enumerable: true,
	get: function() {
		return guardiansToPropose;
	}
});
Object.defineProperty(exports, "isVerifiable", {
	enumerable: true,
	get: function() {
		return isVerifiable;
	}
});
Object.defineProperty(exports, "ownersToPropose", {
	enumerable: true,
	get: function() {
		return ownersToPropose;
	}
});
Object.defineProperty(exports, "placeFor", {
	enumerable: true,
	get: function() {
		return placeFor;
	}
});
Object.defineProperty(exports, "proposalWords", {
	enumerable: true,
	get: function() {
		return proposalWords;
	}
});
