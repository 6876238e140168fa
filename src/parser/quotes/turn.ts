/** A paragraph of a printed conversation as what somebody says, and what tells it from the writer's own. */
import { WordSet } from '../../core/words.js';
import type { Passage } from '../doc.js';
import { Kind, type Tokens } from '../text/tokens.js';
import type { Extracted, Range } from './extracted.js';
import { INTERVIEW, MENTION, TRANSCRIPT } from './rules.js';

/** A paragraph of a conversation. */
export interface Turn {
  /** Who speaks, and the colon; null for a paragraph in which he goes on. */
  label: { mention: Range; cue: Range } | null;
  /** An answer in an interview whose questions have no labels: of whom the story tells. */
  answers: boolean;
  /** What is said, up to the paragraph's end. */
  words: Range;
}

export function rangeOf({ start, end }: Tokens, first: number, last: number): Range {
  return { start: start[first]!, end: end[last - 1]! };
}

/** "(Applause.)" */
export function isStageDirection({ kind, id }: Tokens, { first, last }: Passage): boolean {
  return kind[first] === Kind.mark && BRACKETS.includes(id[first]!) && kind[last - 1] === Kind.mark && BRACKETS.includes(id[last - 1]!);
}

const BRACKETS: readonly number[] = [40, 41, 91, 93];

/** Marked speech, or a word of saying: "“He is lying,” said Omidi." between two turns is the writer's. */
export function tellsOfOthers(tokens: Tokens, { first, last }: Passage): boolean {
  for (let i = first; i < last; i++) if (tokens.kind[i] === Kind.quote || (tokens.kind[i] === Kind.word && SAYS.has(tokens.id[i]!))) return true;
  return false;
}

/** "*I* regret two": outside of marks somebody tells of himself, as no explainer does. */
export function tellsOfHimself({ kind, id }: Tokens, { first, last }: Passage): boolean {
  let inside = false;
  for (let i = first; i < last; i++) {
    if (kind[i] === Kind.quote) inside = !inside;
    else if (!inside && kind[i] === Kind.word && MYSELF.has(id[i]!)) return true;
  }
  return false;
}

const MYSELF = new WordSet(['i', 'me', 'my', 'we', 'our', 'us']);

/** A mark of one or two words, “no”, quotes nobody. */
const QUOTED_WORDS = 3;

/** Marked speech with a word of saying: "A: It bans new dams. “It is the end,” said Omidi." explains, and nobody answers. */
export function quotesOthers(tokens: Tokens, { first, last }: Passage): boolean {
  let marked = false;
  let says = false;
  let mark = last;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === Kind.quote) {
      marked ||= i - mark > QUOTED_WORDS;
      mark = mark < i ? last : i;
    } else if (tokens.kind[i] === Kind.word && SAYS.has(tokens.id[i]!)) says = true;
  }
  return marked && says;
}

const SAYS = new WordSet(['said', 'says', 'told', 'announced', 'added', 'stated', 'according']);

/** The quote of one turn; `before` is the index of the quote that it goes on with. */
export function quoteOf({ label, answers, words }: Turn, passage: number, before: number | null): Extracted {
  return {
    kind: 'direct', segments: [words], marked: null, cue: label?.cue ?? null, mention: label?.mention ?? null,
    mentionRule: label ? MENTION.label.id : MENTION.goesOn.id, continues: label || answers ? null : before, via: null, interview: false, elsewhere: false,
    passage, rule: answers ? INTERVIEW.id : TRANSCRIPT.id, confidence: 1,
  };
}
