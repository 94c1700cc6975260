export const HOOK_USAGE = `destroy-guard hook: stands between a coding agent and Terraform.

USAGE
  destroy-guard hook AGENT              answers the agent: its question on standard input
  destroy-guard hook AGENT --install    writes the hook into the agent's configuration
  destroy-guard hook AGENT --uninstall  takes it out again
  destroy-guard hook AGENT --try 'COMMAND'
                                        shows the answer to a command, without an agent

  AGENT is claude, codex, copilot, gemini or cursor.

  --policy FILE     policy (default: $DESTROY_GUARD_POLICY, then
                    ~/.config/destroy-guard/policy.yml); the repository's own can
                    only make it stricter
  --terraform CMD   program that shows saved plans (default: terraform, or tofu)
  --consent FILE    where a person's signed consent may lie; a plan that it covers may be
                    applied ("agree --help"). May stand several times
  --signers FILE    whose signatures count (default: override.signers of the policy,
                    never of the repository's own)
  --log FILE        the trail (default: $XDG_STATE_HOME/destroy-guard/log.jsonl)
  --user            install for all projects of this user, not for this folder
  --command CMD     how the agent starts destroy-guard (default: destroy-guard)
  --yes             install or uninstall without asking

  It never says "allow". It refuses an apply without a plan that it could review, an
  apply of a plan in which something blocks, changes of the state, and what it can't
  read. It is a seat belt, not a wall: whoever has the credentials can call the
  cloud without Terraform.

EXIT CODES
  As the agent wants them. With --try: 0 no objection, 1 denied.
`;
