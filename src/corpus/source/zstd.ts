/** Zstandard: node's own where it has it (22.15 on), else fzstd, loaded when the first packed file is met. */
import { createRequire } from 'node:module';

interface NodeZstd {
  zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
}

type Fzstd = typeof import('fzstd');

let fzstd: Fzstd | null = null;

/** Makes `unzstd` ready. */
export async function loadZstd(): Promise<void> {
  fzstd ??= await import('fzstd');
}

/** `bytes` unpacked. @throws where they are damaged or unpack to more than `longest` bytes */
export function unzstd(bytes: Uint8Array, longest: number): Uint8Array {
  try {
    return whole(bytes, longest);
  } catch (error) {
    throw named(error);
  }
}

function whole(bytes: Uint8Array, longest: number): Uint8Array {
  const native = (createRequire(import.meta.url)('node:zlib') as NodeZstd).zstdDecompressSync;
  if (native) return native(bytes, { maxOutputLength: longest });
  fzstd ??= createRequire(import.meta.url)('fzstd') as Fzstd;
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new fzstd.Decompress((part) => {
    size += part.length;
    if (size > longest) throw Object.assign(new Error('too long'), { code: 'ERR_BUFFER_TOO_LARGE' });
    parts.push(part);
  });
  stream.push(bytes, true);
  return Buffer.concat(parts);
}

/** The stream unpacked, block by block. */
export async function* unzstdStream(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const decompress = new fzstd!.Decompress((part) => void parts.push(part));
  const push = (bytes: Uint8Array, last: boolean): Error | null => {
    try {
      decompress.push(bytes, last);
      return null;
    } catch (error) {
      return named(error);
    }
  };
  // What came before the damage is given first.
  const given = function* (error: Error | null): Generator<Uint8Array> {
    yield* parts;
    parts = [];
    if (error) throw error;
  };
  for await (const chunk of stream) yield* given(push(Buffer.from(chunk as Uint8Array), false));
  yield* given(push(new Uint8Array(0), true));
}

/** fzstd's code for data that ends too early. */
const UNEXPECTED_EOF = 5;

/** The two packages' errors in one reader's words. */
function named(error: unknown): Error {
  const { code } = error as { code?: unknown };
  if (code === 'ERR_BUFFER_TOO_LARGE') return error as Error;
  const truncated = code === UNEXPECTED_EOF || code === 'Z_BUF_ERROR' || code === 'ZSTD_error_srcSize_wrong';
  return new Error(`${truncated ? 'truncated' : 'damaged'} Zstandard data`, { cause: error });
}
