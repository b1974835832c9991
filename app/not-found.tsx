/**
 * Nothing, instead of Next's own page, which every page would carry along: half a kilobyte for a sight that no reader
 * gets, since `proxy.ts` answers what is not there and `global-not-found.tsx` the rest.
 */
export default function NotFound() {
  return null;
}
