/**
 * A page that begins as a mail does: fields, one a line, whose subject is the headline.
 *
 *   From: Press Office / Date: Tue, 4 Jun 2024 09:12:00 +0100 / Subject: Ferry stops for the winter
 */
import type { Page } from './page.js';
import type { Unit } from './units.js';

const FIELD = /^(from|to|cc|bcc|reply-to|date|sent|subject)\s?:\s{1,3}(?=\S)/i;
const REPLIED = /^(?:(?:re|fwd?|aw|wg)\s?:\s{0,3})+/i;
const MOST_FIELDS = 8;
/** Of a field's name, its colon and the blanks behind. */
const LONGEST_FIELD = 24;

export interface MailField {
  name: string;
  /** What stands behind the colon. */
  value: Unit;
}

/** The fields at the top of the page, by their units; none unless there is a subject and one more. */
export function mailFields({ text, units }: Page): MailField[] {
  const fields: MailField[] = [];
  for (const unit of units.slice(0, MOST_FIELDS)) {
    const line = text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_FIELD));
    const match = line.includes(':') ? FIELD.exec(line) : null;
    if (match === null) break;
    const name = match[1]!.toLowerCase();
    const start = unit.start + match[0].length;
    fields.push({ name, value: { ...unit, start: start + (name === 'subject' ? replied(text, start) : 0) } });
  }
  return fields.length > 1 && fields.some(({ name }) => name === 'subject') ? fields : [];
}

/** Length of "Re:", "Fwd:". */
function replied(text: string, start: number): number {
  return REPLIED.exec(text.slice(start, start + 24))?.[0].length ?? 0;
}
