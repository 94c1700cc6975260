import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc } from "./shared.ts";

/** Functions and workflows: Lambda, Step Functions, Simple Workflow. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_lambda_function",
    class: "data",
    weight: "low",
    what: "function",
    loses: "The function with its published versions and aliases.",
    forgets: { skip_destroy: true },
    restore: "The code from its package.",
    watch: [{ path: "skip_destroy", change: "off", rule: "guard-removed", says: "a destroy now deletes the function" }],
    ids: ["function_name"],
    source: doc("lambda_function"),
  },
  {
    type: "aws_lambda_function_url",
    class: "network-critical",
    weight: "low",
    what: "address of a function",
    loses: "The generated address.",
    restore: "A new one differs.",
    refs: [{ role: "inside", path: "function_name", to: ["aws_lambda_function"] }],
    source: doc("lambda_function_url"),
  },
  {
    type: "aws_lambda_layer_version",
    class: "data",
    weight: "low",
    what: "layer version",
    loses: "That version of the layer.",
    leaves: [{ remains: "kept", when: { skip_destroy: true }, says: "the version, which functions can still use" }],
    restore: "Build it again, under a new number.",
    source: doc("lambda_layer_version"),
  },
  {
    type: "aws_sfn_state_machine",
    class: "data",
    weight: "low",
    what: "workflow",
    loses: "Its execution history; running executions stop.",
    restore: "The definition from the configuration.",
    source: doc("sfn_state_machine"),
  },
  {
    type: "aws_swf_domain",
    class: "data",
    weight: "low",
    what: "workflow domain",
    loses: "The domain is deprecated and its history ages out.",
    restore: "It can be undeprecated.",
    source: doc("swf_domain"),
  },
];
