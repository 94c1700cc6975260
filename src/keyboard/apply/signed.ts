import { type Shell, say } from "../../cli/shell.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import type { ConsentTo } from "./consent.ts";
import { isInTerminal } from "./terminal.ts";

interface Signing {
  readonly consent?: readonly string[] | undefined;
  readonly signers?: string | undefined;
  readonly policy: Policy;
}

/** Signed consents in the place of typing. Where none is named, a person is asked. */
export const signedConsent =
  ({ consent: files = [], signers, policy }: Signing, shell: Shell): ConsentTo =>
  async (review) => {
    if (files.length === 0) return null;
    // Loaded only here: few applies have one.
    const { consentTo } = await import("../consent/consent.ts");
    const { refusalLines } = await import("../consent/refusal.ts");
    const { cwd, env } = shell;
    const deciding = { cwd, env, now: shell.now(), required: policy.override.required };
    const withinReach = isInTerminal(shell) ? new Set<string>() : await keysOf(shell);
    const named = { files, signers: signers ?? policy.override.signers };
    const { review: after, refusals } = await consentTo(review, named, { ...deciding, withinReach });
    if (after.override === null) return { kind: "refused", reason: refusalLines(refusals).join("\n") };
    await tell(after, shell);
    return { kind: "overridden", by: after.override.by };
  };

/** Without a terminal an agent may be what runs this: a key that it can use proves nothing. */
async function keysOf({ env }: Shell): Promise<ReadonlySet<string>> {
  const { keysWithinReach } = await import("../consent/reach.ts");
  return keysWithinReach({ env, signal: new AbortController().signal });
}

/** Who agreed, and what their signature proves. */
async function tell({ override }: Review, shell: Shell): Promise<void> {
  const { asTerminal } = await import("../../report/phrase.ts");
  const { signedPhrase } = await import("../../report/signed-words.ts");
  for (const signed of override?.signed ?? []) say(shell, asTerminal(signedPhrase(signed)));
}
