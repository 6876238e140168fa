/** A text folded for searching: no case, no accents, composed or not; with the way back to its own offsets. */
import { foldCode } from '../../core/fold.js';

export interface FoldedText {
  folded: string;
  /** For each unit of `folded` (and its end) the offset in the text; null where they are the same. */
  map: Int32Array | null;
}

const NOT_ASCII = /[^\0-\x7f`]+|`/g;
/** Combining accents ("u" + "¨"), and what is there but not seen: soft hyphens, joiners, zero-width blanks. */
const DROPPED = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/;

export function foldText(text: string): FoldedText {
  return DROPPED.test(text) ? foldDropping(text) : { folded: foldKeeping(text), map: null };
}

/** The machine lowers ASCII at gigabytes a second; only what is not ASCII goes through the table. */
function foldKeeping(text: string): string {
  return text.replace(NOT_ASCII, foldRun).toLowerCase();
}

function foldRun(run: string): string {
  let out = '';
  for (let i = 0; i < run.length; i++) out += String.fromCharCode(foldCode(run.charCodeAt(i)));
  return out;
}

function foldDropping(text: string): FoldedText {
  const map = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (DROPPED.test(char)) continue;
    map[length++] = i;
    pieces.push(foldKeeping(char));
  }
  map[length] = text.length;
  return { folded: pieces.join(''), map: map.subarray(0, length + 1) };
}
