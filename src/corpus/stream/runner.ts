/** Runs a job over units, in whatever thread it was made. */
import type { Loaded, Raw } from '../contract.js';
import { CHARACTERS_TOGETHER, TOGETHER } from '../../parser/parse.js';
import { parseAll } from '../load.js';
import { misreadReason } from '../source/decode.js';
import { unitReader } from '../source/documents.js';
import type { Unit } from '../source/units.js';
import type { Batch, JobSpec, JobTable } from './job.js';

export type Runner = (unit: Unit) => Batch;

const encoder = new TextEncoder();

/** @throws when the table holds no such job, and what the job itself throws for its options */
export async function runnerOf(spec: JobSpec, table: JobTable): Promise<Runner> {
  const entry = table[spec.name];
  if (!entry) throw new Error(`no job "${spec.name}"`);
  const job = await (await entry())(spec.options as never);
  const read = unitReader(spec.read);
  return (unit) => {
    const batch: Batch = { bytes: new Uint8Array(0), values: [], failed: [], misread: [], records: 0, size: 0, read: unit.size };
    const texts: string[] = [];
    const take = (loaded: Loaded): void => {
      const made = job.make(loaded);
      if (!loaded.ok) batch.failed.push(loaded);
      if (made.text !== '') texts.push(made.text);
      if (made.value !== undefined) batch.values.push(made.value);
    };
    let waiting: Raw[] = [];
    let size = 0;
    for (const raw of read(unit)) {
      batch.records++;
      if (raw.ok) {
        const reason = misreadReason(raw.messages);
        if (reason !== null) batch.misread.push({ source: { ...raw.source, meta: null }, reason });
        batch.size += raw.text.length;
        if (job.wants && !job.wants(raw.text)) continue;
        size += raw.text.length;
      }
      waiting.push(raw);
      if (waiting.length < TOGETHER && size < CHARACTERS_TOGETHER) continue;
      parseAll(waiting).forEach(take);
      waiting = [];
      size = 0;
    }
    parseAll(waiting).forEach(take);
    // A string has a longest length, so the texts of very long articles are not joined.
    batch.bytes = texts.length === 1 ? encoder.encode(texts[0]) : Buffer.concat(texts.map((text) => encoder.encode(text)));
    return batch;
  };
}

/** What a worker thread exports: a function of a unit and the job to do; the job is set up once. */
export function workerOf(table: JobTable): (task: { spec: JobSpec; unit: Unit }) => Promise<Batch> {
  let known = '';
  let runner: Promise<Runner> | null = null;
  return async ({ spec, unit }) => {
    const key = JSON.stringify(spec);
    if (runner === null || key !== known) {
      known = key;
      runner = runnerOf(spec, table);
    }
    return (await runner)(unit);
  };
}
