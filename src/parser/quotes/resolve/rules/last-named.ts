/** "Karvani, head of the dairy, will not sell. “…,” *the 29-year-old engineer* said": the only one whom the story has just named. */
import { KIN_WORDS } from '../../../../lexicon/kin.js';
import { ANYONE, COURT_ROLES, OFFICE_HOLDERS, OTHERS_OF_A_STORY, STATE_OFFICES, TRADES_BY_FIELD } from '../../../../lexicon/roles.js';
import { wordId, WordSet } from '../../../../core/words.js';
import type { EntityMention } from '../../../doc.js';
import { classOf, Is } from '../../../entities/classes.js';
import { BY, POSSESSIVE } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import { describe, type Description } from '../description.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { hasOwnTrade, isOfElsewhere } from './bridge.js';
import { hasGender, isNew, mayBeTrade } from './focus.js';
import { isToldOf } from './told-of.js';
import { isNamedBehind } from './variation.js';

/** Each is one person only: "the defendant" is no judge, "the widow" not the one who speaks of her. */
export const OTHERS_TOLD_OF = new WordSet(`${COURT_ROLES} ${OTHERS_OF_A_STORY} ${KIN_WORDS.join(' ')}`);

export const LAST_NAMED: MentionRule = {
  id: 'last-named',
  why: '"the" with a person\'s noun, inside its sentence, is the only one named before in the paragraph, or in the one before where this one names nobody',
  kind: 'office',
  of: 'the',
  guess: true,
  find(asked, story) {
    const description = measured(asked, story) ?? asked.description();
    if (!isAnyone(asked, description, story)) return null;
    const named = onlyNamed(asked, story);
    return named === null || !mayBe(named, asked, description, story) ? null : person(named.index, 0.6);
  },
};

/** "the | 29-year-old | *engineer*", "the 74-kilogram champion": what stands behind the measure; null where none opens the mention. */
export function measured({ first, last }: Asked, { doc, entities }: Story): Description | null {
  const { kind } = doc.tokens;
  const noun = first + 4;
  if (noun >= last || kind[first + 1] !== Kind.number || kind[first + 2] !== Kind.dash || kind[first + 3] !== Kind.word) return null;
  return { ...describe(doc, entities, noun, last), definite: true };
}

/** "the senior judicial official": one person, nobody's own, of whom the story has not told before, and no part in a trial. At a sentence's beginning the writer may turn to somebody new. */
function isAnyone({ first, last }: Asked, { head, headId, plural, named, definite, possessor }: Description, { doc: { tokens }, passages }: Story): boolean {
  if (plural || named || !definite || possessor || (tokens.shape[first]! & Shape.capital) !== 0 || isNamedBehind(last, tokens)) return false;
  if (!(isPersonWord(headId) || mayBeTrade(head)) || OTHERS_TOLD_OF.has(headId)) return false;
  const at = nounAt(first, last, head, tokens);
  return at >= 0 && isNew(tokens, at, passages[0]!.first);
}

/** Where the noun stands; -1 where it has a capital, or another's name stands before: "the festival's director", "the First Vice President". */
function nounAt(first: number, last: number, head: string, tokens: Tokens): number {
  const { kind, shape } = tokens;
  for (let i = first; i < last; i++) {
    if (kind[i] === Kind.possessive || kind[i] === Kind.apostrophe) return -1;
    if (tokens.textOf(i).toLowerCase() === head) return shape[i]! & Shape.capital ? -1 : i;
  }
  return -1;
}

/** The one person named in the paragraph before the mention; where it names nobody, in the paragraph above. Null where it is not one. */
function onlyNamed({ passage, range }: Asked, story: Story): EntityMention | null {
  // "Although Karvani said it was shut, *the mayor* denied it": two people.
  const sentence = story.sentenceStart(passage, range.start);
  if (namedBetween(sentence, range.start, story, true) !== null) return null;
  const here = namedBetween(story.passages[passage]!.paragraph.start, sentence, story);
  if (here !== null || passage === 0) return here === MANY ? null : here;
  const { start, end } = story.passages[passage - 1]!.paragraph;
  const above = namedBetween(start, end, story);
  return above === MANY ? null : above;
}

const MANY = 'many';
/** So far back a paragraph is read, in characters: one that goes on for pages has named others by then. */
const REACH = 1500;

