/** A dateline that a copy from the browser has cut into three lines. */
import { knownPlace, readPlace, type PlaceReading } from './dateline/place.js';
import { spanOf } from '../../core/span.js';
import type { Line } from './head-line.js';
import { agencyLineOf } from './header-lines.js';
import type { Page } from './page.js';

/** "Kisumu, Kenya" / "CNN" / "—" / the lead: a dateline in three lines, as a copy from the browser has it. */
export function readSplitDateline(page: Page, lines: Line[], lead: number): void {
  const { text, units } = page;
  const first = lead - 3;
  if (page.dateline !== null || first < 0 || lines[first]!.type !== 'title' || lines[first + 1]!.type !== 'agency' || !DASH_ALONE.test(text.slice(units[lead - 1]!.start, units[lead - 1]!.end))) return;
  const place = readPlace(text, units[first]!.start);
  const agency = agencyLineOf(text, units[first + 1]!);
  if (place === null || agency === null || !isPlaceLine(place, text.slice(place.end, units[first]!.end))) return;
  page.dateline = { ...spanOf(text, units[first]!.start, units[lead - 1]!.end), place: place.place, date: null, agency };
  for (let i = first; i < lead; i++) lines[i] = { type: 'label' };
}

/** "Washington" is known; "Kisumu, Kenya" by its country. */
function isPlaceLine({ known }: PlaceReading, rest: string): boolean {
  return REGION.test(rest) && (known || (rest !== '' && knownPlace(rest.slice(2))?.isCountry === true));
}

const DASH_ALONE = /^[-–—]{1,2}$/;
/** Behind the place its country or nothing. */
const REGION = /^(?:,\s\p{Lu}[\p{L}. ]{1,30})?$/u;
