/** Git's settings as they stand in a file: https://git-scm.com/docs/git-config#_syntax */

export interface GitSetting {
  /** `alias.x`, `core.pager`, `filter.x.smudge`; the section and the last part in small letters. */
  readonly name: string;
  readonly value: string;
}

/** `[filter "x"]`, `smudge = "…"`, with `\` at the end of a line that goes on. */
export function gitSettingsIn(text: string): readonly GitSetting[] {
  const found: GitSetting[] = [];
  let section = "";
  for (const line of text.replace(/\\\r?\n/g, "").split(/\r?\n/)) {
    const [, name, sub] = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line) ?? [];
    if (name !== undefined) section = [name.toLowerCase(), ...(sub === undefined ? [] : [sub])].join(".");
    const [, key = "", value] = /^(?:\s*\[[^\]]*\])?\s*([A-Za-z][\w-]*)\s*=(.*)$/.exec(line) ?? [];
    if (value !== undefined) found.push({ name: `${section}.${key.toLowerCase()}`, value: unquoted(value) });
  }
  return found;
}

/** Without quotes, and without the comment that begins at a `#` or `;` outside of them. */
const unquoted = (value: string): string =>
  value
    .replace(/"((?:[^"\\]|\\.)*)"|\\(.)|[#;].*$/g, (_, quoted?: string, sign = "") =>
      quoted === undefined ? sign : quoted.replace(/\\(.)/g, "$1"),
    )
    .trim();
