/**
 * The actions that workflows of ours use, each by its commit, with the version that it is. One place for all: a test
 * holds README, docs and what `init` writes against it.
 */
export const PINS = {
  "actions/checkout": ["11bd71901bbe5b1630ceea73d27597364c9af683", "v4.2.2"],
  "actions/upload-artifact": ["ea165f8d65b6e75b540449e92b4886f43607fa02", "v4.6.2"],
  "actions/download-artifact": ["d3f86a106a0bac45b974a628896c90dbdf5c8093", "v4.3.0"],
  "actions/create-github-app-token": ["df432ceedc7162793a195dd1713ff69aefc7379e", "v2.0.6"],
  "actions/setup-node": ["49933ea5288caeca8642d1e84afbd3f7d6820020", "v4.4.0"],
  "hashicorp/setup-terraform": ["b9cd54a3c349d3f38e8881555d616ced269862dd", "v3.1.2"],
  "opentofu/setup-opentofu": ["592200bd4b9bbf4772ace78f887668b1aee8f716", "v1.0.5"],
  "aws-actions/configure-aws-credentials": ["b47578312673ae6fa5b5096b330d9fbac3d116df", "v4.2.1"],
  "google-github-actions/auth": ["ba79af03959ebeac9769e648f473a284504d9193", "v2.1.10"],
  "azure/login": ["a457da9ea143d694b1b9c7c869ebb04ebe844ef5", "v2.3.0"],
} as const;

export type Action = keyof typeof PINS;

/** What stands behind `uses:`. */
export const pinned = (action: Action): string => {
  const [commit, version] = PINS[action];
  return `${action}@${commit} # ${version}`;
};

export const OWN_ACTION = "destroy-guard/destroy-guard";
