export { articlePath, locatorPath, termPath } from "./locator";
export type { Locator } from "./locator";
