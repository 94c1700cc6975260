export const AGREE_USAGE = `destroy-guard agree: a person's signed consent to a destroy, for wherever GitHub's label is not.

USAGE
  destroy-guard agree PLAN [OPTIONS]
  destroy-guard agree DIGEST --root DIR [OPTIONS]

  PLAN is reviewed and shown first. DIGEST is the one that a report shows (sha256:…):
  read that report before. It asks on a terminal, and signs with ssh-keygen.

  --root DIR        root module, relative to the repository (default: the folder of PLAN)
  --key FILE        key to sign with (default: the first of ~/.ssh/id_ed25519_sk,
                    id_ecdsa_sk, id_ed25519, id_ecdsa, id_rsa)
  --until TIME      when it runs out: 30m, 2h (default), 1d, at most 7d, or a time
                    such as 2026-12-31T18:00:00Z
  --reason TEXT     why, for those who read it later
  --output FILE     where the consent goes (default: standard output)
  --policy FILE     policy by which PLAN is judged (default: $DESTROY_GUARD_POLICY, then
                    ~/.config/destroy-guard/policy.yml); the repository's own can only
                    make it stricter
  --terraform CMD   program that shows saved plans (default: terraform)

  destroy-guard agree tfplan --reason "moved to Aurora" --output consent
  destroy-guard review --consent consent --signers allowed_signers plan.json

  A key that needs a touch (ssh-keygen -t ed25519-sk) proves that a person was there. A
  plain key proves nothing against whoever can read it, an agent too.

EXIT CODES
  0  signed, or nothing blocks
  1  not agreed
  2  wrong usage, no terminal, or input that can't be read
`;
