/**
 * The input cut into units of work: some files, a block of whole lines, a text that came through standard input. A unit is plain
 * data that can go to a worker thread, and is small, so that memory does not grow with the input.
 */
import { createReadStream } from 'node:fs';
import { failed, type Failed, type SourceOptions } from '../contract.js';
import { saysLines } from './kinds.js';
import { LONGEST_LINE, joined, lineBlocks } from './lines.js';
import { inputsOf, type Input } from './paths.js';
import { reasonOf } from './reasons.js';
import { sizeOf } from './size.js';
import { LONGEST_TEXT, peek, unpackStream } from './unpack.js';
import { isWarc, pageBlocks, type Page } from './warc.js';
import type { FileRef } from './walk.js';

export type Unit = (
  | { kind: 'files'; files: FileRef[] }
  /** A whole text, or a whole JSON document, that came as a stream. */
  | { kind: 'text' | 'json'; path: string; bytes: Uint8Array }
  /** Lines of JSON; the first is line `first` of its file. */
  | { kind: 'lines'; path: string; first: number; bytes: Uint8Array }
  /** Records of plain text in an archive. */
  | { kind: 'pages'; path: string; pages: Page[]; bytes: Uint8Array }
  | { kind: 'failed'; failed: Failed }
  /** `size`: bytes of the input, as it lies on the disk, packed or not. */
) & { size: number };

/** Text files a unit, by their size on disk and by their number. */
const BYTES_A_UNIT = 256 * 1024;
const FILES_A_UNIT = 64;

/** Bytes of a unit to work through. */
export function workOf(unit: Unit): number {
  return 'bytes' in unit ? unit.bytes.length : unit.size;
}

/** All units of an input, in its order. */
export async function* unitsOf(options: SourceOptions): AsyncGenerator<Unit> {
  let files: FileRef[] = [];
  let size = 0;
  for await (const input of inputsOf(options)) {
    const isText = isTextFile(input, options);
    if (isText) {
      files.push(input);
      size += sizeOf(input.path) ?? 0;
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

/** A stream that is being read: how far it has come. */
interface Reading {
  path: string;
  /** Bytes read and not yet counted in a unit. */
  bytes: number;
  /** The record that comes next. */
  next: number | null;
}

async function* unitsIn(input: Input, options: SourceOptions): AsyncGenerator<Unit> {
  if (!input.ok) {
    yield { kind: 'failed', failed: input, size: 0 };
    return;
  }
  const { path } = input;
  const stdin = path === '-';
  const reading: Reading = { path, bytes: 0, next: null };
  try {
    const stream = await unpackStream(counted(stdin ? options.stdin : createReadStream(path, { highWaterMark: BYTES_A_UNIT }), reading));
    const { head, all } = await peek(stream);
    switch (formBy(head, path, options)) {
      case 'text': yield { kind: 'text', path, bytes: await collected(all, LONGEST_TEXT), size: taken(reading) }; break;
      case 'json': yield { kind: 'json', path, bytes: await collected(all, LONGEST_LINE), size: taken(reading) }; break;
      case 'lines': yield* linesIn(all, stdin, reading); break;
      case 'warc': yield* pagesIn(all, reading); break;
    }
  } catch (error) {
    yield { kind: 'failed', failed: failed(path, reasonOf(error), reading.next, 'input'), size: taken(reading) };
  }
}

type Bytes = AsyncIterable<Uint8Array | string>;

async function* counted(stream: Bytes, reading: Reading): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of stream) {
    reading.bytes += chunk.length;
    yield chunk;
  }
}

function taken(reading: Reading): number {
  const { bytes } = reading;
  reading.bytes = 0;
  return bytes;
}

async function* linesIn(stream: Bytes, eager: boolean, reading: Reading): AsyncGenerator<Unit> {
  const { path } = reading;
  for await (const block of lineBlocks(stream, eager)) {
    reading.next = block.next;
    const size = taken(reading);
    yield block.ok ? { kind: 'lines', path, first: block.first, bytes: block.bytes, size } : { kind: 'failed', failed: failed(path, block.reason, block.first), size };
  }
}

async function* pagesIn(stream: Bytes, reading: Reading): AsyncGenerator<Unit> {
  const { path } = reading;
  for await (const block of pageBlocks(stream)) {
    reading.next = block.next;
    const size = taken(reading);
    yield block.ok ? { kind: 'pages', path, pages: block.pages, bytes: block.bytes, size } : { kind: 'failed', failed: failed(path, block.reason, block.number), size };
  }
}

/** A file that holds one JSON document rather than one a line: a list, or an object opened on a line of its own. */
const DOCUMENT = /^\ufeff?\s*(?:\[|\{\s*\r?\n)/;
/** "{Tehran} – Iran said" is none. */
const RECORD = /^\ufeff?\s*\{\s*(?:["}]|$)/;

/** Standard input is one article unless options speak of records or it begins as a JSON object does. */
function formBy(head: Uint8Array, path: string, options: SourceOptions): 'text' | 'json' | 'lines' | 'warc' {
  if (options.input === 'warc' || (options.input !== 'text' && isWarc(head))) return 'warc';
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('utf8');
  const records = path !== '-' || wantsRecords(options);
  if (options.input === 'text' || (!records && !RECORD.test(start))) return 'text';
  return !saysLines(path) && (DOCUMENT.test(start) || isOpened(head)) ? 'json' : 'lines';
}

/** `{"text": "…",` and more of it on the next line: the first line is no record. */
function isOpened(head: Uint8Array): boolean {
  const end = head.indexOf(LINE_FEED);
  if (end < 0) return false;
  const line = Buffer.from(head.buffer, head.byteOffset, end).toString('utf8');
  if (!OPENS_FIELD.test(line)) return false;
  try {
    JSON.parse(line);
    return false;
  } catch {
    return true;
  }
}

const LINE_FEED = 10;
/** A line that ends behind a value, and the object is not closed: `{"text": "…",`. */
const OPENS_FIELD = /^\ufeff?\s*\{\s*"(?:[^"\\]|\\.)*"\s*:.*,\s*$/s;

async function collected(stream: Bytes, longest: number): Promise<Uint8Array> {
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
