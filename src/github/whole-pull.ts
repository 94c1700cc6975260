import { mustBe } from "./shape.ts";

const WHAT = "all of a pull request";

/**
 * A pull request as GitHub answered. Where a number were missing, lists that GitHub cuts would be taken for whole.
 */
export function wholePull<P extends { readonly labels: readonly unknown[]; readonly head: { readonly repo: unknown } }>(
  pull: P,
): P {
  mustBe(pull, SHAPE, WHAT);
  for (const label of pull.labels) mustBe(label, { name: "string" }, WHAT);
  if (pull.head.repo !== null) mustBe(pull.head.repo, { id: "number", name: "string", "owner.login": "string" }, WHAT);
  return pull;
}

const SHAPE = {
  number: "number",
  state: "string",
  changed_files: "number",
  commits: "number",
  labels: "list",
  user: "account?",
  created_at: "string",
  "head.sha": "string",
  "head.ref": "string",
  "base.ref": "string",
  "base.repo.id": "number",
  "base.repo.default_branch": "string",
} as const;
