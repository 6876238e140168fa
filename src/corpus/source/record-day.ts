/** The day in a field of a record, however it is written there. */
import { DAY, isDay } from '../../core/days.js';
import { datesIn } from '../../parser/dates/scan.js';
import { isoOf, resolveDate } from '../../parser/dates/resolve.js';

const ISO = /^\d{4}-\d{2}-\d{2}(?!\d)/;
/** "20240303", "20240303101500": as GDELT has it. */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{6})?$/;
/** Seconds or milliseconds since 1970. */
const UNIX = /^(?:\d{9,10}(?:\.\d+)?|\d{12,13})$/;
/** Web pages are not older: smaller numbers are something else. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** A day stands at the beginning of a field that is one. */
const LONGEST = 80;

/** "2019-04-25T12:57:54Z", "2024/03/03", "Sun, 3 Mar 2024 10:12", 1709460000: the day as written, whatever the zone; that of a Unix time in UTC. Null where there is none. */
export function recordDay(value: unknown): string | null {
  if (typeof value === 'number') return digitsDay(String(value));
  if (typeof value !== 'string') return null;
  const text = value.slice(0, LONGEST).trim();
  const iso = ISO.exec(text)?.[0];
  if (iso !== undefined && isDay(iso)) return iso;
  return digitsDay(text) ?? writtenDay(text);
}

function digitsDay(digits: string): string | null {
  const compact = COMPACT.exec(digits)?.slice(1).join('-');
  if (compact !== undefined && isDay(compact)) return compact;
  if (!UNIX.test(digits)) return null;
  const ms = Number(digits) * (digits.length > 11 && !digits.includes('.') ? 1 : 1000);
  return ms >= EARLIEST && ms < LATEST ? isoOf(Math.floor(ms / DAY)) : null;
}

/** "1/12/2016": December or January, and a wrong one would be believed. */
const EITHER = /^(0?[1-9]|1[0-2])([-/])(0?[1-9]|1[0-2])\2\d{4}$/;

function isEither(text: string): boolean {
  const found = EITHER.exec(text);
  return found !== null && Number(found[1]) !== Number(found[3]);
}

/** "March 3, 2024", "3.3.2024", "13 Esfand 1402": the first that is told with its year. */
function writtenDay(text: string): string | null {
  for (const written of datesIn(text, 0, text.length)) {
    const { iso, precision } = resolveDate(text, written, '');
    if (iso !== null && precision === 'day' && !isEither(text.slice(written.start, written.end))) return iso;
  }
  return null;
}
