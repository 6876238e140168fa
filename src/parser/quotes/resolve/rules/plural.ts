import { itemAt } from '../../../../core/reading.js';
import { COMMA } from '../../../../core/signs.js';
import { tidy } from '../../../../core/span.js';
import { WordSet } from '../../../../core/words.js';
import { Class, classesOf } from '../../classes.js';
import { Head, headOfWord } from '../../heads.js';
import type { Chunk } from '../../nouns.js';
import { sentenceAt } from '../../../text/sentences.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import type { MentionRule } from '../rule.js';
import { type Asked, type Story, type Who } from '../story.js';
import { BOTH } from '../../../text/small-words.js';

const THEY = new WordSet(['they', 'them', 'both']);

/** "they", "both": the several who spoke last. */
export const PLURAL: MentionRule = {
  id: 'plural',
  why: '"they" is the body or the several who spoke last, or the several of whom the sentence before tells',
  of: 'word',
  find(asked, story) {
    if (!THEY.has(story.doc.tokens.id[asked.first]!)) return null;
    const several = BOTH.has(story.doc.tokens.id[asked.first]!) ? null : severalBefore(asked, story);
    if (several) return { who: several, sure: 0.75 };
    const last = story.speakersBefore(asked.range.start, 2).find(({ who }) => !isRelative(who))?.who;
    return last && (last.kind === 'body' || (last.kind === 'unnamed' && (last.plural || isEither(last, asked, story)))) ? { who: last, sure: 0.75 } : null;
  },
};

/** `A spokesperson for the ministry said it would answer. “…,” *they* added`: somebody of whom the house tells no more, in the same paragraph. */
function isEither({ description }: Who & { kind: 'unnamed' }, { passage, range }: Asked, { passages, spoken }: Story): boolean {
  const last = spoken.at(-1);
  return description !== null && EITHER.has(description.head) && last !== undefined && last.at >= passages[passage]!.paragraph.start && last.at < range.start;
}

const EITHER = new Set(['spokesperson', 'source', 'witness', 'resident', 'person', 'neighbour', 'neighbor', 'user']);

/**
 * "Last month, *212 families from 11 villages* lodged a complaint. | They …": the several who open the sentence before, in the paragraph, where nobody is named
 * or speaks; over sentences that begin with "they" as well. "As *fishermen* waited for the bill, they called": those of the clause before.
 */
function severalBefore(asked: Asked, story: Story): Who | null {
  const { doc: { tokens, text }, passages } = story;
  const { sentences } = passages[asked.passage]!;
  const own = sentenceAt(sentences, asked.first);
  const here = sentences[own]!;
  const inClause = here.first < asked.first && classesOf(tokens.id[here.first]!) & Class.subordinator ? subjectAt(tokens, here.first + 1, asked.first) : null;
  let at = own - 1;
  while (at >= 0 && own - at < GOES_ON && THEY.has(tokens.id[sentences[at]!.first]!)) at--;
  const before = inClause ? here : itemAt(sentences, at);
  if (before === undefined || (story.speakerBefore(asked.range.start)?.end ?? -1) > tokens.start[before.first]!) return null;
  const opening = inClause ?? severalAt(tokens, before.first, before.last);
  if (opening === null || story.inContent(tokens.start[opening.first]!)) return null;
  const name = text.slice(tokens.start[opening.first], tokens.end[opening.last - 1]);
  return { kind: 'unnamed', name: tidy(name), description: null, plural: true };
}

/** "| *212 families from 11 villages* lodged": a number or "some", a noun of people and where they are from, up to the verb; over a time that opens the sentence. */
function severalAt(tokens: Tokens, from: number, to: number): Chunk | null {
  const { kind, id } = tokens;
  if (!(classesOf(id[from]!) & OPENS)) return subjectAt(tokens, from, to);
  let first = from;
  for (let i = from; i < from + PHRASE && i < to; i++) if (kind[i] === Kind.mark && id[i] === COMMA) first = i + 1;
  return subjectAt(tokens, first, to);
}

/** "*Last* month,", "*In* the north,", "*As* the minister's fame grew," */
const OPENS = Class.time | Class.preposition | Class.subordinator | Class.adverb;

function subjectAt(tokens: Tokens, first: number, to: number): Chunk | null {
  const { kind, id } = tokens;
  const counted = kind[first] === Kind.number || SOME.has(id[first]!);
  if (counted && kind[first + 1] === Kind.word && headOfWord(id[first + 1]!) === Head.people) return { first, last: whereEnd(tokens, first + 2, to) };
  const noun = peopleFrom(tokens, first, to);
  return noun < 0 ? null : { first, last: whereEnd(tokens, noun + 1, to) };
}

/** "| The attendees *…* were sceptical", "| EU member *states* are concerned": the noun of several people with which the subject ends, behind words that tell which; -1 for none. */
function peopleFrom({ kind, id }: Tokens, first: number, to: number): number {
  for (let i = first; i < to && i < first + SUBJECT && kind[i] === Kind.word; i++) {
    if (headOfWord(id[i]!) === Head.people && !SOME.has(id[i]!)) return kind[i + 1] === Kind.word && headOfWord(id[i + 1]!) !== Head.none ? -1 : i;
    // "*These* residents"
    if (classesOf(id[i]!) & NO_NOUN && !(i === first && classesOf(id[i]!) & Class.determiner)) return -1;
  }
  return -1;
}

/** "Many of the younger voters" */
const SUBJECT = 5;
const NO_NOUN = Class.subject | Class.preposition | Class.conjunction | Class.subordinator | Class.auxiliary | Class.relative | Class.that | Class.verb;

/** Behind "from 11 villages", "of the nearby village of Golzar"; `at` where nothing of the kind follows. */
function whereEnd({ kind, id, shape }: Tokens, at: number, to: number): number {
  if (at + 1 >= to || !FROM.has(id[at]!)) return at;
  let end = at;
  for (let last = at + 1; last < to && last < at + OPENING; last++) {
    const isPlace = kind[last] === Kind.word && ((shape[last]! & Shape.capital) !== 0 || PLACES.has(id[last]!));
    if (isPlace) end = last + 1;
    else if (kind[last] !== Kind.number && !LEADS_TO.has(id[last]!) && !FROM.has(id[last]!)) break;
  }
  return end;
}

/** So many sentences in a row go on with "they". */
const GOES_ON = 8;
const OPENING = 8;
/** "As the minister's fame grew in recent months, | officials held polls": so many words before a comma. */
const PHRASE = 14;
const SOME = new WordSet(['some', 'several', 'dozens', 'hundreds', 'thousands', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'many']);
const FROM = new WordSet(['from', 'in', 'of']);
const PLACES = new WordSet(['villages', 'towns', 'districts', 'provinces', 'countries', 'cities', 'village', 'town', 'district', 'province', 'city', 'region', 'camp', 'valley', 'suburb', 'neighbourhood', 'neighborhood']);
const LEADS_TO = new WordSet(['the', 'nearby', 'neighbouring', 'neighboring', 'northern', 'southern', 'eastern', 'western', 'central', 'remote', 'small']);

/** "who" that nothing could be found for: nobody whom another word means. */
function isRelative(who: Who): boolean {
  return who.kind === 'unnamed' && RELATIVE.has(who.description?.head ?? '');
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
