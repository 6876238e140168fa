/**
 * Towns that no list knows, by the people there who speak.
 *
 *   People in | Gelvaria | told reporters      officials from | Gelvaria | said      visitors to | Gelvaria | said
 *   a village called | Gelvaria
 */
import { WordSet } from '../../core/words.js';
import { SETTLEMENTS } from '../../lexicon/bodies.js';
import { OWNERS_OF_SHARES, RESIDENTS, SPEAKING_NOUNS, TRAVELLERS } from '../../lexicon/speakers.js';
import { CALLED, FROM, OF, TO } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { LOCAL } from './office-fields.js';
import { BODY_NOUN_BEFORE, Is, NOT_A_NAME, classOf } from './classes.js';
import type { Entry, KnownPlace } from './gazetteer.js';
import type { Piece } from './piece.js';
import { isSmallWord } from './runs.js';

type Run = Pick<Piece, 'first' | 'last'>;

/** One unknown word behind the people and the preposition, a verb of speech behind it; or behind what the place is called. */
export function isHomeOfSpeakers(tokens: Tokens, { first, last }: Run): boolean {
  const { id } = tokens;
  if (last !== first + 1 || first < 2 || !isSmallWord(tokens, first - 1) || tokens.kind[first - 2] !== Kind.word) return false;
  const link = id[first - 1]!;
  if (CALLED.has(link)) return SETTLEMENT.has(id[first - 2]!) && isNobody(tokens, first);
  if (!isSmallWord(tokens, last) || !(classOf(id[last]!) & Is.speech)) return false;
  return isPeopleThere(id[first - 2]!, link) && isNobody(tokens, first);
}

/** "*People in*", "*officials from*", "*visitors to*", "*fans of*"; not "investors in", "a letter from", "aides to". */
function isPeopleThere(noun: number, link: number): boolean {
  if (TO.has(link)) return TRAVELLER.has(noun);
  if (OF.has(link)) return RESIDENT.has(noun);
  return (THERE.has(link) || FROM.has(link)) && PEOPLE.has(noun) && !SHAREHOLDER.has(noun);
}

/** Whether one unknown word behind "in", "near", "doctors at" is where something is: no speaker, whatever verb stands behind it. "Voters angry at Vakili said" has one. */
export function isBehindWhere(tokens: Tokens, { first, last }: Run): boolean {
  if (last > first + 2 || first === 0 || tokens.kind[first - 1] !== Kind.word) return false;
  const { id } = tokens;
  if (last === first + 2) return THERE.has(id[first - 1]!) && isNobody(tokens, first) && isNobody(tokens, first + 1);
  if (OF.has(id[first - 1]!)) return isOfTown(tokens, first - 2) && isNobody(tokens, first);
  return (THERE.has(id[first - 1]!) || (AT.has(id[first - 1]!) && first > 1 && PEOPLE.has(id[first - 2]!))) && isNobody(tokens, first);
}

/** "the *mayor* of Gelvaria said", "*The Mothers* of Gelvaria said": an office that towns have, or a name that "the" opens; "the lawyer of Vakili said" is somebody's. */
function isOfTown({ id, kind, shape }: Tokens, at: number): boolean {
  if (at < 0 || kind[at] !== Kind.word) return false;
  return LOCAL.has(id[at]!) || (at > 0 && (shape[at]! & Shape.capital) !== 0 && kind[at - 1] === Kind.word && (classOf(id[at - 1]!) & Is.article) !== 0);
}

/** No given or family name, no word of bodies and offices, not in capitals, and not as peoples and languages end. */
function isNobody(tokens: Tokens, i: number): boolean {
  return !(classOf(tokens.id[i]!) & (Is.given | Is.surname | NOT_A_NAME)) && !(tokens.shape[i]! & Shape.caps) && PLAIN.test(tokens.textOf(i));
}

const PLAIN = /^\p{Lu}[\p{Ll}'’-]{2,}(?<!ism|ish|ese|ics|ings|ers|ians|ans)$/u;
const THERE = new WordSet(['in', 'near', 'outside', 'off']);
const AT = new WordSet(['at']);
const SETTLEMENT = new WordSet(SETTLEMENTS);
const PEOPLE = new WordSet([...SPEAKING_NOUNS.persons.split(' '), ...SPEAKING_NOUNS.people.split(' '), 'fishermen', 'businessmen', 'team', 'delegation', 'group']);
const SHAREHOLDER = new WordSet(OWNERS_OF_SHARES);
const TRAVELLER = new WordSet(TRAVELLERS);
const RESIDENT = new WordSet(RESIDENTS);

/** "the rights group *Hengam* says": a small place that a group is named after. */
export function isSpeakingHouse(tokens: Tokens, i: number, end: number, last: number, { kind, known, demonym }: Entry): boolean {
  if (kind !== 'place' || demonym || (known as KnownPlace).power !== null || i === 0 || !isSmallWord(tokens, i - 1)) return false;
  return BODY_NOUN_BEFORE.has(tokens.id[i - 1]!) && end < last && tokens.kind[end] === Kind.word && (classOf(tokens.id[end]!) & Is.speech) !== 0;
}
