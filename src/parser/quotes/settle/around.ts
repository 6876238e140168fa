/** "Foreign banks, | he told state TV on Saturday, | refuse to pay": words without a verb before the cue's comma go on behind its second one. */
import { ADDRESSING } from '../../../lexicon/cues.js';
import { lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, endsInIng, FINITE, idAt, isIn } from '../nouns.js';
import { WordSet } from '../../../core/words.js';
import { Side } from '../sources.js';

/** So many words of whom and when stand behind the cue before its second comma. */
const WITHIN = 9;
/** Of another clause than the one that was broken off. */
const OTHER = bits(Tag.conjunction, Tag.relative, Tag.subordinator, Tag.participle, Tag.stop, Tag.quote, Tag.that);
const NO_ASIDE = bits(Tag.verb, Tag.cue, Tag.auxiliary, Tag.quote, Tag.stop, Tag.semicolon, Tag.colon, Tag.dash, Tag.relative, Tag.that);
const ANSWER = new WordSet(['yes', 'no', 'well', 'true', 'maybe', 'sure', 'absolutely', 'never', 'perhaps']);

/** "… told state TV on Saturday*, refuse* to pay": a comma near behind the cue, and no other clause behind it. */
function goesOn(items: Items, behind: number, last: number): boolean {
  const { tag } = items;
  let comma = behind;
  while (comma < last && comma < behind + WITHIN && tag[comma] !== Tag.comma && !isIn(NO_ASIDE, tag[comma]!)) comma++;
  return tag[comma] === Tag.comma && comma + 2 < last && !isIn(OTHER, tag[comma + 1]!) && !endsInIng(items, comma + 1) && tells(items, comma + 1, last);
}

/** "*refuse* to pay", "the mayor *is* late"; not "on Monday, *a day after the strike*", "in Rasht, *Gilan Province*". */
function tells({ tag }: Items, from: number, last: number): boolean {
  for (let i = from; i < last && i < from + WITHIN; i++) if (isIn(FINITE, tag[i]!)) return true;
  return false;
}

/** The analysis with its content on both sides, where the left alone says nothing; else `decision`. */
export function aroundCue(decision: Decision): Decision {
  const { cue: { items, unit, behind }, source, content, confidence, others } = decision;
  const { tag } = items;
  if (content.place === Place.right) return aroundTold(decision);
  if (!isBroken(decision)) return decision;
  if (source.side === Side.right) return aroundSubject(decision);
  if (source.side !== Side.left || content.last + 1 !== source.first || !goesOn(items, behind, unit.last)) return decision;
  const both = others.find((other) => other.content.place === Place.both && other.content.first === content.first);
  if (both !== undefined) return { ...both, confidence };
  // "The ministry*, he said, had* also asked the insurers"
  return tag[behind] === Tag.comma && isIn(FINITE, tag[behind + 1]!) ? withRest(decision, behind + 1) : decision;
}

/** Words up to a comma that are no sentence yet. */
function isBroken({ cue: { items, unit, at, behind }, source, content }: Decision): boolean {
  const { tag, verbs, quotes } = items;
  if (content.place !== Place.left || content.first !== unit.first || tag[content.last] !== Tag.comma || quotes[content.last] !== quotes[content.first]) return false;
  // "Images of five truck *stops*, she explained, suggested": its last noun may look like a verb.
  const end = tag[behind] === Tag.comma && isIn(FINITE, tag[behind + 1]!) && source.last === at ? content.last - 1 : content.last;
  return verbs[end] === verbs[content.first] && !ANSWER.has(idAt(items, content.first));
}

/** "Whoever is late*, he warned his staff in a memo, will* take the bus": whom he told, and where, is not what he told. */
function aroundTold(decision: Decision): Decision {
  const { cue: { items, unit, behind, lemma }, source, content, confidence, others } = decision;
  const { tag, verbs } = items;
  const before = source.first - 1;
  if (!ADDRESSES.has(lemma) || source.side !== Side.left || before <= unit.first || tag[before] !== Tag.comma || content.first !== behind || tag[content.last] !== Tag.comma || !isIn(FINITE, tag[content.last + 1]!)) return decision;
  // "a memo *seen* by the Daily"
  if (verbs[content.last]! - verbs[content.first]! > 1) return decision;
  const both = others.find((other) => other.content.place === Place.both && other.content.first === unit.first && other.content.first2 === content.last + 1);
  return both === undefined ? decision : { ...both, confidence };
}

const ADDRESSES = lemmaSet(ADDRESSING);

/** "In three years*, says Vakili, who runs a legal clinic, she* has been let in twice": behind what is told of the subject. */
function aroundSubject(decision: Decision): Decision {
  const { cue: { items, unit }, source } = decision;
  const { tag } = items;
  if (tag[source.last] !== Tag.comma || tag[source.last + 1] !== Tag.relative) return decision;
  let comma = source.last + 2;
  while (comma < unit.last && comma < source.last + ASIDE && tag[comma] !== Tag.comma && tag[comma] !== Tag.quote) comma++;
  const rest = comma + 1;
  // "…, the body which runs the town" says what it is.
  const verb = tag[comma] === Tag.comma && isIn(SUBJECT, tag[rest]!) ? chunkEnd(items, rest, unit.last) : -1;
  return verb > 0 && isIn(FINITE, tag[tag[verb] === Tag.adverb ? verb + 1 : verb]!) ? withRest(decision, rest) : decision;
}

const SUBJECT = bits(Tag.pronoun, Tag.determiner, Tag.name);
/** "who runs a legal clinic above a shop": no longer. */
const ASIDE = 16;

/** The content on the left, and the one that begins at item `first2`. */
function withRest(decision: Decision, first2: number): Decision {
  const { unit } = decision.cue;
  return { ...decision, content: { ...decision.content, place: Place.both, first2, last2: Math.max(unit.end, first2 + 1) } };
}
