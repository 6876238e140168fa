/**
 * `npm run bench [-- --articles 10000 --records 1000000 --pairs 3 --folder path --only startup,parse,search,workers,memory]`, on the built program. Figures
 * are ratios where they can be: a machine's own speed cancels out. Nothing here is a test: a busy machine must not fail one.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { article, writeFiles } from './corpus.js';
import { feed, installed, medianOf, ratioOf, timeOf, timesInTurns } from './measure.js';

const BIN = fileURLToPath(new URL('../../bin/iran-news.js', import.meta.url));
const AS_OF = ['--as-of', '2022-06-01'];
const node = process.execPath;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' }, records: { type: 'string', default: '1000000' }, pairs: { type: 'string', default: '3' }, folder: { type: 'string' },
    only: { type: 'string', default: 'startup,parse,workers,search,memory' },
  },
});
const wanted = new Set(values.only.split(','));
const print = (name: string, text: string): void => void process.stdout.write(`${name.padEnd(34)} ${text}\n`);

/** As the user's environment has it, and without the certificates that it may tell Node to read at every start: reading them can take longer than all else. */
function startup(): void {
  const { NODE_EXTRA_CA_CERTS, ...plain } = process.env;
  const environments = NODE_EXTRA_CA_CERTS === undefined ? [{ name: '', env: plain }] : [{ name: '', env: process.env }, { name: ' without NODE_EXTRA_CA_CERTS', env: plain }];
  for (const { name, env } of environments) {
    const [bare, ...others] = timesInTurns([['-e', '0'], ...STARTS.map((args) => [BIN, ...args])], STARTS_EACH, env);
    print(`start-up: node -e 0${name}`, `${medianOf(bare!).toFixed(0)} ms`);
    STARTS.forEach((args, i) => {
      const ratio = medianOf(others[i]!.map((time, round) => time / bare![round]!));
      const more = medianOf(others[i]!.map((time, round) => time - bare![round]!));
      print(`start-up: iran-news ${args.join(' ')}`, `${ratio.toFixed(2)} x node -e 0, ${more.toFixed(0)} ms more`);
    });
  }
}

const STARTS: readonly (readonly string[])[] = [['--version'], ['show'], ['list', '--json']];
const STARTS_EACH = 41;

// A name that the compiler does not follow: the package need not be there.
const WINK_MODEL: string = ['wink', 'eng', 'lite', 'web', 'model'].join('-');

interface Parser { name: string; parse: (texts: readonly string[]) => unknown }

/** Articles given to the parser together; their records are dropped, as a stream does once it has written them. */
const AT_A_TIME = 16;

type One = (text: string) => unknown;

async function parsers(): Promise<Parser[]> {
  const { parseArticles } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof import('../../src/index.js');
  const parse = (texts: readonly string[]): void => {
    for (let from = 0; from < texts.length; from += AT_A_TIME) parseArticles(texts.slice(from, from + AT_A_TIME).map((text) => ({ text, options: { asOf: '2022-06-01' } })));
  };
  const found: Parser[] = [{ name: 'iran-news', parse }];
  // Compared with where somebody has installed them: they are no dependencies of ours.
  const optional = async (name: string, make: (module: Record<string, never>) => Promise<One> | One): Promise<void> => {
    try {
      const one = await make((await import(name)) as Record<string, never>);
      found.push({ name, parse: (texts) => texts.map(one) });
    } catch {
      print(`parse: ${name}`, `not installed (npm install --no-save ${name === 'wink-nlp' ? 'wink-nlp wink-eng-lite-web-model' : name})`);
    }
  };
  type Compromise = (text: string) => { people(): { out(how: string): unknown }; quotations(): { out(how: string): unknown } };
  await optional('compromise', (module) => (text) => {
    const doc = (module['default'] as unknown as Compromise)(text);
    return [doc.people().out('array'), doc.quotations().out('array')];
  });
  type Wink = (model: unknown) => { readDoc(text: string): { entities(): { out(): unknown } } };
  await optional('wink-nlp', async (module) => {
    const model = ((await import(WINK_MODEL)) as { default: unknown }).default;
    const nlp = (module['default'] as unknown as Wink)(model);
    return (text) => nlp.readDoc(text).entities().out();
  });
  return found;
}

