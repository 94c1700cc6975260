import type { Agent, AgentOptions } from "node:http";
import { buffer } from "node:stream/consumers";
import { HttpClient } from "@actions/http-client";
import type { RequestHandler } from "@actions/http-client/lib/interfaces";

/** GitHub answered, and what it answered can't be all of it. `message` completes "… could not be read: ". */
export class PartialAnswer extends Error {}

/** What octokit gives to the function that sends its requests. */
interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What octokit asks of an answer. */
interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBufferLike>;
}

/**
 * Sends octokit's requests with the toolkit's client, which follows redirects and goes through the runner's proxy
 * (https_proxy, no_proxy), each within a time limit.
 * Node's own fetch, and undici's, would take a third of the time of a whole run: they compile WebAssembly first.
 */
export function fetchWithin(timeoutMs: number): (url: string, request: Request) => Promise<Answer> {
  // It holds the connections that all requests share.
  const shared = new HttpClient("destroy-guard", [], { keepAlive: true });
  return async (url, { method, headers, body }) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const client = new HttpClient(headers["user-agent"], [within(signal, shared, new URL(url).protocol)]);
    try {
      const { message } = await client.request(method, url, body ?? null, { ...headers });
      const bytes = await buffer(message).catch((cause: unknown) => {
        throw new PartialAnswer("GitHub's answer broke off", { cause });
      });
      const named = Object.entries(message.headers).map(([name, value]): [string, string] => [name, String(value)]);
      return whole({ status: message.statusCode ?? 0, url, headers: new Map(named), bytes });
    } catch (cause) {
      throw signal.aborted ? signal.reason : cause;
    }
  };
}

/** Who stands between may drop an idle connection without a word, so none is kept for long. */
const IDLE_MS = 4000;

/** The time limit and the connections of a request, of those too that it is redirected to. */
const within = (signal: AbortSignal, shared: HttpClient, protocol: string): RequestHandler => ({
  prepareRequest(options) {
    const agent: Agent & { readonly options?: AgentOptions } = shared.getAgent(
      `${protocol}//${options.host}:${options.port}`,
    );
    Object.assign(agent.options ?? {}, { timeout: IDLE_MS });
    Object.assign(options, { signal, agent });
  },
  canHandleAuthentication: () => false,
  handleAuthentication: async () => {
    throw new Error("Nothing is asked to authenticate anew.");
  },
});

type Received = Pick<Answer, "status" | "url" | "headers"> & { readonly bytes: Buffer };

/**
 * Looks at a whole body: octokit takes a connection that is cut within it for an empty answer, and JSON that it can't
 * parse for a text.
 * An empty CODEOWNERS is not the same as one that did not come. What is thrown here octokit retries, as it does when
 * there is no connection.
 */
function whole({ bytes, ...answer }: Received): Answer {
  // octokit's pagination takes this answer for the end of a list, and what is on the pages after it would be missing
  // without a word.
  if (answer.status === 409) throw new PartialAnswer("GitHub answered that something is in its way (409)");
  const text = new TextDecoder().decode(bytes);
  const isOk = answer.status >= 200 && answer.status < 300;
  if (isOk && answer.status !== 204 && /^application\/json\b/i.test(answer.headers.get("content-type") ?? ""))
    mustBeJson(text);
  return { ...answer, text: async () => text, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

function mustBeJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new PartialAnswer("GitHub's answer is garbled", { cause });
  }
}
