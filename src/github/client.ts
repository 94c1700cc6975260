import { defaults } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import Bottleneck from "bottleneck/light.js";

const Client = Octokit.plugin(retry, throttling);
export type GitHub = InstanceType<typeof Client>;

/** Longer than this nobody waits for a check: then the request fails, and what hangs on it fails closed. */
const LONGEST_WAIT_SECONDS = 60;
const TIMEOUT_MS = 20_000;
const RETRIES = 2;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a GHES server's `https://host/api/v3`. */
  readonly baseUrl: string;
  readonly log: { readonly warning: (text: string) => void };
  /** How long the first retry waits; each later one longer. */
  readonly retryMs?: number | undefined;
}

/**
 * A client that retries what may pass (5xx, cut connections), waits as long as GitHub asks (429, secondary limits) within a minute, and gives every request a time limit.
 * With plain octokit the proxy and the address of a GHES server have to be given by hand.
 */
export function clientFor({ token, baseUrl, log, retryMs = 1000 }: ClientOptions): GitHub {
  const limited =
    (what: string) =>
    (seconds: number, { url }: { url?: string }, _: unknown, tries: number) => {
      const again = tries < RETRIES && seconds <= LONGEST_WAIT_SECONDS;
      log.warning(
        `GitHub's ${what} was reached on ${url ?? "a request"}; ${again ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is too long`}.`,
      );
      return again;
    };
  // The toolkit's own fetch goes through the runner's proxy (https_proxy, no_proxy).
  const proxied = (defaults.request?.fetch ?? fetch) as typeof fetch;
  const client = new Client({
    auth: token,
    baseUrl,
    userAgent: "destroy-guard",
    request: {
      retries: RETRIES,
      fetch: async (url: string, options: RequestInit) => whole(await proxied(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) })),
    },
    retry: { retryAfterBaseValue: retryMs, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: limited("rate limit"),
      onSecondaryRateLimit: limited("secondary rate limit"),
      fallbackSecondaryRateRetryAfter: 5,
      retryAfterBaseValue: retryMs,
      // The plugin spaces writes by seconds, for programs that write in bulk; one run here writes three times at most.
      write: new Bottleneck.Group({ id: "destroy-guard-write", maxConcurrent: 1 }),
      notifications: new Bottleneck.Group({ id: "destroy-guard-notifications", maxConcurrent: 1 }),
    },
  });
  // octokit hands JSON that it can't parse on as a string, as if nothing were wrong.
  client.hook.after("request", ({ data, headers }) => {
    if (typeof data === "string" && data !== "" && /^application\/(json|.*\+json)/.test(headers["content-type"] ?? ""))
      throw new Error("GitHub's answer is not the JSON that it says it is");
  });
  return client;
}

/** Statuses whose answers have no body by definition. */
const BODILESS = new Set([101, 204, 205, 304]);

/**
 * Waits for the whole body. octokit takes a connection that is cut within it for an empty answer, and an empty CODEOWNERS is not the same as one that did not come.
 */
async function whole(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  return new Response(BODILESS.has(response.status) ? null : body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
}

/** What went wrong with a request, in words for a person; completes "… could not be read: ". */
export function whyFailed(error: unknown): string {
  const status = typeof error === "object" && error !== null && "status" in error && typeof error.status === "number" ? error.status : null;
  if (status === 401) return "the token is not valid (401)";
  if (status === 403) return "the token may not do this (403), or a rate limit was reached";
  if (status === 404) return "it is not there, or the token may not see it (404)";
  if (status === 429) return "a rate limit was reached (429)";
  if (status !== null && status >= 500) return `GitHub answered with an error (${status})`;
  if (error instanceof Error && /abort|timeout/i.test(`${error.name} ${error.message}`)) return "GitHub did not answer in time";
  return "GitHub could not be reached";
}

export const isStatus = (error: unknown, status: number): boolean =>
  typeof error === "object" && error !== null && "status" in error && error.status === status;
