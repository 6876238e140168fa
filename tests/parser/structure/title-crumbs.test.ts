/** A breadcrumb that ends in the title of its page. */
import { expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan to stop by June 4, says its owner';
const STORY = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.\n\nNobody had crossed the lake for days, he added.\n';
const read = (crumbs: string, title = TITLE) => {
  const s = structureOf(`${crumbs}\n\n${title}\n\nMarch 3, 2024\n\n${STORY}`, '2024-06-01');
  return [s.section?.text ?? null, s.headline?.text, s.paragraphs.length, s.furniture[0]?.kind];
};

it.each([
  [`News / Lake News / ${TITLE}`, 'Lake News'], [`Home > News > Nigeria > ${TITLE}`, 'Nigeria'], [`Home » Karvan and the Lake » ${TITLE}`, 'Karvan and the Lake'], [`Home > ${TITLE}`, null], ['News / Lake News / Ferry to Karvan to stop…', 'Lake News'],
])('%s', (crumbs, section) => {
  expect(read(crumbs)).toEqual([section, TITLE, 2, 'breadcrumb']);
});

it('whose title has a stroke, too', () => {
  expect(read('Home / Lake / Karvan / Golzar ferry stops', 'Karvan / Golzar ferry stops')).toEqual(['Lake', 'Karvan / Golzar ferry stops', 2, 'breadcrumb']);
});

it.each(['Home > News > Nigeria', 'Home > Nigeria > Lake News'])('is not, where the last crumb is a section: %s', (crumbs) => {
  expect(read(crumbs)[0]).toBe(crumbs.slice(crumbs.lastIndexOf('>') + 2));
});

it('is none, where the title is not below', () => {
  expect(structureOf(`Karvan / Golzar / a ferry too far\n\n${STORY}`, '2024-06-01').headline?.text).toBe('Karvan / Golzar / a ferry too far');
});
