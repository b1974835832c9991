import { distance } from "fastest-levenshtein";

/** A page of the site. */
export interface PlaceName {
  readonly path: string;
  readonly title: string;
}

/** Two letters in five: an address that differs more is no help. */
const FAR = 0.4;

/** How much farther than the nearest another may be. */
const FARTHER = 0.2;

/**
 * Gives the pages whose addresses are nearest to one that does not exist, the nearest first. The last segments count
 * most, since that is where people mistype, or write what a page is called, or cut it off.
 *
 * @param path as `location.pathname` gives it
 * @param options.most Default: 5
 */
export function nearestPlaces(path: string, places: readonly PlaceName[], { most = 5 } = {}): PlaceName[] {
  const text = decoded(path);
  const wanted = segmentsOf(addressIn(text));
  const name = text.slice(folderOf(text).length + 1);
  const found = places
    .map((place) => {
      const own = segmentsOf(place.path).slice(1);
      // With a locale in front, or without.
      const far = Math.min(farness(wanted.slice(1), own), farness(wanted, own));
      const isMeant = place.title === name || folderOf(place.path) === text.toLowerCase();
      return { place, far: isMeant ? 0 : far };
    })
    .sort((a, b) => a.far - b.far);
  const limit = Math.min(FAR, (found[0]?.far ?? 0) + FARTHER);
  return found
    .filter(({ far }) => far < limit)
    .slice(0, most)
    .map(({ place }) => place);
}

/** A path without its last segment. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // No valid encoding: what stands before the first % may still be near.
    return path;
  }
}

/** Addresses are ASCII: what follows in another script was glued on by a chat or a text. */
function addressIn(text: string): string {
  return /^[!-$&-~]*/.exec(text)?.[0] ?? "";
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
