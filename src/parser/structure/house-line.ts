/** A house that no list has, by where its name stands: "By Jane Sample" / "Karvan Ledger-Herald" / "January 27, 2026", "Published in Dawn, November 18th, 2025". */
import type { Agency } from '../../core/article.js';
import { itemAt } from '../../core/reading.js';
import { CLOSING } from '../../core/signs.js';
import { spanOf } from '../../core/span.js';
import { isByline, isPersonLine } from './byline.js';
import { readPlace } from './dateline/place.js';
import type { Page } from './page.js';
import { PAPER_NOUN } from './paper-nouns.js';
import { headOf, lengthOf } from './shape.js';
import { stampOf } from './stamp.js';
import type { Unit } from './units.js';

const MAX_HOUSE = 50;
const NAME = /^(?:\p{Lu}[\p{L}'’&.-]*\s){1,4}(?:\p{Lu}[\p{L}'’]*-)?(\p{Lu}\p{L}+)$/u;

/** The house that is the whole of unit `i`, between a writer and a day. */
export function houseHere({ text, units }: Page, i: number): Agency | null {
  const unit = units[i]!;
  const [above, below] = [itemAt(units, i - 1), units[i + 1]];
  if (above === undefined || below === undefined || lengthOf(unit) > MAX_HOUSE) return null;
  if (text.charCodeAt(unit.end - 1) === CLOSING) return stampOf(text, above) === null ? null : inTown(text, unit);
  const noun = NAME.exec(headOf(text, unit))?.[1];
  if (noun === undefined || !PAPER_NOUN.has(noun.toLowerCase())) return null;
  const isBetween = (isByline(text, above) || isPersonLine(text, above)) && stampOf(text, below) !== null;
  return isBetween ? housed(text, unit) : null;
}

/** "6 September 2023" / "The Lake Monitor (Golzar)": whose story it is, and where, as those print it who gather the stories of many. */
function inTown(text: string, unit: Unit): Agency | null {
  const [, name, town] = IN_TOWN.exec(headOf(text, unit)) ?? [];
  if (town === undefined || readPlace(town, 0)?.listed !== true) return null;
  const noun = name === undefined ? undefined : NAME.exec(name)?.[1];
  return noun !== undefined && PAPER_NOUN.has(noun.toLowerCase()) ? housed(text, { start: unit.start, end: unit.start + name!.length }) : null;
}

const IN_TOWN = /^(.{4,40}) \((\p{Lu}[\p{L}' -]{2,24})\)$/u;

const PUBLISHED_IN = /^[Pp]ublished in (?:the )?(\p{Lu}[\p{L}'’&-]*(?:\s\p{Lu}[\p{L}'’&-]*){0,4}), \p{Lu}\p{Ll}+\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}$/u;

/** The paper in which the story was printed, as the last line says. */
export function printedIn(text: string, unit: Unit): Agency | null {
  const name = lengthOf(unit) <= 2 * MAX_HOUSE ? PUBLISHED_IN.exec(headOf(text, unit))?.[1] : undefined;
  if (name === undefined) return null;
  const start = text.indexOf(name, unit.start);
  return housed(text, { start, end: start + name.length });
}

function housed(text: string, { start, end }: { start: number; end: number }): Agency {
  const span = spanOf(text, start, end);
  return { ...span, name: span.text, code: null, country: null };
}
