/**
 * Reports in the passive whose speaker stands behind "by". The model has seen too few of them.
 *
 *   The drivers were warned by the pilot that the gates would close       to whom is not what
 *   She was accused by the board of “wrecking months of talks”
 *   Vakili has been criticized by rivals for closing the gates
 *   The man was described by neighbours as “the calmest of us”
 *   The plan was called “a gift to the port” by the mayor                 the words before the agent
 */
import { internWord, WordMap, WordSet } from '../../core/words.js';
import { agentBehind, beOf, isPhrase } from './agents.js';
import { Place } from './contents.js';
import { cueAt, type Cue } from './cue.js';
import type { Decision } from './decode.js';
import { behindTime, clauseEnd, found, wordsOf } from './found.js';
import { Head } from './heads.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, type Chunk, chunkEnd, endsInIng, FINITE, idAt, isIn } from './nouns.js';
import { CARRIED } from './settle/speaking.js';
import { Side } from './sources.js';

/** What leads from the agent to what was said: the first item of it, where `i` is that word; -1 where it is not. */
type Lead = (items: Items, i: number) => number;

const AS = internWord('as');
const BY = internWord('by');
const FOR = internWord('for');
const OF = internWord('of');
const NOT = new WordSet(['not', 'never', 'hardly', 'barely']);
/** "*would* be accused": nobody has. */
const SUPPOSED = new WordSet(['would', 'could', 'may', 'might', 'can', 'cannot', 'should', 'be']);
/** "*If* he is told", "*Nobody* was told", "*Had* he been told" */
const OPENS_SUPPOSED = new WordSet(['if', 'unless', 'whether', 'nobody', 'none', 'neither', 'few', 'no', 'anyone', 'denied', 'denies']);

/** "that *the gates would close*" */
const THAT: Lead = ({ tag }, i) => (tag[i] === Tag.that ? i + 1 : -1);
/** "*to stay*", "*not to stay*"; not "to the fort" */
const TO: Lead = (items, i) => {
  const to = NOT.has(idAt(items, i)) ? i + 1 : i;
  return items.tag[to] === Tag.to && !isIn(OPENS_PHRASE, items.tag[to + 1]!) ? i : -1;
};
/** "*of lying*", "*of “a stitch-up”*"; "the ministry of health" goes on with its own name. */
const OF_DEED: Lead = (items, i) => (idAt(items, i) === OF && (endsInIng(items, i + 1) || isMarked(items, i + 1)) ? i : -1);
const FOR_DEED: Lead = (items, i) => (idAt(items, i) === FOR ? i : -1);
/** "as *“the calmest of us”*", "*as a joke*" */
const AS_WHAT: Lead = (items, i) => (idAt(items, i) !== AS ? -1 : !isMarked(items, i + 1) ? i : isPhrase(items, i + 1) ? i + 1 : -1);

const OPENS_PHRASE = bits(Tag.determiner, Tag.name, Tag.number, Tag.object, Tag.pronoun);

/** The participles, and what may lead from their agent to what was said. */
const LEADS = new WordMap<readonly Lead[]>([
  ...each('informed assured reminded notified announced confirmed reported claimed alleged', [THAT]),
  ...each('told warned advised', [THAT, TO]),
  ...each('urged ordered instructed implored begged', [TO]),
  ...each('accused', [OF_DEED]),
  ...each('criticized criticised praised condemned denounced commended lauded rebuked chided attacked', [AS_WHAT, FOR_DEED]),
  ...each('described dismissed slammed blasted panned mocked rejected deplored lambasted ridiculed hailed branded labeled labelled portrayed characterized characterised derided decried', [AS_WHAT]),
]);

/** Participles whose object is told in marks, with "as" or "to" before them or nothing: "was *branded* “a thief”". */
const CALLED = new WordSet('called dubbed slammed blasted panned mocked rejected deplored lambasted ridiculed branded labeled labelled described denounced dismissed condemned hailed praised derided told urged warned'.split(' '));

function each(participles: string, leads: readonly Lead[]): (readonly [string, readonly Lead[]])[] {
  return participles.split(' ').map((participle) => [participle, leads] as const);
}

/** The cheap question before `passiveAt` is asked. */
export function mayBePassive(items: Items, i: number): boolean {
  const id = idAt(items, i);
  return (idAt(items, i + 1) === BY && LEADS.get(id) !== undefined) || (markedBehind(items, i) > 0 && CALLED.has(id));
}

/** "Drivers, *warned* by the harbour master | that the gates would close, left": whoever stands before it, he is told. */
export function isToldBy(items: Items, i: number): boolean {
  return idAt(items, i + 1) === BY && LEADS.get(idAt(items, i)) !== undefined && isIn(OPENS_AGENT, items.tag[i + 2]!);
}

const OPENS_AGENT = bits(Tag.determiner, Tag.name);

/** The report of the participle at item `i`, or null. */
export function passiveAt(items: Items, unit: Unit, i: number): Decision | null {
  if (isSupposed(items, unit, i)) return null;
  return idAt(items, i + 1) === BY ? toldBy(items, unit, i) : calledBy(items, unit, i);
}

