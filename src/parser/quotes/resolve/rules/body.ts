import { itemAt } from '../../../../core/reading.js';
import { CLOSING, COMMA, OPENING, STOP } from '../../../../core/signs.js';
import { tidy } from '../../../../core/span.js';
import { WordSet } from '../../../../core/words.js';
import { BODY_KINDS } from '../../../../lexicon/body-kinds.js';
import { OUTLET_KINDS } from '../../../../lexicon/cues.js';
import { BODY_LINKS } from '../../../../lexicon/function-words.js';
import type { EntityMention } from '../../../doc.js';
import { isMark, isSmallWord } from '../../../entities/runs.js';
import { IN, INDEFINITE, ONE_OF_SEVERAL, POSSESSIVE, THE } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Head, headOfWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import { isDemonym } from '../nationality.js';
import { body, nameOfBody, type Found, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { isOfStates, kindSince } from './kind.js';

const LINKER = new WordSet(BODY_LINKS);

/** "the Unite union", "Türkiye's Disaster and Emergency Management Authority (AFAD)", "the operator, Harbour Gate Group". */
export const BODY: MentionRule = {
  id: 'body',
  why: 'the mention ends in the name of a body and no person\'s office stands over it: "a source at the ministry" is no ministry',
  find(asked, story) {
    const mention = lastOf(asked, story, 'organization');
    if (!mention) return apposed(asked, story);
    if (!isAll(mention, asked, story, isOneNamed(asked, mention, story.doc.tokens) ? mention.first : asked.first)) return null;
    return body(ownedName(mention, asked, story) ?? nameOfBody(story.entities, mention.index), 1);
  },
};

/** "The players’ union, | *the Alliance of Footballers* (AF), | called", "A human rights group, | *the Oslo-based Karvan Watch*, | says": a body's noun, and its name between commas. */
function apposed({ first, last }: Asked, { doc: { tokens }, entities }: Story): Found | null {
  if (!isMark(tokens, last, COMMA) || headOfWord(tokens.id[last - 1]!) !== Head.body || !isDetermined(tokens, first)) return null;
  const name = behindWhere(tokens, last + 1);
  const mention = entities.mentions[firstFrom(entities.mentions, tokens.start[name]!)];
  if (mention?.type !== 'organization' || mention.first !== name) return null;
  const behind = isMark(tokens, mention.last, OPENING) && isMark(tokens, mention.last + 2, CLOSING) ? mention.last + 3 : mention.last;
  return isMark(tokens, behind, COMMA) ? body(nameOfBody(entities, mention.index), 0.9) : null;
}

function isDetermined({ id, kind }: Tokens, first: number): boolean {
  return THE.has(id[first]!) || INDEFINITE.has(id[first]!) || POSSESSIVE.has(id[first]!) || kind[first + 1] === Kind.possessive;
}

/** Behind "the" and "Oslo-based" at token `at`. */
function behindWhere(tokens: Tokens, at: number): number {
  const from = THE.has(tokens.id[at]!) ? at + 1 : at;
  return tokens.kind[from] === Kind.word && (tokens.shape[from]! & Shape.hyphen) !== 0 ? from + 1 : from;
}

/** "*One of the three, Dubai-based | Karvan Marine*, denied": of several the one that is named behind the comma. */
function isOneNamed({ first }: Asked, mention: EntityMention, tokens: Tokens): boolean {
  if (!ONE_OF_SEVERAL.has(tokens.id[first]!)) return false;
  let comma = first + 1;
  while (comma < mention.first && !isMark(tokens, comma, COMMA)) comma++;
  return comma < mention.first && behindWhere(tokens, comma + 1) === mention.first;
}


/**
 * "the *U.S.* State Department": with the country that stands right before and opens the mention; "*Turkey's* Defense Ministry" only where another country's
 * is told of, too, but "*Turkey's* defense ministry" and "*Its* defense ministry", which without have no name. Null without.
 */
function ownedName(mention: EntityMention, asked: Asked, story: Story): string | null {
  const { doc: { tokens, text } } = story;
  const isSmall = isSmallWord(tokens, mention.first);
  if (isSmall && POSSESSIVE.has(tokens.id[asked.first]!) && mention.first === asked.first + 1) return tidy(text.slice(asked.range.start, mention.end));
  const owner = ownerOf(mention, story);
  if (owner === null || owner.first !== firstContent(asked, tokens) || owner.end !== tokens.end[owner.last - 1]) return null;
  if (tokens.kind[owner.last] === Kind.possessive && !isSmall && !hasOtherOwner(mention, owner, story)) return null;
  return tidy(text.slice(owner.start, mention.end));
}

/** "*Oman's* foreign ministry", by which "the ministry" is meant; null for a body with a name of its own. */
function ofCountry(mention: EntityMention, story: Story): string | null {
  const owner = isSmallWord(story.doc.tokens, mention.first) ? ownerOf(mention, story) : null;
  return owner && tidy(story.doc.text.slice(owner.start, mention.end));
}

/** The place right before a body's name: "*Turkey's* | Defense Ministry". */
function ownerOf(mention: EntityMention, { doc: { tokens }, entities: { mentions } }: Story): EntityMention | null {
  const owner = itemAt(mentions, firstFrom(mentions, mention.start) - 1);
  if (owner?.type !== 'place') return null;
  return (tokens.kind[owner.last] === Kind.possessive ? owner.last + 1 : owner.last) === mention.first ? owner : null;
}

/** Whether the name stands behind another country elsewhere in the article; of many mentions the first are looked at. */
function hasOtherOwner(mention: EntityMention, owner: EntityMention, story: Story): boolean {
  const { entities: { mentions }, doc: { text } } = story;
  const name = text.slice(mention.start, mention.end);
  for (let i = 1; i < mentions.length && i < MANY; i++) {
    const { type, start, end } = mentions[i]!;
    const other = type === 'organization' && end - start === name.length && text.startsWith(name, start) ? ownerOf(mentions[i]!, story) : null;
    if (other !== null && other.index !== owner.index) return true;
  }
  return false;
}

const MANY = 200;

/** "the department" after "State Department spokeswoman", "the agency" after "the Atomic Energy Agency". */
export const BODY_AGAIN: MentionRule = {
  id: 'body-again',
  why: 'the noun of a body alone means the one named last whose name holds that noun, unless only another one that it fits is a subject of the paragraph; several words of a name mean the body whose name ends in them',
  of: 'the',
  find(asked, story) {
    const ended = endedBy(asked, story);
    if (ended !== null) return body(ended, 0.9);
    const { start } = story.passages[asked.passage]!.paragraph;
    const name = namedBefore(asked, story, start);
    if (name !== null) return body(name, 0.85);
    // "Harbour Petrochemical shut its plant. … *the company* said", and no "Gas Company" of the paragraph before.
    const before = namedBefore(asked, story);
    const here = before === null ? null : kindSince(start, asked, story);
    return before === null ? null : here === null ? body(before, 0.85) : body(here, 0.75);
  },
};

/**
 * "the *weather service*" after "National Weather Service", "the *Daily News*" after "Harbour Daily News": the name of the last body whose name
 * ends in these words, all of them small or all capital; null where there is none, or one word.
 */
function endedBy({ first, last, range }: Asked, { doc: { tokens, text }, entities }: Story): string | null {
  if (last - first < 3 || last - first > MOST_WORDS || !THE.has(tokens.id[first]!)) return null;
  const small = isSmallWord(tokens, first + 1);
  // "the Daily *News*", "the weather *service*", "the *board* of elections"
  let isBody = false;
  for (let i = first + 1; i < last; i++) {
    if (tokens.kind[i] !== Kind.word || isSmallWord(tokens, i) !== small) return null;
    isBody ||= headOfWord(tokens.id[i]!) === Head.body;
  }
  if (!isBody) return null;
  const words = ` ${text.slice(tokens.start[first + 1], range.end)}`.toLowerCase();
  const { mentions } = entities;
  for (let i = firstFrom(mentions, tokens.start[first]!) - 1, n = 0; i >= 0 && n < BACK; i--, n++) {
    const { type, index, start, end } = mentions[i]!;
    if (type === 'organization' && text.slice(start, end).toLowerCase().endsWith(words)) return nameOfBody(entities, index);
  }
  return null;
}

/** "the national weather service" */
const MOST_WORDS = 5;

/** The name of the body that "the ministry", tokens `[first, last)`, means: the last one from offset `top` on that holds the noun. */
export function namedBefore({ first, last }: { first: number; last: number }, story: Story, top = 0): string | null {
  const { doc: { tokens, text }, entities } = story;
  const { mentions, organizations } = entities;
  // "the *same* ministry"
  const at = last - first === 3 && SAME.has(tokens.id[first + 1]!) ? first + 2 : first + 1;
  if (at + 1 !== last || !THE.has(tokens.id[first]!) || headOfWord(tokens.id[at]!) !== Head.body) return null;
  const noun = tokens.textOf(at).toLowerCase();
  for (let i = firstFrom(mentions, tokens.start[first]!) - 1, n = 0; i >= 0 && n < BACK && mentions[i]!.start >= top; i--, n++) {
    const { type, index, start, end } = mentions[i]!;
    if (type === 'organization' && isCalled(organizations[index]!.name, text.slice(start, end), noun)) return ofCountry(mentions[i]!, story) ?? nameOfBody(entities, index);
  }
  return null;
}

/** Whether its name, as listed or as it stands ("Treasury Department" is listed as "US Treasury"), holds the noun; "the union" of workers is no "European Union". */
function isCalled(name: string, written: string, noun: string): boolean {
  return (holdsWord(name, noun) || holdsWord(written, noun)) && !(noun === 'union' && isOfStates(name));
}

const BACK = 40;
const SAME = new WordSet(['same']);

export function holdsWord(name: string, noun: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${noun} `);
}

/** "Tehran says", "Iran insisted". */
export const GOVERNMENT: MentionRule = {
  id: 'government',
  why: 'a country or capital that speaks stands for its government',
  find(asked, story) {
    const mention = lastOf(asked, story, 'place');
    if (!mention || mention.first !== firstContent(asked, story.doc.tokens) || mention.last !== asked.last) return null;
    const { name } = story.entities.places[mention.index]!;
    return isOneOfAPeople(mention, asked, story, name) ? null : body(name, 0.9);
  },
};

/** "the Briton", "the Iraqi": somebody; "the British", "the French" are their government. */
function isOneOfAPeople({ start, end }: EntityMention, { first }: Asked, { doc: { tokens, text } }: Story, name: string): boolean {
  const called = text.slice(start, end);
  return THE.has(tokens.id[first]!) && isDemonym(called, name) && !OF_ALL.test(called);
}

const OF_ALL = /(?:sh|ch|ese|ss)$/;

/** The last mention of that type inside the asked one. */
export function lastOf({ range }: Asked, { entities: { mentions } }: Story, type: EntityMention['type']): EntityMention | null {
  let found: EntityMention | null = null;
  for (let i = firstFrom(mentions, range.start); i < mentions.length && mentions[i]!.start < range.end; i++) {
    const mention = mentions[i]!;
    // "the Court of Harbours (CH)": the acronym is the same body.
    if (mention.type === type && mention.end <= range.end && mention.index !== found?.index) found = mention;
  }
  return found;
}

/** Nothing but its acronym and marks behind it, no linking word from token `first` to it. */
export function isAll(mention: EntityMention, asked: Asked, story: Story, first = asked.first): boolean {
  const { tokens } = story.doc;
  const last = beforePlace(mention, asked, story);
  for (let i = overKind(tokens, mention.last, last); i < last; i++) if (tokens.kind[i] === Kind.possessive || (tokens.kind[i] === Kind.word && (i === mention.last || tokens.kind[i - 1] !== Kind.mark || isMark(tokens, i - 1, STOP)))) return false;
  for (let i = first; i < mention.first; i++) if (tokens.kind[i] === Kind.word && LINKER.has(tokens.id[i]!)) return false;
  return true;
}

/** "the semi-official ISNA | *news agency*", "the Harbour Times | *newspaper*": behind the small words for what the body is. */
function overKind(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (at < last && isSmallWord(tokens, at) && (KIND.has(tokens.id[at]!) || (NEWS.has(tokens.id[at]!) && AGENCY.has(tokens.id[at + 1]!)) || (AGENCY.has(tokens.id[at]!) && NEWS.has(tokens.id[at - 1]!)))) at++;
  return at === last ? at : from;
}

/** "the Karvan Union | *party*": words behind a body's name that tell what it is; a faction is a part of it. */
const KIND = new WordSet(`${OUTLET_KINDS} ${BODY_KINDS.company} ${BODY_KINDS.group} ${BODY_KINDS.union} party bank club brewery consortium militia network coalition campaign consultancy`.split(' ').filter((word) => word !== 'faction'));
const NEWS = new WordSet(['news']);
const AGENCY = new WordSet(['agency']);

/** "the Court of Harbours | in Ghent", "Harbour Medical | of Bremen", "the Greens | in the state parliament": the token behind the body, without where it sits. */
function beforePlace({ last }: EntityMention, asked: Asked, story: Story): number {
  if (sitsInside(last, asked, story)) return last;
  const place = lastOf(asked, story, 'place');
  return place !== null && place.first > last && place.last === asked.last && WHERE.has(story.doc.tokens.id[place.first - 1]!) ? place.first - 1 : asked.last;
}

/** Behind "in" nothing but small words. */
function sitsInside(at: number, { last }: Asked, { doc: { tokens } }: Story): boolean {
  if (at >= last || tokens.kind[at] !== Kind.word || !IN.has(tokens.id[at]!)) return false;
  for (let i = at; i < last; i++) if (!isSmallWord(tokens, i)) return false;
  return true;
}

const WHERE = new WordSet(['in', 'at', 'of']);

function firstContent({ first }: Asked, tokens: Tokens): number {
  return THE.has(tokens.id[first]!) ? first + 1 : first;
}
