/** The agency that signs behind the last sentence of a story. */
import type { Agency } from '../../core/article.js';
import { agencyOf } from '../../agencies/index.js';
import { readBareAgency } from './dateline/agency.js';
import { CODE_ROOM } from './glued-code.js';
import { AgencyRank, addFurniture, type Page } from './page.js';
import { endsSentence } from './units.js';

const SIGN_OFF = /[.!?…]["”'’)]{0,2}\s{0,3}[-–—]{1,2}\s{0,2}([A-Z][A-Za-z/-]{1,14})\.?$/;

/** "… from sleepless nights." – NNN-IRNA": the agency signs behind the last sentence. The end of the sentence. */
export function cutSignOff(page: Page, start: number, end: number): number {
  const last = page.text.charCodeAt(end - 1);
  if (last < 65 || last > 122 || endsSentence(page.text, end)) return end;
  const from = Math.max(start, end - CODE_ROOM);
  const match = SIGN_OFF.exec(page.text.slice(from, end));
  const agency = match && readSigned(page.text, end - match[1]!.length, end);
  if (!agency) return end;
  page.agencies.push({ agency, rank: AgencyRank.credit });
  const sentence = trimEnd(page.text, start, from + match.index + match[0].search(/\s{0,3}[-–—]{1,2}\s{0,2}[A-Z]/));
  addFurniture(page, { start: skipBlanks(page.text, sentence, end), end }, 'credit');
  return sentence;
}

/** "IRNA", or of "NNN-IRNA" the originating one. */
function readSigned(text: string, start: number, end: number): Agency | null {
  const whole = readBareAgency(text, start);
  if (whole?.end === end && !agencyOf(whole.text)?.relay) return whole;
  const hyphen = text.slice(start, end).indexOf('-');
  const second = hyphen > 0 ? readBareAgency(text, start + hyphen + 1) : null;
  return second?.end === end ? second : whole;
}

export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && /\s/.test(text[at]!)) at++;
  return at;
}

export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
