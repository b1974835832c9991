import type { SidePiece, SideRow, Sureness } from "@/lib/edition";

export interface SideBySideWords {
  readonly restorationTitle: string;
  readonly restorationIntro: string;
  readonly restorationCopy: string;
  readonly restorationText: string;
  readonly restorationCertain: string;
  readonly restorationLikely: string;
  readonly restorationSettled: string;
  readonly restorationWitness: string;
}

export interface SideBySideTableProps {
  readonly rows: readonly SideRow[];
  /** The script of the copy. */
  readonly copyScript: string;
  /** Of the article. */
  readonly title: string;
  /** Path of the article. */
  readonly article: string;
  /** What became of the characters, as the reader sees it. */
  readonly counts: string;
  readonly words: SideBySideWords;
}

/** A damaged copy and its restoration, line by line, with what was changed marked on both sides. */
export function SideBySideTable({ rows, copyScript, title, article, counts, words }: SideBySideTableProps) {
  const legend: readonly (readonly [Sureness, string])[] = [
    ["certain", words.restorationCertain],
    ["likely", words.restorationLikely],
    ["settled", words.restorationSettled],
    // Few copies have a second one beside them.
    ...(rows.some(({ restored }) => restored.some(({ change }) => change === "witness"))
      ? [["witness", words.restorationWitness] as const]
      : []),
  ];
  return (
    <article className="pt-10 tablet:pt-16">
      <h1 className="font-serif text-title font-bold">{words.restorationTitle}</h1>
      <p className="mt-2 text-control">
        <a href={article}>{title}</a>
      </p>
      <p className="mt-4 max-w-measure text-control text-quiet">{words.restorationIntro}</p>
      <p className="mt-2 max-w-measure text-control text-quiet">{counts}</p>
      <ul className="mt-4 flex flex-wrap gap-x-5 text-small">
        {legend.map(([sureness, name]) => (
          <li key={sureness}>
            <span className={`sure-${sureness}`}>{name}</span>
          </li>
        ))}
      </ul>
      <table className="sides text mt-6">
        <thead>
          <tr>
            <th scope="col">{words.restorationCopy}</th>
            <th scope="col">{words.restorationText}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, copy, restored }) => (
            <tr key={line}>
              <td lang={copyScript} data-label={words.restorationCopy}>
                <Pieces pieces={copy} as="del" />
              </td>
              <td data-label={words.restorationText}>
                <Pieces pieces={restored} as="ins" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

function Pieces({ pieces, as: Tag }: { readonly pieces: readonly SidePiece[]; readonly as: "del" | "ins" }) {
  return pieces.map(({ text, change }, at) =>
    change ? (
      <Tag key={at} className={`sure-${change}`}>
        {text}
      </Tag>
    ) : (
      text
    ),
  );
}
