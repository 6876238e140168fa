/**
 * What a desk writes before its headline on the same line. A word with a colon or a dash set off ("Feature: …", "UPDATE - …") is part of
 * the title as it stands; what is glued to it, stands before a bar or only says how new it is, is not.
 */
import { LEAST_TITLE, isSection } from './header-lines.js';

interface MarkRule {
  id: string;
  why: string;
  /** Matches the mark with what joins it to the title; group 1 is the section that it names. */
  pattern: RegExp;
}

export const MARK_RULES: readonly MarkRule[] = [
  { id: 'version', why: '"CORRECTED-UPDATE 2-Bank holds rates": wires count the versions of a story', pattern: /^(?:(?:CORRECTED|CORRECTION|REFILE|RPT|WRAPUP|UPDATE|LEAD|RECAST)(?: \d{1,2})?-)+(?=\S)/ },
  { id: 'bracketed', why: '"(LEAD) Refiner says tanker to sail", "(2nd LD) …", "(URGENT) …": Yonhap counts them in brackets', pattern: /^(?:\((?:\d{1,2}(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|UPDATE|CORRECTED)\)\s+)+(?=\S)/ },
  { id: 'numbered', why: '"2nd LD-Writethru: Dam gate gives way", "UPDATE1: …", "1st LD: …": Xinhua and Kyodo count them before a colon', pattern: /^(?:(?:\d{1,2}(?:st|nd|rd|th) LD(?:-Writethru)?|UPDATE ?\d{1,2}|\d{1,2}(?:st|nd|rd|th) UPDATE)\s?[:-]\s{0,2})(?=\S)/ },
  { id: 'urgency', why: '"BREAKING: Fire at the pier", "URGENT - …"', pattern: /^(?:BREAKING(?: NEWS)?|URGENT|JUST IN|ALERT)(?:\s?[:|]|\s[-–—])\s+(?=\S)/ },
  { id: 'kind', why: '"Factbox-Key facts of the vote": what kind of news it is', pattern: /^(Factbox|FACTBOX|Explainer|EXPLAINER|Analysis|ANALYSIS|Exclusive|EXCLUSIVE|Timeline|TIMELINE|Newsmaker|NEWSMAKER|Insight|INSIGHT|Interview|INTERVIEW)-(?=\p{Lu}|["“'‘\d])/u },
  { id: 'bar', why: '"Opinion | Our city needs fewer statues", "Middle East|In Isfahan, farmers sue"', pattern: /^(\p{Lu}[\p{L}&' ]{2,28}?)\s?\|\s*(?=\S)/u },
];

export interface Marks {
  /** Where the title begins, and the last of the marks ends. */
  title: number;
  /** The marks that name no section. */
  labels: { start: number; end: number }[];
  section: { start: number; end: number } | null;
}

/** The marks before the headline that `line` holds. */
export function headlineMarks(line: string): Marks {
  const marks: Marks = { title: 0, labels: [], section: null };
  for (const rule of MARK_RULES) {
    const match = rule.pattern.exec(line.slice(marks.title));
    if (match === null) continue;
    const start = marks.title;
    const end = start + match[0].length;
    if (rule.id === 'bar' && (!isSection(match[1]!) || line.slice(end).split(/\s+/).length < LEAST_TITLE)) continue;
    if (match[1] === undefined) marks.labels.push({ start, end: start + match[0].trimEnd().length });
    else marks.section ??= { start, end: start + match[1].length };
    marks.title = end;
  }
  return marks;
}
