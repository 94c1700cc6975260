/** When a drill fails: where nothing would remain of something, or never. */
export const FAIL_ON = ["nothing", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const isFailOn = (word: string): word is FailOn => (FAIL_ON as readonly string[]).includes(word);
