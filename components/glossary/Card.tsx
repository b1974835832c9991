import { Runs } from "@/components/article/Runs";
import type { TermCard } from "@/lib/edition";
import { Pinyin } from "./Pinyin";

export interface CardWords {
  readonly more: string;
  readonly origin: string;
  readonly parts: string;
  readonly certaintyContextual: string;
}

export interface CardProps {
  readonly card: TermCard;
  readonly words: CardWords;
  readonly glossary: string;
}

/** What a reader learns at a word: the term, how it is said, what it means, and where it comes from. */
export function Card({ card, words, glossary }: CardProps) {
  const { id, term, pinyin, english, definition, origins, parts, certainty } = card;
  return (
    <div className="space-y-2 text-control">
      <p>
        <strong id="_term" data-term-name className="font-serif text-heading">
          {term}
        </strong>{" "}
        <Pinyin term={term} pinyin={pinyin} />
      </p>
      <p lang="en" className="text-small text-quiet">
        {english}
      </p>
      <div data-definition>
        {definition.map((runs, at) => (
          <p key={at}>
            <Runs runs={runs} glossary={glossary} />
          </p>
        ))}
      </div>
      {parts.length > 0 && (
        <p>
          {words.parts}：
          {parts.map((part, at) => (
            <span key={part.id}>
              {at > 0 && "、"}
              <a className="term" href={`${glossary}/${part.id}`}>
                {part.term}
              </a>
            </span>
          ))}
        </p>
      )}
      <p className="flex justify-between gap-4 text-small text-quiet">
        <span>
          {certainty === "contextual" ? words.certaintyContextual : `${words.origin}：${firstOrigin(origins)}`}
        </span>
        <a href={`${glossary}/${id}`} className="shrink-0 text-accent">
          {words.more}
        </a>
      </p>
    </div>
  );
}

function firstOrigin(origins: TermCard["origins"]): string {
  const [first] = origins;
  if (!first) return "";
  const year = first.date?.slice(0, 4);
  return [first.body, first.document, year && `${year}年`].filter(Boolean).join("，");
}
