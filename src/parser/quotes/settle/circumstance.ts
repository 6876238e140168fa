/** When, where and how something was said, between the verb and what was said. */
import { OBTAINED, OCCASIONS, PUBLISHING, STATEMENTS } from '../../../lexicon/cues.js';
import { WordSet } from '../../../core/words.js';
import { FORCE } from '../classes.js';
import { WEEKDAY } from '../item-dates.js';
import { Tag, type Items } from '../items.js';
import type { Content } from '../lattice.js';
import { bits, chunkEnd, FINITE, isIn } from '../nouns.js';
import { LATE } from './mention.js';
import type { Settled } from './settled.js';

export const OPENS_CIRCUMSTANCE = bits(Tag.preposition, Tag.time, Tag.adverb);
/** "said by email from Oslo on Monday that", "said in a statement published by the daily Sharq that": no longer than this. */
export const CIRCUMSTANCE = 12;
const PUBLISHED = new WordSet(`${PUBLISHING} ${OBTAINED}`);

/** "told reporters by email | that", "said in a statement carried by the Bandar Daily | that", "said in a statement | it was". */
export function skipCircumstance({ cue: { items, force }, content }: Settled): void {
  const { tag } = items;
  if (force !== FORCE.say || tag[content.first - 1] === Tag.that || !isIn(OPENS_CIRCUMSTANCE, tag[content.first]!)) return;
  const first = behindThat(items, content) ?? behindStatement(items, content) ?? behindDay(items, content);
  if (first !== null && first < content.last) content.first = first;
}

/** The item behind a "that" with nothing before it but how it was said. */
function behindThat({ tag, tokens, token }: Items, { first, last }: Content): number | null {
  for (let i = first; i < last && i < first + CIRCUMSTANCE; i++) {
    if (tag[i] === Tag.that) return i + 1;
    // "in a short *interview* with ISNA that": no verb behind the adjective
    if ((isIn(FINITE, tag[i]!) && !PUBLISHED.has(tokens.id[token[i]!]!) && !OCCASION.has(tokens.id[token[i]!]!)) || tag[i] === Tag.quote || tag[i] === Tag.comma) return null;
  }
  return null;
}

/** "said | in a statement | it was relieved", "said | in a post on X | the gate …": the item where the clause begins. */
function behindStatement(items: Items, { first, last }: Content): number | null {
  const { tag, tokens, token } = items;
  if (tag[first] !== Tag.preposition) return null;
  let end = chunkEnd(items, first + 1, last);
  if (end < 0) return null;
  // "in a tweet *late* on Sunday he would stay away"
  const noun = LATE.has(tokens.id[token[end - 1]!]!) ? end - 2 : end - 1;
  if (!STATEMENT.has(tokens.id[token[noun]!]!)) return null;
  if (LATE.has(tokens.id[token[end]!]!)) end++;
  if (tag[end] === Tag.preposition && (tag[end + 1] === Tag.name || tag[end + 1] === Tag.time)) end += 2;
  else if (tag[end] === Tag.time) end++;
  return isIn(OPENS_CLAUSE, tag[end]!) ? end : null;
}

/** "said | on Monday | there was no water": the item where the clause begins. */
function behindDay({ tag, tokens, token, verbs }: Items, { first, last }: Content): number | null {
  const clause = first + 2;
  if (tag[first] !== Tag.preposition || !WEEKDAY.has(tokens.id[token[first + 1]!]!) || clause >= last || verbs[clause] === verbs[last]) return null;
  return isIn(OPENS_TOLD, tag[clause]!) ? clause : null;
}

/** "there", "many", "at least 12", "who", "Rasht" */
const OPENS_TOLD = bits(Tag.adverb, Tag.pronoun, Tag.determiner, Tag.number, Tag.relative, Tag.name, Tag.noun);

const STATEMENT = new WordSet(STATEMENTS);
/** "in a *statement*", "at a *conference*" */
export const OCCASION = new WordSet([...STATEMENTS, ...OCCASIONS]);
const OPENS_CLAUSE = bits(Tag.pronoun, Tag.determiner);
