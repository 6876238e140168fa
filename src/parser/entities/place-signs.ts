/**
 * Names that are places by a word of their own, or by what stands right around them.
 *
 *   Bandar-e Kong, Tappeh Zarrin, Wadi Ara        the first word says that it is a port, a mound, a valley
 *   in the worst hit village, | Gachin-e Bala,    what it is, before the comma
 *   Morag Isbister, 67, from | Stromness,         where somebody of an age comes from
 *   struck rocks off | Flotta                     before which coast
 */
import { COMMA, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { PLACE_OPENERS, PLACE_OPENERS_BEHIND_LINK, SETTLEMENTS, SHORES } from '../../lexicon/bodies.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, NOT_A_NAME, classOf } from './classes.js';
import type { Entry, KnownPlace } from './gazetteer.js';
import type { Piece } from './piece.js';
import { FROM } from '../text/small-words.js';
import { isMark, isSmallWord, joinsRun } from './runs.js';

type Run = Pick<Piece, 'first' | 'last'>;

/** Whether one of the signs above tells that the run is a place. */
export function isSignedPlace(tokens: Tokens, run: Run): boolean {
  return isPlaceByName(tokens, run) || isHome(tokens, run) || isOffShore(tokens, run);
}

/** Whether its first word or what it is said to be tells it: "Bandar-e Kong", "the worst hit village, | Gachin-e Bala,". */
export function isPlaceByName(tokens: Tokens, run: Run): boolean {
  return opensAsPlace(tokens, run) || isNamedBehind(tokens, run) || isPartOfPair(tokens, run) || isField(tokens, run);
}

/** "Dublin and *New* Albany": the town at token `i`, which a list knows, is the old one of the name; not where "New" opens a line or a sentence. */
export function isNewTown(tokens: Tokens, i: number, { known }: Entry): boolean {
  const { id, kind, shape } = tokens;
  if ((known as KnownPlace).power !== null || i < 2 || !NEW.has(id[i - 1]!) || !(shape[i - 1]! & Shape.capital) || !joinsRun(tokens, i) || shape[i - 1]! & Shape.lineStart) return false;
  return isSmallWord(tokens, i - 2) || isMark(tokens, i - 2, COMMA) || kind[i - 2] === Kind.number;
}

const NEW = new WordSet(['new']);

/** "the Golzar-e Jonoubi *oilfield*", "*gas field*" */
function isField(tokens: Tokens, { last }: Run): boolean {
  return last + 1 < tokens.length && isSmallWord(tokens, last) && (FIELD.has(tokens.id[last]!) || (RAW.has(tokens.id[last]!) && PART.has(tokens.id[last + 1]!)));
}

const FIELD = new WordSet(['oilfield', 'oilfields', 'gasfield', 'gasfields']);
const RAW = new WordSet(['oil', 'gas', 'coal', 'copper', 'gold', 'iron']);
const PART = new WordSet(['field', 'fields', 'mine', 'mines']);

/** "*Bandar-e* Kong", "in *Wadi* Ara"; "Prince *Bandar* Faisal", "*Tell* Omid Vakili that" are none. */
function opensAsPlace(tokens: Tokens, { first, last }: Run): boolean {
  const { id, shape } = tokens;
  if (last - first < 2 || last - first > 3 || !(shape[first + 1]! & Shape.capital)) return false;
  if (OPENER.has(id[first]!)) return true;
  return OPENER_BEHIND_LINK.has(id[first]!) && first > 0 && isSmallWord(tokens, first - 1) && WHERE.has(id[first - 1]!) && !(classOf(id[first + 1]!) & (Is.given | Is.surname));
}

/** "in *Upper* Golzar", "near *Little* Golzar": one of two villages of a name, or of many. */
function isPartOfPair(tokens: Tokens, { first, last }: Run): boolean {
  if (last - first !== 2 || first === 0 || !isSmallWord(tokens, first - 1) || !isNoName(tokens, first + 1, last)) return false;
  const before = tokens.id[first - 1]!;
  return PAIRED.has(tokens.id[first]!) ? WHERE.has(before) || OFF.has(before) : PAIRED_BESIDE.has(tokens.id[first]!) && BESIDE.has(before);
}

const PAIRED = new WordSet(['upper', 'lower', 'nether']);
const PAIRED_BESIDE = new WordSet(['little', 'great', 'west', 'east', 'north', 'south', 'old', 'new']);
const BESIDE = new WordSet(['near', 'outside', 'around']);
const WHERE = new WordSet(['in', 'near', 'at', 'outside', 'around', 'into']);

/** "in the worst hit village, | Gachin-e Bala,": not "in their village, | Omid Vakili said" */
function isNamedBehind(tokens: Tokens, { first, last }: Run): boolean {
  if (last - first > 2 || first < 3 || !isMark(tokens, first - 1, COMMA) || !isSmallWord(tokens, first - 2) || !SETTLEMENT.has(tokens.id[first - 2]!)) return false;
  // "between the gate and the village, Omid Vakili, director of the mill, said", "the governor of the province, Omid Vakili, said"
  // "In the city, Brolt, Tessaro and Karvan have stopped"
  return isMark(tokens, last, COMMA) && isNoName(tokens, first, last) && !(tokens.shape[last + 1]! & Shape.capital) && (classOf(tokens.id[last + 1]!) & (Is.office | Is.officePart | Is.personNoun | Is.article | Is.descriptor | Is.who | Is.speech)) === 0 && tokens.kind[last + 1] !== Kind.number;
}

/** ", 67, from | Stromness,", ", 54, of | Harwick," */
function isHome(tokens: Tokens, { first, last }: Run): boolean {
  if (last - first > 2 || first < 4 || !isMark(tokens, last, COMMA) || !isSmallWord(tokens, first - 1) || !FROM_OR_OF.has(tokens.id[first - 1]!)) return false;
  // "Jane Karvani, from | Harwick, spoke": right behind two capitals, or "Mrs"; two words may be a university.
  if (last === first + 1 && isMark(tokens, first - 2, COMMA) && FROM.has(tokens.id[first - 1]!) && joinsRun(tokens, first - 3) && isSomebodys(tokens, first - 4)) return isNoName(tokens, first, last);
  return isMark(tokens, first - 2, COMMA) && tokens.kind[first - 3] === Kind.number && isMark(tokens, first - 4, COMMA) && isNoName(tokens, first, last);
}

/** "*Jane* Karvani", "*Mrs* Karvani", "*Mrs.* Karvani" */
function isSomebodys(tokens: Tokens, at: number): boolean {
  const before = isMark(tokens, at, STOP) ? at - 1 : at;
  return before >= 0 && tokens.kind[before] === Kind.word && (classOf(tokens.id[before]!) & (Is.given | Is.address)) !== 0 && (tokens.shape[before]! & Shape.capital) !== 0;
}

/** "rocks off | Flotta", "12 miles off | Stronsay": not "sent off | Omid Vakili". */
function isOffShore(tokens: Tokens, { first, last }: Run): boolean {
  return last - first === 1 && first > 1 && isSmallWord(tokens, first - 1) && OFF.has(tokens.id[first - 1]!) && SHORE.has(tokens.id[first - 2]!) && isNoName(tokens, first, last);
}

/** No given or family name, and no word of bodies and offices; not in capitals. */
function isNoName({ id, shape }: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (classOf(id[at]!) & (Is.given | Is.surname | NOT_A_NAME) || shape[at]! & Shape.caps) return false;
  return true;
}

const WIDE: ReadonlySet<string> = new Set(['port', 'lake', 'river', 'region', 'valley', 'oasis', 'wetland', 'peninsula']);
const OPENER = new WordSet(PLACE_OPENERS);
const OPENER_BEHIND_LINK = new WordSet(PLACE_OPENERS_BEHIND_LINK);
/** No water, no region, no port: they seldom have a comma before their name. */
const SETTLEMENT = new WordSet([...SETTLEMENTS.filter((noun) => !WIDE.has(noun)), 'capital']);
const SHORE = new WordSet(SHORES);
const OFF = new WordSet(['off']);
const FROM_OR_OF = new WordSet(['from', 'of']);
