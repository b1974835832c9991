import { repairCopy, type RepairedCopy } from "../repair-copy";
import { UnreadableCopy } from "../source";

/** A second copy, as it stands in its file. */
export interface WitnessFile {
  /** The file's name, for its format and for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a witness and mends it as any copy.
 *
 * @param terms names of terms of the glossary, in simplified characters
 * @throws {UnreadableCopy} which says that it is the witness that cannot be used
 */
export async function repairWitness({ name, bytes }: WitnessFile, terms: readonly string[]): Promise<RepairedCopy> {
  try {
    return await repairCopy(bytes, { name, terms });
  } catch (error) {
    if (error instanceof UnreadableCopy) throw new UnreadableCopy(`the witness ${name}: ${error.message}`);
    throw error;
  }
}
