const require_main = require("./index.js");
const require_fault = require("./domain-fault.js");
// src/input/plan/plan-file.ts
const PLAN_ENTRY = "tfplan";
async function partOfPlan(path, name, read) {
	const zip = await opened(path);
	if (zip === null) return null;
	try {
		const [entry, second] = await entriesNamed(name, zip);
		if (second !== void 0) throw new require_fault.InputError(`is a saved plan that holds two files ${name}`);
		return entry === void 0 ? null : await read(await zip.openReadStreamPromise(entry));
	} catch (cause) {
		if (cause instanceof require_fault.InputError) throw cause;
		throw new require_fault.InputError(`is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	} finally {
		zip.close();
	}
}
async function isZipWithout(path, name) {
	const zip = await opened(path);
	if (zip === null) return false;
	try {
		return (await entriesNamed(name, zip)).length === 0;
	} catch {
		return false;
	} finally {
		zip.close();
	}
}
async function opened(path) {
	const { openPromise } = await Promise.resolve().then(() => require_main.__toESM(require("./yauzl.js").default, 1));
	try {
		return await openPromise(path, {
			lazyEntries: true,
			autoClose: false
		});
	} catch {
		return null;
	}
}
async function entriesNamed(name, zip) {
	const found = [];
	for await (const entry of zip.eachEntry()) if (entry.fileName === name) found.push(entry);
	return found;
}
Object.defineProperty(exports, "PLAN_ENTRY", {
	enumerable: true,
	get: function() {
		return PLAN_ENTRY;
	}
});
Object.defineProperty(exports, "isZipWithout", {
	enumerable: true,
	get: function() {
		return isZipWithout;
	}
});
Object.defineProperty(exports, "partOfPlan", {
	enumerable: true,
	get: function() {
		return partOfPlan;
	}
});
