/**
 * The mention alone, without what stands beside it and was taken along.
 *
 *   X | in a post on Telegram | said          Reached by telephone, | X | said          X, who | in 2019 | had said
 */
import { OCCASIONS, STATEMENTS } from '../../../lexicon/cues.js';
import { SMALL_S } from '../../../core/signs.js';
import { internWord, WordSet } from '../../../core/words.js';
import { cueCodeOf, Form, formOf, lemmaSet } from '../classes.js';
import { AT, INDEFINITE, OWN } from '../../text/small-words.js';
import { Shape } from '../../text/tokens.js';
import { Tag, type Items } from '../items.js';
import { Head } from '../heads.js';
import { bits, chunkEnd, idAt, isIn, SPAN } from '../nouns.js';
import { Place } from '../contents.js';
import { Side, type Source } from '../sources.js';
import type { Settled } from './settled.js';
import { speaks } from './speaking.js';

const STATEMENT = new WordSet(STATEMENTS);
const OCCASION = new WordSet(OCCASIONS);
const SPEAKERS = bits(Head.role, Head.person, Head.body, Head.named, Head.namedBody);
const WHERE = new WordSet(['in', 'on', 'via', 'during']);
/** What a phrase before the subject opens with: "Dashing", "Reached", "As for", "Specifically". */
const FRONTED = bits(Tag.participle, Tag.cue, Tag.verb, Tag.preposition, Tag.adverb, Tag.subordinator);

export function trimMention(decision: Settled): void {
  const { cue: { items }, source } = decision;
  behindSpan(decision);
  if (source.side !== Side.none) source.last = beforeDash(items, source.first, source.last);
  trimEnds(decision);
  if (source.side === Side.left) behindList(decision);
}

/** "*Forty seconds* later | the dispatcher | told": when, and who stands behind it. */
function behindSpan({ cue: { items, at }, source }: Settled): void {
  const { first, last, side } = source;
  if (side !== Side.left || last - first > 3 || !SPAN.has(idAt(items, last - 1)) || !LATER.has(idAt(items, last))) return;
  const who = items.tag[last + 1] === Tag.comma ? last + 2 : last + 1;
  const end = chunkEnd(items, who, at);
  if (end !== at || !(items.tag[who] === Tag.determiner || speaks(items, { first: who, last: end }))) return;
  source.first = who;
  source.last = end;
}

const LATER = new WordSet(['later', 'earlier', 'before', 'afterwards', 'ago']);

function trimEnds({ cue: { items, unit, lemma }, source }: Settled): void {
  if (lemma === ACCORDING && isOwnWords(items, source.first, source.last)) source.last = source.first + 1;
  if (isPronounWithMore(items, source.first, source.last)) source.last = source.first + 1;
  if (source.side !== Side.none && source.side !== Side.left) source.last = beforeStatement(items, source.first, beforeDay(items, source.first, beforeOccasion(items, source.first, source.last)));
  if (source.side === Side.left && opensWithKind(items, unit.first, source)) source.first--;
  if (source.side !== Side.left || source.last - source.first < 2) return;
  if (items.tag[source.first] === Tag.relative) source.last = source.first + 1;
  else if (source.first === unit.first) source.first = behindFronted(items, source.first, source.last);
  source.first = behindOccasion(items, unit.first, source.first, source.last);
  if (isDay(items, source.first)) source.first++;
  if (endsInAnother(items, source)) source.first = source.last - 1;
  if (idAt(items, source.last - 1) === NEITHER) source.last--;
  source.last = beforeStatement(items, source.first, source.last);
}

/** "the Harbour Authority | *— the HA*": what a name is called behind a dash is no part of it; "the Iran – Oman Joint Committee" is one name. */
function beforeDash({ tag, head }: Items, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (tag[i] === Tag.dash) return (head[i - 1] === Head.namedBody || head[i - 1] === Head.named) && tag[i + 1] !== Tag.name ? i : last;
  return last;
}

/** "*Informed* sources said", "*Opposing* lawmakers said": a verb's form that opens the sentence tells what kind they are. */
function opensWithKind({ tag, head, tokens, token }: Items, opens: number, { first, last }: Source): boolean {
  if (first !== opens + 1 || tag[opens] !== Tag.cue || tag[first] !== Tag.noun || head[last - 1] !== Head.people) return false;
  const form = formOf(cueCodeOf(tokens.id[token[opens]!]!));
  return form === Form.past || form === Form.participle || form === Form.ing;
}

/** "It is a figure | *economists* call too low": "a" tells of one, and who speaks are several. */
function endsInOthers({ tag, head, tokens: { id, text, end }, token }: Items, { first, last }: Source): boolean {
  if (last < first + 3 || !INDEFINITE.has(id[token[first]!]!) || head[last - 1] !== Head.people || tag[last - 2] !== Tag.noun) return false;
  for (let i = first + 1; i < last - 2; i++) if (!isIn(NOUNS, tag[i]!)) return false;
  return !COUNTS.has(id[token[last - 2]!]!) && text.charCodeAt(end[token[last - 1]!]! - 1) === SMALL_S;
}

/** Whether the last item alone speaks. */
function endsInAnother(items: Items, source: Source): boolean {
  return endsInOthers(items, source) || isUnclosed(items, source);
}

