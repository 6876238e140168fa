/** Cutting a text at the code-point offsets of a published record. */
import { utf16IndexOf } from '../core/offsets.js';

/** Up to `count` code points before (`count` < 0) or after the code-point offset `at`. */
export function sliceAround(text: string, at: number, count: number): string {
  const cut = slicer(text);
  return count < 0 ? cut(Math.max(0, at + count), at) : cut(at, at + count);
}

/** `(start, end) => text between these code points`. One scan of the text, then each cut costs its own length. */
export function slicer(text: string): (start: number, end: number) => string {
  if (text === last.text) return last.cut;
  const at = utf16IndexOf(text);
  const cut = (start: number, end: number): string => text.slice(at(start), at(end));
  last = { text, cut };
  return cut;
}

// The columns of a table ask for the same text again and again: the last one is kept.
let last: { text: string; cut: (start: number, end: number) => string } = { text: '', cut: () => '' };