/** The last mention of the only person between the two offsets; `MANY` where there are several, null where there is none. `outside` of what is said. */
function namedBetween(from: number, to: number, story: Story, outside = false): EntityMention | typeof MANY | null {
  const { cast: { mentions }, doc: { tokens } } = story;
  let only: EntityMention | null = null;
  for (let i = firstFrom(mentions, Math.max(from, to - REACH)); i < mentions.length && mentions[i]!.start < to; i++) {
    const mention = mentions[i]!;
    if (outside && story.inContent(mention.start)) continue;
    // "in collaboration with *his daughter* Negar": whom the story brings in by him.
    if (isKin(tokens, mention.outerFirst)) continue;
    if (only !== null && mention.index !== only.index) return MANY;
    only = mention;
  }
  return only;
}

/** "his daughter | Negar", "*her brother* | Omid": a possessive and a relative stand before, or open, the name. */
function isKin({ id, kind }: Tokens, first: number): boolean {
  for (let i = first - 1; i <= first + 1; i++) if (i > 0 && kind[i] === Kind.word && KIN.has(id[i]!) && POSSESSIVE.has(id[i - 1]!)) return true;
  return false;
}

const KIN = new WordSet(KIN_WORDS);

/** Nothing that is told of him speaks against it: another country, another sex, a trade or an office of his own that would be named again. */
function mayBe(named: EntityMention, asked: Asked, description: Description, story: Story): boolean {
  const { index } = named;
  const { heads, wider } = story.cast.profile(index);
  const { head, former } = description;
  if (isOfElsewhere(description, index, story.passages[Math.max(asked.passage - 1, 0)]!.paragraph.start, story) || !hasGender(index, description, story)) return false;
  // "the *former* diplomat" is no envoy.
  if (former && (wider.has(head) || heads.has(head))) return false;
  return wider.has(head) || isOpenTo(named, asked, description, story);
}

/** Whether one whom no such word is known of may be called so. */
function isOpenTo(named: EntityMention, asked: Asked, { head, former, countries, details }: Description, story: Story): boolean {
  const { index } = named;
  const { heads, nouns, words } = story.cast.profile(index);
  if (isOfField(head, words)) return true;
  if (heads.size === 0 && nouns.size === 0 && !hasOwnTrade(index, story)) return acts(named, story) && !isToldOf(named, asked, story);
  if (head === 'member') return false;
  if (CALLED.has(head)) return true;
  return !isStatesman(heads) && (countries.length > 0 || former || WIDE.has(head) || saysMore(asked, { head, details }, story.doc.tokens));
}

/** "the *seismologist*" for the deputy head of an institute of seismology, "the engineer" for the dean of an engineering school. */
function isOfField(head: string, words: ReadonlySet<string>): boolean {
  if (head.endsWith(OLOGIST)) return words.has(`${head.slice(0, -OLOGIST.length)}ology`) || words.has(`${head.slice(0, -OLOGIST.length)}ological`);
  return TRADES_BY_FIELD[head]?.some((field) => words.has(field)) === true;
}

const OLOGIST = 'ologist';

/** Those who hold an office are called so too. */
const CALLED = new Set(OFFICE_HOLDERS);
const WIDE = new Set(ANYONE);
const STATESMEN = new Set(STATE_OFFICES);

/** "Minister Omid Karvani visited a school. “…,” *the teacher* said": who holds such an office is called by it. */
function isStatesman(heads: ReadonlySet<string>): boolean {
  for (const head of heads) if (STATESMEN.has(head)) return true;
  return false;
}

/** "*Karvani* fled", "according to *Karvani*", "made by *Karvani*"; not "police arrested *Karvani*". */
function acts(named: EntityMention, story: Story): boolean {
  const { tokens } = story.doc;
  if (story.isSpeaker(named) || BY.has(tokens.id[named.outerFirst - 1]!)) return true;
  return story.isSubject(named);
}

/** "the *29-year-old* engineer", "the *WHO* official", "the *deputy oil* minister": a number, a name, what an office is of. */
function saysMore({ first, last }: Asked, { head, details }: Pick<Description, 'head' | 'details'>, { kind, shape }: Tokens): boolean {
  if (isOffice(head) && details.length > 0) return true;
  for (let i = first + 1; i < last; i++) if (kind[i] === Kind.number || (shape[i]! & Shape.capital) !== 0) return true;
  return false;
}

/** "governor", "minister"; not "official", "diplomat". */
function isOffice(word: string): boolean {
  return (classOf(wordId(word)) & (Is.office | Is.personNoun)) === Is.office;
}
