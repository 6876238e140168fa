/** Whether a short form is that of a body. */
import { remembered } from '../../../core/memo.js';
import { isLetter, isUpper } from '../../text/chars.js';
import type { KnownBody } from '../gazetteer.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Is, classOf } from '../classes.js';
import type { Piece } from '../piece.js';
import type { Definition } from './definition.js';

/** A short form that may be made of anything: "SATBA", "BfG", "D.G.A.", "KSrelief", "UN-Habitat"; not "(UK)", "(PhD)", "(IDs)". */
const ANY_LETTERS = /^(?!(?:PhD|MSc|BSc|MPhil|DPhil|LLB|LLM|MBA|USA|UAE|DPRK)$)(?:\p{Lu}{3,8}|\p{Lu}\p{Ll}{1,3}(?:\p{Lu}\p{Ll}{0,4}){1,3}|\p{Lu}(?:\p{Lu}\p{Ll}{2,4}){1,3}|\p{Lu}{2,3}\p{Ll}{3,8}|\p{Lu}{2,4}-\p{Lu}\p{Ll}{2,8}|(?:\p{Lu}\.){3,5})$/u;

/** Whether a short form whose letters say nothing is the body's: "Renewable Energy Organization (*SATBA*)", an acronym of the name in another language. */
export function isCalled({ first, last, known }: Piece, { short, from, ofKnown, ofName }: Definition): boolean {
  if (last - first < 2 || !(ofName || ANY_LETTERS.test(short))) return false;
  const acronym = (known as KnownBody | null)?.acronym ?? null;
  if (ofKnown === true) return acronym === short;
  return from === undefined || (first === from && (acronym ?? short) === short);
}

/**
 * Whether a short form whose letters are found in a part of the body's name is that of all of it.
 *
 *   Leibniz Institute for | Tropospheric Research (TROPOS)     the letters tell of what it is, and the part is no body
 *   National Center for Scientific Research (CNRS)             its words in another order, as another language has them
 */
export function isOfWhole({ id, kind, shape, text, start }: Tokens, body: Piece, first: number, short: string): boolean {
  if (first <= body.first || body.known !== null) return false;
  if (classOf(id[first - 1]!) & Is.linker && (classOf(id[body.last - 1]!) & (Is.bodyHead | Is.weakHead)) !== Is.bodyHead) {
    for (let at = body.first; at < first; at++) if (classOf(id[at]!) & Is.bodyHead) return true;
  }
  let initials = '';
  for (let at = body.first; at < body.last; at++) if (kind[at] === Kind.word && (shape[at]! & Shape.capital) !== 0) initials += text[start[at]!]!;
  return initials.length > 2 && [...initials].sort().join('') === [...short].sort().join('');
}

/** Two letters in brackets that are those of the body's words in another order: "Democratic Party (*PD*)", "Civic Alliance (*AC*)". */
export function isTurned(name: string, short: string): boolean {
  return short.length === 2 && initialsOf(name) === short[1]! + short[0]!;
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
