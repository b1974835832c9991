import { distance } from "fastest-levenshtein";

/**
 * Gives the candidate that a writer most likely meant, or nothing when none is near: at most two letters off, or a
 * third of the word. `source_url` and `Source-URL` are `sourceUrl`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const longest = Math.max(folded.length, candidate.length);
    const away = distance(folded, fold(candidate));
    // Two words of two letters are always "two letters off": something must be shared.
    if (away > Math.max(2, Math.floor(longest / 3)) || away >= longest || away >= least) continue;
    best = candidate;
    least = away;
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
