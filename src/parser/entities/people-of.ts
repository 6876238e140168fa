/** From the capitalised runs of the passages to the article's people. */
import type { Person, Span } from '../../core/article.js';
import { WordSet } from '../../core/words.js';
import { POSTNOMINALS } from '../../lexicon/titles.js';
import type { Doc, EntityMention, Passage } from '../doc.js';
import { alone } from '../text/alone.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownPlaceOf } from './known.js';
import type { Context } from './office-words.js';
import { OfficeReader } from './offices.js';
import { genderOfAddress, genderOfName, genderOfTitle, type Gender } from './gender-of-name.js';
import { PersonIndex, formOf, formOfName, type NameForm } from './people.js';
import { genderTold, isKinBehind, isRelative } from './relatives.js';
import { COMMON_WORD, decide } from './person-rules.js';
import { nameOf, type Piece } from './piece.js';
import { isArticled } from './runs.js';
import { placeOf } from './place-rules.js';
import { segment } from './segment.js';
import { Use, useOfTown } from './town-names.js';

/** Where the page names people beside the story: a kicker, a headline or a caption may give the full name. */
function asides(doc: Doc): Span[] {
  const { kicker, headline, paragraphs } = doc.structure;
  return [kicker, headline, ...paragraphs.filter(({ role }) => role === 'caption' || role === 'subheading')].filter((span) => span !== null);
}

interface Candidate {
  piece: Piece;
  form: NameForm;
  words: number;
  titles: readonly string[];
  /** A rule says it is a person; without, only the name of a known person makes it one. */
  sure: boolean;
  outerFirst: number;
  outerLast: number;
  /** Token that opens its sentence. */
  sentenceFirst: number;
  /** Index of its person; -1 until it is known. */
  person: number;
}

export class PeopleCollector {
  readonly #doc: Doc;
  readonly #offices: OfficeReader;
  readonly #candidates: Candidate[] = [];
  readonly #asides: Candidate[] = [];
  /** Places of one word that may be somebody's family name, and how many candidates stand before each. */
  readonly #towns: { piece: Piece; before: number; use: Use }[] = [];
  readonly #index = new PersonIndex();
  /** Who was told of as a relative. */
  readonly #relatives = new Set<number>();

  constructor(doc: Doc) {
    this.#doc = doc;
    this.#offices = new OfficeReader(doc.tokens);
  }

