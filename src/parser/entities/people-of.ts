/** From the capitalised runs of the passages to the article's people. */
import type { Person, PersonMention } from '../../core/article.js';
import { spanOf, tidy } from '../../core/span.js';
import type { Doc, EntityMention, Passage } from '../doc.js';
import { Kind, Shape } from '../text/tokens.js';
import { officesOf, type Context } from './offices.js';
import { PersonIndex } from './people.js';
import { decide } from './person-rules.js';
import type { Piece } from './piece.js';

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
      this.#candidate(context, at, piece, passage.sentences[sentence]?.first ?? passage.first);
    }
  }

  #candidate(context: Context, at: number, piece: Piece, sentenceFirst: number): void {
    const { tokens } = this.#doc;
    const offices = officesOf(context, at);
    let words = 0;
    for (let i = piece.first; i < piece.last; i++) if (tokens.kind[i] === Kind.word && tokens.shape[i]! & Shape.capital) words++;
    const opensSentence = piece.first === sentenceFirst || opensAfterQuote(tokens.kind[piece.first - 1], piece.first - 1 === sentenceFirst);
    const rule = decide({ tokens, piece, offices, words, opensSentence, first: context.first, last: context.last });
    if (rule?.verdict === false) return;
    this.#candidates.push({
      piece, name: tidy(tokens.text.slice(piece.start, piece.end)), words, titles: offices.titles, sure: rule !== null,
      outerFirst: offices.outerFirst, outerLast: offices.outerLast, person: -1,
    });
  }

  /** Full names first, so that a family name finds its bearer wherever the full name stands. */
  finish(mentions: EntityMention[]): Person[] {
    this.#candidates.forEach((candidate, order) => {
      if (candidate.sure && candidate.words > 1) candidate.person = this.#index.add(candidate.name, order);
    });
    this.#candidates.forEach((candidate, order) => {
      if (candidate.person < 0) candidate.person = this.#index.find(candidate.name, order);
      if (candidate.person < 0 && candidate.sure) candidate.person = this.#index.add(candidate.name, order);
    });
    // What no rule knew may be a name that a later sentence makes a person's.
    this.#candidates.forEach((candidate, order) => {
      if (candidate.person < 0) candidate.person = this.#index.find(candidate.name, order);
      if (candidate.person >= 0) this.#index.addTitles(candidate.person, candidate.titles);
    });
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
