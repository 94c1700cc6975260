import * as z from "zod";

/**
 * What the policy's schema is made of. Two habits to know:
 * - every `error` is not a sentence but the words for what is allowed, or for a custom check what is wrong;
 *   `findMistakes` makes the sentence;
 * - a check over several keys has `when`, since otherwise zod leaves it out as soon as one of the keys is wrong by
 *   itself, and its mistake would only be told in the second round.
 */

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** For a check over several keys: made whenever the value is a mapping, whatever is wrong in it. */
export const wholeMapping = { when: ({ value }: { value: unknown }) => isMapping(value) };
/** The same for a list. */
export const wholeList = { when: ({ value }: { value: unknown }) => Array.isArray(value) };

/** A mapping with these keys and no other. For an unknown key the allowed words are the keys, separated by ", ". */
export const mapping = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? "" : "a mapping with ") + Object.keys(shape).join(", "),
  });

/** The mistake is not told when a mistyped key was meant to be one of these: see `findMistakes`. */
export const needing = (keys: readonly string[], error: string) => ({
  error,
  params: { needs: keys },
  ...wholeMapping,
});

/** The mapping, of which at least one key has to be set. */
export const atLeastOne = <S extends z.ZodObject>(schema: S) => {
  const keys = Object.keys(schema.shape);
  return schema
    .refine(
      (value) => Object.keys(value).length > 0,
      needing(keys, `sets nothing; needed: at least one of ${keys.join(", ")}`),
    )
    .meta({ minProperties: 1 });
};

/** A list; `items`: what is in it, for the message. */
export const list = <S extends z.ZodType>(item: S, items: string) => z.array(item, { error: `a list of ${items}` });

/** A text that is not blank; `allowed`: what it is, for the message. */
export const text = (allowed: string) => {
  const error = `${allowed}, as text`;
  return z.string({ error }).regex(/\S/, { error });
};

/** The same in one line. */
export const line = (allowed: string) => {
  const error = `${allowed}, as text in one line`;
  return z.string({ error }).regex(/^\s*\S.*$/, { error });
};

const A_DAY = "a day of the calendar, written YYYY-MM-DD";
export const day = () => z.iso.date({ error: A_DAY });
