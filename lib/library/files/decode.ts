import type { Problem } from "../problem";
import { error } from "../report";

/** Decodes a file as UTF-8, without its byte order mark; when it is anything else, tells the first line that shows it. */
export function decode(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  // `fatal`: a damaged character must stop the build, not become U+FFFD in front of a reader.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return { text: decoder.decode(bytes), problems: [] };
  } catch {
    const mend = "save the file as UTF-8; Chinese files from elsewhere are often GB 18030 or Big5";
    const place = { file, line: badLine(bytes, decoder) };
    return { problems: [error(place, { code: "not-utf-8", what: "this line is not UTF-8", mend })] };
  }
}

/** A line feed is never part of a longer character of UTF-8, so that each line can be tried by itself. */
function badLine(bytes: Uint8Array, decoder: TextDecoder): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return 1;
}
