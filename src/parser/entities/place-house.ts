/** Bodies whose names begin with a place: "the airline *Zagros Wings*", "the *Tigris Watch* coalition", "Zagros *Polymer*". */
import { type Tokens } from '../text/tokens.js';
import { BODY_NOUN_BEHIND, Is, classOf } from './classes.js';
import type { Entry } from './gazetteer.js';
import { isSmallWord, joinsRun } from './runs.js';
import { introducedEnd, isApposed, isExplained, isIntroduced, isTrade } from './told-body.js';

/** "the airline *Zagros Wings*", "the *Tigris Watch* coalition": a name that begins with a place; its end, or 0. */
export function placeHouse(tokens: Tokens, i: number, last: number, known: Entry): number {
  const next = i + known.length;
  if (known.demonym || next >= last || !joinsRun(tokens, next) || classOf(tokens.id[next]!) & (Is.office | Is.rank | Is.address | Is.given | Is.namePrefix)) return 0;
  if (isIntroduced(tokens, i)) return introducedEnd(tokens, next, last);
  if (endsInTrade(tokens, next, last)) return next + 1;
  return placeHouseEnd(tokens, i, next, last);
}

/** "Zagros *Polymer*", "the Sarajevo *Brewery*": what a firm deals in ends its name. */
function endsInTrade(tokens: Tokens, at: number, last: number): boolean {
  return isTrade(tokens, at) && !(at + 1 < last && joinsRun(tokens, at + 1));
}

/** The same where a noun behind the name tells, "the *Tigris Watch* coalition". */
function placeHouseEnd(tokens: Tokens, i: number, next: number, last: number): number {
  let end = next + 1;
  while (end < last && end < next + 3 && joinsRun(tokens, end)) end++;
  if (classOf(tokens.id[end - 1]!) & (Is.given | Is.surname | Is.bodyHead | Is.placeHead)) return 0;
  return (end < last && isSmallWord(tokens, end) && BODY_NOUN_BEHIND.has(tokens.id[end]!)) || isExplained(tokens, end, last) || isApposed(tokens, i, end) ? end : 0;
}
