/** A number, its scale and what it counts as one hyphened word: "a 187-million-U.S.-dollar upgrade", "an 8-million-ton plant". */
import { tokenize } from '../../text/tokens.js';
import { Beside, isJoint, type FigureRule } from './context.js';
import { MEASURE } from './measure.js';
import { currencyAfter } from './currency.js';
import { product, SCALE } from './number.js';

/** "-million-U.S.-dollar" right behind the digits: a scale, and no more than two words. */
const BEHIND_DIGITS = /[-\u2010\u2011]([a-z]{2,12}[-\u2010\u2011](?:[a-z.]{1,12}[-\u2010\u2011])?[a-z]{2,16})(?![\w-])/iy;
const HYPHENS = /[-\u2010\u2011]/g;

export const HYPHENED_SCALE: FigureRule = {
  id: 'scale-hyphen',
  why: 'a scale and a currency or unit joined to the number by hyphens',
  beside: Beside.dash,
  read({ tokens, number, last }) {
    if (number.scale > 1 || number.glued !== '' || !isJoint(tokens, number.last, last)) return null;
    BEHIND_DIGITS.lastIndex = tokens.end[number.last - 1]!;
    const written = BEHIND_DIGITS.exec(tokens.text)?.[1];
    if (written === undefined) return null;
    // As it would be read with blanks: "million U.S. dollar".
    const words = tokenize(written.replace(HYPHENS, ' '));
    const scale = SCALE.get(words.id[0]!);
    if (scale === undefined) return null;
    let behind = number.last;
    while (behind < last && tokens.end[behind]! < BEHIND_DIGITS.lastIndex) behind++;
    const read = { first: number.first, last: behind + 1, value: product(number.base, scale) };
    const currency = currencyAfter(words, 1, words.length);
    if (currency?.last === words.length) return { ...read, kind: 'money', unit: currency.unit, ...(currency.shared && { shared: currency.shared }) };
    const isMeasure = MEASURE.lengthAt(words, 1, words.length) === words.length - 1;
    return isMeasure ? { ...read, kind: 'quantity', unit: written.slice(words.start[1]) } : null;
  },
};

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
