import { repositoryNamed } from "./lookup.ts";
import type { Account, Permissions, Pull, Repository, Token, World } from "./world.ts";

/** One endpoint. Method and path are not here: GitHub's description has them under the operation's name. */
export interface Route {
  readonly operation: string;
  /** Any one of these is enough. Empty: every token may. */
  readonly needs: readonly Permissions[];
  /** GitHub's docs: "can be used without authentication if only public resources are requested". */
  readonly openToPublic: boolean;
  /** What somebody sees who may not: GitHub says so for most things and denies that organisation's teams exist. */
  readonly whenRefused: "forbidden" | "not found";
  readonly answer: (call: Call) => Answer;
}

/** A request that was found well-formed and permitted. */
export interface Call {
  readonly world: World;
  readonly token: Token | null;
  /** Whom the token speaks for. */
  readonly account: Account | null;
  readonly accept: string;
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
  /** A parameter of the path. */
  text(name: string): string;
  number(name: string): number;
  /** A parameter of the query, or null when it was not given. */
  asked(name: string): string | null;
}

export interface Answer {
  readonly status: number;
  /** JSON, or bytes with their media type; nothing for 204. */
  readonly body?: unknown;
  readonly raw?: { readonly type: string; readonly bytes: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
}

export const route = (
  operation: string,
  needs: Route["needs"],
  answer: Route["answer"],
  more: Partial<Pick<Route, "openToPublic" | "whenRefused">> = {},
): Route => ({
  operation,
  needs,
  answer,
  openToPublic: more.openToPublic ?? true,
  whenRefused: more.whenRefused ?? "forbidden",
});

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });

/** Thrown by a route to answer with an error. */
export class Refused extends Error {
  readonly answer: Answer;
  constructor(answer: Answer, message: string) {
    super(message);
    this.answer = answer;
  }
}

export const errorAnswer = (
  status: number,
  message: string,
  more: { headers?: Record<string, string>; errors?: readonly object[] } = {},
): Answer => ({
  status,
  body: {
    message,
    ...(more.errors && { errors: more.errors }),
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  },
  headers: more.headers ?? {},
});

export const notFound = (message = "Not Found"): Refused => new Refused(errorAnswer(404, message), message);
export const unprocessable = (message: string, errors: readonly object[] = []): Refused =>
  new Refused(errorAnswer(422, message, { errors }), message);

export const repositoryOf = (call: Call): Repository => {
  const repository = repositoryNamed(call.world, call.text("owner"), call.text("repo"));
  if (repository === undefined) throw notFound();
  return repository;
};

export const pullOf = (call: Call, parameter: "pull_number" | "issue_number" = "pull_number"): Pull => {
  const pull = repositoryOf(call).pulls.find((one) => one.number === call.number(parameter));
  if (pull === undefined) throw notFound();
  return pull;
};

/** Who acts. A route that changes something is closed to the public, so there is always somebody. */
export const actorOf = (call: Call): Account => {
  if (call.account === null) throw new Refused(errorAnswer(401, "Requires authentication"), "Requires authentication");
  return call.account;
};
