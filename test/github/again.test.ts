import { describe, expect, test } from "vitest";
import { type Failure, tryingAgain, waitAfter } from "../../src/github/again.ts";

const NOW = Date.parse("2026-11-02T09:00:00Z");
const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

const failure = (status: number, headers: Failure["headers"] = {}, message = "no"): Failure => ({
  status,
  headers,
  message,
});

const limit = (seconds: number) => ({ seconds, limit: "rate limit" as const });
const secondary = (seconds: number) => ({ seconds, limit: "secondary rate limit" as const });
const other = (seconds: number) => ({ seconds, limit: null });

describe("A request that failed is made again", () => {
  test.each<readonly [string, Failure, ReturnType<typeof waitAfter>]>([
    ["after a second where GitHub had an error", failure(500), other(1)],
    ["after a second where a proxy had one", failure(502), other(1)],
    ["after a second where there was no time to answer", failure(408), other(1)],
    ["when the limit says that it is over", failure(429, { "retry-after": "7" }), limit(7)],
    ["when a 403 says the same", failure(403, { "retry-after": "7" }), limit(7)],
    [
      "a second after the limit begins anew",
      failure(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${NOW / 1000 + 30}` }),
      limit(31),
    ],
    [
      "at once where it has begun anew already",
      failure(429, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${NOW / 1000 - 90}` }),
      limit(0),
    ],
    ["when a secondary limit says that it is over", failure(403, { "retry-after": "9" }, SECONDARY), secondary(9)],
    ["some seconds after a secondary limit that does not say it", failure(429, {}, SECONDARY), secondary(5)],
  ])("%s", (_, given, wait) => {
    expect(waitAfter(given, 1, NOW)).toEqual(wait);
  });

  test("later the second time", () => {
    expect(waitAfter(failure(503), 2, NOW)).toEqual(other(4));
  });

  test.each([400, 401, 403, 404, 410, 422, 429, 451])("not at all after a plain %i, which stays", (status) => {
    expect(waitAfter(failure(status), 1, NOW)).toBeNull();
  });
});

/** As octokit throws them. */
const thrown = (status: number, headers: Failure["headers"] = {}, message = "no"): Error =>
  Object.assign(new Error(message), { status, request: {}, response: { headers } });

/** A request that fails with these, one after the other, and then is answered with how often it was made. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors];
  let made = 0;
  return async (_: { readonly url: string }): Promise<number> => {
    made += 1;
    if (left.length > 0) throw left.shift();
    return made;
  };
}

/** Makes a request; a second lasts no time. */
function asked() {
  const said: string[] = [];
  const again = tryingAgain({ retryMs: 0, log: { warning: (text) => void said.push(text) } });
  const ask = <R>(request: (options: { url: string }) => Promise<R>, options = {}) =>
    again(request, { url: "/user", ...options });
  return { said, ask };
}

describe("A request", () => {
  test("is made three times at most, and in silence", async () => {
    const { ask, said } = asked();
    await expect(ask(failing(thrown(500), thrown(502)))).resolves.toBe(3);
    await expect(ask(failing(thrown(500), thrown(502), thrown(503)))).rejects.toThrow(
      expect.objectContaining({ status: 503 }),
    );
    expect(said).toEqual([]);
  });

  test("that must not be done twice is made again at limits only, where nothing was done", async () => {
    const once = { request: { retries: 0 } };
    await expect(asked().ask(failing(thrown(500)), once)).rejects.toThrow(expect.objectContaining({ status: 500 }));
    await expect(asked().ask(failing(thrown(429, { "retry-after": "1" })), once)).resolves.toBe(2);
  });

  test("is made once where a fault of ours is in its way", async () => {
    await expect(asked().ask(failing(new TypeError("of ours")))).rejects.toThrow("of ours");
  });

  test("says at each limit what it waits for", async () => {
    const { ask, said } = asked();
    await ask(failing(thrown(429, { "retry-after": "2" }), thrown(403, {}, SECONDARY)));
    expect(said).toEqual([
      "GitHub's rate limit was reached on /user; trying again in 2 s.",
      "GitHub's secondary rate limit was reached on /user; trying again in 5 s.",
    ]);
  });

  test("fails at a limit that lasts more than a minute", async () => {
    const { ask, said } = asked();
    await expect(ask(failing(thrown(429, { "retry-after": "61" })))).rejects.toThrow(
      expect.objectContaining({ status: 429 }),
    );
    expect(said).toEqual(["GitHub's rate limit was reached on /user; it asks to wait 61 s, which is too long."]);
  });

  test("waits for its turn while ten others are on their way", async () => {
    const { ask } = asked();
    const answers: (() => void)[] = [];
    let most = 0;
    const request = () =>
      new Promise<void>((answered) => {
        answers.push(answered);
        most = Math.max(most, answers.length);
      });
    const all = Promise.all(Array.from({ length: 25 }, () => ask(request)));
    for (let left = 25; left > 0; left--) {
      await expect.poll(() => answers.length).toBeGreaterThan(0);
      answers.shift()?.();
    }
    await all;
    expect(most).toBe(10);
  });

  test("that failed leaves its place to the next", async () => {
    const { ask } = asked();
    const lost = Array.from({ length: 20 }, () => ask(failing(thrown(404))));
    expect((await Promise.allSettled(lost)).map(({ status }) => status)).toEqual(lost.map(() => "rejected"));
    await expect(ask(failing())).resolves.toBe(1);
  });
});
