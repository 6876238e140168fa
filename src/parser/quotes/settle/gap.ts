/**
 * Clauses that tell of the noun right before them, and whose speaker stands between.
 *
 *   a group that *officials* say is run by the Guards         who says it stands right behind "that"
 *   two men *prosecutors* say were behind the raid            right behind the men
 *   A device police said was a bomb | was found               what they said ends before the verb of the sentence
 */
import { lemmaSet } from '../classes.js';
import type { Cue } from '../cue.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { bits, type Chunk, chunkStart, FINITE, isIn } from '../nouns.js';
import { Side, type Source } from '../sources.js';
import type { Settled } from './settled.js';
import { CARRIED, NOMINAL } from './speaking.js';

const SAYS = lemmaSet('say believe think allege claim suspect fear insist maintain');
const OPENS_RELATIVE = bits(Tag.that, Tag.relative);
const COUNTED = bits(Tag.determiner, Tag.number);

/** "a group that *officials say* is run by the Guards", "the bridge, which *the mayor said* was late": right before the cue, right behind "that", with the verb of the clause right behind the cue; nobody else says it. */
export function isOwnSubject({ items, at, behind }: Cue, { first, last, side }: Source): boolean {
  return side === Side.left && last === at && first > 0 && isIn(OPENS_RELATIVE, items.tag[first - 1]!) && isIn(FINITE, items.tag[behind]!);
}

/** "two men *prosecutors* say were behind it", "a woman *Israeli doctors* said had lost it", "those *the ministry* says were killed"; null where no verb stands right behind the cue. */
export function betweenNounAndGap({ items, at, behind, lemma, unit }: Cue): Chunk | null {
  if (!SAYS.has(lemma) || !opensWithVerb(items, behind)) return null;
  const first = ownPhrase(items, at);
  return first > unit.first && isToldOf(items, first, unit.first) ? { first, last: at } : null;
}

/** "say | *were* behind it", "say | *set* the fire"; not "said | *work* would start". */
function opensWithVerb({ tag }: Items, behind: number): boolean {
  return tag[behind] === Tag.auxiliary || (tag[behind] === Tag.verb && tag[behind + 1] !== Tag.auxiliary);
}

/** First item of who says it: "*the* ministry", "*prosecutors*", "*Israeli* doctors"; -1 for others. */
function ownPhrase({ tag, head }: Items, at: number): number {
  let first = at - 1;
  if (head[first] === Head.people) {
    while (tag[first - 1] === Tag.name) first--;
    if (tag[first - 1] === Tag.noun) return first;
  }
  while (first > 0 && isIn(NOMINAL, tag[first]!)) first--;
  return tag[first] === Tag.determiner ? first : -1;
}

/** "*two men* | prosecutors say", "*Those* | the ministry says": counted, or with an article. */
function isToldOf(items: Items, first: number, from: number): boolean {
  const { tag } = items;
  if (tag[first - 1] === Tag.determiner) return tag[first] === Tag.determiner;
  const noun = isIn(NOMINAL, tag[first - 1]!) ? chunkStart(items, first, from) : -1;
  return noun >= 0 && noun < first - 1 && isIn(COUNTED, tag[noun]!);
}

/** "*A device police said* was a bomb | was found": what opens the sentence is told of, and its own verb stands behind what is said. */
export function beforeOwnVerb({ cue, source, content }: Settled): void {
  const { items, behind, lemma, unit } = cue;
  const { tag } = items;
  if (source.side !== Side.left || content.first !== behind || !SAYS.has(lemma) || !opensWithVerb(items, behind) || !isBehindOpening(items, source.first, unit.first)) return;
  for (let i = behind + 1; i < content.last - 1 && !isIn(OTHER_CLAUSE, tag[i]!); i++) {
    if (tag[i] === Tag.auxiliary ? isIn(CARRIED, tag[i - 1]!) : tag[i] !== Tag.verb || tag[i - 1] !== Tag.verb) continue;
    content.last = i;
    return;
  }
}

/** Whether nothing but the noun that is told of, and "that", stands before item `first`. */
function isBehindOpening(items: Items, first: number, opening: number): boolean {
  const end = isIn(OPENS_RELATIVE, items.tag[first - 1]!) ? first - 1 : first;
  return end > opening && isIn(TOLD_OF, items.tag[end - 1]!) && (end - 1 === opening || chunkStart(items, end, opening) === opening);
}

const TOLD_OF = bits(Tag.noun, Tag.name, Tag.determiner);
const OTHER_CLAUSE = bits(Tag.that, Tag.relative, Tag.conjunction, Tag.subordinator, Tag.comma, Tag.cue, Tag.pronoun, Tag.dash, Tag.semicolon, Tag.quote);
