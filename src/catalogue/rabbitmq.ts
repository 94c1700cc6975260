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
    type: "rabbitmq_operator_policy",
    class: "guard",
    weight: "low",
    what: "limits of queues",
    loses: "Nothing stored: the limits of the queues end.",
    leaves: [{ remains: "kept", says: "every queue with its messages" }],
    restore: "From the configuration.",
    watch: [
      {
        path: 'policy[0].definition["message-ttl"]',
        change: "lowered",
        rule: "data-expiry",
        says: "messages are dropped sooner",
      },
      {
        path: 'policy[0].definition["max-length"]',
        change: "lowered",
        rule: "data-expiry",
        says: "messages beyond the new number are dropped",
      },
      {
        path: 'policy[0].definition["max-length-bytes"]',
        change: "lowered",
        rule: "data-expiry",
        says: "messages beyond the new size are dropped",
      },
      {
        path: 'policy[0].definition["expires"]',
        change: "lowered",
        rule: "data-expiry",
        says: "unused queues are deleted sooner",
      },
    ],
    expires: [
      {
        when: { 'policy[0].definition["message-ttl"]': { set: true } },
        says: "messages are dropped after a time",
      },
      {
        when: { 'policy[0].definition["max-length"]': { set: true } },
        says: "messages beyond a number are dropped",
      },
      {
        when: { 'policy[0].definition["max-length-bytes"]': { set: true } },
        says: "messages beyond a size are dropped",
      },
      {
        when: { 'policy[0].definition["expires"]': { set: true } },
        says: "queues that nobody uses are deleted with their messages",
      },
    ],
    refs: [{ role: "guards", path: "vhost", to: ["rabbitmq_vhost"] }],
    source: "cyrilgdn/terraform-provider-rabbitmq website/docs/r/operator_policy.html.markdown",
  },
  {
    type: "rabbitmq_policy",
    class: "guard",
    weight: "medium",
    what: "policy of queues",
    loses: "The limits or the mirroring of the queues.",
    restore: "From the configuration.",
    watch: [
      {
        path: 'policy[0].definition["message-ttl"]',
        change: "lowered",
        rule: "data-expiry",
        says: "messages are dropped sooner",
      },
      {
        path: 'policy[0].definition["max-length"]',
        change: "lowered",
        whenAfter: { 'policy[0].definition["overflow"]': [null, "drop-head"] },
        rule: "data-expiry",
        says: "messages beyond the new number are dropped",
      },
      {
        path: 'policy[0].definition["max-length-bytes"]',
        change: "lowered",
        whenAfter: { 'policy[0].definition["overflow"]': [null, "drop-head"] },
        rule: "data-expiry",
        says: "messages beyond the new size are dropped",
      },
      {
        path: 'policy[0].definition["expires"]',
        change: "lowered",
        rule: "data-expiry",
        says: "unused queues are deleted sooner",
      },
      {
        path: 'policy[0].definition["ha-mode"]',
        change: "removed",
        rule: "guard-removed",
        says: "messages are no longer kept on other nodes too",
      },
    ],
    expires: [
      {
        when: { 'policy[0].definition["message-ttl"]': { set: true } },
        says: "messages are dropped after a time",
      },
      {
        when: {
          'policy[0].definition["max-length"]': { set: true },
          'policy[0].definition["overflow"]': [null, "drop-head"],
        },
        says: "messages beyond a number are dropped",
      },
      {
        when: {
          'policy[0].definition["max-length-bytes"]': { set: true },
          'policy[0].definition["overflow"]': [null, "drop-head"],
        },
        says: "messages beyond a size are dropped",
      },
      {
        when: { 'policy[0].definition["expires"]': { set: true } },
        says: "queues that nobody uses are deleted with their messages",
      },
    ],
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
    type: "rabbitmq_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login with its permissions.",
    restore: "From the configuration.",
    source: "cyrilgdn/terraform-provider-rabbitmq website/docs/r/user.html.markdown",
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
