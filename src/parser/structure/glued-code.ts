/** Staff codes and sign-offs glued to the last sentence: "… by the autumn. 101/211", "… to comment.SS/PKH/MA". */
import { CLOSING } from '../../core/signs.js';
import { trimmed } from '../../core/span.js';
import { STAFF_CODE } from './furniture/rules.js';
import { endsSentence } from './units.js';

const GLUED_CODE = new RegExp(`([.!?…]["”'’)]{0,2})\\s{0,6}(${STAFF_CODE.source}|Endit(?:em)?)$`);
/** How far from the end a code or a sign-off is looked for. */
export const CODE_ROOM = 40;

const CREDIT_ROOM = 320;
const WORK = '(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ww]ritten|[Ee]dited)';
const CREDIT = new RegExp(`^\\((?:(?:[Aa]dditional|[Ff]urther|[Ww]ith) )?${WORK}(?:(?: and|,|/| &) ?${WORK})*(?: [Bb]y| in| from) \\p{Lu}[^()]{2,300}\\)$`, 'u');

/** "… to show restraint. | (Reporting by Omid Testi in Dubai; Editing by Jane Sample)": where a sign-off glued to the last sentence starts; -1 where none is. */
export function gluedCredit(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== CLOSING) return -1;
  const open = text.lastIndexOf('(', end - 1);
  if (open <= start || end - open > CREDIT_ROOM || !CREDIT.test(text.slice(open, end))) return -1;
  const before = trimmed(text, start, open);
  return before !== null && endsSentence(text, before.end) ? open : -1;
}

/** A staff code behind the last sentence of `[start, end)`: where the sentence ends and where the code starts. */
export function gluedCode(text: string, start: number, end: number): { sentence: number; start: number } | null {
  if (endsSentence(text, end)) return null;
  const from = Math.max(start, end - CODE_ROOM);
  const match = GLUED_CODE.exec(text.slice(from, end));
  return match && { sentence: from + match.index + match[1]!.length, start: end - match[2]!.length };
}
