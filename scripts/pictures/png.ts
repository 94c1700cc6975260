import { crc32, deflateSync, inflateSync } from "node:zlib";

/**
 * A picture of text has few colours that matter: with a palette it takes a third of the bytes, and no program has to be
 * installed for that.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly pixels: Uint8Array;
}

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error("This is no PNG.");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    chunks.set(name, Buffer.concat([chunks.get(name) ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + length)]));
    at += length + 12;
  }
  return chunks;
}

/** PNG's fifth filter: whichever of left, above and above left is nearest to their sum. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

const PREDICTORS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** Reads what a browser writes: eight bits a channel, with or without alpha, not interlaced. */
function read(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const head = chunks.get("IHDR") ?? Buffer.alloc(13);
  const [width, height, depth, kind, interlaced] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9],
    head[12],
  ];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error(`A PNG of depth ${depth} and kind ${kind} is not what a browser writes.`);
  const step = kind === 6 ? 4 : 3;
  const row = width * step;
  const raw = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const predict = PREDICTORS[raw[y * (row + 1)] ?? 0];
    if (predict === undefined) throw new Error("The PNG is broken.");
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const [left, above, corner] = [
        x < step ? 0 : bytes[at - step],
        y === 0 ? 0 : bytes[at - row],
        x < step || y === 0 ? 0 : bytes[at - row - step],
      ];
      bytes[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predict(left ?? 0, above ?? 0, corner ?? 0);
    }
  }
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) pixels.set(bytes.subarray(at * step, at * step + 3), at * 3);
  return { width, height, pixels };
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at * 3] ?? 0) << 16) | ((pixels[at * 3 + 1] ?? 0) << 8) | (pixels[at * 3 + 2] ?? 0);

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

const nearest = (palette: readonly number[], colour: number): number =>
  palette.reduce((best, one, at) => (distance(one, colour) < distance(palette[best] as number, colour) ? at : best), 0);

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** So far apart are a red and a grey, by the measure of `distance`: what becomes the other has lost its meaning. */
const STRANGE = 5000;

/**
 * The most frequent of these colours, which come first; rare ones that none of them is like take the places of the
 * last, or a small red sign would turn grey.
 */
function paletteOf(colours: readonly number[]): readonly number[] {
  const palette = colours.slice(0, MOST_COLOURS);
  let last = MOST_COLOURS - 1;
  for (const colour of colours.slice(MOST_COLOURS)) {
    const like = palette[nearest(palette, colour)] ?? 0;
    if (distance(like, colour) > STRANGE && last > MOST_COLOURS / 2) palette[last--] = colour;
  }
  return palette;
}

/** The same picture with its 256 most frequent colours; all others become the nearest of them. */
export function inFewColours(png: Buffer): Buffer {
  const { width, height, pixels } = read(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < width * height; at++) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf([...counts].toSorted(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour));
  const indices = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indices.get(colourAt(pixels, y * width + x)) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
