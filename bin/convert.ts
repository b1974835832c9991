import { runCommand } from "./command";
import { convertInput } from "./convert-input";

/** `npm run -s convert`: converts standard input to standard output. */
await runCommand(convertInput);
