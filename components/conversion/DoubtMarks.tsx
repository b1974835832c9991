"use client"; // marks characters once the reader has asked for it, and loads what does so only then
import { lazy, Suspense } from "react";
import { usePreference } from "@/components/chrome/usePreference";
import type { MarkedDoubtsProps } from "./MarkedDoubts";

/** Where it does not come, offline say, nothing is marked; an error would take the page away. */
const MarkedDoubts = lazy(() => import("./MarkedDoubts").catch(() => ({ default: () => null })));

/** The marks on characters that could be written otherwise, while the reader wants them. */
export function DoubtMarks(props: MarkedDoubtsProps) {
  const on = usePreference("conversion") === "on";
  return (
    on && (
      <Suspense>
        <MarkedDoubts {...props} />
      </Suspense>
    )
  );
}
