"use client"; // one static page stands for every address that does not exist; only the browser knows which
import { useEffect, useState } from "react";
import { nearestPlaces, type PlaceName } from "./nearest";

/** Links to the pages whose addresses are nearest to the one that was asked for. */
export function NearestPlaces({ label, source }: { readonly label: string; readonly source: string }) {
  const [places, setPlaces] = useState<readonly PlaceName[]>([]);
  useEffect(() => {
    fetch(source)
      .then((response) => response.json() as Promise<PlaceName[]>)
      .then((all) => setPlaces(nearestPlaces(location.pathname, all)))
      .catch(() => undefined); // The two links above are enough.
  }, [source]);
  if (places.length === 0) return null;
  return (
    <div className="mt-10">
      <p className="text-quiet">{label}</p>
      <ul className="mt-2 space-y-1">
        {places.map(({ path, title }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
