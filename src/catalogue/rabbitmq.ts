import type { CatalogueRow, Conditions, Expires, Watch } from "../domain/catalogue.ts";

const at = (name: string): string => `policy[0].definition["${name}"]`;

/** A queue that is full drops its oldest messages, unless it is told to refuse new ones. */
const DROPS: Conditions = { [at("overflow")]: [null, "drop-head"] };

const set = (name: string): Conditions => ({ [at(name)]: { set: true } });

/** The limits that a policy sets for queues; `full` says when those of length drop messages, if not always. */
const limits = (full?: Conditions): { readonly watch: readonly Watch[]; readonly expires: readonly Expires[] } => ({
  watch: [
    { path: at("message-ttl"), change: "lowered", rule: "data-expiry", says: "messages are dropped sooner" },
    {
      path: at("max-length"),
      change: "lowered",
      ...(full === undefined ? {} : { whenAfter: full }),
      rule: "data-expiry",
      says: "messages beyond the new number are dropped",
    },
    {
      path: at("max-length-bytes"),
      change: "lowered",
      ...(full === undefined ? {} : { whenAfter: full }),
      rule: "data-expiry",
      says: "messages beyond the new size are dropped",
    },
    { path: at("expires"), change: "lowered", rule: "data-expiry", says: "unused queues are deleted sooner" },
  ],
  expires: [
    { when: set("message-ttl"), says: "messages are dropped after a time" },
    { when: { ...set("max-length"), ...full }, says: "messages beyond a number are dropped" },
    { when: { ...set("max-length-bytes"), ...full }, says: "messages beyond a size are dropped" },
    { when: set("expires"), says: "queues that nobody uses are deleted with their messages" },
  ],
});

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
    watch: limits().watch,
    expires: limits().expires,
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
      ...limits(DROPS).watch,
      {
        path: 'policy[0].definition["ha-mode"]',
        change: "removed",
        rule: "guard-removed",
        says: "messages are no longer kept on other nodes too",
      },
    ],
    expires: limits(DROPS).expires,
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
