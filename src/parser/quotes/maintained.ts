/**
 * "The government maintains there is no shortage": a clause right behind the verb. "Maintains a road" is work, so the model, which has
 * seen little else, gives the clause up without its "that".
 */
import { WordSet } from '../../core/words.js';
import { THERE } from '../text/small-words.js';
import type { Decision } from './decode.js';
import { clauseEnd } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { chunkEnd, idAt } from './nouns.js';
import { reportOf } from './report-of.js';

const MAINTAINS = new WordSet('maintain maintains maintained');

/** The cheap question. */
export function mayMaintain({ tag, tokens, token }: Items, i: number): boolean {
  return tag[i] === Tag.cue && MAINTAINS.has(tokens.id[token[i]!]!);
}

/** The report by the verb at item `i` where a subject and "is", "will" or the like follow; null elsewhere. */
export function maintainedAt(items: Items, unit: Unit, i: number): Decision | null {
  const end = THERE.has(idAt(items, i + 1)) || items.tag[i + 1] === Tag.pronoun ? i + 2 : chunkEnd(items, i + 1, unit.last);
  if (end <= i + 1 || end >= unit.last || items.tag[end] !== Tag.auxiliary) return null;
  return reportOf(items, unit, { first: i, last: i + 1 }, { first: i + 1, last: clauseEnd(items, unit, end) });
}
