import { HELP, type Options } from "../../cli/options.ts";
import { usageOf } from "../../cli/usage.ts";
import { TRAIL_OPTION } from "../trail.ts";

export const AGREE_OPTIONS = {
  root: {
    type: "string",
    value: "DIR",
    says: "root module, relative to the repository (default: the folder of PLAN)",
  },
  key: {
    type: "string",
    value: "FILE",
    says: "key to sign with (default: the first of ~/.ssh/id_ed25519_sk, id_ecdsa_sk, id_ed25519, id_ecdsa, id_rsa)",
  },
  until: {
    type: "string",
    value: "TIME",
    default: "2h",
    says: "when it runs out: 30m, 2h, 1d, or a time such as 2026-12-31T18:00:00Z; 7d at most",
  },
  reason: { type: "string", value: "TEXT", default: "", says: "why, for those who read it later" },
  output: { type: "string", value: "FILE", says: "where the consent goes (default: standard output)" },
  policy: {
    type: "string",
    value: "FILE",
    says: "policy by which PLAN is judged (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter",
  },
  log: TRAIL_OPTION,
  terraform: { type: "string", value: "CMD", default: "terraform", says: "program that shows saved plan files" },
  ...HELP,
} as const satisfies Options;

export const agreeUsage = () =>
  usageOf({
    name: "agree",
    forms: ["PLAN [OPTIONS]", "DIGEST --root DIR [OPTIONS]"],
    text: `  PLAN is reviewed and shown first. DIGEST is the one that a report shows (sha256:…):
  read that report before. It asks on a terminal, and signs with ssh-keygen.

  A key that needs a touch (ssh-keygen -t ed25519-sk) proves that a person was there.
  A plain key proves nothing against whoever can read it, an agent too.`,
    options: AGREE_OPTIONS,
    examples: [
      'destroy-guard agree tfplan --reason "moved to Aurora" --output consent',
      "destroy-guard review --consent consent --signers allowed_signers plan.json",
    ],
    exits: {
      0: "signed, or nothing blocks",
      1: "a person did not agree",
      2: "wrong usage, or something can't be read or written",
    },
  });
