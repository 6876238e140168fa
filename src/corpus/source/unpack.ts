/** Packed input, known by its first bytes rather than by its name: a ".txt.gz" that was unpacked on its way is read all the same. */
import { createGunzip, gunzipSync, type Gunzip } from 'node:zlib';
import { packingOf } from './packing.js';
import { loadZstd, unzstd, unzstdStream } from './zstd.js';

/** With zlib's default of 16 KB gunzip runs at a third of the speed. */
const CHUNK = 256 * 1024;
/** Bytes of the longest text that is parsed: its record may take a hundred times as much memory, and V8 has four gigabytes. */
export const LONGEST_TEXT = 64 * 1024 * 1024;
export const TOO_LONG = `larger than ${LONGEST_TEXT / 1024 / 1024} MB`;

/** `bytes` unpacked if they are packed. For .zst call `loadZstd` first. @throws zlib's errors */
export function unpack(bytes: Uint8Array): Uint8Array {
  switch (packingOf(bytes)) {
    case 'gz': return gunzipSync(bytes, { chunkSize: CHUNK, maxOutputLength: LONGEST_TEXT });
    case 'zst': return unzstd(bytes, LONGEST_TEXT);
    case null: return bytes;
  }
}

type Bytes = AsyncIterable<Uint8Array | string>;

/** The stream unpacked if it is packed. Its errors come out of the iteration. */
export async function unpackStream(stream: Bytes): Promise<Bytes> {
  const { head, all } = await peek(stream);
  switch (packingOf(head)) {
    case 'gz': return gunzipped(all);
    case 'zst': await loadZstd(); return unzstdStream(all);
    case null: return all;
  }
}

/** Packed bytes given to zlib at once: at its best ratio, 1 to 1,000, they unpack to 32 MB. */
const PIECE = 32 * 1024;

/** Piped through a stream the last good bytes before an error would be lost with it; here they come out first. */
async function* gunzipped(stream: Bytes): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  let parts: Uint8Array[] = [];
  let error: Error | null = null;
  gunzip.on('data', (part: Uint8Array) => parts.push(part));
  gunzip.on('error', (e) => (error = e));
  const taken = (): Uint8Array[] => {
    const out = parts;
    parts = [];
    return out;
  };
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array);
      for (let at = 0; at < bytes.length; at += PIECE) {
        await written(gunzip, bytes.subarray(at, at + PIECE));
        yield* taken();
        if (error) throw error as Error;
      }
    }
    await new Promise<void>((done) => {
      gunzip.on('close', done);
      gunzip.end();
    });
    yield* taken();
    if (error) throw error as Error;
  } finally {
    gunzip.destroy();
  }
}

/** Resolves when `bytes` are through, or have broken the stream: then zlib calls nobody back. */
function written(gunzip: Gunzip, bytes: Uint8Array): Promise<void> {
  return new Promise((done) => {
    gunzip.once('close', done);
    gunzip.write(bytes, () => {
      gunzip.off('close', done);
      done();
    });
  });
}

/** The first block of a stream, and the whole stream again. */
export async function peek(stream: Bytes): Promise<{ head: Uint8Array; all: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let done = false;
  // Five bytes tell a packing and an archive; a pipe may bring them one by one.
  while (head.length < 5 && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) head = Buffer.concat([head, Buffer.from(next.value as Uint8Array)]);
  }
  return { head, all: again(head, iterator) };
}

async function* again(head: Uint8Array, iterator: AsyncIterator<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
