/**
 * Money, percentages, quantities and counts: numbers in digits, or in words before million, billion, trillion and
 * percent, with what they count. "more than 90 years" is "90 years" with the qualifier "more than".
 *
 * Every number is offered to an ordered list of rules (figures/rules.ts), a few of which say what is no figure. Gated on
 * number tokens and scale words; linear, because every look around is bounded.
 */
import type { Figure, NewsDate } from '../../core/article.js';
import { WordSet } from '../../core/words.js';
import { BIG_SCALES } from '../../lexicon/numbers.js';
import { QUALIFIERS, TRAILING_QUALIFIERS } from '../../lexicon/qualifiers.js';
import type { Doc } from '../doc.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { besideOf, oneSpaced, signOf, type IsPersonBefore, type Place, type Reading } from './figures/context.js';
import { isHyphenedScale, NUMBER_WORD, readDigits, readWords, scaleEnd, type NumberRead } from './figures/number.js';
import type { Whose } from './figures/whose.js';
import { PhraseTable } from './figures/phrases.js';
import { FIGURE_RULES } from './figures/rules.js';
import { CENT, PER } from '../text/small-words.js';

const QUALIFIER = new PhraseTable('qualifiers', () => QUALIFIERS);
const TRAILING = new PhraseTable('trailing qualifiers', () => TRAILING_QUALIFIERS);
const BIG = new WordSet(BIG_SCALES);
const PERCENT = new WordSet(['percent', 'percentage']);
/** All words that can make a number of the word before: the one question to most words. */
const DECISIVE = new WordSet([...BIG_SCALES, 'percent', 'percentage', 'per']);

/** The figures of the passages, in order. `dates` are the article's dates: their numbers are no figures. `whose` tells of which country's money the page is, `isPersonBefore` where a name ends. */
export function figuresOf(doc: Doc, dates: readonly NewsDate[] = [], whose: Whose = () => null, isPersonBefore: IsPersonBefore = () => false): Figure[] {
  const figures: Figure[] = [];
  const { tokens } = doc;
  const { kind } = tokens;
  const inDate = dateTest(dates);
  for (const { sentences } of doc.passages) {
    for (const { first, last } of sentences) {
      for (let i = first; i < last; i++) {
        if (kind[i] !== Kind.number && (kind[i] !== Kind.word || !isDecisive(tokens, i))) continue;
        const number = numberAt(tokens, i, first, last);
        if (!number || inDate(tokens.start[number.first]!)) continue;
        const reading = readingOf({ tokens, first, last, number, isPersonBefore });
        if (reading) figures.push(toFigure(tokens, settled(reading, whose), first, last));
        i = Math.max(i, (reading?.last ?? number.last) - 1);
      }
    }
  }
  return figures;
}

function isDecisive(tokens: Tokens, i: number): boolean {
  return DECISIVE.has(tokens.id[i]!) || isHyphenedScale(tokens, i);
}

/** The number whose decisive token, a number or a word of `DECISIVE`, is `i`: digits, the scale of "three million", the percent of "five percent". */
function numberAt(tokens: Tokens, i: number, first: number, last: number): NumberRead | null {
  if (tokens.kind[i] === Kind.number) return readDigits(tokens, i, last);
  if (BIG.has(tokens.id[i]!) || isHyphenedScale(tokens, i)) return readWords(tokens, i, first, last);
  const percent = PERCENT.has(tokens.id[i]!) || (PER.has(tokens.id[i]!) && i + 1 < last && CENT.has(tokens.id[i + 1]!));
  if (!percent || i === first || tokens.kind[i - 1] !== Kind.word) return null;
  const value = NUMBER_WORD.get(tokens.id[i - 1]!);
  return value === undefined ? null : { first: i - 1, last: i, value, base: value, scale: 1, separated: true, glued: '' };
}

function readingOf(place: Place): Reading | null {
  const beside = besideOf(place);
  for (let i = 0; i < FIGURE_RULES.length; i++) {
    const rule = FIGURE_RULES[i]!;
    if ((rule.beside & beside) === 0) continue;
    const answer = rule.read(place);
    if (answer !== null) return answer || null;
  }
  return null;
}

/** "300 kroner", "K2 million": what the page makes of them. */
function settled(reading: Reading, whose: Whose): Reading {
  const own = reading.shared === undefined ? null : whose(reading.shared);
  return own === null ? reading : { ...reading, unit: own };
}

function toFigure(tokens: Tokens, reading: Reading, first: number, last: number): Figure {
  const { text } = tokens;
  const before = QUALIFIER.lengthBefore(tokens, reading.first, first);
  const behind = before === 0 ? TRAILING.lengthAt(tokens, reading.last, last) : 0;
  const from = before > 0 ? reading.first - before : reading.last;
  const qualifier = before + behind === 0 ? null : oneSpaced(text, tokens.start[from]!, tokens.end[from + before + behind - 1]!);
  const sign = signOf(tokens, reading.first, first);
  const start = tokens.start[sign === 0 ? reading.first : reading.first - 1]!;
  const end = reading.isWhole ? tokens.end[reading.last - 1]! : scaleEnd(tokens, reading.last - 1);
  return {
    text: text.slice(start, end), start, end,
    kind: reading.kind, value: sign < 0 ? -reading.value : reading.value, unit: reading.unit, qualifier,
  };
}

/** Whether an offset lies in a date; asked in rising order. */
function dateTest(dates: readonly NewsDate[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < dates.length && dates[next]!.end <= at) next++;
    return next < dates.length && dates[next]!.start <= at;
  };
}
