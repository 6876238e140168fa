/**
 * Bytes to text. UTF-8 is checked first (`isUtf8` runs at gigabytes a second); a byte order mark settles UTF-16; bytes that are
 * neither are decoded with U+FFFD in place of what is broken, and a message says how many and where. A byte order mark is
 * part of the encoding, not of the text: offsets count from behind it.
 */
import { isUtf8 } from 'node:buffer';
import type { Message } from '../../core/article.js';
import { remarkOn } from './looks.js';
import { note } from './note.js';

export type Decoded = { ok: true; text: string; messages: Message[] } | { ok: false; reason: string };

/** The rule of the message that bytes are not what they are read as. */
export const MISREAD = 'input/decoding';
/** The rule of the message that a record has not the field that somebody named. */
export const UNFOUND = 'input/field';

/** How far into a file we look for signs that it is no text. */
const PROBE = 65_536;

/** First bytes of files that people mistake for text, as Latin-1. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP or Office file'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ', 'xz data'],
  ['{\\rtf', 'an RTF file'],
  ['\xff\xfe\0\0', 'text in UTF-32'],
  ['\0\0\xfe\xff', 'text in UTF-32'],
  ['WARC/', 'a WARC file; --input warc reads it'],
];

/** The text of `bytes`; `encoding` is a WHATWG label and overrides the guess. Never throws on any bytes. */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const magic = magicOf(bytes);
  if (magic) return { ok: false, reason: `binary data (${magic}), not text` };
  if (encoding) return checked(decodedAs(bytes, encoding), encoding);
  const wide = utf16Of(bytes);
  if (wide) return checked(new TextDecoder(wide.label).decode(bytes), wide.name, wide.guessed);
  if (bytes.subarray(0, PROBE).includes(0)) return { ok: false, reason: 'binary data, not text' };
  return isUtf8(bytes) ? checked(utf8Of(bytes), 'UTF-8', false, true) : checked(new TextDecoder().decode(bytes), 'UTF-8');
}

/** What windows-1252 has at 0x80 to 0x9f (WHATWG, index windows-1252): quotation marks and dashes. Node 20 reads controls there. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** `bytes` in an encoding that is known to be one; what is none of it is U+FFFD. */
export function decodedAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (unit) => WESTERN[unit.charCodeAt(0) - 0x80]!);
}

const BYTE_ORDER_MARK = 0xfeff;

/** Bytes known to be UTF-8: no decoder has to be made. */
function utf8Of(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

function magicOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  return MAGIC.find(([start]) => head.startsWith(start))?.[1] ?? null;
}

interface Wide { label: 'utf-16le' | 'utf-16be'; name: string; guessed: boolean }

/** UTF-16 by its mark, or, without one, by its zeros: English text has one in every other byte. */
function utf16Of(bytes: Uint8Array): Wide | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', name: 'UTF-16 LE', guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', name: 'UTF-16 BE', guessed: false };
  const probe = bytes.subarray(0, 4096);
  if (!probe.includes(0)) return null;
  const zeros = [0, 0];
  for (let i = 0; i < probe.length; i++) if (probe[i] === 0) zeros[i & 1]!++;
  const half = probe.length / 2;
  if (half < 4) return null;
  if (zeros[1]! > half * 0.8 && zeros[0] === 0) return { label: 'utf-16le', name: 'UTF-16 LE', guessed: true };
  if (zeros[0]! > half * 0.8 && zeros[1] === 0) return { label: 'utf-16be', name: 'UTF-16 BE', guessed: true };
  return null;
}

function checked(text: string, name: string, guessed = false, valid = false): Decoded {
  const messages: Message[] = [];
  if (guessed) messages.push(note('input/encoding', 'info', `read as ${name} without a byte order mark`));
  if (!valid) messages.push(...replacements(text, name));
  const remark = remarkOn(text);
  if (remark) messages.push(remark);
  return { ok: true, text, messages };
}

function replacements(text: string, name: string): Message[] {
  const first = text.indexOf('\ufffd');
  if (first < 0) return [];
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  const bytes = count === 1 ? '1 byte sequence is' : `${count} byte sequences are`;
  const reason = `${bytes} not valid ${name} and read as U+FFFD, the first in line ${lineAt(text, first)}; --encoding names another`;
  return [note(MISREAD, 'warning', reason)];
}

/** What is wrong with a text by one of its messages: bytes that had to be replaced, a field that is not there, another language; null for most. */
export function misreadReason(messages: readonly Message[]): string | null {
  return messages.find(({ rule }) => SAID.has(rule))?.reason ?? null;
}

const SAID: ReadonlySet<string> = new Set([MISREAD, UNFOUND, 'input/markup', 'input/script', 'input/capitals']);

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
