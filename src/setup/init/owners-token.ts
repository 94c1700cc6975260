import { setupAt } from "../../report/setup-links.ts";
import { pinned } from "../pins.ts";
import { commentedOut, expression } from "./yaml.ts";

/** What the job that decides needs where owners are teams: a token that sees their members. Nobody has it yet. */

/** Of a merge group and a push, which have no pull request, both sides are null. */
const WITH_SECRETS =
  "github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id && github.actor != 'dependabot[bot]'";

const STEP = [
  `- uses: ${pinned("actions/create-github-app-token")}`,
  "  id: owners",
  "  # Runs for forks and Dependabot get no secrets, and would fail here. Without a token they review all the same.",
  `  if: ${WITH_SECRETS}`,
  "  with:",
  `    app-id: ${expression("vars.OWNERS_APP_ID")}`,
  `    private-key: ${expression("secrets.OWNERS_APP_KEY")}`,
  `    owner: ${expression("github.repository_owner")}`,
  "    permission-members: read",
];

/** The step that makes the token, as a comment, since it fails without its app. */
export const ownersTokenStep = (hasTeams: boolean): readonly string[] =>
  hasTeams
    ? [
        "# A token that sees who is in the teams of CODEOWNERS: make its app, then remove the `#` here and at",
        `# owners-token. How: ${setupAt("teams")}`,
        ...commentedOut(STEP),
      ]
    : [];

/** The input by which it is handed over, as a comment too. */
export const ownersTokenInput = (hasTeams: boolean): readonly string[] =>
  hasTeams ? [`# owners-token: ${expression("steps.owners.outputs.token")}`] : [];
