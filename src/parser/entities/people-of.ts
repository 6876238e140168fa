/** From the capitalised runs of the passages to the article's people. */
import type { Person, PersonMention, Span } from '../../core/article.js';
import { spanOf } from '../../core/span.js';
import type { Doc, EntityMention, Passage } from '../doc.js';
import { Kind, Shape } from '../text/tokens.js';
import { officesOf, type Context } from './offices.js';
import { PersonIndex, partsOf } from './people.js';
import { decide } from './person-rules.js';
import { wordsOf, type Piece } from './piece.js';
import { placeOf } from './place-rules.js';
import { segment } from './segment.js';

/** Where the page names people beside the story: a kicker, a headline or a caption may give the full name. */
function asides(doc: Doc): Span[] {
  const { kicker, headline, paragraphs } = doc.structure;
  return [kicker, headline, ...paragraphs.filter(({ role }) => role === 'caption' || role === 'subheading')].filter((span) => span !== null);
}

interface Candidate {
  piece: Piece;
  name: string;
  words: number;
  titles: readonly string[];
  sure: boolean;
  outerFirst: number;
  outerLast: number;
  person: number;
}

export class PeopleCollector {
  readonly #doc: Doc;
  readonly #candidates: Candidate[] = [];
  readonly #asides: Candidate[] = [];
  readonly #index = new PersonIndex();

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** Takes the capitalised runs of one passage. */
  passage(passage: Passage, pieces: readonly Piece[]): void {
    const context: Context = { tokens: this.#doc.tokens, pieces, first: passage.first, last: passage.last };
    let sentence = 0;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]!;
      if (piece.kind !== 'person' && piece.kind !== 'caps') continue;
      while (sentence + 1 < passage.sentences.length && passage.sentences[sentence + 1]!.first <= piece.first) sentence++;
      const candidate = this.#candidate(context, at, piece, passage.sentences[sentence]?.first ?? passage.first);
      if (candidate) this.#candidates.push(candidate);
    }
  }

  #readAsides(): void {
    const { tokens } = this.#doc;
    for (const { start, end } of asides(this.#doc)) {
      const context = { tokens, pieces: [] as Piece[], first: tokens.firstFrom(start), last: tokens.firstFrom(end) };
      segment(tokens, context.first, context.last, context.pieces);
      context.pieces.forEach((piece, at) => {
        const candidate = piece.kind === 'person' ? this.#candidate(context, at, piece, context.first) : null;
        if (candidate?.sure) this.#asides.push(candidate);
      });
    }
  }

  /** The full names beside the story of people whom the story names by a part of it: a caption's "Jamshid Zanganloo". */
  #addFromAsides(): void {
    if (this.#asides.length === 0) return;
    const short = new Set(this.#candidates.filter(({ person }) => person < 0).map(({ name }) => partsOf(name).join('')));
    for (const aside of this.#asides) {
      const parts = partsOf(aside.name);
      const shortened = aside.words > 1 && aside.words < 5 && parts.some((_, from) => from > 0 && short.has(parts.slice(from).join('')));
      if (shortened) aside.person = this.#index.add(aside.name, 0);
    }
  }

  #candidate(context: Context, at: number, piece: Piece, sentenceFirst: number): Candidate | null {
    const { tokens } = this.#doc;
    const place = piece.kind === 'person' ? placeOf(tokens, context.pieces, at, context.last) : null;
    if (place) {
      piece.kind = 'place';
      piece.known = { kind: 'place', name: wordsOf(tokens.text, piece), country: place.country, power: null };
      return null;
    }
    const offices = officesOf(context, at);
    let words = 0;
    for (let i = piece.first; i < piece.last; i++) if (tokens.kind[i] === Kind.word && tokens.shape[i]! & Shape.capital) words++;
    const opensSentence = piece.first === sentenceFirst || opensAfterQuote(tokens.kind[piece.first - 1], piece.first - 1 === sentenceFirst);
    const rule = decide({ tokens, piece, offices, words, opensSentence, first: context.first, last: context.last });
    if (rule?.verdict === false) return null;
    return {
      piece, name: wordsOf(tokens.text, piece), words, titles: offices.titles, sure: rule !== null,
      outerFirst: offices.outerFirst, outerLast: offices.outerLast, person: -1,
    };
  }

  /** Full names first, so that a family name finds its bearer wherever the full name stands. */
  finish(mentions: EntityMention[]): Person[] {
    this.#candidates.forEach((candidate, order) => {
      if (candidate.sure && candidate.words > 1) candidate.person = this.#index.add(candidate.name, order);
    });
    this.#readAsides();
    this.#addFromAsides();
    this.#candidates.forEach((candidate, order) => {
      if (candidate.person < 0) candidate.person = this.#index.find(candidate.name, order);
      if (candidate.person < 0 && candidate.sure) candidate.person = this.#index.add(candidate.name, order);
    });
    // What no rule knew may be a name that a later sentence makes a person's.
    this.#candidates.forEach((candidate, order) => {
      if (candidate.person < 0) candidate.person = this.#index.find(candidate.name, order);
      if (candidate.person >= 0) this.#index.addTitles(candidate.person, candidate.titles);
    });
    for (const { name, person, titles } of this.#asides) {
      const known = person >= 0 ? person : this.#index.find(name, 0);
      if (known >= 0) this.#index.addTitles(known, titles);
    }
    return this.#records(mentions);
  }

  #records(mentions: EntityMention[]): Person[] {
    const order: number[] = [];
    const people: Person[] = [];
    for (const { piece, person, outerFirst, outerLast } of this.#candidates) {
      if (person < 0) continue;
      if (order[person] === undefined) {
        order[person] = people.length;
        people.push({ id: `p${people.length + 1}`, ...this.#index.record(person), mentions: [] });
      }
      const index = order[person];
      const mention: PersonMention = { ...spanOf(this.#doc.text, piece.start, piece.end), kind: 'name' };
      people[index]!.mentions.push(mention);
      mentions.push({ start: piece.start, end: piece.end, first: piece.first, last: piece.last, type: 'person', index, outerFirst, outerLast });
    }
    return people;
  }
}

/** A sentence that opens with a quotation mark opens with the word behind it. */
function opensAfterQuote(kindBefore: number | undefined, markOpens: boolean): boolean {
  return markOpens && kindBefore !== undefined && kindBefore !== Kind.word;
}
