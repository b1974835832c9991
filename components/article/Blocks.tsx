import { Fragment, type ReactNode } from "react";
import type { BlockEdition, ParagraphEdition } from "@/lib/edition";
import { Picture, Runs } from "./Runs";

export interface BlocksProps {
  readonly blocks: readonly BlockEdition[];
  readonly glossary: string;
}

/** The blocks of a section in reading order. */
export function Blocks({ blocks, glossary }: BlocksProps): ReactNode {
  return blocks.map((block, at) => <BlockOf key={at} block={block} glossary={glossary} />);
}

function BlockOf({ block, glossary }: { readonly block: BlockEdition; readonly glossary: string }) {
  switch (block.type) {
    case "paragraph":
      return <Paragraph paragraph={block} glossary={glossary} />;
    case "heading": {
      const Tag = `h${Math.min(block.level, 6)}` as "h3";
      return (
        <Tag id={block.id}>
          <Runs runs={block.runs} glossary={glossary} />
        </Tag>
      );
    }
    case "list": {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <Blocks blocks={item} glossary={glossary} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.blocks} glossary={glossary} />
        </blockquote>
      );
    case "table":
      return <Table block={block} glossary={glossary} />;
    case "figure":
      return (
        <figure>
          <Picture image={block.image} />
          {block.caption && (
            <figcaption>
              <Paragraph paragraph={block.caption} glossary={glossary} />
            </figcaption>
          )}
        </figure>
      );
    case "code":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case "rule":
      return <hr />;
  }
}

/** A paragraph with an id, and a sentence with an id in each of its spans: the places that a link can name. */
function Paragraph({ paragraph, glossary }: { readonly paragraph: ParagraphEdition; readonly glossary: string }) {
  return (
    <p id={paragraph.id} {...(paragraph.closing && { className: "closing" })}>
      {paragraph.sentences.map(({ id, runs }, at) => (
        <span key={at} id={id}>
          <Runs runs={runs} glossary={glossary} />
        </span>
      ))}
    </p>
  );
}

const ALIGN = { left: "text-start", right: "text-end", center: "text-center" } as const;

function Table({
  block: { align, rows },
  glossary,
}: {
  readonly block: Extract<BlockEdition, { type: "table" }>;
  readonly glossary: string;
}) {
  const [head = [], ...body] = rows;
  const row = (cells: readonly ParagraphEdition[], Cell: "th" | "td") => (
    <tr>
      {cells.map((cell, at) => {
        const side = align[at];
        return (
          <Cell key={cell.id} scope={Cell === "th" ? "col" : undefined} className={side ? ALIGN[side] : undefined}>
            <Paragraph paragraph={cell} glossary={glossary} />
          </Cell>
        );
      })}
    </tr>
  );
  return (
    // A wide table scrolls by itself; it takes the focus so that a keyboard can scroll it.
    <div className="overflow-x-auto" tabIndex={0} role="group">
      <table className="min-w-full border-collapse">
        <thead>{row(head, "th")}</thead>
        <tbody>
          {body.map((cells, at) => (
            <Fragment key={at}>{row(cells, "td")}</Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
