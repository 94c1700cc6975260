// src/domain/review.ts
const DESTROY_PLANS = new WeakMap();
function isDestroyPlan(root) {
	const answer = DESTROY_PLANS.get(root) ?? destroysAll(root);
	DESTROY_PLANS.set(root, answer);
	return answer;
}
function destroysAll({ counts, destroys, formatVersion }) {
	const { create, update, replace, forget, none, unknown } = counts;
	const others = create + update + replace + forget + none + unknown;
	const isGiven = destroys.every(({ deposed, reason }) => deposed !== null || reason === null);
	return counts.delete > 0 && others === 0 && isGiven && !formatVersion.startsWith("0.");
}
const isEverythingGone = (root) => isDestroyPlan(root) && root.complete !== false && root.destroys.length > 1;
const PROOFS = [
	"touch",
	"no-touch",
	"plain"
];
Object.defineProperty(exports, "PROOFS", {
	enumerable: true,
	get: function() {
		return PROOFS;
	}
});
Object.defineProperty(exports, "isDestroyPlan", {
	enumerable: true,
	get: function() {
		return isDestroyPlan;
	}
});
Object.defineProperty(exports, "isEverythingGone", {
	enumerable: true,
	get: function() {
		return isEverythingGone;
	}
});
