import type { SideRow } from "./edition";
import type { Reader } from "./reader";

/** Makes a line of a restoration ready for one locale: converted whole, and cut at its pieces afterwards. */
export function editSideRow({ restored, ...row }: SideRow, reader: Reader): SideRow {
  const converted = reader.align({ text: restored.map(({ text }) => text).join(""), marks: [] });
  let at = 0;
  const pieces = restored.map((piece) => {
    const start = at;
    at += Array.from(piece.text).length;
    return { ...piece, text: converted.slice(start, at) };
  });
  return { ...row, restored: pieces };
}
