import { distance } from "fastest-levenshtein";

/** A page of the site. */
export interface PlaceName {
  readonly path: string;
  readonly title: string;
}

/**
 * Gives the pages whose addresses are nearest to one that does not exist, the nearest first. The last segments count
 * most, since that is where people mistype; an address of which two letters in five differ is no help.
 *
 * @param options.most Default: 5
 */
export function nearestPlaces(path: string, places: readonly PlaceName[], { most = 5 } = {}): PlaceName[] {
  const wanted = segmentsOf(path);
  return places
    .map((place) => ({ place, far: farness(wanted, segmentsOf(place.path)) }))
    .filter(({ far }) => far < 0.4)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ place }) => place);
}

/** Without the locale and without case. */
function segmentsOf(path: string): string[] {
  return path.toLowerCase().split("/").filter(Boolean).slice(1);
}

/** 0 for the same address, 1 for nothing in common. */
function farness(wanted: readonly string[], own: readonly string[]): number {
  const [a, b] = [wanted, own].map((segments) => segments.slice(1).join("/") || segments.join("/")) as [string, string];
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
