import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import Bottleneck from "bottleneck/light.js";
import { fetchWithin, PartialAnswer } from "./fetch.ts";

/** Nobody waits longer than this for a check. Then the request fails, and whatever needs its answer fails closed. */
const LONGEST_WAIT_SECONDS = 60;
const TIMEOUT_MS = 20_000;
const RETRIES = 2;

/**
 * plugin-throttling knows GitHub's limits by their messages; of any other 403 or 429 only this header tells that it
 * passes, and when.
 */
const waiting = (client: Parameters<typeof retry>[0]): void => {
  client.hook.error("request", (error) => {
    if (
      "response" in error &&
      (error.status === 403 || error.status === 429) &&
      !/\bsecondary rate\b/i.test(error.message)
    ) {
      const seconds = Number(error.response?.headers["retry-after"]);
      // What plugin-retry, which comes after, goes by.
      if (seconds <= LONGEST_WAIT_SECONDS)
        Object.assign(error.request, { request: { ...error.request.request, retries: RETRIES, retryAfter: seconds } });
    }
    throw error;
  });
};

const Client = Octokit.plugin(waiting, retry, throttling);
export type GitHub = InstanceType<typeof Client>;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a GHES server's `https://host/api/v3`. */
  readonly baseUrl: string;
  readonly log: { readonly warning: (text: string) => void };
  /** How long the first retry waits; each later one longer. */
  readonly retryMs?: number | undefined;
  /** How long one try of a request may take. */
  readonly timeoutMs?: number | undefined;
}

/**
 * A client that retries what may pass (5xx, cut connections), waits as long as GitHub asks (429, secondary limits)
 * within a minute, and gives every request a time limit.
 * With plain octokit the proxy and the address of a GHES server have to be given by hand.
 */
export function clientFor({ token, baseUrl, log, retryMs = 1000, timeoutMs = TIMEOUT_MS }: ClientOptions): GitHub {
  return new Client({
    auth: token,
    baseUrl,
    userAgent: "destroy-guard",
    // What goes wrong is told where it matters; octokit's own lines would stand beside that for every missing file.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: fetchWithin(timeoutMs) },
    // Not `request.retries`, which would retry whatever failed, a file that is not there included.
    retry: { retries: RETRIES, retryAfterBaseValue: retryMs, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: throttleWith(log, retryMs),
  });
}

const throttleWith = (log: ClientOptions["log"], retryMs: number) => ({
  onRateLimit: waitAt("rate limit", log),
  onSecondaryRateLimit: waitAt("secondary rate limit", log),
  fallbackSecondaryRateRetryAfter: 5,
  retryAfterBaseValue: retryMs,
  // The plugin spaces writes by seconds, for programs that write in bulk; one run here writes three times at most.
  // The plugin's own is one for all clients of a process, and lets their requests go one after the other.
  global: new Bottleneck.Group({ id: "destroy-guard", maxConcurrent: 10 }),
  write: new Bottleneck.Group({ id: "destroy-guard-write", maxConcurrent: 1 }),
  notifications: new Bottleneck.Group({ id: "destroy-guard-notifications", maxConcurrent: 1 }),
});

/** Answers whether to try again at a limit, and says so. */
const waitAt =
  (limit: string, log: ClientOptions["log"]) =>
  (seconds: number, { url }: { url?: string }, _: unknown, tries: number): boolean => {
    const isTriedAgain = tries < RETRIES && seconds <= LONGEST_WAIT_SECONDS;
    const then = isTriedAgain ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
    log.warning(`GitHub's ${limit} was reached on ${url ?? "a request"}; ${then}.`);
    return isTriedAgain;
  };

const quiet = (): void => {};

/** GitHub answered that it did not do what was asked. After any other failure it may have done it. */
export const isRefused = (error: unknown): boolean => {
  const response =
    error instanceof Error && "response" in error
      ? (error.response as { readonly status: number } | undefined)
      : undefined;
  return response !== undefined && response.status < 500;
};

/** Whether GitHub or the network failed, and not this program. */
export const isGitHubFault = (error: unknown): boolean =>
  error instanceof PartialAnswer || (error instanceof Error && "status" in error);

/** What went wrong with a request, in words for a person; completes "… could not be read: ". */
export function whyFailed(error: unknown): string {
  // Where there was no answer octokit speaks of a status 500 all the same.
  const answered = typeof error === "object" && error !== null && "response" in error && error.response !== undefined;
  const status = answered && "status" in error && typeof error.status === "number" ? error.status : null;
  if (status === 401) return "the token is not valid (401)";
  if (status === 403) return "the token may not do this (403), or a rate limit was reached";
  if (status === 404) return "it is not there, or the token may not see it (404)";
  if (status === 429) return "a rate limit was reached (429)";
  if (status !== null && status >= 500) return `GitHub answered with an error (${status})`;
  if (status !== null) return `GitHub refused it (${status})`;
  if (error instanceof PartialAnswer) return error.message;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof PartialAnswer) return cause.message;
  if (cause instanceof Error && /abort|timeout/i.test(`${cause.name} ${cause.message}`))
    return "GitHub did not answer in time";
  return whyNoConnection(cause);
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const UNTRUSTED = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY|GET)_\w+)$/;

/** Servers of a company's own often have a certificate of its own. */
function whyNoConnection(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (UNTRUSTED.test(code))
    return "the certificate of GitHub's server is not trusted here: name the file of its authority in NODE_EXTRA_CA_CERTS";
  if (/^(?:CERT_|ERR_TLS_CERT_)/.test(code)) return `the certificate of GitHub's server is not valid (${code})`;
  return "GitHub could not be reached";
}

export const isStatus = (error: unknown, status: number): boolean =>
  typeof error === "object" && error !== null && "status" in error && error.status === status;
