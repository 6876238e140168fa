/** A number, its scale and what it counts as one hyphened word: "a 187-million-U.S.-dollar upgrade", "an 8-million-ton plant". */
import { CURRENCY_OWNERS, CURRENCY_WORDS } from '../../../lexicon/currencies.js';
import { SCALES } from '../../../lexicon/numbers.js';
import { measures } from '../../../lexicon/units.js';
import { Beside, isJoint, type FigureRule } from './context.js';
import { product } from './number.js';

/** "-million-U.S.-dollar" right behind the digits; nothing longer than two words counts. */
const BEHIND_DIGITS = /[-\u2010\u2011]([a-z]{2,12})[-\u2010\u2011]((?:[a-z.]{1,12}[-\u2010\u2011])?[a-z]{2,16})(?![\w-])/iy;

export const HYPHENED_SCALE: FigureRule = {
  id: 'scale-hyphen',
  why: 'a scale and a currency or unit joined to the number by hyphens',
  beside: Beside.dash,
  read({ tokens, number, last }) {
    if (number.scale > 1 || number.glued !== '' || !isJoint(tokens, number.last, last)) return null;
    BEHIND_DIGITS.lastIndex = tokens.end[number.last - 1]!;
    const [, scaleWord = '', unit = ''] = BEHIND_DIGITS.exec(tokens.text) ?? [];
    const scale = scaleOf(scaleWord.toLowerCase());
    if (scale === undefined) return null;
    let behind = number.last;
    while (behind < last && tokens.end[behind]! < BEHIND_DIGITS.lastIndex) behind++;
    const read = { first: number.first, last: behind + 1, value: product(number.base, scale) };
    const currency = currencyOf(unit);
    if (currency !== undefined) return { ...read, kind: 'money', unit: currency };
    return isMeasure(unit.toLowerCase()) ? { ...read, kind: 'quantity', unit } : null;
  },
};

function scaleOf(word: string): number | undefined {
  return Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
}

/** Made for the first such number. */
let units: ReadonlySet<string> | null = null;

/** "ton", "cubic-metre" */
function isMeasure(words: string): boolean {
  units ??= new Set(measures());
  return units.has(words) || units.has(words.replace(/[-\u2010\u2011]/, ' '));
}

/** "U.S.-dollar", "euro", "Iraqi-dinar" */
function currencyOf(words: string): string | undefined {
  const parts = words.toLowerCase().split(/[-\u2010\u2011]/);
  const word = parts.at(-1)!;
  if (!Object.hasOwn(CURRENCY_WORDS, word)) return undefined;
  if (parts.length === 1) return CURRENCY_WORDS[word];
  return Object.hasOwn(CURRENCY_OWNERS, parts[0]!) ? CURRENCY_OWNERS[parts[0]!]![word] : undefined;
}