/** "were *warned* | by the pilot | on Monday | that the gates would close" */
function toldBy(items: Items, unit: Unit, i: number): Decision | null {
  const agent = agentBehind(items, unit, i + 1);
  // "were warned by *a sign*": a thing
  if (agent === null || items.head[agent.last - 1] === Head.paper) return null;
  const first = ledTo(items, unit, agent.last, LEADS.get(idAt(items, i))!);
  if (first < 0) return null;
  const marked = isMarked(items, first);
  const last = marked ? first + 1 : items.tag[first - 1] === Tag.that ? clauseEnd(items, unit, first) : deedEnd(items, unit, first);
  return marked || last > first + 1 ? reportBy(items, unit, i, agent, { first, last }) : null;
}

/** "a man accused by police of stealing a car | *was* held", "told by doctors to rest | *and* his wife drove him home": before the next verb, with what opens its clause. */
function deedEnd(items: Items, unit: Unit, first: number): number {
  const { tag } = items;
  const end = clauseEnd(items, unit, first);
  const verb = tag[first] === Tag.to ? first + 2 : tag[first + 1] === Tag.to ? first + 3 : first + 1;
  for (let i = verb; i < end; i++) {
    if (tag[i] === Tag.conjunction) {
      const subject = chunkEnd(items, i + 1, end);
      if (subject > 0 && isIn(FINITE, tag[subject]!)) return i;
    } else if (isIn(FINITE, tag[i]!) && !endsInIng(items, i)) return i;
  }
  return end;
}

/** "was *called* | “a gift to the port” | on Monday | by the mayor" */
function calledBy(items: Items, unit: Unit, i: number): Decision | null {
  const marked = markedBehind(items, i);
  const by = behindTime(items, marked + 1);
  if (idAt(items, by) !== BY || !isPhrase(items, marked) || beOf(items, i, unit.first) < 0) return null;
  const agent = agentBehind(items, unit, by);
  return agent && reportBy(items, unit, i, agent, { first: marked, last: marked + 1 });
}

function reportBy(items: Items, unit: Unit, i: number, { first, last }: Chunk, content: Chunk): Decision {
  return found(cueOfVerb(items, unit, i), { first, last, side: Side.by }, content, Place.right);
}

function cueOfVerb(items: Items, unit: Unit, i: number): Cue {
  return items.tag[i] === Tag.cue ? cueAt(items, unit, i) : wordsOf(items, unit, { first: i, last: i + 1 });
}

/** Item of the marked words behind participle `i`: “a gift”, as “a gift”, to “go home”; -1 where none stand there. */
function markedBehind(items: Items, i: number): number {
  if (isMarked(items, i + 1)) return i + 1;
  return isMarked(items, i + 2) && (items.tag[i + 1] === Tag.to || idAt(items, i + 1) === AS) ? i + 2 : -1;
}

/** Few words in marks have the tag of a noun. */
function isMarked({ stretch, length }: Items, i: number): boolean {
  return i < length && stretch[i]! >= 0;
}

/** Where what was said begins, behind the agent, what is said of him ("of the guild", ", a clerk,") and when; -1 where nothing leads to it. */
function ledTo(items: Items, unit: Unit, from: number, leads: readonly Lead[]): number {
  const { tag } = items;
  let asides = 0;
  for (let i = from; i < unit.last && i < from + WITHIN; i++) {
    for (const lead of leads) {
      const first = lead(items, i);
      if (first > 0) return first;
    }
    if (tag[i] === Tag.comma) {
      i = asides++ === 0 ? endOfAside(items, unit, i) : -1;
      if (i < 0) return -1;
    } else if (!isIn(OF_AGENT, tag[i]!)) return -1;
  }
  return -1;
}

const WITHIN = 16;
const OF_AGENT = bits(Tag.preposition, Tag.determiner, Tag.noun, Tag.name, Tag.time, Tag.possessive, Tag.number, Tag.conjunction);

/** ", who worked for the guild *,*" */
function endOfAside({ tag }: Items, unit: Unit, comma: number): number {
  for (let i = comma + 1; i < unit.last && i < comma + WITHIN; i++) {
    if (tag[i] === Tag.comma) return i;
    if (tag[i] === Tag.quote || tag[i] === Tag.semicolon) return -1;
  }
  return -1;
}

/** "was *not* told by", "*would be* accused by", "risked *being* accused by" */
function isSupposed(items: Items, unit: Unit, i: number): boolean {
  const be = beOf(items, i, unit.first);
  if (be < 0) return false;
  for (let at = i - 1; at >= unit.first && at > be - 3; at--) {
    if (at <= be && !isIn(CARRIED, items.tag[at]!)) break;
    if (NOT.has(idAt(items, at)) || SUPPOSED.has(idAt(items, at))) return true;
  }
  return isInSupposed(items, unit, be);
}

const HAD = new WordSet(['had']);
const SHORT = 5;

/** Behind the word that makes its clause a condition or a denial. */
function isInSupposed(items: Items, unit: Unit, be: number): boolean {
  for (let at = be - 1; at >= unit.first && at > be - WITHIN && items.tag[at] !== Tag.comma; at--) {
    if (OPENS_SUPPOSED.has(idAt(items, at))) return true;
  }
  return HAD.has(idAt(items, unit.first)) && be < unit.first + SHORT;
}
