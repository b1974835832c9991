import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The weight of a body in bytes: as it is, and as the best that a server can make of it. */
export interface Bytes {
  readonly raw: number;
  /** Level 9. */
  readonly gzip: number;
  /** Quality 11. */
  readonly brotli: number;
}

/** Weighs a body. Every site is weighed here and not by what its server sends, since servers compress differently well. */
export function bytesOf(body: string | Uint8Array): Bytes {
  const raw = Buffer.from(body);
  if (raw.length === 0) return NOTHING;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return {
    raw: raw.length,
    gzip: gzipSync(raw, { level: 9 }).length,
    brotli: brotliCompressSync(raw, { params }).length,
  };
}

/** Adds weights. Files are compressed one by one, as they are sent, so that sums are sums of files. */
export function sumBytes(all: readonly Bytes[]): Bytes {
  return all.reduce(
    (sum, { raw, gzip, brotli }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }),
    NOTHING,
  );
}

const NOTHING: Bytes = { raw: 0, gzip: 0, brotli: 0 };
