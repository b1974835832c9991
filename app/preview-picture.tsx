import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";

/** What chats and networks ask for (Open Graph), in pixels. */
export const previewSize = { width: 1200, height: 630 };

const font = readFile(join(process.cwd(), "assets/preview-font.woff"));
const covered = readFile(join(process.cwd(), "assets/preview-font.chars.txt"), "utf8").then(
  (characters) => new Set(characters.replaceAll("\n", "")),
);

export interface PreviewWords {
  /** The heading. */
  readonly title: string;
  /** What it belongs to, above it. */
  readonly above: string;
  /** Who wrote it, below it. */
  readonly below?: string | undefined;
  readonly siteName: string;
}

/**
 * Draws the picture that a chat shows beside a link. Its font stands in `assets/`, since a machine that builds the site
 * need not have any Chinese one; a character that it lacks becomes 〓, the printer's mark for a missing sort.
 */
export async function previewPicture(words: PreviewWords): Promise<ImageResponse> {
  const known = await covered;
  const draw = (text = "") => [...text].map((char) => (known.has(char) ? char : "〓")).join("");
  const title = draw(words.title);
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        background: "#fbf8f1",
        color: "#26221c",
        padding: "72px 80px",
        fontFamily: "Preview",
      }}
    >
      <div style={{ ...atMost(2), fontSize: 34, color: "#6a6156" }}>{draw(words.above)}</div>
      <div style={{ lineHeight: 1.35, ...styleOf(title) }}>{title}</div>
      <div style={{ display: "flex", justifyContent: "space-between", alignItems: "flex-end", gap: 40, fontSize: 34 }}>
        <div style={{ ...atMost(1), color: "#6a6156" }}>{draw(words.below)}</div>
        <div style={{ display: "flex", flexShrink: 0, color: "#9a3324" }}>{draw(words.siteName)}</div>
      </div>
    </div>,
    { ...previewSize, fonts: [{ name: "Preview", data: await font, weight: 700, style: "normal" }] },
  );
}

/** A word that is longer than a line is broken. */
const WHOLE = { display: "block", wordBreak: "break-word" } as const;

/** A text that ends with … behind so many lines. */
function atMost(lines: number) {
  return { ...WHOLE, lineClamp: lines };
}

/** Lines of equal length for a title that is sure to have room; a longer one is cut, which next/og can only do without. */
function styleOf({ length }: string) {
  if (length <= 30) return { ...WHOLE, textWrap: "balance", fontSize: length <= 14 ? 88 : 72 } as const;
  return length <= 54 ? { ...atMost(4), fontSize: 56 } : { ...atMost(5), fontSize: 46 };
}
