/** The house that a line about the writer names. */
import { agencyOf } from '../../agencies/index.js';
import { hasOutletWord } from '../../agencies/outlet-words.js';
import type { Agency } from '../../core/article.js';
import { spanOf } from '../../core/span.js';
import { agencyAt, readBareAgency } from './dateline/agency.js';
import { AgencyRank, type Page } from './page.js';
import { isPaper } from './rubric.js';
import type { Unit } from './units.js';

/** "VOA News", "Science correspondent, *BBC News*" */
export function houseOfPost(text: string, { start, end }: Unit): Agency | null {
  const comma = text.lastIndexOf(', ', end - 1);
  const behind = comma > start ? readBareAgency(text, comma + 2) : null;
  return behind?.end === end ? behind : readBareAgency(text, start);
}

/** "By *Reuters* Staff", "Jane Sample, *Associated Press*", "By Jane Sample | *Karvan Gazette*" */
export function placeHouseOfByline(page: Page, start: number, end: number): void {
  const { text } = page;
  const line = text.slice(start, end);
  const staff = line.replace(STAFF, '');
  // "Lena Sample with AFP, dpa": whose news the house tells with its own
  const sign = WITH.test(line) ? null : BEHIND_NAME.exec(line);
  const at = staff !== line && agencyOf(staff) !== null ? start : sign === null ? end : start + sign.index + sign[0].length;
  const entry = at === start ? agencyOf(staff) : null;
  const agency = entry ? agencyAt(text, start, start + staff.length, entry) : at < end ? readBareAgency(text, at) : null;
  if (agency !== null && (at === start || agency.end === end)) page.agencies.push({ agency, rank: AgencyRank.byline });
  else if (sign?.[0].includes('|') && hasOutletWord(text.slice(at, end))) page.agencies.push({ agency: { ...spanOf(text, at, end), name: text.slice(at, end), code: null, country: null }, rank: AgencyRank.byline });
  else placePaper(page, start, end);
}

const WITH = /\swith\s/i;
const STAFF = /(?:\s(?:Staff|Writers?|Desk|Newsroom|Correspondents?|Reporters?|English|Service|Team|Website))*(?:\s(?:[Ww]ith|WITH)\s.{2,40})?$/;
/** Before the house at the line's end. */
const BEHIND_NAME = /(?:,|\s\|)\s(?=[^,|]{2,40}$)/;

/** "By Jane Sample, *The Karvan Courier*": a paper that no list has. */
function placePaper(page: Page, start: number, end: number): void {
  const comma = page.text.lastIndexOf(', ', end);
  if (comma < start || !isPaper(page.text, { start: comma + 2, end })) return;
  page.agencies.push({ agency: { ...spanOf(page.text, comma + 2, end), name: page.text.slice(comma + 2, end), code: null, country: null }, rank: AgencyRank.byline });
}
