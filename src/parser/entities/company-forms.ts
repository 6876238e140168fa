import type { Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';

/** Forms of companies behind their name: "Nordvik *AB*", which the next sentence calls "Nordvik". */
export const COMPANY_FORMS: ReadonlySet<string> = new Set([
  'AB', 'AG', 'ASA', 'Co', 'Corp', 'GmbH', 'Inc', 'LLC', 'JSC', 'KG', 'LLP', 'Ltd', 'NV', 'OJSC', 'Oyj', 'PJSC', 'PLC', 'Plc', 'plc', 'SA', 'SE', 'SpA', 'Tbk',
]);

export const COMPANY_FORM = new RegExp(` (?:${[...COMPANY_FORMS].join('|')})$`);

/** "Kordavan *Aerospace*", which the next sentence calls "Kordavan": the last word says what the company deals in. */
export function isTrade(tokens: Tokens, { first, last }: { first: number; last: number }): boolean {
  return last > first + 1 && (classOf(tokens.id[last - 1]!) & Is.business) !== 0 && tokens.id[first] === 0;
}
