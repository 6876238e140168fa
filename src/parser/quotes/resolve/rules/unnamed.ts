import { CLOSING, COMMA, OPENING, STOP } from '../../../../core/signs.js';
import { tidy } from '../../../../core/span.js';
import { WordSet } from '../../../../core/words.js';
import { BODY_KINDS, HOLDERS, HOUSES } from '../../../../lexicon/body-kinds.js';
import { Is, classOf } from '../../../entities/classes.js';
import { DETERMINER, THE } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Class, classesOf } from '../../classes.js';
import { genderOf } from '../gender.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import { describe, type Description } from '../description.js';
import { overAge, type Introduced } from '../introduced.js';
import { nameOfBody, type MentionRule } from '../rule.js';
import type { Asked, Spoken, Story } from '../story.js';
import { kindOfBody } from '../match.js';
import { candidatesBefore } from './candidates.js';
import { asideOfOne } from './self-named.js';

const BACK = 8;
/** So many paragraphs back somebody without a name is remembered who has not spoken. */
const NEAR = 2;
/** Not "a lawyer representing Karvani", whose name is not known. */
const FULL_NAME = /(?<!ing) (\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: (?:\p{Lu}|al-|bin |van |de )[\p{L}\p{M}'’.-]{1,30}){1,3})(?:,? (?:of|at|from) .{1,80})?$/u;

/** "the diplomat" after "a Western diplomat in Muscat". */
export const SAME: MentionRule = {
  id: 'same',
  why: 'the same noun meant an unnamed speaker before',
  find(asked, story) {
    const description = asked.description();
    if (!description.definite || description.named || description.possessor || !isPointing(asked, story)) return null;
    const same = lastCalled(asked, story, description);
    return same && { who: same.who, sure: 0.8 };
  },
};

/** `Another Muslim who prays there said he had heard it. "…," *the man* said`: of somebody without a name no more need be told. */
export const ANYBODY: MentionRule = {
  id: 'anybody',
  why: '"the man" or "the woman" is the unnamed one who has just spoken in the paragraph, or whom a sentence of it brings in',
  find(asked, story) {
    const { head } = asked.description();
    if (!isAnybody(asked, story)) return null;
    const gender = genderOf(head);
    const top = story.passages[asked.passage]!.paragraph.start;
    const last = story.speakerBefore(asked.range.start);
    const here = last !== undefined && last.at >= top;
    const fits = ({ who }: Spoken): boolean => who.kind === 'unnamed' && !who.plural && who.description !== null && isPersonWord(who.description.headId) && (genderOf(who.description.head) ?? gender) === gender;
    if (here && fits(last)) return { who: last.who, sure: 0.8 };
    const [introduced] = story.introducedIn(asked.passage, here ? last.at : top - 1, asked.range.start);
    const spoken = introduced && asSpoken(introduced, story);
    return spoken && fits(spoken) && !story.namedBefore(asked.range.start, 1).some(({ start }) => start > introduced.start) ? { who: spoken.who, sure: 0.7 } : null;
  },
};

/** "a 19-year-old driver laughed. “…,” the *young* man said" */
const YOUNG = new WordSet(['young']);
/** "the man", "the young man" */
function isAnybody(asked: Asked, story: Story): boolean {
  const { head, definite, alone, details, looks } = asked.description();
  const young = YOUNG.has(story.doc.tokens.id[asked.first + 1]!) ? 1 : 0;
  return ANYBODY_HEADS.has(head) && definite && alone && details.length === 0 && looks <= young && isPointing(asked, story);
}

const ANYBODY_HEADS = new Set(['man', 'woman', 'person', 'lady', 'gentleman', 'boy', 'girl']);

/** The last unnamed speaker whom the same noun meant, or somebody whom a sentence close by brought in: "A retired teacher was feeding the pigeons. … *The teacher* said". */
export function lastCalled(asked: Asked, story: Story, description: Description): Spoken | null {
  // "Britain, France and Germany": no noun.
  if (description.head === '') return null;
  if (asked.called === undefined) {
    const spoken = lastSpeaker(asked, story, description);
    asked.called = lastIntroduced(asked, story, description, spoken?.at ?? -1) ?? spoken;
  }
  return asked.called;
}

function lastIntroduced({ passage, range }: Asked, story: Story, { head, details }: Description, after: number): Spoken | null {
  for (let at = passage; at >= 0 && at >= passage - NEAR; at--) {
    for (const introduced of story.introducedIn(at, after, range.start)) {
      const spoken = asSpoken(introduced, story);
      const { description } = spoken.who;
      if (description.head === head && details.every((word) => description.details.includes(word))) return spoken;
    }
  }
  return null;
}

/** "An official | *at the Lake Authority*": behind what he is of, where it is named right there. */
function ofWhom({ kind, id, shape }: Tokens, last: number): number {
  if (kind[last] !== Kind.word || !OF_WHOM.has(id[last]!)) return last;
  const from = DETERMINER.has(id[last + 1]!) ? last + 2 : last + 1;
  let end = from;
  while (end < from + LONGEST_NAME && kind[end] === Kind.word && (shape[end]! & Shape.capital) !== 0 && (shape[end]! & Shape.lineStart) === 0) end++;
  // "with a Shandong *refinery*"
  return end > from && kind[end] !== Kind.word ? end : last;
}

const OF_WHOM = new WordSet(['at', 'of', 'from', 'with', 'in']);
const LONGEST_NAME = 6;

/** Somebody without a name, as if he had spoken where he is brought in. */
export function asSpoken({ first, last, start }: Introduced, { doc, entities }: Story): Spoken & { who: { kind: 'unnamed'; description: Description } } {
  const end = doc.tokens.end[ofWhom(doc.tokens, last) - 1]!;
  const aged = overAge(doc.tokens, first + 1);
  return { who: { kind: 'unnamed', name: tidy(doc.text.slice(start, end)), description: describe(doc, entities, aged > first + 1 ? aged : first, last), plural: false }, at: start, end };
}

function lastSpeaker(asked: Asked, story: Story, description: Description): Spoken | null {
  for (const [back, spoken] of story.speakersBefore(asked.range.start, BACK).entries()) {
    const { who } = spoken;
    if (who.kind !== 'unnamed' || !who.description || who.plural !== description.plural) continue;
    if (!isSameNoun(description, who.description.head) && !isHisOffice(description, who.description, back) && !isOneOfThem(description, who.name)) continue;
    if (description.details.every((word) => who.description!.details.includes(word) || who.description!.of.includes(word)) && !isOfAnother(description, who.description)) return spoken;
  }
  return null;
}

/** "the official" and "the source", where "a senior member of the team" spoke last; "the councillor" where "a member of the city council" did. */
function isHisOffice({ head, details, complement }: Description, other: Description, back: number): boolean {
  if (back > 0 || other.named || complement.length > 0) return false;
  if (OFFICIAL.has(head) && details.length === 0) return IN_OFFICE.has(other.head);
  return other.head === 'member' && other.of.some((word) => SITS_IN.get(word)?.includes(head) === true);
}

/** "*the diplomat*", where "one of the diplomats" spoke. */
function isOneOfThem({ head, details }: Description, name: string): boolean {
  return details.length === 0 && ONE_OF.test(name) && name.slice(name.lastIndexOf(' ') + 1).toLowerCase() === `${head}s`;
}

const ONE_OF = /^(?:one|another) of /i;

const OFFICIAL = new Set(['official', 'source']);
const IN_OFFICE = new Set(['member', 'adviser', 'advisor', 'aide', 'diplomat', 'negotiator', 'official', 'source', 'envoy', 'delegate', 'officer']);
/** Who sits where. */
const SITS_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['council', ['councillor', 'councilor']], ['parliament', ['lawmaker', 'mp', 'parliamentarian', 'legislator', 'deputy']], ['senate', ['senator', 'lawmaker']], ['assembly', ['lawmaker', 'legislator', 'deputy']], ['congress', ['lawmaker', 'congressman', 'congresswoman']],
]);

