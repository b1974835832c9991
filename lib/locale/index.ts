export type { Locale } from "@/lib/library";
export { formatDate } from "./dates";
export { chooseLocale, localeAbove, localeOfPath, localeRow } from "./locales";
export type { LocaleRow, Preferences } from "./locales";
export { fill, messagesFor } from "./messages";
export type { MessageKey, Messages } from "./messages";
