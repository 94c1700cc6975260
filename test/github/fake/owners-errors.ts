import { same, teamOf } from "./accounts.ts";
import { resolved } from "./commits.ts";
import { notFound, ok, repositoryOf, route } from "./route.ts";
import type { Repository, World } from "./world.ts";

const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

interface Mistake {
  readonly column: number;
  readonly kind: string;
}

export const ownersErrorRoutes = [
  route("repos/codeowners-errors", [{ contents: "read" }], (call) => {
    const repository = repositoryOf(call);
    const commit = resolved(call.world, repository, call.asked("ref") ?? repository.defaultBranch);
    const path = PLACES.find((one) => commit?.files.has(one));
    if (commit === undefined || path === undefined) throw notFound();
    const lines = String(commit.files.get(path)).split("\n");
    return ok({
      errors: lines.flatMap((source, index) =>
        mistakesIn(call.world, repository, source).map((mistake) => ({
          ...mistake,
          line: index + 1,
          source,
          suggestion: null,
          message: `${mistake.kind} on line ${index + 1}`,
          path,
        })),
      ),
    });
  }),
];

/** What GitHub finds wrong in a line: patterns that it can't read, and owners whom it does not know. */
const mistakesIn = (world: World, repository: Repository, source: string): readonly Mistake[] => {
  const [pattern = "", ...owners] = source
    .replace(/\s#.*$/, "")
    .trim()
    .split(/\s+/);
  if (pattern === "" || pattern.startsWith("#")) return [];
  if (/^!|\[/.test(pattern)) return [{ column: 1, kind: "Invalid pattern" }];
  return owners
    .filter((owner) => !isOwner(world, repository, owner))
    .map((owner) => ({
      column: source.indexOf(owner) + 1,
      kind: owner.includes("@") ? "Unknown owner" : "Invalid owner",
    }));
};

const isOwner = (world: World, repository: Repository, owner: string): boolean => {
  const [, org = "", slug] = /^@([^/]+)(?:\/(.+))?$/.exec(owner) ?? [];
  // Whose an address is, GitHub knows: here it is always somebody's.
  if (!owner.startsWith("@")) return owner.includes("@");
  if (slug !== undefined) return teamOf(world, org, slug) !== undefined;
  return [...repository.roles.keys()].some(({ login }) => same(login, org)) || same(repository.owner.login, org);
};
