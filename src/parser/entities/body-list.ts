/** What joins the words of a body's name before its head, or goes on behind one: "Food *and* Drug Organization", "Health*, Education and* Pensions Committee". */
import { AMPERSAND, COMMA, SMALL_S } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { BODIES_BY_FIELD, LISTED_HEADS, SEVERAL_BODIES, TWIN_NOUNS } from '../../lexicon/bodies.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, NOT_A_NAME, classOf } from './classes.js';
import { knownAt } from './gazetteer.js';
import { isMark, joinsRun } from './runs.js';

/** Bits of words that stand with persons' names or open sentences. */
export const PERSONAL = Is.given | Is.surname | Is.office | Is.rank | Is.calendar | Is.address | Is.opener;

const TWIN = new WordSet(TWIN_NOUNS);
const SEVERAL = new WordSet(SEVERAL_BODIES);

/** "Forex *Management* and Trading Center", "Renewable *Energy* and Water Organization": what would head a company's name is a field of the head behind "and". */
export function isFieldBefore(tokens: Tokens, i: number, head: number, and: number, limit: number): boolean {
  if (head < 0 || head !== and - 1) return false;
  // "Public *Works*, Transport and Water Committee", "*Councils* and Internal Affairs Committee"
  if (isMark(tokens, and, COMMA)) return isListField(tokens, head) && overList(tokens, and, limit) > and;
  if (SEVERAL.has(tokens.id[head]!) && closesList(tokens, and, limit)) return true;
  const bits = classOf(tokens.id[head]!);
  if (!(bits & Is.topic) || !closesList(tokens, and, limit)) return false;
  return bits & Is.bodyHead ? (bits & Is.weakHead) !== 0 && (CHAMBER.has(tokens.id[i]!) || areTopics(tokens, i, head) || areListed(tokens, i, head)) : !isKnown(tokens, i, limit);
}

/** "*Senate* Energy and Public Works Committee"; "Nordvik Energy and Education Ministry" are two. */
const CHAMBER = new WordSet(['senate', 'house', 'parliament', 'majlis', 'assembly']);

/** "Senate Health*, Education, Labor and* Pensions Committee": over a comma between fields, where "and", a field and the head close the list. */
export function overList(tokens: Tokens, comma: number, limit: number): number {
  let at = comma;
  while (at + 2 < limit && at < comma + LONGEST_LIST && isMark(tokens, at, COMMA) && isListField(tokens, at - 1)) at += 2;
  const and = isMark(tokens, at, COMMA) ? at + 1 : at;
  return (at > comma || isListField(tokens, at - 1)) && closesList(tokens, and, limit) ? comma + 1 : comma;
}

/** "*and Pensions Committee*", "*and Natural Resources Commission*" */
function closesList(tokens: Tokens, and: number, limit: number): boolean {
  if (and + 2 >= limit || tokens.kind[and] !== Kind.word || !(classOf(tokens.id[and]!) & Is.and) || !joinsRun(tokens, and + 1)) return false;
  if (LISTED.has(tokens.id[and + 2]!)) return isListField(tokens, and + 1) || ((classOf(tokens.id[and + 1]!) & Is.placeHead) !== 0 && isListField(tokens, and - 1));
  const isTwoWords = and + 3 < limit && joinsRun(tokens, and + 2) && LISTED.has(tokens.id[and + 3]!) && joinsRun(tokens, and + 3);
  return isTwoWords && isFieldHere(tokens, and + 1, limit) && isFieldHere(tokens, and + 2, limit) && (isListField(tokens, and + 1) || isListField(tokens, and + 2));
}

/** A field, and no body of its own. */
function isListField(tokens: Tokens, at: number): boolean {
  const bits = classOf(tokens.id[at]!);
  return (tokens.shape[at]! & Shape.capital) !== 0 && ((bits & (Is.topic | Is.business | Is.weakHead)) !== 0 || FIELD.has(tokens.id[at]!));
}

const LISTED = new WordSet(LISTED_HEADS);
/** Tokens of the fields and commas of one list. */
const LONGEST_LIST = 16;

/** "Food *and* Drug Organization": "and" inside a name, with a field word behind it and a word that is no name before. */
export function overAnd(tokens: Tokens, at: number, limit: number): number {
  if (at + 1 >= limit || !joinsRun(tokens, at + 1)) return at;
  // "Savings & Loan"
  if (tokens.id[at] === AMPERSAND) return at + 1;
  if (tokens.kind[at]! > Kind.word || !(classOf(tokens.id[at]!) & Is.and)) return at;
  const before = classOf(tokens.id[at - 1]!);
  const nameless = (before & (Is.topic | Is.bodyHead)) !== 0 || (isAfterArticle(tokens, at - 1) && (tokens.id[at - 1] === 0 || FIELD.has(tokens.id[at - 1]!)));
  const behind = classOf(tokens.id[at + 1]!);
  // "the Technical and Soil Mechanics Laboratory"
  if (isAfterArticle(tokens, at - 1) && endsLikeAdjective(tokens, at - 1) && !((before | behind) & (PERSONAL & ~Is.opener))) return at + 1;
  return (nameless && isField(before, behind)) || isPairOfFields(tokens, at, limit) ? at + 1 : at;
}

/** A field or a head stands behind "and", and neither side is a body by itself. */
function isField(before: number, behind: number): boolean {
  return (behind & (Is.topic | Is.bodyHead)) !== 0 && !((before | behind) & Is.bodyAlone);
}

/**
 * "the Quran *and* Etrat Department", "the National Drought Warning *and* Monitoring Center", "the army's Research *and* Self-Sufficiency
 * Jihad Organization": words that are nobody's, an article or an owner before all of them, and behind the last one the head.
 */
