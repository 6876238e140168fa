/**
 * A line below the story about somebody whom the byline names, or about who made its other versions: "Sample reported from Washington.",
 * "Jane Sample covers the lake. Reach her at …". Without the byline the same words tell of a person of the story.
 */
import type { Line } from './head-line.js';
import type { Page } from './page.js';
import { lengthOf } from './shape.js';
import { isLetter, isUpper } from '../text/chars.js';
import type { Unit } from './units.js';

const MAX_NOTE = 300;
/** Words of a name at most. */
const MAX_WORDS = 4;
/** Beside letters, in the words of a name. */
const IN_NAMES = "'’.-";

interface NoteRule {
  kind: 'biography' | 'credit';
  why: string;
  /** Only about a writer whom the byline names. */
  bylined: boolean;
  /** Behind the name. */
  pattern: RegExp;
  /** Told of a family name, too, wherever the line stands. */
  sure?: true;
}

export const NOTE_RULES: readonly NoteRule[] = [
  { kind: 'biography', why: '"Jane Sample is education correspondent at the Lake Post."', bylined: true, pattern: /^\sis\s(?!\w+ing\s)[^.!?]{3,160}(?:\.\s(?:(?:The |All )?(?:[Vv]iews|[Oo]pinions)|(?:She|He|They)\s(?:lives?|is|can|tweets?)|Follow|Reach|Contact)\s[^!?]{3,120})?\.?$/ },
  { kind: 'credit', why: '"Sample reported from Washington.", "Sample reported from Oslo. Omid Testi in Bergen contributed to this report."', bylined: true, sure: true, pattern: /^\sreport(?:ed|s)\sfrom\s(?:(?!\bthat\b)[^.!?]){3,80}(?:\.\s\p{Lu}[^.!?]{3,100}\scontributed\s(?:to\sthis\s(?:report|story|article)|reporting))?\.?$/u },
  { kind: 'credit', why: '"Jane Sample covers city hall. Reach her at …"', bylined: true, pattern: /^\scovers\s[^.!?]{3,80}\.(?:\s(?:Reach|Contact|E-?mail|Follow)\s.{3,120})?$/ },
  { kind: 'credit', why: '"Jane Sample, Lake Radio News, Golzar."', bylined: true, pattern: /^,\s(?!.*\bof\b)\p{Lu}[\p{L}. ]{1,28}\s(?:News|Radio)(?:,\s\p{Lu}[^!?]{2,40})?\.?$/u },
  { kind: 'credit', why: '"Jane Sample covers city hall. Reach her at jane@example.org."', bylined: false, pattern: /^\scovers\s[^.!?@]{3,80}\.\s(?:You can )?(?:[Rr]each|[Cc]ontact|E-?mail|[Ff]ollow)\s[^@]{2,60}@.{2,80}$/ },
  { kind: 'credit', why: '"Jane Sample can be reached at letters@example.org."', bylined: false, pattern: /^\s(?:can|may)\sbe\s(?:reached|contacted)\s(?:at|on|via|by)\s[^@]{0,60}@.{3,60}$/ },
  { kind: 'credit', why: '"Omid Testi edited the audio and digital versions of this story."', bylined: false, pattern: /^\s(?:edited|produced|adapted)\sthe\s[^.!?]{3,60}\s(?:of|for)\sthis\s(?:story|report|piece|article|interview)\.?$/ },
];

/** A page's word that somebody's opinion follows, alone, before a bar or a colon. */
const OPINION = /^(?:opinion|op-ed|comment|commentary|viewpoint|perspective|guest essay|column)\s{0,2}(?:[|:]|$)/i;

/** Behind the name. */
const IS_SOMEBODY = /^\sis\s(?:currently\s|also\s)?(?:an?|the|our)\s[^.!?]{3,160}\.?$/;

/** Over an opinion, a sentence about who gives it: "Omid Testi is a retired town planner." */
export function isHeadNote({ text, units }: Page, lines: readonly Line[], i: number): boolean {
  const name = lengthOf(units[i]!) <= MAX_NOTE ? nameAt(text, units[i]!) : '';
  if (!name.includes(' ') || !IS_SOMEBODY.test(text.slice(units[i]!.start + name.length, units[i]!.end))) return false;
  return lines.some((line, n) => (line.type === 'section' || line.type === 'title') && OPINION.test(text.slice(units[n]!.start, units[n]!.start + 20)));
}

