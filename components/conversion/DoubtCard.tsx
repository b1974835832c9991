import type { Doubt } from "@/lib/edition";
import { DOUBT_NAME_ID } from "./doubts-id";

export interface DoubtWords {
  readonly doubtBy: Readonly<Record<Doubt["by"], string>>;
  readonly doubtOthers: string;
  readonly doubtRunnerUp: string;
  readonly doubtPrevious: string;
  readonly doubtNext: string;
}

export interface DoubtCardProps {
  readonly doubt: Doubt;
  /** Which of them it is, from 1. */
  readonly place: { readonly at: number; readonly of: number };
  readonly script: string;
  readonly words: DoubtWords;
  /** Goes on by so many. */
  readonly onGo: (step: number, control: HTMLElement) => void;
}

/** What the source has, what was chosen, the word that decided, and what else it could have been. */
export function DoubtCard({ doubt, place, script, words, onGo }: DoubtCardProps) {
  const { char, form, by, word, possible, runnerUp } = doubt;
  const others = possible.filter((other) => other !== form);
  return (
    <div className="space-y-2 text-control">
      <p id={DOUBT_NAME_ID} aria-live="polite" className="flex items-baseline gap-2">
        <span lang={script} className="font-serif text-heading text-quiet">
          {char}
        </span>
        <span aria-hidden="true" className="text-quiet">
          →
        </span>
        <strong className="font-serif text-heading">{form}</strong>
        <span className="ms-auto text-small text-quiet">{`${place.at} / ${place.of}`}</span>
      </p>
      <p>
        {words.doubtBy[by]}
        <span lang={script}>{word}</span>
      </p>
      <p className="text-small text-quiet">
        {words.doubtOthers}
        {others.join("、")}
        {runnerUp && (
          <>
            {words.doubtRunnerUp}
            <span lang={script}>{runnerUp.word}</span>
            {`（${runnerUp.form}）`}
          </>
        )}
      </p>
      <p className="flex justify-between text-small">
        <button type="button" className="link" onClick={({ currentTarget }) => onGo(-1, currentTarget)}>
          {words.doubtPrevious}
        </button>
        <button ref={takeFocus} type="button" className="link" onClick={({ currentTarget }) => onGo(1, currentTarget)}>
          {words.doubtNext}
        </button>
      </p>
    </div>
  );
}

/** The browser gives the focus to it whenever the card opens. React keeps `autoFocus` to itself and sets no attribute. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.setAttribute("autofocus", "");
}
