/**
 * QR codes (ISO/IEC 18004) of addresses: bytes, error correction M, up to 331 of them. Made here,
 * because the address of a device carries its key, which is sent to nobody for a drawing.
 */

/** Per version: codewords of error correction per block, then [blocks, data codewords of each]. */
const VERSIONS: readonly (readonly [number, ...(readonly [number, number])[]])[] = [
  [10, [1, 16]],
  [16, [1, 28]],
  [26, [1, 44]],
  [18, [2, 32]],
  [24, [2, 43]],
  [16, [4, 27]],
  [18, [4, 31]],
  [22, [2, 38], [2, 39]],
  [22, [3, 36], [2, 37]],
  [26, [4, 43], [1, 44]],
  [30, [1, 50], [4, 51]],
  [22, [6, 36], [2, 37]],
  [22, [8, 37], [1, 38]],
];

/** Masks in their order: a module is turned over where this is zero. */
const MASKS: readonly ((row: number, column: number) => number)[] = [
  (r, c) => (r + c) % 2,
  (r) => r % 2,
  (_, c) => c % 3,
  (r, c) => (r + c) % 3,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2,
  (r, c) => ((r * c) % 2) + ((r * c) % 3),
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2,
];

/** Rows of dark (1) and light (0) modules, without the quiet zone. */
export type Modules = number[][];

export function qrCode(text: string): Modules {
  const bytes = [...new TextEncoder().encode(text)];
  const version = VERSIONS.findIndex((_, index) => bytes.length <= dataCodewords(index + 1) - (index < 9 ? 2 : 3)) + 1;
  if (version === 0) throw new RangeError("This text is too long for a QR code.");
  const frame = frameOf(version);
  const bits = interleaved(version, padded(version, bytes)).flatMap((byte) => bitsOf(byte, 8));
  place(frame, bits);
  const candidates = MASKS.map((mask, number) => finished(frame, mask, number));
  return candidates.reduce((best, candidate) => (penalty(candidate) < penalty(best) ? candidate : best));
}

/** One path of an SVG whose unit is a module, with the quiet zone of four around it. */
export function qrPath(modules: Modules): { path: string; size: number } {
  const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])));
  return { path: squares.join(""), size: modules.length + 8 };
}

const bitsOf = (value: number, length: number) => Array.from({ length }, (_, index) => (value >> (length - 1 - index)) & 1);

function blocksOf(version: number): { correction: number; sizes: number[] } {
  const [correction, ...groups] = VERSIONS[version - 1] ?? [0];
  return { correction, sizes: groups.flatMap(([count, size]) => Array.from({ length: count }, () => size)) };
}

function dataCodewords(version: number): number {
  return blocksOf(version).sizes.reduce((sum, size) => sum + size, 0);
}

function padded(version: number, bytes: number[]): number[] {
  const bits = [...bitsOf(4, 4), ...bitsOf(bytes.length, version < 10 ? 8 : 16), ...bytes.flatMap((byte) => bitsOf(byte, 8)), 0, 0, 0, 0];
  const words: number[] = [];
  for (let at = 0; at + 8 <= bits.length; at += 8) words.push(bits.slice(at, at + 8).reduce((word, bit) => word * 2 + bit, 0));
  const filled = words.length;
  return Array.from({ length: dataCodewords(version) }, (_, index) => words[index] ?? ((index - filled) % 2 === 0 ? 0xec : 0x11));
}

/** Product in the field of 256 elements that the error correction computes in. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

function correctionOf(data: number[], length: number): number[] {
  let generator = [1];
  for (let power = 0, root = 1; power < length; power += 1, root = times(root, 2)) {
    generator = [...generator, 0].map((term, index) => term ^ times(generator[index - 1] ?? 0, root));
  }
  let rest: number[] = Array.from({ length }, () => 0);
  for (const word of data) {
    const factor = word ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((term, index) => term ^ times(generator[index + 1] ?? 0, factor));
  }
  return rest;
}

function interleaved(version: number, words: number[]): number[] {
  const { correction, sizes } = blocksOf(version);
  let from = 0;
  const data = sizes.map((size) => words.slice(from, (from += size)));
  const checks = data.map((block) => correctionOf(block, correction));
  return [...woven(data), ...woven(checks)];
}

/** The first of every block, then the second of every block, and so on. */
function woven(blocks: number[][]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    blocks.flatMap((block) => (block[index] === undefined ? [] : [block[index]])),
  ).flat();
}

/** Modules whose place is given are 0 or 1; those for data are null, those for the format -1. */
type Frame = (number | null)[][];

