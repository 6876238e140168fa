/** Runs the built program as a user does: a folder of its own, arguments, standard input; gives back exit code and what it printed. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';

export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(PACKAGE, 'bin/iran-news.js');
export const SEED = join(PACKAGE, 'seeds/000_ff689311fbffb8a2.txt');

export interface Result {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  stdin?: string | Buffer;
  env?: Record<string, string>;
  cwd?: string;
}

/** No colour, pager, default path or reference of the machine reaches a test that does not ask for it. */
const CLEAN = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TZ: 'UTC', LANG: 'C.UTF-8' };

/** The built program in this process, as `main` of the bundle: what a spawned one prints, ten times as fast. */
export async function run(args: readonly string[], { stdin, env }: Omit<RunOptions, 'cwd'> = {}): Promise<Result> {
  const printed = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): Io['out'] => ({
    isTerminal: false,
    columns: null,
    write: (text) => {
      printed[key] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return Promise.resolve();
    },
  });
  const code = await main(args, {
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    out: sink('out'), err: sink('err'), env: { ...CLEAN, ...env }, isFed: () => false, today: () => '2022-03-01',
  });
  return { code, ...printed };
}

const load = createRequire(import.meta.url)('../../bin/iran-news.js') as () => { exports: { main: (args: readonly string[], io: Io) => Promise<number> } };
const { main } = load().exports;

/** The program as a process of its own. */
export async function spawned(args: readonly string[], { stdin, env, cwd }: RunOptions = {}): Promise<Result> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: cwd ?? PACKAGE, env: { ...CLEAN, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  // A program that does not read its input closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** A shell line in which `iran-news` is the built program. */
export async function shell(line: string, { env, cwd }: RunOptions = {}): Promise<Result> {
  const folder = scratch({});
  writeFileSync(join(folder, 'iran-news'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, { mode: 0o755 });
  const result = await new Promise<Result>((resolve) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', line], { cwd: cwd ?? folder, env: { ...CLEAN, ...env, PATH: `${folder}:${CLEAN.PATH}` } });
    const printed = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => (printed.out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (printed.err += data.toString()));
    child.on('close', (code) => resolve({ code, ...printed }));
  });
  return result;
}

/** A folder with these files; gone when all tests have run. */
export function scratch(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'iran-news-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Whether a program is there, for tests that need a shell or a terminal. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

export interface TerminalOptions {
  env?: Record<string, string>;
  /** Keep colours, as escape codes. */
  colors?: boolean;
  /** A shell line whose output is the program's standard input. */
  feed?: string;
  /** Told, some ten times a second, what the terminal shows while the program runs. */
  watch?: (screen: string) => void;
}

/** What a terminal of `columns` shows after the program ran in it: lines without trailing blanks. */
export async function terminal(args: readonly string[], columns: number, { env, colors, feed, watch }: TerminalOptions = {}): Promise<string> {
  const folder = scratch({});
  const socket = join(folder, 'tmux');
  const done = join(folder, 'done');
  const settings = Object.entries({ ...CLEAN, TERM: 'tmux-256color', ...env }).map(([key, value]) => `${key}='${value}'`).join(' ');
  const command = `${feed === undefined ? '' : `(${feed}) | `}env -i ${settings} '${process.execPath}' '${BIN}' ${args.map((arg) => `'${arg}'`).join(' ')}; echo $? > '${done}'; sleep 20`;
  const tmux = (...rest: string[]): string => execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...rest], { encoding: 'utf8', cwd: PACKAGE, env: CLEAN });
  tmux('new-session', '-d', '-x', String(columns), '-y', '300', command);
  const screen = (): string => tmux('capture-pane', '-p', ...(colors ? ['-e'] : [])).replace(/[ \t]+$/gm, '').trimEnd();
  try {
    await appears(done, watch && (() => watch(screen())));
    return screen();
  } finally {
    tmux('kill-server');
  }
}

async function appears(path: string, meanwhile?: () => void): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (spawnSync('test', ['-s', path]).status === 0) return;
    meanwhile?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the program in the terminal did not end');
}
