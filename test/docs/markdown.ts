import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

/** What is looked at in a Markdown page. Links and images both, those written in HTML as well. */
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly blocks: readonly Block[];
}

/** A fenced block. `line` is where its text begins, counted from 1. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

const reader = new MarkdownIt({ html: true });

/**
 * As GitHub makes anchors of headings: lower case, spaces as hyphens, signs left out, and a number for one that was
 * there before.
 */
export function anchorsOf(headings: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    let anchor = plain;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${plain}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

const textOf = ({ children, content }: Token): string => children?.map((child) => child.content).join("") ?? content;

const written = (html: string): readonly string[] =>
  [...html.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)].map(([, link = ""]) => link);

const linksOf = (token: Token): readonly string[] => {
  if (token.type === "html_block" || token.type === "html_inline") return written(token.content);
  const own = token.attrGet("href") ?? token.attrGet("src");
  return [...(own === null ? [] : [String(own)]), ...(token.children ?? []).flatMap(linksOf)];
};

export function pageAt(path: string): Page {
  const text = readFileSync(path, "utf8");
  const tokens = reader.parse(text, {});
  const headings = tokens.flatMap((token, at) => (tokens[at - 1]?.type === "heading_open" ? [textOf(token)] : []));
  return {
    path,
    text,
    anchors: anchorsOf(headings),
    links: tokens.flatMap(linksOf),
    blocks: tokens
      .filter(({ type }) => type === "fence")
      .map(({ info, content, map }) => ({
        language: info.split(/\s/)[0] ?? "",
        text: content,
        line: (map?.[0] ?? 0) + 2,
      })),
  };
}
