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
  for await (const chunk of stream) {
    decompress.push(Buffer.from(chunk as Uint8Array));
    yield* parts;
    parts = [];
  }
  decompress.push(new Uint8Array(0), true);
  yield* parts;
}
