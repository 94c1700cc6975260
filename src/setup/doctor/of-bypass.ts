import type { Exempt, Ruleset, Source } from "../../github/protection.ts";
import { joined, type Phrase, phrase } from "../../text/phrase.ts";
import type { GitHubFacts, Read } from "./facts.ts";
import { type Found, fixOf, open, orOk, unknown } from "./found.ts";
import { ADMINISTRATION, classicPage, pageOf, rulesPage } from "./pages.ts";

/** Who need not keep to what the default branch demands. */

/** GitHub's numbers of roles: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_ruleset */
const ROLES = new Map([
  [2, "maintainers"],
  [4, "everybody who may write"],
  [5, "administrators of the repository"],
]);

const KINDS = new Map<string, (id: number | null) => Phrase>([
  ["RepositoryRole", (id) => [ROLES.get(id ?? 0) ?? `the role ${id}`]],
  ["OrganizationAdmin", () => ["owners of the organisation"]],
  ["EnterpriseOwner", () => ["owners of the enterprise"]],
  ["Team", (id) => [`the team ${id}`]],
  ["Integration", (id) => [`the app ${id}`]],
  ["DeployKey", () => ["deploy keys"]],
  ["User", (id) => [`the account ${id}`]],
]);

const whoOf = ({ kind, id, mode }: Exempt): Phrase => [
  ...(KINDS.get(kind)?.(id) ?? phrase`${kind} ${id ?? 0}`),
  ...(mode === "pull_request" ? [", on pull requests"] : []),
];

type RulesetSource = Extract<Source, { readonly is: "ruleset" }>;

/** The rulesets whose rules the check rests on. */
function rulesetsIn({ rules }: GitHubFacts): readonly RulesetSource[] {
  if (!rules.read) return [];
  const { checks, workflows, reviews } = rules.value;
  const from = [...checks, ...workflows, ...reviews].map((one) => one.from);
  const rulesets = from.filter((one): one is RulesetSource => one.is === "ruleset");
  return [...new Map(rulesets.map((one) => [one.id, one])).values()];
}

function listed(github: GitHubFacts, source: RulesetSource, ruleset: Read<Ruleset> | undefined): readonly Found[] {
  const page = pageOf(github, source);
  if (ruleset === undefined || !ruleset.read)
    return [
      unknown(
        phrase`The ruleset ${source.id} could not be read${ruleset === undefined ? [] : phrase`: ${[ruleset.why]}`}.`,
        phrase`Look at its bypass list.`,
        page,
      ),
    ];
  const { name, exempt } = ruleset.value;
  if (exempt === null)
    return [
      unknown(
        phrase`The bypass list of the ruleset ${name} is shown only to those who may edit it.`,
        phrase`Look at it on its page: it has to be empty. A token would need ${"administration: write"}, which is more than a check should have.`,
        page,
      ),
    ];
  if (exempt.length === 0) return [];
  return [
    open(
      phrase`The ruleset ${name} does not hold for ${joined(exempt.map(whoOf), ", ", " and ")}.`,
      phrase`Empty the bypass list of the ruleset.`,
      page,
    ),
  ];
}

/** Every reader of the branch is told whether it has the older protection. */
const hasNoClassic = ({ base }: GitHubFacts): boolean => base.read && !base.value.hasClassic;

function classicFound(github: GitHubFacts): readonly Found[] {
  const page = classicPage(github);
  if (hasNoClassic(github)) return [];
  if (!github.classic.read)
    return [
      unknown(
        phrase`Whether classic branch protection holds for administrators could not be read: ${[github.classic.why]}.`,
        fixOf(github.classic, ADMINISTRATION),
        page,
      ),
    ];
  const { value } = github.classic;
  if (value === null) return [];
  return [
    ...(value.bindsAdmins
      ? []
      : [
          open(
            phrase`Classic branch protection does not hold for administrators.`,
            phrase`Switch on "Do not allow bypassing the above settings".`,
            page,
          ),
        ]),
    ...(value.exempt === 0
      ? []
      : [
          open(
            phrase`Classic branch protection lets ${[value.exempt === 1 ? "one account, team or app" : `${value.exempt} accounts, teams or apps`]} push without a pull request.`,
            phrase`Take them out of "Allow specified actors to bypass required pull requests".`,
            page,
          ),
        ]),
  ];
}

/** Then nobody knows which rulesets there are. */
const unreadRules = (github: GitHubFacts): readonly Found[] =>
  github.rules.read
    ? []
    : [
        unknown(
          phrase`The rules of ${github.branch} could not be read, so their bypass lists were not looked at: ${[github.rules.why]}.`,
          fixOf(github.rules, phrase`Give a token that may read the repository.`),
          rulesPage(github),
        ),
      ];

export const bypass = (github: GitHubFacts): readonly Found[] => {
  const sources = rulesetsIn(github);
  const hasRules = sources.length > 0 || (github.base.read && github.base.value.hasClassic);
  if (!hasRules) return [];
  return orOk(
    [
      ...unreadRules(github),
      ...sources.flatMap((source) => listed(github, source, github.rulesets.get(source.id))),
      ...classicFound(github),
    ],
    phrase`The bypass lists are empty, and the rules hold for administrators.`,
  );
};
