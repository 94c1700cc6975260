const require_explain_review = require("./report-path-words.js");
const require_review = require("./cli-review.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_shell_review = require("./input-plan-yaml.js");
// src/catalogue/drilling.ts
function drillingBy(policy, today) {
	const catalogue = require_explain_review.catalogueWith(policy.catalogue);
	return {
		catalogue,
		keptPaths: require_explain_review.keptPathsOf(catalogue, policy),
		policy,
		today,
		beside: require_explain_review.rowsBeside,
		namedBy: require_explain_review.namedPaths().map(require_explain_review.parsePath)
	};
}
// src/domain/drill/known.ts
const LACKING = "~lacking";
const PARTIAL = "~partial";
const TELLING = [LACKING, PARTIAL];
const attribute = (value) => ({
	value,
	sensitive: false,
	unknown: false
});
function withKnown(values, lacking, isWhole) {
	if (isWhole && lacking.length === 0) return values;
	return new Map([...values, isWhole ? [LACKING, lacking.map(attribute)] : [PARTIAL, [attribute(true)]]]);
}
const isLacking = (values, path) => require_explain_review.valuesAt(values, LACKING).some(({ value }) => value === path);
const isOfOlderProvider = (values) => values.get(LACKING) !== void 0;
const POLICY = "deletion_policy";
const POLICY_VERSION = "7.33";
const LATE = [
	{
		types: "aws_cloudwatch_log_group",
		path: "deletion_protection_enabled",
		value: true,
		version: "6.25"
	},
	{
		types: "google_",
		path: POLICY,
		value: "PREVENT",
		version: POLICY_VERSION
	},
	{
		types: "google_",
		path: POLICY,
		value: "ABANDON",
		version: POLICY_VERSION
	}
];
const OLDER_POLICY = new Map([
	["google_alloydb_cluster", false],
	["google_bigtable_gc_policy", true],
	["google_billing_subaccount", false],
	["google_chronicle_rule", false],
	["google_container_attached_cluster", false],
	["google_dataform_repository", false],
	["google_firebase_android_app", true],
	["google_firebase_apple_app", true],
	["google_firebase_data_connect_service", false],
	["google_firebase_web_app", true],
	["google_firestore_database", true],
	["google_looker_instance", false],
	["google_netapp_volume", false],
	["google_secret_manager_regional_secret_version", true],
	["google_secret_manager_secret_version", true],
	["google_service_networking_connection", true],
	["google_sql_database", true],
	["google_sql_user", true],
	["google_storage_bucket_object", true]
]);
function isToldOf(type, values, path, value) {
	const hadAbandon = path === POLICY ? OLDER_POLICY.get(type) : void 0;
	if (hadAbandon === void 0) return values.get(PARTIAL) === void 0 || values.get(path) !== void 0;
	return hadAbandon && value === "ABANDON";
}
function sinceOf(type, values, path, value) {
	if (isToldOf(type, values, path, value)) return null;
	return LATE.find((one) => type.startsWith(one.types) && one.path === path && one.value === value)?.version ?? null;
}
// src/domain/drill/unadvised.ts
const UNADVISED = new Map([
	["alicloud_polardb_account account_type", "a kind of account, which it is created with"],
	["auto_renew", "keeps a domain from running out, not from being deleted"],
	["aws_glacier_vault_lock complete_lock", "can't be taken back"],
	["aws_instance force_destroy", "says what a destroy may do, and older providers do not have it"],
	["aws_lambda_layer_version skip_destroy", "replaces the version, which deletes it"],
	["aws_spot_instance_request root_block_device[0].delete_on_termination", "the provider updates nothing of a request but its tags"],
	["aws_ssmincidents_replication_set deletion_protected", "set by the provider"],
	["azuread_group types[*]", "replaces the group"],
	["azuread_group_without_members types[*]", "replaces the group"],
	["azuredevops_variable_group key_vault", "puts other variables in the place of these"],
	["azurerm_app_configuration soft_delete_retention_days", "replaces the store"],
	["azurerm_synapse_workspace_key active", "encrypts the workspace with it"],
	["azurerm_synapse_workspace_keys active", "encrypts the workspace with it"],
	["backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate", "of a block with more keys"],
	["backup_config[0].backup_destination_details[*].is_retention_lock_enabled", "can't be taken back"],
	["billing_type", "an organisation is created with it"],
	["boot_disk[0].auto_delete", "replaces the machine"],
	["bypass_snaplock_enterprise_retention", "says what a destroy may do, not what it keeps"],
	["charge_type", "a contract, not a setting"],
	["cloudflare_byo_ip_prefix approved", "set by the provider"],
	["cloudflare_zero_trust_gateway_certificate activate", "puts it into use"],
	["compute_model", "decides how it is paid, and what else must be set"],
	["data_location", "replaces the table"],
	["db_backup_config[0].backup_deletion_policy", "replaces the database"],
	["db_backup_config[0].is_auto_backup_enabled", "replaces the database"],
	["default_branch_protected", "costs a plan of its own, and is set by the provider"],
	["delete_backup_selection", "says which backups a destroy takes along"],
	["delete_with_instance", "says what goes with a machine"],
	["deployment_type", "replaces the file system"],
	["elasticstack_kibana_stream classic_config", "another kind of stream"],
	["engine", "another product"],
	["engine_mode", "replaces the cluster"],
	["force", "says what a destroy may do, not what it keeps"],
	["google_notebooks_instance no_remove_data_disk", "replaces the server"],
	["google_oracle_database_db_system properties[0].db_home[0].database[0].properties[0].db_backup_config[0].backup_deletion_policy", "replaces the system"],
	["grafana_apps_secret_securevalue_v1beta1 spec[0].ref", "names another secret"],
	["has_legal_hold", "set by the provider"],
	["hibernate", "stops the whole cluster"],
	["huaweicloud_images_image_v2 protected", "replaces the image"],
	["huaweicloud_modelarts_notebook volume[0].ownership", "replaces the notebook"],
	["huaweicloud_vod_media_asset storage_mode", "says where a video lay when it was made"],
	["ibm_cd_toolchain_tool_hostedgit initialization[0].type", "says how it was made"],
	["ibm_pi_capture pi_capture_destination", "says where it was put when it was made"],
	["immutability_policy[0].state", "can't be taken back"],
	["import_path", "replaces the file system"],
	["instance_charge_type", "a contract, not a setting"],
	["is_backup_retention_locked", "can't be taken back"],
	["is_dev_tier", "another product"],
	["is_indefinite_retention_enabled", "set by the provider"],
	["is_logical", "replaces the project"],
	["is_prevent_deletion_enabled", "set by the provider"],
	["is_retention_lock_enabled", "can't be taken back"],
	["keycloak_openid_client import", "says whose it was when it was made"],
	["keycloak_user import", "says whose it was when it was made"],
	["lock_duration_details[0].lock_mode", "can't be taken back"],
	["locked", "can't be taken back"],
	["locks[*].type", "is not set on what is there already"],
	["management_policy[0].backup_policy[0].kind", "of a block with more keys"],
	["migrate_to_sbs", "a step of a move to block storage"],
	["mode", "makes it the copy of a zone somewhere else"],
	["object_lock.rule.mode", "can't be taken back"],
	["oci_database_data_guard_association delete_standby_db_home_on_delete", "the provider takes nothing but true"],
	["oci_database_db_home database[0].db_backup_config[0].backup_deletion_policy", "replaces the home"],
	["oci_database_db_system db_home[0].database[0].db_backup_config[0].backup_deletion_policy", "replaces the system"],
	["ontap_volume_type", "another kind of volume"],
	["opentelekomcloud_images_image_v2 protected", "replaces the image"],
	["paid_type", "a contract, not a setting"],
	["pay_mode", "a contract, not a setting"],
	["pay_type", "a contract, not a setting"],
	["payment_type", "a contract, not a setting"],
	["policies[0].dual_auth_delete[0].enabled", "set by the provider"],
	["protection[0].replication_overwrite", "keeps it from being overwritten, not from being deleted"],
	["replicate_source_db", "makes a replica of it"],
	["replication.rules[*].destination.remove_on_main_bucket_deletion", "of a block with more keys"],
	["service", "another product"],
	["snaplock_configuration[0].snaplock_type", "can't be taken back"],
	["stackit_server boot_volume.source_id", "replaces the machine"],
	["state", "says what has become of a key"],
	["time_of_deletion", "set by the provider"],
	["type", "makes it the copy of a zone somewhere else"],
	["upcloud_storage backup_rule[0].retention", "of a block with more keys"],
	["when", "says when an action runs"],
	["worm_enabled", "can't be taken back"]
]);
const isNoAttribute = (path) => /[{~]/.test(path);
const isAdvised = (type, path) => !isNoAttribute(path) && !UNADVISED.has(path) && !UNADVISED.has(`${type} ${path}`);
const FOR_GOOD = new Set(["backup[0].type", "purge_protection_enabled"]);
const isForGood = (path) => FOR_GOOD.has(path);
const LEAST = new Map([
	["deletion_window_in_days", 7],
	["grace_period_in_days", 3],
	["recovery_window_in_days", 7],
	["soft_delete_policy[0].retention_duration_seconds", 604800]
]);
const leastAbove = (path, limit) => Math.max(limit + 1, LEAST.get(path) ?? 0);
// src/domain/drill/written.ts
const SOMETHING = "something";
const exactly = (value) => value === void 0 ? void 0 : { value };
function passing(path, test) {
	if (Array.isArray(test)) return exactly(test.find((one) => one !== null));
	if (test === null || typeof test !== "object") return exactly(test ?? void 0);
	if ("above" in test) return {
		value: leastAbove(path, test.above),
		orMore: true
	};
	if ("below" in test) return { value: test.below - 1 };
	return "set" in test && test.set ? { value: null } : void 0;
}
function failing(test) {
	if (test === null) return { value: null };
	const [first] = [test].flat();
	return typeof first === "boolean" ? { value: !first } : void 0;
}
const asAttribute = (value) => [{
	value: value ?? SOMETHING,
	sensitive: false,
	unknown: false
}];
const writtenOver = (values, written) => {
	const now = new Map(values);
	for (const [path, { value }] of written) now.set(path, asAttribute(value));
	return now;
};
const listOf = (path) => path.includes("[*]") ? path.split("[*]")[0] : null;
const isWritable = (path, when) => {
	const list = listOf(path);
	return (list === null ? [] : Object.keys(when).filter((other) => listOf(other) === list)).length < 2;
};
const isOpen = ({ type, values }, path, when) => isWritable(path, when) && isAdvised(type, path) && !isLacking(values, path);
function toMeet(when, holder) {
	const written = new Map();
	for (const [path, test] of Object.entries(when)) {
		if (require_explain_review.hold({ [path]: test }, holder.values)) continue;
		const writing = isOpen(holder, path, when) ? passing(path, test) : void 0;
		if (writing === void 0) return null;
		written.set(path, writing);
	}
	return written;
}
// src/domain/drill/advice.ts
const saidBy = (left) => left.evidence.find((one) => one.kind === "leaves")?.says;
function toAvoid(inWay, wanted, written, holder) {
	const { when = {} } = inWay;
	for (const [path, test] of Object.entries(when)) {
		const writing = wanted.when?.[path] === void 0 && !written.has(path) && isOpen(holder, path, when) ? failing(test) : void 0;
		if (writing !== void 0) return new Map([...written, [path, writing]]);
	}
	return null;
}
const holderOf = ({ values, object: { type } }) => ({
	type,
	values
});
const leftWith = ({ row, values, object, graph }, written) => require_review.leftBy(row.leaves ?? [], writtenOver(values, written), object, graph);
const MOST_IN_WAY = 3;
function toReach(wanted, placed) {
	const { row } = placed;
	const holder = holderOf(placed);
	if (wanted.of !== void 0) return null;
	let written = toMeet(wanted.when ?? {}, holder);
	for (let tries = 0; written !== null && tries <= MOST_IN_WAY; tries++) {
		const left = leftWith(placed, written);
		const says = saidBy(left);
		if (says === wanted.says) return written;
		const met = row.leaves?.find((leaf) => leaf.says === says);
		if (met === void 0) return null;
		written = toAvoid(met, wanted, written, holder);
	}
	return null;
}
const wayOf = (written, { address, type, values }) => [...written].map(([attribute, writing]) => {
	const since = sinceOf(type, values, attribute, writing.value);
	const forGood = isForGood(attribute) && { isForGood: true };
	return {
		address,
		attribute,
		...writing,
		...forGood,
		...since !== null && { since }
	};
});
const reaching = (leaves, placed) => leaves.flatMap((leaf) => toReach(leaf, placed) ?? []).filter(({ size }) => size > 0).sort((a, b) => a.size - b.size).map((written) => wayOf(written, placed.object));
const isSwitch = ({ when = {} }) => Object.values(when).every((test) => test !== null && !(typeof test === "object" && "set" in test));
const refusing = (placed) => reaching((placed.row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && isSwitch(leaf)), placed);
const leaving = (placed, ...kinds) => reaching((placed.row.leaves ?? []).filter(({ remains }) => kinds.includes(remains)), placed);
function keeping(placed) {
	const forgetting = require_explain_review.alternatives(placed.row.forgets).flatMap((when) => toMeet(when, holderOf(placed)) ?? []);
	return [...leaving(placed, "snapshot", "grace", "kept"), ...forgetting.map((written) => wayOf(written, placed.object))];
}
const lasting = (placed, smallest) => leaving(placed, "grace").some((way) => sameWay(way, smallest)) ? leaving(placed, "snapshot", "kept") : [];
const RETURNING = ["grace", "kept"];
function deciding({ row }, container) {
	return (row.leaves ?? []).filter(({ of, remains }) => of === "inside" && remains !== "nothing").filter(({ when = {} }) => Object.keys(when).every((path) => container.row.decides?.includes(path))).flatMap(({ when = {} }) => toMeet(when, container) ?? []).map((written) => wayOf(written, container));
}
function returning(container, graph, asked) {
	if (!require_review.isGone(graph.lost(container))) return [];
	const placed = {
		row: container.row,
		values: container.values,
		object: container,
		graph
	};
	const own = reaching((container.row.leaves ?? []).filter(({ remains }) => RETURNING.includes(remains)), placed);
	return own.length > 0 ? own : ofContainers(placed, [...asked, container]);
}
function ofContainers(placed, asked) {
	const { object, graph } = placed;
	const containers = graph.targets(object, "inside").filter((one) => !asked.includes(one));
	const each = containers.flatMap((container) => {
		const [back, left] = [returning(container, graph, asked), deciding(placed, container)];
		return [
			...left,
			...back,
			...left.flatMap((one) => back.map((other) => [...one, ...other]))
		];
	});
	const all = containers.flatMap((container) => returning(container, graph, asked)[0] ?? []);
	return [...each, ...containers.length > 1 ? [all] : []];
}
const moving = ({ address }) => ({
	address,
	attribute: null,
	value: null
});
const MOST_COPIES = 5;
function moved({ object, graph }) {
	const parts = graph.partsOf(object);
	return graph.pointingTo(object, "copies").filter((one) => !parts.has(one)).slice(0, MOST_COPIES).flatMap((copy) => {
		const container = graph.goneTarget(copy, "inside");
		const one = container?.row.keepsCopies === true ? container : copy;
		const key = graph.goneTarget(one, "key");
		return [[moving(one)], ...key === null ? [] : [[moving(one), moving(key)]]];
	});
}
const movedLocks = ({ object, graph }) => graph.pointingTo(object, "locks").filter(({ row }) => row.class === "guard").map((lock) => [moving(lock)]);
const MOST_TOGETHER = 4;
const together = (ones, others) => ones.flatMap((one) => others.map((other) => [...one, ...other])).slice(0, MOST_TOGETHER);
function ofContainersToo(placed) {
	const containers = ofContainers(placed, [placed.object]);
	return [...containers, ...containers.length === 0 ? [] : together(keeping(placed), containers)];
}
const isOneWay = (way) => way.some((change) => change.isForGood === true);
const reversibleFirst = (ways) => [...ways.filter((way) => !isOneWay(way)), ...ways.filter(isOneWay)];
const sameWay = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function keptWays(placed, first, besides) {
	const withThat = (ways) => ways.map((way) => [...way, ...besides]);
	const [kept] = first(withThat(keeping(placed)));
	if (kept === void 0) return [];
	const settings = kept.slice(0, kept.length - besides.length);
	return [...first(withThat(lasting(placed, settings))), kept];
}
function lastingToo(placed, first, withThat) {
	const { remains } = placed.row.leaves?.find(({ says }) => says === saidBy(leftWith(placed, new Map()))) ?? {};
	return remains === "grace" ? first(leaving(placed, "snapshot", "kept").map((way) => [...way, withThat])) : [];
}
function ownWays(placed, first) {
	const key = placed.graph.goneTarget(placed.object, "key");
	const kept = keptWays(placed, first, []);
	if (kept.length > 0 || key === null) return [...first(refusing(placed)), ...kept];
	const alone = first([[moving(key)]]);
	const withKey = alone.length > 0 ? lastingToo(placed, first, moving(key)) : keptWays(placed, first, [moving(key)]);
	return [
		...first(refusing(placed)),
		...withKey,
		...alone
	];
}
function waysFor(placed, helps) {
	const first = (ways) => {
		const found = reversibleFirst(ways).find((way) => way.length > 0 && helps(way));
		return found === void 0 ? [] : [found];
	};
	const own = placed.object.deposed === null ? ownWays(placed, first) : [];
	const found = [
		...own.length > 0 ? own : first(ofContainersToo(placed)),
		...first(movedLocks(placed)),
		...first(moved(placed))
	];
	return found.filter((way, at) => found.findIndex((other) => sameWay(way, other)) === at);
}
const isOfProvider = ({ attribute }) => attribute?.startsWith(require_explain_review.PROVIDER) === true;
// src/domain/drill/drilled.ts
const isLost = ({ remains: { kind } }) => kind === "nothing" || kind === "unknown";
var Alike = class {
	address;
	deposed;
	tried;
	policy;
	#said;
	constructor(said, { address, deposed, tried, policy }) {
		this.#said = said;
		this.address = address;
		this.deposed = deposed;
		this.tried = tried;
		this.policy = policy;
	}
	get type() {
		return this.#said.type;
	}
	get class() {
		return this.#said.class;
	}
	get weight() {
		return this.#said.weight;
	}
	get what() {
		return this.#said.what;
	}
	get protected() {
		return this.#said.protected;
	}
	get alone() {
		return this.#said.alone;
	}
	get withState() {
		return this.#said.withState;
	}
	get withAll() {
		return this.#said.withAll;
	}
	get ways() {
		return this.#said.ways.map((way) => way.map((one) => ({
			...one,
			address: this.address
		})));
	}
	get isOfOlderProvider() {
		return this.#said.isOfOlderProvider;
	}
	get isStoredElsewhere() {
		return this.#said.isStoredElsewhere;
	}
	get copies() {
		return this.#said.copies;
	}
};
const namesOthers = ({ alone, withState, withAll }) => [
	alone,
	withState,
	withAll
].some(({ remains }) => remains.survivors.length > 0 || remains.goesWithIt.length > 0);
function sharing() {
	const known = new Map();
	return (name, said) => {
		if (!said.ways.every((way) => way.every(({ address }) => address === name.address)) || namesOthers(said)) return {
			...name,
			...said
		};
		const nameless = {
			...said,
			ways: said.ways.map((way) => way.map((one) => ({
				...one,
				address: ""
			})))
		};
		const key = JSON.stringify(nameless);
		const shared = known.get(key) ?? nameless;
		known.set(key, shared);
		return new Alike(shared, name);
	};
}
// src/domain/drill/candidates.ts
function objectOf(change, catalogue) {
	const { address, deposed, type, before: values } = change;
	const row = require_explain_review.heldAs(require_explain_review.rowOf(catalogue(type)), values);
	return row === null ? void 0 : {
		address,
		deposed,
		type,
		row,
		values,
		after: null,
		anew: null,
		fate: "goes"
	};
}
function typesIn(states) {
	const types = new Set();
	for (const { objects } of states) for (const { change } of objects) types.add(change.type);
	return types;
}
function candidatesIn(states, { catalogue, scopesOf, placed }) {
	const found = states.map(() => new Set());
	const each = (types, look) => states.forEach(({ objects }, state) => {
		let at = -1;
		for (const { change } of objects) {
			at++;
			if (!types(change.type)) continue;
			const place = at;
			const object = objectOf(placed(change, state), catalogue);
			if (object !== void 0) look(object, () => void found[state]?.add(place), state);
		}
	});
	const naming = (type) => {
		const row = require_explain_review.rowOf(catalogue(type));
		return row !== void 0 && (row.sorts !== void 0 || (row.refs ?? []).length > 0);
	};
	const [wanted, namingTypes, namedTypes] = [
		new Set(),
		new Set(),
		new Set()
	];
	const [placedTypes, patternTypes, patterns] = [
		new Set(),
		new Set(),
		new Set()
	];
	const knownBy = (object) => {
		const ids = require_explain_review.scopedIdsOf(object, scopesOf);
		return placedTypes.has(object.type) ? [...ids, ...require_explain_review.scopedPlacesOf(object, scopesOf)] : ids;
	};
	const refsOf = require_explain_review.referencesTo(typesIn(states));
	each(naming, (object) => {
		for (const { reference, ids } of require_explain_review.namingsBy(object, scopesOf, refsOf(object.row))) {
			namingTypes.add(object.type);
			for (const id of ids) (require_explain_review.isPattern(reference, id) ? patterns : wanted).add(id);
		}
		for (const { to, below, patterns: isByPattern } of object.row.refs ?? []) {
			for (const type of to) namedTypes.add(type);
			if (isByPattern === true) for (const type of to) patternTypes.add(type);
			if (below === true) for (const type of to) placedTypes.add(type);
		}
	});
	const named = states.map(({ names }) => new Set(names.map(({ id }) => require_explain_review.comparable(id))));
	const meaningOf = require_review.meaning(scopesOf);
	const there = new Set();
	const isNamed = (type) => namedTypes.has(type) || named.some(({ size }) => size > 0);
	each(isNamed, (object, keep, state) => {
		if ([...require_explain_review.idsOf(object)].some((id) => named[state]?.has(id) === true)) keep();
		const ids = [...knownBy(object)].filter((id) => wanted.has(id));
		const meant = patternTypes.has(object.type) ? [...patterns].filter(meaningOf(object)) : [];
		for (const one of [...ids, ...meant]) {
			there.add(one);
			keep();
		}
	});
	each((type) => there.size > 0 && namingTypes.has(type), (object, keep) => {
		if (require_explain_review.namingsBy(object, scopesOf, refsOf(object.row)).some(({ ids }) => ids.every((id) => there.has(id)))) keep();
	});
	return found;
}
// src/domain/drill/changed.ts
function rewritten(change, way) {
	const written = way.filter(({ address }) => address === change.address && change.deposed === null).flatMap(({ attribute, value }) => attribute === null ? [] : [[attribute, { value }]]);
	return written.length === 0 ? change : {
		...change,
		before: writtenOver(change.before, new Map(written))
	};
}
const isMoved = ({ address }, way) => way.some((one) => one.attribute === null && one.address === address);
// src/domain/drill/neighbours.ts
const HANGING = [
	"copies",
	"inside",
	"key",
	"locks"
];
const HOLDING = [
	"inside",
	"key",
	"sends",
	"made"
];
function neighboursIn(links) {
	const from = (object, roles) => roles.flatMap((role) => links.into(object, role)).flatMap((link) => link.from);
	const to = (object, roles) => roles.flatMap((role) => links.outOf(object, role)).flatMap((link) => link.to);
	return (object) => {
		const hanging = require_review.reachable([object], (one) => [...from(one, HANGING), ...require_review.takenBy(one, links)]);
		const sources = require_review.reachable([object], (one) => to(one, ["copies"]));
		const family = require_review.reachable(sources, (one) => from(one, ["copies"]));
		return require_review.reachable([...hanging, ...family], (one) => to(one, HOLDING));
	};
}
// src/domain/drill/places.ts
const BETWEEN = "\0";
const placed = (address, state) => `${state}${BETWEEN}${address}`;
function seenFrom(here, roots) {
	return (address) => {
		const cut = address.indexOf(BETWEEN);
		if (cut < 0) return address;
		const state = Number(address.slice(0, cut));
		const own = address.slice(cut + 1);
		return state === here ? own : `${roots[state] ?? ""}: ${own}`;
	};
}
const within = (where) => (id) => require_explain_review.isGlobal(id) ? id : `${where}${BETWEEN}${id}`;
function scopesOver(states) {
	if (states < 2) return require_explain_review.ONE_SCOPE;
	return (object) => {
		const account = require_explain_review.accountOf(object);
		const own = within(object.address.slice(0, object.address.indexOf(BETWEEN)));
		return account === null ? [own] : [own, within(account)];
	};
}
const rememberedScopes = (scopesOf) => scopesOf === require_explain_review.ONE_SCOPE ? scopesOf : require_explain_review.remembered(scopesOf);
// src/domain/drill/graphs.ts
const placedAmong = (states) => (change, state) => states < 2 ? change : {
	...change,
	address: placed(change.address, state)
};
var Only = class {
	#all;
	#paths;
	constructor(all, paths) {
		this.#all = all;
		this.#paths = paths;
	}
	get size() {
		return [...this].length;
	}
	get(path) {
		return this.#paths.has(path) ? this.#all.get(path) : void 0;
	}
	*[Symbol.iterator]() {
		for (const one of this.#all) if (this.#paths.has(one[0])) yield one;
	}
};
function standingOf(keptPaths) {
	const wanted = require_explain_review.remembered((type) => {
		const { unchanged } = keptPaths(type);
		return unchanged === null ? null : new Set(unchanged.map(({ path }) => path));
	});
	return ({ address, deposed, type, before }) => {
		const paths = wanted(type);
		return paths === null ? null : {
			address,
			deposed,
			type,
			values: new Only(before, paths)
		};
	};
}
const isStanding = (one) => one !== null;
const allGo = (names) => names.map(({ count: _, ...one }) => ({
	...one,
	goes: true
}));
function namingsIn(states) {
	const byId = states.map(({ names }) => require_explain_review.grouped(names, ({ id }) => require_explain_review.comparable(id)));
	const of = (state, object) => [...require_explain_review.idsOf(object)].flatMap((id) => byId[state]?.get(id) ?? []);
	return {
		namings: ({ state, names }, object) => object === void 0 ? [] : of(state, object).flatMap((one) => namingsOf(one, names.includes(one))),
		going: (state, objects) => allGo([...new Set(objects.flatMap((object) => of(state, object)))])
	};
}
function namingsOf({ count, ...one }, isOwn) {
	const others = count > (isOwn ? 1 : 0);
	return [...isOwn ? [{
		...one,
		goes: true
	}] : [], ...others ? [{
		...one,
		goes: false
	}] : []];
}
function askedIn(states, catalogue, scopesOf) {
	const inPlace = placedAmong(states.length);
	const candidates = candidatesIn(states, {
		catalogue,
		scopesOf,
		placed: inPlace
	});
	const held = candidates.map(() => new Map());
	function* of(state) {
		let at = 0;
		for (const { change, names } of states[state]?.objects ?? []) {
			const known = held[state]?.get(at);
			const asked = known ?? {
				state,
				change: inPlace(change, state),
				names
			};
			if (known === void 0 && candidates[state]?.has(at) === true) held[state]?.set(at, asked);
			at++;
			yield asked;
		}
	}
	for (const [state, some] of candidates.entries()) if (some.size > 0) for (const _ of of(state));
	return {
		of,
		all: held.flatMap((some) => [...some.values()])
	};
}
function resolverFor(changes, catalogue) {
	const some = new Set(changes);
	const remembering = require_review.resolverOf(catalogue);
	return (change) => some.has(change) ? remembering(change) : require_review.resolvedOf(change, catalogue(change.type));
}
function fieldOf(states, { catalogue, keptPaths }) {
	const scopes = scopesOver(states.length);
	const { of, all } = askedIn(states, catalogue, scopes);
	const changes = all.map(({ change }) => change);
	const resolved = resolverFor(changes, catalogue);
	const scopesOf = rememberedScopes(scopes);
	const standing = standingOf(keptPaths);
	const objects = require_review.objectsOf({
		changes,
		standing: []
	}, catalogue, resolved);
	const links = require_review.linksOf(objects.all, scopesOf);
	const neighboursOf = neighboursIn(links);
	const linked = linkedIn(objects.all, links);
	const askedOf = new Map(all.flatMap((asked) => linkedPair(objects.ofChanges.get(asked.change), asked, linked)));
	const around = ({ change }) => {
		const object = objects.ofChanges.get(change);
		if (object === void 0) return [];
		return [...neighboursOf(object)].filter((one) => one !== object).flatMap((one) => askedOf.get(one) ?? []);
	};
	const isLinked = ({ change }) => {
		const object = objects.ofChanges.get(change);
		return object !== void 0 && linked.has(object);
	};
	const graph = (going, staying, more) => require_review.stateGraphOf({
		changes: going.map(({ change }) => change),
		standing: staying.map(({ change }) => standing(change)).filter(isStanding),
		namings: more.namings
	}, catalogue, {
		resolved,
		scopesOf,
		...more
	});
	return {
		of,
		all,
		resolved,
		objects,
		isLinked,
		around,
		graph
	};
}
const ROLES = [
	"copies",
	"inside",
	"key",
	"guards",
	"takes",
	"leaves",
	"locks",
	"sends",
	"made",
	"groups"
];
const linkedIn = (objects, links) => new Set(objects.filter((one) => ROLES.some((role) => links.outOf(one, role).length > 0 || links.into(one, role).length > 0)));
const linkedPair = (object, value, linked) => object === void 0 || !linked.has(object) ? [] : [[object, value]];
function graphsOf(states, circumstances) {
	const { of, all, resolved, objects, isLinked, around, graph } = fieldOf(states, circumstances);
	const linked = all.filter(isLinked);
	const { namings, going } = namingsIn(states);
	const objectsOf = (some) => some.flatMap(({ change }) => objects.ofChanges.get(change) ?? []);
	const ofState = require_explain_review.remembered((state) => graph(linked.filter((one) => one.state === state), linked.filter((one) => one.state !== state), { namings: allGo(states[state]?.names ?? []) }));
	const ofAll = require_explain_review.remembered(() => graph(linked, [], { namings: states.flatMap(({ names }) => allGo(names)) }));
	const gone = (asked) => graph([asked], [], { namings: going(asked.state, objectsOf([asked])) });
	return {
		of,
		resolved,
		alone: (asked) => graph([asked], around(asked), { namings: namings(asked, objects.ofChanges.get(asked.change)) }),
		isLonely: (asked) => !isLinked(asked) && going(asked.state, objectsOf([asked])).length === 0,
		withState: (asked) => isLinked(asked) ? ofState(asked.state) : gone(asked),
		withAll: (asked) => isLinked(asked) ? states.length < 2 ? ofState(0) : ofAll(0) : gone(asked),
		after: (asked, way) => {
			const near = [asked, ...around(asked)];
			const changed = near.map((one) => ({
				...one,
				change: rewritten(one.change, way)
			}));
			const goes = ({ state, change }) => state === asked.state && !isMoved(change, way);
			const graphed = graph(changed.filter(goes), changed.filter((one) => !goes(one)), {
				namings: going(asked.state, objectsOf(near)),
				resolved: require_review.resolverOf(circumstances.catalogue)
			});
			return {
				change: changed[0]?.change ?? asked.change,
				graph: graphed
			};
		}
	};
}
// src/domain/drill/protection.ts
function protectionIn(policy, root, today) {
	const level = require_explain_review.settingOf(policy, root, "protected", void 0);
	if (level === "off" || policy.protect.length === 0) return () => null;
	const said = require_explain_review.statement("protected", null, null);
	const exceptions = new require_explain_review.Exceptions(policy, today, () => level);
	return (placed, address) => {
		const change = {
			...placed,
			address
		};
		const entry = require_review.protecting(policy, change);
		if (entry === void 0 || exceptions.allow(said, change)) return null;
		return {
			level,
			reason: entry.reason
		};
	};
}
// src/domain/drill/restores.ts
function triedIn(restores, address, today) {
	const found = restores.findLast((one) => require_explain_review.matchesAddress(one.address, address));
	if (found === void 0) return null;
	const age = (Date.parse(today) - Date.parse(found.tried)) / require_explain_review.DAY;
	return {
		on: found.tried,
		overdue: found.every !== null && age > found.every
	};
}
// src/domain/drill/drill.ts
const ASKED = [
	"data",
	"identity",
	"dns",
	"container",
	"key",
	"backup"
];
const isAsked = (known) => known.holds === "row" && !known.isOnlyForgotten && ASKED.includes(known.row.class);
const weighs = ({ class: named, weight }) => weight !== null && weight !== "low" && ASKED.includes(named) && named !== "backup";
const isGuarded = ({ policy }) => policy !== null && policy.level !== "note";
const counts = (one) => weighs(one) || isGuarded(one);
const countsByPolicy = (one) => counts(one) && !weighs(one);
const isExposed = (one) => counts(one) && one.withState.remains.kind === "nothing";
const exposedIn = (states) => states.reduce((sum, { objects }) => sum + objects.filter(isExposed).length, 0);
const hasFailed = ({ states }, failOn) => failOn === "nothing" && exposedIn(states) > 0;
const isFine = (one) => isLight(one) || !isLost(one.withState);
const isLight = (one) => (one.weight === "low" || one.weight === null) && !isGuarded(one);
function drillOf(states, circumstances) {
	const graphs = graphsOf(states, circumstances);
	const roots = states.map(({ root }) => root);
	const say = sayer(graphs, circumstances);
	return { states: states.map(({ root, source, managed, unclassified }, state) => {
		const seen = seenFrom(state, roots);
		const protection = protectionIn(circumstances.policy, root, circumstances.today);
		const objects = [];
		for (const asked of graphs.of(state)) {
			const known = graphs.resolved(asked.change);
			const policy = protection(asked.change, seen(asked.change.address));
			if (isAsked(known) || policy !== null) objects.push(say(asked, known, policy, seen));
		}
		return {
			root,
			source,
			objects: objects.sort(byDanger),
			managed,
			unclassified
		};
	}) };
}
const hasRow = (known) => known.row !== null;
function saidOfNamed({ type }, { holds }) {
	const isUnknown = holds === "unknown";
	const answer = {
		remains: {
			...NO_REMAINS,
			kind: isUnknown ? "unknown" : "nothing"
		},
		evidence: []
	};
	return {
		type,
		class: isUnknown ? "unknown" : null,
		weight: null,
		what: null,
		protected: null,
		alone: answer,
		withState: answer,
		withAll: answer,
		ways: [],
		isOfOlderProvider: false,
		isStoredElsewhere: false,
		copies: []
	};
}
function saidOf(asked, known, graphs, seen) {
	const { change } = asked;
	const { row } = known;
	const [alone, withState, withAll] = [
		graphs.alone(asked),
		graphs.withState(asked),
		graphs.withAll(asked)
	];
	const answer = (graph) => answerIn(graph, change, known, seen);
	const ofState = answer(withState);
	const isGone = isLost(ofState);
	const ways = isGone ? waysOf(asked, known, withState, graphs) : [];
	return {
		type: change.type,
		...known.holds === "row" ? {
			class: row.class,
			weight: row.weight,
			what: row.what
		} : {
			class: null,
			weight: null,
			what: null
		},
		protected: isProtected(asked, row, alone),
		alone: answer(alone),
		withState: ofState,
		withAll: withAll === withState ? ofState : answer(withAll),
		ways: ways.map((way) => way.map((one) => ({
			...one,
			address: seen(one.address)
		}))),
		isOfOlderProvider: isGone && isOfOlderProvider(change.before),
		isStoredElsewhere: isGone && isStoredElsewhere(change, row, withState)
	};
}
function sayer(graphs, { policy, today, beside }) {
	const known = new Map();
	const keyOf = decidingKey();
	const copying = copyingBy(beside);
	const said = (asked, one, seen) => {
		const found = saidOf(asked, one, graphs, seen);
		return {
			...found,
			copies: isLost(found.withState) ? copying(found.type) : []
		};
	};
	const shared = sharing();
	return (asked, one, protection, seen) => {
		const { change } = asked;
		const address = seen(change.address);
		const tried = triedIn(policy.restores, address, today);
		const named = {
			address,
			deposed: change.deposed,
			tried,
			policy: protection
		};
		if (!hasRow(one)) return shared(named, saidOfNamed(change, one));
		if (!graphs.isLonely(asked)) return shared(named, said(asked, one, seen));
		const key = keyOf(asked, one);
		const ofAll = known.get(key) ?? said(asked, one, () => "");
		known.set(key, ofAll);
		return new Alike(ofAll, named);
	};
}
function decidingKey() {
	const [leavesNumber, forgetsNumber] = [numbered(), numbered()];
	const decided = new Map();
	return ({ change }, { row, holds, factsKnown }) => {
		const numbers = [leavesNumber(row.leaves), forgetsNumber(row.forgets)];
		const sort = [
			change.type,
			...numbers,
			holds,
			factsKnown,
			row.class,
			row.weight,
			row.what
		].join(" ");
		const paths = decided.get(sort) ?? [...require_explain_review.decidedIn(row), ...TELLING];
		decided.set(sort, paths);
		return `${sort} ${JSON.stringify([change.deposed === null, paths.map((path) => change.before.get(path) ?? null)])}`;
	};
}
function numbered() {
	let count = 0;
	return require_explain_review.remembered((_) => count++);
}
const MOST_NAMES = 25;
const NO_REMAINS = {
	days: null,
	refusal: null,
	survivors: [],
	goesWithIt: [],
	survivorsCount: 0,
	goesWithItCount: 0
};
const BY_OTHERS = [
	"locked",
	"name-held",
	"source",
	"backup"
];
const LET_GO = {
	kind: "leaves",
	says: "only Terraform lets go of it"
};
function answerIn(graph, change, { row, factsKnown, isOnlyForgotten }, seen) {
	if (isOnlyForgotten) return {
		remains: {
			...NO_REMAINS,
			kind: "kept"
		},
		evidence: [LET_GO]
	};
	const { remains, evidence } = require_review.remainsOf(change, row, graph, factsKnown);
	const named = (addresses) => addresses.slice(0, MOST_NAMES).map(seen);
	const told = {
		...remains,
		survivors: named(remains.survivors),
		goesWithIt: named(remains.goesWithIt)
	};
	const kind = told.kind === "nothing" && isUnseen(change.before, row) ? "unknown" : told.kind;
	const inView = (one) => BY_OTHERS.includes(one.kind) && "by" in one ? {
		...one,
		by: seen(one.by)
	} : one;
	return {
		remains: {
			...told,
			kind
		},
		evidence: evidence.map(inView)
	};
}
const isUnseen = (values, { leaves = [] }) => leaves.some(({ remains, when = {}, of }) => {
	if (remains === "nothing" || of !== void 0) return false;
	const unmet = Object.entries(when).filter(([path, test]) => !require_explain_review.hold({ [path]: test }, values));
	return unmet.length > 0 && unmet.every(([path]) => require_explain_review.valuesAt(values, path).some(({ unknown }) => unknown));
});
function isProtected({ change }, row, graph) {
	const object = graph.of(change);
	if (object !== void 0 && graph.lockOn(object)?.refusal === "protected") return true;
	const switches = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal === "protected");
	if (switches.length === 0) return null;
	return require_review.leftBy(switches, change.before, object, graph).kind === "refused";
}
function isHelped(asked, { holds }, way, graphs) {
	const { change, graph } = graphs.after(asked, way);
	const known = graph.resolved(change);
	if (known.isOnlyForgotten) return true;
	return known.holds === holds && hasRow(known) && !isLost(answerIn(graph, change, known, (address) => address));
}
function waysOf(asked, known, graph, graphs) {
	const object = graph.of(asked.change);
	if (object === void 0) return [];
	return waysFor({
		row: known.row,
		values: asked.change.before,
		object,
		graph
	}, (way) => isHelped(asked, known, way, graphs));
}
function isStoredElsewhere(change, row, graph) {
	const { leaves = [], refs = [] } = row;
	const object = graph.of(change);
	if (object === void 0 || !leaves.some(({ of }) => of === "inside")) return false;
	const storing = refs.filter(({ role, outer }) => role === "inside" && outer !== true).flatMap(({ to }) => to);
	return !graph.targets(object, "inside").some(({ type }) => storing.includes(type));
}
const goesWith = ({ refs = [] }, type) => refs.some(({ role, to, keeps, when }) => role === "inside" && to.includes(type) && keeps === void 0 && !when);
const copiesAll = ({ refs = [] }, type) => refs.some(({ role, to, whole }) => role === "copies" && whole !== false && to.includes(type));
const copyingBy = (beside) => require_explain_review.remembered((type) => {
	const taken = beside(type).find((row) => row.type === type)?.takesCopies?.types ?? [];
	return beside(type).filter((other) => copiesAll(other, type) && !goesWith(other, type) && !taken.includes(other.type)).map((other) => other.type);
});
const WORST = [
	"nothing",
	"unknown",
	"refused",
	"grace",
	"kept",
	"snapshot",
	"copies"
];
const heaviness = ({ weight }) => weight === null ? require_explain_review.WEIGHTS.length : require_explain_review.WEIGHTS.indexOf(weight);
const rank = (one) => (WORST.indexOf(one.withState.remains.kind) * (require_explain_review.WEIGHTS.length + 1) + heaviness(one)) * 2 + (one.class === "backup" ? 1 : 0);
const byDanger = (a, b) => rank(a) - rank(b) || require_explain_review.byText(a.address, b.address) || require_explain_review.byText(a.deposed ?? "", b.deposed ?? "");
// src/input/state/diagnose.ts
const SHOW = "give the output of \"terraform show -json\", or terraform.tfstate as it is";
const TEXTS = [
	[/^\s*$/, `is empty; ${SHOW}`],
	[/^\s*# \S+:( \(tainted\))?\s*$|^\s*resource "\S+" "\S+" \{/m, `is a state as people read it, not its JSON; ${SHOW}`],
	[/will perform the following actions|execution plan|No changes\. /, `is a plan as people read it; ${SHOW}`],
	[/^\s*\[\s*[[{"\]]/, `is a JSON list, not a state; ${SHOW}`],
	[/^\s*"\{/, "is a state inside a JSON string; write the string's content to the file (jq -r)"],
	[/^.{0,20}\bError: /m, `is a message of an error, not a state; see what it says, mend that, and then ${SHOW}`],
	[/^\s*<(!doctype|html|\?xml)/i, "is a web page, not a state; look at how it was downloaded"],
	[/^No state\b|The state file is empty/m, `is the message that there is no state; ${SHOW}`]
];
const diagnoseText = (head) => TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a state; ${SHOW}`;
const ENCRYPTED = `is an encrypted state; run "tofu show -json" where its key is configured, and give the output`;
const NOTE = `is Terraform's note of where the state is kept, not the state; ${SHOW}`;
const KEYS = new Map([
	["@level", `is the log that "terraform plan -json" prints, not a state; ${SHOW}`],
	["encrypted_data", ENCRYPTED],
	["encryption_version", ENCRYPTED],
	["backend", NOTE],
	["state_store", NOTE],
	["data", "is an answer of HCP Terraform's API, not a state; download what its hosted-state-download-url or hosted-json-state-download-url names"],
	["plan_format_version", "is a plan in HCP Terraform's redacted form, which has no state in it; give the whole plan"],
	["valid", `is the output of "terraform validate -json", not a state; ${SHOW}`],
	["provider_schemas", `is the output of "terraform providers schema -json", not a state; ${SHOW}`],
	["provider_selections", `is the output of "terraform version -json", not a state; ${SHOW}`]
]);
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : void 0;
function diagnoseKeys(keys) {
	for (const [key, sentence] of KEYS) if (keys.has(key)) return sentence;
	return null;
}
const NO_STATE = `is JSON, but not of a state: it has neither values, nor prior_state, nor version and resources; ${SHOW}`;
const otherVersion = (version, hasObjects) => {
	if (version === null) return `has a version that is no number, so it is no state file; ${SHOW}`;
	if (version === 3 && !hasObjects) return NOTE;
	if (version < 1) return `has version ${version}, which no state file has; ${SHOW}`;
	return version < 4 ? `is a state file of version ${version}, as Terraform before 0.12 wrote it; have a newer Terraform rewrite it with "terraform apply -refresh-only", or give the output of "terraform show -json"` : `is a state file of version ${version}, which this version of destroy-guard does not know (it reads version 4); update destroy-guard`;
};
// src/input/plan/archive.ts
const BLOCK$1 = 65536;
const READ = 251;
const HEAD$1 = 4;
var Archive = class {
	#blocks = [];
	#next = 0;
	#shapes = [];
	#others = [];
	#shapeOf = require_explain_review.remembered((paths) => {
		const shape = {
			number: this.#shapes.length,
			places: new Map(paths.map((path, at) => [path, at + 1]))
		};
		this.#shapes.push(shape);
		return shape;
	}, (paths) => paths.join("\n"));
	#read = [];
	add(attributes) {
		const { number } = this.#shapeOf(Array.from(attributes, ([path]) => path));
		const json = JSON.stringify([number, ...Array.from(attributes, ([, found]) => this.#found(found))]);
		const length = Buffer.byteLength(json);
		const place = this.#roomFor(HEAD$1 + length);
		const [block, at] = this.#at(place);
		block.writeUInt32LE(length, at);
		block.write(json, at + HEAD$1);
		this.#next = place + HEAD$1 + length;
		return place;
	}
	#found(found) {
		const plain = found.map(require_review.plainOf).filter((one) => one !== null);
		const [first] = plain;
		if (first === void 0 || plain.length < found.length) return { other: this.#others.push(found) - 1 };
		return plain.length === 1 ? first : plain;
	}
	#roomFor(length) {
		if (length <= this.#blocks.length * BLOCK$1 - this.#next) return this.#next;
		this.#next = this.#blocks.length * BLOCK$1;
		this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK$1, length)));
		return this.#next;
	}
	#at(place) {
		return [this.#blocks[Math.floor(place / BLOCK$1)], place % BLOCK$1];
	}
	attributes(place) {
		return new Archived(this, place);
	}
	sizeAt(place) {
		return this.#entry(place).shape.places.size;
	}
	find(place, path) {
		const { shape, found } = this.#entry(place);
		const at = shape.places.get(path);
		return at === void 0 ? void 0 : this.#unpacked(found[at]);
	}
	all(place) {
		const { shape, found } = this.#entry(place);
		return Array.from(shape.places, ([path, at]) => [path, this.#unpacked(found[at])]);
	}
	#unpacked(found) {
		if (typeof found !== "object") return [require_review.attributeOf(found)];
		return "other" in found ? this.#others[found.other] : found.map(require_review.attributeOf);
	}
	#entry(place) {
		const slot = place % READ;
		const known = this.#read[slot];
		if (known?.place === place) return known;
		const [block, at] = this.#at(place);
		const start = at + HEAD$1;
		const found = JSON.parse(block.toString("utf8", start, start + block.readUInt32LE(at)));
		const entry = {
			place,
			shape: this.#shapes[found[0]],
			found
		};
		this.#read[slot] = entry;
		return entry;
	}
};
var Archived = class {
	#archive;
	#place;
	constructor(archive, place) {
		this.#archive = archive;
		this.#place = place;
	}
	get size() {
		return this.#archive.sizeAt(this.#place);
	}
	get(path) {
		return this.#archive.find(this.#place, path);
	}
	*[Symbol.iterator]() {
		yield* this.#archive.all(this.#place);
	}
};
// src/input/state/held.ts
const NO_ATTRIBUTES = new Map();
const DELETE = {
	action: { effect: "delete" },
	actions: ["delete"],
	because: [],
	callings: []
};
const NO_NAMES$1 = Object.freeze([]);
const deletion = ({ address, deposed, type, provider }, before) => ({
	address,
	deposed,
	previousAddress: null,
	module: null,
	mode: "managed",
	type,
	provider,
	action: DELETE.action,
	actions: DELETE.actions,
	imported: false,
	reason: null,
	because: DELETE.because,
	callings: DELETE.callings,
	before,
	after: NO_ATTRIBUTES,
	identity: null,
	exactIdentity: null
});
var Held = class {
	#addresses = [];
	#kinds = [];
	#places = [];
	#deposed = new Map();
	#names = new Map();
	#archive = new Archive();
	#kindOf = require_explain_review.remembered(({ type, provider, config }) => ({
		type,
		provider,
		config
	}), ({ type, provider, config }) => JSON.stringify([
		type,
		provider,
		config
	]));
	#configs = new Map();
	get length() {
		return this.#addresses.length;
	}
	add(object, values, names) {
		if (object.deposed !== null) this.#deposed.set(this.length, object.deposed);
		if (names.length > 0) this.#names.set(this.length, names);
		this.#addresses.push(object.address);
		this.#kinds.push(this.#kindOf(object));
		if (object.config !== null) this.#configsOf(object.provider).add(object.config);
		this.#places.push(this.#archive.add(values));
	}
	#configsOf(provider) {
		const known = this.#configs.get(provider);
		if (known !== void 0) return known;
		const none = new Set();
		this.#configs.set(provider, none);
		return none;
	}
	#configOf = require_explain_review.remembered(({ provider, config }) => {
		if (config === null || this.#configsOf(provider).size < 2) return null;
		return {
			provider: provider.split("/").at(-1) ?? "",
			is: config,
			module: "",
			inModule: new Set()
		};
	});
	*[Symbol.iterator]() {
		for (const [at, address] of this.#addresses.entries()) {
			const kind = this.#kinds[at];
			const { type, provider } = kind;
			const known = {
				address,
				deposed: this.#deposed.get(at) ?? null,
				type,
				provider
			};
			const values = this.#archive.attributes(this.#places[at]);
			const providerConfig = this.#configOf(kind);
			const change = deletion(known, values);
			yield {
				change: providerConfig === null ? change : {
					...change,
					providerConfig
				},
				names: this.#names.get(at) ?? NO_NAMES$1
			};
		}
	}
};
// src/input/state/lacking.ts
function isMissing(value, [step, ...rest]) {
	if (step === require_explain_review.ANY || typeof step === "number") {
		const [first] = require_shell_review.isList(value) ? value : [value];
		return isMissing(first, rest);
	}
	if (typeof step !== "string" || !require_shell_review.isObject(value)) return false;
	if (!Object.hasOwn(value, step)) return true;
	const next = value[step];
	const [after] = rest;
	return require_shell_review.isList(next) && (after === require_explain_review.ANY || typeof after === "number") && isMissing(next, rest);
}
const lackingIn = (values, paths) => paths.filter(({ steps }) => isMissing(values, steps)).map(({ path }) => path);
// src/input/state/objects.ts
const NO_NAMES = Object.freeze([]);
var Objects = class {
	held = new Held();
	managed = 0;
	unclassified = 0;
	#keptPaths;
	#naming;
	#names = new Map();
	constructor(keptPaths, namedBy) {
		this.#keptPaths = keptPaths;
		this.#naming = new require_review.NamingPaths((type) => keptPaths(type).namedBy !== null);
		this.#naming.wants(namedBy.map((path) => ({
			...path,
			to: []
		})));
	}
	get names() {
		return [...this.#names.values()];
	}
	add(entry) {
		this.managed++;
		const paths = this.#keptPaths(entry.type);
		if (!paths.hasRow && !paths.isHarmless) this.unclassified++;
		const isKept = paths.hasRow || paths.mayBeProtected(entry.address);
		if (!isKept && !this.#naming.mayName(paths, (names) => entry.mayHave(names))) return;
		const names = this.#namesIn(entry, paths);
		if (!isKept) return;
		const { drilled, settings } = paths;
		const values = entry.values(drilled);
		const kept = require_review.project(values, entry.sensitive(drilled), void 0, drilled);
		this.held.add(entry, withKnown(kept, lackingIn(values, settings), entry.mayHaveNull()), names);
	}
	#namesIn(entry, paths) {
		const { type } = entry;
		const read = (asked) => require_review.project(entry.values(asked), void 0, void 0, asked);
		const found = this.#naming.namedBy(paths, read);
		if (found.length === 0) return NO_NAMES;
		const names = new Set(found.map((one) => this.#name({
			type,
			...one
		})));
		for (const name of names) name.count++;
		return [...names];
	}
	#name(named) {
		const { type, path, id, namespace = [] } = named;
		const key = JSON.stringify([
			type,
			path,
			id,
			...namespace
		]);
		const known = this.#names.get(key);
		if (known !== void 0) return known;
		const made = {
			...named,
			count: 0
		};
		this.#names.set(key, made);
		return made;
	}
};
// src/input/state/names.ts
const SHORT = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"],
	["\"", "\\\""],
	["\\", "\\\\"]
]);
const UNPRINTED = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
const escaped = (char) => {
	const short = SHORT.get(char);
	if (short !== void 0 || !UNPRINTED.test(char)) return short ?? char;
	const hex = (char.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
};
const quoted = (key) => `"${[...key].map(escaped).join("").replace(/[$%](?=\{)/g, "$&$&")}"`;
function instanceAddress(block, key) {
	if (typeof key === "number") return `${block}[${key}]`;
	return typeof key === "string" ? `${block}[${quoted(key)}]` : block;
}
const providerName = (config) => /provider\["([^"]*)"\]/.exec(config)?.[1] ?? /provider\.([^.]+)/.exec(config)?.[1] ?? "";
// src/input/state/raw.ts
const MODE = 0;
const TYPE = 1;
const NAME = 2;
const MODULE = 3;
const PROVIDER = 4;
const BLOCK = {
	mode: { slot: MODE },
	type: { slot: TYPE },
	name: { slot: NAME },
	module: { slot: MODULE },
	provider: { slot: PROVIDER }
};
var RawBlocks = class {
	#tell;
	#block = {
		address: "",
		type: "",
		provider: "",
		config: null
	};
	#instances = {
		only: "object",
		members: new require_review.Members({ instances: {
			only: "array",
			elements: {
				only: "object",
				take: (taken) => this.#instance(taken)
			}
		} })
	};
	constructor(tell) {
		this.#tell = tell;
	}
	query() {
		return {
			only: "object",
			take: (slots) => this.#read(slots),
			members: new require_review.Members(BLOCK)
		};
	}
	#read(slots) {
		if (slots.word(MODE) === "data") return;
		const type = slots.word(TYPE) || null;
		const name = slots.string(NAME) || null;
		if (type === null || name === null) throw new require_hook_shell_command_log_explain_review.InputError(`has a block of resources without ${missing(type)}; ${AGAIN}`);
		const module = slots.string(MODULE) ?? "";
		const address = `${module === "" ? "" : `${module}.`}${type}.${name}`;
		const config = slots.word(PROVIDER);
		this.#block = {
			address,
			type,
			provider: providerName(config ?? ""),
			config
		};
		new require_review.Scanner(this.#instances, void 0, "state").push(slots.whole());
	}
	#instance(taken) {
		const { address: block, ...ofBlock } = this.#block;
		const bytes = taken.whole();
		const instance = require_shell_review.objectOf(require_shell_review.parse(bytes));
		const address = instanceAddress(block, instance.index_key);
		this.#tell({
			address,
			...ofBlock,
			...instanceIn(instance, bytes)
		});
	}
};
const AGAIN = "give the file as Terraform wrote it, or the output of \"terraform show -json\"";
const missing = (type) => type === null ? "type" : "name";
function instanceIn(instance, bytes) {
	if (require_shell_review.isObject(instance.attributes_flat) && !require_shell_review.isObject(instance.attributes)) throw new require_hook_shell_command_log_explain_review.InputError("has objects in the form of Terraform 0.11 (attributes_flat), which were not refreshed since; run \"terraform apply -refresh-only\" with a newer version first");
	return {
		deposed: require_shell_review.stringOf(instance.deposed),
		mayHave: (names) => names.mayStandIn(bytes),
		mayHaveNull: () => require_review.mayHoldNull(bytes),
		values: () => instance.attributes,
		sensitive: () => marksOf(instance.sensitive_attributes)
	};
}
function marksOf(paths) {
	if (!require_shell_review.isList(paths) || paths.length === 0) return void 0;
	const root = {};
	for (const path of paths) {
		const steps = require_shell_review.isList(path) ? path.map(stepIn) : [null];
		if (steps.includes(null)) return true;
		root.marks = marked(root.marks, steps);
	}
	return root.marks;
}
function stepIn(step) {
	const value = require_shell_review.isObject(step) ? step.value : void 0;
	const plain = require_shell_review.isObject(value) ? value.value : value;
	return typeof plain === "string" || isPlace(plain) ? plain : null;
}
const LONGEST_LIST = 1e6;
const isPlace = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value < LONGEST_LIST;
function marked(tree, steps) {
	const [step, ...rest] = steps;
	if (tree === true || step === void 0) return true;
	if (typeof step === "number") {
		const list = require_shell_review.isList(tree) ? [...tree] : [];
		list[step] = marked(list[step], rest);
		return list;
	}
	const members = require_shell_review.isObject(tree) ? tree : {};
	return {
		...members,
		[step]: marked(Object.hasOwn(members, step) ? members[step] : void 0, rest)
	};
}
// src/input/state/state.ts
const HEAD = [
	"format_version",
	"version",
	"lineage",
	"serial"
];
const PLAN_KEYS = [
	"resource_changes",
	"planned_values",
	"output_changes",
	"prior_state"
];
var StateReading = class {
	#source;
	#root;
	#kept;
	#keys = new Set();
	#head = new Map();
	#objects;
	#providers = null;
	#state = null;
	constructor(source, root, kept) {
		this.#source = source;
		this.#root = root;
		this.#kept = kept;
		this.#objects = new Objects(kept.keptPaths, kept.namedBy);
	}
	document() {
		return {
			query: this.#query(),
			onKey: (key) => this.#keys.add(key),
			finish: () => {
				this.#state = this.#finished();
			}
		};
	}
	get result() {
		if (this.#state === null) throw new Error("the state's document has not been read to its end");
		return this.#state;
	}
	get mistaken() {
		return diagnoseCut(this.#keys);
	}
	#query() {
		const head = HEAD.map((name) => [name, require_review.takeParsed((value) => void this.#head.set(name, value))]);
		const values = require_review.objectWith({ root_module: require_review.stateModule((taken) => this.#entry(taken)) });
		const blocks = new RawBlocks((entry) => this.#objects.add(entry));
		const providers = require_review.takeParsed((config) => this.#setProviders(config), "object");
		return require_review.objectWith({
			...Object.fromEntries(head),
			values,
			prior_state: require_review.objectWith({ values }),
			configuration: require_review.objectWith({ provider_config: providers }),
			resources: {
				only: "array",
				elements: blocks.query()
			}
		}, { all: true });
	}
	#entry(slots) {
		if (require_review.isData(slots)) return;
		const [type, address] = [require_review.typeIn(slots), require_review.stateAddressIn(slots)];
		if (type === null || address === null) throw new require_hook_shell_command_log_explain_review.InputError("has an object without type or address, so nobody can say what it is; give the output of \"terraform show -json\" whole");
		this.#objects.add({
			address,
			deposed: slots.string(4),
			type,
			provider: slots.word(9) ?? "",
			config: null,
			mayHave: require_review.mayHave(slots),
			mayHaveNull: () => require_review.mayHaveNull(slots),
			values: (paths) => require_review.alongIn(slots, 7, paths),
			sensitive: (paths) => require_review.alongIn(slots, 8, paths)
		});
	}
	#setProviders(config) {
		this.#providers = config;
	}
	#finished() {
		this.#check();
		const { held, names, managed, unclassified } = this.#objects;
		return {
			source: this.#source,
			root: this.#root,
			objects: this.#withProviderSettings(held),
			mark: this.#mark(),
			names,
			managed,
			unclassified
		};
	}
	#check() {
		const mistaken = diagnoseKeys(this.#keys);
		if (mistaken !== null) throw new require_hook_shell_command_log_explain_review.InputError(mistaken);
		const version = this.#head.get("version");
		if (version !== void 0) {
			if (version !== 4) throw new require_hook_shell_command_log_explain_review.InputError(otherVersion(typeof version === "number" ? version : null, this.#hasObjects()));
		} else if (this.#keys.has("format_version")) require_review.formatVersionIn(this.#head);
		else if (PLAN_KEYS.some((key) => this.#keys.has(key)) || this.#keys.has("values")) require_review.formatVersionIn(new Map());
		else throw new require_hook_shell_command_log_explain_review.InputError(NO_STATE);
	}
	#mark() {
		const [lineage, serial] = [this.#head.get("lineage"), this.#head.get("serial")];
		return typeof lineage === "string" && lineage !== "" && typeof serial === "number" ? {
			lineage,
			serial
		} : null;
	}
	#hasObjects() {
		return this.#keys.has("modules") || this.#keys.has("resources");
	}
	#withProviderSettings(held) {
		const settled = require_review.providerSettling(this.#providers, this.#kept.keptPaths);
		return {
			length: held.length,
			*[Symbol.iterator]() {
				for (const one of held) yield {
					...one,
					change: settled(one.change)
				};
			}
		};
	}
};
// src/input/state/read.ts
async function readState(source, options) {
	const readings = [];
	const begin = () => {
		const reading = new StateReading(require_review.nameOf(source), source.root, options);
		readings.push(reading);
		return reading.document();
	};
	const mistaken = () => readings.at(-1)?.mistaken;
	return require_review.readSource(source, options, {
		noun: "state",
		begin,
		strange: diagnoseText,
		mistaken
	}, () => {
		const [first, ...others] = readings;
		if (first === void 0 || others.length > 0) throw new require_hook_shell_command_log_explain_review.InputError("has several states in it; give each in a file of its own, with its root: ROOT=STATE");
		return first.result;
	});
}
Object.defineProperty(exports, "counts", {
	enumerable: true,
	get: function() {
		return counts;
	}
});
Object.defineProperty(exports, "countsByPolicy", {
	enumerable: true,
	get: function() {
		return countsByPolicy;
	}
});
Object.defineProperty(exports, "drillOf", {
	enumerable: true,
	get: function() {
		return drillOf;
	}
});
Object.defineProperty(exports, "drillingBy", {
	enumerable: true,
	get: function() {
		return drillingBy;
	}
});
Object.defineProperty(exports, "hasFailed", {
	enumerable: true,
	get: function() {
		return hasFailed;
	}
});
Object.defineProperty(exports, "isExposed", {
	enumerable: true,
	get: function() {
		return isExposed;
	}
});
Object.defineProperty(exports, "isFine", {
	enumerable: true,
	get: function() {
		return isFine;
	}
});
Object.defineProperty(exports, "isLight", {
	enumerable: true,
	get: function() {
		return isLight;
	}
});
Object.defineProperty(exports, "isLost", {
	enumerable: true,
	get: function() {
		return isLost;
	}
});
Object.defineProperty(exports, "isOfProvider", {
	enumerable: true,
	get: function() {
		return isOfProvider;
	}
});
Object.defineProperty(exports, "readState", {
	enumerable: true,
	get: function() {
		return readState;
	}
});