function isPairOfFields(tokens: Tokens, and: number, limit: number): boolean {
  const head = and + 2 < limit && LISTED.has(tokens.id[and + 2]!) ? and + 2 : and + 3;
  if (head >= limit || !LISTED.has(tokens.id[head]!)) return false;
  for (let i = and + 1; i < head; i++) if (!isFieldHere(tokens, i, limit)) return false;
  return joinsRun(tokens, head) && opensWithField(tokens, and, limit);
}

/** Back from "and" to the article, over the fields; a place may open them: "the Tehran Gold *and* Jewelry Union". */
function opensWithField(tokens: Tokens, and: number, limit: number): boolean {
  for (let i = and - 1; i >= 0 && i > and - LONGEST_FIELD; i--) {
    if (i < and - 1 && isPlace(tokens, i, limit)) return isAfterArticle(tokens, i);
    if (!isFieldHere(tokens, i, limit)) return false;
    // not "Chief of *Staff* and Defense Ministry"
    if (isAfterArticle(tokens, i)) return i < 2 || !(classOf(tokens.id[i - 2]!) & Is.office);
    // "the army's *Research* and …": in "Poland's Vrell and Energy Ministry" a firm stands before it.
    if (tokens.kind[i - 1] === Kind.possessive) return areTopics(tokens, i, and);
  }
  return false;
}

function areTopics(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!(classOf(tokens.id[i]!) & Is.topic)) return false;
  return true;
}

/** "*Public Works, Transport,* | Energy and Water Committee": fields, and commas between them. */
function areListed(tokens: Tokens, first: number, last: number): boolean {
  let commas = 0;
  for (let i = first; i < last; i++) {
    if (isMark(tokens, i, COMMA)) commas++;
    else if (!isListField(tokens, i)) return false;
  }
  return commas > 0;
}

const LONGEST_FIELD = 5;

/** A capital that is nobody's and heads no body, and no name that a list knows. */
function isFieldHere(tokens: Tokens, i: number, limit: number): boolean {
  const bits = classOf(tokens.id[i]!);
  return joinsRun(tokens, i) && ((bits & Is.topic) !== 0 || !(bits & ((PERSONAL & ~Is.opener) | Is.bodyHead))) && !isKnown(tokens, i, limit);
}

function isKnown(tokens: Tokens, at: number, limit: number): boolean {
  const kind = tokens.id[at] === 0 ? undefined : knownAt(tokens, at, limit)?.kind;
  return kind === 'place' || kind === 'body';
}

function isPlace(tokens: Tokens, at: number, limit: number): boolean {
  return tokens.id[at] !== 0 && knownAt(tokens, at, limit)?.kind === 'place';
}

/** "the *Fire* and Disaster Management Agency": no body's noun, and no head of one. */
const FIELD = new WordSet(['fire', 'flood', 'earthquake', 'quake', 'wildlife', 'water', 'road', 'roads', 'weather', 'air', 'sea', 'ocean', 'border', 'forest', 'forests', 'drug', 'drugs', 'crime', 'violence', 'hate', 'equality', 'peace', 'truth', 'women', 'children', 'family', 'elderly']);

/** "Malek Museum *and* Library", "National Library *and* Archives of …": one house, told by two of its nouns. */
export function overTwin(tokens: Tokens, at: number, limit: number): number {
  const twins = at + 1 < limit && TWIN.has(tokens.id[at - 1]!) && (classOf(tokens.id[at]!) & Is.and) !== 0 && TWIN.has(tokens.id[at + 1]!) && joinsRun(tokens, at + 1);
  return twins && !(at + 2 < limit && joinsRun(tokens, at + 2)) ? at + 1 : at;
}

function endsLikeAdjective({ text, end }: Tokens, at: number): boolean {
  return ADJECTIVE.some((ending) => text.endsWith(ending, end[at]));
}

const ADJECTIVE: readonly string[] = ['ical', 'ic', 'ural', 'ial', 'ary', 'ive', 'onal'];

function isAfterArticle(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.kind[at - 1] === Kind.word && (classOf(tokens.id[at - 1]!) & (Is.article | Is.linker)) !== 0;
}

/** After a head only a field word with one more head: "Security Council | Sanctions Committee", "Golzar University | Law School". */
export function fieldOfHead(tokens: Tokens, at: number, limit: number, bits: number): boolean {
  return ((bits & Is.topic) !== 0 || TAUGHT.has(tokens.id[at]!) || mayBeField(tokens, at, bits)) && at + 1 < limit && joinsRun(tokens, at + 1) && ((classOf(tokens.id[at + 1]!) & Is.bodyHead) !== 0 || isHeadByField(tokens, at + 1));
}

/** "Unified School *District*", "Community Health *System*": a body behind that field only. */
export function isHeadByField({ id }: Tokens, at: number): boolean {
  return BY_FIELD.some(({ fields, nouns }) => nouns.has(id[at]!) && fields.has(id[at - 1]!));
}

const BY_FIELD = BODIES_BY_FIELD.map(({ fields, nouns }) => ({ fields: new WordSet(fields), nouns: new WordSet(nouns) }));

/** "Trade Union | *Coordination* Board": any word that names nobody; not "Council | *Opposes* Board", a verb in the capitals of a headline. */
function mayBeField({ text, end }: Tokens, at: number, bits: number): boolean {
  return (bits & (NOT_A_NAME | Is.given | Is.surname | Is.speech | Is.opener)) === 0 && text.charCodeAt(end[at]! - 1) !== SMALL_S;
}

const TAUGHT = new WordSet(['law', 'business']);
