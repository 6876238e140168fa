/** On which side of its verb a content stands, where the first analysis took what tells when, where or through whom for what was said. */
import { WordSet } from '../../../core/words.js';
import { AS, BY, CITING, FOR } from '../../text/small-words.js';
import { Place, REACH } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { copyOf } from '../lattice.js';
import { bits, idAt, isIn, PLAIN_PHRASE } from '../nouns.js';
import { Side } from '../sources.js';
import { OCCASION } from './circumstance.js';
import { isRelativeThat } from './idle.js';
import { saidBehind } from './inverted.js';
import { laterThat } from './later-that.js';
import { coversMarks } from './settled.js';
import { tellsWhen } from './silent.js';

/**
 * "There is nothing for a welder, | he argues; | his mother is happy": behind the semicolon something else begins. "Half of the
 * towns have no shelter, | Karvani warned | in a report, months after …": where it was said, and not what.
 */
export function leftward(decision: Decision): Decision {
  if (isRelativeThat(decision)) return laterThat(decision) ?? otherwise(decision);
  if (tellsByWhom(decision)) return otherwise(decision);
  const inverted = saidBehind(decision);
  if (inverted !== null) return inverted;
  const { cue: { items, at, behind }, source, content } = decision;
  if (content.place !== Place.right || source.side !== Side.left || source.last !== at || items.tag[source.first - 1] !== Tag.comma) return decision;
  if (isOfNextVerb(decision)) return otherwise(decision);
  if (items.tag[behind] !== Tag.semicolon && !(content.first === behind && tellsWhere(items, behind) && !coversMarks(decision))) return decision;
  return otherwise(decision);
}

/** "Rates have fallen, Vakili said *as quoted by* the weekly", "Mehr reports *citing* the bank": through whom it is known, and not what he said. */
function tellsByWhom({ cue: { items, behind }, content: { place, first } }: Decision): boolean {
  if (place !== Place.right || first !== behind) return false;
  return CITING.has(idAt(items, behind)) || (AS.has(idAt(items, behind)) && QUOTED.has(idAt(items, behind + 1)) && BY.has(idAt(items, behind + 2)));
}

const QUOTED = new WordSet(['quoted', 'cited', 'reported', 'carried', 'published']);

/** "The pipe is new, Vakili explained | and *added*: “It cost a lot.”": what is marked is of the verb that joins. */
function isOfNextVerb({ cue: { items, behind, unit }, source, content }: Decision): boolean {
  const { tag, verbs } = items;
  return tag[behind] === Tag.conjunction && tag[behind + 1] === Tag.cue && content.first > behind + 1 && verbs[source.first]! > verbs[unit.first]! && tag[unit.first] !== Tag.cue;
}

/** Its content on the left, if there is one. */
function otherwise(decision: Decision): Decision {
  const left = decision.others.find((other) => other.content.place === Place.left);
  return left ? { cue: left.cue, source: left.source, content: left.content, confidence: decision.confidence, others: left.others } : decision;
}

/** "Vakili of the mill, who has sold flour since May, | said | prices had fallen": what stands before the verb is no clause but its subject. */
export function rightward(decision: Decision): Decision {
  if (decision.content.place === Place.left && tellsWhen(decision)) return behindOccasion(decision);
  const { cue: { items, at, behind, unit }, content, confidence, others } = decision;
  // "The claim that it leaks, which …, is wrong, said Vakili" is one.
  if (content.place !== Place.left || content.first !== unit.first || items.tag[at - 1] !== Tag.comma || isIn(ENDS_UNIT, items.tag[behind]!) || coversMarks(decision)) return decision;
  let comma = content.first;
  while (comma < at && items.tag[comma] !== Tag.comma) comma++;
  if (items.tag[comma + 1] !== Tag.relative || items.verbs[comma] !== items.verbs[content.first] || items.commas[at - 1]! - items.commas[comma]! !== 1) return decision;
  const right = others.find((other) => other.content.place === Place.right);
  return right ? { cue: right.cue, source: { first: content.first, last: comma, side: Side.left, part: right.source.part }, content: right.content, confidence, others: right.others } : decision;
}

/** "In Riyadh, the council expressed hope | *for an accord that holds*": behind the verb, where the words before it tell when and where. */
function behindOccasion(decision: Decision): Decision {
  const { cue, content } = decision;
  const { items, behind, unit } = cue;
  const first = items.tag[behind] === Tag.that ? behind + 1 : behind;
  if (first >= unit.end || !(isIn(OPENS_TOLD, items.tag[first]!) || FOR.has(idAt(items, first)))) return decision;
  const told = copyOf(content);
  told.place = Place.right;
  told.first = first;
  told.last = Math.min(unit.end, first + REACH);
  return { ...decision, content: told };
}

/** What is said behind a verb opens so, where it is no occasion: "argued *the case*", "expressed *hope*", but not "argued *with* the guild". */
const OPENS_TOLD = bits(Tag.determiner, Tag.name, Tag.pronoun, Tag.noun, Tag.cue);

const ENDS_UNIT = bits(Tag.stop, Tag.comma);

/** "in a report", "at a conference": a preposition and what somebody says something in or at. */
function tellsWhere(items: Items, at: number): boolean {
  if (!WHERE.has(idAt(items, at))) return false;
  for (let i = at + 1; i < at + WHERE_WITHIN && isIn(PLAIN_PHRASE, items.tag[i]!); i++) if (OCCASION.has(idAt(items, i))) return true;
  return false;
}

const WHERE = new WordSet(['in', 'at', 'during', 'on']);
const WHERE_WITHIN = 7;
