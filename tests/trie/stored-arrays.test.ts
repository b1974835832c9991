import fc from "fast-check";
import { expect, test } from "vitest";
import { openArrays, storeArrays } from "@/lib/trie";

const array = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.int32Array(), fc.float32Array());

test("arrays come back as they were stored, wherever the bytes begin", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), array), fc.jsonValue(), fc.nat(7), (arrays, facts, before) => {
      const bytes = storeArrays(arrays, facts);
      const moved = Buffer.alloc(before + bytes.length).subarray(before);
      bytes.copy(moved);
      const opened = openArrays(moved);
      expect(opened.facts).toEqual(JSON.parse(JSON.stringify(facts)));
      expect({ ...opened.arrays }).toEqual({ ...arrays });
    }),
  );
});

test("arrays are read where they stand, without a copy", () => {
  const bytes = storeArrays({ one: Uint16Array.of(1, 2) });
  const aligned = Buffer.from(new ArrayBuffer(bytes.length));
  bytes.copy(aligned);
  expect(openArrays(aligned).arrays["one"]?.buffer).toBe(aligned.buffer);
});
