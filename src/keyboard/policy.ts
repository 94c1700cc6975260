import { catalogueWith } from "../catalogue/index.ts";
import { policyIn } from "../cli/policy-file.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { stricter } from "../domain/stricter.ts";
import type { PolicyPlaces } from "./policy-places.ts";

/**
 * The policy for one root of a working copy: the trusted one, and the repository's where that is stricter. Throws
 * InputError or PolicyError where one of the files can't be read.
 */
export async function policyFor({ trusted, variable, own }: PolicyPlaces, root: string, cwd: string): Promise<Policy> {
  const first = trusted === null ? DEFAULT_POLICY : await policyIn(trusted, cwd, variable);
  if (own === null || own === trusted) return first;
  return stricter(first, await policyIn(own, cwd), { root, catalogue: catalogueWith(first.catalogue) });
}
