/** "The captain *brushed aside* the criticism": what somebody was told, and will not hear of; a lock of hair is brushed aside without a word. */
import { WordSet } from '../../core/words.js';
import { CHARGES } from '../../lexicon/cues.js';
import type { Decision } from './decode.js';
import { clauseEnd } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, idAt, isIn } from './nouns.js';
import { reportOf } from './report-of.js';

const WAVES = new WordSet('brush brushes brushed brushing shrug shrugs shrugged shrugging wave waves waved waving laugh laughs laughed laughing'.split(' '));
const OFF = new WordSet(['off', 'aside', 'away']);
const SAID = new WordSet(CHARGES);

/** "the two ministers' latest warnings" */
const FARTHEST = 5;
const BEFORE_NOUN = bits(Tag.determiner, Tag.noun, Tag.name, Tag.possessive, Tag.number, Tag.pronoun, Tag.object);

/** "brushed aside", "shrugged off": the cheap question. */
export function mayWaveOff(items: Items, i: number): boolean {
  return WAVES.has(idAt(items, i)) && OFF.has(idAt(items, i + 1));
}

/** The report by the verb at item `i`, or null where its object is nothing that was said: "waved off the boat". */
export function wavedOffAt(items: Items, unit: Unit, i: number): Decision | null {
  const first = i + 2;
  let noun = first;
  while (noun < first + FARTHEST && isIn(BEFORE_NOUN, items.tag[noun]!) && !SAID.has(idAt(items, noun))) noun++;
  if (noun >= unit.last || !SAID.has(idAt(items, noun))) return null;
  return reportOf(items, unit, { first: i, last: first }, { first, last: clauseEnd(items, unit, first) });
}
