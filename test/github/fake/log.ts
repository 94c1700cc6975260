/** One request as it reached the fake, and how it went. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** GitHub's name of the endpoint (`issues/list-comments`), or null when there is none. */
  readonly operation: string | null;
  /** The login that the token speaks for. */
  readonly identity: string;
  /** What was answered; a cut or hung connection has no status. */
  outcome: number | "reset" | "cut short" | "hung" | "open";
}

type Entry = { readonly deed: string } | { readonly request: LoggedRequest };

export interface Log {
  readonly requests: readonly LoggedRequest[];
  /** Requests to one endpoint. */
  of(operation: string): readonly LoggedRequest[];
  add(request: LoggedRequest): void;
  /** Writes a sentence of what happened into the story. */
  tell(deed: string): void;
  /** Forgets what was told and asked so far, so that a test can look at one act alone. */
  clear(): void;
  /**
   * The story in lines: what people and bots did, one sentence each, and between them what was read, one line for
   * consecutive reads, sorted, since independent reads go out together in no fixed order.
   */
  told(): readonly string[];
}

export const createLog = (): Log => {
  const entries: Entry[] = [];
  const requests = (): LoggedRequest[] => entries.flatMap((entry) => ("request" in entry ? [entry.request] : []));
  return {
    get requests() {
      return requests();
    },
    of: (operation) => requests().filter((request) => request.operation === operation),
    add: (request) => {
      entries.push({ request });
    },
    tell: (deed) => {
      entries.push({ deed });
    },
    clear: () => {
      entries.length = 0;
    },
    told: () => story(entries),
  };
};

const story = (entries: readonly Entry[]): string[] => {
  const lines: string[] = [];
  let reads: LoggedRequest[] = [];
  const flush = (): void => {
    for (const [identity, theirs] of Map.groupBy(reads, (request) => request.identity))
      lines.push(`${identity} reads ${counted(theirs.map(named))}`);
    reads = [];
  };
  for (const entry of entries) {
    if ("deed" in entry) {
      flush();
      lines.push(entry.deed);
    } else if (entry.request.method === "GET" || entry.request.operation === "graphql") {
      reads.push(entry.request);
    } else if (!succeeded(entry.request)) {
      // A write that succeeds is a deed and tells itself.
      flush();
      lines.push(`${entry.request.identity} tries ${named(entry.request)}`);
    }
  }
  flush();
  return lines;
};

const succeeded = ({ outcome }: LoggedRequest): boolean => typeof outcome === "number" && outcome < 400;

const named = (request: LoggedRequest): string => {
  const name = request.operation ?? `${request.method} ${request.path}`;
  return succeeded(request) ? name : `${name} (${request.outcome})`;
};

const counted = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, same]) => (same.length === 1 ? name : `${name} ×${same.length}`))
    .toSorted()
    .join(", ");
