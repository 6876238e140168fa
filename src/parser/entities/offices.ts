/**
 * The offices, ranks and honorifics that stand with a name, read outwards from it.
 *
 *   Chairman of the Iran – Japan Joint Committee of Commerce | Bahram Shakouri
 *   Commander of the Ground Force | Brigadier General | Kioumars Heydari
 *   Arash Vakili, | the | spokesman for the Atomic Energy Organization of Iran | , said
 */
import { CLOSING, COMMA, OPENING } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { RANK_CLASSES, RANK_ORDINALS } from '../../lexicon/titles.js';
import { FORMER, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { LOCAL, belongs, isCity, isCapitalBetween, isHouseOfName, isOwnerOfAffairs, isPartOfOffice, isUnlistedField, joinsOwnFields } from './office-fields.js';
import { FilmStory, REACH, SERVANT, SERVES, servesIn, beforeCity, beforeWorkplace, endsOfficeWords, headOfCompound, isBeforeCapital, isEnclosed, isCounsel, isGenerals, isOfficer, isShortPart, isOneOfSeveral, isPlaced, isPlainRole, isSeat, modifiesOffice, opens, type Context, type Offices } from './office-words.js';
import { titleText } from './title-text.js';
import { ENG } from './name-run.js';
import { endsPhrase, isInPhrase } from './office-phrase.js';
import { After } from './offices-behind.js';
import type { Piece } from './piece.js';
import { commaBeforeTrade, hereBefore, officeOfPhrase, opensPhrase } from './plain-phrase.js';
import { beforeSign, isChiefMarshal, isConstable, isHalfOfOffice, isOfOffice, isRankPair, isRetired, isSeatOfStates, overComma, overFormer, overRetired } from './rank-signs.js';
import { isAbbreviationStop, isMark, isSmallWord } from './runs.js';
import { isBeforeSeat, seatBehind } from './seat-titles.js';
import { TitleOfSeveral } from './shared-title.js';
import { isCharge, isFederal, townOffice } from './town-offices.js';
import { areOnePersons } from './two-offices.js';

const STAFF = new WordSet(['staff']);
const STAFFED = new WordSet(['of', 'army', 'naval', 'navy', 'air', 'defence', 'defense', 'joint', 'general']);
const LAWMAKER = new WordSet(['lawmaker', 'legislator', 'parliamentarian']);

/** Reads the offices before and after the names of one page; most names have none, so nothing is made for each of them. */
export class OfficeReader {
  readonly #before: Before;
  readonly #after: After;
  readonly #found: Offices = { titles: NO_TITLES, outerFirst: 0, outerLast: 0, address: false, noun: false, before: false, loose: false };

  constructor(tokens: Tokens) {
    const films = new FilmStory(tokens);
    this.#before = new Before(tokens, films);
    this.#after = new After(tokens, films);
  }

  /** The offices that stand with piece `at`; the answer is written over by the next one. */
  read(context: Context, at: number): Offices {
    const { first, last } = context.pieces[at]!;
    const found = this.#found;
    found.titles = NO_TITLES;
    found.outerFirst = first;
    found.outerLast = last;
    found.address = found.noun = found.before = found.loose = false;
    const behind = this.#after.read(context, at, last, found);
    this.#before.read(context, at, found, behind !== null || isEnclosed(context.tokens, last));
    if (behind !== null) found.titles = [...found.titles, ...behind];
    return found;
  }
}

const NO_TITLES: readonly string[] = [];

const CAPTAIN = Is.office | Is.rank;
const HOME = new WordSet(['home']);

const CLASS = new WordSet(RANK_CLASSES);
const CLASS_ORDINAL = new WordSet(RANK_ORDINALS);

class Before {
  readonly #tokens: Tokens;
  readonly #films: FilmStory;
  readonly #several: TitleOfSeveral;
  #pieces: readonly Piece[] = [];
  #floor = 0;
  #piece = 0;

  constructor(tokens: Tokens, films: FilmStory) {
    this.#tokens = tokens;
    this.#films = films;
    this.#several = new TitleOfSeveral(tokens);
  }

  /** `enclosed`: a comma or an office stands behind the name. */
  read({ pieces, first }: Context, at: number, found: Offices, enclosed: boolean): void {
    this.#pieces = pieces;
    this.#piece = at - 1;
    this.#floor = Math.max(first, found.outerFirst - REACH);
    let next = this.#skip(found.outerFirst - 1, found);
    const trade = enclosed ? commaBeforeTrade(this.#tokens, next, this.#floor) : -1;
    if (trade >= 0) {
      found.noun = true;
      next = trade;
    }
    // "The foreign minister, Arash Vakili, said": the comma before counts only with one behind.
    const comma = enclosed && next > this.#floor && isMark(this.#tokens, next, COMMA) && !this.#isSeatBehind(next - 1);
    const k = this.#titles(comma ? next - 1 : next, found, enclosed, comma);
    if (!found.before && k >= this.#floor && classOf(this.#tokens.id[k]!) & Is.personNoun) found.noun = true;
    if (!found.before && !found.address) found.titles = this.#several.read(k < this.#floor ? -1 : k, pieces[at]!, (head) => this.#officeStart(head)) ?? found.titles;
  }

  /** "Sara Nemoun *MP*, Omid Vakili MSP": the one's who is named before it. */
  #isSeatBehind(at: number): boolean {
    const name = this.#pieceEndingAt(at);
    return name?.kind === 'person' && seatBehind(this.#tokens, name.first, at) !== '';
  }

  /** Takes the titles that end at token `from`, one before the other; returns the token before them. */
  #titles(from: number, found: Offices, enclosed: boolean, comma: boolean): number {
    let k = from;
    for (let n = 0; n < 6 && k >= this.#floor; n++) {
      k = this.#skip(k, found);
      const inner = enclosed && n > 0 ? overComma(this.#tokens, k, this.#floor, found.titles.length) : k;
      const start = this.#titleBefore(inner, n === 0 ? comma : inner < k, n > 0);
      if (start < 0) break;
      if (!found.before && !comma && start < inner) found.loose = this.#isLoose(inner);
      if (((comma || inner < k) && isPlainRole(this.#tokens, start, inner, inner + 1)) || this.#films.directs(start, inner + 1)) found.noun = true;
      else found.titles = [titleText(this.#tokens, start, this.#titleEnd(start, inner)), ...found.titles];
      found.before = true;
      k = this.#overAnd(start - 1, start, inner, comma || inner < k);
      found.outerFirst = start;
    }
    return k;
  }

  /** "*Vice President and* | Head of the Department of Environment | Vakili": the end of the first of two offices that one person holds; `and` for "the President and | Foreign Minister Vakili". */
  #overAnd(and: number, start: number, end: number, apposed: boolean): number {
    const { id, kind } = this.#tokens;
    if (and <= this.#floor || kind[and] !== Kind.word || !(classOf(id[and]!) & Is.and)) return and;
    const first = this.#titleEndingAt(and - 1);
    return first >= 0 && areOnePersons(this.#tokens, { first, and, start, end, apposed }) ? and - 1 : and;
  }

  /** First token of the title whose last token is `k`, a comma behind it or not; -1 when none ends there. */
  #titleBefore(k: number, comma: boolean, further: boolean): number {
    const start = this.#titleEndingAt(k);
    if (start < 0) return comma ? this.#plainPhrase(k) : -1;
    // "a *spokesman for Sindh* | Chief Minister Vakili": he speaks for the one who is named, in Sindh.
    const serves = further && !comma && this.#pieceEndingAt(k + 1)?.kind === 'place' && servesIn(this.#tokens, start, k);
    return serves ? -1 : this.#outerStart(start, comma);
  }

  /** "*A senior adviser to* the Supreme Leader, Vakili, said", "*Senior Adviser to* the Leader | Vakili": he is no leader. */
  #outerStart(title: number, comma: boolean): number {
    const { id, shape } = this.#tokens;
    const articled = THE.has(id[title - 1]!);
    const link = articled ? title - 2 : title - 1;
    if (link - 1 < this.#floor || !SERVES.has(id[link]!)) return title;
    // "a spokesman for the | Prime Minister Vakili" speaks for him.
    if (!comma && !(articled && shape[link - 1]! & shape[title]! & Shape.capital)) return title;
    const outer = this.#titleEndingAt(link - 1);
    return outer < 0 ? title : outer;
  }

  /** Behind the title `[start, k]`; of "prosecutor in Bandar Abbas" behind its first word. */
  #titleEnd(start: number, k: number): number {
    if (isCharge(this.#tokens, k)) return k + 1;
    if (hereBefore(this.#tokens, k) > start) return k - 2;
    return start < k && isPlaced(this.#tokens, start) ? start + 1 : beforeCity(this.#tokens, start, beforeWorkplace(this.#tokens, start, k + 1));
  }

  /** Steps over forms of address and the stops of abbreviations: "Mr.", "Seyyed". */
  #skip(from: number, found: Offices): number {
    let k = from;
    while (k >= this.#floor) {
      if (k > this.#floor && isAbbreviationStop(this.#tokens, k)) k--;
      else if (overRetired(this.#tokens, k, this.#floor) < k) k = overRetired(this.#tokens, k, this.#floor);
      else if (this.#tokens.kind[k] === Kind.word && classOf(this.#tokens.id[k]!) & Is.address) {
        found.address = true;
        found.outerFirst = k--;
      } else break;
    }
    return k;
  }

  /** First token of the title whose last token is `k`; -1 when none ends there. */
  #titleEndingAt(k: number): number {
    if (this.#isOutside(k)) return -1;
    // "*City Engineer* | Omid Vakili", an engineer elsewhere; "The biologist in charge, Prof. Vakili, said", "a charge Vakili denied"
    const town = townOffice(this.#tokens, k);
    if (town !== -1) return town >= this.#floor ? this.#officeStart(town) : -1;
    const bits = this.#tokens.kind[k] === Kind.word ? classOf(this.#tokens.id[k]!) : 0;
    if (CLASS.has(this.#tokens.id[k]!)) return this.#classedRank(k);
    if (bits & Is.rankTail) return this.#rankStart(k);
    // "her captain, Bea Vrell" leads a team or a ship.
    if ((bits & CAPTAIN) === CAPTAIN && isSmallWord(this.#tokens, k)) return this.#captainStart(k);
    // "Secretary General" is an office, "Major General" a rank.
    if (bits & Is.rank && !(k > this.#floor && bits & Is.officePart && isGenerals(this.#tokens, k - 1))) {
      return this.#isRank(k, bits) ? this.#rankOrOffice(k) : this.#compound(k);
    }
    if (bits & (Is.office | Is.rank)) return this.#startFrom(k);
    return this.#longOffice(k);
  }

  /** Farther back than is looked; "in Hilton *Head*, S.C.": the last word of a place's name. */
  #isOutside(k: number): boolean {
    if (k < this.#floor) return true;
    const piece = (classOf(this.#tokens.id[k]!) & Is.office) === 0 ? null : this.#pieceEndingAt(k + 1);
    return piece?.kind === 'place' && piece.first < k;
  }

  /** "Rear Admiral Second *Class* | Omid Nemoun", "Captain First *Rank*", "Sgt. 1st *Class*": -1 for any other class. */
  #classedRank(k: number): number {
    const { id, kind, shape } = this.#tokens;
    if (k - 2 < this.#floor || !CLASS_ORDINAL.has(id[k - 1]!)) return -1;
    const rank = beforeSign(this.#tokens, k - 1);
    // "1st" has no capital.
    const ordinal = kind[k - 1] === Kind.number ? Shape.capital : shape[k - 1]!;
    if (rank < this.#floor || kind[rank] !== Kind.word || !(shape[k]! & ordinal & shape[rank]! & Shape.capital)) return -1;
    return classOf(id[rank]!) & Is.rank ? this.#rankStart(rank) : -1;
  }

  /** "Brig. *Gen.* | Omid Nemoun"; but "*Yazd Gov.* | Omid Nemoun" has an office. */
  #rankOrOffice(k: number): number {
    const rank = this.#rankStart(k);
    // "*Lt. Gov.* | Omid Nemoun"
    return LOCAL.has(this.#tokens.id[k]!) ? Math.min(rank, this.#officeStart(k)) : rank;
  }

  /** "chief *engineer* | Vakili": a rank in small letters, but an office with the word before it; -1 for none. */
  #compound(k: number): number {
    const head = headOfCompound(this.#tokens, k);
    return head < this.#floor ? -1 : this.#officeStart(head);
  }

  /** An office of several words: "Chief Operating | Officer", "Head of the Atomic Energy Organization of | Iran", "Head of the Russian | delegation". */
  #longOffice(k: number): number {
    if (isConstable(this.#tokens, k)) return k;
    const head = headOfCompound(this.#tokens, k);
    if (head >= this.#floor) return this.#officeStart(head);
    const phrase = this.#phraseStart(k);
    return phrase < 0 ? this.#openingPhrase(k) : phrase;
  }

  /** "*Head of the Russian delegation* Arash Vakili said": an office that opens its sentence, whatever small word ends its phrase; -1 elsewhere. */
  #openingPhrase(k: number): number {
    // "Vice President of Iran *and* | Arash Vakili"
    if (classOf(this.#tokens.id[k]!) & (Is.article | Is.and | Is.linker)) return -1;
    const office = officeOfPhrase(this.#tokens, k, this.#floor - 1);
    // "*Head* coach of the national men's rowing team | Arash Vakili"
    const start = office < 0 || this.#holdsPerson(office, k) ? -1 : this.#officeStart(office);
    return start >= 0 && (this.#tokens.shape[start]! & Shape.capital) !== 0 && opens(this.#tokens, start) ? start : -1;
  }

  /** On whose ground they play is no part of it: "the home | captain". */
  #captainStart(k: number): number {
    return HOME.has(this.#tokens.id[k - 1]!) ? k : this.#officeStart(k);
  }

  /** "director of Muslim | Advocates": no office, rank, body, place or bracket ends the title, only one more capital. */
  #isLoose(k: number): boolean {
    if (this.#tokens.kind[k] !== Kind.word || townOffice(this.#tokens, k) >= 0 || isOfficer(this.#tokens, k) || isCounsel(this.#tokens, k) || this.#pieceEndingAt(k + 1)) return false;
    return (classOf(this.#tokens.id[k]!) & (Is.office | Is.rank | Is.rankTail)) === 0 && (this.#tokens.shape[k]! & Shape.capital) !== 0;
  }

  /** Small "general", "doctor", "father" are nouns. */
  #isRank(k: number, bits: number): boolean {
    return ((this.#tokens.shape[k]! & Shape.capital) !== 0 || (bits & Is.eponymRank) !== 0) && !(ENG.has(this.#tokens.id[k]!) && !isAbbreviationStop(this.#tokens, k + 1));
  }

  #rankStart(k: number): number {
    let from = this.#overService(k);
    if (from < k) return from;
    while (from > this.#floor) {
      const before = beforeSign(this.#tokens, from);
      const bits = classOf(this.#tokens.id[before]!);
      const tail = classOf(this.#tokens.id[from]!) & Is.rankTail;
      // "Tan Sri Ismail": Tan is a family name elsewhere.
      if (isRankPair(this.#tokens, before, from)) return overFormer(this.#tokens, before, this.#floor);
      if (!(bits & (Is.rankPart | Is.rankTail)) && !(tail && bits & Is.rank) && !isChiefMarshal(this.#tokens, before, from)) break;
      if (!(this.#tokens.shape[before]! & Shape.capital) && !(bits & Is.rankTail)) break;
      // "Chief of Army *Staff* | General Vakili"
      if (STAFF.has(this.#tokens.id[before]!) && before > this.#floor && STAFFED.has(this.#tokens.id[before - 1]!)) break;
      from = before;
    }
    return from;
  }

  /** "*Former U.S.* Rep. Vakili", "*Retired Harbor Police* Capt. Vakili": without where he served he would do so today; `k` where he does, or where that is not told. */
  #overService(k: number): number {
    const service = this.#pieceEndingAt(k);
    if (!service || !(service.kind === 'body' || (service.kind === 'place' && isSeatOfStates(this.#tokens, k)))) return k;
    return this.#isFormer(service) || isRetired(this.#tokens, service.first - 1) ? service.first - 1 : k;
  }

  /** "*chief economist* at the bank", "*Commander in Chief* of the fleet": the same where the office at `last` may be one of several words. */
  #startFrom(last: number): number {
    const head = headOfCompound(this.#tokens, last);
    return this.#officeStart(head < this.#floor ? last : head);
  }

  /** Leftwards from the head of an office over the words that belong to it: "[Deputy Foreign] Minister", "[IRGC] commander". */
  #officeStart(head: number): number {
    let from = head;
    // "*Green* | lawmaker", "*opposition* | lawmaker": on whose side he sits.
    if (LAWMAKER.has(this.#tokens.id[head]!)) return head > this.#floor && FORMER.has(this.#tokens.id[head - 1]!) ? head - 1 : head;
    for (let next = this.#partStart(from, head); next < from; next = this.#partStart(from, head)) from = next;
    return from;
  }

  /** The first token of the part of the office at `head` that ends before token `from`; `from` where none does. */
  #partStart(from: number, head: number): number {
    const before = from - 1;
    if (before < this.#floor) return from;
    if (isCapitalBetween(this.#tokens, before, head, this.#floor) || isShortPart(this.#tokens, before)) return before - 1;
    const piece = this.#pieceEndingAt(from);
    // "*Presiding* Judge Vakili": a capital, but no name.
    if (piece && !(piece.kind === 'person' && piece.first === before && modifiesOffice(this.#tokens, before))) return this.#joinsOffice(piece, head) ? piece.first : from;
    if (this.#tokens.kind[before] === Kind.word && isPartOfOffice(this.#tokens, before) && !this.#breaks(before)) return before;
    return isOwnerOfAffairs(this.#tokens, before, this.#floor) || joinsOwnFields(this.#tokens, before, this.#floor) ? before - 1 : this.#bodyBeforeShortForm(from, head);
  }

  /** "*Karvan Builders' Forum (KBF)* | chairman": the first token of the body whose short form stands in brackets right before token `from`, which it is elsewhere. */
  #bodyBeforeShortForm(from: number, head: number): number {
    const open = from - 3;
    if (open <= this.#floor || !isMark(this.#tokens, from - 1, CLOSING) || !isMark(this.#tokens, open, OPENING) || !(this.#tokens.shape[from - 2]! & Shape.caps)) return from;
    const body = this.#pieceEndingAt(open);
    return body?.kind === 'body' && this.#joinsOffice(body, head) ? body.first : from;
  }

  /** Whether the piece that ends before an office, or before a part of it, belongs to it. */
  #joinsOffice(piece: Piece, head: number): boolean {
    return belongs(piece, this.#tokens, head) || isFederal(this.#tokens, piece) || this.#isFormerSeat(piece, head) || isUnlistedField(this.#tokens, piece, head) || this.#isOwner(piece, head);
  }

  /** "*Vakili* spokesman Omid Nemoun", "*Vakili campaign* manager": a family name before the small office of those who speak and work for somebody. */
  #isOwner({ kind, first, last }: Piece, head: number): boolean {
    return kind === 'person' && last === first + 1 && head - last < 2 && SERVANT.has(this.#tokens.id[head]!) && isSmallWord(this.#tokens, head);
  }

  /** "*former* Golzar Mayor", "*former* US Senator": without the place nothing would say that he is no more. */
  #isFormerSeat(piece: Piece, head: number): boolean {
    return (isCity(piece) || (piece.kind === 'place' && isSeatOfStates(this.#tokens, head))) && this.#isFormer(piece);
  }

  #isFormer({ first }: Piece): boolean {
    return first > this.#floor && FORMER.has(this.#tokens.id[first - 1]!);
  }

  /** A rank before an office is a title of its own; a lower-case word before a capitalised office is the sentence's. */
  #breaks(at: number): boolean {
    const bits = classOf(this.#tokens.id[at]!);
    if (isHouseOfName(this.#tokens, at) || isBeforeCapital(this.#tokens, at, bits) || isBeforeSeat(this.#tokens, at, bits) || isOneOfSeveral(this.#tokens, at)) return true;
    return (bits & Is.rank) !== 0 && !(bits & Is.officePart) && !isHalfOfOffice(this.#tokens, at);
  }

  /** "Head of the Atomic Energy Organization of Iran": the office behind which the phrase ending at `k` stands. */
  #phraseStart(k: number): number {
    if (!endsPhrase(this.#tokens, k)) return -1;
    let start = -1;
    for (let at = k - 1; at >= this.#floor && isInPhrase(this.#tokens, at, this.#floor); at--) {
      const bits = classOf(this.#tokens.id[at]!);
      // "Inspector *of* | Marine Accidents": what the office is of, though Marine is a given name.
      if (bits & Is.given && this.#tokens.shape[at]! & Shape.capital && this.#isPersonStart(at) && !isOfOffice(this.#tokens, at - 1)) break;
      if (endsOfficeWords(this.#tokens, at, this.#floor) && (classOf(this.#tokens.id[at + 1]!) & Is.linker || isSeat(this.#tokens, at + 1))) {
        start = this.#startFrom(at);
        // "adviser to the Leader of …": an office inside the phrase of another.
        if (!this.#linkedLeft(start)) break;
        at = start;
      }
    }
    return start;
  }

  /** "The *head of the exhibition's arts section*, Arash Vakili, said": before a comma the phrase may end in any small word; -1 where it is none. */
  #plainPhrase(k: number): number {
    const here = hereBefore(this.#tokens, k) - 1;
    const office = here > this.#floor && classOf(this.#tokens.id[here]!) & Is.office ? here : officeOfPhrase(this.#tokens, k, this.#floor);
    const start = office < 0 ? -1 : this.#startFrom(office);
    return start >= 0 && opensPhrase(this.#tokens, start, this.#floor) ? start : -1;
  }

  /** "Army chief of staff *Jean Vakili* met | Director Nemoun": whose office it is stands inside the phrase. */
  #holdsPerson(first: number, last: number): boolean {
    for (let at = last; at > first; at--) if (this.#isPersonStart(at)) return true;
    return false;
  }

  #isPersonStart(at: number): boolean {
    const piece = this.#pieceStartingAt(at);
    return piece !== null && piece.kind === 'person' && piece.last - piece.first > 1;
  }

  #linkedLeft(start: number): boolean {
    const { id, kind } = this.#tokens;
    let at = start - 1;
    for (let n = 0; n < 3 && at > this.#floor && (kind[at] === Kind.possessive || classOf(id[at]!) & Is.article || this.#pieceEndingAt(at + 1)?.demonym); n++) at--;
    return at > this.#floor && (classOf(id[at]!) & Is.linker) !== 0;
  }

  #pieceEndingAt(token: number): Piece | null {
    while (this.#piece > 0 && this.#pieces[this.#piece]!.last > token) this.#piece--;
    while (this.#piece + 1 < this.#pieces.length && this.#pieces[this.#piece + 1]!.last <= token) this.#piece++;
    const piece = this.#piece < 0 ? undefined : this.#pieces[this.#piece];
    return piece && piece.last === token ? piece : null;
  }

  #pieceStartingAt(token: number): Piece | null {
    for (let at = this.#piece; at >= 0 && this.#pieces[at]!.first >= token; at--) if (this.#pieces[at]!.first === token) return this.#pieces[at]!;
    return null;
  }
}
