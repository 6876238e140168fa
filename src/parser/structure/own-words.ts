/**
 * The house that its page names in words to its readers, where neither a dateline nor a stamp does.
 *
 *   Copyright © 2026 NPR. All rights reserved. / The Guardian is editorially independent. Support our journalism.
 */
import type { Agency, FurnitureKind } from '../../core/article.js';
import { isAsciiWordUnit } from '../../core/ascii.js';
import { agencyAtAddress, agencyOf } from '../../agencies/index.js';
import { hasOutletWord } from '../../agencies/outlet-words.js';
import { isBlank, spanOf } from '../../core/span.js';
import { isUpper } from '../text/chars.js';
import { readBareAgency } from './dateline/agency.js';
import { isSection } from './header-lines.js';
import { AgencyRank, type Page } from './page.js';
import { PAPER_ENDINGS } from './paper-nouns.js';
import { isBareMasthead, isPaper } from './rubric.js';
import type { Unit } from './units.js';

/** A picture has no rights at the foot of its page: "© Financial Tribune Daily and Contributors". */
const FOOT = 120;
const RIGHTS = /(?:©|\(c\)|\bcopyright\b)(?=.{0,60}\b(?:19|20)\d\d\b)/i;

/** Furniture of `kind` says whose page it is: what the house asks of its readers, and whose rights it has in which year. A picture's have none. */
export function nameOwner(page: Page, unit: Unit, kind: FurnitureKind): void {
  const line = page.text.slice(unit.start, unit.end);
  if (kind !== 'promo' && !(kind === 'credit' && (RIGHTS.test(line) || (line.startsWith('©') && unit.end > page.text.length - FOOT)))) return;
  const agency = firstAgency(page.text, unit) ?? ownPaper(page.text, unit);
  if (agency) page.agencies.push({ agency, rank: AgencyRank.notice });
}

/** The page's own address on a line of its own names the house: "https://p.dw.com/p/5Qk2x". */
export function nameByAddress(page: Page, { start, end }: Unit): void {
  const entry = agencyAtAddress(page.text.slice(start, end));
  if (entry) page.agencies.push({ agency: { ...spanOf(page.text, start, end), name: entry.name, code: entry.code, country: entry.country }, rank: AgencyRank.notice });
}

/** A line names the house: "Press TV’s website …", "Press TV - Back to home". */
export function nameHouse(page: Page, unit: Unit, house: RegExp): void {
  const found = house.exec(page.text.slice(unit.start, unit.end));
  const entry = found && agencyOf(found[1]!);
  if (!entry) return;
  const start = unit.start + found.index + found[0].length - found[1]!.length;
  page.agencies.push({ agency: { ...spanOf(page.text, start, start + found[1]!.length), name: entry.name, code: entry.code, country: entry.country }, rank: AgencyRank.credit });
}

let named: RegExp | null = null;
/** Made when it is asked for: few pages name a paper so. */
const namedPaper = (): RegExp => (named ??= new RegExp(`\\bthe ((?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:\\p{Lu}\\p{L}+-)?(?:${PAPER_ENDINGS}))['’]s (?:\\w+ ){0,2}(?:newsletters?|app|website|site)\\b`, 'u'));

/** "Sign up for the Karvan Courier's morning newsletter": a paper that no list has. */
function ownPaper(text: string, { start, end }: Unit): Agency | null {
  const line = text.slice(start, end);
  const name = line.includes('the ') ? namedPaper().exec(line)?.[1] : undefined;
  if (name === undefined) return null;
  const at = start + line.indexOf(name);
  return { ...spanOf(text, at, at + name.length), name, code: null, country: null };
}

/** "Jane Sample covers housing for the *Los Angeles Times*." below the story. */
export function nameEmployer(page: Page, { start, end }: Unit): void {
  const { text } = page;
  const line = text.slice(start, Math.min(end, start + EMPLOYER_ROOM));
  // Who has written for others is not of this house.
  if (!line.includes(' covers ')) return;
  const employed = / (?:for|at) (?=(?:the )?\p{Lu})/gu;
  for (const match of line.matchAll(employed)) {
    const at = start + match.index + match[0].length;
    const agency = readBareAgency(text, at) ?? (text.startsWith('the ', at) ? readBareAgency(text, at + 'the '.length) : null);
    if (agency === null) continue;
    page.agencies.push({ agency, rank: AgencyRank.notice });
    return;
  }
}

const EMPLOYER_ROOM = 200;

