export { articlePath, locatorPath, sectionOf, termPath } from "./locator";
export type { Locator } from "./locator";
