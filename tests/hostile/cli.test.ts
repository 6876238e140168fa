/**
 * The nasty pages through every command, at a terminal and in a pipe: what reaches the reader acts on nothing. In the files' names
 * stands what stands in the pages.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import type { Output } from '../../src/cli/output.js';
import { main } from '../../src/cli/main.js';
import { TABLES } from '../../src/output/columns.js';
import { ARTICLE_JSON_SCHEMA, ERROR_JSON_SCHEMA, HIT_JSON_SCHEMA, LISTED_JSON_SCHEMA } from '../../src/output/schema/generated.js';
import { PAGES } from '../properties/nasty.js';

let folder = '';
// A name may hold anything but a slash and NUL; a line feed makes two lines of one.
const NAMES = ['\u001b[2Jpage', '\u202epage', 'two\nlines', '=1+1', '-rf', '<b>', '$(x)', '\u009bpage'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iran-news-hostile-'));
  PAGES.forEach(([name, text], i) => {
    const at = join(folder, NAMES[i % NAMES.length]!);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, `${NAMES[i % NAMES.length]!}${name}`), text);
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed { code: number; out: string; err: string }

async function run(args: readonly string[], terminal: boolean): Promise<Printed> {
  const printed = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): Output => ({
    isTerminal: terminal,
    columns: terminal ? 80 : null,
    write: (text) => {
      printed[key] += Buffer.from(text).toString();
      return Promise.resolve();
    },
  });
  const io: Io = {
    isFed: () => false,
    stdin: Readable.from([]), out: sink('out'), err: sink('err'), today: () => '2022-02-10',
    env: terminal ? { TERM: 'xterm-256color', COLORTERM: 'truecolor', FORCE_COLOR: '3', PAGER: '', IRAN_NEWS_PAGER: '' } : {},
  };
  return { code: await main(args, io), ...printed };
}

/** Our own colours, and links to files whose address is percent-encoded. */
const OURS = /\u001b\[[\d;]*m|\u001b\]8;[\w=:]*;(?:file:\/\/[\w.~%/:#-]*)?\u001b\\/g;
const ACTING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]/;
const acting = (text: string): string | null => {
  const found = ACTING.exec(text.replace(OURS, ''));
  return found && JSON.stringify(text.replace(OURS, '').slice(Math.max(0, found.index - 40), found.index + 10));
};

const COMMANDS = [
  ['show'], ['show', '--annotate'], ['show', '--explain'], ['show', '--json'], ['show', '--ndjson'], ['show', '--field', 'lead'], ['show', '--field', 'source.path'], ['list', 'quotes', '--explain'],
  ...Object.keys(TABLES).flatMap((what) => [['list', what], ['list', what, '--json']]),
  ...[[], ['--json'], ['--ndjson'], ['--kwic=40'], ['-l'], ['-c'], ['--unit', 'article'], ['-C', '2'], ['--count-by', 'speaker']].map((options) => ['search', 'mirzadeh', ...options]),
  ['search', 'e'],
];

describe.each([['a terminal', true], ['a pipe', false]])('at %s', (_, terminal) => {
  it.each(COMMANDS.map((args) => [args.join(' '), args] as const))('%s', async (_name, args) => {
    const { code, out, err } = await run([...args, folder], terminal);
    // `show` says which text has no word.
    expect(err).toMatch(args[0] === 'show' ? /^(?:iran-news: .*: the text is (?:empty|nothing but blanks)\n)*$/ : /^(?:no .*\n)?$/);
    expect(acting(err)).toBeNull();
    expect([0, 1]).toContain(code);
    expect(acting(out)).toBeNull();
    expect(acting(err)).toBeNull();
  });

  it('names a hostile file that is not there plainly', async () => {
    const { code, err } = await run(['show', join(folder, '\u001b[31mno\u202e')], terminal);
    expect(code).toBe(2);
    expect(acting(err)).toBeNull();
  });

  it('answers a hostile option plainly', async () => {
    for (const args of [['show', '--\u001b[31m'], ['\u001b[31m'], ['list', '\u001b[31m'], ['list', '--fields', '\u001b[31m'], ['search', 'x:\u001b[31m']]) {
      const { code, err } = await run(args, terminal);
      expect(code).toBe(2);
      expect(acting(err)).toBeNull();
    }
  });
});

describe('JSON of every command is as its schema says', () => {
  const ajv = new Ajv2020({ allErrors: true });
  const check = (schema: object, values: readonly unknown[]): void => {
    expect(values.length).toBeGreaterThan(0);
    const valid = ajv.compile(schema);
    for (const value of values) {
      valid(value);
      expect(valid.errors ?? []).toEqual([]);
    }
  };
  const lines = (text: string): unknown[] => text.trimEnd().split('\n').map((line): unknown => JSON.parse(line));

  it.each([['show'], ['export', '--format'], ['list', 'articles']])('records: %s', async (...args) => {
    const ndjson = args[0] === 'export' ? ['ndjson'] : ['--ndjson'];
    check(ARTICLE_JSON_SCHEMA, lines((await run([...args, ...ndjson, folder], false)).out));
  });

  it('hits, and errors between them', async () => {
    const records = join(folder, 'records.jsonl');
    writeFileSync(records, 'no JSON\n');
    const printed = lines((await run(['search', 'mirzadeh OR said', '--ndjson', folder, records], false)).out) as { schema: string }[];
    check(HIT_JSON_SCHEMA, printed.filter(({ schema }) => schema === 'iran-news/hit/1'));
    check(ERROR_JSON_SCHEMA, printed.filter(({ schema }) => schema !== 'iran-news/hit/1'));
    check(HIT_JSON_SCHEMA, JSON.parse((await run(['search', 'said', '-C', '1', '--json', folder], false)).out) as unknown[]);
  });

  it.each(Object.keys(TABLES).filter((what) => what !== 'articles'))('items of list %s', async (what) => {
    const { out } = await run(['list', what, '--ndjson', folder], false);
    if (out !== '') check(LISTED_JSON_SCHEMA, lines(out));
  });
});
