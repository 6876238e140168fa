/** The office behind a name: "Arash Vakili, | the | spokesman for the Atomic Energy Organization of Iran | , said". */
import { CLOSING, COMMA, OPENING } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { FORMER, OF, OWN, REFLEXIVE } from '../text/small-words.js';
import type { Piece } from './piece.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isAge } from './counted.js';
import { type FilmStory, REACH, beforeCity, beforeWorkplace, endsOffice, isBeforeBody, isCounsel, isDean, isFirstLady, isGenerals, isLeaders, isOfTwoWords, isOfficer, isPlaced, isPlainRole, modifiesOffice, overInChief, type Context, type Offices } from './office-words.js';
import { titleText } from './title-text.js';
import { knownAt } from './gazetteer.js';
import { isShortForm, signEnds, wordEnds } from './office-end.js';
import { professorAt } from './professors.js';
import { isHalfOfOffice } from './rank-signs.js';
import { seatBehind } from './seat-titles.js';
import { ofTown } from './town-offices.js';
import { isAbbreviationStop, isMark, isSmallWord, joinsRun } from './runs.js';

/** What says in a relative clause that somebody holds an office, and what may stand behind it. */
const IS = new WordSet(['is', 'was', 'serves', 'served', 'became']);
const ALSO = new WordSet(['also', 'as', 'now', 'currently', 'then', 'both', 'once', 'himself', 'herself', 'later']);
/** Another clause begins. */
const CLAUSE = new WordSet(['he', 'she', 'they', 'it', 'that', 'when', 'where', 'because', 'which', 'while', 'if', 'whether', 'than', 'are', 'were', 'had', 'has']);
const ONE = new WordSet(['one']);
/** "a professor of media law at the University of Golzar (UG) and a former governor": so far away the second office stands. */
const FARTHEST = 16;

/** "a *Republican* and former mayor" */
const PARTISAN = new WordSet(['republican', 'democratic', 'labour', 'conservative', 'liberal', 'socialist', 'independent', 'communist', 'islamist', 'reformist']);
/** "the *Sunni* Friday prayer leader" */
const OF_FAITH = new WordSet(['sunni', 'shia', 'shiite', 'muslim', 'christian', 'catholic', 'orthodox', 'protestant', 'anglican', 'jewish', 'hindu', 'sikh', 'buddhist', 'druze', 'alawite']);
/** "of *the main opposition* | Labour Party" */
const BEFORE_BODY = 4;
const MANAGER = new WordSet(['manager']);
/** "a hedge *fund* manager", "a *money* manager": what he lives by, and no office. */
const MANAGED = new WordSet(['fund', 'money', 'portfolio', 'wealth', 'asset', 'property', 'investment']);

/** What no word of a trade is. */
const NO_TRADE = Is.office | Is.officePart | Is.rank | Is.topic | Is.bodyHead | Is.linker | Is.who | Is.speech | Is.article;

/** Of words in small letters behind "a": "a geneticist", "an electrician", "a fisherman". */
const TRADES: readonly string[] = ['ist', 'ician', 'woman', 'sman', 'rman'];

export class After {
  readonly #tokens: Tokens;
  readonly #films: FilmStory;
  #pieces: readonly Piece[] = [];
  /** Index of the name's own piece. */
  #piece = 0;
  #last = 0;

  constructor(tokens: Tokens, films: FilmStory) {
    this.#tokens = tokens;
    this.#films = films;
  }

