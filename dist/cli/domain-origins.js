const require_grouped = require("./domain-grouped.js");
const require_contradiction = require("./domain-contradiction.js");
const require_remembered = require("./domain-remembered.js");
// src/domain/origins.ts
const MOST_STEPS = 1e3;
const MOST_STEPS_OF_ALL = 1e6;
const MOST_WAITING = 100;
const MOST_TOLD = 100;
const longest = (references) => {
	const beginnings = new Set(references.flatMap((one) => [...one.matchAll(/[.[]/g)].map(({ index }) => one.slice(0, index))));
	return [...new Set(references)].filter((one) => !beginnings.has(one));
};
var Way = class {
	targets = [];
	#references;
	#shared;
	#seen = new Set();
	constructor(shared) {
		this.#shared = shared;
		this.#references = shared.references;
	}
	follow(references, scope) {
		return references !== void 0 && this.#shared.longest(references).every((one) => this.#step(one, scope));
	}
	#step(reference, scope) {
		const seen = JSON.stringify([
			reference,
			scope.owner,
			scope.module
		]);
		if (this.#seen.has(seen)) return true;
		this.#seen.add(seen);
		this.#shared.steps++;
		if (this.#seen.size > MOST_STEPS || this.#shared.steps > MOST_STEPS_OF_ALL) return false;
		return this.#lead(require_grouped.stepsIn(reference) ?? [], scope);
	}
	#lead([head, next, ...rest], scope) {
		if (head === void 0 || next === void 0) return false;
		if (KNOWN_BEFORE.has(head.name)) return true;
		if (WITHOUT_A_WAY.has(head.name)) return false;
		if (head.name === "each") return this.#each(next, scope);
		if (head.name === "var") return this.#variable(next, scope);
		if (head.name === "module") return this.#output(next, rest[0], scope);
		return head.name === "data" ? this.#block([head, next], rest[0], scope) : this.#block([head], next, scope);
	}
	#each({ name }, scope) {
		return name !== "value" || this.follow(scope.forEach, scope);
	}
	#variable({ name }, { module }) {
		const call = module.at(-1);
		if (call === void 0) return true;
		const outside = module.slice(0, -1);
		const owner = require_grouped.blockIn(outside, `module.${call.name}`);
		const block = this.#references.calls.get(owner);
		return this.follow(block?.arguments.get(name) ?? [], {
			owner,
			module: outside,
			forEach: block?.forEach
		});
	}
	#output(call, output, scope) {
		if (output === void 0) return false;
		const module = [...scope.module, call];
		const owner = require_grouped.blockIn(module, output.name);
		return this.follow(this.#references.outputs.get(owner), {
			owner,
			module,
			forEach: void 0
		});
	}
	#block(before, last, { module }) {
		if (last === void 0) return false;
		const block = [...before, last].map(({ name }) => name).join(".");
		this.targets.push({
			module,
			block,
			key: last.key
		});
		return true;
	}
};
const KNOWN_BEFORE = new Set([
	"path",
	"terraform",
	"count",
	"self"
]);
const WITHOUT_A_WAY = new Set([
	"local",
	"ephemeral",
	"action"
]);
const FROM_NOTHING = {
	origins: [],
	fromEach: true
};
var Origins = class {
	#references;
	#shared;
	#changed;
	#open = new Set();
	constructor(references, changed) {
		this.#references = references;
		this.#shared = {
			references,
			longest: require_remembered.remembered(longest),
			steps: 0
		};
		const objects = [...changed].flatMap((one) => {
			const address = require_grouped.addressIn(one.address);
			return address === null ? [] : [{
				...one,
				...address
			}];
		});
		this.#changed = require_grouped.grouped(objects, require_grouped.instanceBlockOf);
	}
	of(object, names) {
		const address = require_grouped.addressIn(object);
		return address === null ? FROM_NOTHING : this.#ofBlock({
			address,
			names
		});
	}
	#ofBlock = require_remembered.remembered(({ address: { module, block }, names }) => {
		const owner = require_grouped.blockIn(module, block);
		const references = this.#references.resources.get(owner);
		if (references === void 0) return FROM_NOTHING;
		const scope = {
			owner,
			module,
			forEach: references.forEach
		};
		return this.#ofAll({
			each: names.map((name) => references.arguments.get(name)),
			scope
		});
	}, ({ address, names }) => JSON.stringify([require_grouped.instanceBlockOf(address), names]));
	#ofAll = require_remembered.remembered(({ each, scope }) => {
		const found = each.map((references) => together(this.#behind(references, scope)));
		const origins = inOrder(found.flat());
		if (found.some((some) => some.length === 0) || origins.length > MOST_TOLD) return FROM_NOTHING;
		return {
			origins,
			fromEach: found.every((some) => some.length === 1)
		};
	}, ({ each, scope: { module, forEach = null } }) => JSON.stringify([
		module,
		forEach,
		each
	]));
	#behind(references, scope) {
		const way = new Way(this.#shared);
		if (!way.follow(references, scope)) return [];
		const found = new Set(way.targets.flatMap((target) => this.#changedAt(target)));
		return [...new Set([...found].flatMap(this.#behindData))];
	}
	#behindData = require_remembered.remembered((one) => {
		const owner = require_grouped.blockIn(one.module, one.block);
		const asked = this.#references.resources.get(owner);
		if (one.isAskedByUnknown !== true || asked === void 0) return [one];
		if (this.#open.has(one) || this.#open.size === MOST_WAITING) return [one];
		this.#open.add(one);
		const scope = {
			owner,
			module: one.module,
			forEach: asked.forEach
		};
		const found = this.#behind([...asked.arguments.values()].flat(), scope);
		this.#open.delete(one);
		return found.length > 0 ? found : [one];
	});
	#changedAt({ module, block, key }) {
		const name = require_grouped.instanceBlockOf({
			module,
			block
		});
		return key === "" ? this.#anyOf(name) : this.#byKey(name).get(key) ?? [];
	}
	#byKey = require_remembered.remembered((block) => require_grouped.grouped(this.#changed.get(block) ?? [], ({ key }) => key));
	#anyOf = require_remembered.remembered((block) => {
		const all = this.#changed.get(block) ?? [];
		return [...require_grouped.grouped(all, ({ effect, isAskedByUnknown }) => `${effect} ${isAskedByUnknown}`).values()].map((some) => ({
			...some[0],
			address: nameOf(some)
		}));
	});
};
function together(found) {
	return [...require_grouped.grouped(found, (one) => `${one.effect} ${require_grouped.blockIn(one.module, one.block)}`).values()].map((some) => ({
		address: nameOf(some),
		effect: some[0].effect
	}));
}
function nameOf(some) {
	const [first, ...others] = some;
	if (others.length === 0) return first.address;
	const name = require_grouped.instanceBlockOf(first);
	return others.every((one) => require_grouped.instanceBlockOf(one) === name) ? name : require_grouped.blockIn(first.module, first.block);
}
const originKey = ({ address, effect }) => `${effect} ${address}`;
const eachOnce = (origins) => [...new Map(origins.map((one) => [originKey(one), one])).values()];
const inOrder = (origins) => [...eachOnce(origins)].sort((a, b) => require_contradiction.byText(a.address, b.address) || require_contradiction.byText(a.effect, b.effect));
Object.defineProperty(exports, "Origins", {
	enumerable: true,
	get: function() {
		return Origins;
	}
});
Object.defineProperty(exports, "eachOnce", {
	enumerable: true,
	get: function() {
		return eachOnce;
	}
});
Object.defineProperty(exports, "originKey", {
	enumerable: true,
	get: function() {
		return originKey;
	}
});
