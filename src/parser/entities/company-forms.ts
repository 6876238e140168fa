import { OF } from '../text/small-words.js';
import type { Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { joinsRun } from './runs.js';

/** Forms of companies behind their name: "Nordvik *AB*", which the next sentence calls "Nordvik". */
export const COMPANY_FORMS: ReadonlySet<string> = new Set([
  'AB', 'AG', 'ASA', 'Co', 'Corp', 'GmbH', 'Inc', 'LLC', 'JSC', 'KG', 'LLP', 'Ltd', 'NV', 'OJSC', 'Oyj', 'PJSC', 'PLC', 'Plc', 'plc', 'SA', 'SE', 'SpA', 'Tbk',
]);

export const COMPANY_FORM = new RegExp(` (?:${[...COMPANY_FORMS].join('|')})$`);

/** "Karvan Resources *JSC*": token `at` is one, and goes on a name. */
export function isCompanyForm(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && joinsRun(tokens, at) && COMPANY_FORMS.has(tokens.textOf(at));
}

/** "University of *Wessex*", which the next sentence calls "Wessex": a word that no list knows, behind "of". */
export function isOfUnknown(tokens: Tokens, { first, last }: { first: number; last: number }): boolean {
  return last === first + 3 && OF.has(tokens.id[last - 2]!) && tokens.id[last - 1] === 0;
}


/** "Kordavan *Aerospace*", which the next sentence calls "Kordavan": the last word says what the company deals in. */
export function isTrade(tokens: Tokens, { first, last }: { first: number; last: number }): boolean {
  return last > first + 1 && (classOf(tokens.id[last - 1]!) & Is.business) !== 0 && tokens.id[first] === 0;
}
