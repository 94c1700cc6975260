import { setTimeout as passed } from "node:timers/promises";

/** What may pass is tried as often again. */
const RETRIES = 2;
/** Nobody waits longer than this for a check. Then the request fails, and whatever needs its answer fails closed. */
const LONGEST_WAIT_SECONDS = 60;
/** Where a secondary limit comes without a time. */
const SECONDARY_LIMIT_SECONDS = 5;
/** GitHub limits how many requests it takes at the same time. */
const AT_ONCE = 10;
/** Answers that stay the same however often one asks. */
const FINAL = new Set([400, 401, 403, 404, 410, 422, 429, 451]);

/** What an answer, or the lack of one, tells of why a request failed; octokit's errors have all of it. */
export interface Failure {
  /** 500 where there was no answer. */
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Wait {
  readonly seconds: number;
  /** The limit that was reached; null where it is something else that may pass. */
  readonly limit: "rate limit" | "secondary rate limit" | null;
}

/**
 * How long to wait before a request that failed is made again; null where that is of no use. A limit tells itself when
 * it is over; it may be longer than anybody waits.
 */
export function waitAfter({ status, message, headers }: Failure, tries: number, now: number): Wait | null {
  if (status === 403 || status === 429) {
    const asked = Number(headers["retry-after"]);
    if (/\bsecondary rate\b/i.test(message))
      return { seconds: asked || SECONDARY_LIMIT_SECONDS, limit: "secondary rate limit" };
    if (headers["x-ratelimit-remaining"] === "0")
      return { seconds: secondsUntil(Number(headers["x-ratelimit-reset"]), now), limit: "rate limit" };
    return Number.isNaN(asked) ? null : { seconds: asked, limit: "rate limit" };
  }
  return status >= 400 && !FINAL.has(status) ? { seconds: tries ** 2, limit: null } : null;
}

/** One more, so that it is over then. */
const secondsUntil = (reset: number, now: number): number => Math.max(Math.ceil(reset - now / 1000) + 1, 0);

/** Lets so many run at the same time; the others wait for their turn. */
function lanes(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let free = count;
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => queue.push(turn));
    return task().finally(leave);
  };
}

export interface Patience {
  /** How long a second of waiting is: only tests are in a hurry. */
  readonly retryMs: number;
  readonly log: { readonly warning: (text: string) => void };
}

interface Options {
  readonly url: string;
  /** What octokit hands on. `retries: 0` is for what must not be done twice; at a limit nothing was done. */
  readonly request?: { readonly [option: string]: unknown };
}

/**
 * Wraps octokit's requests: what may pass is tried again (5xx, cut connections), and limits are waited for if they end
 * within a minute. octokit's own plugins for that take a third of the time of a whole run.
 */
export function tryingAgain({ retryMs, log }: Patience) {
  const inLane = lanes(AT_ONCE);
  const isWorthIt = ({ seconds, limit }: Wait, { url, request }: Options, tries: number): boolean => {
    const retries = limit === null && typeof request?.retries === "number" ? request.retries : RETRIES;
    const isTriedAgain = tries <= retries && seconds <= LONGEST_WAIT_SECONDS;
    const then = isTriedAgain ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
    if (limit !== null) log.warning(`GitHub's ${limit} was reached on ${url}; ${then}.`);
    return isTriedAgain;
  };
  return async <O extends Options, R>(request: (options: O) => R | Promise<R>, options: O): Promise<R> => {
    for (let tries = 1; ; tries++) {
      try {
        return await inLane(async () => request(options));
      } catch (error) {
        const wait = waitAfter(failureOf(error), tries, Date.now());
        if (wait === null || !isWorthIt(wait, options, tries)) throw error;
        await passed(wait.seconds * retryMs);
      }
    }
  };
}

/** What is no error of a request has the status 0. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Error && "request" in error)) return { status: 0, message: "", headers: {} };
  const { status, message, response } = error as unknown as Omit<Failure, "headers"> & {
    readonly response?: Pick<Failure, "headers">;
  };
  return { status, message, headers: response?.headers ?? {} };
}
