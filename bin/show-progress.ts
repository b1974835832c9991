/** Milliseconds before the first line, and between two. */
const QUIET = 1000;
const BETWEEN = 100;
/** Columns of a terminal that does not tell how many it has. */
const USUAL = 80;

/** A line that tells how far a long piece of work is. */
export interface Progress {
  /** Tells what is done next. */
  step(text: string): void;
  /** Takes the line away. Nothing happens where none was shown. */
  end(): void;
}

/**
 * Shows on a terminal what is being done, in one line that is written over. Nothing is shown elsewhere, nor in the first
 * second: what is quick needs no progress.
 *
 * @param now gives milliseconds
 */
export function showProgress(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">,
  label: string,
  now: () => number,
): Progress {
  let next = now() + QUIET;
  let shown = false;
  // A Chinese character takes two columns.
  const fit = (text: string) =>
    Array.from(text)
      .slice(0, Math.max(10, (stream.columns || USUAL) / 2 - 1))
      .join("");
  return {
    step: (text) => {
      if (!stream.isTTY || now() < next) return;
      next = now() + BETWEEN;
      shown = true;
      stream.write(`\r\u001b[2K${fit(`${label}: ${text}`)}`);
    },
    end: () => {
      if (shown) stream.write("\r\u001b[2K");
      shown = false;
    },
  };
}
