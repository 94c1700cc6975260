import { afterEach, beforeEach, expect, test } from "vitest";
import { clientFor, isGitHubFault, whyFailed } from "../../src/github/client.ts";
import type { FaultName } from "./fake/faults.ts";
import { type FakeGitHub, startGitHub } from "./fake/github.ts";

let github: FakeGitHub;
const said: string[] = [];

beforeEach(async () => {
  said.length = 0;
  github = await startGitHub({ people: { bob: "write" } });
  github.open({ by: "bob", branch: "change", files: { "infra/main.tf": "" } });
});
afterEach(async () => {
  await github.stop();
  expect(github.violations).toEqual([]);
});

const read = () =>
  clientFor({
    token: github.token,
    baseUrl: github.urls.api,
    log: { warning: (text) => said.push(text) },
    retryMs: 5,
  }).rest.pulls.get({ owner: "acme", repo: "infra", pull_number: 1 });

test.each([
  ["DEPTH_ZERO_SELF_SIGNED_CERT", /not trusted here: name the file of its authority in NODE_EXTRA_CA_CERTS/],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", /not trusted here/],
  ["CERT_HAS_EXPIRED", /the certificate of GitHub's server is not valid \(CERT_HAS_EXPIRED\)/],
  ["ECONNREFUSED", /^GitHub could not be reached$/],
])("a connection that fails with %s is told as such", (code, why) => {
  expect(whyFailed(new Error("fetch failed", { cause: Object.assign(new Error("no"), { code }) }))).toMatch(why);
});

const FAULTS: readonly (readonly [fault: FaultName, why: RegExp, tries: number])[] = [
  ["403", /the token may not do this \(403\)/, 1],
  ["404", /it is not there, or the token may not see it \(404\)/, 1],
  ["429", /a rate limit was reached \(429\)/, 3],
  ["secondary limit", /or a rate limit was reached/, 3],
  ["500", /GitHub answered with an error \(500\)/, 3],
  ["502", /GitHub answered with an error \(502\)/, 3],
  ["503", /GitHub answered with an error \(503\)/, 3],
  ["reset", /GitHub could not be reached/, 3],
  ["cut short", /GitHub's answer broke off/, 3],
  ["garbled", /GitHub's answer is garbled/, 3],
];

test.each(FAULTS)(
  "with %s a read fails, and says why; what may pass is tried again first",
  async (fault, why, tries) => {
    github.fail("pulls/get", fault);
    const error = await read().catch((thrown: unknown) => thrown);
    expect(isGitHubFault(error)).toBe(true);
    expect(whyFailed(error)).toMatch(why);
    expect(github.log.of("pulls/get")).toHaveLength(tries);
    expect(said.some((line) => line.startsWith("GitHub's secondary rate limit was reached on"))).toBe(
      fault === "secondary limit",
    );
  },
);

test.each(FAULTS.filter(([, , tries]) => tries > 1))("with %s once a read succeeds", async (fault) => {
  github.fail("pulls/get", fault, { times: 1 });
  const { data } = await read();
  expect(data.number).toBe(1);
  expect(github.log.of("pulls/get").length).toBeGreaterThan(1);
});
