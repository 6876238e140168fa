/** Where a person's name begins in a run of capitals that other words open: a field, a trade, the town that somebody is mayor of. */
import { SETTLEMENTS } from '../../lexicon/bodies.js';
import { LABELS } from '../../lexicon/person-contexts.js';
import { PLURAL_TITLES } from '../../lexicon/titles.js';
import { COMMA, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { OF } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isMark, isSmallWord, joinsRun } from './runs.js';
import { officeEnd } from './town-offices.js';

/** The end of the town with which the run `[i, end)` begins, 0 where it begins with none. */
export function townEnd(tokens: Tokens, i: number, end: number): number {
  if (isTownBefore(tokens, i, end)) return i + 1;
  return isSeat(tokens, i) ? end : 0;
}

/** "Baroness Vrell of *Harbury*": what a peer is of is a place, whoever bears its name. */
function isSeat({ id, kind, shape }: Tokens, i: number): boolean {
  if (i < 3 || !OF.has(id[i - 1]!)) return false;
  let at = i - 2;
  while (at > i - 4 && at > 0 && !PEER.has(id[at]!) && kind[at] === Kind.word && (shape[at]! & Shape.capital) !== 0) at--;
  return at < i - 2 && PEER.has(id[at]!) && (shape[at]! & Shape.capital) !== 0;
}

const PLURAL_TITLE = new WordSet(PLURAL_TITLES);
const PEER = new WordSet(['lord', 'lady', 'baron', 'baroness', 'viscount', 'viscountess', 'earl', 'countess']);

/** "Mayor of the Bulgarian town of *Svilengrad* | Plamen Dochev said": three words behind "town of" and before a verb of speech, and an office before: the place and who holds it. */
function isTownBefore(tokens: Tokens, i: number, end: number): boolean {
  const { kind, id } = tokens;
  if (end !== i + 3 || i < 3 || !OF.has(id[i - 1]!) || !SETTLEMENT.has(id[i - 2]!) || !isSaying(tokens, end) || OF_PLACES.has(id[i]!) || OF_PLACES.has(id[i + 1]!)) return false;
  for (let at = i - 3; at >= 0 && at > i - OFFICE_WITHIN && kind[at] === Kind.word; at--) if (classOf(id[at]!) & Is.office) return true;
  return false;
}

/** "said", "regretted" */
function isSaying(tokens: Tokens, at: number): boolean {
  return at < tokens.length && isSmallWord(tokens, at) && ((classOf(tokens.id[at]!) & Is.speech) !== 0 || tokens.text.endsWith('ed', tokens.end[at]));
}

const SETTLEMENT = new WordSet(SETTLEMENTS);
const OFFICE_WITHIN = 8;
/** "Bahr *El* Ghazal", "*Vila Nova* Gaia": words of one name of a place. */
const OF_PLACES = new WordSet(['el', 'al', 'la', 'las', 'los', 'le', 'san', 'santa', 'santo', 'sao', 'rio', 'vila', 'villa', 'nova', 'nuevo', 'nueva', 'new', 'old', 'saint', 'port', 'puerto', 'fort', 'north', 'south', 'east', 'west', 'upper', 'lower', 'great', 'grand', 'bad', 'bandar', 'tel', 'kafr', 'deir', 'ain']);

/** "Economic Diplomacy | Arash Vakili": an unknown word before a given name is not of the name, when two are left. */
export function nameStart(tokens: Tokens, i: number, end: number): number {
  const office = officeEnd(tokens, i, end);
  if (office > i) return office;
  if (isTitleOfSeveral(tokens, i, end) || isFieldToo(tokens, i, end)) return i + 1;
  const given = givenBehind(tokens, i, end);
  if (given === i) return isTradeFirst(tokens, i, end) || isNounElsewhere(tokens, i, end) ? i + 1 : i;
  if (given === i + 1 && end - i > 2 && isNameLike(tokens, i)) return i;
  if (given === i + 1 && (isLabel(tokens, i) || isNounElsewhere(tokens, i, end))) return given;
  return isInPhrase(tokens, i) ? given : i;
}

/** "Agricultural *Jihad* | Hormoz Vaseghi": a field word that is a name too. */
function isFieldToo(tokens: Tokens, i: number, end: number): boolean {
  return end - i > 2 && joinsRun(tokens, i) && (classOf(tokens.id[i]!) & classOf(tokens.id[i - 1]!) & Is.topic) !== 0;
}

/** "Deputy *Ministers* met": no name. */
export function isPluralTitle({ id }: Tokens, i: number): boolean {
  return PLURAL_TITLE.has(id[i]!);
}

/** "the leader of the party, *Actor-turned-politician* | Sara Karimi": what somebody is besides. */
export function isBecome(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & Shape.hyphen) !== 0 && PARENT_OF.test(tokens.textOf(i));
}

