import type { Path } from "../domain/catalogue.ts";

/**
 * A path as people know it: without the step that reads a text, which only the catalogue writes. `body~json.sku.name` →
 * `body.sku.name`, `ddl[*]~sql[*]` → `ddl[*]`.
 */
export const shownPath = (path: Path): string => path.replace(/~(sql|columns)(\[\*\])?|~[a-z]+/g, "");
