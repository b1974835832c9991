import { inflateRawSync } from "node:zlib";
import { UnreadableCopy } from "../source";

/** Bytes of all entries together, unpacked: a book of a million characters has far less. */
const LARGEST = 50 * 1024 * 1024;
/** Unpacked bytes for one packed, and from which size on it matters: small files of few characters pack well. */
const RATIO = 100;
const RATIO_FROM = 1024 * 1024;
const MOST_ENTRIES = 5000;

const END = "PK\x05\x06";
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** What the directory of an archive says of one of its files. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Makes sure, before anything opens an archive, that it unpacks to a bounded size, that its directory does not lie about
 * that, and that no XML in it defines entities. Takes an archive that is odd for one that is hostile.
 *
 * @throws {UnreadableCopy}
 */
export function guardZip(bytes: Uint8Array): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(zip);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > LARGEST || packed > zip.length || (unpacked > RATIO_FROM && unpacked > RATIO * packed))
    throw new UnreadableCopy("the document unpacks to far more than it should: it is no sound DOCX");
  if (
    !entries.some(({ name }) => name === "[Content_Types].xml") ||
    !entries.some(({ name }) => name.startsWith("word/"))
  )
    throw new UnreadableCopy("the file is an archive and no DOCX: unpack it, and import what is in it");
  for (const entry of entries) {
    const content = unpack(zip, entry);
    if (/\.(?:xml|rels)$/i.test(entry.name) && /<!(?:DOCTYPE|ENTITY)/i.test(content.toString("latin1")))
      throw new UnreadableCopy("the document defines entities of its own: it is no sound DOCX");
  }
}

function directory(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(END, undefined, "latin1");
  if (end < 0 || end + 22 > zip.length) throw broken();
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES || at === 0xffffffff) throw broken();
  const entries: Entry[] = [];
  // Programs go by the signature and not by the count, and so does this.
  while (at + 46 <= end && zip.readUInt32LE(at) === ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
    });
    if (zip.readUInt16LE(at + 8) & 1) throw new UnreadableCopy("the document is encrypted: save it without a password");
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (entries.length !== count) throw broken();
  return entries;
}

/** Unpacks a file to the size that the directory says, and not a byte further. */
function unpack(zip: Buffer, { method, packed, unpacked, offset }: Entry): Buffer {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL) throw broken();
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const content = zip.subarray(start, start + packed);
  if (content.length !== packed) throw broken();
  if (method === 0) {
    if (packed !== unpacked) throw broken();
    return content;
  }
  if (method !== 8) throw broken();
  try {
    const inflated = inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
    if (inflated.length === unpacked) return inflated;
  } catch {
    // Told below: the size was a lie, or the bytes are damaged.
  }
  throw broken();
}

function broken(): UnreadableCopy {
  return new UnreadableCopy("the document is damaged: open it in a word processor and save it anew");
}
