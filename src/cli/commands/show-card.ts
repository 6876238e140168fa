/** The card printer of `show`, loaded only when a card is asked for. */
import type { Entry } from '../../output/format.js';
import { visibleLine } from '../../output/safe.js';
import { wrap } from '../../output/width.js';
import type { Io } from '../io.js';
import type { Values } from '../values.js';

export function cardPrinter(_values: Values, io: Io): { entry(entry: Entry): Promise<boolean> } {
  return {
    async entry({ text }) {
      await io.out.write(`${wrap(visibleLine(text), io.out.columns ?? 80).join('\n')}\n`);
      return true;
    },
  };
}
