/** What `date` prints, where that is a day and nothing else: people name their copies by it. */

const two = (number: number): string => String(number).padStart(2, "0");

type Part = (at: Date) => string;

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["Y", (at) => String(at.getFullYear())],
  ["m", (at) => two(at.getMonth() + 1)],
  ["d", (at) => two(at.getDate())],
  ["H", (at) => two(at.getHours())],
  ["M", (at) => two(at.getMinutes())],
  ["S", (at) => two(at.getSeconds())],
  ["s", (at) => String(Math.floor(at.getTime() / 1000))],
]);
const SHORT = new Map([
  ["F", "%Y-%m-%d"],
  ["T", "%H:%M:%S"],
]);

/** Seconds since 1970, or a year, a month and a day: without them the same name comes again. */
const IS_DAY = /%s|%Y.*%m.*%d/;

/** The same minutes elsewhere: only the signs of a clock are read from it. */
const inUtc = (at: Date): Date => new Date(at.getTime() + at.getTimezoneOffset() * 60_000);

/** `date -u +%F`, as words; null for whatever else it may be told. */
export function dateOf([program, ...args]: readonly (string | null)[], now = new Date()): string | null {
  const isUtc = /^(-u|--utc)$/.test(args[0] ?? "");
  const [format, ...more] = isUtc ? args.slice(1) : args;
  if (program !== "date" || more.length > 0 || format == null) return null;
  const plain = /^(-I|--iso-8601)$/.test(format) ? "+%F" : format;
  const signs = plain.replace(/%[FT]/g, (sign) => SHORT.get(sign.slice(1)) ?? sign);
  if (!/^\+(%[YmdHMSs]|[\w.:-])+$/.test(signs) || !IS_DAY.test(signs)) return null;
  const at = isUtc ? inUtc(now) : now;
  return signs.slice(1).replace(/%(\w)/g, (_, sign: string) => PARTS.get(sign)?.(at) ?? "");
}
