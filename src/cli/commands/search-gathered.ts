/** Search output that waits for all hits, or for enough of them: sorted, counted, cut off, or one JSON document. */
import { json, visibleLine } from '../../output/safe.js';
import type { Choice } from '../command.js';
import type { Io } from '../io.js';
import type { GatheredHit, SearchJob } from '../jobs/search.js';
import type { Records } from '../records.js';
import type { Values } from '../values.js';

type Key = 'speaker' | 'agency' | 'date' | 'month' | 'year' | 'place' | 'file';

const KEYS: Readonly<Record<Key, (hit: GatheredHit) => string | null>> = {
  speaker: ({ speaker }) => speaker,
  agency: ({ agency }) => agency,
  date: ({ date }) => date,
  month: ({ date }) => date?.slice(0, 7) ?? null,
  year: ({ date }) => date?.slice(0, 4) ?? null,
  place: ({ place }) => place,
  file: ({ file }) => file,
};

export const COUNT_KEYS: readonly Choice[] = Object.keys(KEYS).map((name) => ({ name, summary: `how many hits each ${name} has` }));
const SORTED: readonly Key[] = ['date', 'file', 'speaker', 'agency', 'place'];
export const SORT_KEYS: readonly Choice[] = SORTED.flatMap((name) => [{ name, summary: `by ${name}` }, { name: `-${name}`, summary: `by ${name}, backwards` }]);

/** True when there was a hit. */
export async function printGathered(records: Records, job: SearchJob, values: Values, io: Io): Promise<boolean> {
  const countBy = values.text('count-by') as Key | null;
  const sort = values.text('sort');
  const max = values.count('max') ?? Infinity;
  const counts = new Map<string | null, number>();
  const hits: GatheredHit[] = [];
  const printer = printerOf(job, io);
  let found = 0;
  const take = async (hit: GatheredHit): Promise<void> => {
    found++;
    if (countBy !== null) counts.set(KEYS[countBy](hit), (counts.get(KEYS[countBy](hit)) ?? 0) + 1);
    else if (sort !== null) hits.push(hit);
    else await printer.add(hit);
  };
  const enough = sort === null && countBy === null ? max : Infinity;
  for await (const { bytes, values: articles } of records.batches<GatheredHit[]>({ name: 'search', options: job })) {
    await io.out.write(bytes);
    for (const hit of firstOf(articles.flat(), enough - found)) await take(hit);
    if (found >= enough) break;
  }
  if (countBy !== null) await printCounts(counts, values, io);
  else {
    for (const hit of sorted(hits, sort).slice(0, max)) await printer.add(hit);
    await printer.end();
  }
  return found > 0;
}

/** The first `count`; the last of them as one that no other follows. */
function firstOf(hits: readonly GatheredHit[], count: number): readonly GatheredHit[] {
  if (hits.length <= count) return hits;
  return hits.slice(0, count).map((hit, i) => (i === count - 1 ? { ...hit, text: hit.textAsLast ?? hit.text } : hit));
}

function printerOf(job: SearchJob, io: Io): { add(hit: GatheredHit): Promise<void>; end(): Promise<void> } {
  let first = true;
  const perFile = job.show === 'files' || job.show === 'counts';
  const files = new Map<string, number>();
  return {
    async add(hit) {
      if (perFile) files.set(hit.file, (files.get(hit.file) ?? 0) + 1);
      else await io.out.write(job.show === 'json' ? `${first ? '[' : ','}\n${hit.text}` : hit.text);
      first = false;
    },
    async end() {
      for (const [file, count] of files) await io.out.write(job.show === 'files' ? `${file}\n` : `${file}:${count}\n`);
      if (job.show === 'json') await io.out.write(first ? '[]\n' : '\n]\n');
    },
  };
}

/** Stable, so that hits of one key stay in input order; those without the key come last. */
function sorted(hits: readonly GatheredHit[], sort: string | null): readonly GatheredHit[] {
  if (sort === null) return hits;
  const backwards = sort.startsWith('-');
  const key = KEYS[sort.replace('-', '') as Key];
  return [...hits].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return (x < y ? -1 : 1) * (backwards ? -1 : 1);
  });
}

/** The most frequent first; equal ones by name. */
async function printCounts(counts: ReadonlyMap<string | null, number>, values: Values, io: Io): Promise<void> {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  if (values.has('json')) await io.out.write(`${json(rows.map(([key, count]) => ({ key, count })), 2)}\n`);
  else if (values.has('ndjson')) await io.out.write(rows.map(([key, count]) => `${json({ key, count })}\n`).join(''));
  else await io.out.write(rows.map(([key, count]) => `${count}\t${key === null ? '-' : visibleLine(key)}\n`).join(''));
}
