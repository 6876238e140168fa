/** Lines of a stream, or its NUL-separated pieces when its first block holds a NUL. For lists of names, not for articles. */
export async function* piecesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let separator: string | null = null;
  let rest = '';
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    separator ??= text.includes('\0') ? '\0' : '\n';
    const pieces = (rest + text).split(separator);
    rest = pieces.pop()!;
    yield* pieces;
  }
  if (rest !== '') yield rest;
}
