import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { writeTogether } from "@/bin/write-atomic";

/**
 * A program that is killed by the system at a call of the file system, as by a user or a machine that stops: it takes a
 * folder, where it is to be killed, and the names of the files to write.
 */
const { writeFileSync, renameSync } = fs;
const die = () => process.kill(process.pid, "SIGKILL");

const KILLED: Readonly<Record<string, () => void>> = {
  "half of a draft is written": () => {
    fs.writeFileSync = (file) => {
      writeFileSync(file, "ne");
      die();
    };
  },
  "no file has taken its place": () => {
    fs.renameSync = die;
  },
  "some files have taken their place": () => {
    let calls = 0;
    fs.renameSync = (from, to) => {
      if (calls++ === 2) die();
      renameSync(from, to);
    };
  },
};

const [folder = "", when = "", ...names] = process.argv.slice(2);
KILLED[when]?.();
syncBuiltinESMExports();
writeTogether(names.map((name) => [`${folder}/${name}`, "new"]));
