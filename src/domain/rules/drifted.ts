import type { ResourceClass } from "../catalogue.ts";
import type { Plan } from "../plan.ts";
import { rememberedWith } from "../remembered.ts";
import { agreedTo } from "./loss.ts";
import { about, type ObjectRule, statement } from "./rule.ts";

/** What is missed when it vanishes: what holds something, and safeguards. */
const MISSED: readonly ResourceClass[] = ["data", "identity", "dns", "backup", "key", "container", "guard"];

/** The addresses of all that a plan creates: after a disaster each of a thousand objects is one that vanished. */
const createdIn = rememberedWith((plan: Plan) => new Set(plan.creations.map(({ address }) => address)));

/**
 * Something worth keeping vanished outside Terraform, or a safeguard of it was switched off there. Asked of the drift,
 * not of the plan's changes; what else drifted is listed and not judged.
 */
export const drifted: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (known.holds !== "row") return [];
  if (change.action.effect === "delete") {
    if (!MISSED.includes(known.row.class)) return [];
    const recreated = createdIn(context.plan).has(change.address);
    const agreed = [JSON.stringify({ recreated })];
    return [statement("drifted", about(change, context), { kind: "vanished", recreated }, { agreed })];
  }
  const off = known.watched.filter(({ watch, certain }) => watch.rule === "guard-removed" && certain);
  const [first] = off;
  if (first === undefined) return [];
  const evidence = off.map((one) => one.evidence);
  return [
    statement(
      "drifted",
      about(change, context),
      { kind: "switched-off", says: first.watch.says },
      { evidence, agreed: agreedTo(off) },
    ),
  ];
};