/** A word that an agency's name may begin with stands behind a blank, an opening or nothing. */
function firstAgency(text: string, { start, end }: Unit): Agency | null {
  for (let at = start; at < end; at++) {
    // "© euronews 2026"
    const opens = (isUpper(text.charCodeAt(at)) || text.charCodeAt(at - 2) === 0xa9) && (at === start || isBlank(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 40 || text.charCodeAt(at - 1) === 0xa9);
    const agency = opens ? readBareAgency(text, at) : null;
    if (agency !== null && agency.end <= end && !isWord(agency)) return agency;
  }
  return null;
}

/** "Mobile *App*" is no Associated Press of Pakistan: letters written as an ordinary word. */
function isWord({ text, code }: Agency): boolean {
  return code !== null && /^[A-Z]+$/.test(code) && text !== code && text.toUpperCase() === code && /^[A-Z][a-z]+$/.test(text);
}

// No `\b` before it: what begins with a letter is looked for several letters at a time.
const TOLD = /(?:told|tells) /g;

/** "“It is like 1985,” she told *DW*" on a page with "Skip to more DW sites" over its story: whom somebody told it, where the page names the same house beside its story. */
export function toldHouse(page: Page): Agency | null {
  const { text, paragraphs } = page;
  const story = paragraphs.filter(({ role }) => role === 'lead' || role === 'body');
  let next = 0;
  let asked = 0;
  TOLD.lastIndex = 0;
  for (let told = TOLD.exec(text); told !== null && asked < MOST_ASKED; told = TOLD.exec(text)) {
    if (isAsciiWordUnit(text.charCodeAt(told.index - 1))) continue;
    while (next < story.length && story[next]!.end <= told.index) next++;
    if (next === story.length) return null;
    if (story[next]!.start > told.index) continue;
    const at = told.index + told[0].length;
    const agency = readBareAgency(text, at) ?? (text.startsWith('the ', at) ? readBareAgency(text, at + 'the '.length) : null);
    if (agency === null) continue;
    asked++;
    if (isNamedBeside(page, agency)) return agency;
  }
  return null;
}

/** Houses that a story names are looked for among the page's other lines; more of them are none of its own. */
const MOST_ASKED = 8;

/** In a line that is no story: a button, the page's foot. Whose picture it is, and who helped, tells nothing. */
function isNamedBeside({ furniture }: Page, { text, name }: Agency): boolean {
  const forms = [text, name ?? text].map((form) => form.replace(/^the /i, ''));
  return furniture.some((line) => (line.kind !== 'credit' || OWN_RIGHTS.test(line.text)) && forms.some((form) => line.text.includes(form)));
}

const OWN_RIGHTS = /^(?:©|copyright\b)/i;

/** Words in capitals, four at most: a name over a page. */
const MASTHEAD = /^(?:The )?\p{Lu}[\p{L}.&]*(?: (?:of |and |& )?\p{Lu}[\p{L}.&]*){0,3}$/u;
const MAX_MASTHEAD = 40;
/** "© 2026 Karvan Courier *Ltd*" */
const HOUSE_TAIL = '(?:Ltd|Limited|Inc|LLC|Media|Group|Co|Company|Corporation|Publishing|Publications|All)\\b';
/** Somebody is told things, too: "told Zand". "LakeWire" */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** Lines over the masthead: "Skip to main content". */
const OVER_MASTHEAD = 3;

/** "Karvan Courier" over the page's menu, and "© 2026 Karvan Courier Ltd" below its story, or "The Karvan Courier": a house that no list has. */
export function mastheadHouse({ text, units, furniture, headline, paragraphs }: Page): Agency | null {
  for (const [i, { start, end }] of units.slice(0, OVER_MASTHEAD).entries()) {
    const name = text.slice(start, end);
    if (end - start > MAX_MASTHEAD || !MASTHEAD.test(name) || !furniture.some((line) => line.start === start) || headline?.start === start || isSection(name)) continue;
    const bare = name.replace(/^The /, '');
    if (isOwnRights(bare, furniture) || isTold(bare, paragraphs) || isPaper(text, { start, end }) || isBareMasthead(text, { start, end }, units[i + 1])) return { ...spanOf(text, start, end), name, code: null, country: null };
  }
  return null;
}

/** "© 2026 Karvan Courier Ltd", but not "© 2026 Radio Karvan Press" of "Karvan". */
function isOwnRights(house: string, furniture: Page['furniture']): boolean {
  const lines = furniture.filter((line) => OWN_RIGHTS.test(line.text));
  if (lines.length === 0) return false;
  const rights = new RegExp(`^(?:[Cc]opyright\\b|COPYRIGHT\\b|\\P{L})*(?:by |The )?${escaped(house)}(?![\\p{L}\\d])(?! (?!${HOUSE_TAIL})\\p{Lu})`, 'u');
  return lines.some((line) => rights.test(line.text));
}

function isTold(house: string, paragraphs: Page['paragraphs']): boolean {
  if (!INNER_CAPITAL.test(house) && !hasOutletWord(house)) return false;
  const told = new RegExp(`\\btold (?:the )?${escaped(house)}\\b`);
  return paragraphs.some(({ role, text }) => role === 'body' && told.test(text));
}

/** A name of letters, points and "&" for a pattern. */
function escaped(name: string): string {
  return name.replaceAll('.', '\\.');
}
