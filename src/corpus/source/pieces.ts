/** Lines of a stream, or its NUL-separated pieces when its first block holds a NUL. For lists of names, not for articles. */

/** More characters than any path has: Linux takes 4,096 bytes. */
const LONGEST = 64 * 1024;

/** @throws for a piece that is too long to be a name: "x".repeat(1e6), a file without line ends */
export async function* piecesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const cutter = new Cutter();
  for await (const chunk of stream) yield* cutter.add(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
  yield* cutter.add(decoder.decode());
  yield* cutter.end();
}

class Cutter {
  #separator: string | null = null;
  /** What came since the last separator. */
  #rest: string[] = [];
  #length = 0;

  *add(text: string): Generator<string> {
    if (text === '') return;
    this.#separator ??= text.includes('\0') ? '\0' : '\n';
    const pieces = text.split(this.#separator);
    for (const piece of pieces.slice(0, -1)) {
      this.#keep(piece);
      yield this.#taken();
    }
    this.#keep(pieces.at(-1)!);
  }

  *end(): Generator<string> {
    if (this.#length > 0) yield this.#taken();
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (this.#length > LONGEST) throw new Error('not a list of paths, one a line or separated by NULs');
    this.#rest.push(text);
  }

  #taken(): string {
    const piece = this.#rest.join('');
    this.#rest = [];
    this.#length = 0;
    return piece;
  }
}
