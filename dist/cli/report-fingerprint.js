let node_crypto = require("node:crypto");
// src/report/place.ts
const slashed = (path) => path.replaceAll("\\", "/");
const firstFileOf = (root) => slashed(root === "." || root === "" ? "main.tf" : `${root}/main.tf`);
const placeOf = ({ root }, { places: [first] }) => ({
	file: first?.file ? slashed(first.file) : firstFileOf(root),
	line: first?.line ?? 1
});
// src/report/fingerprint.ts
const fingerprintOf = (root, { rule, subject }) => hashOf([
	rule,
	root,
	subject?.address ?? null,
	subject?.deposed ?? null
]);
function fingerprintsIn(root, findings) {
	const seen = new Map();
	return findings.map((finding) => {
		const first = fingerprintOf(root, finding);
		const before = seen.get(first) ?? 0;
		seen.set(first, before + 1);
		return before === 0 ? first : hashOf([first, before]);
	});
}
const hashOf = (parts) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
Object.defineProperty(exports, "fingerprintOf", {
	enumerable: true,
	get: function() {
		return fingerprintOf;
	}
});
Object.defineProperty(exports, "fingerprintsIn", {
	enumerable: true,
	get: function() {
		return fingerprintsIn;
	}
});
Object.defineProperty(exports, "firstFileOf", {
	enumerable: true,
	get: function() {
		return firstFileOf;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
