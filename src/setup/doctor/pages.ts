import type { Source } from "../../github/protection.ts";
import { type Phrase, phrase } from "../../text/phrase.ts";
import type { GitHubFacts } from "./facts.ts";

/** Pages of GitHub's settings, on which what is open is mended. */

export const ADMINISTRATION = phrase`Give a token with ${"administration: read"}: of an app, or a fine-grained personal one; GITHUB_TOKEN can't have it.`;

/** Where rulesets are made. */
export const rulesPage = ({ url }: GitHubFacts): { readonly url: string } => ({ url: `${url}/settings/rules` });
/** Where classic branch protection is set. */
export const classicPage = ({ url }: GitHubFacts): { readonly url: string } => ({ url: `${url}/settings/branches` });

/** Where a demand is set. */
export const pageOf = (github: GitHubFacts, source: Source): { readonly url: string } => {
  if (source.is === "classic") return classicPage(github);
  return source.level === "Organization"
    ? { url: `${github.server}/organizations/${encodeURIComponent(source.owner)}/settings/rules/${source.id}` }
    : { url: `${github.url}/settings/rules/${source.id}` };
};

const rulesetNamed = (github: GitHubFacts, id: number): Phrase => {
  const ruleset = github.rulesets.get(id);
  return ruleset?.read === true ? phrase`the ruleset ${ruleset.value.name}` : phrase`the ruleset ${id}`;
};

/** What a demand is set by, in words: `the ruleset main`. */
export const nameOf = (github: GitHubFacts, source: Source): Phrase =>
  source.is === "classic" ? ["classic branch protection"] : rulesetNamed(github, source.id);
