/**
 * Cues that are participles or nouns by what stands around them, and report nothing.
 *
 *   A group calling itself Silent Falcon said           One boy, asked what he had seen, said
 *   Concluding the session, Vakili invited              The mayor was not persuaded
 *   rejects talk of an emergency                        spoke after talks with his counterpart
 *   Her counterpart at the bank, Vakili, disagreed      A man accused of theft was held
 *   She is experienced and lauded for her thrift
 */
import { EVENTS, OBTAINED, REBUFFING } from '../../../lexicon/cues.js';
import { internWord, WordSet } from '../../../core/words.js';
import { AS, AT, BY, IN, REFLEXIVE } from '../../text/small-words.js';
import { CALL, cueCodeOf, Form, lemmaOf, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { beOf } from '../agents.js';
import { Tag } from '../items.js';
import { bits, chunkEnd, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import type { IdleRule } from './idle-rule.js';

/** Asked whatever is in marks behind the verb. */
export const REDUCED_RULES: readonly IdleRule[] = [
  { id: 'naming', why: '"A group calling itself Silent Falcon said", "who identified himself only as Navid": what he is called', verbs: lemmaSet('call identify'), holds: isNaming },
  { id: 'dubbed', why: '"They took the mill dubbed the “house of sand”": it is called so', verbs: lemmaSet('call dub label describe'), holds: isDubbed },
  { id: 'accused', why: '"A man accused of theft was held": he is, and accuses nobody', verbs: lemmaSet('accuse suspect'), holds: isAccused },
  { id: 'praised', why: '"is more experienced and lauded for her thrift": she is, and lauds nobody', verbs: lemmaSet('praise laud hail applaud commend criticize criticise condemn denounce fault'), holds: isPraised },
  { id: 'described', why: '"Some of the houses she described have been torn down": the verb behind is that of what she described', place: Place.right, holds: isBeforeVerb },
  { id: 'asked-one', why: '"One boy, asked what he had seen, said", "An official, told of that remark, laughed": he was asked', verbs: lemmaSet('ask question press quiz tell inform'), holds: isAskedOne },
  { id: 'closing', why: '"Concluding the session, Vakili invited": an event ends', verbs: lemmaSet('conclude close open'), holds: isClosing },
  { id: 'moved', why: '"The mayor was not persuaded", "was hardly known in the trade": what is so, and nobody says it', verbs: lemmaSet('persuade convince know'), holds: isMoved },
  { id: 'kept-from', why: '"keeps the body from rejecting it": nothing that is done', holds: isKeptFrom },
  { id: 'talk', why: '"rejects talk of an emergency", "spoke after talks with": nouns', verbs: lemmaSet('talk'), holds: isTalk },
  { id: 'where', why: '"The fever, first confirmed in the district of Golzar, has spread": where, and nobody says it', holds: isWhere },
  { id: 'done-by', why: '"A network proposed in October by the guild would test it": what was done, and by whom', place: Place.right, holds: isDoneBy },
  { id: 'ruled-out', why: '"The chairman ruled him out of order": what he did to him', verbs: lemmaSet('rule'), place: Place.right, holds: ({ cue: { items, behind } }) => items.tag[behind] === Tag.object && OUT.has(idAt(items, behind + 1)) },
  { id: 'own-subject', why: '"Her counterpart at the bank, Vakili, disagreed": who he is', place: Place.left, holds: isOwnSubject },
];

/** The subject that the analysis found stands behind "in". */
function isWhere({ cue: { items, lemma }, source: { side, first } }: Decision): boolean {
  return side === Side.right && lemma !== ACCORDING && items.tag[first - 1] === Tag.preposition && !BY.has(idAt(items, first - 1)) && (IN.has(idAt(items, first - 1)) || AT.has(idAt(items, first - 1)));
}

/** Behind the verb "by" and who did it, and the verb of the sentence behind that. */
function isDoneBy({ cue: { items, at, form }, source: { side, last }, content }: Decision): boolean {
  if ((form !== Form.past && form !== Form.participle) || side !== Side.left || last !== at || !BY.has(idAt(items, content.first))) return false;
  const end = chunkEnd(items, content.first + 1, content.last);
  return end > 0 && isIn(FINITE, items.tag[end]!);
}

const [ACCORDING] = lemmaSet('according').lemmas;
const OUT = new WordSet(['out']);
const TELLS = lemmaSet('tell inform');
const ABOUT = new WordSet(['of', 'about']);
const REBUFFS = lemmaSet(REBUFFING);
const EVENT = new WordSet(EVENTS);
const OF = internWord('of');
const OBTAIN = new WordSet(OBTAINED);
const NOMINAL = bits(Tag.noun, Tag.name);

/** "A group *calling itself* Silent Falcon said", "who *identified himself* only as Navid". */
function isNaming(decision: Decision): boolean {
  const { cue: { items, at, behind, lemma, form } } = decision;
  if (lemma !== CALL) return REFLEXIVE.has(idAt(items, behind));
  return form === Form.past ? isCalled(decision) : form === Form.ing && REFLEXIVE.has(idAt(items, behind)) && isIn(NOMINAL, items.tag[at - 1] ?? Tag.stop);
}

/** "They took the mill *dubbed* the “house of sand”": it is called so, and its holder does not say it. */
function isDubbed({ cue: { items, at, form }, source }: Decision): boolean {
  if (form !== Form.past || !isIn(NOMINAL, items.tag[at - 1] ?? Tag.stop)) return false;
  const between = items.verbs[at]! - items.verbs[source.last]!;
  // "A report *obtained by* Reuters described": the first is the participle, and the second the verb.
  return source.side === Side.left && source.last < at && between > (OBTAIN.has(idAt(items, source.last)) && BY.has(idAt(items, source.last + 1)) ? 1 : 0);
}

/** "is more experienced and *lauded for* her thrift": who lauds names whom right behind the verb. */
function isPraised({ cue: { items, at, behind, form } }: Decision): boolean {
  return form === Form.past && items.tag[at - 1] === Tag.conjunction && FOR_OR_AS.has(idAt(items, behind));
}

const FOR_OR_AS = new WordSet(['for', 'as']);

/** "A man *accused of* theft was held": he is, and accuses nobody; not "theft of which a clerk Vakili *accused*": whom somebody accuses of it stands behind the verb. */
function isAccused({ cue: { items, at, behind, form, unit }, source }: Decision): boolean {
  if (form !== Form.past || idAt(items, behind) !== OF || !isIn(NOMINAL, items.tag[at - 1] ?? Tag.stop)) return false;
  if (source.side === Side.left && items.tag[source.first - 1] === Tag.relative) return false;
  return source.side !== Side.left || source.first <= unit.first || !isIn(NOMINAL, items.tag[source.first - 1]!);
}

/** "Some of the houses she *described* have been torn down": the verb behind is that of what she described. */
function isBeforeVerb({ cue: { items, at, behind, form }, content: { first } }: Decision): boolean {
  return form === Form.past && first === behind && items.tag[first] === Tag.auxiliary && items.tag[at - 1] === Tag.pronoun && isIn(NOMINAL, items.tag[at - 2] ?? Tag.stop);
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
  if (form !== Form.past || (TELLS.has(lemma) && !ABOUT.has(idAt(items, behind))) || at === unit.first || tag[at - 1] !== Tag.comma) return false;
  let comma = content.first;
  while (comma < unit.last && tag[comma] !== Tag.comma) comma++;
  return comma + 1 < unit.last && isIn(FINITE, tag[comma + 1]!);
}

/** "*Concluding* the session, Vakili invited". */
function isClosing({ cue: { items, at, behind, form, unit } }: Decision): boolean {
  if (form !== Form.ing || at !== unit.first) return false;
  const end = chunkEnd(items, behind, unit.last);
  return end > 0 && EVENT.has(idAt(items, end - 1));
}

/** "The mayor was not *persuaded*". */
function isMoved({ cue: { items, at } }: Decision): boolean {
  return beOf(items, at, -1) >= 0;
}

/** "keeps the body *from rejecting* it": nothing that is done. */
function isKeptFrom({ cue: { items, at, form, unit } }: Decision): boolean {
  return form === Form.ing && at > unit.first && FROM.has(idAt(items, at - 1));
}

const FROM = new WordSet(['from', 'without']);

/** "rejects *talk of* an emergency", "spoke after *talks* with": nouns. */
function isTalk({ cue: { items, at, form, unit } }: Decision): boolean {
  if (at === unit.first) return false;
  if (form === Form.third && items.tag[at - 1] === Tag.subordinator) return true;
  return form === Form.base && idAt(items, at + 1) === OF && REBUFFS.has(lemmaOf(cueCodeOf(idAt(items, at - 1))));
}

/** "| Her counterpart at the bank, | Vakili, | disagreed": who he is. */
function isOwnSubject({ cue: { items, at, unit }, source, content }: Decision): boolean {
  // "A disaster, Vakili said", but "A clerk at the mill, Vakili, said"
  if (items.tag[at - 1] !== Tag.comma || source.side !== Side.left || content.first !== unit.first || items.quotes[content.last] !== items.quotes[content.first]) return false;
  return source.last <= at && content.last <= source.first && items.verbs[content.last] === items.verbs[content.first];
}
