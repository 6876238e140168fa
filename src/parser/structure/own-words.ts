/**
 * The house that its page names in words to its readers, where neither a dateline nor a stamp does.
 *
 *   Copyright © 2026 NPR. All rights reserved. / The Guardian is editorially independent. Support our journalism.
 */
import type { Agency, FurnitureKind } from '../../core/article.js';
import { isBlank, spanOf } from '../../core/span.js';
import { PAPER_NOUNS } from '../../lexicon/papers.js';
import { isUpper } from '../text/chars.js';
import { readBareAgency } from './dateline/agency.js';
import { AgencyRank, type Page } from './page.js';
import type { Unit } from './units.js';

const RIGHTS = /(?:©|\(c\)|\bcopyright\b)(?=.{0,60}\b(?:19|20)\d\d\b)/i;

/** Furniture of `kind` says whose page it is: what the house asks of its readers, and whose rights it has in which year. A picture's have none. */
export function nameOwner(page: Page, unit: Unit, kind: FurnitureKind): void {
  if (kind !== 'promo' && !(kind === 'credit' && RIGHTS.test(page.text.slice(unit.start, unit.end)))) return;
  const agency = firstAgency(page.text, unit) ?? ownPaper(page.text, unit);
  if (agency) page.agencies.push({ agency, rank: AgencyRank.notice });
}

const NAMED = new RegExp(`\\bthe ((?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:\\p{Lu}\\p{L}+-)?(?:${PAPER_NOUNS.map((noun) => noun[0]!.toUpperCase() + noun.slice(1)).join('|')}))['’]s (?:\\w+ ){0,2}(?:newsletters?|app|website|site)\\b`, 'u');

/** "Sign up for the Karvan Courier's morning newsletter": a paper that no list has. */
function ownPaper(text: string, { start, end }: Unit): Agency | null {
  const line = text.slice(start, end);
  const name = line.includes('the ') ? NAMED.exec(line)?.[1] : undefined;
  if (name === undefined) return null;
  const at = start + line.indexOf(name);
  return { ...spanOf(text, at, at + name.length), name, code: null, country: null };
}

/** A word that an agency's name may begin with stands behind a blank, an opening or nothing. */
function firstAgency(text: string, { start, end }: Unit): Agency | null {
  for (let at = start; at < end; at++) {
    const opens = isUpper(text.charCodeAt(at)) && (at === start || isBlank(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 40 || text.charCodeAt(at - 1) === 0xa9);
    const agency = opens ? readBareAgency(text, at) : null;
    if (agency !== null && agency.end <= end) return agency;
  }
  return null;
}
