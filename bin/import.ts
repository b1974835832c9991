import { runCommand } from "./command";
import { importCopies } from "./import-copies";

/** `npm run -s import`: turns damaged copies into articles. */
await runCommand(importCopies);