/** "*Ministers* | Ali Karimi and Sara Vakili", "*Brothers* | Ali and Omid Karimi", "*Mother-of-four* | Sara Karimi", "*Actor-turned-politician* | Sara Karimi" */
function isTitleOfSeveral(tokens: Tokens, i: number, end: number): boolean {
  if (end - i < 2 || !joinsRun(tokens, i + 1)) return false;
  if (KIN_OF_SEVERAL.has(tokens.id[i]!)) return (classOf(tokens.id[i + 1]!) & Is.given) !== 0;
  return PLURAL_TITLE.has(tokens.id[i]!) || isBecome(tokens, i);
}

const KIN_OF_SEVERAL = new WordSet(['brothers', 'sisters', 'twins', 'couple', 'cousins', 'siblings', 'partners', 'neighbours', 'neighbors', 'friends', 'newlyweds', 'triplets']);
const PARENT_OF = /^\p{Lu}\p{Ll}+-(?:of|turned|cum)-\p{Ll}+$/u;

/** "Equal Opportunities | *Bert* Schellekens": the given name behind one or two words of the run `[i, end)` that are none; `i` where there is none. */
function givenBehind(tokens: Tokens, i: number, end: number): number {
  for (let at = i; at < end - 1 && at < i + 3; at++) {
    const bits = classOf(tokens.id[at]!);
    if (at > i && !joinsRun(tokens, at)) return i;
    if (at > i && bits & Is.given) return at;
    if (bits & (Is.given | Is.surname | Is.namePrefix) || tokens.shape[at]! & Shape.hyphen) return i;
  }
  return i;
}

/** "Vice Minister of Transport | *Nevine* Salama Habashi": behind a field a word that no list knows, and that does not end as fields do ("Economic *Diplomacy* | Arash Vakili"). */
function isNameLike(tokens: Tokens, i: number): boolean {
  return tokens.id[i] === 0 && i > 0 && tokens.kind[i - 1] === Kind.word && (classOf(tokens.id[i - 1]!) & Is.topic) !== 0 && !FIELD_ENDING.test(tokens.textOf(i));
}

const FIELD_ENDING = /(?:[ts]ion|ment|ity|[ai]cy|ing|ship|[ae]nce|ism|ry|s|gy|phy|age|al|dom|hood|th|work|land|fare|[iu]ce|ure|ise|ive|[ia]ble|ic|an)$/;

/** "of", "for the", "Women and": the run at `i` goes on a phrase. */
function isInPhrase(tokens: Tokens, i: number): boolean {
  if (i < 2 || tokens.kind[i - 1] !== Kind.word) return false;
  const bits = classOf(tokens.id[i - 1]!);
  // "Lieutenant General Ayad Khalaf"
  if (bits & Is.rank) return false;
  return (bits & (Is.topic | Is.linker | Is.article)) !== 0 || ((bits & Is.and) !== 0 && (classOf(tokens.id[i - 2]!) & (Is.topic | Is.bodyHead)) !== 0);
}

/** "*Vulcanologist* | Esline Vrell": a trade that opens its sentence before two words that no list knows. */
function isTradeFirst(tokens: Tokens, i: number, end: number): boolean {
  const opens = (tokens.shape[i]! & Shape.lineStart) !== 0 || (i > 0 && tokens.kind[i - 1] !== Kind.word && !isMark(tokens, i - 1, COMMA));
  return end - i > 2 && opens && joinsRun(tokens, i + 1) && OCCUPATION.test(tokens.textOf(i));
}

/** "*Mayordomo* | Eloy Vrell", where the story tells what "the mayordomo" does: a word that opens its line, and stands in small letters near by. */
function isNounElsewhere(tokens: Tokens, i: number, end: number): boolean {
  if (end - i < 3 || tokens.id[i] !== 0 || !joinsRun(tokens, i + 1) || (tokens.shape[i]! & (Shape.hyphen | Shape.caps)) !== 0 || !(i === 0 || (tokens.shape[i]! & Shape.lineStart) !== 0 || isMark(tokens, i - 1, STOP))) return false;
  const word = tokens.textOf(i).toLowerCase();
  for (let at = Math.max(0, i - NEAR); at < tokens.length && at < i + NEAR; at++) if (tokens.hash[at] === tokens.hash[i] && !(tokens.shape[at]! & Shape.capital) && tokens.textOf(at) === word) return true;
  return false;
}

/** So many tokens before and behind. */
const NEAR = 600;

/** "*Environmentalist* | Ana Vrell": an unlisted word before a given name that ends as what somebody holds or does; "*Shopper* | Ana Vrell". */
function isLabel(tokens: Tokens, i: number): boolean {
  return LABELLED.has(tokens.id[i]!) || LABEL.test(tokens.textOf(i)) || OCCUPATION.test(tokens.textOf(i));
}

const LABELLED = new WordSet(LABELS);
const LABEL = /^\p{Lu}\p{Ll}{4,}ist$/u;

/** "Glaciologist Lloyd Karimi": an unknown word that ends like an occupation. */
const OCCUPATION = /(?:ologist|grapher|keeper|maker|woman|ician|smith)$/;
