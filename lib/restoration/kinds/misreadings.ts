import iconv from "iconv-lite";

/** A way in which a text can have been misread as a whole. */
export interface Misreading {
  /** In which encoding it is written, for a note. */
  readonly written: string;
  readonly read: string;
  /** Whether hardly any other text is written so by chance: the bytes of UTF-8 tell where each character begins and ends. */
  readonly isStrict: boolean;
  /** The bytes of a line; one that no encoding knows stands for each that was lost; undefined where it cannot have come from it. */
  toBytes(line: string): Uint8Array | undefined;
  /** What bytes say in the encoding in which the text is written: U+FFFD stands for what was lost. */
  decode(bytes: Uint8Array): string;
}

const LOST = 0xff;

/** All ways that occur and can be undone. */
export const MISREADINGS: readonly Misreading[] = [
  { written: "UTF-8", read: "GBK", isStrict: true, toBytes: asGbk, decode: decodeUtf8 },
  { written: "UTF-8", read: "Latin-1", isStrict: true, toBytes: asLatin, decode: decodeUtf8 },
  { written: "GBK", read: "Latin-1", isStrict: false, toBytes: asLatin, decode: twoByte("gb18030") },
  { written: "Big5", read: "GBK", isStrict: false, toBytes: asGbk, decode: twoByte("big5") },
  { written: "Big5", read: "Latin-1", isStrict: false, toBytes: asLatin, decode: twoByte("big5") },
];

/** Undoes a misreading of a line; undefined where the line cannot have come from it. */
export function undoMisreading({ toBytes, decode }: Misreading, line: string): string | undefined {
  const bytes = toBytes(line);
  return bytes && decode(bytes);
}

function decodeUtf8(bytes: Uint8Array): string {
  return settle(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}

function twoByte(encoding: string): Misreading["decode"] {
  return (bytes) => settle(iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false }));
}

/** One mark for one place, however many bytes of it were lost; a reader that lost a byte wrote `?` or U+FFFD. */
function settle(text: string): string {
  return text.replace(/\uFFFD+(?:\?\uFFFD*)*/g, "\uFFFD");
}

/** Bytes of GBK, of which 80 alone is “€” to those who read it. */
function asGbk(line: string): Uint8Array | undefined {
  if (!line.includes("€") && !line.includes("\uFFFD")) return inTwoBytes(line);
  const bytes: number[] = [];
  const pieces = line.split(/(€|\uFFFD)/);
  let pending = 0;
  for (const [n, piece] of pieces.entries()) {
    if (piece === "\uFFFD") {
      bytes.push(LOST);
      pending = 0;
    } else if (piece === "€") {
      const next = pieces[n + 1] || pieces[n + 2] || "";
      const after = next === "€" ? 0x80 : (iconv.encode(next.slice(0, 1), "gb18030")[0] ?? 0);
      // The real “€” is A2 E3: the end of one character of UTF-8 and the beginning of the next.
      const isReal = pending === 1 && after >= 0x80 && after < 0xc0;
      bytes.push(...(isReal ? [0xa2, 0xe3] : [0x80]));
      pending = isReal ? 2 : Math.max(0, pending - 1);
    } else if (piece !== "") {
      const own = inTwoBytes(piece);
      if (own === undefined) return undefined;
      for (const byte of own) {
        bytes.push(byte);
        pending = following(byte) ?? Math.max(0, pending - 1);
      }
    }
  }
  return Uint8Array.from(bytes);
}

/** How many bytes of UTF-8 follow one; undefined for one that follows itself. */
function following(byte: number): number | undefined {
  if (byte < 0x80) return 0;
  if (byte < 0xc0) return undefined;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** The bytes of a text that is all of characters that GBK has; GB 18030 writes every other with four. */
function inTwoBytes(text: string): Uint8Array | undefined {
  let expected = 0;
  for (let at = 0; at < text.length; at++) expected += text.charCodeAt(at) < 0x80 ? 1 : 2;
  const bytes = iconv.encode(text, "gb18030");
  return bytes.length === expected ? bytes : undefined;
}

/** Bytes of Latin-1, or of windows-1252, which has other characters where Latin-1 has none to see. */
function asLatin(line: string): Uint8Array | undefined {
  const bytes = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const byte = unit < 0x100 ? unit : unit === 0xfffd ? LOST : windows().get(unit);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

let beyondLatin: ReadonlyMap<number, number> | undefined;

/** Bytes of windows-1252 by characters that Latin-1 has not. */
function windows(): ReadonlyMap<number, number> {
  beyondLatin ??= new Map(
    Array.from({ length: 32 }, (_, n): [number, number] => {
      return [iconv.decode(Buffer.from([0x80 + n]), "windows-1252").charCodeAt(0), 0x80 + n];
    }),
  );
  return beyondLatin;
}
