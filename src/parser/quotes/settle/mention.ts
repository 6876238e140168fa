/**
 * The mention alone, without what stands beside it and was taken along.
 *
 *   X | in a post on Telegram | said          Reached by telephone, | X | said          X, who | in 2019 | had said
 */
import { STATEMENTS } from '../../../lexicon/cues.js';
import { WordSet } from '../../../core/words.js';
import { lemmaSet } from '../classes.js';
import { Shape } from '../../text/tokens.js';
import { Tag, type Items } from '../items.js';
import { Head } from '../heads.js';
import { bits, chunkEnd, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import type { Settled } from './settled.js';
import { speaks } from './speaking.js';

const STATEMENT = new WordSet(STATEMENTS);
const SPEAKERS = bits(Head.role, Head.person, Head.body, Head.named, Head.namedBody);
const WHERE = new WordSet(['in', 'on', 'via', 'during']);
/** What a phrase before the subject opens with: "Dashing", "Reached", "As for", "Specifically". */
const FRONTED = bits(Tag.participle, Tag.cue, Tag.verb, Tag.preposition, Tag.adverb, Tag.subordinator);

export function trimMention({ cue: { items, unit, lemma }, source }: Settled): void {
  if (lemma === ACCORDING && isOwnWords(items, source.first, source.last)) source.last = source.first + 1;
  if (isPronounWithMore(items, source.first, source.last)) source.last = source.first + 1;
  if (source.side !== Side.none && source.side !== Side.left) source.last = beforeDay(items, source.first, beforeOccasion(items, source.first, source.last));
  if (source.side !== Side.left || source.last - source.first < 2) return;
  if (items.tag[source.first] === Tag.relative) source.last = source.first + 1;
  else if (source.first === unit.first) source.first = behindFronted(items, source.first, source.last);
  if (isDay(items, source.first)) source.first++;
  source.last = beforeStatement(items, source.first, source.last);
}

/** "said Omid Karvani | *during a visit to the capital*", "said the mayor | *after the talks*": when he said it. */
function beforeOccasion({ tag, head, tokens: { id }, token }: Items, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    // "the day after", "the man before the court"
    if ((tag[i] === Tag.preposition || tag[i] === Tag.subordinator) && WHEN.has(id[token[i]!]!)) return isIn(SPEAKERS, head[i - 1]!) ? i : last;
    if (isIn(ENDS_NAME, tag[i]!)) return last;
  }
  return last;
}

const WHEN = new WordSet(['during', 'after', 'following', 'amid', 'while', 'when', 'as']);
const ENDS_NAME = bits(Tag.comma, Tag.relative, Tag.verb, Tag.cue);

/** "Omid Karvani | *late* (on Monday)", "Astana 24 | *late*": without the word of time that ends items `[first, last)`. */
export function beforeLate({ tokens: { id, shape }, token }: Items, first: number, last: number): number {
  const at = token[last - 1]!;
  return last > first + 1 && LATE.has(id[at]!) && !(shape[at]! & Shape.capital) ? last - 1 : last;
}

const LATE = new WordSet(['late', 'early', 'earlier', 'later']);

/** "said Iran's ambassador to Dushanbe | *on Wednesday*" */
function beforeDay(items: Items, first: number, last: number): number {
  const { tag, verbs } = items;
  let end = last;
  // "three people who attended a lunch on Monday": when they did it
  if (verbs[first] !== verbs[last]) return last;
  while (end > first + 1 && tag[end - 1] === Tag.time) end--;
  if (end < last && tag[end - 1] === Tag.preposition) end--;
  return beforeLate(items, first, end > first ? end : last);
}

const [ACCORDING] = lemmaSet('according').lemmas;
const HIS = new WordSet(['his', 'her', 'their']);
const OWN_WORDS = new WordSet(['data', 'words', 'information', 'figures', 'estimate', 'estimates', 'calculations', 'calculation', 'account', 'accounts', 'version', 'opinion', 'view', 'assessment', 'forecast', 'remarks', 'count', 'reckoning', 'testimony']);

/** "According to *his* data", as "in his view": what somebody knows or says is no other speaker. */
function isOwnWords({ tokens: { id }, token }: Items, first: number, last: number): boolean {
  return first >= 0 && last === first + 2 && HIS.has(id[token[first]!]!) && OWN_WORDS.has(id[token[first + 1]!]!);
}

/** "According to *him* in the same report". */
function isPronounWithMore({ tag }: Items, first: number, last: number): boolean {
  return first >= 0 && last > first + 1 && isIn(PRONOUNS, tag[first]!) && tag[first + 1] === Tag.preposition;
}

const PRONOUNS = bits(Tag.pronoun, Tag.object);

/** "On January | *6th* | Vakili said". */
function isDay({ tag, tokens, token }: Items, first: number): boolean {
  return first > 0 && tag[first - 1] === Tag.time && DAY.test(tokens.textOf(token[first]!));
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** "Dashing into the hall, | Senator Brook". */
function behindFronted(items: Items, first: number, last: number): number {
  const { tag } = items;
  if (!isIn(FRONTED, tag[first]!) && !endsInIng(items, first)) return first;
  let comma = first + 1;
  while (comma < last && tag[comma] !== Tag.comma) comma++;
  return comma + 1 < last && speaks(items, { first: comma + 1, last }) ? comma + 1 : first;
}

/** "Dashing" and "Reached" open the sentence with a capital: taken for names. */
function endsInIng({ tokens, token, tag }: Items, i: number): boolean {
  if (tag[i] !== Tag.name) return false;
  const end = tokens.end[token[i]!]!;
  const ending = tokens.text.slice(end - 3, end);
  return (ending === 'ing' || ending.endsWith('ed')) && (tag[i + 1] === Tag.preposition || tag[i + 1] === Tag.to || tag[i + 1] === Tag.determiner);
}

/** "Brook | in a post on Telegram". */
function beforeStatement(items: Items, first: number, last: number): number {
  const { tag, tokens: { id }, token } = items;
  for (let i = first + 1; i + 1 < last; i++) {
    if (tag[i] !== Tag.preposition || !WHERE.has(id[token[i]!]!)) continue;
    // "A clause in the filing" says more than "A clause".
    if (!isIn(SPEAKERS, items.head[i - 1]!)) return last;
    const end = chunkEnd(items, i + 1, last);
    if (end > 0 && STATEMENT.has(id[token[end - 1]!]!)) return i;
  }
  return last;
}
