import type { Check } from "../draft";
import { checkBodies } from "./bodies";
import { checkCategories } from "./categories";
import { checkDefinitions } from "./definitions";
import { checkFileNames } from "./file-names";
import { checkFolders } from "./folders";
import { checkNames } from "./names";
import { checkOrigins } from "./origins";
import { checkReferences } from "./references";
import { checkRestoredFrom } from "./restored-from";

/** What is checked of the content as a whole, once every file has been read by itself. */
export const checks: readonly Check[] = [
  checkBodies,
  checkCategories,
  checkDefinitions,
  checkFileNames,
  checkFolders,
  checkNames,
  checkOrigins,
  checkReferences,
  checkRestoredFrom,
];
