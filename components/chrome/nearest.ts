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
 * @param path as `location.pathname` gives it
 * @param options.most Default: 5
 */
export function nearestPlaces(path: string, places: readonly PlaceName[], { most = 5 } = {}): PlaceName[] {
  const wanted = segmentsOf(addressIn(path));
  return places
    .map((place) => {
      const own = segmentsOf(place.path).slice(1);
      // With a locale in front, or without.
      return { place, far: Math.min(farness(wanted.slice(1), own), farness(wanted, own)) };
    })
    .filter(({ far }) => far < 0.4)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ place }) => place);
}

/** Addresses are ASCII: what follows in another script was glued on by a chat or a text. */
function addressIn(path: string): string {
  try {
    path = decodeURIComponent(path);
  } catch {
    // No valid encoding: what stands before the first % may still be near.
  }
  return /^[!-$&-~]*/.exec(path)?.[0] ?? "";
}

/** Without case. */
function segmentsOf(path: string): string[] {
  return path.toLowerCase().split("/").filter(Boolean);
}

/** 0 for the same address, 1 for nothing in common. */
function farness(wanted: readonly string[], own: readonly string[]): number {
  const [a, b] = [wanted, own].map((segments) => segments.slice(1).join("/") || segments.join("/")) as [string, string];
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
