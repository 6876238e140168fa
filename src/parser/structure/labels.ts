/** Labels: the section label that opens a paragraph, and the labels over related links. */
import { AGENCIES, agencyOf } from '../../agencies/index.js';
import type { Agency, Span } from '../../core/article.js';
import { isAsciiLetter } from '../../core/ascii.js';
import { fold } from '../../core/fold.js';
import { isBlank, spanOf, tidy, trimmed } from '../../core/span.js';
import { INLINE_LABELS, RELATED_LABELS } from '../../lexicon/link-labels.js';
import { agencyAt } from './dateline/agency.js';
import { knownPlace } from './dateline/place.js';
import { isSection } from './header-lines.js';
import { lengthOf } from './shape.js';
import { CharClass, charClass, isUpper } from '../text/chars.js';
import { Stems } from '../text/stems.js';
import type { Unit } from './units.js';

export interface SectionLabel {
  agency: Agency;
  section: Span | null;
  /** Where the paragraph's own text begins. */
  end: number;
}

const LABELLED = AGENCIES.filter((agency) => agency.sectionLabel).map((agency) => agency.name);
const LABELLED_STEMS = new Stems(LABELLED);
const LONGEST_SECTION = 41;
/** Blanks at each joint of a label. */
const GAP = 3;

/** The label that opens `unit`; null when there is none: "Iran PressIran News:", "Iran Press/Europe:", "Iran press/ Iran news :" */
export function sectionLabelAt(text: string, unit: Unit): SectionLabel | null {
  const name = LABELLED_STEMS.openAt(text, unit.start) ? labelledAt(text, unit.start) : null;
  if (name === null) return null;
  const nameEnd = unit.start + name.length;
  const sectionStart = behindGlue(text, nameEnd);
  const colon = colonBefore(text, sectionStart, Math.min(unit.end, sectionStart + LONGEST_SECTION + GAP + 1));
  if (colon < 0) return null;
  const sectionEnd = beforeBlanks(text, sectionStart, colon);
  // "Iran Press quoted an official:" is a sentence: a section begins with a capital and has few words.
  if (sectionEnd > sectionStart && !isSectionName(text.slice(sectionStart, sectionEnd))) return null;
  return {
    agency: agencyAt(text, unit.start, nameEnd, agencyOf(name)!),
    section: sectionEnd === sectionStart ? null : spanOf(text, sectionStart, sectionEnd),
    end: Math.min(unit.end, behindBlanks(text, colon + 1)),
  };
}

/** The agency whose name, in whatever case, stands at `at`. */
function labelledAt(text: string, at: number): string | null {
  for (const name of LABELLED) if (fold(text.slice(at, at + name.length)) === fold(name)) return name;
  return null;
}

function colonBefore(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text[at] === ':') return at;
  return -1;
}

/** Behind the sign or blanks between agency and section. */
function behindGlue(text: string, at: number): number {
  const end = behindBlanks(text, at);
  return behindBlanks(text, text[end] === '/' ? end + 1 : end);
}

function behindBlanks(text: string, at: number): number {
  let end = at;
  while (end - at < GAP && isBlank(text.charCodeAt(end))) end++;
  return end;
}

