import type { Kind } from "../kind";
import { advertising } from "./advertising";
import { doubled } from "./doubled";
import { entities } from "./entities";
import { inserted } from "./inserted";
import { invisible } from "./invisible";
import { lookalikes } from "./lookalikes";
import { masked } from "./masked";
import { mergedBytes } from "./merged-bytes";
import { missing } from "./missing";
import { mojibake } from "./mojibake";
import { pinyin } from "./pinyin";
import { privateUse } from "./private-use";
import { punctuation } from "./punctuation";
import { radicals } from "./radicals";
import { randomLetters } from "./random-letters";
import { replaced } from "./replaced";
import { rewording } from "./rewording";
import { script } from "./script";
import { shiftedBytes } from "./shifted-bytes";
import { spaces } from "./spaces";
import { strayMarks } from "./stray-marks";
import { strewnMarks } from "./strewn-marks";
import { tags } from "./tags";
import { unbalanced } from "./unbalanced";
import { vowels } from "./vowels";
import { watermark } from "./watermark";

/** What is certain of a kind, where the rest only shows later. */
const certain = (kind: Kind): Kind => ({
  ...kind,
  find: (...given) => kind.find(...given).filter((finding) => finding.certain),
});

/** Every kind of damage, in the order in which they run, one of them twice: what others read has to be mended first. */
export const KINDS: readonly Kind[] = [
  // Bytes.
  mojibake,
  mergedBytes,
  vowels,
  // No byte of GBK is a character without a shape: what has none came into the text later.
  invisible,
  // What was put into damaged text too: it has no bytes of the original, and tells nothing of what the site spells.
  inserted,
  certain(watermark),
  shiftedBytes,
  privateUse,
  // Characters.
  entities,
  tags,
  radicals,
  lookalikes,
  pinyin,
  doubled,
  advertising,
  randomLetters,
  // Behind sentences whose end only shows now.
  watermark,
  masked,
  missing,
  // Marks and spaces.
  strewnMarks,
  punctuation,
  strayMarks,
  unbalanced,
  spaces,
  // Script and words.
  script,
  rewording,
  replaced,
];
