import { readFileSync } from "node:fs";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inFewColours } from "../scripts/pictures/png.ts";
import { DRAWN, fingerprints } from "../scripts/pictures/shown.ts";

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const numbers = [data.length, crc32(body)].map((number) => Buffer.from(number.toString(16).padStart(8, "0"), "hex"));
  return Buffer.concat([numbers[0] as Buffer, body, numbers[1] as Buffer]);
};

const PREDICT: readonly ((a: number, b: number, c: number) => number)[] = [
  () => 0,
  (a) => a,
  (_, b) => b,
  (a, b) => Math.floor((a + b) / 2),
  (a, b, c) => {
    const to = (one: number): number => Math.abs(a + b - c - one);
    return [a, b, c].reduce((best, one) => (to(one) < to(best) ? one : best));
  },
];

/** A PNG as a browser writes it: each row with the filter that is asked for. */
const pngOf = (width: number, pixels: readonly (readonly number[])[], filters: readonly number[]): Buffer => {
  const height = pixels.length / width;
  const step = pixels[0]?.length ?? 4;
  const at = (x: number, y: number, channel: number): number =>
    x < 0 || y < 0 ? 0 : ((pixels[y * width + x] as readonly number[])[channel] as number);
  const rows = Array.from({ length: height }, (_, y) => {
    const filter = filters[y % filters.length] as number;
    const predict = PREDICT[filter] as (typeof PREDICT)[number];
    const bytes = Array.from({ length: width * step }, (_, i) => {
      const [x, channel] = [Math.floor(i / step), i % step];
      return at(x, y, channel) - predict(at(x - 1, y, channel), at(x, y - 1, channel), at(x - 1, y - 1, channel));
    });
    return Uint8Array.from([filter, ...bytes]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, step === 4 ? 6 : 2, 0, 0, 0], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", new Uint8Array()),
  ]);
};

/** The colours of a PNG with a palette, pixel by pixel. */
const coloursIn = (png: Buffer): readonly (readonly number[])[] => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const [name, data] = [png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))];
    expect(chunk(name, data)).toEqual(png.subarray(at, at + data.length + 12));
    chunks.set(name, data);
  }
  const [head, palette, rows] = [
    chunks.get("IHDR"),
    chunks.get("PLTE"),
    inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0)),
  ];
  const width = head?.readUInt32BE(0) ?? 0;
  return [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [[...(palette?.subarray(index * 3, index * 3 + 3) ?? [])]],
  );
};

const byte = fc.integer({ min: 0, max: 255 });

test("a picture of few colours stays as it is, whatever filters it was written with", () => {
  const picture = fc.record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
    hasAlpha: fc.boolean(),
    seed: fc.array(fc.tuple(byte, byte, byte), { minLength: 1, maxLength: 81 }),
    filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 }),
  });
  fc.assert(
    fc.property(picture, ({ width, height, hasAlpha, seed, filters }) => {
      const colours = Array.from(
        { length: width * height },
        (_, at) => seed[at % seed.length] as [number, number, number],
      );
      const pixels = colours.map((colour) => (hasAlpha ? [...colour, 255] : colour));
      expect(coloursIn(inFewColours(pngOf(width, pixels, filters)))).toEqual(colours);
    }),
    { numRuns: 200 },
  );
});

test("of many colours the rare ones become the nearest of the others", () => {
  const greys = Array.from({ length: 256 }, (_, at) => [at, at, at]);
  const found = coloursIn(inFewColours(pngOf(2, [...greys, ...greys, [200, 200, 203], [0, 0, 1]], [0])));
  expect(found.slice(-2)).toEqual([
    [201, 201, 201],
    [0, 0, 0],
  ]);
});

test("a rare colour that is like none of the others stays", () => {
  const greys = Array.from({ length: 256 }, (_, at) => [at, at, at]);
  const found = coloursIn(inFewColours(pngOf(2, [...greys, ...greys, [221, 46, 68], [0, 0, 1]], [0])));
  expect(found.at(-2)).toEqual([221, 46, 68]);
});

test("what is no PNG of a browser is not drawn upon", () => {
  expect(() => inFewColours(Buffer.from("GIF89a, and more of it"))).toThrow("This is no PNG.");
});

test("The pictures of the docs show what the program says today; npm run pictures draws them anew", () => {
  expect(JSON.parse(readFileSync(DRAWN, "utf8"))).toEqual(fingerprints());
});
