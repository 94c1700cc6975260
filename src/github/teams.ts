import type { Team } from "../domain/owners.ts";
import { type GitHub, isStatus } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import type { Repository } from "./repository.ts";
import { shaped } from "./shape.ts";

/** What is asked of teams. Needs a token that may read the members of the organisation. */

/** `maintain` and `admin` include `push`; older servers leave the first of them out. */
const MAY = { "permissions.push": "yes", "permissions.maintain": "yes?", "permissions.admin": "yes" } as const;

/**
 * Whether the team itself may write. A 404 stands for a team without access to the repository and for a team that can't
 * be seen. So then a second request finds out which of them it is.
 */
export async function isTeamWriting(teams: GitHub, { org, slug }: Team, { owner, repo }: Repository): Promise<boolean> {
  const named = { org, team_slug: slug };
  const headers = { accept: "application/vnd.github.v3.repository+json" };
  try {
    const { data } = await teams.rest.teams.checkPermissionsForRepoInOrg({ ...named, owner, repo, headers });
    if (data?.permissions === undefined) throw new PartialAnswer("GitHub does not say what the team may do here");
    const told = shaped(data, MAY);
    return told["permissions.push"] || told["permissions.maintain"] === true || told["permissions.admin"];
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    await teams.rest.teams.getByName(named);
    return false;
  }
}

/** A team as a token sees it: whether it is there, and whether it may write to the repository. */
export type TeamSeen = "unseen" | "may not write" | "may write";

export async function teamSeen(teams: GitHub, repository: Repository, team: Team): Promise<TeamSeen> {
  try {
    return (await isTeamWriting(teams, team, repository)) ? "may write" : "may not write";
  } catch (error) {
    if (isStatus(error, 404)) return "unseen";
    throw error;
  }
}
