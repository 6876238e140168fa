/** Records for the tests of the formats: built by hand, so that they do not wait on what the parser finds. */
import type { Article, Span } from '../../../src/core/article.js';
import { ARTICLE_SCHEMA } from '../../../src/core/article.js';
import type { Entry } from '../../../src/core/entry.js';
import type { Format, FormatOptions } from '../../../src/output/format.js';
import { formatCalled } from '../../../src/output/formats/index.js';

export const TEXT = 'Rasht (XYZ) – “We 😀 agree,” said Mayor Laleh Mirzadeh, 2,500 jobs “at last.”\n\nHarbor reopens: Mirzadeh\n';

/** The `nth` place of `words` in `text`, in code points. */
export function spanIn(text: string, words: string, nth = 0): Span {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`no "${words}"`);
  const start = [...text.slice(0, at)].length;
  return { text: words, start, end: start + [...words].length };
}

/** An article about nothing, with every key. */
export function blank(overrides: Partial<Article> = {}): Article {
  return {
    schema: ARTICLE_SCHEMA, offsets: 'codepoint', id: '0123456789ab', source: { path: 'news/a.txt', record: null, meta: null },
    agency: null, dateline: null, section: null, kicker: null, headline: null, byline: null, date: null, lead: null,
    paragraphs: [], links: [], furniture: [], quotes: [], people: [], organizations: [], places: [], acronyms: [], figures: [], dates: [],
    messages: [], ...overrides,
  };
}

/** An article with something in every list; `text` may differ as long as it holds the words. */
export function full(text = TEXT): Entry {
  const at = (words: string, nth = 0): Span => spanIn(text, words, nth);
  const agency = { ...at('XYZ'), name: null, code: 'XYZ', country: null };
  const paragraph = spanIn(text, text.slice(text.indexOf('“We'), text.indexOf('\n')));
  const rasht = { ...at('Rasht'), name: 'Rasht', country: 'IR' };
  const article = blank({
    agency,
    dateline: { ...at('Rasht (XYZ) –'), place: rasht, date: null, agency },
    date: { ...at('2,500'), iso: '2022-02-03', precision: 'day', calendar: 'gregorian', weekday: null, inferred: ['year'], why: 'weekday' },
    lead: paragraph,
    paragraphs: [{ ...paragraph, index: 0, role: 'lead' }],
    links: [{ ...at('Harbor reopens: Mirzadeh'), label: 'Related News', title: 'Harbor reopens', speaker: 'Mirzadeh' }],
    quotes: [{
      id: 'q1', kind: 'direct', text: 'We 😀 agree, … at last.', segments: [at('We 😀 agree,'), at('at last.')], cue: at('said'),
      speaker: { name: 'Laleh Mirzadeh', title: 'Mayor', person: 'p1', mention: at('Mayor Laleh Mirzadeh'), rule: 'after-cue' },
      via: null, paragraph: 0, rule: 'marks', confidence: 0.9,
    }],
    people: [{ id: 'p1', name: 'Laleh Mirzadeh', titles: ['Mayor'], variants: ['Mirzadeh'], mentions: [{ ...at('Laleh Mirzadeh'), kind: 'name' }] }],
    places: [{ name: 'Rasht', country: 'IR', mentions: [{ ...at('Rasht'), government: false }] }],
    figures: [{ ...at('2,500'), kind: 'count', value: 2500, unit: 'jobs', qualifier: null }],
  });
  return { article, text };
}

/** Characters that act instead of showing, one of each kind; what a page could put anywhere. */
export const ACTING = '\u001b]8;;http://evil.invalid\u001b\\x\u001b[31m\u009b2J\u0007\r\u007f\u202e\u2066\u2028\u{e0041}';
export const EVIL = [
  `=HYPERLINK("http://evil.invalid")`, `+1${ACTING}`, `-1`, `@SUM(1)`, '\t=1', '<img src=x onerror=alert(1)>', '"><script>alert(2)</script>',
  '</style></title></textarea><script>alert(3)</script>', '[x](javascript:alert(4)) | ![y](http://evil.invalid/y.png) `c`', '# h', "' onmouseover='alert(5)", ']]>-->',
];

/** An article in which every string that could come from a page or a path is hostile; spans still equal their slices. */
export function hostile(): Entry {
  const text = `${EVIL.join('\n')}\n${ACTING}`;
  let turn = 0;
  const evil = (): string => EVIL[turn++ % EVIL.length]!;
  const span = (): Span => spanIn(text, evil());
  const { article } = full();
  const spoil = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => spoil(item, key));
    if (typeof value === 'string') return KEPT.has(key) ? value : evil();
    if (value === null || typeof value !== 'object') return value;
    const out = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, spoil(child, name)]));
    return 'start' in out && typeof out['text'] === 'string' ? { ...out, ...span() } : out;
  };
  const spoilt = spoil(article, '') as Article;
  const all = EVIL.map((words, index) => ({ ...spanIn(text, words), index, role: 'body' as const }));
  return {
    text,
    article: {
      ...spoilt, id: `${EVIL[5]}${ACTING}`, headline: span(), kicker: span(), section: span(), byline: span(), paragraphs: all,
      source: { path: `news/${EVIL.join('')}${ACTING}/../x.txt`, record: null, meta: { [EVIL[6]!]: ACTING } },
      organizations: [{ name: evil(), acronym: evil(), mentions: [span()] }], acronyms: [{ short: evil(), long: evil(), source: 'article', mentions: [span()] }],
      furniture: [{ ...span(), kind: 'promo' }], messages: [{ rule: 'x', severity: 'info', reason: evil(), start: null, end: null }],
    },
  };
}

/** Strings of closed lists: our own, not the page's. */
const KEPT = new Set(['schema', 'offsets', 'id', 'kind', 'precision', 'calendar', 'weekday', 'inferred', 'role', 'source', 'severity', 'rule', 'iso', 'country', 'person']);

export async function formatOf(name: string): Promise<Format> {
  return formatCalled(name)!.load();
}

/** All that a stream format writes for `entries`. */
export async function written(name: string, entries: readonly Entry[], options: Partial<FormatOptions> = {}): Promise<string> {
  const format = await formatOf(name);
  if (format.kind !== 'stream') throw new Error(`${name} writes files`);
  const writer = format.open({ fields: null, ...options });
  return entries.map((entry) => writer.add(entry)).join('') + writer.end();
}
