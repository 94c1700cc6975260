import type { EventLabel } from "../domain/override/facts.ts";
import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { askGraphql } from "./graphql.ts";
import { shaped } from "./shape.ts";

/** REST's events name a label, and names can be exchanged: https://docs.github.com/en/graphql/reference/issues */
const QUESTION = `query ($events: [ID!]!) { nodes(ids: $events) {
  ... on LabeledEvent { label { id name } } ... on UnlabeledEvent { label { id name } }
} }`;

/** "You may not provide more than 100 node ids": https://github.com/sourcecred/sourcecred/pull/908 */
const AT_ONCE = 100;
const MOST = 2000;

const labelIn = (label: object | null): EventLabel | null =>
  label === null ? null : shaped(label, { id: "text", name: "text" });

/** Of which label each event is, as it is now, by `node_id` of the event; null where GitHub does not tell. */
export async function labelsOfEvents(
  github: GitHub,
  events: readonly string[],
): Promise<readonly (EventLabel | null)[]> {
  if (events.length > MOST) throw new PartialAnswer("there are more than can be read");
  const labels: (EventLabel | null)[] = [];
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const asked = events.slice(from, from + AT_ONCE);
    const told = await askGraphql(github, QUESTION, { events: asked }, "GitHub does not say which it is");
    const { nodes } = shaped(told, { nodes: "list" });
    if (nodes.length !== asked.length) throw new PartialAnswer("GitHub does not tell of all of them");
    labels.push(...nodes.map((node) => (node === null ? null : labelIn(shaped(node, { label: "object?" }).label))));
  }
  return labels;
}
