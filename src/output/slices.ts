/** Cutting a text at the code-point offsets of a published record. */

const SURROGATE = /[\ud800-\udfff]/;

/** Up to `count` code points before (`count` < 0) or after the code-point offset `at`. */
export function sliceAround(text: string, at: number, count: number): string {
  const cut = slicer(text);
  return count < 0 ? cut(Math.max(0, at + count), at) : cut(at, at + count);
}

/** `(start, end) => text between these code points`. One scan of the text, then each cut costs its own length. */
export function slicer(text: string): (start: number, end: number) => string {
  if (text === last.text) return last.cut;
  const at = utf16Index(text);
  const cut = (start: number, end: number): string => text.slice(at(start), at(end));
  last = { text, cut };
  return cut;
}

// The columns of a table ask for the same text again and again: the last one is kept.
let last: { text: string; cut: (start: number, end: number) => string } = { text: '', cut: () => '' };

/** Code-point offsets to UTF-16 indices. A text without surrogate pairs needs no table. */
export function utf16Index(text: string): (offset: number) => number {
  if (!SURROGATE.test(text)) return (offset) => Math.min(offset, text.length);
  const index = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; points++) {
    index[points] = i;
    i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  }
  return (offset) => (offset >= points ? text.length : index[offset]!);
}