  /** Takes the capitalised runs of one passage. */
  passage({ first, last, sentences }: Passage, pieces: readonly Piece[]): void {
    const context: Context = { tokens: this.#doc.tokens, pieces, first, last };
    let sentence = 0;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]!;
      const use = piece.kind === 'place' ? useOfTown(this.#doc.tokens, piece) : Use.none;
      if (use !== Use.none) this.#towns.push({ piece, before: this.#candidates.length, use });
      if (piece.kind !== 'person' && piece.kind !== 'caps') continue;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= piece.first) sentence++;
      const candidate = this.#candidate(context, at, piece, sentences[sentence]?.first ?? first);
      if (candidate !== null) this.#candidates.push(candidate);
    }
  }

  #readAsides(): void {
    const { tokens } = this.#doc;
    for (const { start, end } of asides(this.#doc)) {
      const context = { tokens, pieces: [] as Piece[], first: tokens.firstFrom(start), last: tokens.firstFrom(end) };
      alone(tokens, context, () => this.#readAside(context));
    }
  }

  #readAside({ tokens, first, last, pieces }: Context & { pieces: Piece[] }): void {
    segment(tokens, first, last, pieces);
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]!;
      const candidate = piece.kind === 'person' ? this.#candidate({ tokens, first, last, pieces }, at, piece, first) : null;
      if (candidate?.sure) this.#asides.push(candidate);
    }
  }

  /** "Nasima Akhtari points to the water. … Akhtari said": a full name that no rule knows, of a family name that is somebody's. */
  #addFromShort(): void {
    const candidates = this.#candidates;
    let short: Set<string> | null = null;
    for (let i = 0; i < candidates.length; i++) {
      const { sure, words, form } = candidates[i]!;
      if (sure && words === 1 && !this.#index.knows(form)) (short ??= new Set()).add(form.key);
    }
    if (short === null) return;
    for (let order = 0; order < candidates.length; order++) {
      const candidate = candidates[order]!;
      const { sure, words, form } = candidate;
      if (!sure && (words === 2 || words === 3) && short.has(form.tails[form.tails.length - 1]!)) candidate.person = this.#index.add(form);
    }
  }

  /** "Lloyd Austin came. … *Austin* said": a town of somebody's family name; one where nobody is, elsewhere on the page, whatever it does. */
  #addTowns(): void {
    const { id } = this.#doc.tokens;
    const named = this.#towns.filter(({ piece: { first, last } }) => this.#index.knows(formOf(this.#doc.tokens, first, last)));
    const placed = new Set(named.filter(({ use }) => use === Use.placed).map(({ piece }) => id[piece.first]));
    const towns = named.filter(({ piece, use }) => use === Use.speaks || (use === Use.acts && !placed.has(id[piece.first])));
    if (towns.length === 0) return;
    const all = this.#candidates.splice(0);
    let next = 0;
    for (const { piece, before } of towns) {
      while (next < before) this.#candidates.push(all[next++]!);
      piece.kind = 'person';
      piece.known = null;
      const { first, last } = piece;
      this.#candidates.push({ piece, form: formOf(this.#doc.tokens, first, last), words: 1, titles: [], sure: false, outerFirst: first, outerLast: last, sentenceFirst: first, person: -1 });
    }
    while (next < all.length) this.#candidates.push(all[next++]!);
  }

  /** The full names beside the story of people whom the story names by a part of it: a caption's "Jamshid Zanganloo". */
  #addFromAsides(): void {
    let short: Set<string> | null = null;
    for (const aside of this.#asides) {
      if (aside.words < 2 || aside.words > 4) continue;
      short ??= new Set(this.#candidates.filter(({ person }) => person < 0).map(({ form }) => form.key));
      const { tails } = aside.form;
      for (let from = 1; from < tails.length && aside.person < 0; from++) if (short.has(tails[from]!)) aside.person = this.#index.add(aside.form);
    }
  }

  #candidate(context: Context, at: number, piece: Piece, sentenceFirst: number): Candidate | null {
    const { tokens } = context;
    const place = piece.kind === 'person' ? placeOf(tokens, context.pieces, at, context.last) : null;
    if (place !== null) {
      piece.kind = 'place';
      piece.known = knownPlaceOf(nameOf(tokens, piece.first, piece.last), place.country);
      return null;
    }
    const offices = this.#offices.read(context, at);
    let words = 0;
    for (let i = piece.first; i < piece.last; i++) if (tokens.shape[i]! & Shape.capital || (i > piece.first && isArticled(tokens, i))) words++;
    const opensSentence = piece.first === sentenceFirst || opensAfterQuote(tokens.kind[piece.first - 1], piece.first - 1 === sentenceFirst);
    // "Harbour Robotics A/S"
    if (piece.end - piece.start === 1) return null;
    const rule = decide({ tokens, piece, offices, words, opensSentence, first: context.first, last: context.last });
    // "*Rivas* agreed": his name, if he is known by it; "*Officials* agreed" is nobody's.
    if (rule?.verdict === false && rule.id !== COMMON_WORD) return null;
    return {
      piece, form: formOf(tokens, piece.first, piece.last), words, titles: withHonours(tokens, piece, offices.titles), sure: rule?.verdict === true,
      outerFirst: offices.outerFirst, outerLast: offices.outerLast, sentenceFirst, person: -1,
    };
  }

  /** Full names first, so that a family name finds its bearer wherever the full name stands. Adds the mentions, by start. */
  finish(mentions: EntityMention[]): Person[] {
    const candidates = this.#candidates;
    const index = this.#index;
    for (let order = 0; order < candidates.length; order++) {
      const candidate = candidates[order]!;
      if (candidate.sure && candidate.words > 1 && !beginsWithSon(this.#doc.tokens, candidate.piece)) {
        candidate.person = index.add(candidate.form, isRelative(this.#doc.tokens, candidate));
        index.titledInFull(candidate.person, candidate.titles);
      }
    }
    this.#addTowns();
    this.#addFromShort();
    this.#readAsides();
    this.#addFromAsides();
    this.#addBesideKin();
    for (let order = 0; order < candidates.length; order++) this.#meet(order);
    // What no rule knew may be a name that a later sentence makes a person's.
    for (let order = 0; order < candidates.length; order++) {
      const candidate = candidates[order]!;
      if (candidate.person < 0) candidate.person = this.#find(candidate);
      if (candidate.person >= 0) index.addTitles(candidate.person, candidate.titles);
    }
    for (const { form, person, titles } of this.#asides) {
      const known = person >= 0 ? person : index.find(form);
      if (known >= 0) index.addTitles(known, titles);
    }
    return this.#records(mentions);
  }

  /** "*Vakili* and his wife, Sara Vakili,": who has the family name of the one named in full right behind him, and no first name anywhere. */
  #addBesideKin(): void {
    const candidates = this.#candidates;
    for (let order = 0; order + 1 < candidates.length; order++) {
      const candidate = candidates[order]!;
      const next = candidates[order + 1]!;
      if (candidate.person >= 0 || candidate.words !== 1 || next.person < 0 || next.form.tails[next.form.tails.length - 1] !== candidate.form.key) continue;
      if (!isKinBehind(this.#doc.tokens, candidate.piece.last, next.piece.first) || this.#index.bearer(candidate.form) !== next.person) continue;
      candidate.person = this.#index.add(candidate.form, true);
      this.#index.told(candidate.person, candidate.form, () => true);
    }
  }

  /** Finds whom the candidate means, of all full names, and of the short ones before it. */
  #meet(order: number): void {
    const candidate = this.#candidates[order]!;
    if (candidate.person >= 0) {
      this.#tell(order, candidate);
      return;
    }
    candidate.person = this.#find(candidate);
    if (candidate.person < 0) candidate.person = this.#besideFamily(order);
    // "Mr Hale" where no man of that name is told of: nobody by another name.
    if (candidate.person < 0 && candidate.sure) candidate.person = this.#index.add(candidate.form, this.#genderOf(candidate, true) !== null);
  }

  #tell(order: number, { person, form }: Candidate): void {
    this.#index.told(person, form, (holder) => this.#takesName(order, holder));
  }

  #find(candidate: Candidate): number {
    return this.#index.find(candidate.form, (address) => this.#genderOf(candidate, address), candidate.titles);
  }

  /** "*Omid* and Laila Qazi": the given name of a man, joined to the full name of a woman (or hers to his), whose family name is meant for both; -1 elsewhere. */
  #besideFamily(order: number): number {
    const { tokens } = this.#doc;
    const { piece: { first, last }, words, form, outerFirst } = this.#candidates[order]!;
    const next = this.#candidates[order + 1];
    if (words !== 1 || last !== first + 1 || outerFirst !== first || !(classOf(tokens.id[last]!) & Is.and)) return -1;
    if (next === undefined || next.words !== 2 || next.piece.first !== last + 1 || next.outerFirst !== next.piece.first) return -1;
    // "Abbas and John Marsh", "Kelly and Omid Marsh": a family name may be a given one, too
    const isWoman = genderOfName(form.written) === 'female';
    if (!(classOf(tokens.id[first]!) & Is.given) || classOf(tokens.id[first]!) & Is.surname || isWoman === (genderOfName(next.form.written) === 'female')) return -1;
    const person = this.#index.add(formOfName(`${form.written} ${tokens.textOf(next.piece.last - 1)}`));
    // Told of by the given name alone, which is kept among the variants.
    this.#index.find(form);
    return person;
  }

  /**
   * Two people of one family name: whether the name alone means, from this full name on, whom it names. A newspaper keeps it for the
   * one whom the story is about, and gives a relative of his the full name each time; of two strangers it is the one told of last.
   *
   *   Senator Ellen Marsh … her husband, Tom Marsh, … Marsh said             Ellen Marsh
   *   MP Ali Moradi said … Governor Hassan Moradi said … Moradi added        Hassan Moradi
   */
  #takesName(order: number, holder: number): boolean {
    const candidates = this.#candidates;
    const candidate = candidates[order]!;
    if (this.#relatives.has(candidate.person)) return false;
    if (isRelative(this.#doc.tokens, candidate)) {
      this.#relatives.add(candidate.person);
      return false;
    }
    // "Marsh and Tom Marsh": the first has the word.
    for (let i = order - 1; i >= 0 && i > order - NEAR && candidates[i]!.sentenceFirst === candidate.sentenceFirst; i--) if (candidates[i]!.person === holder) return false;
    return true;
  }

  /** "*Mrs.* Marsh"; "Marsh, who passed a note to *his* solicitor". */
  #genderOf({ piece: { first, last }, words, sentenceFirst, outerFirst }: Candidate, address: boolean): Gender {
    const { tokens } = this.#doc;
    if (words > 1) return null;
    if (address) return genderOfAddress(tokens, first);
    return genderOfTitle(tokens, first) ?? (outerFirst === sentenceFirst ? genderTold(tokens, last) : null);
  }

  #records(mentions: EntityMention[]): Person[] {
    const places = new Int32Array(this.#index.length).fill(-1);
    const people: Person[] = [];
    const { text } = this.#doc;
    const candidates = this.#candidates;
    for (let i = 0; i < candidates.length; i++) {
      const { piece: { start, end, first, last }, person, outerFirst, outerLast } = candidates[i]!;
      if (person < 0) continue;
      let index = places[person]!;
      if (index < 0) {
        index = places[person] = people.length;
        people.push(this.#index.record(person, `p${people.length + 1}`));
      }
      people[index]!.mentions.push({ text: text.slice(start, end), start, end, kind: 'name' });
      mentions.push({ start, end, first, last, type: 'person', index, outerFirst, outerLast });
    }
    return people;
  }
}

/** "Marian Vrell *KC*": the honours with which the run ends are a title. */
function withHonours(tokens: Tokens, { first, last }: Piece, titles: readonly string[]): readonly string[] {
  const isHonours = last - first > 2 && POSTNOMINAL.has(tokens.id[last - 1]!) && (tokens.shape[last - 1]! & Shape.caps) !== 0;
  return isHonours ? [...titles, tokens.textOf(last - 1)] : titles;
}

const POSTNOMINAL = new WordSet(POSTNOMINALS);

/** So many names back at most. */
const NEAR = 8;

/** "Ben Romdhane": of "Hela Ben Romdhane", if the article names him so; Ben is a given name, too. */
function beginsWithSon({ id }: Tokens, { first, last }: Piece): boolean {
  return last - first === 2 && SON.has(id[first]!);
}

const SON = new WordSet(['ben', 'bin']);

/** A sentence that opens with a quotation mark opens with the word behind it. */
function opensAfterQuote(kindBefore: number | undefined, markOpens: boolean): boolean {
  return markOpens && kindBefore !== undefined && kindBefore !== Kind.word;
}
