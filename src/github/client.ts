import { defaults } from "@actions/github/lib/utils";
import { Octokit } from "@octokit/rest";
import { tryingAgain } from "./again.ts";

const TIMEOUT_MS = 20_000;

export type GitHub = Octokit;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a GHES server's `https://host/api/v3`. */
  readonly baseUrl: string;
  readonly log: { readonly warning: (text: string) => void };
  /** How long the first retry waits, and a second of what GitHub asks to wait. */
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
  const client = new Octokit({
    auth: token,
    baseUrl,
    userAgent: "destroy-guard",
    // What goes wrong is told where it matters; octokit's own lines would stand beside that for every missing file.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: fetchWithin(timeoutMs) },
  });
  client.hook.wrap("request", tryingAgain({ retryMs, log }));
  return client;
}

/** The toolkit's own fetch, which goes through the runner's proxy (https_proxy, no_proxy), with a time limit. */
function fetchWithin(timeoutMs: number) {
  const proxied = (defaults.request?.fetch ?? fetch) as typeof fetch;
  return async (url: string, options: RequestInit): Promise<Answer> =>
    whole(await proxied(url, { ...options, signal: AbortSignal.timeout(timeoutMs) }));
}

const quiet = (): void => {};

/** GitHub answered, and what it answered can't be all of it. `message` completes "… could not be read: ". */
export class PartialAnswer extends Error {}

/** What octokit asks of an answer. To make a whole Response of it, and to read that, takes a twentieth of a run. */
type Answer = Pick<Response, "status" | "url" | "headers" | "text" | "arrayBuffer">;

/**
 * Waits for the whole body, and looks at it: octokit takes a connection that is cut within it for an empty answer, and
 * JSON that it can't parse for a text.
 * An empty CODEOWNERS is not the same as one that did not come. What is thrown here is tried again, as it is when there
 * is no connection.
 */
async function whole(response: Response): Promise<Answer> {
  const { status, url, headers } = response;
  const body = await response.arrayBuffer().catch((cause: unknown) => {
    throw cause instanceof Error && cause.name === "TimeoutError"
      ? cause
      : new PartialAnswer("GitHub's answer broke off", { cause });
  });
  // octokit's pagination takes this answer for the end of a list, and what is on the pages after it would be missing
  // without a word.
  if (status === 409) throw new PartialAnswer("GitHub answered that something is in its way (409)");
  const text = new TextDecoder().decode(body);
  if (response.ok && /^application\/json\b/i.test(headers.get("content-type") ?? "")) mustBeJson(text);
  return { status, url, headers, text: async () => text, arrayBuffer: async () => body };
}

function mustBeJson(text: string): void {
  if (isFailedQuery(parsed(text))) throw new PartialAnswer("GitHub could not answer the query");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PartialAnswer("GitHub's answer is garbled", { cause });
  }
}

/** GraphQL tells of its own faults with a status of 200. */
const isFailedQuery = (answer: unknown): boolean =>
  typeof answer === "object" &&
  answer !== null &&
  "errors" in answer &&
  JSON.stringify(answer.errors).includes("Something went wrong while executing your query");

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
  return "GitHub could not be reached";
}

export const isStatus = (error: unknown, status: number): boolean =>
  typeof error === "object" && error !== null && "status" in error && error.status === status;