/** "the report", where "a survey by the institute" spoke: another word for a paper, and nothing that tells it from others. */
function isSameNoun({ head, details, complement }: Description, other: string): boolean {
  if (head === other) return true;
  return ANY_PAPER.has(head) && details.length === 0 && complement.length === 0 && STUDY.has(other);
}

/** What a study or a survey may be called. */
const ANY_PAPER = new Set(['report', 'paper', 'document', 'study', 'survey']);
const STUDY = new Set(['report', 'study', 'survey', 'poll', 'analysis', 'paper', 'audit', 'review']);

/** "the spokesman for the Foreign Ministry" after "the spokesman of the Atomic Energy Organization", "Syria's president" after "Iraq's president". */
function isOfAnother(asked: Description, other: Description): boolean {
  return ofAnotherKind(asked, other) || differ(asked.complement, other.complement) || differ(asked.of, other.of) || differ(asked.countries, other.countries) || differ(asked.places, other.places)
    // "the governor of Yazd" after "the central bank governor".
    || (asked.places.length > 0 && other.places.length === 0 && other.details.length > asked.details.length);
}

/** "the head of the national bank" after "the head of the economic commission". */
function ofAnotherKind(asked: Description, other: Description): boolean {
  const [kind, told] = [kindOfBody(asked.of), kindOfBody(other.of)];
  return kind !== undefined && told !== undefined && kind !== told;
}

