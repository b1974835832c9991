import { readFileSync } from "node:fs";
import { readPdf } from "@/lib/restoration/input/read-pdf";

/** A program that reads a PDF, and prints what it gave or told and the most memory that it took, in megabytes. */
const [file = ""] = process.argv.slice(2);
const told = await readPdf(readFileSync(file)).catch(({ message }: Error) => message);
const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
console.log(JSON.stringify([told, Number(kilobytes) / 1024]));
