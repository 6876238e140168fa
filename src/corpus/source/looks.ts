/** What a whole text looks like where it is no article in English sentences: said of it, and it is read all the same. */
import type { Message } from '../../core/article.js';
import { isCapitals, isForeign, lettersOf } from '../../core/script.js';
import { note } from './note.js';

interface Look {
  rule: string;
  reason: string;
  is: (text: string) => boolean;
}

const NO_LONGER = 65_536;
const HEAD = 400;
const MARKUP = /^\s{0,40}(?:<!doctype\s+html|<html[\s>]|<\?xml\s)/i;

export const LOOKS: readonly Look[] = [
  { rule: 'input/empty', reason: 'the text is empty', is: (text) => text === '' },
  { rule: 'input/empty', reason: 'the text is nothing but blanks', is: (text) => text.length < NO_LONGER && text.trim() === '' },
  { rule: 'input/markup', reason: 'the text is HTML; it is read as if it were plain text', is: (text) => MARKUP.test(text.slice(0, HEAD)) },
  { rule: 'input/script', reason: 'most of the text is not in Latin letters; only English is understood', is: (text) => isForeign(lettersOf(text)) },
  { rule: 'input/capitals', reason: 'the text is in capitals; names and quotes are hardly told from the rest', is: (text) => isCapitals(lettersOf(text)) },
];

/** What to say of the text as a whole; null for an article. */
export function remarkOn(text: string): Message | null {
  const look = LOOKS.find(({ is }) => is(text));
  return look === undefined ? null : note(look.rule, 'warning', look.reason);
}
