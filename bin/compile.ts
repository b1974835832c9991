import { ensureCompiled } from "./ensure-compiled";

/** Runs after `npm ci`: makes one compact file of the installed dictionaries. */
await ensureCompiled(process.cwd());
