import type { ReactNode } from "react";
import type { ImageEdition, Run } from "@/lib/edition";

export interface RunsProps {
  readonly runs: readonly Run[];
  /** Where the pages of terms stand, such as `/zh-hans/glossary`. */
  readonly glossary: string;
}

/** The runs of a sentence. A term is a link first: it works without JavaScript, on paper and by keyboard. */
export function Runs({ runs, glossary }: RunsProps): ReactNode {
  return runs.map((run, at) => {
    if (typeof run === "string") return run;
    switch (run.type) {
      case "term":
        return (
          <a key={at} className="term" data-term={run.term} href={`${glossary}/${run.term}`}>
            <Runs runs={run.runs} glossary={glossary} />
          </a>
        );
      case "link":
        return (
          <a key={at} href={run.href} rel="noreferrer">
            <Runs runs={run.runs} glossary={glossary} />
          </a>
        );
      case "footnote":
        return (
          <sup key={at}>
            <a href={`#_note-${run.number}`}>{run.number}</a>
          </sup>
        );
      case "image":
        return <Picture key={at} image={run.image} />;
      case "break":
        return <br key={at} />;
      default: {
        const Tag = run.type === "emphasis" ? "em" : run.type;
        return (
          <Tag key={at}>
            <Runs runs={run.runs} glossary={glossary} />
          </Tag>
        );
      }
    }
  });
}

/** An image of the article, with its size so that nothing moves when it arrives. */
export function Picture({ image: { src, alt, width, height } }: { readonly image: ImageEdition }) {
  // oxlint-disable-next-line nextjs/no-img-element -- the files are the editor's, in their own size; no optimiser runs
  return <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
}
