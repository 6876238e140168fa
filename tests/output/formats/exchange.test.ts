import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../../src/output/formats/label-studio.js';
import { MAPPING } from '../../../src/output/formats/opensearch.js';
import { LABELS } from '../../../src/output/marks.js';
import type { MentionKind, PersonMention } from '../../../src/core/article.js';
import { blank, formatOf, full, spanIn, TEXT, written } from './sample.js';
import { tasks } from './schemas/label-studio.js';
import { ninjs } from './schemas/ninjs.js';
import { graph } from './schemas/schema-org.js';
import { annotationPage } from './schemas/web-annotation.js';

const ajv = new Ajv2020({ allErrors: true });
const expectValid = (schema: object, value: unknown): void => {
  ajv.validate(schema, value);
  expect(ajv.errors ?? []).toEqual([]);
};
const points = [...TEXT];
const cut = (start: number, end: number): string => points.slice(start, end).join('');
const EMPTY = { article: blank(), text: '' };

async function files(name: string, entry = full()): Promise<Record<string, string>> {
  const format = await formatOf(name);
  if (format.kind !== 'folder') throw new Error(`${name} is a stream`);
  return Object.fromEntries([...(format.common?.() ?? []), ...format.files(entry)].map((file) => [file.name, file.content]));
}

describe('brat', () => {
  it('writes text, annotations and their configuration', async () => {
    expect(Object.keys(await files('brat'))).toEqual(['annotation.conf', 'a-0123456789ab.txt', 'a-0123456789ab.ann']);
  });

  it('reads back: every text-bound line covers its words, every event joins what exists', async () => {
    const { 'a-0123456789ab.ann': ann, 'a-0123456789ab.txt': text } = await files('brat');
    expect(text).toBe(TEXT);
    const bound = new Map<string, string>();
    for (const line of ann!.trimEnd().split('\n')) {
      const [id, what, words] = line.split('\t');
      if (id!.startsWith('T')) {
        const [label, ...offsets] = what!.split(/ (?=\d)/);
        const covered = offsets.join(' ').split(';').map((range) => cut(...(range.split(' ').map(Number) as [number, number]))).join(' ');
        expect(covered).toBe(words);
        expect([...Object.keys(LABELS), 'Attribution']).toContain(label);
        bound.set(id!, label!);
      }
    }
    const event = /^E1\t(.*)$/m.exec(ann!)![1]!.split(' ').map((part) => part.split(':'));
    expect(event.map(([role]) => role)).toEqual(['Attribution', 'Content', 'Cue', 'Source']);
    for (const [role, id] of event) expect(bound.get(id!)).toBe(role);
    expect(ann).toContain('#1\tAnnotatorNotes E1\tLaleh Mirzadeh\n');
  });

  it('cuts a span at a line end, over which brat lets none run', async () => {
    const text = 'at the\nold port';
    const article = blank({ headline: { text, start: 0, end: 15 } });
    expect((await files('brat', { article, text }))['a-0123456789ab.ann']).toBe('T1\tHeadline 0 6;7 15\tat the old port\n');
  });

  it('cuts it before a line end of two signs', async () => {
    const text = 'at the\r\nold port';
    const article = blank({ headline: { text, start: 0, end: 16 } });
    expect((await files('brat', { article, text }))['a-0123456789ab.ann']).toBe('T1\tHeadline 0 6;8 16\tat the old port\n');
  });
});

