import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { entitiesOf } from '../../../src/parser/entities/index.js';
import { docOf } from '../../../src/parser/parse.js';
import { extract } from '../../../src/parser/quotes/extract.js';

setFlagsFromString('--expose-gc');
const runCollector = runInNewContext('gc') as () => void;

/** A reference that was made now is kept until the next turn. */
async function collect(): Promise<void> {
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  runCollector();
}

const TOP = 'Gate shut in Delvan\n\nDELVAN (Sample) – ';

/** The tokens of a page whose quotes have been found. */
function readOnce(text: string): WeakRef<object> {
  const doc = docOf(text, '2024-01-01');
  extract(doc, entitiesOf(doc));
  return new WeakRef(doc.tokens);
}

const MEGABYTE = 1 << 20;

it('room for long paragraphs is given back', async () => {
  readOnce(`${TOP}Karvani said the gate was shut.`);
  await collect();
  const before = process.memoryUsage().arrayBuffers;
  const kept: number[] = [];
  // The least of three: what other tests of the process have left may be collected late.
  for (let run = 0; run < 3; run++) {
    readOnce(TOP + Array.from({ length: 50 }, () => `“The gate is shut,” Karvani said and ${'the boats came in and '.repeat(700)}`).join('\n\n'));
    await collect();
    kept.push(process.memoryUsage().arrayBuffers - before);
  }
  // The rooms of these paragraphs are 12 MB; the tokenizer keeps some of its own.
  expect(Math.min(...kept)).toBeLessThan(8 * MEGABYTE);
});

it('nothing of an article is held when its quotes are found', async () => {
  const tokens = readOnce(`${TOP}Karvani said the gate was shut, and ${'the boats came in and '.repeat(700)}`);
  await collect();
  expect(tokens.deref()).toBeUndefined();
});
