/**
 * WARC files, as web archives have them, in which plain text stands in conversion records (Common Crawl's WET files). They are
 * read by the package `warcio`, which is loaded at the first of them and need not be installed otherwise.
 */
import { createRequire } from 'node:module';
import type { AsyncIterReader, WARCRecord } from 'warcio';
import { joined, LONGEST_LINE } from './lines.js';

/** One record of plain text; its payload is `bytes.subarray(start, end)` of its block. */
export interface Page {
  /** Of all records of the file, whatever their type, 1-based. */
  number: number;
  /** Under their own names, as they are written: "WARC-Target-URI". */
  headers: Record<string, string>;
  start: number;
  end: number;
}

export type PageBlock =
  /** `bytes` is memory of its own; `next` the number of the record behind. */
  | { ok: true; pages: Page[]; bytes: Uint8Array; next: number }
  /** `number` is null for what is said of the file. */
  | { ok: false; number: number | null; next: number; reason: string };

type Warcio = typeof import('warcio');
type Bytes = AsyncIterable<Uint8Array | string>;

/** Bytes of payload a block, as of lines. */
const BLOCK = 256 * 1024;
/** More is no head of a record, but something that has no end. */
const LONGEST_HEAD = 1024 * 1024;
const BETWEEN = '\r\n\r\n';

/** Whether unpacked data is WARC. */
export function isWarc(head: Uint8Array): boolean {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 5)).toString('latin1') === 'WARC/';
}

/** @throws when the package is not installed */
export function loadWarcio(load: (name: string) => unknown = createRequire(import.meta.url)): Warcio {
  try {
    return load('warcio') as Warcio;
  } catch (error) {
    if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error('WARC data, which is read with the package warcio: npm install warcio', { cause: error });
  }
}

/**
 * Blocks of the plain text in an unpacked `stream`. Records of other types are passed over; what holds pages as HTML is counted,
 * and told once at the end. @throws what the stream throws, and for data that is not WARC, after the whole records before it
 */
export async function* pageBlocks(stream: Bytes, longest = LONGEST_LINE): AsyncGenerator<PageBlock> {
  const source = new Source(stream);
  const records = new Records(loadWarcio(), source);
  const unread = new Map<string, number>();
  let block = new Block();
  let number = 1;
  try {
    for (let record = await records.next(); record !== null; record = await records.next()) {
      const headers = headersOf(record);
      const isText = isPlainText(headers);
      if (!isText && OTHER_PAGES.has(headers.type)) unread.set(headers.type, (unread.get(headers.type) ?? 0) + 1);
      const { parts, size } = await records.payload(record, isText ? longest : 0);
      number++;
      if (isText && size > longest) yield { ok: false, number: number - 1, next: number, reason: `record longer than ${Math.round(longest / 1024 / 1024)} MB` };
      else if (isText) block.add(number - 1, headers.all, parts, size);
      if (block.size < BLOCK) continue;
      yield block.done(number);
      block = new Block();
    }
  } catch (error) {
    if (block.size > 0) yield block.done(number);
    throw error;
  }
  if (block.pages.length > 0) yield block.done(number);
  if (unread.size > 0) yield { ok: false, number: null, next: number, reason: unreadReason(unread) };
}

/** Types that hold a page or a file of the web. The others (warcinfo, request, metadata, revisit) are about such. */
const OTHER_PAGES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion', 'continuation']);

/** "response: 12": pages as the server sent them. */
function unreadReason(unread: ReadonlyMap<string, number>): string {
  const counts = [...unread].map(([type, count]) => `${type}: ${count.toLocaleString('en-US')}`).join(', ');
  return `only plain text is read (conversion records, as in WET files), no HTML and nothing else; records not read: ${counts}`;
}

interface Headers {
  all: Record<string, string>;
  type: string;
  contentType: string;
}

function headersOf(record: WARCRecord): Headers {
  const headers: Headers = { all: {}, type: '', contentType: '' };
  for (const [name, value] of record.warcHeaders.headers) {
    // A header named __proto__ is data like any other.
    Object.defineProperty(headers.all, name, { value, enumerable: true, writable: true, configurable: true });
    const lower = name.toLowerCase();
    if (lower === 'warc-type') headers.type = value.toLowerCase();
    if (lower === 'content-type') headers.contentType = value.toLowerCase();
  }
  return headers;
}

/** "Content-Type: text/plain"; a conversion that does not say is text too. */
function isPlainText({ type, contentType }: Headers): boolean {
  return type === 'conversion' && (contentType === '' || contentType.startsWith('text/plain'));
}

class Block {
  readonly pages: Page[] = [];
  size = 0;
  readonly #parts: Uint8Array[] = [];

  add(number: number, headers: Record<string, string>, parts: readonly Uint8Array[], size: number): void {
    this.pages.push({ number, headers, start: this.size, end: this.size + size });
    this.#parts.push(...parts);
    this.size += size;
  }

  done(next: number): PageBlock {
    return { ok: true, pages: this.pages, bytes: joined(this.#parts, this.size), next };
  }
}

/**
 * The records, one at a time, each with a parser of its own. One parser for all would step from record to record itself; where the
 * data ends inside of a record it never comes back from that, and what it finds wrong it prints.
 */
class Records {
  readonly #reader: AsyncIterReader;

  constructor(private readonly warcio: Warcio, private readonly source: Source) {
    // Null: not packed. What was packed has been unpacked by now, some times as fast.
    this.#reader = new warcio.AsyncIterReader(source.bytes(), null);
  }

  /** The next record, or null at the end. @throws for data that is no record */
  async next(): Promise<WARCRecord | null> {
    this.source.allow(LONGEST_HEAD);
    const record = await new this.warcio.WARCParser(this.#reader, { keepHeadersCase: true, parseHttp: false }).parse();
    this.source.allow(Infinity);
    if (record === null && !this.source.ended) throw damaged();
    if (record !== null && !(record.warcHeaders.statusline.startsWith('WARC/') && record.warcContentLength >= 0)) throw damaged();
    return record;
  }

  /** All of a record is read, and what ends it; up to `longest` bytes of it are kept. @throws where the data ends before it does */
  async payload(record: WARCRecord, longest: number): Promise<{ parts: Uint8Array[]; size: number }> {
    let parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of record) {
      size += part.length;
      if (size <= longest) parts.push(part);
      else parts = [];
    }
    if (size < record.warcContentLength) throw new Error('truncated WARC data');
    const end = await this.#reader.readSize(BETWEEN.length);
    if (!BETWEEN.startsWith(Buffer.from(end).toString('latin1'))) throw damaged();
    return { parts, size };
  }
}

const damaged = (): Error => new Error('damaged WARC data');

/** Bytes given at once. The package does not find the end of a head that comes in small pieces. */
const PIECE = 64 * 1024;

/** The stream as bytes; it breaks off where more of it is taken than is allowed. */
class Source {
  ended = false;
  #allowed = Infinity;

  constructor(private readonly stream: Bytes) {}

  allow(bytes: number): void {
    this.#allowed = bytes;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    let parts: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of this.stream) {
        const bytes = Buffer.from(chunk as Uint8Array);
        parts.push(bytes);
        size += bytes.length;
        this.#allowed -= bytes.length;
        if (size >= PIECE) {
          yield parts.length === 1 ? bytes : joined(parts, size);
          parts = [];
          size = 0;
        }
        if (this.#allowed < 0) throw damaged();
      }
    } catch (error) {
      // What came before the failure is given first.
      if (size > 0) yield joined(parts, size);
      throw error;
    }
    if (size > 0) yield joined(parts, size);
    this.ended = true;
  }
}
