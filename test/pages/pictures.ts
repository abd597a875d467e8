/*
 * npx node test/pages/pictures.ts
 *
 * Makes the pictures of README again: the first page of the demonstration, and a page of its redline.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { draftDemo, Office, root, runForBytes } from './office.ts';

const WIDTH = 900;

/** Ink on paper: black, and the two colours of tracked changes; every shade between white and these. */
const INKS: Colour[] = [
  [0, 0, 0],
  [0x1f, 0x4f, 0xbf],
  [0xc6, 0x28, 0x28],
];
const SHADES = 5;

type Colour = [red: number, green: number, blue: number];

const pictures = join(root, 'fixtures/pictures');
const folder = mkdtempSync(join(tmpdir(), 'thuky-pictures-'));
try {
  mkdirSync(pictures, { recursive: true });
  draftDemo(folder);
  const names = ['bao-cao', 'doi-chieu'];
  const pdfs = new Office(folder).convert(
    'pdf',
    names.map((name) => join(folder, `${name}.docx`)),
    folder,
  );
  names.forEach((name, index) => {
    const png = smallPng(pageImage(pdfs[index]!, 1));
    writeFileSync(join(pictures, `${name}.png`), png);
    process.stdout.write(`fixtures/pictures/${name}.png: ${Math.round(png.length / 1024)} KB\n`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Image = { width: number; height: number; rgb: Uint8Array };

/** A page as pixels; pdftoppm writes "P6 WIDTH HEIGHT 255" and the bytes. */
function pageImage(pdf: string, page: number): Image {
  const scale = ['-scale-to-x', String(WIDTH), '-scale-to-y', '-1'];
  const ppm = runForBytes('pdftoppm', [...scale, '-f', String(page), '-singlefile', pdf]);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('pdftoppm gave no picture');
  return { width: Number(head[1]), height: Number(head[2]), rgb: ppm.subarray(head[0].length) };
}

/** A PNG of at most sixteen colours, four bits a pixel: a third of the size of what pdftoppm writes. */
function smallPng({ width, height, rgb }: Image): Buffer {
  const palette: Colour[] = [
    [255, 255, 255],
    ...INKS.flatMap((ink) =>
      Array.from(
        { length: SHADES },
        (_, shade) => ink.map((value) => Math.round(255 - ((255 - value) * (shade + 1)) / SHADES)) as Colour,
      ),
    ),
  ];
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  const known = new Map<number, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const [red, green, blue] = [rgb[at]!, rgb[at + 1]!, rgb[at + 2]!];
      const key = (red << 16) | (green << 8) | blue;
      const index = known.get(key) ?? nearest([red, green, blue], palette);
      known.set(key, index);
      rows[y * stride + 1 + (x >> 1)]! |= x % 2 === 0 ? index << 4 : index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((one) =>
    one.reduce((sum, value, index) => sum + (value - colour[index]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
