/** What can be stored as it lies in memory. */
export type StoredArray = Uint8Array | Uint16Array | Int32Array | Float32Array;

const KINDS = { Uint8Array, Uint16Array, Int32Array, Float32Array } as const;
type Kind = keyof typeof KINDS;

/** Where an array stands behind the head, in bytes, and how many elements it has. */
interface Stored {
  readonly kind: Kind;
  readonly offset: number;
  readonly length: number;
}

interface Head {
  readonly facts: unknown;
  readonly arrays: Readonly<Record<string, Stored>>;
}

/** Of the widest element, so that each array can be read where it stands. */
const ALIGNED = 4;
const align = (offset: number) => Math.ceil(offset / ALIGNED) * ALIGNED;

/**
 * Puts arrays of numbers into one file, in the byte order of this machine, behind a head in JSON: the length of the head
 * (32 bits), the head, the arrays.
 *
 * @param facts anything else that belongs to them, as JSON can write it
 */
export function storeArrays(arrays: Readonly<Record<string, StoredArray>>, facts: unknown = {}): Buffer {
  let length = 0;
  const placed = Object.entries(arrays).map(([name, array]) => {
    const offset = length;
    length = align(offset + array.byteLength);
    return { name, array, offset };
  });
  const stored = placed.map(({ name, array, offset }): [string, Stored] => [
    name,
    { kind: array.constructor.name as Kind, offset, length: array.length },
  ]);
  const head = Buffer.from(JSON.stringify({ facts, arrays: Object.fromEntries(stored) } satisfies Head));
  const begin = align(4 + head.length);
  const bytes = Buffer.alloc(begin + length);
  bytes.writeUInt32LE(head.length);
  head.copy(bytes, 4);
  for (const { array, offset } of placed)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), begin + offset);
  return bytes;
}

/**
 * Gives back what `storeArrays` has put together. The arrays are views of the bytes: nothing is copied.
 *
 * @param bytes a whole file; changed when an array is
 */
export function openArrays(bytes: Buffer): { facts: unknown; arrays: Readonly<Record<string, StoredArray>> } {
  const length = bytes.readUInt32LE();
  const { facts, arrays } = JSON.parse(bytes.toString("utf8", 4, 4 + length)) as Head;
  // A small file may begin anywhere in a pool of Node's.
  const whole = bytes.byteOffset % ALIGNED === 0 ? bytes : Buffer.copyBytesFrom(bytes);
  const begin = whole.byteOffset + align(4 + length);
  const opened = Object.entries(arrays).map(([name, stored]): [string, StoredArray] => [
    name,
    new KINDS[stored.kind](whole.buffer as ArrayBuffer, begin + stored.offset, stored.length),
  ]);
  return { facts, arrays: Object.fromEntries(opened) };
}
