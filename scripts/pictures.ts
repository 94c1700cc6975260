/**
 * Draws the comments that the README and the docs show as GitHub does, light and dark, from their recorded fixtures, and
 * a session in a terminal:
 * `npm run pictures`. Needs a Chromium on this machine (`CHROMIUM`, else /usr/bin/chromium), a font with emoji and no
 * network; where one is missing it says so and ends with code 2.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MarkdownIt from "markdown-it";
import { inFewColours } from "./pictures/png.ts";
import { comments, DRAWN, fingerprints, session } from "./pictures/shown.ts";

const ROOT = join(import.meta.dirname, "..");
const IMAGES = join(ROOT, "docs", "images");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const WIDTH = 860;
/** Of 80 columns. */
const NARROW = 760;
const SCALE = 1.5;
/** A README is read on trains. */
const MOST_BYTES = 200_000;

interface Colours {
  readonly page: string;
  readonly bar: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly link: string;
  readonly code: string;
}

const THEMES: Readonly<Record<"light" | "dark", Colours>> = {
  light: {
    page: "#ffffff",
    bar: "#f6f8fa",
    border: "#d1d9e0",
    text: "#1f2328",
    muted: "#59636e",
    link: "#0969da",
    code: "#eff1f3",
  },
  dark: {
    page: "#0d1117",
    bar: "#151b23",
    border: "#3d444d",
    text: "#f0f6fc",
    muted: "#9198a1",
    link: "#4493f8",
    code: "#21262e",
  },
};

const TELLS_HEIGHT =
  "<script>document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)</script>";

const style = ({ page, bar, border, text, muted, link, code }: Colours): string => `
  * { box-sizing: border-box }
  body { margin: 0; padding: 16px; background: ${page}; color: ${text}; font: 14px/1.5 "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
  article { border: 1px solid ${border}; border-radius: 6px; overflow: hidden }
  header { padding: 8px 16px; background: ${bar}; border-bottom: 1px solid ${border}; color: ${muted} }
  header b { color: ${text} }
  header i { margin: 0 4px; padding: 0 7px; border: 1px solid ${border}; border-radius: 2em; font-style: normal; font-size: 12px }
  main { padding: 16px }
  main > :first-child { margin-top: 0 } main > :last-child { margin-bottom: 0 }
  h3 { margin: 0 0 16px; font-size: 1.25em; line-height: 1.25 }
  h4 { margin: 24px 0 16px; font-size: 1em; line-height: 1.25 }
  p, ul, details { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: .25em }
  a { color: ${link}; text-decoration: none } a code { color: inherit }
  code { padding: .2em .4em; border-radius: 6px; background: ${code}; font: 85% "Liberation Mono", Menlo, monospace; white-space: break-spaces }
  sub { font-size: 75%; line-height: 0; position: relative; bottom: -.25em }`;

const page = (markdown: string, colours: Colours): string => {
  // Comments break lines where they are broken. Folded parts stay folded: what is in them is for those who ask.
  const body = new MarkdownIt({ html: true, breaks: true }).render(markdown).replaceAll("<details open>", "<details>");
  return `<!doctype html><meta charset="utf-8"><style>${style(colours)}</style>
<article><header><b>github-actions</b> <i>bot</i> commented</header><main>${body}</main></article>
${TELLS_HEIGHT}`;
};

/** How a line of a terminal looks: what is typed, what blocks, what is said beside. */
const lineStyle = (line: string): string => {
  if (/^[$>] /.test(line)) return "typed";
  if (/^(blocked:|✗)/.test(line)) return "blocks";
  return /^( {2}https:|digest|What .* means:|…)/.test(line) ? "beside" : "plain";
};

const terminalPage = (text: string): string => {
  const escaped = (line: string): string => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = text.trimEnd().split("\n");
  const body = lines.map((line) => `<span class="${lineStyle(line)}">${escaped(line)}</span>`).join("\n");
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #0d1117 }
  pre { margin: 0; padding: 20px; color: #f0f6fc; font: 14px/1.45 "Liberation Mono", Menlo, monospace }
  .typed { color: #7ee787; font-weight: 600 } .blocks { color: #ff7b72; font-weight: 600 } .beside { color: #9198a1 }
</style><pre>${body}</pre>${TELLS_HEIGHT}`;
};

function chromium(folder: string, ...args: readonly string[]): string {
  const isRoot = process.getuid?.() === 0;
  const quiet = [
    "--headless",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    `--user-data-dir=${join(folder, "profile")}`,
  ];
  const { status, stdout, stderr, error } = spawnSync(
    CHROMIUM,
    [...quiet, ...(isRoot ? ["--no-sandbox"] : []), ...args],
    {
      encoding: "utf8",
      timeout: 60_000,
    },
  );
  if (status !== 0) throw new Error(`${CHROMIUM} could not draw: ${error?.message ?? stderr}`);
  return stdout;
}

function draw(name: string, content: string, folder: string, width = WIDTH): void {
  const html = join(folder, `${name}.html`);
  const shot = join(folder, `${name}.png`);
  writeFileSync(html, content);
  const { href } = pathToFileURL(html);
  const [, height] =
    /data-height="(\d+)"/.exec(chromium(folder, `--window-size=${width},600`, "--dump-dom", href)) ?? [];
  if (height === undefined) throw new Error("The page does not say how high it is.");
  chromium(
    folder,
    `--window-size=${width},${height}`,
    `--force-device-scale-factor=${SCALE}`,
    `--screenshot=${shot}`,
    href,
  );
  const image = join(IMAGES, `${name}.png`);
  writeFileSync(image, inFewColours(readFileSync(shot)));
  const { size } = statSync(image);
  if (size > MOST_BYTES) throw new Error(`${image} has ${size} bytes, and may have ${MOST_BYTES}.`);
  process.stdout.write(`docs/images/${name}.png: ${Math.round(size / 1000)} kB\n`);
}

function drawAll(folder: string): void {
  for (const [picture, text] of comments()) {
    for (const [theme, colours] of Object.entries(THEMES)) draw(`${picture}-${theme}`, page(text, colours), folder);
  }
  draw("apply", terminalPage(session()), folder, NARROW);
  writeFileSync(DRAWN, `${JSON.stringify(fingerprints(), null, 2)}\n`);
}

/** What is missing to draw, as a sentence. Without emoji the title of a comment would begin with an empty box. */
function missing(): string | null {
  if (!existsSync(CHROMIUM)) return `There is no ${CHROMIUM}. Install Chromium, or name yours in CHROMIUM`;
  const { stdout, error } = spawnSync("fc-list", [":lang=und-zsye", "family"], { encoding: "utf8" });
  return error === undefined && stdout.trim() === ""
    ? "There is no font with emoji. Install one (fonts-noto-color-emoji)"
    : null;
}

const fault = missing();
if (fault === null) {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    mkdirSync(IMAGES, { recursive: true });
    drawAll(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  process.stderr.write(`${fault}; nothing was drawn.\n`);
  process.exitCode = 2;
}
