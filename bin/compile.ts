import { ensureCompiled } from "./ensure-compiled";

/** `npm run compile`: makes compact files of the installed dictionaries. Whatever needs them does it too. */
await ensureCompiled(process.cwd());