async function parse(texts: readonly string[]): Promise<void> {
  let own = { first: 0, settled: 0 };
  for (const { name, parse: run } of await parsers()) {
    const sample = name === 'iran-news' ? texts : texts.slice(0, Math.max(10, texts.length >> 4));
    const size = sample.reduce((sum, text) => sum + text.length, 0);
    const speed = (): number => {
      const start = performance.now();
      run(sample);
      return size / 1000 / (performance.now() - start);
    };
    run(sample.slice(0, 200));
    const first = speed();
    // By the third time V8 has compiled what it will compile: the pace of a long run.
    speed();
    const settled = speed();
    if (name === 'iran-news') own = { first, settled };
    const perSecond = (of: number): string => `${of.toFixed(2)} MB/s, ${Math.round(sample.length / size * of * 1e6)} articles/s`;
    const ratios = name === 'iran-news' ? '' : `: iran-news is ${(own.first / first).toFixed(1)} and ${(own.settled / settled).toFixed(1)} x as fast`;
    print(`parse, one core: ${name}`, `${perSecond(first)} at first; ${perSecond(settled)} the third time${ratios}`);
  }
}

function workers(folder: string): void {
  const run = (jobs: number): number => timeOf(node, [BIN, 'list', '--ndjson', '--jobs', String(jobs), ...AS_OF, folder], 1);
  print('list --ndjson, one worker', `${(run(1) / 1000).toFixed(1)} s`);
  print('list --ndjson, two workers', `${ratioOf(() => run(1), () => run(2), Number(values.pairs)).toFixed(2)} x as fast`);
}

function search(folder: string): void {
  const run = (...args: string[]): number => timeOf(node, [BIN, 'search', ...args, '--jobs', '1', ...AS_OF, folder], 1);
  const parsing = (): number => timeOf(node, [BIN, 'list', '--ndjson', '--fields', 'id', '--jobs', '1', ...AS_OF, folder], 1);
  const all = parsing();
  print('search: parsing all, one worker', `${(all / 1000).toFixed(1)} s`);
  for (const args of [['sanctions shipping'], ['speaker:ghorbani'], ['/gas.{0,20}in/'], ['pipeline', '--names', 'exact'], ['caravan', '--names', 'exact']]) {
    print(`search ${args.join(' ')}`, `${ratioOf(() => run(...args), parsing, Number(values.pairs)).toFixed(2)} x the time of parsing all`);
  }
  if (!installed('rg')) print('search: ripgrep', 'not installed');
  else print('search: ripgrep', `${(timeOf('rg', ['-i', '-c', 'sanctions', folder], 3) / all).toFixed(4)} x the time of parsing all`);
}

async function memory(count: number): Promise<void> {
  const records = function* (): Generator<string> {
    for (let n = 0; n < count; n++) yield `${JSON.stringify({ text: article(n % 5000, 3), url: `u${n}` })}\n`;
  };
  const { ms, peak, bytes } = await feed(node, [BIN, 'export', '--format', 'ndjson', '--preset', 'c4', ...AS_OF, '-'], Readable.from(records()));
  print(`memory: ${count.toLocaleString('en-US')} records`, `peak ${peak ?? '?'} MB, ${Math.round(count / ms * 1000)} records/s, ${(bytes / 1e6).toFixed(0)} MB out`);
}

const made = values.folder === undefined ? mkdtempSync(join(tmpdir(), 'iran-news-bench-')) : null;
const folder = values.folder ?? made!;
try {
  if (made !== null && ['parse', 'workers', 'search'].some((name) => wanted.has(name))) writeFiles(made, Number(values.articles));
  if (wanted.has('startup')) startup();
  if (wanted.has('parse')) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
    await parse(files.slice(0, 2000).map((path) => readFileSync(path, 'utf8')));
  }
  if (wanted.has('workers')) workers(folder);
  if (wanted.has('search')) search(folder);
  if (wanted.has('memory')) await memory(Number(values.records));
} finally {
  if (made !== null) rmSync(made, { recursive: true, force: true });
}
