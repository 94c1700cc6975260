/**
 * What people call a machine: its type does not tell what is on its boot disk, its names and tags often do.
 * Only our own words leave this file, never those of the plan.
 */
export const CALLINGS = ["database", "data", "production"] as const;
export type Calling = (typeof CALLINGS)[number];

const WORDS: Readonly<Record<Calling, string>> = {
  database:
    "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
  data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
  production: "prod production prd",
};

const CALLED = new Map<string, Calling>(
  CALLINGS.flatMap((calling) => WORDS[calling].split(" ").map((word) => [word, calling] as const)),
);

/** `prodDb-01` → `prod`, `db`; longer text is prose, not a name. */
function* wordsIn(text: string): Generator<string> {
  if (text.length > LONGEST_NAME) return;
  const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  for (const word of split.split(/[^a-z0-9]+/)) {
    yield word;
    yield word.replace(/\d+$/, "");
  }
}
const LONGEST_NAME = 256;

/** What some names say, each of our words once, in the order of `CALLINGS`. Names and tags are untrusted text. */
export function callingsIn(names: Iterable<string>): readonly Calling[] {
  const found = new Set<Calling>();
  for (const name of names)
    for (const word of wordsIn(name)) {
      const calling = CALLED.get(word);
      if (calling !== undefined) found.add(calling);
    }
  return CALLINGS.filter((calling) => found.has(calling));
}
