/** Cheap questions about a unit's words. All bounded: a unit of 50 MB costs what one of 300 characters does. */
import { isAsciiDigit, isAsciiLetter } from '../../core/ascii.js';
import { isBlank } from '../../core/span.js';
import { isUpper } from '../text/chars.js';
import { endsSentence, type Unit } from './units.js';

const MAX_TITLE = 200;

/** The unit's first `limit` characters, blanks tidied. */
export function headOf(text: string, unit: Unit, limit = MAX_TITLE): string {
  const head = text.slice(unit.start, Math.min(unit.end, unit.start + limit));
  // Most lines are tidy already, and a replacement costs ten times the look.
  return head.includes('\n') || head.includes('  ') || head.includes('\u00a0') || head.includes('\t') ? head.replace(/\s+/g, ' ') : head;
}

/** Whether a decimal digit stands in the unit. */
export function hasDigit(text: string, unit: Unit): boolean {
  for (let at = unit.start; at < unit.end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiDigit(code)) return true;
  }
  return false;
}

/** Number of words, counted no further than `limit`. */
export function wordCount(text: string, unit: Unit, limit: number): number {
  let words = 0;
  let inside = false;
  for (let at = unit.start; at < unit.end && words <= limit; at++) {
    const blank = isBlank(text.charCodeAt(at));
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

export function lengthOf(unit: Unit): number {
  return unit.end - unit.start;
}

/** Function words that Title Case leaves small. */
const SMALL = new Set('a an the of in on at to for and or but nor by with from as vs vs. into over is be if up than that via not per'.split(' '));

/** "Raisi Calls for Closer Ties with Neighbors": nearly all long words have a capital. */
function isTitleCase(line: string): boolean {
  let words = 0;
  let capital = 0;
  for (let start = 0; start < line.length;) {
    const from = start;
    const blank = line.indexOf(' ', from);
    const end = blank < 0 ? line.length : blank;
    start = end + 1;
    const first = OPENERS.has(line.charCodeAt(from)) ? from + 1 : from;
    if (first >= end || !isLetterAt(line, first) || (end - from <= 5 && SMALL.has(line.slice(from, end).toLowerCase()))) continue;
    words++;
    if (isCapitalAt(line, first)) capital++;
  }
  return words >= 2 && capital >= words * 0.85;
}

const OPENERS = new Set([...'"“”\'‘’('].map((sign) => sign.charCodeAt(0)));

function isLetterAt(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code < 128 ? isAsciiLetter(code) : /^\p{L}/u.test(line.slice(at, at + 2));
}

function isCapitalAt(line: string, at: number): boolean {
  return isUpper(line.charCodeAt(at));
}

const REPORTS = /\b(?:said|says he|told|was|were|had|has been|have been|added|announced|stressed|reported|arrived|held|according to|yesterday|(?:on|late|early|earlier) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const PRONOUN = /^["“”'‘]?(?:he|she|it|they|we|i|his|her|their|this|these|those|there|but|and)\b/i;

/** "The minister arrived on Monday": the words of a story, not of a title or a caption. */
export function reports(line: string): boolean {
  return REPORTS.test(line);
}

/** "But they were late", "“He left": goes on from what stands before. */
export function opensWithPronoun(line: string): boolean {
  return PRONOUN.test(line);
}

const SECOND_SENTENCE = /[a-z\d)”"][.!?]["”’]?\s["“]?\p{Lu}\p{Ll}/u;

/**
 * A line that could be a title: short, no sentence's end; or, as some corpora print titles, with a full stop, when it is in
 * Title Case or says nothing in the past tense ("Fever infects convention finale.").
 */
export function isTitleShaped(text: string, unit: Unit): boolean {
  return isJoined(text, unit) || isOneTitle(text, unit);
}

function isOneTitle(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > MAX_TITLE || wordCount(text, unit, 26) > 25) return false;
  const line = headOf(text, unit);
  if (/^\p{Ll}/u.test(line) || /[,]$/.test(line)) return false;
  if (!isEnded(text, unit) || /[!?]['’"”]?$/.test(line)) return wordCount(text, unit, 23) <= 22 && !isSpeech(line);
  if (/[:…]$|\.\.\.$/.test(line)) return false;
  // "ABSTRACT." is a rubric.
  if (wordCount(text, unit, 3) < 3) return false;
  if (isTitleCase(line)) return true;
  return wordCount(text, unit, 15) <= 14 && !REPORTS.test(line) && !PRONOUN.test(line) && !SECOND_SENTENCE.test(line) && !isSpeech(line);
}

/** "Plans should follow the needs of the outskirts/Comfort is the yardstick/Last stations to open in weeks": titles joined by slashes. */
function isJoined(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > MAX_JOINED || endsSentence(text, unit.end)) return false;
  const line = text.slice(unit.start, unit.end);
  if (!line.includes('/')) return false;
  const parts = line.split(/\s?\/\s?/);
  return parts.length > 1 && parts.every((part) => /^["“‘']?\p{Lu}/u.test(part) && inRange(part.split(/\s+/).length));
}

function inRange(words: number): boolean {
  return words >= 4 && words <= 22;
}

const MAX_JOINED = 320;

/** Opens with a double quotation mark and closes with one: words of somebody, no title. */
function isSpeech(line: string): boolean {
  return /^["“”]/.test(line) && /["“”]\.?$/.test(line);
}

/** A sentence's end; "Gas swap to grow by summer: oil min." ends in who says so, cut short. */
export function isEnded(text: string, unit: Unit): boolean {
  if (!endsSentence(text, unit.end)) return false;
  const line = headOf(text, unit);
  const colon = line.lastIndexOf(': ');
  return colon < 1 || colon < line.length - LONGEST_SIGN || !SIGN.test(line.slice(colon + 2));
}

/** "deputy foreign min." */
const LONGEST_SIGN = 40;
const SIGN = /^(?:\p{L}[\p{L}-]*\s){0,3}(?:min|pres|gov|gen|cmdr|dir|sec|rep|amb|prof|dep|lt|sen|adm|off|exec)\.$/iu;

/** A paragraph of the story by its looks alone. */
export function isProse(text: string, unit: Unit): boolean {
  const length = lengthOf(unit);
  if (length > MAX_TITLE) return !isJoined(text, unit);
  const ended = isEnded(text, unit);
  if (!ended) return (wordCount(text, unit, 23) > 22 && !isJoined(text, unit)) || text[unit.end - 1] === ',';
  const line = headOf(text, unit);
  const words = wordCount(text, unit, 16);
  return words >= 15 || /^["“”]/.test(line) || (words >= 4 && (REPORTS.test(line) || PRONOUN.test(line) || SECOND_SENTENCE.test(line)));
}

/** A paragraph where one is expected: prose, or a short sentence. */
export function isSentence(text: string, unit: Unit): boolean {
  return isProse(text, unit) || (endsSentence(text, unit.end) && wordCount(text, unit, 4) >= 4);
}

/** Letters and digits only, folded: two prints of one headline compare equal. */
export function titleKey(text: string, unit: Unit): string {
  return headOf(text, unit).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
