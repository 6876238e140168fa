/**
 * Printed conversations: paragraphs that open with who speaks, in turns.
 *
 *   Q: Do you regret any of them?                 Tehran Times: And the lake?
 *   A: I regret two. The others hold water.       Karvani: The lake is gone.
 *
 * A page is one where two labels come back and one of them asks or all are in capitals, or where questions and answers are called so. Lists with
 * labels ("Economy: …", "Sport: …") are none.
 */
import { agencyOf } from '../../agencies/index.js';
import { CLOSING, COLON, OPENING, QUESTION, STOP } from '../../core/signs.js';
import type { Doc, Passage } from '../doc.js';
import { Is, classOf } from '../entities/classes.js';
import { isCapitalized } from '../text/chars.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { isStageDirection, quotesOthers, rangeOf, tellsOfHimself, tellsOfOthers, type Turn } from './turn.js';

interface Labelled { passage: number; text: string; turn: Turn; asks: boolean }

/** "Deputy Minister Farid Karvani:" is no longer, in tokens. */
const LONGEST_LABEL = 6;
/** A label comes back so often. */
const LEAST_TURNS = 2;
/** Of what the one who asks says, so much at least ends in a question mark. */
const ASKING = 0.5;
/** How questions and answers are called, where nobody is named. */
export const QUESTIONS: ReadonlySet<string> = new Set(['Q', 'Question']);
export const ANSWERS: ReadonlySet<string> = new Set(['A', 'Answer']);

/** Who asks for the page, and is nobody of the story. */
const ASKERS: ReadonlySet<string> = new Set([...QUESTIONS, 'Reporter', 'Interviewer']);

/** The turns of the article, by the index of their passage, null for what the page itself asks; empty where it is no conversation. */
export function turnsOf({ passages, tokens }: Doc): ReadonlyMap<number, Turn | null> {
  const labelled: Labelled[] = [];
  for (let p = 0; p < passages.length; p++) {
    const one = labelledAt(tokens, passages[p]!, p);
    if (one) labelled.push(one);
  }
  if (labelled.length < LEAST_TURNS) return NO_TURNS;
  if (!isConversation(labelled) || explains(labelled, tokens, passages)) return voicesOf(labelled, tokens);
  const turns = new Map(labelled.map(({ passage, text, turn }) => [passage, isAsker(text) ? null : turn]));
  let asked = false;
  for (let p = labelled[0]!.passage; p < labelled.at(-1)!.passage; p++) {
    if (turns.has(p)) asked = turns.get(p) === null;
    else if (asked) turns.set(p, null);
    else if (!tellsOfOthers(tokens, passages[p]!) && !isStageDirection(tokens, passages[p]!)) turns.set(p, { label: null, answers: false, words: rangeOf(tokens, passages[p]!.first, passages[p]!.last) });
  }
  return turns;
}

/** "Q", "Tehran Times": whose questions they are the page need not tell; they are its writer's, as those without a label are (interview.ts). */
function isAsker(label: string): boolean {
  return ASKERS.has(label) || agencyOf(label) !== null;
}

/** `The mill was shut, says Clara Nygaard. ¶ NYGAARD: So I called my sister.`: the voices in a piece for the radio, in capitals, of whom the piece itself tells. */
function voicesOf(labelled: readonly Labelled[], tokens: Tokens): ReadonlyMap<number, Turn> {
  if (!labelled.every(({ text }) => VOICE.test(text))) return NO_TURNS;
  const families = new Set(labelled.map(({ text }) => familyOf(text)));
  const told = toldOf(tokens, families);
  return told.size < families.size ? NO_TURNS : new Map(labelled.map(({ passage, turn }) => [passage, turn]));
}

/** "NYGAARD" */
function familyOf(label: string): string {
  return label.charAt(0) + label.slice(1).toLowerCase();
}

/** "Clara *Nygaard*": those of `families` that stand behind a given name somewhere in the piece; one look through it for all. */
function toldOf(tokens: Tokens, families: ReadonlySet<string>): Set<string> {
  const { kind, id, length } = tokens;
  const told = new Set<string>();
  for (let i = 1; i < length; i++) {
    if (kind[i] !== Kind.word || kind[i - 1] !== Kind.word || (classOf(id[i - 1]!) & Is.given) === 0) continue;
    const name = tokens.textOf(i);
    if (families.has(name)) told.add(name);
  }
  return told;
}

/** A family name in capitals, and no abbreviation. */
const VOICE = /^\p{Lu}{4,}$/u;

/** An explainer asks itself, and quotes; those who talk to each other may tell once what another said. */
function explains(labelled: readonly Labelled[], tokens: Tokens, passages: readonly Passage[]): boolean {
  const quoting = labelled.filter(({ passage }) => quotesOthers(tokens, passages[passage]!)).length;
  if (!labelled.some(({ text }) => ANSWERS.has(text))) return quoting * 2 > labelled.length;
  return quoting > 0 && !labelled.some(({ text, passage }) => ANSWERS.has(text) && tellsOfHimself(tokens, passages[passage]!));
}

