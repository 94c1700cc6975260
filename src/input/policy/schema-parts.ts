import * as z from "zod/mini";

/**
 * What the policy's schema is made of. It is made anew in each run that reads a policy, so of zod's two forms it is the
 * small one, which takes a third of the time. Two habits to know:
 * - every `error` is not a sentence but the words for what is allowed, or for a custom check what is wrong;
 *   `findMistakes` makes the sentence;
 * - a check over several keys has `when`, since otherwise zod leaves it out as soon as one of the keys is wrong by
 *   itself, and its mistake would only be told in the second round.
 */

/** What an editor shows of a setting: a description, or more of JSON Schema than that. */
type About = string | z.core.GlobalMeta;

/** The setting, with what it is about. */
export const setting = <S extends z.ZodMiniType>(schema: S, about: About): S =>
  schema.with(z.meta(typeof about === "string" ? { description: about } : about));

/** The same of a setting that may be left out. */
export const optional = <S extends z.ZodMiniType>(schema: S, about: About) => setting(z.optional(schema), about);

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** For a check over several keys: made whenever the value is a mapping, whatever is wrong in it. */
export const wholeMapping = { when: ({ value }: { value: unknown }) => isMapping(value) };
/** The same for a list. */
export const wholeList = { when: ({ value }: { value: unknown }) => Array.isArray(value) };

/** A mapping with these keys and no other. For an unknown key the allowed words are the keys, separated by ", ". */
export const mapping = <S extends z.core.$ZodShape>(shape: S) =>
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
export const atLeastOne = <S extends z.ZodMiniObject>(schema: S): S => {
  const keys = Object.keys(schema.shape);
  return schema.with(
    z.refine(
      (value) => Object.keys(value as object).length > 0,
      needing(keys, `sets nothing; needed: at least one of ${keys.join(", ")}`),
    ),
    z.meta({ minProperties: 1 }),
  );
};

/** A list; `items`: what is in it, for the message. */
export const list = <S extends z.ZodMiniType>(item: S, items: string) => z.array(item, { error: `a list of ${items}` });

/** A text of this form; `allowed`: which that is, for the message. */
export const formed = (form: RegExp, allowed: string) => z.string({ error: allowed }).with(z.regex(form, allowed));

/** A text that is not blank; `allowed`: what it is, for the message. */
export const text = (allowed: string) => formed(/\S/, `${allowed}, as text`);

/** The same in one line. */
export const line = (allowed: string) => formed(/^\s*\S.*$/, `${allowed}, as text in one line`);

const A_DAY = "a day of the calendar, written YYYY-MM-DD";
export const day = () => z.iso.date({ error: A_DAY });
