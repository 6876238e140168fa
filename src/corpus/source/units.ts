/**
 * The input cut into units of work: some files, a block of whole lines, a text that came through standard input. A unit is plain
 * data that can go to a worker thread, and is small, so that memory does not grow with the input.
 */
import { createReadStream, statSync } from 'node:fs';
import { failed, type Failed, type SourceOptions } from '../contract.js';
import { LONGEST_LINE, joined, lineBlocks } from './lines.js';
import { inputsOf, type Input } from './paths.js';
import { reasonOf } from './reasons.js';
import { LONGEST_TEXT, peek, unpackStream } from './unpack.js';
import { isWarc, pageBlocks, type Page } from './warc.js';
import type { FileRef } from './walk.js';

export type Unit =
  /** `size` is that of the files as they lie, packed or not. */
  | { kind: 'files'; files: FileRef[]; size: number }
  /** A whole text, or a whole JSON document, that came as a stream. */
  | { kind: 'text' | 'json'; path: string; bytes: Uint8Array }
  /** Lines of JSON; the first is line `first` of its file. */
  | { kind: 'lines'; path: string; first: number; bytes: Uint8Array }
  /** Records of plain text in an archive. */
  | { kind: 'pages'; path: string; pages: Page[]; bytes: Uint8Array }
  | { kind: 'failed'; failed: Failed };

/** Text files a unit, by their size on disk and by their number. */
const BYTES_A_UNIT = 256 * 1024;
const FILES_A_UNIT = 64;

/** Bytes of input in a unit. */
export function sizeOf(unit: Unit): number {
  return unit.kind === 'files' ? unit.size : unit.kind === 'failed' ? 0 : unit.bytes.length;
}

/** All units of an input, in its order. */
export async function* unitsOf(options: SourceOptions): AsyncGenerator<Unit> {
  let files: FileRef[] = [];
  let size = 0;
  for await (const input of inputsOf(options)) {
    const isText = isTextFile(input, options);
    if (isText) {
      files.push(input);
      size += statSync(input.path, { throwIfNoEntry: false })?.size ?? 0;
      if (size < BYTES_A_UNIT && files.length < FILES_A_UNIT) continue;
    }
    if (files.length > 0) yield { kind: 'files', files, size };
    files = [];
    size = 0;
    if (!isText) yield* unitsIn(input, options);
  }
  if (files.length > 0) yield { kind: 'files', files, size };
}

/** By what the options say, then by its name; a name that says nothing goes with the options: `--preset c4 part-00017`. */
function isTextFile(input: Input, options: SourceOptions): input is FileRef {
  if (!input.ok || input.path === '-') return false;
  const { form, known } = (input as FileRef).kind;
  if (options.input !== undefined && options.input !== 'auto') return options.input === 'text';
  return form === 'text' && (known || !wantsRecords(options));
}

/** Whether the options speak of records. */
function wantsRecords(options: SourceOptions): boolean {
  return options.input === 'jsonl' || options.preset !== undefined || Boolean(options.fields?.text);
}

async function* unitsIn(input: Input, options: SourceOptions): AsyncGenerator<Unit> {
  if (!input.ok) {
    yield { kind: 'failed', failed: input };
    return;
  }
  const stdin = input.path === '-';
  const next = { line: null as number | null };
  try {
    const stream = await unpackStream(stdin ? options.stdin : createReadStream(input.path, { highWaterMark: BYTES_A_UNIT }));
    const { head, all } = await peek(stream);
    switch (formBy(head, stdin, options)) {
      case 'text': yield { kind: 'text', path: input.path, bytes: await collected(all, LONGEST_TEXT) }; break;
      case 'json': yield { kind: 'json', path: input.path, bytes: await collected(all, LONGEST_LINE) }; break;
      case 'lines': yield* linesIn(all, input.path, stdin, next); break;
      case 'warc': yield* pagesIn(all, input.path, next); break;
    }
  } catch (error) {
    yield { kind: 'failed', failed: failed(input.path, reasonOf(error), next.line, 'input') };
  }
}

async function* linesIn(stream: AsyncIterable<Uint8Array | string>, path: string, eager: boolean, next: { line: number | null }): AsyncGenerator<Unit> {
  for await (const block of lineBlocks(stream, eager)) {
    next.line = block.next;
    yield block.ok
      ? { kind: 'lines', path, first: block.first, bytes: block.bytes }
      : { kind: 'failed', failed: failed(path, block.reason, block.first) };
  }
}

async function* pagesIn(stream: AsyncIterable<Uint8Array | string>, path: string, next: { line: number | null }): AsyncGenerator<Unit> {
  for await (const block of pageBlocks(stream)) {
    next.line = block.next;
    yield block.ok
      ? { kind: 'pages', path, pages: block.pages, bytes: block.bytes }
      : { kind: 'failed', failed: failed(path, block.reason, block.number) };
  }
}

/** A file that holds one JSON document rather than one a line: a list, or an object opened on a line of its own. */
const DOCUMENT = /^\ufeff?\s*(?:\[|\{\s*\r?\n)/;
const RECORD = /^\ufeff?\s*\{/;

/** Standard input is one article unless options speak of records or it begins as a JSON object does. */
function formBy(head: Uint8Array, stdin: boolean, options: SourceOptions): 'text' | 'json' | 'lines' | 'warc' {
  if (options.input === 'warc' || (options.input !== 'text' && isWarc(head))) return 'warc';
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('utf8');
  const records = !stdin || wantsRecords(options);
  if (options.input === 'text' || (!records && !RECORD.test(start))) return 'text';
  return DOCUMENT.test(start) ? 'json' : 'lines';
}

async function collected(stream: AsyncIterable<Uint8Array | string>, longest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk as Uint8Array);
    size += part.length;
    if (size > longest) throw new Error(`larger than ${longest / 1024 / 1024} MB`);
    parts.push(part);
  }
  return joined(parts, size);
}
