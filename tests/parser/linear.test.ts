/** A whole record costs as much as its text is long: what the tests of single passes cannot see (offsets, order, what passes hand on). */
import { describe, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { expectLinear } from '../helpers/linear.js';

const TOP = 'Rain falls on two fields\n\nDELVANI (Reuters) - The rain came at last.\n\n';

/** Pages of one thing repeated; `#` is its number. */
const PAGES: Record<string, string> = {
  'paragraphs of a quote each': '“We open mill #,” Laleh Mirzadeh said on Monday.\n\n',
  'paragraphs with a surrogate pair': '“We open mill # 😀,” Laleh Mirzadeh said.\n\n',
  'one paragraph of quotes': '“We open mill #,” he said. ',
  'short lines': 'Mill #\n',
  'links': 'READ: Mill # is open: Mirzadeh\n\n',
  'furniture': 'Print\nShare\nTags: mill #\n',
  'figures and dates': 'It sold # tons for $# million on May 4, 2021 in Tehran. ',
  'marks that nothing closes': '“Mill # ',
};

describe('a page of one thing repeated', () => {
  it.each(Object.entries(PAGES))('%s: eight times the page', { retry: 3 }, async (_, part) => {
    await expectLinear(400, (n) => TOP + Array.from({ length: n }, (_each, i) => part.replaceAll('#', String(i))).join(''), parseArticle);
  });
});
