import { runCommand } from "./command";
import { explainConversion } from "./explain-conversion";

/** `npm run -s explain`: tells why the characters of an article are converted as they are. */
await runCommand(explainConversion);
