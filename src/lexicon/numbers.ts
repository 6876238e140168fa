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

/** What a bare m behind a number counts in millions, and is no metre: "46m *litres*". */
export const COUNTED_IN_MILLIONS = `
  litres liters gallons barrels tonnes tons cubic square acres hectares bpd people children adults women men users viewers listeners readers followers subscribers votes voters ballots homes houses households properties families jobs workers
  employees members customers clients passengers travellers travelers tourists visitors pilgrims refugees migrants inhabitants residents citizens pupils students patients cases deaths infections doses vaccinations vaccines tests
  vehicles cars tickets copies albums books downloads streams views shares bottles cans eggs chickens birds trees seedlings head cattle sheep pigs pounds dollars euros francs pesos rupees accounts records documents pages years`;

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
