import { allRows, knownTypes } from "../catalogue/index.ts";
import type { CatalogueRow } from "../domain/catalogue.ts";
import { WEIGHTS } from "../domain/catalogue-terms.ts";

/** A type that a search found. `what`: what it is; null for one that holds nothing. */
export interface FoundType {
  readonly type: string;
  readonly what: string | null;
}

/** In shorter words every letter counts: `db` is no part of `feedback`. */
const SHORTEST_PART = 4;

/** The clouds that most people have, the most used first. */
const CLOUDS = ["aws_", "azurerm_", "google_"];

/** Databases of which the engine is a setting, and so stands in no name. */
const ANY_ENGINE =
  /^(?:aws_(?:db_instance|rds_cluster)|google_sql_database_instance|alicloud_db_instance|digitalocean_database_cluster|huaweicloud_rds_instance|ibm_database|ovh_cloud_project_database|scaleway_rdb_instance|vultr_database)$/;

/** What people call a service whose types are called otherwise. */
const ALSO_CALLED: ReadonlyMap<string, RegExp> = new Map([
  ["rds", /^aws_db_/],
  ["ec2", /^aws_(?:instance|ebs_|ami|eip|launch_)/],
  ["gcs", /^google_storage_bucket/],
  ["aks", /^azurerm_kubernetes_cluster/],
  ["gke", /^google_container_cluster/],
  ["k8s", /_(?:kubernetes|eks|gke)_.*cluster$|^google_container_cluster/],
  ["aurora", /^aws_rds_cluster$/],
  ...["mysql", "mariadb", "postgres", "postgresql"].map((engine): [string, RegExp] => [engine, ANY_ENGINE]),
  ...["mssql", "sqlserver", "oracle"].map((engine): [string, RegExp] => [engine, /^aws_db_instance$/]),
  ...["mongo", "mongodb"].map((engine): [string, RegExp] => [engine, /^aws_docdb_cluster$/]),
  ["elasticsearch", /^aws_opensearch_domain$/],
]);

/**
 * Types with all of these words in their name, in what they are, or in what is noted of them: those that would be
 * missed most first, and of these those of the large clouds. Reads all tables.
 */
export function typesWith(text: string): readonly FoundType[] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const rows = allRows()
    .filter(({ type, what, note = "" }) => hasAll(words, type, wordsIn(`${type} ${what} ${note}`)))
    .sort(
      (a, b) =>
        WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
        cloudRank(a.type) - cloudRank(b.type) ||
        copyRank(a) - copyRank(b) ||
        byCloud(a.type, b.type),
    );
  const told = new Set(rows.map(({ type }) => type));
  const others = knownTypes()
    .filter((type) => !told.has(type) && hasAll(words, type, wordsIn(type)))
    .sort(byCloud);
  return [...rows, ...others.map((type) => ({ type, what: null }))].map(({ type, what }) => ({ type, what }));
}

/** Of backups there are many kinds, and who searches asks first for what they are copies of. */
const copyRank = ({ class: named }: CatalogueRow): number => (named === "backup" ? 1 : 0);

const cloudRank = (type: string): number => {
  const at = CLOUDS.findIndex((prefix) => type.startsWith(prefix));
  return at < 0 ? CLOUDS.length : at;
};

const byCloud = (a: string, b: string): number => cloudRank(a) - cloudRank(b) || (a < b ? -1 : 1);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const hasAll = (words: readonly string[], type: string, among: readonly string[]): boolean =>
  words.every(
    (word) =>
      among.some((one) => one === word || (word.length >= SHORTEST_PART && one.includes(word))) ||
      ALSO_CALLED.get(word)?.test(type) === true,
  );
