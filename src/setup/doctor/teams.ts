import { type Owner, ownerName, ownerOf, type Team } from "../../domain/owners.ts";
import type { FileFacts } from "./facts.ts";

/** Every team that CODEOWNERS or the policy's approvers name. */
export function teamsIn({ owners, policy }: Pick<FileFacts, "owners" | "policy">): readonly Team[] {
  const { approvers } = policy.policy.override;
  const named: readonly Owner[] = [
    ...(approvers ?? []).flatMap((text) => ownerOf(text) ?? []),
    ...(owners?.lines ?? []).flatMap((line) => ("owners" in line ? line.owners : [])),
  ];
  const teams = named.filter((owner): owner is Team => owner.kind === "team");
  return [...new Map(teams.map((team) => [ownerName(team).toLowerCase(), team])).values()];
}
