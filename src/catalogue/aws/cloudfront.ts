import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc } from "./shared.ts";

/** CloudFront and its key-value stores. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_cloudfront_anycast_ip_list",
    class: "network-critical",
    weight: "high",
    what: "reserved anycast addresses",
    loses: "The addresses.",
    source: doc("cloudfront_anycast_ip_list"),
  },
  {
    type: "aws_cloudfront_distribution",
    class: "network-critical",
    weight: "high",
    what: "content delivery distribution",
    loses: "The generated domain name and id; its aliases go dark.",
    leaves: [
      {
        remains: "kept",
        when: { retain_on_delete: true },
        says: "the distribution, disabled, which serves nothing until it is enabled again",
      },
    ],
    restore: "A new distribution has another name. Content stays at the origin.",
    source: doc("cloudfront_distribution"),
  },
  {
    type: "aws_cloudfront_distribution_tenant",
    class: "network-critical",
    weight: "medium",
    what: "tenant of a content delivery distribution",
    loses: "The tenant's domains go dark.",
    restore: "Create it again.",
    refs: [{ role: "inside", path: "distribution_id", to: ["aws_cloudfront_multitenant_distribution"] }],
    source: doc("cloudfront_distribution_tenant"),
  },
  {
    type: "aws_cloudfront_key_value_store",
    class: "data",
    weight: "medium",
    what: "edge key-value store",
    loses: "All keys and values, also those that applications wrote.",
    source: doc("cloudfront_key_value_store"),
  },
  {
    type: "aws_cloudfront_multitenant_distribution",
    class: "network-critical",
    weight: "high",
    what: "shared content delivery distribution",
    loses: "The configuration of all its tenants.",
    restore: "Create it again.",
    source: doc("cloudfront_multitenant_distribution"),
  },
  {
    type: "aws_cloudfront_public_key",
    class: "key",
    weight: "low",
    what: "public key for signed addresses",
    loses: "Addresses signed with its counterpart stop working.",
    restore: "Upload it again, under a new id.",
    source: doc("cloudfront_public_key"),
  },
  {
    type: "aws_cloudfrontkeyvaluestore_key",
    class: "data",
    weight: "low",
    what: "key of an edge key-value store",
    loses: "That value.",
    refs: [{ role: "inside", path: "key_value_store_arn", to: ["aws_cloudfront_key_value_store"] }],
    source: doc("cloudfrontkeyvaluestore_key"),
  },
  {
    type: "aws_cloudfrontkeyvaluestore_keys_exclusive",
    class: "guard",
    weight: "medium",
    what: "exclusive list of an edge store's keys",
    loses: "Nothing by itself: the keys stay, only the state forgets the list.",
    forgets: true,
    watch: [
      {
        path: "resource_key_value_pair[*].key",
        change: "removed",
        rule: "data-expiry",
        says: "each key that is taken out is deleted from the store",
      },
    ],
    expires: [
      { when: { key_value_store_arn: { set: true } }, says: "every key of the store that is not listed is deleted" },
    ],
    refs: [{ role: "inside", path: "key_value_store_arn", to: ["aws_cloudfront_key_value_store"] }],
    source: doc("cloudfrontkeyvaluestore_keys_exclusive"),
  },
];
