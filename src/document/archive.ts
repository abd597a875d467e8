import { crc32, inflateRawSync } from 'node:zlib';
import { FileProblem } from './file-problem.ts';

/**
 * What a .docx may unpack to. The sizes a zip declares are not believed: inflating itself stops at the limit. Real reports of an office
 * unpack to 0.2-3 MB of XML in 12-40 parts.
 */
export const ARCHIVE_LIMITS = {
  entries: 2000,
  /** All parts together, in bytes. */
  total: 100 * 2 ** 20,
  /** The parts with text, which are held in memory as trees, in bytes. */
  xml: 24 * 2 ** 20,
} as const;

const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const END = { length: 22, comment: 0xffff };
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

type Entry = { name: string; method: number; flags: number; crc: number; size: number; local: number };

/**
 * The XML parts of a .docx by name, unpacked within `ARCHIVE_LIMITS` and compared with their checksums; pictures and the like are only
 * counted. Throws FileProblem: not a zip, cut off or altered (damaged), password (encrypted), too much (too-large).
 */
export function openArchive(file: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const ole = oleReason(bytes);
  if (ole) throw new FileProblem(ole, file);
  const zip = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  let xml = 0;
  for (const entry of centralDirectory(file, zip)) {
    if (entry.flags & ENCRYPTED) throw new FileProblem('encrypted', file);
    const isXml = /\.(xml|rels)$/i.test(entry.name);
    const room = Math.min(
      ARCHIVE_LIMITS.total - total,
      isXml ? ARCHIVE_LIMITS.xml - xml : Number.POSITIVE_INFINITY,
    );
    const content = unpack(file, zip, entry, room);
    total += content.byteLength;
    if (!isXml) continue;
    xml += content.byteLength;
    // A wrong byte inside a text is a wrong word or figure that nobody would see.
    if (crc32(content) !== entry.crc) throw new FileProblem('broken-zip', file, 'sai mã kiểm tra');
    parts.set(entry.name, content);
  }
  return parts;
}

/** Office's older container (OLE): it holds a password-protected .docx, or a file of an old program such as a .doc; null if it is none. */
export function oleReason(bytes: Uint8Array): 'encrypted' | 'old-word' | 'unknown-format' | null {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted';
  return buffer.includes(Buffer.from('WordDocument', 'utf16le')) ? 'old-word' : 'unknown-format';
}

function centralDirectory(file: string, zip: DataView): Entry[] {
  const end = findEnd(zip);
  if (end === undefined) throw new FileProblem('not-zip', file);
  const count = zip.getUint16(end + 10, true);
  let at = zip.getUint32(end + 16, true);
  if (count > ARCHIVE_LIMITS.entries) {
    throw new FileProblem('too-large', file, `${ARCHIVE_LIMITS.entries} phần bên trong`);
  }
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || zip.getUint32(at, true) !== SIGNATURE.central) {
      throw new FileProblem('broken-zip', file, 'thiếu mục lục tệp nén');
    }
    const nameLength = zip.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(slice(zip, at + 46, nameLength)),
      flags: zip.getUint16(at + 8, true),
      method: zip.getUint16(at + 10, true),
      crc: zip.getUint32(at + 16, true),
      size: zip.getUint32(at + 20, true),
      local: zip.getUint32(at + 42, true),
    });
    at += 46 + nameLength + zip.getUint16(at + 30, true) + zip.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(zip: DataView): number | undefined {
  const lowest = Math.max(0, zip.byteLength - END.length - END.comment);
  for (let at = zip.byteLength - END.length; at >= lowest; at -= 1) {
    if (zip.getUint32(at, true) === SIGNATURE.end) return at;
  }
  return undefined;
}

function unpack(file: string, zip: DataView, entry: Entry, room: number): Uint8Array {
  const { local, size, method } = entry;
  if (local + 30 > zip.byteLength || zip.getUint32(local, true) !== SIGNATURE.local) {
    throw new FileProblem('broken-zip', file, 'thiếu phần bên trong');
  }
  const start = local + 30 + zip.getUint16(local + 26, true) + zip.getUint16(local + 28, true);
  if (start + size > zip.byteLength) throw new FileProblem('broken-zip', file, 'tệp bị cắt');
  const packed = slice(zip, start, size);
  if (method === STORED) {
    if (size > room) throw tooLarge(file);
    return packed;
  }
  if (method !== DEFLATED) throw new FileProblem('broken-zip', file, 'kiểu nén lạ');
  if (room < 1) throw tooLarge(file);
  try {
    return inflateRawSync(packed, { maxOutputLength: room });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file);
    throw new FileProblem('broken-zip', file, 'không giải nén được');
  }
}

const tooLarge = (file: string): FileProblem =>
  new FileProblem('too-large', file, `${ARCHIVE_LIMITS.total / 2 ** 20} MB khi giải nén`);

const slice = (zip: DataView, start: number, length: number): Uint8Array =>
  new Uint8Array(zip.buffer, zip.byteOffset + start, Math.min(length, zip.byteLength - start));
