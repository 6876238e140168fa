/**
 * Interviews without labels: the questions stood in bold type, of which plain text keeps nothing but their paragraphs.
 *
 *   Following is the text of the interview:
 *   How do you see the mill after the flood?
 *   I think that it will grind again in May. We have seen worse.
 *   And the dam?
 *   My colleagues call it a sieve.
 *
 * The page tells of an interview before the first question, and those who answer tell of themselves; an explainer that asks itself
 * does neither.
 */
import { COLON, QUESTION } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import type { Doc, Passage } from '../doc.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { isStageDirection, quotesOthers, rangeOf, tellsOfHimself, type Turn } from './turn.js';

/** So many questions make an interview; fewer where a colon hands over to them. */
const LEAST = 3;
const LEAST_ANNOUNCED = 2;
/** Of the answers, so much at least tells of whoever gives them; no more than that quotes somebody else. */
const OWN = 0.5;
const OTHERS = 0.5;

/** The passages behind one question. */
type Answer = number[];

/** The turns of an interview by the index of their passage, null for a question; empty where the page is none. */
export function interviewOf(doc: Doc): ReadonlyMap<number, Turn | null> {
  const { passages, tokens } = doc;
  const questions: number[] = [];
  const answers = answersIn(doc, questions);
  const first = answers[0]?.[0];
  if (first === undefined || answers.length < LEAST_ANNOUNCED) return NONE;
  const announced = handsOver(tokens, passages, Math.min(first, questions[0] ?? first) - 1);
  if (answers.length < (announced ? LEAST_ANNOUNCED : LEAST) || !tellsOfInterview(tokens, passages[0]!.first, passages[first]!.first, announced)) return NONE;
  const share = (holds: (tokens: Tokens, passage: Passage) => boolean): number => answers.filter((answer) => answer.some((p) => holds(tokens, passages[p]!))).length / answers.length;
  if (share(tellsOfHimself) < OWN || share(quotesOthers) > OTHERS) return NONE;
  const turns = new Map<number, Turn | null>(questions.map((p) => [p, null]));
  for (const p of answers.flat()) if (!isStageDirection(tokens, passages[p]!) && !isNote(tokens, passages[p]!)) turns.set(p, { label: null, answers: true, words: rangeOf(tokens, passages[p]!.first, passages[p]!.last) });
  return turns;
}

const NONE: ReadonlyMap<number, Turn | null> = new Map();

/** What follows each question; the passages that ask are put into `questions`. Short ones are sub-headings to the structure, and no passages. */
function answersIn({ structure, passages, tokens }: Doc, questions: number[]): Answer[] {
  const answers: Answer[] = [];
  let asked = false;
  let p = 0;
  for (const paragraph of structure.paragraphs) {
    const passage = passages[p]?.paragraph === paragraph ? passages[p]! : null;
    if (passage ? asks(tokens, passage) : paragraph.role === 'subheading' && paragraph.text.endsWith('?')) {
      asked = true;
      if (passage) questions.push(p);
    } else if (passage) {
      if (asked) answers.push([]);
      answers.at(-1)?.push(p);
      asked = false;
    }
    if (passage) p++;
  }
  return answers;
}

/** "How do you see the mill after the flood?", "Please tell us about the dam."; not "“Who will pay?” he asked." */
function asks({ kind, id }: Tokens, { first, last }: Passage): boolean {
  return (kind[last - 1] === Kind.mark && id[last - 1] === QUESTION) || (kind[first] === Kind.word && PLEASE.has(id[first]!) && last - first < LONGEST_REQUEST);
}

const PLEASE = new WordSet(['please', 'tell', 'describe']);
/** In tokens. */
const LONGEST_REQUEST = 30;

/** "Following is the text of the interview:" */
function handsOver({ kind, id }: Tokens, passages: readonly Passage[], p: number): boolean {
  const last = (passages[p]?.last ?? 0) - 1;
  return last > 0 && kind[last] === Kind.mark && id[last] === COLON;
}

/** "an interview *with* the paper", "in a conversation *with* Mehr"; any word for one where a colon hands over: "told reporters in an interview on Monday" opens an explainer, too. */
function tellsOfInterview({ kind, id }: Tokens, first: number, last: number, announced: boolean): boolean {
  for (let i = first; i < last; i++) if (kind[i] === Kind.word && INTERVIEWS.has(id[i]!) && (announced || WITH.has(id[i + 1]!))) return true;
  return false;
}

const INTERVIEWS = new WordSet(['interview', 'interviewed', 'interviews', 'conversation', 'transcript', 'excerpts']);
const WITH = new WordSet(['with', 'by']);

/** "The interview was edited for length." */
function isNote({ kind, id }: Tokens, { first, last }: Passage): boolean {
  for (let i = first; i < last; i++) if (kind[i] === Kind.word && INTERVIEWS.has(id[i]!)) return true;
  return false;
}
