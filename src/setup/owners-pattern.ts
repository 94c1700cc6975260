/** Characters that CODEOWNERS has no way to write, or that nobody sees: one of any kind stands in their place. */
const UNWRITABLE = /[#[\]\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/gu;

/** A path as it stands in a pattern of CODEOWNERS. */
const written = (path: string): string => path.replace(/[\\*? ]/g, "\\$&").replace(UNWRITABLE, "?");

/** The pattern of a file. */
export const filePattern = (path: string): string => `/${written(path)}`;

/**
 * The pattern of all that lies in a folder. At the top only the files in it whose names end as these do: `*` would
 * stand for the whole repository, and as a later line take what others own.
 */
export const folderPatterns = (folder: string, files: readonly string[]): readonly string[] =>
  folder === "." ? [...new Set(files.map((path) => `/*${endOf(path)}`))].sort() : [`/${written(folder)}/`];

const endOf = (path: string): string => /\.(?:tf|tofu)(?:\.json)?$/.exec(path)?.[0] ?? ".tf";
