/**
 * The house that a page's title names, as a browser shows it: behind the headline, with its section between the two, or before it.
 *
 *   Talks to resume in May | Lakeside Tribune        Talks to resume in May – World News – Reuters        Tehran Times - Talks to resume in May
 *
 * Behind a dash it may be whose report the headline rests on ("Talks to resume - Reuters"): there the page has to be of that house, or of none other.
 */
import { agencyOf } from '../../agencies/index.js';
import type { Agency } from '../../core/article.js';
import { spanOf } from '../../core/span.js';
import { agencyAt, readBareAgency } from './dateline/agency.js';
import { isSection, LEAST_TITLE } from './header-lines.js';
import { AgencyRank, addFurniture, type Page } from './page.js';
import { MASTHEAD_ENDINGS } from './paper-nouns.js';
import { endsSentence, type Unit } from './units.js';

type Range = Pick<Unit, 'start' | 'end'>;

export interface TitledHouse {
  title: Range;
  section: Range | null;
  /** Null where only the section stands there: "Talks to resume in May | Opinion". */
  agency: Agency | null;
  /** A dash parts them, which also stands before the source of a report. */
  dashed: boolean;
}

const MAX_TITLE = 240;
const JOINT = /\s{1,3}(?:\||-|–|—|»|::)\s{1,3}/g;
const BAR = /[|»:]/;
/** "– DW – 11/03/2024": the day behind the house. */
const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
/** What a house's desks add to its name: "RT *World News*", "BBC *Sport*". */
const DESK = /^(?:\s(?:News|World|English|Online|Sports?|Business|UK|US|USA|International|Politics|Middle|East|Africa|Asia|Europe|Live))+$/;
const SITE = /^(?:www\.)?[\w-]{2,30}(?:\.[a-z]{2,4}){1,2}$/i;
const UNKNOWN = new RegExp(`^(?:\\p{Lu}[\\p{L}&'’.-]{0,20} ){1,4}(?:${MASTHEAD_ENDINGS}|News|Online)$`, 'u');

/** The house that the page's title in `unit` names; null where it names none, or no title of four words is left. */
export function houseOfTitle(text: string, unit: Range): TitledHouse | null {
  if (unit.end - unit.start > MAX_TITLE || endsSentence(text, unit.end)) return null;
  const parts = partsOf(text, unit);
  if (parts.length < 2) return null;
  return houseBehind(text, parts) ?? houseBefore(text, parts) ?? sectionBehind(text, parts);
}

interface Part extends Range { joint: string }

/** What the bars and dashes of the line part, each with what stands before it. */
function partsOf(text: string, { start, end }: Range): Part[] {
  const line = text.slice(start, end);
  const parts: Part[] = [];
  let from = 0;
  let joint = '';
  for (const match of line.matchAll(JOINT)) {
    parts.push({ start: start + from, end: start + match.index, joint });
    joint = match[0];
    from = match.index + joint.length;
  }
  parts.push({ start: start + from, end, joint });
  return parts;
}

/** "… | World News | *Sky News*" */
function houseBehind(text: string, parts: readonly Part[]): TitledHouse | null {
  let last = parts.length - 1;
  if (DAY.test(text.slice(parts[last]!.start, parts[last]!.end))) last--;
  const agency = last > 0 ? houseAt(text, parts[last]!) : null;
  if (agency === null) return null;
  const before = parts[last - 1]!;
  const section = last > 1 && isSection(text.slice(before.start, before.end)) ? before : null;
  const title = { start: parts[0]!.start, end: parts[section ? last - 2 : last - 1]!.end };
  return isTitle(text, parts[0]!) ? { title, section, agency, dashed: !BAR.test(parts[last]!.joint) } : null;
}

/** "*Tehran Times* - Talks to resume in May" */
function houseBefore(text: string, parts: readonly Part[]): TitledHouse | null {
  const [first, second] = parts;
  const agency = agencyNamed(text, first!);
  const title = { start: second!.start, end: parts[parts.length - 1]!.end };
  return agency !== null && isTitle(text, second!) ? { title, section: null, agency, dashed: !BAR.test(second!.joint) } : null;
}

/** "Talks to resume in May | *Opinion*" */
function sectionBehind(text: string, parts: readonly Part[]): TitledHouse | null {
  const section = parts[parts.length - 1]!;
  const title = { start: parts[0]!.start, end: parts[parts.length - 2]!.end };
  const fits = section.joint.includes('|') && isSection(text.slice(section.start, section.end)) && isTitle(text, parts[0]!);
  return fits ? { title, section, agency: null, dashed: false } : null;
}

/** "Home | News | Sports" is a menu: what stands first has four words. */
function isTitle(text: string, { start, end }: Range): boolean {
  return text.slice(start, end).split(/\s+/).length >= LEAST_TITLE;
}

function houseAt(text: string, range: Range): Agency | null {
  const known = agencyNamed(text, range);
  const name = text.slice(range.start, range.end);
  return known ?? (UNKNOWN.test(name) ? { ...spanOf(text, range.start, range.end), name, code: null, country: null } : null);
}

/** "Reuters", "The Guardian", "RT World News", "DAWN.COM" */
function agencyNamed(text: string, { start, end }: Range): Agency | null {
  const name = text.slice(start, end);
  const entry = agencyOf(name) ?? agencyOf(name.replace(/^The /, '')) ?? (SITE.test(name) ? agencyOf(name.replace(/^www\./, '').replace(/\..*$/, '')) : null);
  if (entry) return agencyAt(text, start, end, entry);
  const opening = readBareAgency(text, start);
  return opening && opening.end < end && DESK.test(text.slice(opening.end, end)) ? opening : null;
}

/** Takes the house off the headline, once it is known whose page it is: `own` is what the rest of the page tells. */
export function cutHouseOfTitle(page: Page, own: Agency | null): void {
  const found = page.headline && houseOfTitle(page.text, page.headline);
  if (!found) return;
  const { title, section, agency, dashed } = found;
  const { start, end } = page.headline!;
  if (dashed && own !== null && own.name !== agency?.name) return;
  page.headline = spanOf(page.text, title.start, title.end);
  if (section) page.section ??= spanOf(page.text, section.start, section.end);
  addFurniture(page, title.start > start ? { start, end: title.start } : { start: title.end, end }, 'label');
  if (own === null && agency !== null) page.agencies.push({ agency, rank: AgencyRank.notice });
}
