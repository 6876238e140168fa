/** How sure a report must be to be kept: less where its form alone tells that somebody speaks. */
import { AS, BY } from '../../text/small-words.js';
import { DENY, FORCE, Form, SAY } from '../classes.js';
import { Place } from '../contents.js';
import { Tag, type Items } from '../items.js';
import { bits, idAt, isIn, PLAIN_PHRASE } from '../nouns.js';
import { phraseOf } from '../phrase.js';
import { Side } from '../sources.js';
import { judgesInMarks } from '../verdict.js';
import { endsWithTeller } from './ends.js';
import { outletNamedAt } from './outlets.js';
import { coversMarks, hasThat, type Settled } from './settled.js';

/** Reports less sure than this are left out. */
const THRESHOLD = 0.32;

/** The same for what its form alone tells, see `isParenthetical` and `isPlain`. */
const PLAIN_THRESHOLD = 0.12;

/** The same for clauses with "that". */
const THAT_THRESHOLD = 0.22;

/** The same where a sentence ends with who told it, and whom. */
const END_THRESHOLD = 0.05;

export function isSure(decision: Settled): boolean {
  return decision.confidence >= thresholdOf(decision);
}

function thresholdOf(decision: Settled): number {
  if (isTold(decision)) return THAT_THRESHOLD;
  if (endsWithTeller(decision) || isSaidBy(decision)) return END_THRESHOLD;
  return isParenthetical(decision) || isPlain(decision) || isHandedOn(decision) || goesOn(decision) || isDenial(decision) || isJoined(decision) || isParted(decision) || judgesInMarks(decision) ? PLAIN_THRESHOLD : THRESHOLD;
}

/** "As | reported | by Tasnim, the bridge was shut": who says it stands behind "by", and the sentence round it. */
function isSaidBy({ cue: { items, at, behind, force, form }, source }: Settled): boolean {
  return force === FORCE.say && form === Form.past && AS.has(idAt(items, at - 1)) && BY.has(idAt(items, behind)) && source.side === Side.right && source.first === behind + 1;
}

/** "He had *denied* working for Iran": who denies doing something says so. */
function isDenial({ cue: { items, lemma, behind }, source, content }: Settled): boolean {
  return lemma === DENY && source.side === Side.left && content.place === Place.right && content.first === behind && items.tag[behind] === Tag.participle;
}

/** "called for a new cabinet and *rejected* any base on its soil", "but *denied* a report": a second verb of the same subject that takes a stand. */
function isJoined({ cue: { items, at, behind, force, form, lemma }, source, content }: Settled): boolean {
  return (force === FORCE.stance || lemma === DENY) && (form === Form.past || form === Form.third) && items.tag[at - 1] === Tag.conjunction && source.side === Side.left && source.last < at && content.place === Place.right && content.first === behind && onlyReports(items, source.last, at);
}

/** "told Mehr that the guild would pay each player, and *denied* a report": behind a comma and "and" the second verb is his who told the clause. */
function isParted({ cue: { items, at, behind, form, lemma }, source, content }: Settled): boolean {
  return lemma === DENY && form === Form.past && source.side === Side.none && items.tag[at - 1] === Tag.conjunction && items.tag[at - 2] === Tag.comma && content.place === Place.right && content.first === behind;
}

/**
 * "The ministers, both from the north, *called* for a lull and | rejected", "has been a member since May and | backed": whether the subject, which ends
 * before item `first`, does nothing before the verb behind "and" at `last` but report.
 */
function onlyReports({ tag }: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isIn(MAIN_VERB, tag[i]!)) return tag[i] === Tag.cue;
  return true;
}

const MAIN_VERB = bits(Tag.verb, Tag.cue, Tag.stop);

/** "…, and went on to say that the gate was shut", "went on to say “…”" */
function goesOn(decision: Settled): boolean {
  const { cue } = decision;
  return cue.items.tag[cue.at - 1] === Tag.to && phraseOf(cue).first < cue.at && (hasThat(decision) || coversMarks(decision));
}

/** "He has warned that the gate is shut, | state TV reported": an outlet and its verb behind a sentence that is whole. */
function isHandedOn({ cue: { items, force, at }, source, content }: Settled): boolean {
  if (force !== FORCE.say || content.place !== Place.left || source.side !== Side.left || source.last !== at || items.tag[source.first - 1] !== Tag.comma) return false;
  return outletNamedAt(items, source.first, source.last) !== null;
}

/** "Karvani regretted that the gate was shut": a subject, a verb and a clause with "that". */
function isTold(decision: Settled): boolean {
  const { cue, source } = decision;
  return cue.lemma !== SAY && source.side === Side.left && source.last === cue.at && hasThat(decision);
}

/** "the tunnel is safe; opponents say that it leaks": a subject, "say" and a clause with "that". */
function isPlain(decision: Settled): boolean {
  const { cue, source } = decision;
  return cue.lemma === SAY && source.side === Side.left && source.last === cue.at && hasThat(decision);
}

/** "Even so, | Vakili conceded | , there was nobody else", "…, | he adds | with a grin, …", "…, | he argues | ; …": a subject and a verb of saying between commas do nothing but report. */
function isParenthetical({ cue: { items, unit, at, behind, force, form }, source }: Settled): boolean {
  if (force !== FORCE.say || (form !== Form.past && form !== Form.third) || source.side !== Side.left || !closes(items, behind, unit.last)) return false;
  return source.last === at && source.first > 0 && items.tag[source.first - 1] === Tag.comma;
}

/** A comma, or how he said it and a comma: "with a grin,". */
function closes({ tag }: Items, behind: number, last: number): boolean {
  if (tag[behind] === Tag.comma || tag[behind] === Tag.semicolon) return true;
  if (tag[behind] !== Tag.preposition) return false;
  let i = behind + 1;
  while (i < last && i < behind + LONGEST_MANNER && isIn(PLAIN_PHRASE, tag[i]!)) i++;
  return tag[i] === Tag.comma;
}

/** "with a broad grin" */
const LONGEST_MANNER = 6;