function frameOf(version: number): Frame {
  const size = 17 + 4 * version;
  const frame: Frame = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  const set = (row: number, column: number, value: number) => {
    const line = frame[row];
    if (line && column >= 0 && column < size) line[column] = value;
  };
  for (let at = 0; at < size; at += 1) {
    if (at < 9 || at >= size - 8) {
      set(8, at, -1);
      set(at, 8, -1);
    }
  }
  for (let at = 8; at < size - 8; at += 1) {
    set(6, at, (at + 1) % 2);
    set(at, 6, (at + 1) % 2);
  }
  square(set, 3, 3, 4, [0, 1, 3]);
  square(set, 3, size - 4, 4, [0, 1, 3]);
  square(set, size - 4, 3, 4, [0, 1, 3]);
  const last = size - 7;
  for (const row of alignments(version)) {
    for (const column of alignments(version)) {
      const atFinder = (row === 6 && (column === 6 || column === last)) || (row === last && column === 6);
      if (!atFinder) square(set, row, column, 2, [0, 2]);
    }
  }
  if (version >= 7) {
    const code = (version << 12) | remainder(version << 12, 0x1f25);
    for (let at = 0; at < 18; at += 1) {
      set(Math.floor(at / 3), size - 11 + (at % 3), (code >> at) & 1);
      set(size - 11 + (at % 3), Math.floor(at / 3), (code >> at) & 1);
    }
  }
  return frame;
}

/** Rings around a centre: dark at the distances named, light at the others. */
function square(set: (row: number, column: number, value: number) => void, row: number, column: number, reach: number, dark: number[]) {
  for (let y = -reach; y <= reach; y += 1) {
    for (let x = -reach; x <= reach; x += 1) {
      const distance = Math.max(Math.abs(x), Math.abs(y));
      set(row + y, column + x, Number(dark.includes(distance)));
    }
  }
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const last = 10 + 4 * version;
  return version < 7 ? [6, last] : [6, (6 + last) / 2, last];
}

function remainder(value: number, divisor: number): number {
  const length = 32 - Math.clz32(divisor);
  let rest = value;
  while (32 - Math.clz32(rest) >= length) rest ^= divisor << (32 - Math.clz32(rest) - length);
  return rest;
}

/** Two columns at a time from the right, upwards and downwards in turn. */
function place(frame: Frame, bits: number[]): void {
  let next = 0;
  let upwards = true;
  for (let right = frame.length - 1; right > 0; right -= 2, upwards = !upwards) {
    if (right === 6) right -= 1;
    for (let step = 0; step < frame.length; step += 1) {
      const line = frame[upwards ? frame.length - 1 - step : step] ?? [];
      for (const column of [right, right - 1]) {
        if (line[column] === null) line[column] = 2 + (bits[next++] ?? 0);
      }
    }
  }
}

function finished(frame: Frame, mask: (row: number, column: number) => number, number: number): Modules {
  const modules = frame.map((line, row) =>
    line.map((value, column) => (value !== null && value >= 2 ? (value - 2) ^ Number(mask(row, column) === 0) : (value ?? 0))),
  );
  const code = ((number << 10) | remainder(number << 10, 0x537)) ^ 0x5412;
  const size = modules.length;
  const set = (row: number, column: number, at: number) => {
    const line = modules[row];
    if (line) line[column] = (code >> at) & 1;
  };
  for (let at = 0; at < 15; at += 1) {
    set(at < 6 ? at : at < 8 ? at + 1 : size - 15 + at, 8, at);
    set(8, at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at, at);
  }
  const dark = modules[size - 8];
  if (dark) dark[8] = 1;
  return modules;
}

/** How hard a pattern is to read: long runs, blocks, false finders, and too much of one shade. */
function penalty(modules: Modules): number {
  const lines = [...modules, ...modules.map((_, column) => modules.map((line) => line[column] ?? 0))];
  let points = 0;
  for (const line of lines) {
    const text = line.join("");
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) points += run.length - 2;
    points += 40 * ((text.match(/(?=00001011101)/g)?.length ?? 0) + (text.match(/(?=10111010000)/g)?.length ?? 0));
  }
  modules.slice(1).forEach((line, index) =>
    line.slice(1).forEach((value, column) => {
      const above = modules[index];
      if (value === line[column] && value === above?.[column] && value === above[column + 1]) points += 3;
    }),
  );
  const share = modules.flat().reduce((sum, module) => sum + module, 0) / modules.length ** 2;
  return points + 10 * Math.floor(Math.abs(share * 20 - 10));
}
