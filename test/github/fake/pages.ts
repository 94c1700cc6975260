import type { Answer, Call } from "./route.ts";
import { ok } from "./route.ts";

const DEFAULT_SIZE = 30;
const LARGEST_SIZE = 100;

/** One numbered page of a list, with the Link header as GitHub writes it: absent when everything fits on one page. */
export const page = <T>(
  call: Call,
  all: readonly T[],
  shown: (one: T) => unknown,
  wrap: (items: unknown[]) => unknown = (items) => items,
): Answer => {
  const size = sizeOf(call);
  const last = Math.max(1, Math.ceil(all.length / size));
  const current = Math.max(1, Number(call.asked("page") ?? 1));
  const items = all.slice((current - 1) * size, current * size).map(shown);
  const links: [string, number][] = [];
  if (current > 1) links.push(["prev", current - 1]);
  if (current < last) links.push(["next", current + 1], ["last", last]);
  if (current > 1) links.push(["first", 1]);
  return {
    ...ok(wrap(items)),
    headers: linkHeader(links.map(([rel, number]) => [rel, linked(call, { page: String(number) })])),
  };
};

/** One page of a list that GitHub walks with opaque cursors instead of numbers. */
export const cursorPage = <T extends { readonly id: number }>(
  call: Call,
  all: readonly T[],
  shown: (one: T) => unknown,
): Answer => {
  const size = sizeOf(call);
  const after = call.asked("after");
  const before = call.asked("before");
  const start =
    after !== null ? positionOf(all, after) + 1 : before !== null ? Math.max(0, positionOf(all, before) - size) : 0;
  const items = all.slice(start, start + size);
  const [first, last] = [items.at(0), items.at(-1)];
  const links: [string, string][] = [];
  if (last !== undefined && start + size < all.length)
    links.push(["next", linked(call, { after: cursorTo(last), before: null })]);
  if (first !== undefined && start > 0) links.push(["prev", linked(call, { before: cursorTo(first), after: null })]);
  return { ...ok(items.map(shown)), headers: linkHeader(links) };
};

const sizeOf = (call: Call): number =>
  Math.min(LARGEST_SIZE, Math.max(1, Number(call.asked("per_page") ?? DEFAULT_SIZE)));

const cursorTo = (one: { readonly id: number }): string => Buffer.from(`cursor:${one.id}`).toString("base64url");

const positionOf = (all: readonly { readonly id: number }[], cursor: string): number =>
  all.findIndex((one) => cursorTo(one) === cursor);

/**
 * GitHub's links name the repository by its number (`/repositories/7/…`), so a client has to follow them as they are.
 */
const linked = (call: Call, changes: Readonly<Record<string, string | null>>): string => {
  const url = new URL(call.url);
  const repository = call.world.repositories.get(
    /\/repos\/([^/]+\/[^/]+)/.exec(url.pathname)?.[1]?.toLowerCase() ?? "",
  );
  if (repository !== undefined)
    url.pathname = url.pathname.replace(/\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
};

const linkHeader = (links: readonly (readonly [rel: string, url: string])[]): Record<string, string> =>
  links.length === 0 ? {} : { link: links.map(([rel, url]) => `<${url}>; rel="${rel}"`).join(", ") };