function beforeBlanks(text: string, start: number, at: number): number {
  let end = at;
  while (end > start && at - end < GAP && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** "Iran News", "Arts & Culture": words of letters, each with a capital. */
function isSectionName(section: string): boolean {
  if (section.length < 2 || section.length > LONGEST_SECTION) return false;
  for (let at = 0; at < section.length; at++) if (!isInSection(section.charCodeAt(at))) return false;
  const words = section.split(' ').filter((word) => word !== '');
  return words.length <= 4 && words.every((word, i) => isUpper(word.charCodeAt(0)) || (i > 0 && isSmallInSection(word)));
}

const SMALL_IN_SECTION = new Set(['news', 'and', '&', 'of', 'the']);
/** French joins its small word to the name: "Nouvelles d’Iran". */
const ELIDED = /^[dl]['’]\p{Lu}/u;

function isSmallInSection(word: string): boolean {
  return SMALL_IN_SECTION.has(word.toLowerCase()) || ELIDED.test(word);
}

function isInSection(code: number): boolean {
  return charClass(code) === CharClass.letter || code === 0x20 || code === 0x26 || code === 0x27 || code === 0x2019 || code === 0x2d;
}

const RELATED = new Set(RELATED_LABELS);
const MAX_LABEL = 56;
const LABEL_STEMS = new Stems([...RELATED, 'latest', 'more', 'most']);

/** Whether a line can open with a label. One that opens with a sign can: "» Read more", "(READ: …)". */
function mayBeLabel(text: string, at: number): boolean {
  return !isAsciiLetter(text.charCodeAt(at)) || LABEL_STEMS.openAt(text, at);
}

/** The label, without colon and tidied, if `unit` is one alone on its line: "Read  More:". */
export function relatedLabelOf(text: string, unit: Unit): string | null {
  if (lengthOf(unit) > MAX_LABEL || !mayBeLabel(text, unit.start)) return null;
  const label = tidy(text.slice(unit.start, unit.end)).replace(/^[•*›»>-]\s?/, '').replace(/\s?[:.…>›»-]{1,3}$/, '');
  return RELATED.has(fold(label)) || isFromHouse(label) || ON_TOPIC.test(label) || isMoreFrom(label) ? label : null;
}

/** "Latest on Shipping", "Also in Agriculture and Food": other stories of the page's section. */
const ON_TOPIC = /^(?:Also in|Latest (?:on|in)|More (?:on|in)) \p{Lu}[\p{L}-]+(?: (?:and|&|of|\p{Lu}[\p{L}-]+)){0,3}$/u;

/** "More Stories from Karvan News on Animals", "MORE STORIES FROM KARVAN": names, and not "More news on Iran expected soon". */
const MORE_OF = /^M(?:ore|ORE) (?:[Ss]tories|STORIES|[Nn]ews|NEWS|[Aa]rticles|ARTICLES) (?:from|on|about|FROM|ON|ABOUT) \p{Lu}[\p{L}.'’-]*(?: (?:on|of|and|the|in|&|\p{Lu}[\p{L}.'’-]*)){0,5}$/u;

/** "More From Bloomberg", "More from Asia", "More Campaign News", "More Stories from Karvan News on Animals": other stories of the house, or of the page's section. */
function isMoreFrom(label: string): boolean {
  if (MORE_OF.test(label)) return true;
  const field = /^more (.{2,24}) (?:news|stories|headlines)$/i.exec(label)?.[1];
  if (field !== undefined && isSection(field)) return true;
  if (MOST_IN.test(label) || FROM_NAME.test(label)) return true;
  const name = /^(?:more|most read) from (.{2,24})$/i.exec(label)?.[1];
  return name !== undefined && (agencyOf(name) !== null || isSection(name) || knownPlace(name) !== null);
}

/** "Most Visited in Sports", "Most Read from Karvan Businessweek" */
const MOST_IN = /^Most (?:[Rr]ead|[Vv]iewed|[Vv]isited|[Pp]opular) (?:[Ii]n|[Oo]n|[Ff]rom) \p{Lu}[\p{L}&'’-]*(?: (?:&|and|\p{Lu}[\p{L}&'’-]*)){0,3}$/u;
/** "More from Jane Sample", "More from Maryland": what else the writer has written, or what is told of the place. */
const FROM_NAME = /^More (?:from|by) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}$/u;

const OF_HOUSE = /^(.{4,30}) from (.{2,40})$/i;

/** "Read more from *Sky News*" */
function isFromHouse(label: string): boolean {
  const parts = OF_HOUSE.exec(label);
  return parts !== null && RELATED.has(fold(parts[1]!)) && agencyOf(parts[2]!) !== null;
}

// "WATCH | …" stands over a film that the page shows.
const INLINE = new RegExp(`(?:[([]|[>»*•]{1,3}\\s?)?(${[...INLINE_LABELS].sort((a, b) => b.length - a.length).join('|')})(?:\\s?:|\\s?>{1,2}|\\s[-–—]|(?<!watch(?: also)?)\\s?\\|)\\s{0,3}(?=\\S)`, 'iy');

/** "RELATED Moss beds store more carbon": UPI's label, in capitals, has no sign behind it. */
const CAPITAL_LABEL = /(RELATED)\s{1,3}(?=\p{Lu}\p{Ll})/uy;

export interface InlineLink { label: string; start: number; end: number }

/** A link on one line with its label: "READ: Iran, Oman sign …", "(Read also: …)", "ALSO READ | …", "» Read more: …". */
export function inlineLinkOf(text: string, unit: Unit): InlineLink | null {
  if (lengthOf(unit) > 250 || !mayBeLabel(text, unit.start)) return null;
  INLINE.lastIndex = CAPITAL_LABEL.lastIndex = unit.start;
  const match = INLINE.exec(text) ?? CAPITAL_LABEL.exec(text);
  if (!match) return null;
  const bracketed = text[unit.start] === '(' || text[unit.start] === '[';
  const range = trimmed(text, unit.start + match[0].length, bracketed ? unit.end - 1 : unit.end);
  return range && { label: match[1]!, start: range.start, end: range.end };
}
