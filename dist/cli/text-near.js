// src/text/near.ts
function distance(a, b, most = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const changed = last[j - 1] + (isSame ? 0 : 1);
			const swapped = isSwapped ? beforeLast[j - 2] + 1 : changed;
			row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}
const plain = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
function nearWords(word, allowed) {
	const given = plain(word);
	if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD) return [];
	const scored = allowed.map((candidate) => ({
		candidate,
		off: wordDistance(given, plain(candidate))
	})).filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
	const best = Math.min(...scored.map(({ off }) => off));
	return scored.filter(({ off }) => off === best).map(({ candidate }) => candidate).slice(0, MOST_WORDS);
}
const wordDistance = (a, b) => {
	return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
const MOST_TYPES = 5;
const PART_OF_A_TYPE = /^[^_]+_./;
function nearTypes(type, known) {
	const most = Math.max(2, Math.floor(type.length / 6));
	const isPart = PART_OF_A_TYPE.test(type);
	const isMeant = (one) => one.endsWith(`_${type}`) || isPart && one.startsWith(type);
	return known.map((one) => ({
		one,
		off: isMeant(one) ? one.length / 1e3 : distance(type, one, most)
	})).filter(({ off }) => off <= most).sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1)).slice(0, MOST_TYPES).map(({ one }) => one);
}
Object.defineProperty(exports, "nearTypes", {
	enumerable: true,
	get: function() {
		return nearTypes;
	}
});
Object.defineProperty(exports, "nearWords", {
	enumerable: true,
	get: function() {
		return nearWords;
	}
});
