export const LOG_USAGE = `destroy-guard log: what was decided at this keyboard.

USAGE
  destroy-guard log [--root DIR] [--format terminal|json]
  destroy-guard log --verify [--last HASH]

  "apply", "agree" and "hook" write a line for each decision: when, which command, which
  root, what the review said, who agreed, how Terraform ended. No values of a plan.

  --root DIR        only this root
  --format FORMAT   terminal (default) or json
  --verify          says whether the trail is whole, or which line is the first that was
                    changed or is missing
  --last HASH       the last line that you know of, as --verify told it: lines that were
                    cut off at the end can be told only by it
  --log FILE        the trail (default: $XDG_STATE_HOME/destroy-guard/log.jsonl,
                    where XDG_STATE_HOME is ~/.local/state unless it is set)

  Each line has the hash of the line before, so that a change shows. Whoever owns the
  machine can write the whole trail anew.

EXIT CODES
  0 shown, or whole · 1 with --verify: changed, or lines are missing · 2 wrong usage,
  or the trail can't be read
`;
