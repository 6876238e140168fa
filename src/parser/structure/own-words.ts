/**
 * The house that its page names in words to its readers, where neither a dateline nor a stamp does.
 *
 *   Copyright © 2026 NPR. All rights reserved. / The Guardian is editorially independent. Support our journalism.
 */
import type { Agency, FurnitureKind } from '../../core/article.js';
import { agencyAtAddress, agencyOf } from '../../agencies/index.js';
import { isBlank, spanOf } from '../../core/span.js';
import { PAPER_NOUNS } from '../../lexicon/papers.js';
import { isUpper } from '../text/chars.js';
import { readBareAgency } from './dateline/agency.js';
import { AgencyRank, type Page } from './page.js';
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
const namedPaper = (): RegExp => (named ??= new RegExp(`\\bthe ((?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:\\p{Lu}\\p{L}+-)?(?:${PAPER_NOUNS.map((noun) => noun[0]!.toUpperCase() + noun.slice(1)).join('|')}))['’]s (?:\\w+ ){0,2}(?:newsletters?|app|website|site)\\b`, 'u'));

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
    if (agency !== null && agency.end <= end) return agency;
  }
  return null;
}
