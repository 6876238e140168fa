/** `search <query> [path...]`: where the articles say it, and who. */
import type { HitUnit } from '../../core/hit.js';
import type { SourceOptions } from '../../corpus/contract.js';
import { FIELDS } from '../../corpus/search/fields.js';
import type { Place } from '../../corpus/search/page.js';
import { QueryError } from '../../corpus/search/query.js';
import { searchOf, type SearchOptions } from '../../corpus/search/search.js';
import { colorLevel } from '../color.js';
import { EXIT, type Choice, type Command, type ExitCode } from '../command.js';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import type { SearchJob } from '../jobs/search.js';
import { COMMON_OPTIONS, oneOf } from '../options/common.js';
import { ARTICLE_FILTERS, SPEAKER_FILTER, periodOf } from '../options/filters.js';
import { JSON_OPTIONS } from '../options/output.js';
import { PATHS, SOURCE_OPTIONS, STREAM_OPTIONS, sourceOf } from '../options/sources.js';
import { Records } from '../records.js';
import { remarkNamesake, remarkUnknownHouses, remarkUnread } from '../remarks.js';
import type { Values } from '../values.js';
import { printGathered, SORT_KEYS, COUNT_KEYS } from './search-gathered.js';

const PLACES: readonly Choice[] = [
  { name: 'all', summary: 'text, headlines, dateline and links; not the furniture' },
  { name: 'quotes', summary: 'what somebody said' },
  { name: 'text', summary: 'the paragraphs' },
  { name: 'headlines', summary: 'headline, kicker and sub-headings' },
  { name: 'links', summary: 'titles of related links' },
];
const UNITS: readonly Choice[] = [
  { name: 'sentence', summary: 'a sentence' },
  { name: 'paragraph', summary: 'a paragraph' },
  { name: 'quote', summary: 'a quote' },
  { name: 'article', summary: 'an article, by its headline or lead' },
];
const SPELLINGS: readonly Choice[] = [
  { name: 'variant', summary: 'qalibaf finds Ghalibaf' },
  { name: 'exact', summary: 'as written' },
];

const KWIC_WIDTH = 40;

const LANGUAGE = `The language:
  oil price         both words, anywhere in the article        "oil price"    the phrase
  oil OR gas        either; also oil|gas                       "oil price"~5  both, at most 5 words between
  oil -gas          not gas; also NOT gas, and brackets ( )    sanct*         words that begin so
  /oil.{0,20}rose/  a regular expression (RE2's syntax)        *              every article
  field:value, field:"two words", field:(a OR b), field:/…/, field:* (there is one); the fields are
${FIELDS.map(({ name, summary }) => `    ${name.padEnd(10)} ${summary}`).join('\n')}
    quote:( … ) all of it in one quote
A query that asks for speaker, said, cue, kind or via is asked of each quote; --within says otherwise.
Of names and places --in is asked too, and with --within they stand in the sentence, paragraph or quote itself; else it is enough that the article has them.
Small letters find either case, a capital wants a capital, but a word of four capitals or more (IRAN) is read as small ones; accents do not count, nor does the spelling of people and places that the article tells of. --exact: as it stands.`;

export const command: Command = {
  name: 'search',
  summary: 'search quotes, people and text: words, phrases, fields',
  arguments: [{ name: 'query', summary: 'what to look for; see below', required: true, complete: 'none' }, PATHS],
  options: [
    { name: 'in', value: 'part', fallback: 'all', complete: PLACES, check: oneOf(PLACES), summary: 'where to look: all, quotes, text, headlines or links' },
    { name: 'unit', value: 'unit', fallback: 'quote for queries about quotes, else sentence', complete: UNITS, check: oneOf(UNITS), summary: 'what to show: sentence, paragraph, quote or article' },
    { name: 'within', value: 'unit', fallback: 'article, or quote for queries about quotes', complete: UNITS, check: oneOf(UNITS), summary: 'where all of the query has to hold' },
    { name: 'exact', not: ['names'], summary: 'case, accents and spellings as they stand' },
    { name: 'names', value: 'how', fallback: 'variant', complete: SPELLINGS, check: oneOf(SPELLINGS), summary: 'spellings of names: variant or exact' },
    { name: 'kwic', value: 'n', optional: true, not: ['context', 'count-by'], complete: 'none', group: 'Output options', check: wholeNumber, summary: `concordance lines, n characters on each side (${KWIC_WIDTH})` },
    { name: 'context', short: 'C', value: 'n', not: ['count-by'], group: 'Output options', complete: 'none', summary: 'n units before and after each hit' },
    { name: 'files', short: 'l', not: ['count-by'], group: 'Output options', summary: 'only the files with a hit' },
    { name: 'count', short: 'c', not: ['count-by'], group: 'Output options', summary: 'only the files with a hit and the number of hits' },
    { name: 'count-by', value: 'key', not: ['sort', 'max'], group: 'Output options', complete: COUNT_KEYS, check: oneOf(COUNT_KEYS), summary: 'numbers of hits by speaker, agency, date, month, year, place or file' },
    { name: 'sort', value: 'key', group: 'Output options', complete: SORT_KEYS, check: oneOf(SORT_KEYS), summary: 'sort hits by date, file, speaker, agency or place; "-date" for the latest first' },
    { name: 'max', short: 'm', value: 'n', group: 'Output options', complete: 'none', check: someNumber, summary: 'stop after n hits, n from 1 on' },
    ...JSON_OPTIONS, ...ARTICLE_FILTERS, SPEAKER_FILTER, ...SOURCE_OPTIONS, ...STREAM_OPTIONS,
    ...COMMON_OPTIONS.map((option) => (option.name === 'quiet' ? { ...option, short: 'q', summary: 'print nothing; the exit code says whether there is a hit' } : option)),
  ],
  examples: [
    { args: 'search sanctions', summary: 'sentences with the word' },
    { args: "search 'speaker:shakouri'", summary: 'what somebody said, however the name is spelt' },
    { args: "search '\"Japan sanctions\"~20' --unit paragraph", summary: 'words near one another' },
    { args: "search 'trade OR oil' --kwic", summary: 'concordance lines' },
    { args: "search '*' --in quotes --count-by speaker", summary: 'who is quoted how often' },
  ],
  notes: LANGUAGE,
  run,
};