/** "Jane Sample has written about trains for the Lake Post since 2011. She lives in Karvan.": behind the name. */
const CAREER = /^\s(?:(?:has|have)\s(?:written|reported|covered|worked)\s(?:about|on|for|from|as)|writes\s(?:about|on|for)|lives\s(?:in|near|with)|covers)\s[^.!?]{3,160}\.(?:\s(?:She|He|They)\s(?:lives?|is|are|can|was|studied|joined)\s[^.!?]{3,100}\.)?$/;

/** A card of who wrote it, whoever that is: no story in a few lines. */
export function isCareer(text: string, unit: Unit): boolean {
  const name = lengthOf(unit) <= MAX_NOTE ? nameAt(text, unit) : '';
  return name.includes(' ') && CAREER.test(text.slice(unit.start + name.length, unit.end));
}

/** "Harbury city government reporter Jane Sample can be reached at jane@example.org.": what she writes about stands before her name. */
const DESK = /^[^.!?@]{3,80}\s(?:reporter|writer|editor|correspondent|columnist)s?\s\p{Lu}[^.!?@]{3,50}\s(?:can|may)\sbe\s(?:reached|contacted)\s(?:at|on|via|by)\s[^@]{0,60}@.{3,80}$/u;

function isDeskNote({ text }: Page, unit: Unit): boolean {
  return lengthOf(unit) <= MAX_NOTE && DESK.test(text.slice(unit.start, unit.end));
}

/** What such a line is; null for any other. */
export function writerNoteOf(page: Page, unit: Unit): NoteRule['kind'] | null {
  return ruleOf(page, unit)?.kind ?? (isDeskNote(page, unit) ? 'credit' : null);
}

function ruleOf(page: Page, unit: Unit): NoteRule | null {
  const name = lengthOf(unit) <= MAX_NOTE ? nameAt(page.text, unit) : '';
  if (name === '') return null;
  const rest = page.text.slice(unit.start + name.length, unit.end);
  const bylined = isOfByline(page, name);
  return NOTE_RULES.find((rule) => (bylined || !rule.bylined) && rule.pattern.test(rest)) ?? null;
}

/** Such a line about a writer whom the byline names as fully: "Jane Sample" is nobody of the story, wherever it stands behind the lead. */
export function isSurelyNote(page: Page, unit: Unit): boolean {
  const rule = page.byline === null ? null : ruleOf(page, unit);
  if (rule === null) return false;
  const name = nameAt(page.text, unit);
  return (rule.sure === true || name.includes(' ')) && isOfByline(page, name) && !isOfStory(page, name);
}

/** "Omid Zand, a famous man of the radio, died": the headline or the lead tells of one of that name. */
function isOfStory({ text, headline, paragraphs }: Page, name: string): boolean {
  const family = name.slice(name.lastIndexOf(' ') + 1);
  const lead = paragraphs.find(({ role }) => role === 'lead');
  return [headline, lead].some((line) => line && text.slice(line.start, line.end).includes(family));
}

/** "Stroud" of "By JANE STROUD" */
function isOfByline({ byline }: Page, name: string): boolean {
  return byline !== null && ` ${byline.text.toLowerCase().replace(/[,;|]/g, ' ')} `.includes(` ${name.toLowerCase()} `);
}

/**
 * The capitalised words that a line begins with: "Jane O’Sample" of "Jane O’Sample covers …"; empty if there are none, and if the line ends with them.
 */
function nameAt(text: string, { start, end }: Unit): string {
  let nameEnd = start;
  let at = start;
  for (let words = 0; words < MAX_WORDS && isUpper(text.charCodeAt(at)); words++, at++) {
    do at++; while (at < end && (isLetter(text.charCodeAt(at)) || IN_NAMES.includes(text[at]!)));
    if (at === end) break;
    nameEnd = at;
  }
  return text.slice(start, nameEnd);
}
