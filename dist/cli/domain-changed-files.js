const require_checkout = require("./input-checkout.js");
// src/domain/changed-files.ts
const directoryOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
const namesOf = ({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath];
const unseenFiles = (files, root) => files.filter(({ path, patch }) => patch === null && require_checkout.isTerraformFile(path)).filter((file) => namesOf(file).some((name) => directoryOf(name) === root)).flatMap(namesOf);
Object.defineProperty(exports, "directoryOf", {
	enumerable: true,
	get: function() {
		return directoryOf;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "unseenFiles", {
	enumerable: true,
	get: function() {
		return unseenFiles;
	}
});
