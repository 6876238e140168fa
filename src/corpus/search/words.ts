/** Words of a query, in the forms in which a text may hold them. */
import { foldCode } from '../../core/fold.js';
import { isUpper } from '../../parser/text/chars.js';
import type { QueryWord } from './query.js';
import { foldText } from './folded.js';

// Ordinary punctuation around a word says nothing of it; "$38", "50%" and "C++" keep their signs.
const AROUND = /^[\s.,;:!?()[\]{}'’‘"“”«»…–—-]+|[\s.,;:!?()[\]{}'’‘"“”«»…–—-]+$/g;
/** "Amir-Abdollahian" is looked for as two neighbours, and so also found without its hyphen. */
const BETWEEN = /\s+|(?<=[\p{L}\p{N}])[-‐‑–—]+(?=[\p{L}\p{N}])/u;

/** The words of a token; `oil*` is a prefix, also as the last word of a phrase. */
export function wordsOf(text: string, phrase: boolean): QueryWord[] {
  const words: QueryWord[] = [];
  for (const piece of text.normalize('NFC').split(BETWEEN)) {
    const prefix = piece.endsWith('*') && piece.length > 1;
    const plain = (prefix ? piece.slice(0, -1) : piece).replace(AROUND, '');
    // A sign that stands alone ("%") is looked for as it stands, but between the words of a phrase it is mere punctuation.
    const word = plain === '' && !phrase ? piece : plain;
    if (word !== '') words.push({ text: word, prefix });
  }
  return words;
}

/** A word ready to be looked for. */
export interface Needle {
  /** Folded spellings, any of which will do: "us", "u.s.", "u.s". Not empty. */
  forms: readonly string[];
  /** Offsets in the first form at which the text must have a capital: "US" is not "us". */
  capitals: readonly number[];
  prefix: boolean;
}

/** `exact`: the word as it stands, case, accents and all. */
export function needleOf(word: QueryWord, exact: boolean): Needle {
  if (exact) return { forms: [word.text], capitals: [], prefix: word.prefix };
  // "U.S." is looked for as "US", in any of its spellings: a capital at the head of the word keeps it from "us".
  if (ALL_CAPITALS.test(word.text) && !word.prefix) {
    const needle = needleOf({ text: word.text.replaceAll('.', ''), prefix: false }, false);
    // "Z.A.R.A.N.K.": longer than acronyms are looked for with points.
    return needle.forms.length > 1 ? needle : { ...needle, forms: [...needle.forms, foldText(word.text).folded] };
  }
  const folded = foldText(word.text).folded;
  const capitals: number[] = [];
  // Folding keeps offsets unless it drops combining marks; then capitals no longer count.
  if (folded.length === word.text.length && !SHOUTED.test(word.text)) {
    for (let i = 0; i < folded.length; i++) if (isUpper(word.text.charCodeAt(i)) && foldCode(word.text.charCodeAt(i)) === folded.charCodeAt(i)) capitals.push(i);
  }
  return { forms: [folded, ...otherForms(folded, word)], capitals, prefix: word.prefix };
}

/** "U.S.", "U.N" */
const ALL_CAPITALS = /^(?:\p{Lu}\.){1,4}\p{Lu}\.?$/u;
/** "IRAN", "SANCTIONS": somebody types in capitals. "US" and "WHO" are other words than "us" and "who". */
const SHOUTED = /^\p{Lu}{4,}$/u;
const ACRONYM = /^\p{Lu}{2,5}$/u;
const DOTTED = /^(?:\p{L}\.){1,4}\p{L}\.?$/u;
const NUMBER = /^\d{4,15}$/;

function otherForms(folded: string, word: QueryWord): string[] {
  if (word.prefix) return [];
  if (ACRONYM.test(word.text)) {
    const dotted = [...folded].join('.');
    return [`${dotted}.`, dotted];
  }
  if (DOTTED.test(word.text)) {
    const bare = folded.replaceAll('.', '');
    return [...new Set([bare, folded.endsWith('.') ? folded.slice(0, -1) : `${folded}.`])];
  }
  if (NUMBER.test(folded)) return [folded.replace(/\B(?=(?:\d{3})+$)/g, ',')];
  if (/^\d{1,3}(?:,\d{3})+$/.test(folded)) return [folded.replaceAll(',', '')];
  return [];
}
