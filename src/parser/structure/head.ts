/**
 * What stands over the story: furniture, kicker, headline (once or twice), deck, byline, caption, biography, then the lead.
 *
 *   1. Politics / Jan 17, 2023, 1:36 PM / MP Testi: / Talks to resume in May / TEHRAN, Jan. 17 (MNA) – The lead.
 */
import type { Agency, Dateline, DatelinePlace } from '../../core/article.js';
import { spanOf, trimmed } from '../../core/span.js';
import { datesIn } from '../dates/scan.js';
import { readBareAgency } from './dateline/agency.js';
import { isPersonLine, writersOf } from './byline.js';
import { houseOfPost, placeHouseOfByline } from './byline-house.js';
import { datelineAt } from './dateline/index.js';
import { readPlace, readRegion } from './dateline/place.js';
import { isDeck, isOneSentence } from './deck.js';
import { furnitureRuleOf, type FurnitureRule } from './furniture/index.js';
import { lineBelowProse, lineOf, type Line, type SignedStamp } from './head-line.js';
import { fallbackLead, placeTitles } from './headline.js';
import { agencyLineOf, houseOfCrumbs, isSection, sectionOf } from './header-lines.js';
import { houseHere } from './house-line.js';
import { mailFields, type MailField } from './mail.js';
import { foldMenus, isCountryAt } from './menus.js';
import { nameByAddress, nameHouse, nameOwner } from './own-words.js';
import type { MixedStamp } from './mixed-stamp.js';
import { AgencyRank, addFurniture, addParagraph, type Page } from './page.js';
import { headOf, isProse, lengthOf, reports, titleKey, wordCount } from './shape.js';
import { siteMenuEnd } from './site-menu.js';
import { stampOf, type Stamp } from './stamp.js';
import type { Unit } from './units.js';
import { readSplitDateline } from './split-dateline.js';
import { isHeadNote } from './writer-note.js';
import { agencyOf } from '../../agencies/index.js';

/** More lines than this never stand over a story, and most pages need three. */
const MAX_HEAD = 90;
/** A dateline may stand in one of the paragraphs after the first prose: captions, biographies and summaries come before it. */
const DATELINE_WITHIN = 3;

/** Reads the head into `page`; the index of the unit that is the lead (`units.length` when there is no story). */
export function readHead(page: Page): number {
  const lines = linesOfHead(page);
  foldMenus(page, lines);
  const lead = lines.findIndex((line) => line.type === 'dateline' || line.type === 'prose');
  const end = lead >= 0 ? lead : fallbackLead(lines);
  readSplitDateline(page, lines, end);
  placeTitles(page, lines, end);
  for (let i = 0; i < end; i++) placeLine(page, i, lines[i]!);
  return end;
}

function linesOfHead(page: Page): Line[] {
  const lines: Line[] = mailFields(page).map((field) => ({ type: 'mail', field }));
  let proseAt = -1;
  let titled = false;
  const menuEnd = siteMenuEnd(page);
  for (; lines.length < menuEnd;) lines.push(menuLine(page, lines.length));
  for (let i = lines.length; i < page.units.length; i++) {
    const unit = page.units[i]!;
    if (i >= MAX_HEAD || (proseAt >= 0 && i > proseAt + DATELINE_WITHIN)) break;
    const line = proseAt >= 0 ? lineBelowProse(page, unit) : deckOr(lineOf(page, i, titled), page, lines);
    if (line.type === 'dateline') {
      readDateline(page, lines, line.dateline, proseAt);
      return lines;
    }
    if (line.type === 'label' && proseAt >= 0) break;
    if (line.type === 'title') titled ||= wordCount(page.text, unit, 3) >= 3;
    if (line.type === 'prose') proseAt = i;
    lines.push(line);
  }
  // Nothing behind the first prose brought a dateline: that prose is the lead, if not a title runs into its dateline.
  if (proseAt >= 0) splitFused(page, page.units[proseAt]!, proseAt);
  return proseAt < 0 ? lines : lines.slice(0, proseAt + 1);
}

/** A line of the site's menu: what tells the house or the day is read. */
function menuLine(page: Page, i: number): Line {
  // "RFE/RL" looks like a desk's code.
  if (agencyLineOf(page.text, page.units[i]!)) return { type: 'agency' };
  const line = lineOf(page, i, false);
  return IN_MENU.has(line.type) ? line : { type: 'menu' };
}

const IN_MENU: ReadonlySet<Line['type']> = new Set(['furniture', 'agency', 'stamp']);

