import { appended, itemAt } from '../../../../core/reading.js';
import { tidy, trimmed } from '../../../../core/span.js';
import { AMPERSAND, COMMA } from '../../../../core/signs.js';
import { WordSet } from '../../../../core/words.js';
import { HOLDERS } from '../../../../lexicon/body-kinds.js';
import { KIN_WORDS } from '../../../../lexicon/kin.js';
import type { EntityMention } from '../../../doc.js';
import { classOf, Is } from '../../../entities/classes.js';
import { AND, ARTICLE, BOTH, BY, CALLED, FOR, POSSESSIVE } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Class, classesOf } from '../../classes.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import { nameOfBody, person, type Found, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';

const COMPLEMENT = new WordSet(['of', 'to', 'for', 'with', 'by', 'from', 'on', 'about', 'against', 'like', 'under', 'named', 'called', 'at', 'in', 'near']);
const KIN = new WordSet(KIN_WORDS);

/** "Foreign Minister Hossein Karvani", "Karvani": the person whose name the mention holds. */
export const NAME: MentionRule = {
  id: 'name',
  why: 'the mention holds a name, and it is not the complement of an office: "spokesman for President Karvani" is not Karvani',
  find(asked, story) {
    const names = namesIn(asked, story);
    const mention = names.find((name, i) => isBearer(name, asked, story) && !isSecondOf(names, i, asked, story) && !story.isOtherBefore(name));
    if (!mention) return null;
    const spoke = alone(mention) && asked.first === mention.first ? bearerWhoSpoke(mention, asked, story) : null;
    if (spoke !== null) return person(spoke, SHARED);
    story.cast.describe(mention.index, wordsAround(asked, mention, story));
    return person(mention.index, alone(mention) && story.cast.isShared(story.doc.text.slice(mention.start, mention.end)) ? SHARED : 1);
  },
};

function alone({ first, last }: EntityMention): boolean {
  return last - first === 1;
}

/** "The father of *Mahsa Karvani*, Amjad Karvani, said …. “…,” *Karvani* said": who spoke last in the paragraph and has the name, where the other was neither a subject nor a speaker; null else. */
function bearerWhoSpoke({ index }: EntityMention, { passage, range }: Asked, story: Story): number | null {
  const last = story.speakerBefore(range.start);
  if (last?.who.kind !== 'person' || last.who.person === index || last.at < story.passages[passage]!.paragraph.start || !story.cast.family(index).includes(last.who.person)) return null;
  const before = story.cast.mentionsOf(index).slice(0, FEW_MENTIONS).filter(({ start }) => start < range.start);
  const { id } = story.doc.tokens;
  return before.every((mention) => COMPLEMENT.has(id[mention.outerFirst - 1]!) || (!story.isSpeaker(mention) && !story.isSubject(mention))) ? last.who.person : null;
}

const FEW_MENTIONS = 6;

/** A family name alone that two people of the article bear. */
const SHARED = 0.6;

/** "Karvani and Sato", "Karvani, Amiri and Sato". */
export const NAMES: MentionRule = {
  id: 'names',
  why: 'names joined by "and" are several speakers: all are named, none is meant alone',
  find(asked, story) {
    const names = namesIn(asked, story);
    const { tokens } = story.doc;
    if (names.length === 1) return withOwn(names[0]!, asked, story) ?? withBody(names[0]!, asked, story) ?? besideOther(names[0]!, asked, story);
    if (names.length < 2 || names[0]!.index === names[1]!.index || isComplement(names[0]!, asked, tokens)) return null;
    const last = names.length - 1;
    const isList = names.every((name, i) => i >= last - 1 || names[i + 1]!.outerFirst === name.last + 1);
    if (!isList || !hasAnd(tokens, names[last - 1]!.last, names[last]!.outerFirst)) return null;
    const people = names.map(({ index }) => story.cast.people[index]!.name);
    const name = `${people.slice(0, last).join(', ')} and ${people[last]!}`;
    return { who: { kind: 'unnamed', name, description: null, plural: true }, sure: 0.9 };
  },
};

