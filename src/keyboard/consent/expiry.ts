import { usageError } from "../../cli/options.ts";
import type { Agreement } from "./text.ts";

const UNITS = new Map([
  ["m", 60],
  ["h", 3600],
  ["d", 24 * 3600],
]);
/** In seconds. What somebody agreed to longer ago they hardly remember. */
const LONGEST = 7 * 24 * 3600;

/**
 * `30m`, `2h`, `1d` from now, or a time in RFC 3339. Throws InputError where it is none, is over, or is too far off.
 */
export function expiryAt(text: string, now: Date): Date {
  const [, count, unit = ""] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const end =
    count !== undefined
      ? now.getTime() + Number(count) * (UNITS.get(unit) ?? 0) * 1000
      : isMoment
        ? Date.parse(text)
        : Number.NaN;
  if (Number.isNaN(end))
    throw usageError(`--until takes 30m, 2h, 1d or a time such as 2026-12-31T18:00:00Z, and not "${text}"`, "agree");
  const seconds = (end - now.getTime()) / 1000;
  if (seconds < 1) throw usageError(`--until ${text} is over already`, "agree");
  if (seconds > LONGEST) throw usageError(`--until ${text} is too far off; a consent lasts at most 7 days`, "agree");
  return new Date(end);
}

/** In seconds: what the clocks of two machines may differ by. */
const SKEW = 3600;

/**
 * Whether a consent lasts longer than any that `agree` writes: signed by hand, its times may be any. One that is of
 * the future counts from now on.
 */
export function isTooLong({ agreed, expires }: Agreement, now: Date): boolean {
  const from = Math.min(Date.parse(agreed), now.getTime() + SKEW * 1000);
  // The times are cut to whole seconds.
  return (Date.parse(expires) - from) / 1000 > LONGEST + 1;
}
