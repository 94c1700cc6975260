import type { CatalogueRow } from "../domain/catalogue.ts";
import { topicExpiry } from "./shared.ts";

/**
 * Kafka. A topic has no history: its messages are gone with it. Settings are one map whose keys hold dots, so a change
 * of the map is all that can be seen.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * mongey/kafka, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "kafka_topic",
    class: "data",
    weight: "medium",
    what: "Kafka topic",
    loses: "All messages.",
    restore: "A mirror in another cluster.",
    watch: [...topicExpiry((name) => `config["${name}"]`)],
    source: "Mongey/terraform-provider-kafka docs/resources/topic.md",
  },
];
