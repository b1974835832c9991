import { NearestPlaces } from "./NearestPlaces";

export interface NotFoundWords {
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundNearest: string;
  readonly library: string;
  readonly glossary: string;
}

export interface NotFoundProps {
  readonly words: NotFoundWords;
  readonly home: string;
}

/** Tells that there is no such page, and the ways on. */
export function NotFound({ words, home }: NotFoundProps) {
  return (
    <div className="mx-auto max-w-measure pt-16 text-body">
      <h1 className="font-serif text-title font-bold">{words.notFoundTitle}</h1>
      <p className="mt-3">{words.notFoundText}</p>
      <ul className="mt-6 flex gap-6">
        <li>
          <a href={home}>{words.library}</a>
        </li>
        <li>
          <a href={`${home}/glossary`}>{words.glossary}</a>
        </li>
      </ul>
      <NearestPlaces label={words.notFoundNearest} source={`${home}/places.json`} />
    </div>
  );
}