function differ<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

/** Nobody whom the article names: the words as they stand. */
export const DESCRIPTION: MentionRule = {
  id: 'description',
  why: 'no name fits: the description stands as it is',
  find(asked, story) {
    const description = asked.description();
    const { tokens } = story.doc;
    const text = tidy(story.doc.text.slice(tokens.start[asked.first], tokens.end[withoutBrackets(asked, story) - 1]));
    // "Defence attorney Per Wallander": a name that the names pass does not know, behind an office.
    const name = (description.named && FULL_NAME.exec(text)?.[1]) || (enclosedName(asked, story) ?? nameOfHouse(asked, story) ?? asideOfOne(asked, story) ?? text);
    // Somebody named could be meant, too uncertainly to say so.
    const doubtful = description.definite && candidatesBefore(asked, story).length > 0;
    const sure = isPronoun(asked, story) ? UNRESOLVED : doubtful ? 0.7 : 1;
    return { who: { kind: 'unnamed', name, description, plural: description.plural }, sure };
  },
};

/** "she", and nobody whom it could mean: the word stands for somebody all the same. */
function isPronoun({ first, last }: Asked, { doc: { tokens } }: Story): boolean {
  return last - first === 1 && (classesOf(tokens.id[first]!) & (Class.subject | Class.object | Class.relative)) !== 0;
}

const UNRESOLVED = 0.5;

const POINTING = new WordSet(['the', 'this', 'that', 'these', 'those', 'both']);

/** "the authorities" points back; "Local authorities" does not. */
function isPointing({ first }: Asked, { doc: { tokens } }: Story): boolean {
  return POINTING.has(tokens.id[first]!);
}

/** "operator" may be somebody, too. */
const KIND = new WordSet(`${BODY_KINDS.company} ${BODY_KINDS.group} ${BODY_KINDS.union} ${HOUSES}`);
const MOST_SHORT = 4;

/** "A spokesman for the Norwegian Shelter Council | (NSC)": the token where the description ends. */
function withoutBrackets({ first, last }: Asked, { doc: { tokens } }: Story): number {
  const closes = tokens.kind[last - 1] === Kind.mark && tokens.id[last - 1] === CLOSING;
  for (let open = last - 2; closes && open > first && open > last - MOST_SHORT; open--) {
    if (tokens.kind[open] === Kind.mark && tokens.id[open] === OPENING) return open;
  }
  return last;
}

/** "His daughter | , Zaynab Motevalli, | said", "according to the regulator | , Ofgrid. |": a name that the names pass does not know; a body's may be one word. */
function enclosedName(asked: Asked, story: Story): string | null {
  const { doc: { tokens } } = story;
  const inner = commaIn(asked, tokens);
  const kind = behindKind(asked, tokens);
  if (kind > 0) return nameOfEnclosedBody(kind, asked.last, story);
  // "the regulator, Lumena", "The youngest, Rashid"; not "A lawyer for the supplier, Lumena"
  if (inner > 0) return isBody(asked.description()) || isTheOne(asked, inner, tokens) || HOLDER.has(asked.description().head) ? nameOfEnclosedBody(inner + 1, asked.last, story) : null;
  return isMark(tokens, asked.last, COMMA) ? apposedName(asked, story) : null;
}

