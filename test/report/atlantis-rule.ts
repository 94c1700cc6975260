/**
 * How Atlantis tells whether a custom policy check failed, from its text alone: since pull request 6019 (December 2025)
 * and before it. The expression is that of hasFailures in server/core/runtime/policy/conftest_client.go.
 */
export const ATLANTIS_RULES = {
  "since 2025": (output: string): boolean =>
    output.trim() === "" || output.startsWith("FAIL") || /([1-9]([0-9]?)* failure|failures": \[)/.test(output),
  "before that": (output: string): boolean => output.toLowerCase().includes("fail"),
} as const;
