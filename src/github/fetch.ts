import type { Agent, AgentOptions, IncomingMessage } from "node:http";
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
 * Sends octokit's requests with the toolkit's client, which goes through the runner's proxy (https_proxy, no_proxy),
 * each within a time limit, and follows redirects.
 * Node's own fetch, and undici's, would take a third of the time of a whole run: they compile WebAssembly first.
 */
export function fetchWithin(timeoutMs: number): (url: string, request: Request) => Promise<Answer> {
  // It holds the connections that all requests share.
  const shared = new HttpClient("destroy-guard", [], { keepAlive: true });
  return async (url, { method, headers, body }) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const ask = async (at: URL, sent: Request["headers"]): Promise<Read> => {
      const handlers = [within(signal, shared, at.protocol)];
      const client = new HttpClient(headers["user-agent"], handlers, { allowRedirects: false });
      const { message } = await client.request(method, at.href, body ?? null, { ...sent });
      const bytes = await buffer(message).catch((cause: unknown) => {
        throw new PartialAnswer("GitHub's answer broke off", { cause });
      });
      return { message, bytes };
    };
    try {
      const { message, bytes } = await followed(new URL(url), headers, ask);
      const named = Object.entries(message.headers).map(([name, value]): [string, string] => [name, String(value)]);
      const isJson = headers.accept?.includes("json") === true;
      return whole({ status: message.statusCode ?? 0, url, headers: new Map(named), bytes }, isJson);
    } catch (cause) {
      throw signal.aborted ? signal.reason : cause;
    }
  };
}

/** An answer that was read to its end. */
interface Read {
  readonly message: IncomingMessage;
  readonly bytes: Buffer;
}

const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;

/**
 * The answer where redirects end. The toolkit's client follows them too, but waits without end for the rest of one that
 * breaks off, and a process in which nothing else goes on ends there.
 * The token is for its own server alone, and goes nowhere without TLS if it came with it.
 */
async function followed(
  url: URL,
  headers: Request["headers"],
  ask: (at: URL, sent: Request["headers"]) => Promise<Read>,
): Promise<Read> {
  const { authorization, ...others } = headers;
  let at = url;
  let sent = headers;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const read = await ask(at, sent);
    const { location } = read.message.headers;
    if (!REDIRECTS.has(read.message.statusCode) || location === undefined) return read;
    const next = new URL(location, at);
    if (at.protocol === "https:" && next.protocol !== "https:") throw new Error("GitHub leads away from HTTPS");
    // From here on it stays away: who is asked now could lead it back with what it likes.
    if (next.host !== url.host) sent = others;
    at = next;
  }
  throw new Error("GitHub leads in a circle");
}

/** Who stands between may drop an idle connection without a word, so none is kept for long. */
const IDLE_MS = 4000;

/** The time limit and the connections of a request, of those too that it is redirected to. */
const within = (signal: AbortSignal, shared: HttpClient, protocol: string): RequestHandler => ({
  prepareRequest(options) {
    const agent: Agent & { readonly options?: AgentOptions; readonly proxyOptions?: object } = shared.getAgent(
      `${protocol}//${options.host}:${options.port}`,
    );
    Object.assign(agent.options ?? {}, { timeout: IDLE_MS });
    // A request that still waits for its way through a proxy has no socket that could be closed.
    Object.assign(agent.proxyOptions ?? {}, { signal });
    Object.assign(options, { signal, agent });
  },
  canHandleAuthentication: () => false,
  handleAuthentication: async () => {
    throw new Error("Nothing is asked to authenticate anew.");
  },
});

type Received = Pick<Answer, "status" | "url" | "headers"> & { readonly bytes: Buffer };

/**
 * Looks at a whole body: octokit takes a connection that is cut within it for an empty answer, JSON that it can't parse
 * for a text, and an answer that is empty for an empty list.
 * An empty CODEOWNERS is not the same as one that did not come. What is thrown here octokit retries, as it does when
 * there is no connection.
 */
function whole({ bytes, ...answer }: Received, isJson: boolean): Answer {
  // octokit's pagination takes this answer for the end of a list, and what is on the pages after it would be missing
  // without a word.
  if (answer.status === 409) throw new PartialAnswer("GitHub answered that something is in its way (409)");
  const text = new TextDecoder().decode(bytes);
  const isOk = answer.status >= 200 && answer.status < 300;
  const saysJson = /^application\/json\b/i.test(answer.headers.get("content-type") ?? "");
  if (isOk && answer.status !== 204 && saysJson) mustBeJson(text, isJson);
  // Whoever stands between may answer in GitHub's place.
  if (isOk && answer.status !== 204 && isJson && !saysJson) throw new PartialAnswer("GitHub's answer is no JSON");
  return { ...answer, text: async () => text, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

/** `isAsked`: JSON is what was asked for, and not a file that may hold some. */
function mustBeJson(text: string, isAsked: boolean): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PartialAnswer("GitHub's answer is garbled", { cause });
  }
  // octokit's pagination takes these for an empty list.
  if (isAsked && (typeof value !== "object" || value === null))
    throw new PartialAnswer("GitHub's answer is neither a list nor an object");
  // What is counted stands beside its number, and octokit's pagination looks into it whatever it is.
  if (isAsked && "total_count" in (value as object) && !Object.values(value as object).some(Array.isArray))
    throw new PartialAnswer("GitHub's answer counts what it does not list");
}
