/**
 * Scores quote extraction against attributions marked by hand (brat stand-off: `text/NAME.txt`, `attributions/NAME_ANNOTATOR.ann`).
 *
 *   npm run score -- GOLD_DIR [--part train|tune|held] [--worst N]
 *
 * Prints precision, recall and F1 of speech, relation and content (see measure.ts), and for each rule how many quotes it gave and
 * how many of them are right.
 */
import { parseArticle } from '../../src/parser/parse.js';
import { readGold, type Part } from './gold.js';
import { figuresOf, measure, noMeasures, type Measures } from './measure.js';

function main(args: readonly string[]): void {
  const option = (name: string, otherwise: string): string => (args.includes(name) ? args[args.indexOf(name) + 1] ?? otherwise : otherwise);
  const folder = args[0];
  if (folder === undefined || folder.startsWith('--')) {
    console.error('usage: npm run score -- GOLD_DIR [--part train|tune|held] [--worst N]');
    process.exitCode = 2;
    return;
  }
  const measures = noMeasures();
  const documents = readGold(folder, option('--part', 'all') as Part);
  for (const document of documents) measure(measures, document, parseArticle(document.raw, { asOf: '2022-01-01' }).quotes);
  console.log(`${documents.length} documents`);
  print(measures);
  for (const { name, quote, want, got } of measures.misses.slice(0, Number(option('--worst', '0')))) {
    console.log(`- ${name}\n    “${quote.slice(0, 160)}”\n    speaker: ${want} | got: ${got}`);
  }
}

function print(measures: Measures): void {
  for (const name of ['speech', 'relation', 'content'] as const) {
    const { precision, recall, f1, right, predicted, gold } = figuresOf(measures[name]);
    console.log(`${name.padEnd(9)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   (${right} right, ${predicted} predicted, ${gold} gold)`);
  }
  console.log('\nrule                          given  right  wrong');
  for (const [rule, { predicted, right }] of [...measures.rules].sort((a, b) => b[1].predicted - a[1].predicted)) {
    console.log(`${rule.padEnd(28)} ${String(predicted).padStart(6)} ${String(right).padStart(6)} ${String(predicted - right).padStart(6)}`);
  }
}

main(process.argv.slice(2));
