/** `npm run houses -- [tune|held|DIR] [--errors FIELD]`: see houses.ts. */
import { scoreHouses } from './houses.js';
import { figuresOf } from './measure.js';

const args = process.argv.slice(2);
const at = args.indexOf('--errors');
const field = at < 0 ? null : args[at + 1];
const scores = scoreHouses(args.find((_, i) => at < 0 || (i !== at && i !== at + 1)) ?? 'tune');
if (field === null) {
  for (const [name, tally] of scores.tallies) {
    const { precision, recall, f1, right, predicted, gold } = figuresOf(tally);
    console.log(`${name.padEnd(15)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   (${right} right, ${predicted} given, ${gold} marked)`);
  }
} else {
  for (const error of scores.errors) if (error.field === field) console.log(`${error.name.padEnd(18)} want ${error.want ?? '–'} | got ${error.got ?? '–'}`);
}
