/** What stands off a text: a stretch of it in code points, end exclusive, or with `start` = `end` a place in it. */
export interface StandOff {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of the text (code points, end exclusive), or a mark around further runs; at a place it has none. */
export type Run<M extends StandOff> =
  | { readonly start: number; readonly end: number }
  | { readonly mark: M; readonly runs: readonly Run<M>[] };

/**
 * Cuts the stretch from `start` to `end` of a text into a tree of runs, such as links around terms around emphasis.
 *
 * A mark is cut where the stretch ends, and where one further out does. A place belongs to the stretch that ends there,
 * and lies outside a mark that begins or ends there, so that a footnote behind a link is not part of it. A stretch
 * that lies in two marks of one type belongs to the first.
 *
 * @param order the types from the outermost to the innermost. Only places may be left out: they cut nothing. One that
 *   is listed cuts the marks after it, such as a footnote the link in whose midst it stands
 * @throws {RangeError} when the type of a mark is not in `order`
 */
export function cutRuns<M extends StandOff>(
  start: number,
  end: number,
  marks: readonly M[],
  order: readonly M["type"][],
): Run<M>[] {
  const stray = marks.find((mark) => !isPlace(mark) && !order.includes(mark.type));
  if (stray) throw new RangeError(`no order for a mark of type "${stray.type}": add it to ${order.join(" > ")}`);
  const inside = marks.filter((mark) =>
    isPlace(mark)
      ? mark.start <= end && (mark.start > start || (start === 0 && mark.start === 0))
      : mark.start < end && mark.end > start,
  );
  return cut(start, end, inside, order);
}

/** Sets the marks of the first type, and leaves what is between and in them to the types after it. */
function cut<M extends StandOff>(
  start: number,
  end: number,
  marks: readonly M[],
  order: readonly M["type"][],
): Run<M>[] {
  const [type, ...inner] = order;
  if (type === undefined || marks.length === 0) return cutAtPlaces(start, end, marks);
  const rest = new Set(marks.filter((mark) => mark.type !== type));
  const runs: Run<M>[] = [];
  let at = start;
  const fillTo = (to: number, isBefore: (place: M) => boolean) => {
    const gap = [...rest].filter((mark) => (isPlace(mark) ? isBefore(mark) : mark.start < to && mark.end > at));
    gap.filter(isPlace).forEach((place) => rest.delete(place));
    for (const run of cut(at, to, gap, inner)) runs.push(run);
  };
  for (const mark of marks.filter((one) => one.type === type).sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, mark.start);
    const to = Math.min(end, mark.end);
    if (from >= to && !isPlace(mark)) continue;
    // Of the places at one offset, those listed first come first: a footnote before the line break behind it.
    const listed = isPlace(mark) ? marks.indexOf(mark) : Infinity;
    fillTo(from, (place) => place.start < from || (place.start === from && marks.indexOf(place) < listed));
    const within = [...rest].filter((one) => one.start < to && one.end > from);
    within.filter(isPlace).forEach((place) => rest.delete(place));
    runs.push({ mark, runs: isPlace(mark) ? [] : cut(from, to, within, inner) });
    at = to;
  }
  fillTo(end, () => true);
  return runs;
}

function cutAtPlaces<M extends StandOff>(start: number, end: number, marks: readonly M[]): Run<M>[] {
  const runs: Run<M>[] = [];
  let at = start;
  for (const mark of marks.filter(isPlace).sort((a, b) => a.start - b.start)) {
    if (at < mark.start) runs.push({ start: at, end: mark.start });
    runs.push({ mark, runs: [] });
    at = mark.start;
  }
  return at < end ? [...runs, { start: at, end }] : runs;
}

function isPlace(mark: StandOff): boolean {
  return mark.start === mark.end;
}
