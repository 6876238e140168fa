/** Titles of works in marks: “Goodbye, Mr. Karvan”, “Dear Mrs. Karvan”. */
import { COMMA } from '../../core/signs.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { isAbbreviationStop, isMark } from './runs.js';

/** Words of a title, with its signs. */
const LONGEST = 9;

/** Whether a closing mark stands at token `close`, and nothing but capitals between it and the opening one. */
export function endsTitle(tokens: Tokens, close: number): boolean {
  const { kind, shape } = tokens;
  if (close >= tokens.length || kind[close] !== Kind.quote) return false;
  let words = 0;
  for (let at = close - 1; at >= 0 && at > close - LONGEST; at--) {
    if (kind[at] === Kind.quote) return words > 2;
    if (isMark(tokens, at, COMMA) || isAbbreviationStop(tokens, at)) continue;
    if (kind[at] !== Kind.word || !(shape[at]! & Shape.capital)) return false;
    words++;
  }
  return false;
}