function hasAnd(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAnd(tokens, i)) return true;
  return false;
}

/** "and", "&" */
function isAnd({ kind, id }: Tokens, i: number): boolean {
  return kind[i] === Kind.word ? AND.has(id[i]!) : id[i] === AMPERSAND;
}

/** "(Both) *Karvani and her clerks*": not she alone. */
function withOwn({ end, last, outerFirst, index }: EntityMention, asked: Asked, { doc: { tokens, text }, cast }: Story): Found | null {
  // "A spokesman for Karvani and his family" speaks alone.
  if (outerFirst !== asked.first && !(outerFirst === asked.first + 1 && BOTH.has(tokens.id[asked.first]!))) return null;
  if (last + 2 >= asked.last || !isAnd(tokens, last) || !POSSESSIVE.has(tokens.id[last + 1]!)) return null;
  for (let i = last + 2; i < asked.last; i++) if (tokens.kind[i] !== Kind.word) return null;
  const name = `${cast.people[index]!.name}${text.slice(end, tokens.end[asked.last - 1])}`;
  return { who: { kind: 'unnamed', name: tidy(name), description: null, plural: true }, sure: 0.9 };
}

/** "*Karvani and the Harbour Union*": both speak. */
function withBody({ last, outerFirst, index }: EntityMention, asked: Asked, { doc: { tokens }, entities, cast }: Story): Found | null {
  if (outerFirst !== asked.first || last + 1 >= asked.last || !isAnd(tokens, last)) return null;
  const from = ARTICLE.has(tokens.id[last + 1]!) ? last + 2 : last + 1;
  const body = entities.mentions[firstFrom(entities.mentions, tokens.start[from]!)];
  if (body?.type !== 'organization' || body.first !== from || body.last !== asked.last) return null;
  return { who: { kind: 'unnamed', name: `${cast.people[index]!.name} and ${nameOfBody(entities, body.index)}`, description: null, plural: true }, sure: 0.9 };
}

/** "*Amiri and* Karvani", where nobody knows Amiri: two, and not Karvani alone. */
function besideOther({ outerFirst, last }: EntityMention, asked: Asked, { doc: { tokens, text } }: Story): Found | null {
  const and = outerFirst - 1;
  if (and - 1 < asked.first || last !== asked.last || !isAnd(tokens, and)) return null;
  // "Poet and Translator Karvani"
  for (let i = asked.first; i < and; i++) if (tokens.kind[i] !== Kind.word || !(tokens.shape[i]! & Shape.capital) || isPersonWord(tokens.id[i]!)) return null;
  return { who: { kind: 'unnamed', name: tidy(text.slice(asked.range.start, asked.range.end)), description: null, plural: true }, sure: 0.8 };
}

/** A family name that the names pass did not mark, in whatever spelling: "Araqchi" for Abbas Araghchi. */
export const SPELLING: MentionRule = {
  id: 'spelling',
  why: 'the capitalised words at the end of the mention share the spelling key of one person',
  find(asked, story) {
    const { tokens, text } = story.doc;
    if (namesIn(asked, story).length > 0) return null;
    // "*He* said" is not He Lifeng.
    if (asked.last === asked.first + 1 && classesOf(tokens.id[asked.first]!) & Class.subject) return null;
    let from = asked.last;
    while (from > asked.first && asked.last - from < 4 && tokens.kind[from - 1] === Kind.word && isName(tokens, from - 1)) from--;
    for (let first = from; first < asked.last; first++) {
      const found = story.cast.byName(text.slice(tokens.start[first], tokens.end[asked.last - 1]));
      if (found >= 0) return person(found, 0.9);
    }
    return null;
  },
};

/** "Araqchi", "al-Araqchi". */
function isName(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & Shape.capital) !== 0 || /^[ae]l-\p{Lu}/u.test(tokens.textOf(i));
}

