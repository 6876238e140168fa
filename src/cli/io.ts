/**
 * All that the program knows of the world: streams, terminal, environment, clock, output files. Commands get it as an
 * argument; tests hand in buffers. `processIo` is the real one.
 */
import { fstatSync } from 'node:fs';
import { directOutput } from './direct.js';
import { ClosedPipe } from './errors.js';
import { isFed } from './fed.js';
import type { Output } from './output.js';

export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  /** Whether something stands in standard input that may be meant to be read. */
  isFed(): boolean | Promise<boolean>;
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as an ISO day: the reference date when `--as-of` is not given. */
  today(): string;
}

export interface ProcessIo extends Io {
  /** Whether nothing waits in a stream to be written: the process may end at once. */
  isWritten(): boolean;
  /** Standard input, where it was opened, is read no further: it would keep the process alive. */
  letGo(): void;
}

/**
 * The process's own streams, environment and clock. Each stream is opened when it is first used: opening costs a start-up half a
 * millisecond each. `direct`: standard output is a file or a pipe, which needs none.
 */
export function processIo(direct = false): ProcessIo {
  const opened: NodeJS.WriteStream[] = [];
  const open = (stream: NodeJS.WriteStream): Output => {
    opened.push(stream);
    return outputOf(stream, Number(process.env['COLUMNS']) || USUAL_COLUMNS);
  };
  let out: Output | null = null;
  let err: Output | null = null;
  let reads = false;
  return {
    get stdin() {
      if (isFolder()) throw Object.assign(new Error('standard input is a folder'), { code: 'EISDIR' });
      reads = true;
      return process.stdin;
    },
    get out() {
      return (out ??= direct ? directOutput(() => open(process.stdout)) : open(process.stdout));
    },
    get err() {
      return (err ??= unheard(open(process.stderr)));
    },
    isFed,
    env: process.env,
    today: () => isoDay(new Date()),
    isWritten: () => opened.every(({ writableLength }) => writableLength === 0),
    letGo: () => {
      if (reads) process.stdin.destroy();
    },
  };
}

/** What nobody hears any more is not said, and the work goes on: the reader of errors may be gone, the reader of the output is not. */
function unheard(output: Output): Output {
  return Object.create(output, {
    write: {
      value: async (text: string | Uint8Array): Promise<void> => {
        try {
          await output.write(text);
        } catch (error) {
          if (!(error instanceof ClosedPipe)) throw error;
        }
      },
    },
  }) as Output;
}

/** `< folder`: Node hands out an empty stream for it. */
function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}

/** The day in the machine's own zone: what a person there calls today. */
function isoDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const USUAL_COLUMNS = 80;

/** Wraps a stream; `columns` for a terminal that does not know its width. A closed pipe arrives as an error event, later than the write that met it: the next write tells. */
export function outputOf(stream: NodeJS.WriteStream | NodeJS.WritableStream, columns = USUAL_COLUMNS): Output {
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ClosedPipe() : error;
    wake?.();
  });
  stream.on('drain', () => wake?.());
  const terminal = stream as Partial<NodeJS.WriteStream>;
  const output: Output = {
    isTerminal: terminal.isTTY ?? false,
    get columns() {
      // A serial line or a bare pseudo-terminal says 0.
      return terminal.isTTY ? terminal.columns || columns : null;
    },
    async write(text) {
      if (failure) throw failure;
      if (text.length === 0) return;
      await output.before?.();
      if (stream.write(text)) return;
      await new Promise<void>((resolve) => (wake = resolve));
      wake = null;
      // Set by the error event while we waited.
      if (failure as Error | null) throw failure as unknown as Error;
    },
  };
  return output;
}
