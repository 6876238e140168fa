/**
 * Reports without words: it is told that somebody spoke, or when and where, and not what was said.
 *
 *   Vakili said nothing about the mill                   said nothing had changed: a clause
 *   Vakili repeated his tests                             repeated his claim
 *   In a speech on Friday, Vakili argued                  In the end the gate will hold, Vakili argued: a clause
 */
import { internWord, WordSet } from '../../../core/words.js';
import { EXPRESSED } from '../../../lexicon/cues.js';
import { lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag } from '../items.js';
import { bits, chunkEnd, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import type { IdleRule } from './idle-rule.js';

/** Asked where nothing is in marks. */
export const SILENT_RULES: readonly IdleRule[] = [
  { id: 'nothing', why: '"said nothing about the mill": that he spoke, and not what he said', place: Place.right, holds: saysNothing },
  { id: 'occasion', why: '"In a speech on Friday, Vakili argued": when and where he spoke', place: Place.left, holds: tellsWhen },
];

const NOTHING = internWord('nothing');
/** "In a speech to the guild on Friday": phrases and no clause. */
const CIRCUMSTANCE = bits(Tag.preposition, Tag.determiner, Tag.noun, Tag.name, Tag.number, Tag.time, Tag.possessive, Tag.to);

function saysNothing({ cue: { items, behind }, content: { first, last } }: Decision): boolean {
  return first === behind && idAt(items, first) === NOTHING && items.verbs[first] === items.verbs[last];
}

/** "repeated *his tests* in 40 homes": a thing that is done, and not said; asked when all have their subjects, which are those of what follows. */
export function doesAgain({ cue: { items, behind, lemma, unit }, content: { place, first, last } }: Pick<Decision, 'cue' | 'content'>): boolean {
  if (lemma !== REPEAT || place !== Place.right || first !== behind || items.tag[first - 1] === Tag.that || items.verbs[first] !== items.verbs[last]) return false;
  const end = chunkEnd(items, first, unit.last);
  return end > 0 && items.tag[end - 1] === Tag.noun && !WORDS.has(idAt(items, end - 1));
}

const [REPEAT] = lemmaSet('repeat').lemmas;
const WORDS = new WordSet(`${EXPRESSED} claim claims call calls warning warnings demand demands threat threats accusation accusations assertion allegation allegations pledge promise promises appeal offer denial denials position vow request stance words remark remarks view criticism message mantra`);

/** "In a speech on Friday, Vakili argued": when and where, of a content on the left. */
export function tellsWhen({ cue: { items, at, unit }, source, content: { first, last } }: Decision): boolean {
  const { tag } = items;
  if (first !== unit.first || tag[first] !== Tag.preposition || tag[last] !== Tag.comma || source.side !== Side.left || source.last > at) return false;
  for (let i = first; i < last; i++) if (!isIn(CIRCUMSTANCE, tag[i]!)) return false;
  return true;
}
