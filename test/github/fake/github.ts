import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ACTIONS_BOT, createAccount } from "./accounts.ts";
import { branchVerbs, push } from "./branches.ts";
import { createChecker } from "./checker.ts";
import { checkVerbs } from "./checks.ts";
import { createClock } from "./clock.ts";
import { commentVerbs } from "./comments.ts";
import type { Edits } from "./commits.ts";
import { createFaults, type Fault, type FaultManner, type FaultName } from "./faults.ts";
import { labelVerbs } from "./labels.ts";
import { createLog } from "./log.ts";
import { peopleVerbs } from "./people.ts";
import { pullVerbs } from "./pulls.ts";
import { questions } from "./questions.ts";
import { createRepository, repositoryVerbs } from "./repositories.ts";
import { reviewVerbs } from "./reviews.ts";
import { createRouter } from "./router.ts";
import { ROUTES } from "./routes.ts";

import { ruleVerbs } from "./rules.ts";

import { runVerbs } from "./runs.ts";

import { type Desk, serve } from "./server.ts";
import { statusVerbs } from "./statuses.ts";
import { tokenVerbs } from "./tokens.ts";
import { triggerVerbs } from "./triggers.ts";
import type { Delivery, Repository, Role, World } from "./world.ts";

export interface Setting {
  /** Login → role in the repository; null for somebody without a part in it. */
  readonly people?: Readonly<Record<string, Role | null>>;
  /** What is on the default branch. */
  readonly files?: Edits;
  readonly owner?: string;
  readonly name?: string;
  readonly visibility?: Repository["visibility"];
  /** GitHub Enterprise Server: the API is below /api/v3. */
  readonly enterprise?: boolean;
  readonly start?: string;
}

/** One for all: it holds no state but what it compiled. */
const checker = createChecker(ROUTES.map(({ operation }) => operation));

export type FakeGitHub = Awaited<ReturnType<typeof startGitHub>>;

/**
 * Starts a GitHub on loopback with one organisation, one repository and the people named. An owner who is among the
 * people is a person, and else an organisation.
 *
 * People do one thing after the other: every verb moves the clock on by a second first, unless the test says
 * `github.atOnce(…)`. Requests to the API take no time. Stop it when the test is over.
 */
export const startGitHub = async (setting: Setting = {}) => {
  const faults = createFaults();
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const urls =
    setting.enterprise === true ? { api: `${host}/api/v3`, web: host } : { api: host, web: "https://github.com" };
  const world = createWorld(setting, urls);
  const desk: Desk = { world, checker, faults, match: createRouter(ROUTES, checker), violations: [], latency: 0 };
  server.on("request", (request, response) => {
    serve(desk, request, response).catch((error: Error) => {
      desk.violations.push(`${request.method} ${request.url}: the fake failed: ${error.stack}`);
      response.destroy(error);
    });
  });

  let paused = false;
  /** Moves the clock on before each of these verbs. */
  const inTime = <Verbs extends object>(verbs: Verbs): Verbs =>
    Object.fromEntries(
      Object.entries(verbs).map(([name, verb]: [string, (...given: unknown[]) => unknown]) => [
        name,
        (...given: unknown[]) => {
          if (!paused) world.clock.advance(1);
          return verb(...given);
        },
      ]),
    ) as Verbs;

  const tokens = tokenVerbs(world);
  return {
    ...inTime(repositoryVerbs(world)),
    ...inTime(branchVerbs(world)),
    ...inTime(ruleVerbs(world)),
    ...inTime(pullVerbs(world)),
    ...inTime(labelVerbs(world)),
    ...inTime(commentVerbs(world)),
    ...inTime(reviewVerbs(world)),
    ...inTime(statusVerbs(world)),
    ...inTime(checkVerbs(world)),
    ...inTime(runVerbs(world)),
    ...inTime(triggerVerbs(world)),
    ...peopleVerbs(world),
    ...questions(world),
    ...tokens,

    /** What GITHUB_API_URL and GITHUB_SERVER_URL hold. */
    urls,
    /** The GITHUB_TOKEN of a job with the documented permissions. */
    token: tokens.actionsToken(),
    clock: world.clock,
    log: world.log,
    /** Every webhook sent so far, oldest first. */
    deliveries: world.deliveries as readonly Delivery[],
    /** Where a request or an answer was not as GitHub describes it; a test ends with this empty. */
    violations: desk.violations as readonly string[],

    /**
     * Lets requests to one endpoint go wrong, by GitHub's name of it: `github.fail("issues/list-events", "502", {
     * times: 1 })`.
     */
    fail(operation: string, fault: FaultName | Fault, manner: FaultManner = {}): void {
      // Fails when the name is wrong: a fault that never comes proves nothing.
      checker.operation(operation);
      faults.plan(operation, fault, manner);
    },
    /** Somebody does something between two requests of a run: right before the next one to this endpoint is answered. */
    before(operation: string, act: () => void): void {
      checker.operation(operation);
      faults.before(operation, act);
    },
    /** Everything goes well again. */
    recover: faults.clear,
    /** Makes every answer wait. */
    slowDown(milliseconds: number): void {
      desk.latency = milliseconds;
    },
    /** What is done within happens in one and the same second. */
    atOnce<Result>(act: () => Result): Result {
      paused = true;
      try {
        return act();
      } finally {
        paused = false;
      }
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

const createWorld = (setting: Setting, urls: World["urls"]): World => {
  const { people = {}, files = {}, owner = "acme", name = "infra", visibility = "private" } = setting;
  let ids = 1000;
  const empty = {
    clock: createClock(setting.start ?? "2026-11-02T09:00:00Z"),
    log: createLog(),
    urls,
    accounts: new Map(),
    teams: [],
    tokens: new Map(),
    repositories: new Map(),
    commits: new Map(),
    deliveries: [],
    nextId: () => ++ids,
  } satisfies Omit<World, "home">;

  createAccount(empty, ACTIONS_BOT.login, "Bot", ACTIONS_BOT.app, ACTIONS_BOT.id);
  const account = createAccount(empty, owner, owner in people ? "User" : "Organization");
  const world: World = { ...empty, home: createRepository(empty, { owner: account, name, visibility }) };
  for (const [login, role] of Object.entries(people)) {
    const person = login === owner ? account : createAccount(world, login, "User");
    if (role !== null) world.home.roles.set(person, role);
  }
  push(world, world.home, world.home.defaultBranch, { "README.md": "# Infrastructure\n", ...files }, account);
  // The story begins after the repository was made.
  world.log.clear();
  world.deliveries.length = 0;
  return world;
};