/** "Prior to the vote, | *Karvani*": a family name alone, and no comma behind it, is not what stands before its comma. */
function isUnclosed({ tag, head, commas }: Items, { first, last }: Source): boolean {
  const comma = last - 2;
  return comma > first + 1 && tag[comma] === Tag.comma && head[last - 1] === Head.named && commas[last]! - commas[first]! === 1 && tag[last] !== Tag.comma && tag[last] !== Tag.dash && tag[last] !== Tag.openBracket && tag[last] !== Tag.preposition;
}

/** "the verdict against Omid Testi, | Sara Zand and Reza Testi without a hearing, | *Bahar Karvani* | said": of names, "and" and a comma the last name alone, where what stands before the comma is nobody. */
function behindList({ cue: { items: { tag, head } }, source, content }: Settled): void {
  const { first, last } = source;
  let comma = last - 1;
  while (comma > first && tag[comma] === Tag.name) comma--;
  if (comma <= first || comma === last - 1 || tag[comma] !== Tag.comma || head[last - 1] !== Head.named || tag[first] !== Tag.name || isIn(SOMEBODY, head[comma - 1]!)) return;
  let joined = first + 1;
  while (joined < comma && tag[joined] !== Tag.conjunction) joined++;
  if (joined === comma) return;
  source.first = comma + 1;
  if (content.place === Place.left && content.last + 1 === first) content.last = comma;
}

const SOMEBODY = bits(Head.role, Head.person, Head.people, Head.body, Head.named, Head.namedBody, Head.namedPlace);

const NOUNS = bits(Tag.noun, Tag.name);
/** "a *dozen* economists" */
const COUNTS = new WordSet(['dozen', 'hundred', 'thousand', 'million', 'few', 'couple', 'score', 'handful', 'number', 'great', 'good', 'many', 'record']);
const NEITHER = internWord('neither');

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

/** Words of time that stand behind what they belong to: "in a tweet *late* on Sunday". */
export const LATE = new WordSet(['late', 'early', 'earlier', 'later']);

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
const OWN_WORDS = new WordSet(['data', 'words', 'information', 'figures', 'estimate', 'estimates', 'calculations', 'calculation', 'account', 'accounts', 'version', 'opinion', 'view', 'assessment', 'forecast', 'remarks', 'count', 'reckoning', 'testimony']);

/** "According to *his* data", as "in his view": what somebody knows or says is no other speaker. */
function isOwnWords({ tokens: { id }, token }: Items, first: number, last: number): boolean {
  return first >= 0 && last === first + 2 && OWN.has(id[token[first]!]!) && OWN_WORDS.has(id[token[first + 1]!]!);
}

/** "According to *him* in the same report". */
function isPronounWithMore({ tag }: Items, first: number, last: number): boolean {
  return first >= 0 && last > first + 1 && isIn(PRONOUNS, tag[first]!) && tag[first + 1] === Tag.preposition;
}

const PRONOUNS = bits(Tag.pronoun, Tag.object);

/** "In *a statement* | Omid Karvani said", "On Friday, after *the meeting* | Karvani said", without a comma behind; "In the end, with *the minister* Karvani" is one. */
function behindOccasion({ tag, head }: Items, opens: number, first: number, last: number): number {
  const link = first - 1;
  if (head[last - 1] !== Head.named || link < opens || !isIn(LEADS, tag[link]!) || !(link === opens || tag[link - 1] === Tag.comma) || !isIn(OPENS_NOUN, tag[first]!)) return first;
  let name = last;
  while (name > first && tag[name - 1] === Tag.name) name--;
  return name < last && name > first + 1 && tag[name - 1] === Tag.noun && !isIn(SPEAKERS, head[name - 1]!) ? name : first;
}

const LEADS = bits(Tag.preposition, Tag.subordinator);
const OPENS_NOUN = bits(Tag.determiner, Tag.possessive);

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

/** "Brook | in a post on Telegram", "said the mayor | in an interview", "said the mayor | at a rally". */
function beforeStatement(items: Items, first: number, last: number): number {
  const { tag } = items;
  for (let i = first + 1; i + 1 < last; i++) {
    if (tag[i] !== Tag.preposition || !(WHERE.has(idAt(items, i)) || AT.has(idAt(items, i)))) continue;
    // "A clause in the filing" says more than "A clause".
    if (!isSpeaker(items, i - 1) && !isSpeaker(items, chunkEnd(items, first, last) - 1)) return last;
    const end = chunkEnd(items, i + 1, last);
    if (end > 0 && isStatement(items, i, end)) return i;
  }
  return last;
}

function isSpeaker({ head }: Items, i: number): boolean {
  return isIn(SPEAKERS, head[i]!) || head[i] === Head.people;
}

/** "| in an interview", "| at a rally"; "a guest *at the rally*", "an officer *at the border post*": it tells who he is. */
function isStatement(items: Items, at: number, end: number): boolean {
  const what = idAt(items, end - 1);
  return (WHERE.has(idAt(items, at)) && STATEMENT.has(what)) || (OCCASION.has(what) && INDEFINITE.has(idAt(items, at + 1)));
}
