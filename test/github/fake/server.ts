import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { refusal } from "./access.ts";
import type { Checker } from "./checker.ts";
import type { Fault, Faults } from "./faults.ts";
import { rateOf } from "./identity.ts";
import type { LoggedRequest } from "./log.ts";
import { type Answer, type Call, errorAnswer, Refused } from "./route.ts";
import type { Matched } from "./router.ts";
import type { Token, World } from "./world.ts";

export interface Desk {
  readonly world: World;
  readonly checker: Checker;
  readonly faults: Faults;
  readonly match: (method: string, path: string) => Matched | null;
  /** Where a request or an answer was not as GitHub describes it. */
  readonly violations: string[];
  /** Milliseconds before every answer. */
  latency: number;
}

/** Takes one request, answers it as GitHub would, and logs both. */
export const serve = async (desk: Desk, incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { world } = desk;
  const url = new URL(incoming.url ?? "/", world.urls.api);
  const body = await bodyOf(incoming);
  const token = tokenOf(world, incoming.headers.authorization);
  const path = pathOf(world, url);
  const matched = desk.match(incoming.method ?? "GET", path);
  const logged: LoggedRequest = {
    method: incoming.method ?? "GET",
    path: decodeURIComponent(path),
    query: Object.fromEntries(url.searchParams),
    body,
    operation: matched?.route.operation ?? null,
    identity: token === "unknown" ? "a bad token" : (token?.account.login ?? "nobody"),
    outcome: "open",
  };
  world.log.add(logged);
  if (desk.latency > 0) await delay(desk.latency);

  const planned = matched && desk.faults.next(matched.route.operation, url);
  const received: Received = { incoming, url, path, body, token, matched, logged };
  if (planned === null) {
    logged.outcome = send(response, answerTo(desk, received), token);
  } else {
    const isDone = planned.afterwards || planned.fault.kind === "cut short" || planned.fault.kind === "changed";
    const lost = isDone ? answerTo(desk, received) : null;
    logged.outcome = spoil(response, planned.fault, lost, token);
  }
};

interface Received {
  readonly incoming: IncomingMessage;
  readonly url: URL;
  readonly path: string;
  readonly body: unknown;
  readonly token: Token | "unknown" | null;
  readonly matched: Matched | null;
  readonly logged: LoggedRequest;
}

const answerTo = (desk: Desk, received: Received): Answer => {
  const { world, checker, violations } = desk;
  const { matched, token, url, body, logged } = received;
  const broken = (found: readonly string[]): Answer => {
    const story = `${logged.method} ${logged.path}${url.search}: ${found.join("; ")}`;
    violations.push(story);
    return errorAnswer(500, `Not as GitHub describes it: ${story}`);
  };

  if (matched === null) return broken(["the fake has no such endpoint"]);
  const { route, parameters } = matched;
  const wrong = checker.request(route.operation, { path: parameters, query: url.searchParams, body });
  if (wrong.length > 0) return broken(wrong);
  if (token === "unknown") return errorAnswer(401, "Bad credentials");
  if (token !== null && route.operation !== "rate-limit/get") {
    if (token.used >= token.limit) return errorAnswer(403, "API rate limit exceeded for installation.");
    token.used += 1;
  }
  const refused = refusal(world, route, token, parameters);
  if (refused !== null) return refused;

  const answer = attempt(() => route.answer(callOf(world, received, parameters, token)));
  const faulty = checker.answer(route.operation, answer);
  return faulty.length > 0 ? broken(faulty) : answer;
};

const attempt = (answer: () => Answer): Answer => {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
};

const callOf = (
  world: World,
  { incoming, url, path, body }: Received,
  parameters: Matched["parameters"],
  token: Token | null,
): Call => {
  const text = (name: string): string => {
    const value = parameters.get(name);
    if (value === undefined) throw new Error(`${path} has no parameter {${name}}.`);
    return value;
  };
  const named = new URL(url);
  named.pathname = new URL(world.urls.api).pathname.replace(/\/$/, "") + path;
  return {
    world,
    token,
    account: token?.account ?? null,
    accept: incoming.headers.accept ?? "",
    url: named,
    body: (body ?? {}) as Call["body"],
    text,
    number: (name) => Number(text(name)),
    asked: (name) => url.searchParams.get(name),
  };
};

/** The path below the API's base, with the repository by its name where a link gave its number. */
const pathOf = (world: World, url: URL): string => {
  const base = new URL(world.urls.api).pathname.replace(/\/$/, "");
  // GitHub Enterprise Server has GraphQL beside the REST API, and not below it.
  if (base === "/api/v3" && url.pathname === "/api/graphql") return "/graphql";
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  return path.replace(/^\/repositories\/(\d+)/, (whole, id: string) => {
    const repository = [...world.repositories.values()].find((one) => one.id === Number(id));
    return repository === undefined ? whole : `/repos/${repository.owner.login}/${repository.name}`;
  });
};

const bodyOf = async (incoming: IncomingMessage): Promise<unknown> => {
  const text = Buffer.concat((await incoming.toArray()) as Buffer[]).toString("utf8");
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Left as text, which no endpoint's description allows: it is reported as a violation.
    return text;
  }
};

const tokenOf = (world: World, header: string | undefined): Token | "unknown" | null => {
  if (header === undefined) return null;
  return world.tokens.get(header.replace(/^(token|bearer)\s+/i, "")) ?? "unknown";
};

const headersOf = (answer: Answer, token: Token | "unknown" | null): Record<string, string | number> => {
  const rate = token === null || token === "unknown" ? null : rateOf(token);
  return {
    "content-type": answer.raw?.type ?? "application/json; charset=utf-8",
    "x-github-request-id": "0000:000000:0000000:0000000:00000000",
    "x-github-media-type": "github.v3; format=json",
    ...(rate && {
      "x-ratelimit-limit": rate.limit,
      "x-ratelimit-remaining": rate.remaining,
      "x-ratelimit-used": rate.used,
      "x-ratelimit-reset": rate.reset,
      "x-ratelimit-resource": "core",
    }),
    ...answer.headers,
  };
};

const bytesOf = ({ raw, body }: Answer): Uint8Array =>
  raw?.bytes ?? Buffer.from(body === undefined ? "" : JSON.stringify(body));

const send = (response: ServerResponse, answer: Answer, token: Token | "unknown" | null): number => {
  const bytes = bytesOf(answer);
  response.writeHead(answer.status, {
    ...headersOf(answer, token),
    ...(bytes.byteLength > 0 && { "content-length": bytes.byteLength }),
  });
  response.end(bytes);
  return answer.status;
};

/** `lost` is the good answer, where GitHub got as far as making it. */
const spoil = (
  response: ServerResponse,
  fault: Fault,
  lost: Answer | null,
  token: Token | "unknown" | null,
): LoggedRequest["outcome"] => {
  if (fault.kind === "answer") return send(response, fault.answer, token);
  if (fault.kind === "changed" && lost !== null) return send(response, fault.change(lost), token);
  if (fault.kind === "empty page") return send(response, { status: 200, body: [] }, token);
  if (fault.kind === "cut short" && lost !== null) {
    const bytes = bytesOf(lost);
    response.writeHead(lost.status, { ...headersOf(lost, token), "content-length": bytes.byteLength });
    response.write(bytes.subarray(0, bytes.byteLength / 2), () => response.destroy());
    return "cut short";
  }
  // An RST, so that the client sees ECONNRESET and not an early end.
  if (fault.kind === "reset") response.socket?.resetAndDestroy();
  return fault.kind === "reset" ? "reset" : "hung";
};
