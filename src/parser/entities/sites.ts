/** Places by the word for what they are: "Vahdat Hall", "Golestan National Park", "Lake Kivu". */
import { WordSet } from '../../core/words.js';
import { SITE_OPENERS, SITES } from '../../lexicon/bodies.js';
import { Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isAdjective, joinsRun } from './runs.js';
import type { Entry } from './gazetteer.js';

const SITE = new WordSet(SITES.split(' '));
const OPENER = new WordSet(SITE_OPENERS.split(' '));
const PARK = new WordSet(['park']);
const LONGEST = 6;

/** End of the site's name that begins at capitalised token `i`; 0 when none does. */
export function siteEnd(tokens: Tokens, i: number, last: number, known: Entry | undefined): number {
  if (i + 1 >= last || !joinsRun(tokens, i + 1)) return 0;
  if (OPENER.has(tokens.id[i]!) && known === undefined) return stops(tokens, i + 1, i) ? 0 : i + 2;
  // "Yet Rhine Valley …", "The Rhine Valley": the name begins behind.
  if (known === undefined && classOf(tokens.id[i]!) & (Is.opener | Is.article)) return 0;
  const end = runEnd(tokens, i, last);
  const head = end - 1;
  if (head <= i || !SITE.has(tokens.id[head]!) || isPerson(tokens, i, head)) return 0;
  for (let at = i + (known?.demonym ? known.length : 0); at < head; at++) if (carries(tokens, at)) return end;
  return 0;
}

function runEnd(tokens: Tokens, i: number, last: number): number {
  let at = i;
  while (at < last && at < i + LONGEST && (at === i || joinsRun(tokens, at)) && !stops(tokens, at, i)) at++;
  return at < last && joinsRun(tokens, at) ? i : at;
}

/** "Jane Hall", "Chan-ho Park" */
function isPerson(tokens: Tokens, i: number, head: number): boolean {
  if (head > i + 1) return false;
  return (classOf(tokens.id[i]!) & Is.given) !== 0 || (PARK.has(tokens.id[head]!) && (tokens.shape[i]! & Shape.hyphen) !== 0);
}

/** "International", "National", "The" carry no name. */
function carries(tokens: Tokens, at: number): boolean {
  return (classOf(tokens.id[at]!) & (Is.opener | Is.topic | Is.article)) === 0 || (tokens.shape[at]! & Shape.hyphen) !== 0;
}

/** Offices, ranks and forms of address end the name, but not the rank that opens it: "*Imam* Khomeini Airport". */
function stops(tokens: Tokens, at: number, first: number): boolean {
  const bits = classOf(tokens.id[at]!);
  if (bits & (Is.office | Is.address | Is.calendar) && !(bits & Is.eponymRank)) return true;
  return (bits & Is.rank) !== 0 && !(bits & Is.eponymRank && at === first) || isAdjective(tokens, at);
}
