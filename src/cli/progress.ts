/** Says on a terminal how far the reading has come, once it takes longer than a second. `clear` removes the line. */
export interface Progress {
  readonly read: (bytes: number) => void;
  readonly clear: () => void;
}

export function progressOn(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): Progress {
  if (stream.isTTY !== true) return { read: () => {}, clear: () => {} };
  const start = now();
  let last = start;
  let total = 0;
  let shown = false;
  return {
    read: (bytes) => {
      total += bytes;
      const time = now();
      if (time - start < 1000 || time - last < 200) return;
      last = time;
      shown = true;
      stream.write(`\r\u001b[Kreading … ${(total / 1e6).toFixed(0)} MB`);
    },
    clear: () => {
      if (shown) stream.write("\r\u001b[K");
    },
  };
}
