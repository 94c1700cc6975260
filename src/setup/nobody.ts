/** What `init` writes where no owner is known. GitHub names such a line as a mistake, and so does `doctor`. */
export const NOBODY_YET = "@REPLACE-ME";
