/**
 * What an entry of a plan says against itself, as the second half of a sentence about it. Terraform and OpenTofu can't
 * write any of these: a saved plan has room for no more values than belong to its action, and for one value where
 * nothing happens (`changeFromTfplan` in internal/plans/planfile/tfplan.go of either).
 */
export const CONTRADICTIONS = {
  "no-before": "its actions are those of an object that is there, yet it has no values before",
  "has-before": "its actions are those of an object that is new, yet it has values before",
  "no-after": "its actions leave an object there, yet it has no values after",
  "has-after": "its actions leave no object there, yet it has values after",
  "managed-read": "its actions say that it is only read, yet it is a managed resource",
  "unmanaged-change": "its actions change or destroy it, yet its mode is that of something that is only read",
} as const;
export type Contradiction = keyof typeof CONTRADICTIONS;
