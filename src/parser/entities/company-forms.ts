import { COMMA, SLASH, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { COMPANY_HEADS } from '../../lexicon/bodies.js';
import { OF } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isMark, joinsRun } from './runs.js';

/** Forms of companies behind their name: "Nordvik *AB*", which the next sentence calls "Nordvik". */
export const COMPANY_FORMS: ReadonlySet<string> = new Set([
  'AB', 'AG', 'AS', 'ASA', 'Co', 'Corp', 'GmbH', 'Inc', 'LLC', 'JSC', 'KG', 'LLP', 'Ltd', 'Limited', 'Incorporated', 'NV', 'OJSC', 'Oyj', 'PJSC', 'PLC', 'Plc', 'plc', 'SA', 'SE', 'SpA', 'Tbk',
  'Aps', 'ApS', 'BV', 'Bhd', 'EAD', 'Kft', 'Ltda', 'Nyrt', 'OAO', 'OOO', 'PAO', 'Pte', 'Pty', 'QPSC', 'SAL', 'SAOG', 'SARL', 'SAS', 'Sdn', 'SRL', 'Srl', 'UAB', 'ZAO', 'Zrt',
]);

export const COMPANY_FORM = new RegExp(` (?:${[...COMPANY_FORMS].join('|')})$`);

/** "Karvan Resources *JSC*": token `at` is one, and goes on a name. */
export function isCompanyForm(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && joinsRun(tokens, at) && COMPANY_FORMS.has(tokens.textOf(at));
}

/** "Karvan Logistics Co*., Ltd*.": whether token `comma` parts the two forms of one company. */
export function partsForms(tokens: Tokens, comma: number, limit: number): boolean {
  return comma > 1 && comma + 1 < limit && isMark(tokens, comma, COMMA) && isMark(tokens, comma - 1, STOP) && CO.has(tokens.id[comma - 2]!) && isCompanyForm(tokens, comma + 1, limit);
}

const CO = new WordSet(['co', 'corp']);

/** "Karvan Systems*, Inc*.", "Karvan*, Ltd*": behind the form that a comma parts from the capitals beginning at token `i`; 0 where none does. */
export function partedFormEnd(tokens: Tokens, i: number, limit: number): number {
  let comma = i + 1;
  while (comma < limit && comma < i + LONGEST_COMPANY && joinsRun(tokens, comma)) comma++;
  return isMark(tokens, comma, COMMA) && isCompanyForm(tokens, comma + 1, limit) && PARTED.has(tokens.id[comma + 1]!) ? comma + 2 : 0;
}

/** "Ege Petrol *AS*", "Nordvik *AB*": behind the form with which a name of a few words ends, the first of which no list knows; 0 for others. */
export function formedEnd(tokens: Tokens, i: number, limit: number): number {
  // "Golzar-*based* Nordvik AB"
  if (tokens.id[i] !== 0 || tokens.shape[i]! & (Shape.hyphen | Shape.caps)) return 0;
  for (let at = i + 1; at < limit && at < i + LONGEST_COMPANY && joinsRun(tokens, at); at++) {
    if (isSlashedForm(tokens, at)) return at + 3;
    if (COMPANY_FORMS.has(tokens.textOf(at))) return (at + 1 < limit && joinsRun(tokens, at + 1)) || SHORTENED.has(tokens.id[at]!) ? 0 : at + 1;
    if (classOf(tokens.id[at]!) & SOMEBODYS) return 0;
  }
  return 0;
}

/** "Nordvik *A/S*" */
function isSlashedForm(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at + 1, SLASH) && tokens.textOf(at) === 'A' && tokens.textOf(at + 2) === 'S';
}

/** These have a full stop, which is read elsewhere, or are other things as well: "London SE". */
const SHORTENED = new WordSet(['co', 'corp', 'inc', 'ltd', 'se', 'sa', 'nv']);
const SOMEBODYS = Is.given | Is.office | Is.rank | Is.calendar | Is.address;

/** Forms that hardly anything but a company is: "SE", "SA" and "Co" are other things as well. */
const PARTED = new WordSet(['inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'gmbh']);

/** "University of *Wessex*", which the next sentence calls "Wessex": a word that no list knows, behind "of". */
export function isOfUnknown(tokens: Tokens, { first, last }: { first: number; last: number }): boolean {
  return last === first + 3 && OF.has(tokens.id[last - 2]!) && tokens.id[last - 1] === 0;
}

/** "Kordavan *Aerospace*": the last word says what the company deals in. */
function isTrade(tokens: Tokens, { first, last }: { first: number; last: number }): boolean {
  return last > first + 1 && (classOf(tokens.id[last - 1]!) & Is.business) !== 0 && tokens.id[first] === 0;
}

/**
 * The tokens behind the shorter names that the story may go on with: "Kordavan | Renal | Care" is "Kordavan Renal" or "Kordavan", "Blackfell | Capital"
 * is "Blackfell". The first word is one that no list knows, and the last one a company's: a university is not called by its town.
 */
export function shortEnds(tokens: Tokens, { first, last }: { first: number; last: number }): readonly number[] {
  if (last < first + 2 || last > first + (COMPANY_FORMS.has(tokens.textOf(last - 1)) ? LONGEST_FORMED : LONGEST_COMPANY)) return NONE;
  if (tokens.id[first] !== 0) return isTradeOfTwo(tokens, first, last) ? [last - 1] : NONE;
  // "Hokushin Shipbuilding & Marine | Co."
  if (last > first + LONGEST_COMPANY && COMPANY_FORMS.has(tokens.textOf(last - 1))) return [first + 1];
  // "Hokushin Electric | Power | Co."
  if (last > first + 3 && COMPANY_FORMS.has(tokens.textOf(last - 1))) return [last - 2, first + 1];
  if (isTrade(tokens, { first, last })) return last === first + 2 ? [last - 1] : [last - 1, first + 1];
  return COMPANY_HEAD.has(tokens.id[last - 1]!) || isCoined(tokens, first, last) ? [first + 1] : NONE;
}

/** "Aegis Bridge | Shipping": two words that are nobody's, and what the company deals in. */
function isTradeOfTwo(tokens: Tokens, first: number, last: number): boolean {
  if (last !== first + 3 || !(classOf(tokens.id[last - 1]!) & Is.business)) return false;
  for (let at = first; at < last - 1; at++) if (tokens.kind[at] !== Kind.word || classOf(tokens.id[at]!) & (Is.given | Is.surname | Is.bodyHead | Is.topic | Is.office | Is.opener | Is.calendar)) return false;
  return true;
}

/** "Tallgrass Compute": no word that bodies, places and fields are named with. */
function isCoined(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens.kind[at] !== Kind.word || classOf(tokens.id[at]!) & (Is.bodyHead | Is.placeHead | Is.topic | Is.given | Is.surname | Is.thingHead)) return false;
  return last === first + 2;
}

const NONE: readonly number[] = [];
const LONGEST_COMPANY = 4;
/** Those with "Co." or the like behind them. */
const LONGEST_FORMED = 6;
const COMPANY_HEAD = new WordSet(COMPANY_HEADS);