/** "*Uvano Haruka* of Setovichi University": a name of two words that no list knows, and its house up to the end of the mention. */
function nameOfHouse({ first, last }: Asked, { doc: { tokens, text }, entities: { mentions } }: Story): string | null {
  const of = first + 2;
  if (of >= last || !OF_HOUSE.has(tokens.id[of]!) || !mayBeName(tokens, first) || !mayBeName(tokens, first + 1)) return null;
  const house = mentions[firstFrom(mentions, tokens.start[of]!)];
  return house?.type === 'organization' && house.last === last && house.first <= of + 2 ? tidy(text.slice(tokens.start[first], tokens.end[first + 1])) : null;
}

const OF_HOUSE = new WordSet(['of', 'at', 'from']);

/** A capitalised word that no list knows, or knows as a name. */
function mayBeName({ kind, shape, id }: Tokens, i: number): boolean {
  return kind[i] === Kind.word && (shape[i]! & Shape.capital) !== 0 && (id[i] === 0 || (classOf(id[i]!) & (Is.given | Is.surname)) !== 0);
}

/** Behind the comma: "His daughter, *Zaynab Motevalli*, said". */
function apposedName(asked: Asked, story: Story): string | null {
  const { doc: { tokens, text } } = story;
  const first = asked.last + 1;
  let end = first;
  while (end < first + MOST_NAMES && tokens.kind[end] === Kind.word && (tokens.shape[end]! & Shape.capital || /^al-/.test(tokens.textOf(end)))) end++;
  if (end === first) return null;
  if (isBody(asked.description())) return isMark(tokens, end, COMMA) || isMark(tokens, end, STOP) ? nameOfEnclosedBody(first, end, story) : null;
  return end - first > 1 && isMark(tokens, end, COMMA) ? tidy(text.slice(tokens.start[first], tokens.end[end - 1])) : null;
}

const HOLDER: ReadonlySet<string> = new Set(HOLDERS);

/** "*The youngest*, Rashid" */
function isTheOne({ first }: Asked, comma: number, { id }: Tokens): boolean {
  return comma - first === 2 && THE.has(id[first]!);
}

/** Where the capitalised words begin with which the mention ends; its end where it ends in none. */
function capitalsFrom({ first, last }: Asked, tokens: Tokens): number {
  let at = last;
  while (at > first && last - at < MOST_NAMES && tokens.kind[at - 1] === Kind.word && (tokens.shape[at - 1]! & Shape.capital) !== 0) at--;
  return at;
}

/** "One of them, the British *firm* | Larkham Energy": the token at which the name begins behind the kind of body that ends an aside; -1 for none. */
function behindKind(asked: Asked, tokens: Tokens): number {
  const { first, last } = asked;
  const at = capitalsFrom(asked, tokens);
  if (at === last || at - 1 <= first || !KIND.has(tokens.id[at - 1]!) || tokens.kind[at - 1] !== Kind.word) return -1;
  for (let i = at - 2; i > first; i--) if (isMark(tokens, i, COMMA)) return at;
  return -1;
}

/** "the regulator | , | Ofgrid": the comma in the mention, if nothing but capitalised words follows it; -1 for none. */
function commaIn(asked: Asked, tokens: Tokens): number {
  const { first, last } = asked;
  const at = capitalsFrom(asked, tokens);
  return at < last && at - 1 > first && isMark(tokens, at - 1, COMMA) ? at - 1 : -1;
}

function nameOfEnclosedBody(first: number, end: number, { doc: { tokens, text }, entities }: Story): string | null {
  if (isTime(tokens, first)) return null;
  const known = entities.mentions[firstFrom(entities.mentions, tokens.start[first]!)];
  if (known === undefined || known.first >= end) return tidy(text.slice(tokens.start[first], tokens.end[end - 1]));
  return known.type === 'organization' && known.last === end ? nameOfBody(entities, known.index) : null;
}

function isBody({ headId, plural }: Description): boolean {
  return !plural && (headOfWord(headId) === Head.body || KIND.has(headId));
}

function isMark(tokens: Tokens, i: number, code: number): boolean {
  return tokens.kind[i] === Kind.mark && tokens.id[i] === code;
}

/** "said the ministry, Monday." */
function isTime(tokens: Tokens, i: number): boolean {
  return (classesOf(tokens.id[i]!) & Class.time) !== 0;
}

const MOST_NAMES = 4;
