/** A scale and what it counts as one hyphened word: "a 187-million-U.S.-dollar upgrade", "an 8-million-ton plant", "a 4.1 billion-euro plant". */
import { WordSet } from '../../../core/words.js';
import { COUNTED_BY_HYPHEN } from '../../../lexicon/counting.js';
import { Shape, tokenize } from '../../text/tokens.js';
import { Beside, isJoint, type FigureRule, type Reading } from './context.js';
import { MEASURE } from './measure.js';
import { currencyAfter, currencyBefore } from './currency.js';
import { isHyphenedScale } from './number.js';

/** "million-U.S.-dollar" where the scale begins: no more than two words behind it. */
const SCALED = /([a-z]{2,12})[-\u2010\u2011]((?:[a-z.]{1,12}[-\u2010\u2011])?[a-z]{2,16})(?![\w-])/iy;
const HYPHENS = /[-\u2010\u2011]/g;

export const HYPHENED_SCALE: FigureRule = {
  id: 'scale-hyphen',
  why: 'a scale and a currency, unit or counted noun joined by hyphens, to the number too or not: "a 4.1 billion-euro plant"; behind a scale with anything else nothing is counted: "$2 million-a-year"',
  beside: Beside.itself,
  read({ tokens, number, first }) {
    const scale = number.last - 1;
    if (number.scale === 1 || !isHyphenedScale(tokens, scale)) return null;
    SCALED.lastIndex = tokens.start[scale]!;
    const written = SCALED.exec(tokens.text)?.[2];
    const read = { first: number.first, last: number.last, value: number.value };
    const known = written === undefined ? null : joined(written);
    if (known !== null) {
      while (tokens.end[read.last - 1]! < SCALED.lastIndex) read.last++;
      return { ...read, ...known, isWhole: true };
    }
    if (currencyBefore(tokens, number.first, first) !== null) return null;
    // "a 2-million-dollars-a-day man"
    return (tokens.shape[scale]! & Shape.blankBefore) !== 0 && { ...read, kind: 'count', unit: null };
  },
};

/** What "U.S.-dollar", "ton", "strong" behind a scale count, read as with blanks; null for nothing known. */
function joined(written: string): Pick<Reading, 'kind' | 'unit' | 'shared'> | null {
  const words = tokenize(written.replace(HYPHENS, ' '));
  const currency = currencyAfter(words, 0, words.length);
  if (currency?.last === words.length) return { kind: 'money', unit: currency.unit, ...(currency.shared && { shared: currency.shared }) };
  const measures = OLD.has(words.id[words.length - 1]!) ? words.length - 1 : words.length;
  if (MEASURE.lengthAt(words, 0, measures) === measures) return { kind: 'quantity', unit: written.slice(0, words.end[measures - 1]) };
  return words.length === 1 && HYPHENED.has(words.id[0]!) ? { kind: 'count', unit: written } : null;
}

const HYPHENED = new WordSet(COUNTED_BY_HYPHEN);
const OLD = new WordSet(['old']);

/** "-kilometer-wide" right behind the digits. */
const EXTENT = /[-\u2010\u2011]([a-z]{3,12})[-\u2010\u2011](?:wide|long|high|tall|deep|thick|square|strong)(?![\w-])/iy;

export const HYPHENED_EXTENT: FigureRule = {
  id: 'extent-hyphen',
  why: 'a unit and which way it is measured joined to the number: "a 470-kilometer-wide storm"',
  beside: Beside.dash,
  read({ tokens, number, last }) {
    if (number.glued !== '' || !isJoint(tokens, number.last, last)) return null;
    EXTENT.lastIndex = tokens.end[number.last - 1]!;
    const unit = EXTENT.exec(tokens.text)?.[1];
    if (unit === undefined || MEASURE.lengthAt(tokenize(unit), 0, 1) !== 1) return null;
    let behind = number.last;
    while (behind < last && tokens.end[behind]! < EXTENT.lastIndex) behind++;
    return { first: number.first, last: behind + 1, kind: 'quantity', value: number.value, unit };
  },
};
