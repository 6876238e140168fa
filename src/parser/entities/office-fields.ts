/** What stands right before the head of an office and is a part of it: a body, a town, the fields of a ministry. */
import { COMMA } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { LOCAL_OFFICES, OFFICES_OF_A_WHOLE, WHOSE_AFFAIRS } from '../../lexicon/titles.js';
import { FORMER } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { SERVES, modifiesOffice, opens } from './office-words.js';
import { placeNamed, type Piece } from './piece.js';
import { isMark, isSmallWord, joinsRun } from './runs.js';

/**
 * "IRGC commander", "Africa director", "Golzar Gov.": a body, a part of the world and the town of a local office are part of it, a country is
 * not, nor the town of another office ("Tehran | spokesman"), nor what somebody leads whose office says all by itself ("Karvan | CEO", "Golzar | Mayor").
 */
export function belongs(piece: Piece, tokens: Tokens, head: number): boolean {
  if (leadsWhole(tokens, head) && !wasHeld(tokens, piece)) return false;
  return piece.kind === 'body' || piece.kind === 'caps' || (isCity(piece) && (placeNamed(piece)!.country === null || isLocal(tokens, head)));
}

/** "*CEO*", "*mayor*", "chief *executive*", "managing *director*": of a firm or a town as a whole. */
function leadsWhole({ id }: Tokens, head: number): boolean {
  return WHOLE.has(id[head]!) || (DIRECTOR.has(id[head]!) && MANAGING.has(id[head - 1]!)) || (EXECUTIVE.has(id[head]!) && CHIEF.has(id[head - 1]!));
}

/** "*Former* Karvan CEO", "*ex*-Golzar mayor": without the firm it would be held today. */
function wasHeld({ id, shape }: Tokens, { first }: Piece): boolean {
  return FORMER.has(id[first - 1]!) || (shape[first]! & Shape.hyphen) !== 0;
}

const WHOLE = new WordSet(OFFICES_OF_A_WHOLE);
const DIRECTOR = new WordSet(['director', 'directors']);
const CHIEF = new WordSet(['chief']);
const MANAGING = new WordSet(['managing']);
const EXECUTIVE = new WordSet(['executive']);

/** The office at `head` that a town or province has: "Golzar *Mayor*", "Golzar *Gov.*", "Golzar police *chief*". */
function isLocal(tokens: Tokens, head: number): boolean {
  return LOCAL.has(tokens.id[head]!) || (CHIEF.has(tokens.id[head]!) && LOCAL_FORCE.has(tokens.id[head - 1]!));
}

/** "*Karvanda* Mayor", "*Karvanda Fire* Chief", "*Floods* Minister": a capital that no list knows, and that was taken for a name, is the town or the field of the capitalised office right behind it. */
export function isUnlistedField(tokens: Tokens, { kind, first, last }: Piece, head: number): boolean {
  const { id, shape } = tokens;
  if (kind !== 'person' || id[first] !== 0 || last !== head || !(shape[head]! & Shape.capital)) return false;
  return last === first + 1 ? LOCAL.has(id[head]!) || MINISTER.has(id[head]!) : last === first + 2 && isLocal(tokens, head);
}

/** "*Women 's* Affairs Minister", "*Veterans '* Affairs Minister": token `at` is the sign of whose affairs they are. */
export function isOwnerOfAffairs({ kind, id }: Tokens, at: number, floor: number): boolean {
  return at > floor && (kind[at] === Kind.possessive || kind[at] === Kind.apostrophe) && kind[at - 1] === Kind.word && AFFAIRS.has(id[at + 1]!) && WHOSE_AFFAIR.has(id[at - 1]!);
}

const AFFAIRS = new WordSet(['affairs', 'rights', 'development']);
const WHOSE_AFFAIR = new WordSet(WHOSE_AFFAIRS);

/** "Industry, Mine *and* Trade Minister": `at` is "and" or a comma between two field words. */
export function joinsFields(tokens: Tokens, at: number, floor: number): boolean {
  const { id, kind, shape } = tokens;
  if (at - 1 < floor || !(classOf(id[at + 1]!) & Is.topic)) return false;
  const joins = isMark(tokens, at, COMMA) || (kind[at] === Kind.word && (classOf(id[at]!) & Is.and) !== 0);
  return joins && kind[at - 1] === Kind.word && (classOf(id[at - 1]!) & Is.topic) !== 0
    && ((shape[at - 1]! & Shape.capital) === (shape[at + 1]! & Shape.capital) || opens(tokens, at - 1));
}

/** "*Deputy* *Foreign* Minister", "*festival* secretary": a word that belongs to the office behind it. */
export function isPartOfOffice(tokens: Tokens, at: number): boolean {
  // "*Under* Secretary", but "served under President Vakili"
  if (UNDER.has(tokens.id[at]!) && !SECRETARY.has(tokens.id[at + 1]!)) return false;
  if (classOf(tokens.id[at]!) & (Is.officePart | Is.office | Is.topic | Is.rank)) return true;
  // "the company President Vakili led": a small noun before a capital is the sentence's.
  return modifiesOffice(tokens, at) && !(isSmallWord(tokens, at) && tokens.shape[at + 1]! & Shape.capital);
}

const UNDER = new WordSet(['under']);
const SECRETARY = new WordSet(['secretary', 'secretaries', 'secretary-general']);

/** The same, where the field before is no other office's. */
export function joinsOwnFields(tokens: Tokens, at: number, floor: number): boolean {
  return joinsFields(tokens, at, floor) && !isOfOtherOffice(tokens, at, floor);
}

/** "Deputy Prime Minister for *Energy Affairs and* | Oil Minister": the field before "and", at token `at`, is of another office. */
function isOfOtherOffice({ id, kind }: Tokens, at: number, floor: number): boolean {
  let link = at - 1;
  while (link > floor && kind[link] === Kind.word && (classOf(id[link]!) & Is.topic) !== 0) link--;
  return link > floor && SERVES.has(id[link]!) && (classOf(id[link - 1]!) & Is.office) !== 0;
}

/** "Federal *Indigenous* Services Minister": a capital that no list knows, between two parts of an office that has begun already. */
export function isCapitalBetween({ id, kind, shape }: Tokens, at: number, head: number, floor: number): boolean {
  if (at - 1 < floor || at + 1 >= head || kind[at] !== Kind.word || kind[at - 1] !== Kind.word || (classOf(id[at]!) & ~Is.opener) !== 0) return false;
  return (shape[at]! & shape[at - 1]! & shape[at + 1]! & Shape.capital) !== 0 && (shape[at]! & Shape.lineStart) === 0 && (classOf(id[at - 1]!) & Is.officePart) !== 0;
}

/** "Inkerman *House* | managing director": the last word of a house's name, and no chamber. */
export function isHouseOfName(tokens: Tokens, at: number): boolean {
  return HOUSE.has(tokens.id[at]!) && at > 0 && joinsRun(tokens, at) && joinsRun(tokens, at - 1) && isSmallWord(tokens, at + 1) && (classOf(tokens.id[at - 1]!) & (Is.officePart | Is.office)) === 0;
}

const HOUSE = new WordSet(['house']);

const MINISTER = new WordSet(['minister']);
export const LOCAL = new WordSet(LOCAL_OFFICES);
const LOCAL_FORCE = new WordSet(['police', 'fire']);

/** A place, but no country and no people's adjective. */
export function isCity(piece: Piece): boolean {
  const place = piece.demonym ? null : placeNamed(piece);
  return place !== null && place.power !== 'country';
}
