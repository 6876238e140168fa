/** Labels: the section label that opens a paragraph, and the labels over related links. */
import { AGENCIES, agencyOf } from '../../agencies/index.js';
import type { Agency, Span } from '../../core/article.js';
import { fold } from '../../core/fold.js';
import { spanOf, tidy, trimmed } from '../../core/span.js';
import { INLINE_LABELS, RELATED_LABELS } from '../../lexicon/link-labels.js';
import { agencyAt } from './dateline/agency.js';
import { lengthOf } from './shape.js';
import { Stems } from '../text/stems.js';
import type { Unit } from './units.js';

export interface SectionLabel {
  agency: Agency;
  section: Span | null;
  /** Where the paragraph's own text begins. */
  end: number;
}

const LABELLED = AGENCIES.filter((agency) => agency.sectionLabel).map((agency) => agency.name);
/** "Iran PressIran News:", "Iran Press/Europe:", "Iran press/ Iran news :" */
const SECTION_LABEL = new RegExp(`(${LABELLED.join('|')})(\\s{0,3}/?\\s{0,3})([\\p{Lu}][\\p{L}'’& -]{1,40}?)?\\s{0,3}:\\s{0,3}`, 'iuy');

const LABELLED_STEMS = new Stems(LABELLED);

/** The label that opens `unit`; null when there is none. */
export function sectionLabelAt(text: string, unit: Unit): SectionLabel | null {
  if (!LABELLED_STEMS.openAt(text, unit.start)) return null;
  SECTION_LABEL.lastIndex = unit.start;
  const match = SECTION_LABEL.exec(text);
  if (!match || match.index + match[0].length > unit.end + 1) return null;
  const [, name, glue, section] = match;
  // "Iran Press quoted an official:" is a sentence: a section begins with a capital and has few words.
  if (section !== undefined && !isSectionName(section)) return null;
  const nameEnd = unit.start + name!.length;
  const sectionStart = nameEnd + glue!.length;
  return {
    agency: agencyAt(text, unit.start, nameEnd, agencyOf(name!)!),
    section: section === undefined ? null : spanOf(text, sectionStart, sectionStart + section.length),
    end: Math.min(unit.end, unit.start + match[0].length),
  };
}

function isSectionName(section: string): boolean {
  const words = section.split(/\s+/);
  return words.length <= 4 && words.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && /^(?:news|and|&|of|the|d'Iran)$/i.test(word)));
}

const RELATED = new Set(RELATED_LABELS);
const MAX_LABEL = 40;
const LABEL_STEMS = new Stems(RELATED);

/** Whether a line can open with a label. One that opens with a sign can: "» Read more", "(READ: …)". */
function mayBeLabel(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at)) || LABEL_STEMS.openAt(text, at);
}

/** The label, without colon and tidied, if `unit` is one alone on its line: "Read  More:". */
export function relatedLabelOf(text: string, unit: Unit): string | null {
  if (lengthOf(unit) > MAX_LABEL || !mayBeLabel(text, unit.start)) return null;
  const label = tidy(text.slice(unit.start, unit.end)).replace(/^[•*›»>-]\s?/, '').replace(/\s?[:.…>›»-]{1,3}$/, '');
  return RELATED.has(fold(label)) ? label : null;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const INLINE = new RegExp(`[([]?(${[...INLINE_LABELS].sort((a, b) => b.length - a.length).join('|')})(?:\\s?:|\\s?>{1,2}|\\s[-–—])\\s{0,3}(?=\\S)`, 'iy');

export interface InlineLink { label: string; start: number; end: number }

/** A link on one line with its label: "READ: Iran, Oman sign …", "(Read also: …)". */
export function inlineLinkOf(text: string, unit: Unit): InlineLink | null {
  if (lengthOf(unit) > 250 || !mayBeLabel(text, unit.start)) return null;
  INLINE.lastIndex = unit.start;
  const match = INLINE.exec(text);
  if (!match) return null;
  const bracketed = text[unit.start] === '(' || text[unit.start] === '[';
  const range = trimmed(text, unit.start + match[0].length, bracketed ? unit.end - 1 : unit.end);
  return range && { label: match[1]!, start: range.start, end: range.end };
}
