import { same } from "./accounts.ts";
import type { Pull, Repository, World } from "./world.ts";

export const repositoryNamed = (world: World, owner: string, name: string): Repository | undefined =>
  world.repositories.get(`${owner}/${name}`.toLowerCase());

export const pullNumbered = (world: World, number: number): Pull => {
  const pull = world.home.pulls.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
  return pull;
};

export const tipOf = (world: World, branch: string): string => {
  const tip = world.home.branches.get(branch);
  if (tip === undefined) throw new Error(`There is no branch "${branch}": push to it first.`);
  return tip;
};

export const namedLike = <T extends { readonly name: string }>(all: Iterable<T>, name: string): T | undefined =>
  [...all].find((one) => same(one.name, name));