/** The line behind `lines`: prose that is no lead is a deck, or tells of an opinion's writer. */
function deckOr(line: Line, page: Page, lines: readonly Line[]): Line {
  if (line.type !== 'prose') return line;
  if (isOverShare(page, lines, lines.length)) return { type: 'caption' };
  if (isOverPicture(page, lines, lines.length)) return { type: 'deck' };
  if (isHeadNote(page, lines, lines.length)) return { type: 'biography' };
  return isDeck(page, lines, lines.length) ? { type: 'deck' } : line;
}

/** "Supporters celebrate outside the court." / "Share | Email | Print" / the lead: the words of a picture that is gone. */
function isOverShare({ text, units }: Page, lines: readonly Line[], i: number): boolean {
  const [unit, share, story] = [units[i]!, units[i + 1], units[i + 2]];
  if (share === undefined || story === undefined || lengthOf(unit) > MAX_FUSED || !lines.some(({ type }) => type === 'title') || !isOneSentence(text, unit)) return false;
  return furnitureRuleOf(text, share, 'head')?.marks === 'buttons' && isProse(text, story) && !reports(headOf(text, unit));
}

/** "A storm has cut the town off. Clinics say …" / "Copy link" / "A nurse writes names on a board" / "Image: Omid Testi" / the lead: what a page of Deutsche Welle tells over its picture. */
function isOverPicture({ text, units }: Page, lines: readonly Line[], i: number): boolean {
  const [unit, share, , credit, story] = units.slice(i, i + 5);
  if (story === undefined || lengthOf(unit!) > MAX_STANDFIRST || !lines.some(({ type }) => type === 'title') || !isProse(text, story)) return false;
  return furnitureRuleOf(text, share!, 'head')?.kind === 'share' && text.startsWith('Image: ', credit!.start) && !QUOTED.test(text.slice(unit!.start, unit!.end));
}