/** Three rules ask for them. */
function namesIn(asked: Asked, story: Story): readonly EntityMention[] {
  return (asked.names ??= namesOf(asked, story));
}

const NO_NAMES: readonly EntityMention[] = [];

function namesOf({ range }: Asked, { cast }: Story): readonly EntityMention[] {
  let out: EntityMention[] | null = null;
  for (let i = firstFrom(cast.mentions, range.start); i < cast.mentions.length && cast.mentions[i]!.end <= range.end; i++) out = appended(out, cast.mentions[i]!);
  return out ?? NO_NAMES;
}

/** "a study by Karvani and *Sato*": a complement as the one before it. */
function isSecondOf(names: readonly EntityMention[], i: number, asked: Asked, { doc: { tokens } }: Story): boolean {
  const name = names[i]!;
  const before = itemAt(names, i - 1);
  return before !== undefined && before.last === name.outerFirst - 1 && AND.has(tokens.id[before.last]!) && isComplement(before, asked, tokens);
}

function isBearer(mention: EntityMention, asked: Asked, { doc: { tokens } }: Story): boolean {
  return !isModifier(mention, asked, tokens) && !isComplement(mention, asked, tokens) && !isOwner(mention, asked, tokens) && !isInRelative(mention, asked, tokens);
}

/** "The court *that tried Karvani*", "A lawyer *representing Karvani*": he stands in what is told of the one who speaks. */
function isInRelative({ outerFirst }: EntityMention, { first }: Asked, { id, kind, text, end, shape }: Tokens): boolean {
  const before = outerFirst - 1;
  if (before <= first || kind[before] !== Kind.word || (shape[before]! & Shape.capital) !== 0) return false;
  if (text.endsWith('ing', end[before]) && isPersonWord(id[before - 1]!)) return true;
  for (let at = before; at > first && at > before - LONGEST_RELATIVE && kind[at] === Kind.word; at--) if (THAT.has(id[at]!)) return true;
  return false;
}

const THAT = new WordSet(['that', 'who', 'which']);
/** "that had once tried" */
const LONGEST_RELATIVE = 5;

/** "*A spokesman for* the mill's owner, Karvani, said": whose spokesman he is. */
function isOwner({ outerFirst }: EntityMention, { first }: Asked, { kind, id }: Tokens): boolean {
  const comma = outerFirst - 1;
  return first + 3 < comma && kind[comma] === Kind.mark && id[comma] === COMMA && HOLDER.has(id[comma - 1]!) && SPEAKS_FOR.has(id[first + 1]!) && FOR.has(id[first + 2]!);
}

const HOLDER = new WordSet(HOLDERS);
const SPEAKS_FOR = new WordSet(['spokesman', 'spokeswoman', 'spokesperson', 'lawyer', 'attorney', 'representative', 'agent', 'solicitor']);

/** "Karvani's lawyer", "the Obama team". */
function isModifier(mention: EntityMention, { last }: Asked, tokens: Tokens): boolean {
  // "Karvani's lawyer", "Guterres' lawyer"
  if (mention.last + 1 < last && (tokens.kind[mention.last] === Kind.possessive || tokens.kind[mention.last] === Kind.apostrophe)) return true;
  const behind = Math.max(mention.outerLast, mention.last);
  return behind < last && tokens.kind[behind] === Kind.word && !(tokens.shape[behind]! & Shape.capital) && !BEHIND.has(tokens.id[behind]!);
}

/** "the wife of Karvani". */
function isComplement(mention: EntityMention, { first }: Asked, tokens: Tokens): boolean {
  const from = Math.max(mention.outerFirst, first);
  const before = from - 1;
  if (before < first || tokens.kind[before] !== Kind.word) return false;
  const at = beforeTrade(tokens, overOwner(tokens, before, first), first);
  if (isRelation(first, before, tokens)) return true;
  return at >= first && COMPLEMENT.has(tokens.id[at]!) && !CALLED.has(tokens.id[at]!);
}

