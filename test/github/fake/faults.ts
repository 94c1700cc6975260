import { type Answer, errorAnswer } from "./route.ts";

/** What can go wrong with one request: an answer that GitHub gives instead, or a connection that breaks. */
export type Fault =
  | { readonly kind: "answer"; readonly answer: Answer }
  /** The connection is reset before a byte was sent. */
  | { readonly kind: "reset" }
  /** GitHub does what was asked, and the connection breaks in the middle of the answer. */
  | { readonly kind: "cut short" }
  /** No answer, ever. */
  | { readonly kind: "hang" }
  /** The page is there, but nothing is on it: the link to it lied. */
  | { readonly kind: "empty page" }
  /** GitHub does what was asked, and what it answers is changed on the way. */
  | { readonly kind: "changed"; readonly change: (answer: Answer) => Answer };

const html = (status: number): Fault => ({
  kind: "answer",
  answer: { status, raw: { type: "text/html", bytes: Buffer.from("<html><title>Unicorn! · GitHub</title></html>") } },
});
const said = (status: number, message: string, headers: Record<string, string> = {}): Fault => ({
  kind: "answer",
  answer: errorAnswer(status, message, { headers }),
});

const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

/** Faults by name, for rows of tests; those that ask to wait ask for one second. */
export const FAULTS = {
  "401": said(401, "Bad credentials"),
  "403": said(403, "Resource not accessible by integration"),
  "404": said(404, "Not Found"),
  "410": said(410, "This issue was deleted"),
  "422": said(422, "Validation Failed"),
  "429": said(429, "Too many requests", { "retry-after": "1" }),
  "500": said(500, "Server Error"),
  "502": html(502),
  "503": html(503),
  "secondary limit": said(403, SECONDARY, { "retry-after": "1" }),
  "secondary limit without a time": said(403, SECONDARY),
  "used up": said(403, "API rate limit exceeded for installation.", { "x-ratelimit-remaining": "0" }),
  garbled: {
    kind: "answer",
    answer: { status: 200, raw: { type: "application/json; charset=utf-8", bytes: Buffer.from('[{"id": 1,') } },
  },
  reset: { kind: "reset" },
  "cut short": { kind: "cut short" },
  hang: { kind: "hang" },
  "empty page": { kind: "empty page" },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

export interface FaultManner {
  /** How many requests it happens to; every one when not said. */
  readonly times?: number;
  /** How many requests go well first. */
  readonly after?: number;
  /** Only this page, or this path (of a file, say). */
  readonly page?: number;
  readonly path?: string;
  /** GitHub does what was asked, and only the answer is lost. */
  readonly afterwards?: boolean;
}

interface Plan {
  readonly operation: string;
  readonly fault: Fault;
  readonly manner: FaultManner;
  met: number;
}

export interface Faults {
  /** Lets requests to one endpoint (`issues/list-events`) go wrong from now on. */
  plan(operation: string, fault: FaultName | Fault, manner: FaultManner): void;
  /** Something happens right before the next request to an endpoint is answered. */
  before(operation: string, act: () => void): void;
  clear(): void;
  /** What goes wrong with this request, if anything; the longest planned comes first. */
  next(operation: string, url: URL): { readonly fault: Fault; readonly afterwards: boolean } | null;
}

export const createFaults = (): Faults => {
  const plans: Plan[] = [];
  const doings: { readonly operation: string; readonly act: () => void }[] = [];
  return {
    before: (operation, act) => {
      doings.push({ operation, act });
    },
    plan: (operation, fault, manner) => {
      plans.push({ operation, fault: typeof fault === "string" ? FAULTS[fault] : fault, manner, met: 0 });
    },
    clear: () => {
      plans.length = 0;
    },
    next: (operation, url) => {
      const at = doings.findIndex((doing) => doing.operation === operation);
      for (const { act } of at < 0 ? [] : doings.splice(at, 1)) act();
      for (const plan of plans) {
        if (plan.operation !== operation || !concerns(plan.manner, url)) continue;
        plan.met += 1;
        const { after = 0, times = Number.POSITIVE_INFINITY, afterwards = false } = plan.manner;
        if (plan.met > after && plan.met <= after + times) return { fault: plan.fault, afterwards };
      }
      return null;
    },
  };
};

const concerns = ({ page, path }: FaultManner, url: URL): boolean =>
  (page === undefined || Number(url.searchParams.get("page") ?? 1) === page) &&
  (path === undefined || decodeURIComponent(url.pathname).includes(path));
