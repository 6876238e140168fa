/** Ages without their unit: years, untold. */
import { COMMA, STOP } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { MONTH_WORDS } from '../../../lexicon/counting.js';
import { OF } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { isArticled } from '../runs.js';
import { Beside, isMark, isWord, type FigureRule, type Place } from './context.js';
import type { NumberRead } from './number.js';

const PERCENT_SIGN = 37;

/** "Vakili, 58, said", "aged 30", "aged 19 and 23", "at the age of 41", "She was 93.": years, untold. */
export const BARE_AGE: FigureRule = {
  id: 'bare-age',
  why: 'a number between the commas behind a name, behind "aged", "age of" and the ages joined to it, or alone behind "she was"',
  beside: Beside.wordBefore | Beside.markBefore | Beside.dashBefore,
  read(place) {
    const { tokens, number, first } = place;
    if (number.scale !== 1 || number.glued !== '' || number.value < 1 || number.value > OLDEST || !Number.isInteger(number.value)) return null;
    const isAge = isBehindName(place) || isBehindAge(tokens, number.first - 1, first) || isLaterAge(place) || isToldAge(place);
    return isAge ? { first: number.first, last: number.last, kind: 'quantity', value: number.value, unit: 'year' } : null;
  },
};

/** "Vakili, *58*, said", "said Jane Testi, *44*.", "Police held Jane Testi, *44*." */
function isBehindName({ tokens, number, first, last, isPersonBefore }: Place): boolean {
  const name = number.first - 2;
  if (name < first || !isMark(tokens, name + 1, COMMA) || CALENDAR.has(tokens.id[name]!)) return false;
  if ((tokens.shape[name]! & Shape.capital) === 0 && !isArticled(tokens, name)) return false;
  return (number.last < last && isMark(tokens, number.last, COMMA)) || (endsThere(tokens, number.last, last) && (isSpeaker(tokens, name, first) || (number.value >= LEAST_TWO_DIGITS && isPersonBefore(name + 1))));
}

function isBehindAge(tokens: Tokens, before: number, first: number): boolean {
  if (before < first || !isWord(tokens, before)) return false;
  if (AGED.has(tokens.id[before]!)) return true;
  return OF.has(tokens.id[before]!) && before > first && AGE_NOUN.has(tokens.id[before - 1]!);
}

function endsThere(tokens: Tokens, at: number, last: number): boolean {
  return at >= last || isMark(tokens, at, STOP);
}

/** "said the ferryman *Jane Testi*, 44.": the verb stands before the words of the name, or before what the named one is. */
function isSpeaker(tokens: Tokens, name: number, first: number): boolean {
  for (let at = name - 1; at >= first && at > name - MOST_NAME_WORDS && isWord(tokens, at) && !PLACING.has(tokens.id[at]!); at--) if (SAYS.has(tokens.id[at]!)) return true;
  return false;
}

/** Fewer years behind a mere name may be a shirt's number, or points. */
const LEAST_TWO_DIGITS = 10;
const MOST_NAME_WORDS = 8;
const PLACING = new WordSet(['in', 'at', 'from', 'on', 'to', 'with', 'and']);
const SAYS = new WordSet(['said', 'says', 'added', 'adds', 'recalled', 'recalls']);

/** "aged 4, 7 *and 12*", "aged 20 *to 25*": joined to an age, and no noun follows that could be counted. */
function isLaterAge({ tokens, number, first, last }: Place): boolean {
  if (nounFollows(tokens, number, last)) return false;
  let at = number.first - 1;
  for (let n = 0; n < MOST_AGES && at > first && joinsAges(tokens, at) && tokens.kind[at - 1] === Kind.number; n++) {
    if (isBehindAge(tokens, at - 2, first)) return true;
    at -= 2;
  }
  return false;
}

const MOST_AGES = 5;

function joinsAges(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) ? JOINING.has(tokens.id[i]!) : tokens.kind[i] === Kind.dash || isMark(tokens, i, COMMA);
}

/** "*She was* 93.", "Agnes, *who is* 84, rows": of a person, and nothing counted behind. */
function isToldAge({ tokens, number, first, last }: Place): boolean {
  const before = number.first - 1;
  return before > first && isWord(tokens, before) && IS.has(tokens.id[before]!) && isWord(tokens, before - 1) && SOMEBODY.has(tokens.id[before - 1]!) && !nounFollows(tokens, number, last);
}

/** Any word but those that open a new part of the sentence. */
function nounFollows(tokens: Tokens, number: NumberRead, last: number): boolean {
  return number.last < last && (isWord(tokens, number.last) ? !OPENS_PART.has(tokens.id[number.last]!) : tokens.kind[number.last] === Kind.number || isMark(tokens, number.last, PERCENT_SIGN));
}

const JOINING = new WordSet(['and', 'to', 'or']);
const IS = new WordSet(['is', 'was', 'turned', 'turns']);
const SOMEBODY = new WordSet(['he', 'she', 'who', 'i']);
const OPENS_PART = new WordSet(['when', 'and', 'but', 'at', 'on', 'in', 'now', 'then', 'or', 'were', 'was', 'who', 'are', 'is']);

const OLDEST = 119;
const AGED = new WordSet(['aged']);
const AGE_NOUN = new WordSet(['age', 'ages']);
const CALENDAR = new WordSet([...MONTH_WORDS, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
