import { inflateSync } from "node:zlib";

/** Filters that make what they pack longer when it is unpacked. */
const PACKING = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/gu;

/** What a damaged stream is counted as, in bytes: it breaks off somewhere, and time has gone until then. */
const DAMAGED = 4 * 1024 * 1024;

/** A stream of a PDF, packed. */
interface PackedStream {
  /** From its first byte on, to the end of the file: what is packed by zlib knows its own end. */
  readonly bytes: Buffer;
  /** Bytes up to the end that the file gives it. */
  readonly length: number;
  /** The text before it, which names its filters. */
  readonly dictionary: string;
}

/**
 * To how many bytes a stream of a PDF unpacks (ISO 32000-1, 7.4).
 *
 * @param most bytes; beyond them the answer is `Infinity`. So it is where one packing is inside another: no program
 *   writes that, and little becomes much
 */
export function unpackedLength({ bytes, length, dictionary }: PackedStream, most: number): number {
  const packing = dictionary.match(PACKING) ?? [];
  if (packing.length > 1) return Infinity;
  const plain = plainBytes(bytes, length, dictionary);
  // zlib's own header tells of it, whatever the dictionary says.
  const [method = 0, flags = 0] = plain ?? bytes;
  if ((method & 15) === 8 && ((method << 8) | flags) % 31 === 0) return inflatedLength(plain ?? bytes, most);
  const packed = plain ?? bytes.subarray(0, length);
  if (packing[0]?.startsWith("/L")) return lzwLength(packed, most);
  return packing[0]?.startsWith("/R") ? runLength(packed, most) : 0;
}

/** The bytes of a stream that is written in ASCII; undefined for one that is not. */
function plainBytes(bytes: Buffer, length: number, dictionary: string): Buffer | undefined {
  const text = () => bytes.toString("latin1", 0, length);
  if (/\/(?:ASCII85Decode|A85)\b/u.test(dictionary)) return fromAscii85(text());
  if (/\/(?:ASCIIHexDecode|AHx)\b/u.test(dictionary)) return Buffer.from(text().replace(/[^\da-f]/giu, ""), "hex");
  return undefined;
}

function inflatedLength(bytes: Buffer, most: number): number {
  try {
    return inflateSync(bytes, { maxOutputLength: most, chunkSize: 1 << 18 }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? Infinity : DAMAGED;
  }
}

/** Each code of LZW stands for a piece by one byte longer than that of the code before it. */
function lzwLength(bytes: Buffer, most: number): number {
  let pieces: number[] = [];
  let [total, before, width, bits, held] = [0, 0, 9, 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = held >> bits;
    held &= (1 << bits) - 1;
    if (code === 257 || total > most) break;
    if (code === 256) {
      pieces = [];
      [before, width] = [0, 9];
      continue;
    }
    const length = code < 256 ? 1 : (pieces[code - 258] ?? before + 1);
    if (before > 0 && pieces.length < 3838) pieces.push(before + 1);
    total += length;
    before = length;
    // One code early, as PDF has it by default.
    width = Math.min(12, Math.max(9, 32 - Math.clz32(pieces.length + 258)));
  }
  return total > most ? Infinity : total;
}

function runLength(bytes: Buffer, most: number): number {
  let total = 0;
  for (let at = 0; at < bytes.length && bytes[at] !== 128;) {
    const length = bytes[at] ?? 0;
    total += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  return total > most ? Infinity : total;
}

function fromAscii85(written: string): Buffer {
  const text = (written.split("~>", 1)[0] ?? "").replace(/\s+/gu, "").replaceAll("z", "!!!!!");
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5);
    let value = 0;
    for (const char of group.padEnd(5, "u")) value = value * 85 + char.charCodeAt(0) - 33;
    for (let n = 0; n < group.length - 1; n++) bytes.push(Math.floor(value / 256 ** (3 - n)) & 255);
  }
  return Buffer.from(bytes);
}
