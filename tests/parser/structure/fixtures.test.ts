/** Pages in the forms of the houses, with invented people and events: `<name>.txt` and what is found in it, `<name>.json`. UPDATE=1 rewrites; read the diff. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/article.js';
import type { Structure } from '../../../src/parser/doc.js';
import { structureOf } from '../../../src/parser/structure/index.js';

const AS_OF = '2024-06-01';
const folder = new URL('../../fixtures/structure/', import.meta.url);
const names = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));

const textOf = (span: Span | null): string | null => span?.text ?? null;

function summary(s: Structure): unknown {
  return {
    agency: s.agency && [s.agency.text, s.agency.name, s.agency.code],
    dateline: s.dateline && { text: s.dateline.text, place: s.dateline.place && [s.dateline.place.text, s.dateline.place.name, s.dateline.place.country], date: textOf(s.dateline.date) },
    date: s.date && [s.date.text, s.date.iso, s.date.precision],
    section: textOf(s.section), kicker: textOf(s.kicker), headline: textOf(s.headline), byline: textOf(s.byline),
    paragraphs: s.paragraphs.map((p) => `${p.role}: ${p.text}`),
    links: s.links.map((l) => [l.label, l.title, l.speaker]),
    furniture: s.furniture.map((f) => `${f.kind}: ${f.text}`),
  };
}

function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (value !== null && typeof value === 'object') {
    if ('start' in value && 'end' in value && 'text' in value) found.push(value as Span);
    for (const child of Object.values(value)) spansOf(child, found);
  }
  return found;
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const structure = structureOf(text, AS_OF);

  it('is taken apart as recorded', () => {
    const file = new URL(`${name}.json`, folder);
    const json = `${JSON.stringify(summary(structure), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(file, json);
    expect(existsSync(file), 'record it with UPDATE=1').toBe(true);
    expect(json).toBe(readFileSync(file, 'utf8'));
  });

  it('has spans that equal their slices, each sign of the text in one place at most', () => {
    for (const span of spansOf(structure)) expect(text.slice(span.start, span.end)).toBe(span.text);
    const parts = [...structure.paragraphs, ...structure.links, ...structure.furniture].sort((a, b) => a.start - b.start);
    for (const [i, part] of parts.entries()) if (i > 0) expect(part.start, part.text).toBeGreaterThanOrEqual(parts[i - 1]!.end);
  });
});