const NO_TURNS: ReadonlyMap<number, Turn> = new Map();

/** A paragraph that opens with a few capitalised words and a colon, and no marked speech behind it. */
function labelledAt(tokens: Tokens, { first, last }: Passage, passage: number): Labelled | null {
  const { kind, id, shape, text, start, end } = tokens;
  if (kind[first] !== Kind.word || !(shape[first]! & Shape.capital)) return null;
  if (asksBare(tokens, first)) return bareQuestion(tokens, first, last, passage);
  const label = isLettered(tokens, first) ? first + 1 : labelEnd(tokens, first, last);
  const at = label < 0 ? label : behindBracket(tokens, label, last);
  if (at < 0 || at + 1 >= last || (kind[at + 1] === Kind.quote && at > first + 1 && !(shape[first]! & Shape.caps))) return null;
  const mention = rangeOf(tokens, first, label);
  return {
    passage, text: text.slice(mention.start, mention.end), asks: kind[last - 1] === Kind.mark && id[last - 1] === QUESTION,
    turn: { label: { mention, cue: { start: start[at]!, end: end[at]! } }, answers: false, words: rangeOf(tokens, at + 1, last) },
  };
}

/** "Q   Mr. President, will you stay?": as the papers of governments print it. */
function asksBare({ kind, shape, text, start, end }: Tokens, first: number): boolean {
  return text.slice(start[first], end[first]) === 'Q' && kind[first + 1] === Kind.word && (shape[first + 1]! & (Shape.capital | Shape.blankBefore)) === (Shape.capital | Shape.blankBefore);
}

function bareQuestion(tokens: Tokens, first: number, last: number, passage: number): Labelled {
  const mention = rangeOf(tokens, first, first + 1);
  return { passage, text: 'Q', asks: true, turn: { label: { mention, cue: mention }, answers: false, words: rangeOf(tokens, first + 1, last) } };
}

/** "Q. And the lake?": with a full stop, too. */
function isLettered({ kind, id, text, start, end }: Tokens, first: number): boolean {
  const letter = text.slice(start[first], end[first]);
  return kind[first + 1] === Kind.mark && id[first + 1] === STOP && letter.length === 1 && (QUESTIONS.has(letter) || ANSWERS.has(letter));
}

/** The colon behind "Deputy Minister Farid Karvani"; -1 where the paragraph opens without a label. */
function labelEnd({ kind, id }: Tokens, first: number, last: number): number {
  let at = first + 1;
  while (at < last && at < first + LONGEST_LABEL && (kind[at] === Kind.word || (kind[at] === Kind.mark && id[at] === STOP))) at++;
  return at < last && kind[at] === Kind.mark && (id[at] === COLON || id[at] === OPENING) ? at : -1;
}

/** "MIRDAMADI | *(through translator)* |:": the colon behind what a bracket tells of how he speaks; -1 where none stands there. */
function behindBracket({ kind, id }: Tokens, at: number, last: number): number {
  if (id[at] !== OPENING) return at;
  let close = at + 1;
  while (close < last && close < at + LONGEST_BRACKET && kind[close] === Kind.word) close++;
  return close + 1 < last && kind[close] === Kind.mark && id[close] === CLOSING && kind[close + 1] === Kind.mark && id[close + 1] === COLON ? close + 1 : -1;
}

const LONGEST_BRACKET = 6;

function isConversation(labelled: readonly Labelled[]): boolean {
  const turns = new Map<string, { all: number; asked: number }>();
  const named = new Map<string, string>();
  for (const { text } of labelled) if (!named.has(initialsOf(text))) named.set(initialsOf(text), text);
  for (const { text: label, asks } of labelled) {
    const text = isInitials(label) ? named.get(label) ?? label : label;
    const count = turns.get(text) ?? { all: 0, asked: 0 };
    turns.set(text, { all: count.all + 1, asked: count.asked + (asks ? 1 : 0) });
  }
  const texts = [...turns.keys()];
  if (texts.some((text) => QUESTIONS.has(text)) && texts.some((text) => ANSWERS.has(text) || (!QUESTIONS.has(text) && turns.get(text)!.all >= LEAST_TURNS))) return true;
  const returning = [...turns].filter(([, { all }]) => all >= LEAST_TURNS);
  // "Tehran Times: Thank you.": a house may ask once only.
  return returning.length >= 2 && (returning.some(([text, { all, asked }]) => asked / all >= ASKING || (asked > 0 && agencyOf(text) !== null)) || texts.every((text) => IN_CAPITALS.test(text)));
}

/** "THE CHAIR", "DR. AMINI", "Sen. KOVACH": as hearings are printed; labels of lists do not come back. */
const IN_CAPITALS = /(?:^|\s)[\p{Lu}'’-]{3,}$/u;

/** "LF" for "Leila Farahani" */
export function isInitials(label: string): boolean {
  return (label.length === 2 || label.length === 3) && Array.from(label).every(isCapitalized);
}

export function initialsOf(name: string): string {
  return name.includes(' ') ? name.split(/[ -]/).map((word) => word.charAt(0)).join('') : '';
}
