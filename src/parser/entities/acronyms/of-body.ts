/** Whether a short form is that of a body. */
import { remembered } from '../../../core/memo.js';
import { isLetter, isUpper } from '../../text/chars.js';
import type { KnownBody } from '../gazetteer.js';
import type { Piece } from '../piece.js';
import type { Definition } from './definition.js';

/** A short form that may be made of anything: "SATBA", "BfG", "D.G.A."; not "(UK)", "(PhD)", "(IDs)". */
const ANY_LETTERS = /^(?!(?:PhD|MSc|BSc|MPhil|DPhil|LLB|LLM|MBA|USA|UAE|DPRK)$)(?:\p{Lu}{3,8}|\p{Lu}\p{Ll}{1,3}(?:\p{Lu}\p{Ll}{0,4}){1,3}|\p{Lu}(?:\p{Lu}\p{Ll}{2,4}){1,3}|(?:\p{Lu}\.){3,5})$/u;

/** Whether a short form whose letters say nothing is the body's: "Renewable Energy Organization (*SATBA*)", an acronym of the name in another language. */
export function isCalled({ first, last, known }: Piece, { short, from, ofKnown }: Definition): boolean {
  if (last - first < 2 || !ANY_LETTERS.test(short)) return false;
  const acronym = (known as KnownBody | null)?.acronym ?? null;
  if (ofKnown === true) return acronym === short;
  return from === undefined || (first === from && (acronym ?? short) === short);
}

/** Whether the capitals of the words of a name are the short form. */
export function spells(name: string, short: string): boolean {
  return name.length > short.length * 3 && initialsOf(name) === short;
}

/** The capitals that begin its words: "RRU" of "Rapid Response Union". */
export const initialsOf = remembered((name) => {
  let initials = '';
  for (let at = 0; at < name.length; at++) if (isUpper(name.charCodeAt(at)) && (at === 0 || !isLetter(name.charCodeAt(at - 1)))) initials += name[at]!;
  return initials;
});
