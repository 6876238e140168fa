/** A unit of work to the texts in it. Runs where the parsing runs, in the main thread or in a worker. */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { failed, type Raw, type SourceOptions } from '../contract.js';
import { MISREAD, decode, decodedAs } from './decode.js';
import { fieldsOf, pageOf, recordOf, recordReader, type RecordReader } from './records.js';
import { codeOf, reasonOf } from './reasons.js';
import type { Unit } from './units.js';
import { sizeOf } from './size.js';
import { LONGEST_TEXT, TOO_LONG, unpack } from './unpack.js';
import type { FileRef } from './walk.js';
import type { Page } from './warc.js';

/** What reading needs to know; plain data. */
export type ReadOptions = Pick<SourceOptions, 'asOf' | 'preset' | 'fields' | 'encoding'>;

/** A function that reads units. @throws CorpusUsageError for an unknown preset or encoding */
export function unitReader(options: ReadOptions): (unit: Unit) => Iterable<Raw> {
  const reader = recordReader(options);
  return (unit) => {
    switch (unit.kind) {
      case 'files': return readFiles(unit.files, options);
      case 'text': return [textOf(unit.bytes, unit.path, options)];
      case 'json': return documentOf(unit.bytes, unit.path, options, reader);
      case 'pages': return pagesOf(unit.pages, unit.bytes, unit.path, options, reader);
      case 'lines': return linesOf(unit.bytes, unit.path, unit.first, options, reader);
      case 'failed': return [unit.failed];
    }
  };
}

function* readFiles(files: readonly FileRef[], options: ReadOptions): Generator<Raw> {
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = unpack(bytesOf(file.path));
    } catch (error) {
      yield failed(file.path, file.found && codeOf(error) === 'ENOENT' ? goneReason(file.path) : reasonOf(error));
      continue;
    }
    yield bytes.length > LONGEST_TEXT ? failed(file.path, TOO_LONG) : textOf(bytes, file.path, options);
  }
}

/** All of a file; of a pipe or a device no more than a text may have. @throws for a file that is larger */
function bytesOf(path: string): Uint8Array {
  const size = sizeOf(path);
  if (size !== null) {
    if (size > LONGEST_TEXT) throw new Error(TOO_LONG);
    return readFileSync(path);
  }
  const file = openSync(path, 'r');
  try {
    const parts: Uint8Array[] = [];
    for (let all = 0; all <= LONGEST_TEXT;) {
      const part = Buffer.allocUnsafe(PIECE);
      const read = readSync(file, part);
      if (read === 0) break;
      parts.push(part.subarray(0, read));
      all += read;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}

const PIECE = 1 << 16;

/** A walk found it, and now it is not there. */
function goneReason(path: string): string {
  return path.includes('\ufffd') ? 'cannot be opened: its name is not UTF-8' : 'vanished while reading';
}

function textOf(bytes: Uint8Array, path: string, options: ReadOptions): Raw {
  const decoded = decode(bytes, options.encoding);
  if (!decoded.ok) return failed(path, decoded.reason);
  const { text, messages } = decoded;
  return { ok: true, source: { path, record: null, meta: null }, text, asOf: options.asOf, published: null, id: null, messages };
}

/** One JSON document: an object is record 1, a list holds them all. */
function* documentOf(bytes: Uint8Array, path: string, options: ReadOptions, reader: RecordReader): Generator<Raw> {
  const decoded = decode(bytes, options.encoding);
  if (!decoded.ok) {
    yield failed(path, decoded.reason);
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    yield failed(path, 'not valid JSON');
    return;
  }
  const records: unknown[] = Array.isArray(value) ? value : [value];
  const broken = decoded.messages.some(({ rule }) => rule === MISREAD);
  for (let i = 0; i < records.length; i++) {
    const raw = fieldsOf(records[i], path, i + 1, reader);
    yield broken ? marked(raw, options) : raw;
  }
}

/** Texts of an archive. When a page was fetched it had been written: that day is its reference date. */
function* pagesOf(pages: readonly Page[], bytes: Uint8Array, path: string, options: ReadOptions, reader: RecordReader): Generator<Raw> {
  for (const { number, headers, start, end } of pages) {
    const decoded = decode(bytes.subarray(start, end), options.encoding);
    yield decoded.ok ? pageOf(headers, decoded, path, number, reader) : failed(path, decoded.reason, number);
  }
}

const BLANK = /^\s*$/;

function* linesOf(bytes: Uint8Array, path: string, first: number, options: ReadOptions, reader: RecordReader): Generator<Raw> {
  const { encoding } = options;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = encoding !== undefined ? decodedAs(buffer, encoding) : isUtf8(buffer) ? buffer.toString('utf8') : null;
  let number = first;
  for (const line of whole === null ? brokenLines(buffer) : whole.split('\n')) {
    const json = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (json !== '' && !BLANK.test(json)) {
      const raw = recordOf(json, path, number, reader);
      yield whole === null || (encoding !== undefined && json.includes('\ufffd')) ? marked(raw, options) : raw;
    }
    number++;
  }
}

/** Lines of a block that is not all UTF-8. A newline is a newline in all that comes near it. */
function* brokenLines(buffer: Buffer): Generator<string> {
  let start = 0;
  for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10, start)) {
    yield buffer.toString('utf8', start, end);
    start = end + 1;
  }
  yield buffer.toString('utf8', start);
}

/** A record of bytes that are not all of their encoding, told where its text has one of them. */
function marked(raw: Raw, { encoding }: ReadOptions): Raw {
  if (raw.ok && raw.text.includes('\ufffd')) {
    const reason = `bytes that are not valid ${encoding ?? 'UTF-8'} are read as U+FFFD; --encoding names another`;
    raw.messages.push({ rule: MISREAD, severity: 'warning', reason, start: null, end: null });
  }
  return raw;
}