/** "a lawyer *of* | Omidi's brother | Karvani": over whose he is. */
function overOwner({ id, kind, shape }: Tokens, last: number, first: number): number {
  if (!KIN.has(id[last]!) || kind[last - 1] !== Kind.possessive) return last;
  let at = last - 2;
  while (at > first && kind[at] === Kind.word && (shape[at]! & Shape.capital) !== 0) at--;
  return at < first ? last : at;
}

/** "a reading *by* | the philologist Karvani", "the wife *of* | the Karvani": over what he is, and its article. */
function beforeTrade(tokens: Tokens, last: number, first: number): number {
  let at = last;
  const isTrade = at > first && isPersonWord(tokens.id[at]!) && !(tokens.shape[at]! & Shape.capital);
  // "a report *by* | analyst Karvani", too
  if (isTrade && (ARTICLE.has(tokens.id[at - 1]!) || BY.has(tokens.id[at - 1]!))) at--;
  else if (at > first && headOfWord(tokens.id[at]!) === Head.people && BY.has(tokens.id[at - 1]!)) at--;
  return ARTICLE.has(tokens.id[at]!) ? at - 1 : at;
}

/** "the former *wife of* property developer | Karvani", "a *spokesman for* Democratic presidential candidate | Karvani": somebody of his. */
function isRelation(first: number, last: number, { id, kind, shape }: Tokens): boolean {
  // "Spokesman for the exercise | Brigadier Karvani" is he, "a spokesman for Sindh | Chief Minister Karvani" is not.
  const isPlace = (shape[last]! & Shape.capital) !== 0 && OF.has(id[last - 1]!) && (classOf(id[last + 1]!) & Is.office) !== 0;
  // "the widow of *the slain* | mayor Karvani"
  const isFate = !(shape[last]! & Shape.capital) && ARTICLE.has(id[last - 1]!) && OF.has(id[last - 2]!);
  if (!isPersonWord(id[last]!) && !OF.has(id[last]!) && !isPlace && !isFate) return false;
  for (let at = last; at > first && at > last - TRADE && kind[at] === Kind.word; at--) {
    if (OF.has(id[at]!)) return RELATION.has(id[at - 1]!);
  }
  return false;
}

/** "of property developer": so many words. */
const TRADE = 4;
const OF = new WordSet(['of', 'for', 'to']);
const RELATION = new WordSet([...KIN_WORDS, 'friend', 'colleague', 'associate', 'aide', 'adviser', 'advisor', 'lawyer', 'attorney', 'solicitor', 'barrister', 'counsel', 'critic', 'rival', 'neighbour', 'neighbor', 'supporter', 'supporters', 'relative', 'relatives', 'ally', 'spokesman', 'spokeswoman', 'spokesperson', 'representative']);

const BEHIND = new WordSet(['of', 'from', 'at', 'with', 'in', 'who', 'whose', 'himself', 'herself', 'and', 'for', 'on', 'then', 'now', 'also', 'as', 'himself', 'too', 'jr', 'sr', 'a', 'an', 'the', 'to', 'whom', 'speaking', 'by']);
const LONGEST = 30;

/** What stands beside the name in its mention tells what he is: "Economist Priya Raghavan of the university". */
function wordsAround({ first, last }: Asked, mention: EntityMention, { doc: { tokens, text } }: Story): string {
  if (last - first > LONGEST || (mention.first === first && mention.last === last)) return '';
  const before = trimmed(text, tokens.start[first]!, mention.start);
  const behind = trimmed(text, mention.end, tokens.end[last - 1]!);
  const words = behind === null ? '' : tidy(text.slice(behind.start, behind.end));
  if (before === null) return words;
  return words === '' ? tidy(text.slice(before.start, before.end)) : `${tidy(text.slice(before.start, before.end))} ${words}`;
}
