/** Wall time and memory of child processes. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';

/** The median wall time in ms of `runs` runs; output is thrown away. */
export function timeOf(command: string, args: readonly string[], runs: number): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    const { error } = spawnSync(command, args, { stdio: 'ignore' });
    if (error) throw error;
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** How many times as long as `b` does `a` take: the median of `pairs`, run in turns, so that what else the machine does weighs on both. */
export function ratioOf(a: () => number, b: () => number, pairs: number): number {
  const ratios = Array.from({ length: pairs }, () => a() / b());
  return ratios.sort((x, y) => x - y)[pairs >> 1]!;
}

/** Whether a program can be run. */
export function installed(command: string): boolean {
  return !spawnSync(command, ['--version'], { stdio: 'ignore' }).error;
}

export interface Used {
  ms: number;
  /** Peak resident memory in MB; null where /proc is not there to tell. */
  peak: number | null;
  bytes: number;
}

/** Runs a program on a stream; its output is read and counted. */
export async function feed(command: string, args: readonly string[], input: Readable): Promise<Used> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let peak: number | null = null;
  let bytes = 0;
  const status = `/proc/${child.pid}/status`;
  const watch = setInterval(() => {
    const match = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8')) : null;
    if (match) peak = Math.round(Number(match[1]) / 1024);
  }, 100);
  child.stdout.on('data', (data: Buffer) => (bytes += data.length));
  input.pipe(child.stdin);
  await once(child, 'close');
  clearInterval(watch);
  return { ms: performance.now() - start, peak, bytes };
}
