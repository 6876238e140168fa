/** Staff codes glued to the last sentence: "… by the autumn. 101/211", "… to comment.SS/PKH/MA". */
import { STAFF_CODE } from './furniture/rules.js';
import { endsSentence } from './units.js';

const GLUED_CODE = new RegExp(`([.!?…]["”'’)]{0,2})\\s{0,6}(${STAFF_CODE.source}|Endit(?:em)?)$`);
/** How far from the end a code or a sign-off is looked for. */
export const CODE_ROOM = 40;

/** A staff code behind the last sentence of `[start, end)`: where the sentence ends and where the code starts. */
export function gluedCode(text: string, start: number, end: number): { sentence: number; start: number } | null {
  if (endsSentence(text, end)) return null;
  const from = Math.max(start, end - CODE_ROOM);
  const match = GLUED_CODE.exec(text.slice(from, end));
  return match && { sentence: from + match.index + match[1]!.length, start: end - match[2]!.length };
}
