/** Of what people somebody is said to be, and what says nothing of it. */
import { WordSet } from '../../../core/words.js';
import type { EntityMention } from '../../doc.js';
import { knownAt } from '../../entities/gazetteer.js';
import { OF } from '../../text/small-words.js';
import type { Tokens } from '../../text/tokens.js';

/** "Karvani, an | *Italian* historian": whether the name at token `at` is a people's. */
export function isPeopleAt(tokens: Tokens, at: number, name: EntityMention | undefined): name is EntityMention {
  return name?.type === 'place' && name.first === at && knownAt(tokens, at, name.last)?.demonym === true;
}

/** "Spaniard" for Spain, "Serb" for Serbia; not "Hague", "Iranians", "Seychelles". */
export function isDemonym(text: string, name: string): boolean {
  return text.length > 3 && !text.endsWith('s') && !SMALL_END.test(text) && !` ${name} `.includes(` ${text} `);
}

/** "the Israeli *regime*": the government. */
const SMALL_END = /\s\p{Ll}+$/u;

/** "Head *coach of* the Iranian rowing team | Dragan Karvani": whom one trains, told by tokens `[first, last)`, says nothing of where he is from. */
export function isTrainersOf({ id }: Tokens, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++) if (TRAINS.has(id[at]!) && OF.has(id[at + 1]!)) return true;
  return false;
}

const TRAINS = new WordSet(['coach', 'manager', 'trainer']);
