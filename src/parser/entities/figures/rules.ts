import { BARE_AGE } from './age.js';
import type { FigureRule } from './context.js';
import { BARE, COUNT, COUNT_RANGE, HYPHENED_COUNT } from './count.js';
import { HYPHENED_EXTENT, HYPHENED_SCALE } from './hyphened.js';
import { AGE, MAGNITUDE, PERCENTAGE, PERCENTAGE_RANGE, QUANTITY, QUANTITY_RANGE } from './measure.js';
import { CENTS, MONEY_AFTER, MONEY_BEFORE, MONEY_RANGE, PENCE } from './money.js';
import { NEVER, NO_COUNT } from './reject.js';

/** In this order; the first answer stands. Money before percentages: "$5" is settled by its sign. Units before years: "2000 tons". */
export const FIGURE_RULES: readonly FigureRule[] = [
  ...NEVER,
  HYPHENED_SCALE, HYPHENED_EXTENT, MONEY_BEFORE, MONEY_AFTER, PERCENTAGE, AGE, BARE_AGE, CENTS, PENCE, MAGNITUDE, QUANTITY,
  MONEY_RANGE, PERCENTAGE_RANGE, QUANTITY_RANGE, COUNT_RANGE,
  ...NO_COUNT,
  HYPHENED_COUNT, COUNT, BARE,
];