describe('web-annotation', () => {
  it.each([['full', full()], ['empty', EMPTY]])('is a valid page (%s)', async (_, entry) => {
    expectValid(annotationPage, JSON.parse(await written('web-annotation', [entry])));
    expectValid(annotationPage, JSON.parse(await written('web-annotation', [entry, entry])));
  });

  it('selects the words by position and by text', async () => {
    const page = JSON.parse(await written('web-annotation', [full()])) as { items: { target: { selector: Record<string, unknown>[] }[] }[] };
    for (const { selector } of page.items.flatMap((item) => item.target)) {
      const [position, quote] = selector as [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
      expect(cut(position.start, position.end)).toBe(quote.exact);
      expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('makes no scheme of a file name', async () => {
    const entry = full();
    entry.article.source.path = 'javascript:alert(1)//\ud800 x';
    expect(await written('web-annotation', [entry])).toContain('"source":"javascript%3Aalert(1)//%EF%BF%BD%20x"');
  });
});

describe('schema-org', () => {
  it.each([['full', full()], ['empty', EMPTY]])('is a valid graph (%s)', async (_, entry) => {
    expectValid(graph, JSON.parse(await written('schema-org', [entry])));
  });
});

describe('ninjs', () => {
  it.each([['full', full()], ['empty', EMPTY]])('is valid, and so is its sidecar (%s)', async (_, entry) => {
    const [item, sidecar] = Object.values(await files('ninjs', entry)).map((text) => JSON.parse(text) as { uri: string; id: string; associations: { uri: string }[] });
    expectValid(ninjs, item);
    expectValid(annotationPage, sidecar);
    expect(item!.associations[0]!.uri).toBe(sidecar!.id);
  });
});

describe('label-studio', () => {
  it('counts UTF-16 units, which its editor does', async () => {
    type Task = { data: { text: string }; predictions: [{ result: { type: string; value: { start: number; end: number; text: string } }[] }] };
    const value = JSON.parse(await written('label-studio', [full()])) as [Task];
    expectValid(tasks, value);
    const regions = value[0].predictions[0].result.filter((result) => result.type === 'labels');
    expect(regions.length).toBeGreaterThan(5);
    for (const { value: region } of regions) expect(value[0].data.text.slice(region.start, region.end)).toBe(region.text);
  });

  it('has a configuration with every label', () => {
    for (const label of Object.keys(LABELS)) expect(configuration()).toContain(`<Label value="${label}"`);
  });
});

describe('opensearch', () => {
  type Mapping = Record<string, { properties?: Mapping }>;
  const unmapped = (value: unknown, mapping: Mapping, at = ''): string[] => {
    if (Array.isArray(value)) return value.flatMap((item) => unmapped(item, mapping, at));
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, child]) =>
      Object.hasOwn(mapping, key) ? unmapped(child, mapping[key]!.properties ?? {}, `${at}${key}.`) : [`${at}${key}`]);
  };

  it('pairs an action with a document that the strict mapping takes', async () => {
    const lines = (await written('opensearch', [full(), full()])).trimEnd().split('\n').map((line) => JSON.parse(line) as object);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toEqual({ index: { _index: 'iran-news', _id: '0123456789ab' } });
    expect(unmapped(lines[1], MAPPING.mappings.properties as Mapping)).toEqual([]);
    expect(lines[1]).toMatchObject({ quotes: [{ speaker: 'Laleh Mirzadeh', cue: 'said' }] });
  });
});

describe('ftm', () => {
  it('gives an article and its mentions', async () => {
    const entities = (await written('ftm', [full()])).trimEnd().split('\n').map((line) => JSON.parse(line) as { schema: string; id: string; properties: Record<string, string[]> });
    expect(entities.map(({ schema }) => schema)).toEqual(['Article', 'Mention']);
    expect(entities[1]!.properties).toEqual({ name: ['Laleh Mirzadeh'], detectedSchema: ['Person'], document: [entities[0]!.id] });
  });
});

describe('people in what others train on', () => {
  const text = 'Mayor Laleh Mirzadeh left. She said that the mayor was ill, Mirzadeh’s aide knew.';
  const mention = (words: string, kind: MentionKind): PersonMention => ({ ...spanIn(text, words), kind });
  const people = [{
    id: 'p1', name: 'Laleh Mirzadeh', titles: ['Mayor'], variants: ['Mirzadeh'],
    mentions: [mention('Laleh Mirzadeh', 'name'), mention('She', 'pronoun'), mention('the mayor', 'office'), { ...spanIn(text, 'Mirzadeh', 1), kind: 'name' as const }],
  }];
  const entry = { article: blank({ people, paragraphs: [{ ...spanIn(text, text), index: 0, role: 'body' }] }), text };

  it('are names: neither "She" nor "the mayor" is one', async () => {
    const { spans } = JSON.parse(await written('spacy', [entry])) as { spans: { start: number; end: number; label: string }[] };
    expect(spans.filter(({ label }) => label === 'Person').map(({ start, end }) => text.slice(start, end))).toEqual(['Laleh Mirzadeh', 'Mirzadeh']);
    const [task] = JSON.parse(await written('label-studio', [entry])) as [{ predictions: { result: { value: { text: string; labels: string[] } }[] }[] }];
    expect(task.predictions[0]!.result.filter(({ value }) => value.labels?.includes('Person')).map(({ value }) => value.text)).toEqual(['Laleh Mirzadeh', 'Mirzadeh']);
    const annotations = (await files('brat', entry))['a-0123456789ab.ann']!;
    expect(annotations.split('\n').filter((line) => line.includes('\tPerson ')).map((line) => line.split('\t')[2])).toEqual(['Laleh Mirzadeh', 'Mirzadeh']);
  });
});

describe('spacy', () => {
  it('counts code points, which Python does', async () => {
    const line = JSON.parse(await written('spacy', [full()])) as { text: string; spans: { start: number; end: number; label: string }[] };
    const content = line.spans.filter(({ label }) => label === 'Content').map(({ start, end }) => [...line.text].slice(start, end).join(''));
    expect(content).toEqual(['We 😀 agree,', 'at last.']);
  });
});
