/** Wall time and memory of child processes. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';

/** The median wall time in ms of `runs` runs; output is thrown away. */
export function timeOf(command: string, args: readonly string[], runs: number): number {
  return medianOf(Array.from({ length: runs }, () => timeOnce(command, args)));
}

/** Wall times in ms of runs of Node with each of `commands`, run in turns, so that what else the machine does weighs on all of them: `rounds` for each. */
export function timesInTurns(commands: readonly (readonly string[])[], rounds: number, env: NodeJS.ProcessEnv): number[][] {
  const times = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round++) commands.forEach((args, i) => times[i]!.push(timeOnce(process.execPath, args, env)));
  return times;
}

/** How many times as long as `b` does `a` take: the median of `pairs`, run in turns. */
export function ratioOf(a: () => number, b: () => number, pairs: number): number {
  return medianOf(Array.from({ length: pairs }, () => a() / b()));
}

export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

function timeOnce(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const start = performance.now();
  const { error } = spawnSync(command, args, { stdio: 'ignore', env });
  if (error) throw error;
  return performance.now() - start;
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
