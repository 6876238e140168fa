/**
 * Cues that are participles or nouns by what stands around them, and report nothing.
 *
 *   A group calling itself Silent Falcon said           One boy, asked what he had seen, said
 *   Concluding the session, Vakili invited              The mayor was not persuaded
 *   rejects talk of an emergency                        spoke after talks with his counterpart
 *   Her counterpart at the bank, Vakili, disagreed      A man accused of theft was held
 *   She is experienced and lauded for her thrift
 */
import { EVENTS, REBUFFING } from '../../../lexicon/cues.js';
import { internWord, WordSet } from '../../../core/words.js';
import { AS, REFLEXIVE } from '../../text/small-words.js';
import { CALL, cueCodeOf, Form, lemmaOf, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { beOf } from '../agents.js';
import { Tag } from '../items.js';
import { bits, chunkEnd, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';

/** Whether the cue is such a participle or noun. */
export function isReduced(decision: Decision): boolean {
  return isNaming(decision) || isDubbed(decision) || isAccused(decision) || isPraised(decision) || isBeforeVerb(decision) || isAskedOne(decision) || isClosing(decision) || isMoved(decision) || isKeptFrom(decision) || isTalk(decision) || isOwnSubject(decision);
}

const [TALK] = lemmaSet('talk').lemmas;
const SELF_NAMING = lemmaSet('identify');
const ASKS = lemmaSet('ask question press quiz');
const TELLS = lemmaSet('tell inform');
const ABOUT = new WordSet(['of', 'about']);
const ACCUSES = lemmaSet('accuse suspect');
const CONCLUDES = lemmaSet('conclude close open');
/** "was hardly *known* in the trade" too: what is so, and nobody says it. */
const MOVES = lemmaSet('persuade convince know');
const REBUFFS = lemmaSet(REBUFFING);
const EVENT = new WordSet(EVENTS);
const OF = internWord('of');
const NOMINAL = bits(Tag.noun, Tag.name);

/** "A group *calling itself* Silent Falcon said", "who *identified himself* only as Navid". */
function isNaming(decision: Decision): boolean {
  const { cue: { items, at, behind, lemma, form } } = decision;
  if (SELF_NAMING.has(lemma) && REFLEXIVE.has(idAt(items, behind))) return true;
  if (lemma !== CALL) return false;
  return form === Form.past ? isCalled(decision) : form === Form.ing && REFLEXIVE.has(idAt(items, behind)) && isIn(NOMINAL, items.tag[at - 1] ?? Tag.stop);
}

/** "They took the mill *dubbed* the “house of sand”": it is called so, and its holder does not say it. */
function isDubbed({ cue: { items, at, lemma, form }, source }: Decision): boolean {
  if (form !== Form.past || !NAMES.has(lemma) || !isIn(NOMINAL, items.tag[at - 1] ?? Tag.stop)) return false;
  return source.side === Side.left && source.last < at && items.verbs[at]! > items.verbs[source.last]!;
}

const NAMES = lemmaSet('call dub label describe');

/** "is more experienced and *lauded for* her thrift": who lauds names whom right behind the verb. */
function isPraised({ cue: { items, at, behind, lemma, form } }: Decision): boolean {
  return form === Form.past && PRAISES.has(lemma) && items.tag[at - 1] === Tag.conjunction && FOR_OR_AS.has(idAt(items, behind));
}

const PRAISES = lemmaSet('praise laud hail applaud commend criticize criticise condemn denounce fault');
const FOR_OR_AS = new WordSet(['for', 'as']);

/** "A man *accused of* theft was held": he is, and accuses nobody; not "theft of which a clerk Vakili *accused*": whom somebody accuses of it stands behind the verb. */
function isAccused({ cue: { items, at, behind, lemma, form, unit }, source }: Decision): boolean {
  if (form !== Form.past || !ACCUSES.has(lemma) || idAt(items, behind) !== OF || !isIn(NOMINAL, items.tag[at - 1] ?? Tag.stop)) return false;
  if (source.side === Side.left && items.tag[source.first - 1] === Tag.relative) return false;
  return source.side !== Side.left || source.first <= unit.first || !isIn(NOMINAL, items.tag[source.first - 1]!);
}

/** "Some of the houses she *described* have been torn down": the verb behind is that of what she described. */
function isBeforeVerb({ cue: { items, at, behind, form }, content: { place, first } }: Decision): boolean {
  return form === Form.past && place === Place.right && first === behind && items.tag[first] === Tag.auxiliary && items.tag[at - 1] === Tag.pronoun && isIn(NOMINAL, items.tag[at - 2] ?? Tag.stop);
}

/** "A woman *called* Bea Vakili came by", "the channel, *called* Kasnavin, has", "a historian *called as* a witness". */
function isCalled({ cue: { items, at, behind, unit } }: Decision): boolean {
  const { tag } = items;
  if (tag[at - 1] !== Tag.noun && tag[at - 1] !== Tag.comma) return false;
  if (AS.has(idAt(items, behind))) return tag[at - 1] === Tag.noun;
  let end = behind;
  while (end < unit.last && tag[end] === Tag.name) end++;
  return end > behind && (tag[at - 1] === Tag.comma ? tag[end] === Tag.comma : isIn(FINITE, tag[end] ?? Tag.stop));
}

/** "One boy, *asked* what he had seen, | said", "An official, *told* of that remark, laughed": he was asked. */
function isAskedOne({ cue: { items, at, behind, lemma, form, unit }, content }: Decision): boolean {
  const { tag } = items;
  if (form !== Form.past || !(ASKS.has(lemma) || (TELLS.has(lemma) && ABOUT.has(idAt(items, behind)))) || at === unit.first || tag[at - 1] !== Tag.comma) return false;
  let comma = content.first;
  while (comma < unit.last && tag[comma] !== Tag.comma) comma++;
  return comma + 1 < unit.last && isIn(FINITE, tag[comma + 1]!);
}

/** "*Concluding* the session, Vakili invited". */
function isClosing({ cue: { items, at, behind, lemma, form, unit } }: Decision): boolean {
  if (form !== Form.ing || at !== unit.first || !CONCLUDES.has(lemma)) return false;
  const end = chunkEnd(items, behind, unit.last);
  return end > 0 && EVENT.has(idAt(items, end - 1));
}

/** "The mayor was not *persuaded*". */
function isMoved({ cue: { items, at, lemma } }: Decision): boolean {
  return MOVES.has(lemma) && beOf(items, at, -1) >= 0;
}

/** "keeps the body *from rejecting* it": nothing that is done. */
function isKeptFrom({ cue: { items, at, form, unit } }: Decision): boolean {
  return form === Form.ing && at > unit.first && FROM.has(idAt(items, at - 1));
}

const FROM = new WordSet(['from', 'without']);

/** "rejects *talk of* an emergency", "spoke after *talks* with": nouns. */
function isTalk({ cue: { items, at, lemma, form, unit } }: Decision): boolean {
  if (lemma !== TALK || at === unit.first) return false;
  if (form === Form.third && items.tag[at - 1] === Tag.subordinator) return true;
  return form === Form.base && idAt(items, at + 1) === OF && REBUFFS.has(lemmaOf(cueCodeOf(idAt(items, at - 1))));
}

/** "| Her counterpart at the bank, | Vakili, | disagreed": who he is. */
function isOwnSubject({ cue: { items, at, unit }, source, content }: Decision): boolean {
  // "A disaster, Vakili said", but "A clerk at the mill, Vakili, said"
  if (items.tag[at - 1] !== Tag.comma || content.place !== Place.left || source.side !== Side.left || content.first !== unit.first || items.quotes[content.last] !== items.quotes[content.first]) return false;
  return source.last <= at && content.last <= source.first && items.verbs[content.last] === items.verbs[content.first];
}
