import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { TABLES } from '../../src/output/columns.js';
import { BIN, run, shell, spawned } from './helper.js';

describe('usage', () => {
  it('prints its version', async () => {
    const { code, out } = await spawned(['--version']);
    expect((await run(['--version'])).out).toBe(out);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says that it is not built, exit code 2', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iran-news-'));
    try {
      mkdirSync(join(folder, 'bin'));
      copyFileSync(BIN, join(folder, 'bin/iran-news.js'));
      const { code, out, err } = await shell(`node "${join(folder, 'bin/iran-news.js')}" show`);
      expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'iran-news: it is not built: npm install builds it\n' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('without arguments prints help on standard error, exit code 2', async () => {
    const { code, out, err } = await spawned([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const { name } of COMMANDS) expect(err).toContain(`\n  ${name}`);
  });

  it.each([['help'], ['--help'], ['-h']])('%s prints help on standard output', async (word) => {
    const { code, out } = await run([word]);
    expect(code).toBe(0);
    expect(out).toContain('Usage: iran-news');
  });

  it.each<[string[], string]>([
    [['lst'], 'iran-news: unknown command "lst": did you mean "list"? known:'],
    [['--jsn'], 'iran-news: unknown option "--jsn"'],
    [['list', '--jsn'], 'iran-news: unknown option "--jsn" (Did you mean --json?)\nSee iran-news list --help\n'],
    [['list', 'qoutes'], 'iran-news: unknown list "qoutes": did you mean "quotes"? known: articles, quotes,'],
    [['list', '--fields', 'agenzy'], 'unknown field "agenzy": did you mean "agency"?'],
    [['export', '--rows', 'quotes', '-f', 'csv', '--fields', 'speaker.nane'], 'unknown field "speaker.nane": did you mean "speaker.name"? known: speaker.name, speaker.title, speaker.person, speaker.mention, speaker.rule\n'],
    [['export', '--rows', 'quotes', '-f', 'csv', '--fields', 'titles'], 'unknown field "titles": did you mean "title"? known: file, article, date, agency, speaker, title, cue, '],
    [['export', '--rows', 'people', '-f', 'tsv', '--fields', 'speaker.name'], 'unknown field "speaker.name": did you mean "quotes.speaker.name"? known: file, article, agency, published, name, '],
    [['export', '--rows', 'links', '-f', 'csv', '--fields', 'speaker.name'], 'did you mean "quotes.speaker.name"? known: file, article, agency, published, label, '],
    [['list', 'quotes', '--fields', 'title.x'], 'unknown field "title.x": did you mean "title"? known: file, article, '],
    [['export', '-f', 'csv', '--fields', 'speaker.name'], 'unknown field "speaker.name": did you mean "quotes.speaker.name"? known: file, id, '],
    [['show', '--field', 'speaker'], 'unknown field "speaker": did you mean "quotes.speaker"?'],
    [['show', '--field', 'speaker.name'], 'unknown field "speaker.name": did you mean "quotes.speaker.name"?'],
    [['show', '--field', 'kind'], 'did you mean "quotes.kind"?'],
    [['show', '--field', 'place'], 'did you mean "places"?'],
    [['show', '--field', 'label'], 'did you mean "links.label"?'],
    [['show', '--field', 'quote.speaker'], 'did you mean "quotes.speaker"?'],
    [['show', '--field', 'bogus'], 'unknown field "bogus": known: schema, '],
    [['show', '--field', 'date.izo'], 'unknown field "date.izo": did you mean "date.iso"?'],
    [['show', '--fields', 'date.iso'], '--fields goes with --json or --ndjson'],
    [['export', '-o', 'quotes.csv.gz'], 'no format is written to files in ".gz": name it with --format (json, ndjson, csv,'],
    [['search', '-rial'], 'unknown option "-rial"; what is no option stands behind --'],
    [['search', '-rial oil'], 'unknown option "-rial oil"; what is no option stands behind --'],
    [['completion', 'tcsh'], 'unknown shell "tcsh": known: bash, zsh, fish'],
    [['export', '--format', 'cvs'], 'unknown format "cvs": did you mean "csv"? known: json,'],
    [['export', '--rows', 'quots', '--format', 'csv'], 'unknown list "quots": did you mean "quotes"?'],
    [['export', '--rows', 'quotes', '--format', 'json'], '--rows goes with csv, tsv, markdown, not with json'],
    [['show', '--as-of', '2022-02-30'], '--as-of: "2022-02-30" is not a date'],
    [['show', '--as-of', 'yesterday'], '--as-of: "yesterday" is not a date'],
    [['list', '--since', '2022-13'], '--since: "2022-13" is not a date'],
    [['list', '--since', '2023', '--until', '2022'], '--since 2023 is after --until 2022'],
    [['list', '--color', 'alway'], '--color: "alway" is not one of auto, always, never; did you mean "always"?'],
    [['list', '--json', '--ndjson'], '--json does not go with --ndjson'],
    [['show', '--strict'], '--strict goes with --ndjson'],
    [['show', '--json', '--jobs', '2'], '--jobs goes with --ndjson'],
    [['show', '--ndjson', '--fields', 'datee'], 'unknown field "datee"'],
    [['show', '--ndjson', '--json'], '--json does not go with --ndjson'],
    [['show', '--field', 'lead', '--json'], '--field does not go with --json'],
    [['show', '--json', '--annotate'], '--json does not go with --annotate'],
    [['list', 'quotes', '--explain', '--json'], '--explain does not go with --json'],
    [['list', '--header', '--ndjson'], '--header does not go with --ndjson'],
    [['search', 'oil', '--kwic', '-C', '2'], '--kwic does not go with --context'],
    [['search', 'oil', '--count-by', 'speaker', '-l'], '--files does not go with --count-by'],
    [['search', 'oil', '--exact', '--names', 'variant'], '--exact does not go with --names'],
    [['list', '--agency', ''], '--agency: "" names nobody'],
    [['search', 'oil', '-m', '0'], '--max: a search that stops after 0 hits finds none; -q asks whether there are any'],
    [['search', 'oil', '--max', '00'], '--max: a search that stops after 0 hits finds none'],
    [['search', 'oil', '-m', 'x'], '--max: "x" is not a whole number'],
    [['search', 'oil NEAR price'], 'nearness is written "oil price"~5'],
    [['list', '--speaker', 'x'], '--speaker goes with list quotes'],
    [['list', '--as-of'], 'option "--as-of <date>" argument missing'],
    [['completion', 'ksh'], 'unknown shell "ksh"'],
    [['completion'], 'missing required argument "shell"'],
    [['man', 'extra'], 'too many arguments'],
  ])('%j is wrong usage: one line, exit code 2', async (args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/^iran-news: .+\n(See iran-news \S+ --help\n)?$/);
  });
});

describe('tables of commands', async () => {
  const commands = await Promise.all(COMMANDS.map(async (entry) => ({ entry, command: await entry.load() })));

  it.each(commands)('$entry.name: the same name and summary in table and file, no option twice', ({ entry, command }) => {
    expect(command).toMatchObject({ name: entry.name, summary: entry.summary });
    const names = command.options.flatMap(({ name, short }) => [name, ...(short === undefined ? [] : [short])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(commands)('$entry.name: --help names every option and argument and has examples', async ({ command }) => {
    const { code, out } = await run([command.name, '--help']);
    expect(code).toBe(0);
    for (const { name } of command.options) expect(out).toContain(`--${name}`);
    for (const { name } of command.arguments) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(command.examples.length).toBeGreaterThan(0);
    expect((await run(['help', command.name])).out).toBe(out);
  });

  it('list --help names every column of every list, and which of them --fields has to ask for', async () => {
    const { out } = await run(['list', '--help']);
    for (const [name, { columns }] of Object.entries(TABLES)) {
      const [, usual, asked = ''] = new RegExp(`^  ${name}: (.*?)(?:; on request (.*))?$`, 'm').exec(out)!;
      const names = (onRequest: boolean): string => columns.filter((column) => (column.onRequest ?? false) === onRequest).map((column) => column.name).join(', ');
      expect([name, usual, asked]).toEqual([name, names(false), names(true)]);
    }
  });

  const examples = commands.flatMap(({ command }) => command.examples.map(({ args }) => args));
  it.each(examples)('example: iran-news %s', async (args) => {
    const { code, err } = await shell(`iran-news ${args}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
