"use client"; // marks characters once the reader has asked for it, and loads what does so only then
import { lazy, Suspense } from "react";
import { usePreference } from "@/components/chrome/usePreference";
import type { MarkedDoubtsProps } from "./MarkedDoubts";

const MarkedDoubts = lazy(() => import("./MarkedDoubts"));

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
