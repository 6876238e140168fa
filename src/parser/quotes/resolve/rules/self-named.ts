/** Somebody whose name or description stands behind the mention: what he calls himself, and what one of several is. */
import { COMMA } from '../../../../core/signs.js';
import { tidy } from '../../../../core/span.js';
import { WordSet } from '../../../../core/words.js';
import { knownAt } from '../../../entities/gazetteer.js';
import { isMark } from '../../../entities/runs.js';
import { AS, INDEFINITE, OF, ONE_OF_SEVERAL, REFLEXIVE, WHICH, WHO } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import type { Chunk } from '../../nouns.js';
import { firstFrom } from '../cast.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';

export const SELF_NAMED: MentionRule = {
  id: 'self-named',
  why: 'the name that somebody without one asked to be called by, told right behind',
  kind: 'office',
  find(asked, story) {
    const at = ownNameAt(asked, story);
    if (at === null) return null;
    const { doc: { tokens, text }, cast: { mentions } } = story;
    const known = mentions[firstFrom(mentions, tokens.start[at.first]!)];
    if (known?.first === at.first) {
      // "One, identified only as Reza," tells nothing of him.
      if (!ONE_OF_SEVERAL.has(tokens.id[asked.first]!)) story.cast.describeBy(known.index, asked.range);
      return person(known.index, 0.9);
    }
    return { who: { kind: 'unnamed', name: tidy(text.slice(tokens.start[at.first], tokens.end[at.last - 1])), description: asked.description(), plural: false }, sure: 0.9 };
  },
};

/** "One of them, | *a crane operator with 19 years of service*, | said": what one of several is, in the aside right behind; null for anybody else. */
export function asideOfOne({ first, last }: Asked, { doc: { tokens, text } }: Story): string | null {
  if (!ONE_OF_SEVERAL.has(tokens.id[first]!) || !(last === first + 1 || OF.has(tokens.id[first + 1]!)) || !isMark(tokens, last, COMMA) || !INDEFINITE.has(tokens.id[last + 1]!)) return null;
  let end = last + 1;
  while (end < last + LONGEST_ASIDE && tokens.kind[end] !== Kind.mark && tokens.kind[end] !== Kind.quote && !WHO.has(tokens.id[end]!)) end++;
  return isMark(tokens, end, COMMA) || WHO.has(tokens.id[end]!) ? tidy(text.slice(tokens.start[last + 1], tokens.end[end - 1])) : null;
}

const LONGEST_ASIDE = 14;

/**
 * "a nurse *who* asked to be identified only as *Golnush*", "the volunteer, *who* goes by the name of *Fips*", "a driver *who* gave only his first
 * name, *Navid*", "the owner, a former engineer *who* asked to be identified only by her first name, *Shirin*": where what they call themselves stands; null elsewhere.
 */
function ownNameAt({ first, last }: Asked, { doc: { tokens } }: Story): Chunk | null {
  const itself = calledItself(tokens, last);
  if (itself !== null) return itself;
  const who = callingAt(tokens, first, last);
  if (who < 0) return null;
  for (let i = who + 1; i < who + FARTHEST && (tokens.kind[i] === Kind.word || isMark(tokens, i, COMMA)); i++) {
    if (isSomebodyElse(tokens, i)) return null;
    const from = behindCalling(tokens, i, who);
    let end = from;
    while (from > 0 && end < from + MOST_NAMES && tokens.kind[end] === Kind.word && (tokens.shape[end]! & Shape.capital) !== 0) end++;
    // "identified as Iranian"
    if (end > from) return knownAt(tokens, from, end)?.demonym === true ? null : { first: from, last: end };
  }
  return null;
}

/** "The group, which calls itself | *Black Saffron*": the capitals behind it, of a mention that ends before token `last`; null for none. */
function calledItself({ id, kind, shape }: Tokens, last: number): Chunk | null {
  const first = last + 4;
  if (kind[last] !== Kind.mark || id[last] !== COMMA || !(WHO.has(id[last + 1]!) || WHICH.has(id[last + 1]!)) || !CALLS.has(id[last + 2]!) || !REFLEXIVE.has(id[last + 3]!)) return null;
  let end = first;
  while (end < first + MOST_NAMES && kind[end] === Kind.word && (shape[end]! & Shape.capital) !== 0) end++;
  return end > first ? { first, last: end } : null;
}

const CALLS = new WordSet(['calls', 'call', 'called', 'calling', 'styles', 'names']);

/** "who gave her *son* the name Reza", "who helped a *boy* known as Reza", "who knew *him* as Reza": it is the other's name. */
function isSomebodyElse({ id }: Tokens, i: number): boolean {
  return OTHER.has(id[i]!);
}

const OTHER = new WordSet(['him', 'them', 'place', 'village', 'town', 'street', 'house', 'group', 'son', 'daughter', 'boy', 'girl', 'man', 'woman', 'child', 'baby', 'friend', 'brother', 'sister', 'husband', 'wife', 'mother', 'father', 'victim', 'suspect']);

/** The "who" of the mention, or the comma of "An engineer at the plant, *identified only as Behnam R.*, said"; -1 where nothing of the kind stands there. */
function callingAt(tokens: Tokens, first: number, last: number): number {
  for (let who = first + 1; who <= last + 1; who++) if (WHO.has(tokens.id[who]!)) return who;
  if (!isMark(tokens, last, COMMA)) return -1;
  if (IDENTIFIED.has(tokens.id[last + 1]!)) return last;
  return INDEFINITE.has(tokens.id[last + 1]!) ? whoBehind(tokens, last + 1) : -1;
}

/** "a 44-year-old former engineer | *who*": -1 where the aside ends before. */
function whoBehind(tokens: Tokens, from: number): number {
  for (let i = from; i < from + LONGEST_ASIDE && (tokens.kind[i] === Kind.word || tokens.kind[i] === Kind.number || tokens.kind[i] === Kind.dash); i++) if (WHO.has(tokens.id[i]!)) return i;
  return -1;
}

/** The token behind "name of", "name,", "name" or "identified only as", where it ends at token `i`; -1 elsewhere. */
function behindCalling(tokens: Tokens, i: number, who: number): number {
  const { id } = tokens;
  if (NAME.has(id[i]!)) return isMark(tokens, i + 1, COMMA) || OF.has(id[i + 1]!) ? i + 2 : i + 1;
  if (!AS.has(id[i]!)) return -1;
  for (let k = i - 1; k > who && k > i - CALLING; k--) if (CALLED.has(id[k]!)) return i + 1;
  return -1;
}

const NAME = new WordSet(['name', 'surname', 'nickname', 'pseudonym']);
const IDENTIFIED = new WordSet(['identified', 'introduced']);
const CALLED = new WordSet(['identified', 'identifies', 'introduced', 'introduces', 'known', 'named', 'name']);
/** "identified | *by her first name only* | as" */
const CALLING = 7;
const FARTHEST = 16;
const MOST_NAMES = 4;
