/** Bodies whose place is part of their name: "Consulate General in Basra", "Islamic Community in Bosnia". */
import { WordSet } from '../../core/words.js';
import { GENERAL, IN } from '../text/small-words.js';
import { Shape, type Tokens } from '../text/tokens.js';
import { joinsRun } from './runs.js';

const CONSULATE = new WordSet(['consulate']);
const WITH_GENERAL = new WordSet(['consulate', 'directorate', 'inspectorate']);
const COURT = new WordSet(['court']);
const INSTANCE = new WordSet(['administrative', 'regional', 'labour', 'fiscal', 'social']);
const BELIEVERS = new WordSet(['community', 'church', 'fellowship', 'congregation']);

/** "Consulate *General*", "Directorate *General* of Pilotage": token `at` goes on the head before it. */
export function isWithGeneral(tokens: Tokens, at: number): boolean {
  return WITH_GENERAL.has(tokens.id[at - 1]!) && at < tokens.length && joinsRun(tokens, at) && GENERAL.has(tokens.id[at]!);
}

/** "Islamic Community *in* Bosnia", "Consulate General *in* Basra", "Higher Administrative Court *in* Bautzen": of believers, consuls and courts of one kind, the place is part of the name. */
export function isSettled(tokens: Tokens, at: number): boolean {
  if (!IN.has(tokens.id[at]!) || !(tokens.shape[at - 1]! & Shape.capital)) return false;
  if (COURT.has(tokens.id[at - 1]!) && INSTANCE.has(tokens.id[at - 2]!)) return true;
  return BELIEVERS.has(tokens.id[at - 1]!) || (CONSULATE.has(tokens.id[at - 2]!) && isWithGeneral(tokens, at - 1));
}
