import { inflateSync } from 'node:zlib';

/** The text of a part of a PDF, unpacked where it is packed. */
function unpacked(part: Buffer): string {
  try {
    return inflateSync(part).toString('latin1');
  } catch {
    return '';
  }
}

/** How many pages a PDF has. Firefox packs the objects that say so; Chromium does not. */
export function pagesIn(pdf: Uint8Array): number {
  const whole = Buffer.from(pdf);
  const plain = whole.toString('latin1');
  const packed = [...plain.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const start = index + length;
    return unpacked(whole.subarray(start, plain.indexOf('endstream', start)));
  });
  return [plain, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
