/** The agency that signs behind the last sentence of a story. */
import type { Agency } from '../../core/article.js';
import { agencyOf } from '../../agencies/index.js';
import { hasOutletWord } from '../../agencies/outlet-words.js';
import { CLOSING } from '../../core/signs.js';
import { isLetter } from '../text/chars.js';
import { readBareAgency } from './dateline/agency.js';
import { CODE_ROOM } from './glued-code.js';
import { AgencyRank, addFurniture, type Page } from './page.js';
import { endsSentence } from './units.js';

/** "… nights.” – NNN-IRNA", "… on Sunday. (NAN)", "… on Sunday. EFE" */
const SIGN_OFF = /(?<=[.!?…]["”'’)]{0,2})\s{0,3}(?:[-–—]{1,2}\s{0,2}([A-Z][A-Za-z/-]{1,14})\.?|\(([A-Z][A-Za-z/-]{1,14})\)|\s([A-Z]{2,8}))$/;
/** Behind a code that signs nothing of the story follows, but the page's own words may. */
const END_ROOM = 600;

/** "… their stocks. (Newsroom)", "… (NAN) (www.nannews.example)", "… their stocks. — Karvan Herald": nobody's letters, at the page's end. */
const SIGNED_BY_NONE = /(?<=[.!?…]["”'’)]{0,2}|[a-z]\)|[A-Z]\))\s{0,3}(?:\(((?:www\.)?[a-z\d-]{3,30}(?:\.[a-z]{2,8}){1,2}|(?:\p{L}{2,12} )?(?:[Nn]ewsroom|[Dd]esk|[Ss]taff|[Aa]gencies|[Ww]ires?|[Bb]ureau))\)|[–—]\s?(?:[Tt]he )?(\p{Lu}[\p{L}.&’'-]{1,20}(?: \p{Lu}[\p{L}.&’'-]{1,20}){1,3}))$/u;

/** The end of the last sentence before such words; `end` where none stand there. */
function cutUnknown(page: Page, start: number, end: number): number {
  const last = page.text.charCodeAt(end - 1);
  if ((last !== CLOSING && !isLetter(last)) || page.text.length - end > END_ROOM) return end;
  const from = Math.max(start, end - UNKNOWN_ROOM);
  const match = SIGNED_BY_NONE.exec(page.text.slice(from, end));
  if (match === null || (match[2] !== undefined && !hasOutletWord(match[2]))) return end;
  const sentence = trimEnd(page.text, start, from + match.index);
  addFurniture(page, { start: skipBlanks(page.text, sentence, end), end }, 'credit');
  return sentence;
}

const UNKNOWN_ROOM = 100;

/** "… from sleepless nights." – NNN-IRNA": the agency signs behind the last sentence. The end of the sentence. */
export function cutSignOff(page: Page, start: number, end: number): number {
  const told = cutUnknown(page, start, end);
  const signed = signOffAt(page.text, start, told);
  if (signed === null) return told;
  page.agencies.push({ agency: signed.agency, rank: AgencyRank.credit });
  const sentence = trimEnd(page.text, start, signed.start);
  addFurniture(page, { start: skipBlanks(page.text, sentence, told), end: told }, 'credit');
  return sentence;
}

/** Whether an agency signs behind the last sentence of what ends at `end`. */
export function isSignedOff(text: string, start: number, end: number): boolean {
  return signOffAt(text, start, end) !== null;
}

/** The agency, and where what parts it from the sentence begins. */
function signOffAt(text: string, start: number, end: number): { agency: Agency; start: number } | null {
  const last = text.charCodeAt(end - 1);
  if (last !== CLOSING && (last < 65 || last > 122 || endsSentence(text, end))) return null;
  const from = Math.max(start, end - CODE_ROOM);
  const match = SIGN_OFF.exec(text.slice(from, end));
  if (match === null) return null;
  // "made by the army. (MAP)": in the middle of a story capitals may be anything.
  if (match[1] === undefined && text.length - end > END_ROOM) return null;
  const name = match[1] ?? match[2] ?? match[3]!;
  const at = end - name.length - (last === CLOSING ? 1 : 0);
  const agency = readSigned(text, at, at + name.length);
  return agency && { agency, start: from + match.index };
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
