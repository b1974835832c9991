import type { BlockEdition, ImageEdition, ParagraphEdition, Run } from "@/lib/edition";

/** Writes text where HTML expects text or the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Writes the runs of a sentence by hand. */
export function runsHtml(runs: readonly Run[], glossary: string, escape = escapeHtml): string {
  const inner = (run: { readonly runs: readonly Run[] }) => runsHtml(run.runs, glossary, escape);
  return runs
    .map((run) => {
      if (typeof run === "string") return escape(run);
      switch (run.type) {
        case "term":
          return `<a class="term" data-term="${run.term}" href="${glossary}/${run.term}">${inner(run)}</a>`;
        case "link":
          return `<a href="${escapeHtml(run.href)}">${inner(run)}</a>`;
        case "footnote":
          return `<sup><a href="#_note-${run.number}">${run.number}</a></sup>`;
        case "image":
          return imageHtml(run.image);
        case "break":
          return "<br>";
        case "emphasis":
          return `<em>${inner(run)}</em>`;
        default:
          return `<${run.type}>${inner(run)}</${run.type}>`;
      }
    })
    .join("");
}

/** Writes the blocks of a section by hand, each on lines of its own. */
export function blocksHtml(blocks: readonly BlockEdition[], glossary: string): string {
  return blocks.map((block) => blockHtml(block, glossary)).join("\n");
}

function blockHtml(block: BlockEdition, glossary: string): string {
  switch (block.type) {
    case "paragraph":
      return paragraphHtml(block, glossary);
    case "heading":
      return `<h${block.level} id="${block.id}">${runsHtml(block.runs, glossary)}</h${block.level}>`;
    case "list": {
      const items = block.items.map((item) => `<li>${blocksHtml(item, glossary)}</li>`).join("\n");
      return block.ordered ? `<ol start="${block.start}">\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`;
    }
    case "quote":
      return `<blockquote>\n${blocksHtml(block.blocks, glossary)}\n</blockquote>`;
    case "table":
      return tableHtml(block, glossary);
    case "figure": {
      const caption = block.caption && `\n<figcaption>${paragraphHtml(block.caption, glossary)}</figcaption>`;
      return `<figure>\n${imageHtml(block.image)}${caption ?? ""}\n</figure>`;
    }
    case "code":
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case "rule":
      return "<hr>";
  }
}

function paragraphHtml({ id, closing, sentences }: ParagraphEdition, glossary: string): string {
  const spans = sentences.map((sentence) => `<span id="${sentence.id}">${runsHtml(sentence.runs, glossary)}</span>`);
  return `<p id="${id}"${closing ? ' class="closing"' : ""}>${spans.join("")}</p>`;
}

function tableHtml({ align, rows }: Extract<BlockEdition, { type: "table" }>, glossary: string): string {
  const row = (cells: readonly ParagraphEdition[], tag: string) => {
    const set = cells.map((cell, at) => {
      const side = align[at] ? ` align="${align[at]}"` : "";
      return `<${tag}${side}>${paragraphHtml(cell, glossary)}</${tag}>`;
    });
    return `<tr>${set.join("")}</tr>`;
  };
  return `<table>\n${rows.map((cells, at) => row(cells, at === 0 ? "th" : "td")).join("\n")}\n</table>`;
}

function imageHtml({ src, alt, width, height }: ImageEdition): string {
  const size = width && height ? ` width="${width}" height="${height}"` : "";
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}>`;
}
