import type { PartialDate } from "@/lib/library";

/** Writes a date as exactly as it is known: 2020年, 2020年5月, 2020年5月12日. The same in every Chinese locale. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
}
