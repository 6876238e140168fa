/** Whether a body's name is that of an outlet. */
import { agencyOf } from '../../agencies/index.js';
import { hasOutletWord } from '../../agencies/outlet-words.js';

/** "Karvan Gazette", "Radio Karvan", "IRNA" */
export function isOutletName(name: string): boolean {
  return agencyOf(name) !== null || hasOutletWord(name);
}

/** "the daily" is no television and no agency, "the channel" no agency. */
export function mayBeCalled(name: string, called: string): boolean {
  return !AGENCY.test(name) && !(PRINTED.has(called) && ON_AIR.test(name));
}

const PRINTED = new Set(['newspaper', 'paper', 'daily', 'magazine', 'weekly', 'tabloid']);
const AGENCY = /\b(?:agency|agence|reuters|associated press)\b/i;
const ON_AIR = /\b(?:television|tv|radio|broadcasting)\b/i;
