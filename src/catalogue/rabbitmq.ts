import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * RabbitMQ. Nothing is kept after a destroy; definitions come back from the configuration, messages do not.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * cyrilgdn/rabbitmq, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "rabbitmq_exchange",
    class: "container",
    weight: "low",
    what: "exchange",
    loses: "The exchange with its bindings.",
    restore: "The queues stay.",
    refs: [{ role: "inside", path: "vhost", to: ["rabbitmq_vhost"] }],
    source: "cyrilgdn/terraform-provider-rabbitmq website/docs/r/exchange.html.markdown",
  },
  {
    type: "rabbitmq_policy",
    class: "guard",
    weight: "medium",
    what: "policy of queues",
    loses: "The limits or the mirroring of the queues.",
    restore: "From the configuration.",
    refs: [{ role: "guards", path: "vhost", to: ["rabbitmq_vhost"] }],
    source: "cyrilgdn/terraform-provider-rabbitmq website/docs/r/policy.html.markdown",
  },
  {
    type: "rabbitmq_queue",
    class: "data",
    weight: "medium",
    what: "queue",
    loses: "All messages.",
    refs: [{ role: "inside", path: "vhost", to: ["rabbitmq_vhost"] }],
    note: "Every change of the settings replaces the queue.",
    source: "cyrilgdn/terraform-provider-rabbitmq website/docs/r/queue.html.markdown",
  },
  {
    type: "rabbitmq_shovel",
    class: "backup",
    weight: "low",
    what: "message transfer",
    loses: "Messages are no longer carried over.",
    restore: "The messages stay.",
    refs: [{ role: "inside", path: "vhost", to: ["rabbitmq_vhost"] }],
    source: "cyrilgdn/terraform-provider-rabbitmq website/docs/r/shovel.html.markdown",
  },
  {
    type: "rabbitmq_vhost",
    class: "container",
    weight: "medium",
    what: "virtual host",
    loses: "All queues, exchanges, messages and policies.",
    source: "cyrilgdn/terraform-provider-rabbitmq website/docs/r/vhost.html.markdown",
  },
];
