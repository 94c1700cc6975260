// src/report/digests.ts
const digestsToSign = ({ roots }) => {
	const blocked = roots.flatMap(({ root, digest }) => digest === null ? [] : [{
		root,
		digest
	}]);
	return blocked.length > 1 ? blocked : [];
};
Object.defineProperty(exports, "digestsToSign", {
	enumerable: true,
	get: function() {
		return digestsToSign;
	}
});