async function run(args: readonly string[], values: Values, io: Io): Promise<ExitCode> {
  const [query, ...paths] = args;
  const search = searchOptions(query!, values);
  checkQuery(search);
  const show = showOf(values);
  const quiet = show === 'nothing';
  const max = values.count('max');
  const gather = values.has('sort') || values.has('count-by') || max !== null || show === 'json';
  const job: SearchJob = {
    search, show: values.has('count-by') ? 'nothing' : show, terminal: io.out.isTerminal, color: colorLevel(values, io), gather: gather && !quiet,
    width: values.count('kwic') ?? KWIC_WIDTH, errors: show === 'ndjson', sorted: values.has('sort'),
  };
  await remarkNamesake(query!, 'query', paths, values, io);
  await remarkUnread(paths, values, io);
  const source: SourceOptions = sourceOf(paths, values, io);
  const records = new Records(source, values, io, job.errors);
  const found = job.gather ? await printGathered(records, job, values, io) : await printStream(records, job, quiet, io);
  if (!found) await remarkUnknownHouses(values, io);
  return records.exit(found ? EXIT.done : EXIT.nothing);
}

async function printStream(records: Records, job: SearchJob, quiet: boolean, io: Io): Promise<boolean> {
  let found = false;
  for await (const { bytes, values } of records.batches<number>({ name: 'search', options: job })) {
    found ||= values.length > 0;
    if (quiet && found) break;
    await io.out.write(bytes);
  }
  return found;
}

function searchOptions(query: string, values: Values): SearchOptions {
  return {
    query,
    in: (values.text('in') ?? 'all') as Place,
    unit: values.text('unit') as HitUnit | null,
    within: values.text('within') as HitUnit | null,
    context: Math.min(values.count('context') ?? 0, 1000),
    exact: values.has('exact'),
    names: values.text('names') !== 'exact',
    filters: { speakers: values.all('speaker'), agencies: values.all('agency'), ...periodOf(values) },
  };
}

/** The query is read here too, so that a wrong one is told before any article is. */
function checkQuery(search: SearchOptions): void {
  try {
    searchOf(search);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { query, at } = error;
    const from = Math.max(0, at - 40);
    throw new UsageError(`${error.message}, at character ${at + 1} of the query: …${query.slice(from, at)} >>> ${query.slice(at, at + 40)}`.replace('…', from > 0 ? '…' : ''));
  }
}

function wholeNumber(value: string): string | null {
  return /^\d{1,15}$/.test(value) ? null : `${JSON.stringify(value)} is not a whole number`;
}

/** `-m 0` would find nothing in anything. */
function someNumber(value: string): string | null {
  return wholeNumber(value) ?? (Number(value) > 0 ? null : 'a search that stops after 0 hits finds none; -q asks whether there are any');
}

const SHOWS = { files: 'files', count: 'counts', ndjson: 'ndjson', json: 'json', kwic: 'kwic' } as const;

function showOf(values: Values): SearchJob['show'] {
  const given = values.only('files', 'count', 'ndjson', 'json', 'kwic');
  if (values.has('quiet')) return 'nothing';
  return given === null ? 'lines' : SHOWS[given];
}
