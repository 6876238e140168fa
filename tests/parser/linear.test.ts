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

/** `@` is a name that stands nowhere else, `#` its number: what is new each time is kept, and compared with what was kept before. */
const NEW_NAMES: Record<string, string> = {
  'offices of one person': 'Laleh Mirzadeh, the head of the @ office, said so. ',
  'offices before one name': '@ Minister Laleh Mirzadeh said so. ',
  'spellings of one name': 'Laleh @ Mirzadeh said so. ',
  'short forms in brackets': 'the @ Council (#C) met. ',
  'short forms behind "or"': 'the @ Council, or KC, ',
  'short forms behind "known as"': 'the @ Council, known as KC, ',
  'clauses before what is said': 'when asked, he said, “yes it is so, I think,” ',
  'bodies of one kind': 'The @ Company said so. The company added it. ',
};

describe('a page of many names', () => {
  it.each(Object.entries(NEW_NAMES))('%s: eight times the page', { retry: 3 }, async (_, part) => {
    await expectLinear(1000, (n) => TOP + Array.from({ length: n }, (_each, i) => part.replaceAll('@', nameOf(i)).replaceAll('#', String(i))).join(''), parseArticle);
  });

  it('a word of capitals and stops behind a bracket: eight times the word', { retry: 3 }, async () => {
    await expectLinear(4000, (n) => `${TOP}(AB${'.CD'.repeat(n)}) said so.`, parseArticle);
  });

  it('reports without a stop before a row of stops: eight times the page', { retry: 3 }, async () => {
    await expectLinear(1000, (n) => `${TOP}${'he said rain fell, '.repeat(n)}${'? '.repeat(16 * n)}`, parseArticle);
  });
});

/** "Kaari", "Kbari", … */
function nameOf(n: number): string {
  const letters = (n + 26).toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return `K${letters}ari`;
}
