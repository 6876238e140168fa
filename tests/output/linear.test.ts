/** What is printed of one long article costs as much as the article is long. */
import { describe, it } from 'vitest';
import { searchJob, type SearchJob } from '../../src/cli/jobs/search.js';
import { annotated } from '../../src/output/card/annotated.js';
import { card } from '../../src/output/card/index.js';
import { sectionsOf } from '../../src/output/card/sections.js';
import type { Entry } from '../../src/core/entry.js';
import { FORMATS, formatCalled } from '../../src/output/formats/index.js';
import { articleSection } from '../../src/output/report/article.js';
import { Voices } from '../../src/output/report/speakers.js';
import { styleOf } from '../../src/output/style.js';
import { DEFAULTS, manyQuotes } from '../corpus/search/page.js';
import { expectLinear } from '../helpers/linear.js';

const TWO = ['without surrogate pairs', 'with one at the end'] as const;
const END = { [TWO[0]]: '', [TWO[1]]: ' 😀' };

describe('hits of an article of many quotes, eight times as many', () => {
  const job = async (show: SearchJob['show'], gather = false, context = 0): Promise<Awaited<ReturnType<typeof searchJob>>> =>
    searchJob({ search: { ...DEFAULTS, query: 'mill', context }, show, gather, terminal: false, color: 0, width: 40, sorted: false, errors: false });

  it.each([
    ['ndjson', TWO[0]], ['ndjson', TWO[1]], ['json', TWO[1]], ['lines', TWO[1]], ['kwic', TWO[1]],
  ] as const)('as %s, %s', { retry: 3 }, async (show, end) => {
    const search = await job(show, show === 'json', show === 'lines' ? 2 : 0);
    await expectLinear(500, manyQuotes, ({ article, text }) => search.make({ ok: true, article, text: text + END[end] }));
  });
});

/** As many people as quotes, all of one of them. */
function manyPeople(n: number): Entry {
  const { article, text } = manyQuotes(n);
  article.quotes.forEach(({ speaker }, i) => {
    article.people.push({ id: `p${i}`, name: `Laleh ${i} Mirzadeh`, titles: ['Mayor'], variants: [], mentions: [{ ...speaker!.mention!, kind: 'name' }] });
    speaker!.person = 'p0';
  });
  return { article, text: `${text}${END[TWO[1]]}` };
}

describe('an article of many quotes and people, eight times as many', async () => {
  const style = await styleOf(0);
  const render = async (name: string, entry: Entry): Promise<unknown> => {
    const format = await formatCalled(name)!.load();
    if (format.kind === 'folder') return format.files(entry);
    const writer = format.open({ fields: null });
    return writer.add(entry) + writer.end();
  };

  it.each<[string, number, (entry: Entry) => unknown]>([
    ['as a card', 400, (entry) => card(entry, { width: 100, style, explain: true })],
    ['annotated', 400, (entry) => annotated(entry, 100, style)],
    ...FORMATS.map(({ name }) => [`as ${name}`, 400, (entry: Entry) => render(name, entry)] as [string, number, (entry: Entry) => unknown]),
    // So little is done to each that only more of them tell.
    ['in the tables of the card', 2000, ({ article }) => sectionsOf(article, false)],
    ['in the section of the report', 4000, (entry) => articleSection(entry, new Voices(), 1)],
  ])('%s (%d)', { retry: 3 }, async (_, n, run) => {
    await expectLinear(n, manyPeople, run);
  });
});
