const require_contradiction = require("./domain-contradiction.js");
// src/domain/evidence.ts
const HIDDEN = [
	"set",
	"other",
	"sensitive",
	"unknown"
];
const LOST_BECAUSE = [
	"destroyed",
	"cut-back",
	"container",
	"key"
];
const SOURCE_FATES = [
	"leaves",
	"refused",
	"goes",
	"stays"
];
const distinctEvidence = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
const MOMENTS = [
	"before-create",
	"after-create",
	"before-update",
	"after-update",
	"before-destroy",
	"after-destroy",
	"by-request",
	"unknown"
];
const LEAVING = [
	"plan",
	"provider",
	"disguise"
];
const SWAPPED = ["lineage", "serial"];
const OLD_BECAUSE = [
	"base",
	"applied",
	"backend",
	"lock-file",
	"commit"
];
const UNREADABLE = [
	"actions",
	"mode",
	"errored",
	...Object.keys(require_contradiction.CONTRADICTIONS)
];
// src/domain/change.ts
const EFFECTS = [
	"create",
	"read",
	"update",
	"replace",
	"delete",
	"forget",
	"none",
	"unknown"
];
const ACTIONS = new Map([
	["no-op", { effect: "none" }],
	["create", { effect: "create" }],
	["read", { effect: "read" }],
	["update", { effect: "update" }],
	["delete", { effect: "delete" }],
	["delete,create", {
		effect: "replace",
		order: "delete-first"
	}],
	["create,delete", {
		effect: "replace",
		order: "create-first"
	}],
	["forget", {
		effect: "forget",
		recreated: false
	}],
	["create,forget", {
		effect: "forget",
		recreated: true
	}],
	["forget,create", {
		effect: "forget",
		recreated: true
	}],
	["open", { effect: "read" }]
]);
const actionOf = (actions) => ACTIONS.get(actions.join(",")) ?? { effect: "unknown" };
const ACTION_REASONS = [
	"replace_because_tainted",
	"replace_because_cannot_update",
	"replace_by_request",
	"replace_by_triggers",
	"delete_because_no_resource_config",
	"delete_because_no_module",
	"delete_because_wrong_repetition",
	"delete_because_count_index",
	"delete_because_each_key",
	"delete_because_no_move_target",
	"delete_because_enabled_false",
	"forgot_because_lifecycle_destroy_in_state",
	"forgot_because_lifecycle_destroy_in_config"
];
const actionReasonOf = (reason) => ACTION_REASONS.find((known) => known === reason) ?? null;
const ORIGIN_EFFECTS = [
	"replace",
	"create",
	"read",
	"update"
];
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";
// src/domain/calling.ts
const CALLINGS = [
	"database",
	"data",
	"production"
];
const WORDS = {
	database: "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
	data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
	production: "prod production prd"
};
const CALLED = new Map(CALLINGS.flatMap((calling) => WORDS[calling].split(" ").map((word) => [word, calling])));
function* wordsIn(text) {
	if (text.length > LONGEST_NAME) return;
	const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
	for (const word of split.split(/[^a-z0-9]+/)) {
		yield word;
		yield word.replace(/\d+$/, "");
	}
}
const LONGEST_NAME = 256;
function callingsIn(names) {
	const found = new Set();
	for (const name of names) for (const word of wordsIn(name)) {
		const calling = CALLED.get(word);
		if (calling !== void 0) found.add(calling);
	}
	return CALLINGS.filter((calling) => found.has(calling));
}
Object.defineProperty(exports, "ACTION_REASONS", {
	enumerable: true,
	get: function() {
		return ACTION_REASONS;
	}
});
Object.defineProperty(exports, "CALLINGS", {
	enumerable: true,
	get: function() {
		return CALLINGS;
	}
});
Object.defineProperty(exports, "EFFECTS", {
	enumerable: true,
	get: function() {
		return EFFECTS;
	}
});
Object.defineProperty(exports, "HIDDEN", {
	enumerable: true,
	get: function() {
		return HIDDEN;
	}
});
Object.defineProperty(exports, "LEAVING", {
	enumerable: true,
	get: function() {
		return LEAVING;
	}
});
Object.defineProperty(exports, "LOST_BECAUSE", {
	enumerable: true,
	get: function() {
		return LOST_BECAUSE;
	}
});
Object.defineProperty(exports, "MOMENTS", {
	enumerable: true,
	get: function() {
		return MOMENTS;
	}
});
Object.defineProperty(exports, "OLD_BECAUSE", {
	enumerable: true,
	get: function() {
		return OLD_BECAUSE;
	}
});
Object.defineProperty(exports, "ORIGIN_EFFECTS", {
	enumerable: true,
	get: function() {
		return ORIGIN_EFFECTS;
	}
});
Object.defineProperty(exports, "SOURCE_FATES", {
	enumerable: true,
	get: function() {
		return SOURCE_FATES;
	}
});
Object.defineProperty(exports, "SWAPPED", {
	enumerable: true,
	get: function() {
		return SWAPPED;
	}
});
Object.defineProperty(exports, "UNREADABLE", {
	enumerable: true,
	get: function() {
		return UNREADABLE;
	}
});
Object.defineProperty(exports, "actionOf", {
	enumerable: true,
	get: function() {
		return actionOf;
	}
});
Object.defineProperty(exports, "actionReasonOf", {
	enumerable: true,
	get: function() {
		return actionReasonOf;
	}
});
Object.defineProperty(exports, "callingsIn", {
	enumerable: true,
	get: function() {
		return callingsIn;
	}
});
Object.defineProperty(exports, "distinctEvidence", {
	enumerable: true,
	get: function() {
		return distinctEvidence;
	}
});
Object.defineProperty(exports, "isDestroyed", {
	enumerable: true,
	get: function() {
		return isDestroyed;
	}
});
