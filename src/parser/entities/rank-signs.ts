/** The signs a rank is written with: the stop and hyphen of a short form, the bracket of one who has left the service. */
import { CLOSING, COMMA, OPENING, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { FORMER, OF, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, NOT_A_NAME, classOf } from './classes.js';
import { isBecome } from './name-start.js';
import { isAbbreviationStop, isMark, joinsRun } from './runs.js';

const RETIRED = new WordSet(['retired', 'retd', 'ret', 'rtd', 'res', 'reserve']);

/** "*Retired* Harbor Police Capt. Vakili" */
export function isRetired({ id }: Tokens, at: number): boolean {
  return at >= 0 && RETIRED.has(id[at]!);
}

/** "Brig*.* | Gen", "Brig*.-* | Gen": the token before the stop or the stop and hyphen before `from`. */
export function beforeSign(tokens: Tokens, from: number): number {
  if (isAbbreviationStop(tokens, from - 1)) return from - 2;
  return from > 2 && tokens.kind[from - 1] === Kind.dash && isAbbreviationStop(tokens, from - 2) ? from - 3 : from - 1;
}

/** "Captain | *(retd)* | Omid Vakili", "Maj.-Gen. *(res.)*": the token before the bracket that ends at `k`, above `floor`; "the leader of the party, | *Actor-turned-politician* | Omid Vakili": the one before that word; `k` where neither stands there. */
export function overRetired(tokens: Tokens, k: number, floor: number): number {
  if (isBecome(tokens, k)) return k - 1;
  if (!isMark(tokens, k, CLOSING)) return k;
  const word = isMark(tokens, k - 1, STOP) ? k - 2 : k - 1;
  return word - 1 > floor && RETIRED.has(tokens.id[word]!) && isMark(tokens, word - 1, OPENING) ? word - 2 : k;
}

/**
 * Over the comma between two offices of one man, and over what he was besides: "Secretary of the Council*,* Rear Admiral Vakili, said",
 * "The group's president*, former* Rep. Vakili, said", "its chair*, the retired* judge Dame Vakili". `k` where no comma stands so; `titles`: how many are found behind it.
 */
export function overComma(tokens: Tokens, k: number, floor: number, titles: number): number {
  const { id } = tokens;
  const past = k > floor && PAST.has(id[k]!);
  const comma = !past ? k : THE.has(id[k - 1]!) ? k - 2 : k - 1;
  return comma > floor && (past || titles <= 2) && isMark(tokens, comma, COMMA) ? comma - 1 : k;
}

const PAST = new WordSet(['former', 'retired', 'onetime', 'ex']);

/** The bracket behind a rank, with a blank before it: " (retd)", " (res.)"; "" where none opens at token `at`. */
export function retiredBehind(tokens: Tokens, at: number): string {
  if (!isMark(tokens, at, OPENING) || !RETIRED.has(tokens.id[at + 1]!)) return '';
  const close = isMark(tokens, at + 2, STOP) ? at + 3 : at + 2;
  return isMark(tokens, close, CLOSING) ? ` ${tokens.text.slice(tokens.start[at], tokens.end[close])}` : '';
}

/** "*Tan* Sri Ismail", "*state* Sen. Vakili", "*former* Rep. Vakili": a word that is none of a rank elsewhere. */
export function isRankPair(tokens: Tokens, before: number, at: number): boolean {
  const { id } = tokens;
  if (isProof(tokens, before) && at === before + 1) return true;
  if (isHonour(tokens, before, at)) return true;
  return (TAN.has(id[before]!) && SRI.has(id[at]!)) || (SEATED.has(id[at]!) && (FORMER.has(id[before]!) || isOfState(tokens, before)));
}

/** "*His* Excellency Vakili", "*Right* Honourable Vakili" */
function isHonour({ id, shape }: Tokens, before: number, at: number): boolean {
  return at === before + 1 && (shape[before]! & Shape.capital) !== 0 && ((STYLE.has(id[at]!) && (classOf(id[before]!) & Is.possessor) !== 0) || (HONOURABLE.has(id[at]!) && MOST.has(id[before]!)));
}

const STYLE = new WordSet(['excellency', 'eminence', 'majesty', 'highness', 'holiness']);
const HONOURABLE = new WordSet(['honourable', 'honorable', 'reverend']);
const MOST = new WordSet(['right', 'most', 'very']);

/** "*state* Sen. Vakili"; not "the state Sen. Vakili represents". */
function isOfState({ id, shape }: Tokens, at: number): boolean {
  return STATE.has(id[at]!) && ((shape[at]! & Shape.capital) !== 0 || !(at > 0 && THE.has(id[at - 1]!)));
}

/** "former U.S. *Rep.* Vakili" */
export function isSeatOfStates({ id }: Tokens, at: number): boolean {
  return SEATED.has(id[at]!);
}

/** "*former* state Sen. Vakili": the token that opens a rank of two words which begins at `start`. */
export function overFormer({ id }: Tokens, start: number, floor: number): number {
  return start > floor && STATE.has(id[start]!) && FORMER.has(id[start - 1]!) ? start - 1 : start;
}

/** "Air *Chief* Marshal": a chief of others is an office. */
export function isChiefMarshal({ id }: Tokens, chief: number, at: number): boolean {
  return at === chief + 1 && CHIEF.has(id[chief]!) && MARSHAL.has(id[at]!);
}

/** "*Detective* Inspector Vakili", "*Lieutenant* Commander of the base", "*Lord* Justice Vakili", "*Lord* Mayor Vakili": a rank that is one office with the next word. */
export function isHalfOfOffice({ id }: Tokens, at: number): boolean {
  return DETECTIVE.has(id[at]!) || (LIEUTENANT.has(id[at]!) && DEPUTED.has(id[at + 1]!)) || (LORD.has(id[at]!) && JUSTICE.has(id[at + 1]!));
}

const DETECTIVE = new WordSet(['detective']);
const LIEUTENANT = new WordSet(['lieutenant']);
const DEPUTED = new WordSet(['commander', 'governor']);
const LORD = new WordSet(['lord', 'lady']);
const JUSTICE = new WordSet(['justice', 'chief', 'mayor', 'provost', 'advocate', 'chancellor']);
const CHIEF = new WordSet(['chief']);
const MARSHAL = new WordSet(['marshal']);

/** "*Hojjat* al-Islam Vakili", "proof of Islam"; Hojjat alone is a given name. */
export function isProof({ id }: Tokens, i: number): boolean {
  return HOJJAT.has(id[i]!) && (classOf(id[i + 1]!) & Is.rankTail) !== 0;
}

const HOJJAT = new WordSet(['hojjat', 'hojat', 'hodjat', 'hujjat']);
const TAN = new WordSet(['tan']);
const SRI = new WordSet(['sri']);
const STATE = new WordSet(['state']);
const SEATED = new WordSet(['sen', 'rep', 'senator', 'representative']);

/** "*DC* Hannah Moyle", "*PC* Omid Vrell", "*SP* Sara Vrell": a detective, police constable or superintendent by a full name; not "Washington *DC* Hannah Park", "DC Comics". */
export function isConstable(tokens: Tokens, i: number): boolean {
  const { id, shape, kind } = tokens;
  if (!CONSTABLE.has(id[i]!) || !(shape[i]! & Shape.caps) || i + 2 >= tokens.length || !joinsRun(tokens, i + 1) || !joinsRun(tokens, i + 2)) return false;
  if (i > 0 && kind[i - 1] === Kind.word && (shape[i - 1]! & Shape.capital) !== 0 && joinsRun(tokens, i)) return false;
  return (classOf(id[i + 1]!) & Is.given) !== 0 && !(classOf(id[i + 2]!) & NOT_A_NAME) && !(i + 3 < tokens.length && joinsRun(tokens, i + 3));
}

const CONSTABLE = new WordSet(['dc', 'pc', 'sp', 'dsp', 'asp', 'csp', 'acp', 'dcp', 'ssp', 'dig']);

/** Whether token `of` links a phrase to the office right before it: "Inspector *of* | Marine Accidents". */
export function isOfOffice({ id, kind }: Tokens, of: number): boolean {
  return of > 0 && kind[of - 1] === Kind.word && OF.has(id[of]!) && (classOf(id[of - 1]!) & Is.office) !== 0;
}

/** "Inspector of *Marine Accidents* | Capt Omid Vakili": what the office is of, though its first word is a given name; a rank opens the name behind it. */
export function isFieldOfOffice(tokens: Tokens, first: number, last: number): boolean {
  return isOfOffice(tokens, first - 1) && joinsRun(tokens, last) && (classOf(tokens.id[last]!) & Is.rank) !== 0;
}
