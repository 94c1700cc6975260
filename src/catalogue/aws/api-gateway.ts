import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc } from "./shared.ts";

/** APIs: API Gateway and AppSync. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_api_gateway_api_key",
    class: "identity",
    weight: "low",
    what: "API key",
    loses: "The key's value; whoever uses it is locked out.",
    restore: "Create it again with the same value, if that is known.",
    source: doc("api_gateway_api_key"),
  },
  {
    type: "aws_api_gateway_rest_api",
    class: "network-critical",
    weight: "medium",
    what: "REST API endpoint",
    loses: "The API's id and default address, with all its stages.",
    restore: "A new API has another address; a custom domain hides it.",
    source: doc("api_gateway_rest_api"),
  },
  {
    type: "aws_apigatewayv2_api",
    class: "network-critical",
    weight: "medium",
    what: "HTTP or WebSocket API endpoint",
    loses: "The API's id and default address, with all its stages.",
    restore: "A new API has another address; a custom domain hides it.",
    source: doc("apigatewayv2_api"),
  },
  {
    type: "aws_appsync_api",
    class: "network-critical",
    weight: "low",
    what: "event API endpoint",
    loses: "The API's id, addresses and keys.",
    restore: "A new API has another address.",
    source: doc("appsync_api"),
  },
  {
    type: "aws_appsync_graphql_api",
    class: "network-critical",
    weight: "medium",
    what: "GraphQL API endpoint",
    loses: "The API's id, address and keys.",
    restore: "A new API has another address.",
    source: doc("appsync_graphql_api"),
  },
];
