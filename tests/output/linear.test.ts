/** What is printed of one long article costs as much as the article is long. */
import { describe, it } from 'vitest';
import { searchJob, type SearchJob } from '../../src/cli/jobs/search.js';
import { DEFAULTS, manyQuotes } from '../corpus/search/page.js';
import { expectLinear } from '../helpers/linear.js';

const TWO = ['without surrogate pairs', 'with one at the end'] as const;
const END = { [TWO[0]]: '', [TWO[1]]: ' 😀' };

describe('hits of an article of many quotes, eight times as many', () => {
  const job = async (show: SearchJob['show'], gather = false, context = 0): Promise<Awaited<ReturnType<typeof searchJob>>> =>
    searchJob({ search: { ...DEFAULTS, query: 'mill', context }, show, gather, terminal: false, color: 0, width: 40 });

  it.each([
    ['ndjson', TWO[0]], ['ndjson', TWO[1]], ['json', TWO[1]], ['lines', TWO[1]], ['kwic', TWO[1]],
  ] as const)('as %s, %s', { retry: 3 }, async (show, end) => {
    const { make } = await job(show, show === 'json', show === 'lines' ? 2 : 0);
    await expectLinear(500, manyQuotes, ({ article, text }) => make({ ok: true, article, text: text + END[end] }));
  });
});