const MAX_STANDFIRST = 320;
/** Somebody's words belong to the story. */
const QUOTED = /[“"]|\btold\b/;

/** A dateline opens the unit behind `lines`: lines between the first prose and it are told anew. */
function readDateline(page: Page, lines: Line[], dateline: Dateline, proseAt: number): void {
  const i = lines.length;
  const titled = lines.some((line) => line.type === 'title');
  for (let n = proseAt + 1; proseAt >= 0 && n < i; n++) lines[n] = lineOf(page, n, titled);
  lines.push({ type: 'dateline', dateline });
  page.dateline = dateline;
  page.lineUnit = i;
  settleProse(page, lines, proseAt);
  if (dateline.end >= page.units[i]!.end && !lines.some(({ type }) => type === 'prose')) readBelowPlace(page, lines);
}

/** What may stand between a dateline alone on its line and the lead. */
const BELOW_PLACE: ReadonlySet<Line['type']> = new Set(['furniture', 'stamp', 'signed-stamp', 'mixed-stamp', 'byline', 'caption', 'credit', 'post']);
const MAX_BELOW_PLACE = 8;

/** "KARS, Turkey" / "3 April 2024" / the lead: the place has a line of its own, the story begins behind what follows it. */
function readBelowPlace(page: Page, lines: Line[]): void {
  const place = lines.length - 1;
  for (let i = place + 1; i < page.units.length && i <= place + MAX_BELOW_PLACE; i++) {
    const line = lineOf(page, i, true);
    if (BELOW_PLACE.has(line.type)) continue;
    if (i === place + 1) return;
    for (let n = place; n < i; n++) lines[n] = n === place ? { type: 'label' } : lineOf(page, n, true);
    lines.push({ type: 'prose' });
    return;
  }
}

const FUSED = /(?<=\p{Ll})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s\d|\p{Lu}[\p{L}-]{2,15}(?:,\s[^()\n]{3,16})?\s?\(|\p{Lu}{4,15}\s?[-–—])/uy;

/** "Nomads to be vaccinated by helicopterSaturday, 14 August 2021 (YJC) _ The …": the headline runs into the dateline. */
function splitFused(page: Page, unit: Unit, i: number): void {
  const head = page.text.slice(unit.start, Math.min(unit.end, unit.start + MAX_FUSED));
  for (let capital = innerCapital(head, 0); capital > 0; capital = innerCapital(head, capital)) {
    FUSED.lastIndex = capital;
    if (!FUSED.test(head)) continue;
    const at = unit.start + capital;
    const dateline = datelineAt(page.text, at, unit.end, page.asOf);
    if (!dateline?.agency) continue;
    page.headline = spanOf(page.text, unit.start, at);
    page.dateline = dateline;
    page.lineUnit = i;
    return;
  }
}

const MAX_FUSED = 200;

/** The first capital behind index `from` that is glued to a small letter ("helicopterSaturday"), or -1: most heads have none and need no pattern. */
function innerCapital(head: string, from: number): number {
  let afterLetter = false;
  for (let i = from; i < head.length; i++) {
    const code = head.charCodeAt(i);
    const capital = code < 128 ? code >= 65 && code <= 90 : code >= 0xc0;
    if (capital && afterLetter) return i;
    afterLetter = (code >= 97 && code <= 122) || code >= 0xb5;
  }
  return -1;
}

/** Paragraphs over the dateline: the lead printed twice is a duplicate; else the first of them is the lead and keeps its place. */
function settleProse(page: Page, lines: Line[], proseAt: number): void {
  if (proseAt < 0) return;
  const last = lines.length - 1;
  const { dateline } = lines[last] as { dateline: Dateline };
  const unit = page.units[last]!;
  const key = titleKey(page.text, { ...unit, start: dateline.end }).slice(0, 60);
  for (let i = proseAt; i < last; i++) {
    if (lines[i]!.type === 'prose' && titleKey(page.text, page.units[i]!).startsWith(key)) lines[i] = { type: 'furniture' };
  }
  // One sentence between the headline and the dateline is the headline's deck.
  const above = page.units[proseAt]!;
  const isBetween = lines.slice(proseAt + 1, last).every(({ type }) => NO_STORY.has(type)) && lines[proseAt]!.type === 'prose' && lengthOf(above) <= MAX_FUSED && isOneSentence(page.text, above);
  if (isBetween && lines.some((line) => line.type === 'title')) lines[proseAt] = { type: 'deck' };
}

/** What may stand between a headline's deck and the dateline. */
const NO_STORY: ReadonlySet<Line['type']> = new Set(['caption', 'credit', 'furniture', 'byline', 'stamp', 'signed-stamp', 'mixed-stamp']);

function placeLine(page: Page, i: number, line: Line): void {
  const unit = page.units[i]!;
  if (line.type === 'stamp') placeStamp(page, unit, line.stamp);
  else if (line.type === 'signed-stamp') placeSignedStamp(page, line.signed);
  else if (line.type === 'mixed-stamp') placeMixedStamp(page, unit, line.mixed);
  else if (line.type === 'crumbs') placeCrumbs(page, unit, line.section);
  else if (line.type === 'mail') placeField(page, unit, line.field);
  else if (line.type === 'house') placeHouse(page, unit, houseHere(page, i));
  // "BBC Sport Wales", "VOA News" below the writer's name
  else if (line.type === 'post') placeHouse(page, unit, houseOfPost(page.text, unit));
  else PLAIN[line.type]?.(page, unit);
}

/** "Date: Tue, 4 Jun 2024": when it was sent; the subject is placed as the headline, its name is the mail's. */
function placeField(page: Page, unit: Unit, { name, value }: MailField): void {
  const stamp = name === 'date' || name === 'sent' ? stampOf(page.text, value) : null;
  if (stamp) placeStamp(page, unit, stamp);
  else addFurniture(page, name === 'subject' ? { start: unit.start, end: unit.start + 'subject'.length } : unit, name === 'subject' ? 'label' : 'credit');
}

function placeHouse(page: Page, unit: Unit, agency: Agency | null, line: 'furniture' | 'kept' = 'furniture'): void {
  if (agency) page.agencies.push({ agency, rank: AgencyRank.byline });
  if (line === 'furniture') addFurniture(page, unit, 'credit');
}

type PlainType = Exclude<Line['type'], 'stamp' | 'signed-stamp' | 'mixed-stamp' | 'crumbs' | 'mail' | 'house' | 'post'>;
type Place = (page: Page, unit: Unit) => void;

/** How each kind of line is placed; null where that is told elsewhere: titles, the story, and the labels before it. */
const PLAIN: Readonly<Record<PlainType, Place | null>> = {
  furniture: placeFurniture, section: placeSection, byline: placeByline, agency: placeAgencyLine,
  kicker: (page, { start, end }) => { page.kicker ??= spanOf(page.text, start, end); },
  caption: (page, unit) => addParagraph(page, unit, 'caption'), deck: (page, unit) => addParagraph(page, unit, 'subheading'),
  credit: (page, unit) => addFurniture(page, unit, 'credit'), biography: (page, unit) => addFurniture(page, unit, 'biography'), menu: (page, unit) => addFurniture(page, unit, 'menu'),
  label: null, dateline: null, prose: null, title: null,
};

function placeSection(page: Page, unit: Unit): void {
  const section = sectionOf(page.text, unit) ?? (isCountryAt(page.text, unit) ? spanOf(page.text, unit.start, unit.end) : null);
  page.section ??= section;
  const owner = section && houseOfCrumbs(page.text, unit);
  const named = owner && readBareAgency(page.text, owner.start);
  if (named && named.end === owner.end) page.agencies.push({ agency: named, rank: AgencyRank.stamp });
  const house = section && /^\sfrom\s/i.exec(page.text.slice(section.end, unit.end));
  if (house) {
    // "Shots" / "Health News From NPR": the second tells what the first is.
    page.section = section;
    placeHouse(page, unit, readBareAgency(page.text, section.end + house[0].length), 'kept');
  }
  addFurniture(page, unit, 'breadcrumb');
}

function placeFurniture(page: Page, unit: Unit): void {
  const rule = furnitureRuleOf(page.text, unit, 'head');
  if (rule?.marks === 'source' && placeSource(page, unit)) return;
  const writer = rule?.writer?.exec(page.text.slice(unit.start, unit.end))?.[1];
  if (writer && isPersonLine(page.text, { ...unit, start: unit.end - writer.length })) page.byline ??= spanOf(page.text, unit.end - writer.length, unit.end);
  if (rule) nameByFurniture(page, unit, rule);
  addFurniture(page, unit, rule?.kind ?? (isProse(page.text, unit) ? 'duplicate' : 'label'));
}

/** What a line that is no story tells of the house. */
function nameByFurniture(page: Page, unit: Unit, { marks, kind, house }: FurnitureRule): void {
  nameOwner(page, unit, kind);
  if (marks === 'address') nameByAddress(page, unit);
  if (marks === 'emblem' && house) nameHouse(page, unit, house);
}

/** "Source: Xinhua| 2019-10-13 21:04:11|Editor: zd": agency and date in one line. */
function placeSource(page: Page, unit: Unit): boolean {
  const { text } = page;
  const source = /^sources?\s?:\s{0,3}/i.exec(text.slice(unit.start, unit.start + 16));
  if (!source) return false;
  const agency = readBareAgency(text, unit.start + source[0].length);
  if (agency) page.agencies.push({ agency, rank: AgencyRank.stamp });
  const dates = datesIn(text, unit.start, unit.end).filter((date) => date.day !== null);
  page.stamps.push(...dates.map((date) => ({ ...date, label: null })));
  addFurniture(page, unit, dates.length > 0 ? 'stamp' : 'credit');
  return true;
}

export function placeStamp(page: Page, unit: Unit, stamp: Stamp): void {
  page.stamps.push(...stamp.dates);
  if (stamp.agency) page.agencies.push({ agency: stamp.agency, rank: AgencyRank.stamp });
  placeDesk(page, unit);
  placeStampSection(page, unit);
  addFurniture(page, unit, 'stamp');
}

/** "KARVAN NEWS - Mar 27, 2026 - 19:45 | World": the section behind the stamp's bar. */
function placeStampSection(page: Page, { start, end }: Unit): void {
  const section = page.section === null ? /(?:\||\s-)\s?(\p{Lu}[\p{L}& ]{2,30})$/u.exec(page.text.slice(start, end))?.[1] : undefined;
  if (section !== undefined && isSection(section)) page.section = spanOf(page.text, end - section.length, end);
}

/** "Nov 12th 2026 | MOMBASA", "Published - November 14, 2026 10:47 pm IST - CHENNAI", "Cairo, Egypt - 11 Nov 2022": the place that a dateline would name. */
function placeDesk(page: Page, unit: Unit): void {
  if (page.dateline !== null || page.paragraphs.some(({ role }) => role === 'lead')) return;
  const desk = deskBehind(page.text, unit) ?? deskBefore(page.text, unit);
  if (desk) page.dateline = { ...spanOf(page.text, desk.start, desk.end), place: desk.place, date: null, agency: null };
}

interface Desk { start: number; end: number; place: DatelinePlace }

function deskBehind(text: string, unit: Unit): Desk | null {
  const desk = /(?:\s[-–—]\s|\|\s?)(\p{Lu}[\p{Lu}' ]{1,30}\p{Lu})(?=$|\s?\|)/u.exec(text.slice(unit.start, unit.end));
  if (desk === null) return null;
  const start = unit.start + desk.index + desk[0].length - desk[1]!.length;
  const place = readPlace(text, start);
  // Behind a dash only a place that a list has: other words in capitals may stand there.
  const told = place !== null && place.end === start + desk[1]!.length && !place.isCountry && (place.known || (desk[0].startsWith('|') && !isSection(desk[1]!) && !desk[1]!.includes(' AND ')));
  return told ? { start, end: place.end, place: place.place } : null;
}

/** A place that a list has, its country or state, a dash, and the day. */
function deskBefore(text: string, { start, end }: Unit): Desk | null {
  const place = readPlace(text, start);
  if (place === null || !place.listed || place.isCountry) return null;
  const region = text.startsWith(', ', place.end) ? readRegion(text, place.end + 2) : null;
  const last = region?.end ?? place.end;
  if (!BEFORE_DAY.test(text.slice(last, Math.min(end, last + DAY_ROOM)))) return null;
  return { start, end: last, place: { ...place.place, country: place.place.country ?? region?.country ?? null } };
}

const BEFORE_DAY = /^\s[-–—|●•]\s(?:\p{Lu}\p{Ll}{2}, )?(?:\d{1,2}\s\p{Lu}|\p{Lu}\p{Ll}{2,8}\.?\s\d)/u;
const DAY_ROOM = 20;

function placeSignedStamp(page: Page, { writer, house, when, stamp }: SignedStamp): void {
  page.byline ??= writersOf(page.text, writer);
  if (house) placeHouse(page, house, readBareAgency(page.text, house.start), 'kept');
  placeStamp(page, when, stamp);
}

function placeCrumbs(page: Page, unit: Unit, section: Pick<Unit, 'start' | 'end'> | null): void {
  if (section) page.section ??= spanOf(page.text, section.start, section.end);
  addFurniture(page, unit, 'breadcrumb');
}

function placeMixedStamp(page: Page, unit: Unit, { writer, section, place, stamp }: MixedStamp): void {
  const { text } = page;
  if (section) page.section ??= spanOf(text, section.start, section.end);
  if (place) page.dateline ??= { ...spanOf(text, place.start, place.end), place, date: null, agency: null };
  if (writer) page.byline ??= writersOf(text, writer) ?? spanOf(text, writer.start, writer.end);
  placeStamp(page, writer === null ? unit : beside(text, unit, writer), stamp);
}

/** The longer of what stands before and behind the writer. */
function beside(text: string, unit: Unit, { start, end }: Unit): Unit {
  const range = start - unit.start > unit.end - end ? trimmed(text, unit.start, start) : trimmed(text, end, unit.end);
  return range === null ? unit : { ...unit, ...range };
}

/** "By IFP Editorial Staff" names the house as well; "By Yonhap" is the agency's. */
function placeByline(page: Page, unit: Unit): void {
  const { text } = page;
  const writers = writersOf(text, unit);
  if (writers) page.byline ??= writers;
  else addFurniture(page, unit, 'credit');
  const start = unit.start + (/^[^:\s]+(?:\sby)?:?\s+/i.exec(text.slice(unit.start, unit.end))?.[0].length ?? 0);
  const entry = agencyOf(text.slice(start, unit.end));
  if (entry) page.agencies.push({ agency: { ...spanOf(text, start, unit.end), name: entry.name, code: entry.code, country: entry.country }, rank: AgencyRank.byline });
  else if (!placeHouseBehindSign(page, unit)) placeHouseOfByline(page, start, unit.end);
  const service = text.slice(start, unit.end).search(SERVICE);
  if (service >= 0) placeHouse(page, unit, readBareAgency(text, start + service), 'kept');
}

/** "By Jane Sample - *Trend*:", "Jane Sample (*The Jakarta Post*)": whether a house that a list has stands behind the sign, and nothing more. */
function placeHouseBehindSign(page: Page, unit: Unit): boolean {
  const sign = / (?:- |\()(?=\p{Lu}[^(]*$)/u.exec(page.text.slice(unit.start, unit.end));
  const agency = sign === null ? null : readBareAgency(page.text, unit.start + sign.index + sign[0].length);
  if (agency === null || !/^[:)]?$/.test(page.text.slice(agency.end, unit.end))) return false;
  placeHouse(page, unit, agency, 'kept');
  return true;
}

/** "By Jane Sample and *RFE/RL’s Armenian Service*" */
const SERVICE = /(?<=^|\sand\s|,\s)\p{Lu}[\p{L}/]{1,20}(?:\s\p{Lu}[\p{L}/]{1,20}){0,2}['’]s\s(?:\p{Lu}\p{L}+\s){0,2}(?:Service|Desk|Bureau|Newsroom)$/u;

function placeAgencyLine(page: Page, unit: Unit): void {
  const agency = agencyLineOf(page.text, unit);
  if (agency) page.agencies.push({ agency, rank: AgencyRank.stamp });
  addFurniture(page, unit, 'credit');
}