  /** The offices behind a name's comma, up to the next one; null when there are none. */
  read({ pieces, last }: Context, at: number, from: number, found: Offices): string[] | null {
    const tokens = this.#tokens;
    this.#pieces = pieces;
    this.#piece = at;
    this.#last = last;
    const seat = seatBehind(tokens, pieces[at]!.first, from);
    if (seat !== '') {
      found.outerLast = from + 1;
      return [seat, ...this.#beside(from + 1, found) ?? []];
    }
    return this.#beside(from, found);
  }

  /** The offices behind the comma or bracket at `from`, or behind what may stand before it. */
  #beside(from: number, found: Offices): string[] | null {
    const opening = this.#overAge(this.#overBracket(this.#overPlace(from)));
    if (opening !== from) return this.#behind(opening, found);
    return isMark(this.#tokens, from, COMMA) || isMark(this.#tokens, from, OPENING) ? this.#behind(from, found) : null;
  }

  /** "Major General Omid Vakili *of India*, the mission's commander", "Rep. Omid Vakili *of the opposition Labour Party (LP)*, the …": the comma behind a place or body. */
  #overPlace(from: number): number {
    const tokens = this.#tokens;
    if (tokens.kind[from] !== Kind.word || !OF.has(tokens.id[from]!) || from + 2 >= this.#last) return from;
    const known = knownAt(tokens, from + 1, this.#last);
    const next = known?.kind === 'place' && !known.demonym ? from + 1 + known.length : this.#overBody(from + 1);
    return isMark(tokens, next, COMMA) ? next : from;
  }

  /** "*the opposition Labour Party (LP)* |": behind the body, and its short form, that stands a few words behind "of"; `from` where none does. */
  #overBody(from: number): number {
    const body = this.#pieces[this.#piece + 1];
    if (body?.kind !== 'body' || body.first > from + BEFORE_BODY) return from;
    return isMark(this.#tokens, body.last, OPENING) && isMark(this.#tokens, body.last + 2, CLOSING) ? body.last + 3 : body.last;
  }

  /** "Omid Vakili *(R-Tex.)*, the chairman of the committee", the comma behind what is no office. */
  #overBracket(from: number): number {
    const tokens = this.#tokens;
    if (!isMark(tokens, from, OPENING)) return from;
    for (let at = from + 1; at < from + 8 && at + 1 < this.#last; at++) {
      if (isMark(tokens, at, CLOSING)) return isMark(tokens, at + 1, COMMA) ? at + 1 : from;
      if (tokens.kind[at] === Kind.word && classOf(tokens.id[at]!) & Is.office) return from;
    }
    return from;
  }

  /** "Omid Vakili*, 52*, the finance minister": the comma behind an age. */
  #overAge(from: number): number {
    const { kind, end, start } = this.#tokens;
    const isAged = isMark(this.#tokens, from, COMMA) && from + 3 < this.#last && kind[from + 1] === Kind.number && end[from + 1]! - start[from + 1]! === 2 && isMark(this.#tokens, from + 2, COMMA);
    return isAged ? from + 2 : from;
  }

  /** The offices behind the comma or bracket `from`. */
  #behind(from: number, found: Offices): string[] | null {
    const tokens = this.#tokens;
    const limit = Math.min(this.#last, from + REACH);
    // "Omid Vakili, *and* Chief Justice Sara Amini": another.
    if (tokens.kind[from + 1] === Kind.word && classOf(tokens.id[from + 1]!) & Is.and) return null;
    if (this.#isRelative(from + 1)) return this.#served(from + 2, limit, found);
    const start = this.#overTrade(this.#opening(from + 1), limit, found);
    const professor = professorAt(tokens, start);
    if (professor >= 0) return this.#professor({ start, professor, limit, bare: professor === from + 1 }, found);
    const head = this.#head(start, limit, found, start > from + 1);
    if (head < 0) return found.noun ? this.#besideTrade(start, limit, found) : null;
    // "Sara Nemoun MP, *Omid Vakili* MSP and Ed Samplin MEP": the next of a list, with a seat of his own.
    if (start === from + 1 && this.#isFullName(start)) return null;
    return this.#isNext(head + 1) || this.#isSubject(from, head + 1) ? null : this.#title(start, head, limit, found);
  }

  /** The post of the professor at token `professor`, whose words begin at `start`; `bare`: no article and no word stands before. */
  #professor({ start, professor, limit, bare }: { start: number; professor: number; limit: number; bare: boolean }, found: Offices): string[] | null {
    const ofWhat = OF.has(this.#tokens.id[professor + 1]!);
    if (!bare || !ofWhat) found.noun = true;
    // "professor of law at Leeds", "an associate professor of law at Leeds": posts; "a professor of law at Leeds" says what she is.
    if (ofWhat) return bare || professor > start ? this.#title(start, professor, limit, found) : this.#besideTrade(start, limit, found);
    // "a professor *at Leeds*" has "professor" for a title.
    found.outerLast = professor + 1;
    return [titleText(this.#tokens, start, professor + 1)];
  }

  /** "Omid Vakili, *who* heads"; "Omid Vakili, *WHO* Representative in Yemen" has none. */
  #isRelative(at: number): boolean {
    return (classOf(this.#tokens.id[at]!) & Is.who) !== 0 && isSmallWord(this.#tokens, at);
  }

  #isFullName(at: number): boolean {
    const piece = this.#pieces[this.#piece + 1];
    return piece?.first === at && piece.kind === 'person' && piece.last > at + 1 && (classOf(this.#tokens.id[at]!) & Is.given) !== 0;
  }

  /** "In letters to Omid Vakili, *the envoy said*": no comma closes it, and the verb is its own. */
  #isSubject(from: number, behind: number): boolean {
    const { kind, id } = this.#tokens;
    return kind[behind] === Kind.word && (classOf(id[from + 1]!) & Is.article) !== 0 && (classOf(id[behind]!) & Is.speech) !== 0;
  }

  /** "a Republican and | former governor of Golzar", "a lawyer and | former deputy minister": from what somebody is to his office. */
  #overTrade(start: number, limit: number, found: Offices): number {
    const { id, kind } = this.#tokens;
    let at = start;
    while (at < limit && at < start + 4 && kind[at] === Kind.word && (PARTISAN.has(id[at]!) || !(classOf(id[at]!) & (NO_TRADE | Is.and)) || this.#isSmallRank(at) || this.#isMoneyManager(at))) at++;
    if (at === start || at + 1 >= limit || kind[at] !== Kind.word || !(classOf(id[at]!) & Is.and)) return start;
    const next = this.#opening(at + 1);
    // "the safety and security director" has one office.
    if (!FORMER.has(id[at + 1]!) && !this.#isSomebody(at - 1) || this.#head(next, limit, found, true) < 0) return start;
    found.noun = true;
    return next;
  }

  /** "a *Republican* and", "a *novelist* and", "a *friend* and" */
  #isSomebody(at: number): boolean {
    const { id, text, end } = this.#tokens;
    return PARTISAN.has(id[at]!) || (classOf(id[at]!) & Is.personNoun) !== 0 || this.#isMoneyManager(at) || TRADES.some((ending) => text.endsWith(ending, end[at]));
  }

  /** "a hedge fund *manager* and former trustee of the museum" */
  #isMoneyManager(at: number): boolean {
    const { id } = this.#tokens;
    const manager = MANAGED.has(id[at]!) ? at + 1 : at;
    return MANAGER.has(id[manager]!) && MANAGED.has(id[manager - 1]!) && isSmallWord(this.#tokens, manager);
  }

  /** "a retired *general* and former commander of the port" */
  #isSmallRank(at: number): boolean {
    const bits = classOf(this.#tokens.id[at]!);
    return (bits & Is.rank) !== 0 && !(bits & Is.office) && isSmallWord(this.#tokens, at);
  }

  /** "the lead author and *a former head of sanctions at the bank*", "a researcher at the institute and *former head of the port*": the office behind a trade, or null. */
  #besideTrade(start: number, limit: number, found: Offices): string[] | null {
    const { id, kind } = this.#tokens;
    let at = start;
    while (at < limit && at < start + FARTHEST && (kind[at] === Kind.word || isShortForm(this.#tokens, at)) && !(classOf(id[at]!) & (Is.and | Is.who | Is.speech))) at++;
    if (at + 1 >= limit || kind[at] !== Kind.word || !(classOf(id[at]!) & Is.and) || !(classOf(id[at + 1]!) & Is.article || FORMER.has(id[at + 1]!))) return null;
    const second = this.#second(at + 1, limit, found);
    return second.length > 0 ? second : null;
  }

  /** "Omid Nemoun, director *Leila Samplin* and", "…, Zarbin Governor *Col. Ali Samplin*": right behind the office, and a rank, stands whose it is. */
  #isNext(behind: number): boolean {
    const isRanked = joinsRun(this.#tokens, behind) && (classOf(this.#tokens.id[behind]!) & Is.rank) !== 0;
    const at = !isRanked ? behind : isAbbreviationStop(this.#tokens, behind + 1) ? behind + 2 : behind + 1;
    return at < this.#last && joinsRun(this.#tokens, at) && !isOfficer(this.#tokens, at) && !(classOf(this.#tokens.id[at]!) & (Is.office | Is.officePart | Is.rank | Is.topic | Is.bodyHead | Is.opener));
  }

  /** "Hamid Amini, Deputy Governor for Economic Affairs | *Reza Sadri* and Mayor Sara Zand also came": whose office it is stands behind what it is of. */
  #isOfOthers(first: number, end: number): boolean {
    const { kind, id } = this.#tokens;
    // "Nasiri, the head of the *guild's* rival"
    if (kind[end] === Kind.possessive) return true;
    for (let i = this.#piece + 1; i < this.#pieces.length && this.#pieces[i]!.first < end; i++) {
      const piece = this.#pieces[i]!;
      const before = piece.first - 1;
      // "spokesman for *President* Ali Vakili", "an aide *to* Ali Vakili": he is a part of it.
      if (piece.kind !== 'person' || piece.last < piece.first + 2 || !(classOf(id[piece.first]!) & Is.given) || before < first + 1 || kind[before] !== Kind.word) continue;
      const isBehindName = this.#pieces[i - 1]!.last === piece.first && !this.#pieces[i - 1]!.demonym;
      if (isBehindName || (classOf(id[before]!) & (Is.topic | Is.bodyHead)) !== 0) return true;
    }
    return false;
  }

  /** ", who sits for the Greens and *is vice-president of the committee*": the office that the relative clause tells, or null. */
  #served(from: number, limit: number, found: Offices): string[] | null {
    const { kind, id } = this.#tokens;
    for (let at = from; at + 1 < limit && (kind[at] === Kind.word || kind[at] === Kind.number); at++) {
      if (IS.has(id[at]!)) {
        let start = at + 1;
        while (ALSO.has(id[start]!)) start++;
        start = this.#opening(start);
        const head = this.#head(start, limit, found, false);
        // "who was *chairman*," says less than the story does elsewhere.
        const named = head >= 0 && (classOf(id[head + 1]!) & Is.linker) !== 0 && kind[head + 1] === Kind.word;
        return named ? [titleText(this.#tokens, start, this.#end(head + 1, limit))] : null;
      }
      if (classOf(id[at]!) & (Is.who | Is.speech) || CLAUSE.has(id[at]!)) return null;
    }
    return null;
  }

  /** The title whose first and head words are known; null where the words are none after all. */
  #title(start: number, head: number, limit: number, found: Offices): string[] | null {
    const tokens = this.#tokens;
    const end = this.#end(head + 1, limit);
    if (end >= this.#last || this.#isOfOthers(head + 1, end)) return null;
    // "Nasiri, a commander who fell": a noun, not his title; "a Labour MP who sits" is one.
    if (end === head + 1 && (head === start || (head === start + 1 && FORMER.has(tokens.id[start]!))) && classOf(this.#tokens.id[end]!) & Is.who && tokens.kind[end] === Kind.word) {
      found.noun = true;
      return null;
    }
    found.outerLast = end;
    const plain = isPlainRole(tokens, start, head, end) || this.#films.directs(start, end);
    found.noun ||= plain;
    const second = tokens.kind[end] === Kind.word && classOf(tokens.id[end]!) & Is.and ? this.#second(end + 1, limit, found) : [];
    return plain ? null : [titleText(tokens, start, isPlaced(tokens, head) ? head + 1 : beforeCity(tokens, head, beforeWorkplace(tokens, head, end))), ...second];
  }

  /** "a deputy from Qom and *the head of the committee*" */
  #second(from: number, limit: number, found: Offices): string[] {
    const start = this.#opening(from);
    // "and *associate professor of* physics"; of "and a professor of physics" nothing.
    const professor = start === from ? professorAt(this.#tokens, start) : -1;
    const head = professor < 0 ? this.#head(start, limit, found, true) : professor;
    return head < 0 ? [] : this.#title(start, head, limit, found) ?? [];
  }

  /** Whether "and" at `at` opens one more office: an article and a head before the next linker, or a head with a complement. */
  #opensSecond(at: number, limit: number): boolean {
    const { id, kind } = this.#tokens;
    if (!(classOf(id[at]!) & Is.and) || at + 2 >= limit) return false;
    const next = classOf(id[at + 1]!);
    if (this.#opensOther(at + 1)) return true;
    // "feminist leader *and author*"
    if ((next & (Is.personNoun | Is.office)) === Is.personNoun) return true;
    if (this.#isBareOffice(at + 1)) return true;
    // "… *and member of* the council", "… *and author of* a book"
    if (!(next & Is.article)) return this.#hasComplement(at + 1, limit);
    for (let k = at + 2; k < Math.min(limit, at + 8) && kind[k] === Kind.word; k++) {
      const bits = classOf(id[k]!);
      // "director of the press *and an independent political analyst*"
      if (this.#isHead(k, at + 2, bits) || bits & Is.personNoun) return true;
      if (bits & (Is.linker | Is.speech | Is.who | Is.article)) return false;
    }
    return false;
  }

  /** "*member of* the council", "*deputy director of* the institute": an office of at most three words, and what it is of. */
  #hasComplement(from: number, limit: number): boolean {
    const { id, kind } = this.#tokens;
    const professor = professorAt(this.#tokens, from);
    if (professor >= 0) return OF.has(id[professor + 1]!);
    for (let at = from; at + 1 < limit && at < from + 3 && kind[at] === Kind.word; at++) {
      const bits = classOf(id[at]!);
      const heads = (at === from && (bits & Is.personNoun) !== 0) || this.#isHead(at, from, bits);
      if (heads) return kind[at + 1] === Kind.word && (classOf(id[at + 1]!) & Is.linker) !== 0;
      // "and *board* member of the committee"
      if (!(bits & (Is.officePart | Is.descriptor | Is.bodyHead)) || !isSmallWord(this.#tokens, at)) return false;
    }
    return false;
  }

  /** "president of the islands and *his wife*", "director of the hall and *one of the nine*": nothing of the office. */
  #opensOther(at: number): boolean {
    const { id } = this.#tokens;
    return OWN.has(id[at]!) || REFLEXIVE.has(id[at]!) || (ONE.has(id[at]!) && OF.has(id[at + 1]!));
  }

  /** "former governor and *senator*, said", "*senator* who": one small word, and nothing that goes on with it. */
  #isBareOffice(at: number): boolean {
    const { id, kind } = this.#tokens;
    if (!(classOf(id[at]!) & Is.office) || !isSmallWord(this.#tokens, at) || isMark(this.#tokens, at + 1, OPENING)) return false;
    return kind[at + 1] !== Kind.word || (classOf(id[at + 1]!) & Is.who) !== 0;
  }

  /** Over "the", "a", "Iran's", "the country's", "the new Iranian". */
  #opening(from: number): number {
    let at = from;
    for (let n = 0; n < 8 && at + 1 < this.#last; n++) {
      const bits = classOf(this.#tokens.id[at]!);
      if (this.#isOwner(at) || isLeaders(this.#tokens, at)) break;
      if (this.#tokens.kind[at + 1] === Kind.possessive) at += 2;
      // "the *interim government's* adviser"
      else if (at > from && this.#tokens.kind[at + 2] === Kind.possessive && isSmallWord(this.#tokens, at) && isSmallWord(this.#tokens, at + 1)) at += 3;
      else if (isAge(this.#tokens, at)) at += 3;
      else if (bits & (Is.article | Is.possessor | Is.descriptor) || this.#isDemonym(at)) at++;
      else break;
    }
    return at;
  }

  /** "the *Lake Economic Commission's* minister for trade": a body that begins at `at`, and its sign behind it. */
  #isOwner(at: number): boolean {
    let i = this.#piece + 1;
    while (i < this.#pieces.length && this.#pieces[i]!.first < at) i++;
    const piece = this.#pieces[i];
    return piece?.first === at && piece.kind === 'body' && piece.last > at + 1 && this.#tokens.kind[piece.last] === Kind.possessive;
  }

  #isDemonym(at: number): boolean {
    const { shape, id } = this.#tokens;
    if ((shape[at + 1]! & Shape.capital) !== 0 && this.#isOfOffice(at)) return false;
    return (shape[at]! & Shape.capital) !== 0 && !GRAND.has(id[at]!) && !(classOf(id[at]!) & (Is.office | Is.officePart | Is.rank | Is.topic)) && !(shape[at]! & Shape.caps)
      && this.#tokens.kind[at + 1] === Kind.word && (this.#tokens.kind[at + 2] === Kind.possessive && isSmallWord(this.#tokens, at + 1) || !(classOf(id[at + 1]!) & Is.bodyHead)
      && (classOf(id[at + 1]!) & (Is.office | Is.officePart | Is.descriptor)) !== 0);
  }

  /** "the *Fire* Chief", "*Campaign* Manager": no place, party or faith ("the *Sunni* Friday prayer leader"), nor a time ("a *Karvan-era* Justice official"). */
  #isOfOffice(at: number): boolean {
    const { id, end, text } = this.#tokens;
    return !PARTISAN.has(id[at]!) && !OF_FAITH.has(id[at]!) && !text.endsWith('-era', end[at]) && knownAt(this.#tokens, at, at + 1) === undefined;
  }

  /** The office's head: within eight words, before any mark, verb or relative. */
  #head(start: number, limit: number, found: Offices, determined: boolean): number {
    const tokens = this.#tokens;
    const { kind, id } = tokens;
    for (let at = start; at < Math.min(limit, start + 8); at++) {
      if (kind[at] === Kind.possessive || kind[at + 1] === Kind.possessive) continue;
      if (kind[at] !== Kind.word) return -1;
      const bits = classOf(id[at]!);
      if (this.#isHead(at, start, bits)) return overInChief(tokens, at);
      if ((bits & Is.personNoun && !(bits & Is.officePart)) || (determined && (bits & Is.who || this.#isTrade(at)))) found.noun = true;
      const inside = this.#isInside(at, bits);
      // "the department's wildlife officer": behind an article any word but a verb or a relative.
      if (!inside && (!determined || at > start + 4 || bits & (Is.speech | Is.who | Is.linker | Is.article))) return -1;
    }
    return -1;
  }

  #isInside(at: number, bits: number): boolean {
    return (bits & (Is.office | Is.officePart | Is.topic | Is.bodyHead | Is.and)) !== 0 || (this.#tokens.shape[at]! & Shape.capital) !== 0 || modifiesOffice(this.#tokens, at) || isHalfOfOffice(this.#tokens, at);
  }

  /** "a *geneticist* | at the institute", "a *fisherwoman*": an ending of trades, and the noun phrase ends with it. */
  #isTrade(at: number): boolean {
    const { kind, id, shape, text, start, end } = this.#tokens;
    if (shape[at]! & Shape.capital || end[at]! - start[at]! < 6 || !(kind[at + 1] !== Kind.word || classOf(id[at + 1]!) & (Is.linker | Is.who))) return false;
    return TRADES.some((ending) => text.endsWith(ending, end[at]));
  }

  /** "*minister*", "director *general* of the authority", "chief financial *officer*" */
  #isHead(at: number, start: number, bits: number): boolean {
    if (at > start && ((bits & Is.rank && isGenerals(this.#tokens, at - 1)) || isOfficer(this.#tokens, at) || isCounsel(this.#tokens, at) || isOfTwoWords(this.#tokens, at) || ofTown(this.#tokens, at) >= start || (isFirstLady(this.#tokens, at) && endsOffice(this.#tokens, at + 1)))) return true;
    return ((bits & Is.office) !== 0 || isDean(this.#tokens, at) || overInChief(this.#tokens, at) > at) && !isBeforeBody(this.#tokens, at) && !(this.#tokens.kind[at + 1] === Kind.word && classOf(this.#tokens.id[at + 1]!) & (Is.office | Is.officePart));
  }

  /** Over the office's complements: to the comma, bracket, stop or verb behind them. */
  #end(from: number, limit: number): number {
    let at = from;
    while (at < limit && !this.#stopsAt(at, limit)) at++;
    return at;
  }

  /** Whether the token `at` ends an office. */
  #stopsAt(at: number, limit: number): boolean {
    const { kind, shape } = this.#tokens;
    if (kind[at] !== Kind.word) return signEnds(this.#tokens, at, this.#last, this.#pieces, this.#piece + 1);
    return !(shape[at]! & Shape.capital) && (wordEnds(this.#tokens, at) || this.#opensSecond(at, limit));
  }

}

/** "the *Grand* Mufti of Syria": of the office, and no country. */
const GRAND = new WordSet(['grand']);
