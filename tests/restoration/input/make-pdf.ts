/** A piece of text on a page; lengths in points from the bottom left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Whether it stands at a slope. */
  readonly askew?: boolean;
}

/**
 * Makes a PDF by hand: one font of glyphs as wide as they are high, numbered by UTF-16, and the map back to characters.
 *
 * @param encrypt whether to say that a password is needed
 */
export function makePdf(pages: readonly (readonly Placed[])[], { encrypt = false } = {}): Uint8Array {
  const kids = pages.map((_, n) => `${6 + 2 * n} 0 R`).join(" ");
  const map =
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def " +
    "1 begincodespacerange <0000> <FFFF> endcodespacerange\n" +
    `100 beginbfrange\n${Array.from({ length: 256 }, (_, n) => hex(n))
      .map((high) => `<${high}00> <${high}FF> <${high}00>`)
      .join("\n")}\nendbfrange endcmap end end`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
    stream(map),
    ...pages.flatMap((placed, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * n} 0 R >>`,
      stream(placed.map(shown).join("\n")),
    ]),
  ];
  const lock = encrypt
    ? `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`
    : "";
  return writePdf(objects, lock);
}

/**
 * Writes objects into a PDF, the first of which is its catalog.
 *
 * @param objects without numbers; bytes as characters up to U+00FF
 */
export function writePdf(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, "0")} 00000 n \n`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

/** Lines of a column under one another, as wide as they need. */
export function column(lines: readonly string[], { x = 70, y = 700, size = 10, step = 16 } = {}): Placed[] {
  return lines.map((line, n) => {
    const text = line.replace(/^　+/, "");
    return { text, x: x + (line.length - text.length) * size, y: y - n * step, size };
  });
}

function shown({ text, x, y, size = 10, askew = false }: Placed): string {
  const codes = Array.from(
    { length: text.length },
    (_, n) => hex(text.charCodeAt(n) >> 8) + hex(text.charCodeAt(n) & 255),
  );
  return `BT /F ${size} Tf ${askew ? "0.7 0.7 -0.7 0.7" : "1 0 0 1"} ${x} ${y} Tm <${codes.join("")}> Tj ET`;
}

/** A stream of a PDF; `entries` are what its dictionary has beside the length. */
export function stream(content: string, entries = ""): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
