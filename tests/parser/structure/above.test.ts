/** Lines over a story that look like its headline and are none. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan stops for the winter';
const LEAD = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.';
const REST = 'Nobody had crossed the lake for days, he added, and the last passenger was a goat.';
const page = (...lines: string[]) => structureOf([...lines, '', LEAD, '', REST, ''].join('\n\n'), '2024-06-01');
const kinds = (s: ReturnType<typeof page>) => s.furniture.map((f) => `${f.kind}: ${f.text}`);

describe('what stands over a headline and is none', () => {
  it.each([
    ['menu', 'Home | News | Sport | Business | Opinion | More'], ['menu', 'Home · News · Sport · Business · Culture'],
    ['menu', 'The Harwick Courier'], ['credit', 'CORRECTION: An earlier version misspelled a name.'],
  ])('%s: %s', (kind, line) => {
    const s = page(line, TITLE);
    expect([s.section?.text ?? null, s.headline?.text, s.lead?.text, kinds(s)]).toEqual([null, TITLE, LEAD, [`${kind}: ${line}`]]);
  });

  it.each(['By a staff reporter', 'By our correspondent in Karvan'])('nobody\'s byline: %s', (line) => {
    const s = page('Jailed', line);
    expect([s.headline?.text, s.byline, s.lead?.text, kinds(s)]).toEqual(['Jailed', null, LEAD, [`credit: ${line}`]]);
  });

  it('what a bullet opens below a title', () => {
    const s = page('Ferry stops', '* Gold coin at 118 million tomans', '* Rial steady');
    expect([s.headline?.text, s.lead?.text]).toEqual(['Ferry stops', LEAD]);
    expect(page('* Ferry to Karvan stops for the winter').headline?.text).toBe(TITLE);
  });
});
