/** Words of number: scales, number words, and the suffixes that stand for a scale ("2.5bn"). */

export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12, quadrillion: 1e15,
  lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, mio: 1e6,
};

/** Scales that make a figure of a number in words: "three million", but not "three thousand". */
export const BIG_SCALES: readonly string[] = ['million', 'billion', 'trillion'];

/** Glued behind digits. A bare "m" is a million after a currency sign only. */
export const SCALE_SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, b: 1e9, tn: 1e12, trn: 1e12, t: 1e12, m: 1e6,
};

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "three" -> 3, "twenty-five" -> 25. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, (i + 2) * 10] as const,
    ...UNITS.slice(1, 10).map((unit, value) => [`${ten}-${unit}`, (i + 2) * 10 + value + 1] as const),
  ]),
];
