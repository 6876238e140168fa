/**
 * What somebody is to do, and by whose words. The model has seen too little of it.
 *
 *   advised farmers to plant cacao       begged members not to strike       told residents to keep windows shut
 *   warned the crews against leaving the harbour       warned of a drought that could last years
 */
import { WordSet } from '../../core/words.js';
import { BE } from '../text/small-words.js';
import type { Decision } from './decode.js';
import { clauseEnd } from './found.js';
import { Head } from './heads.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, chunkEnd, idAt, isIn } from './nouns.js';
import { NOT, reportOf } from './report-of.js';

const ADVISE = 'advise advises advised advising beg begs begged begging instruct instructs instructed instructing';
const WARN = 'warn warns warned warning caution cautions cautioned cautioning';
const TELL = 'tell tells told';
const WARNS = new WordSet(WARN);
const TELLS = new WordSet(TELL);
const COMMANDS = new WordSet(`${ADVISE} ${WARN} ${TELL}`);

/** The cheap question. */
export function mayCommand({ tag, tokens, token }: Items, i: number): boolean {
  return tag[i] === Tag.cue && COMMANDS.has(tokens.id[token[i]!]!);
}

/** The report by the verb at item `i`, or null: it is the model's then. */
export function commandedAt(items: Items, unit: Unit, i: number): Decision | null {
  if (BE.has(idAt(items, i - 1)) || isOpen(items, unit, i)) return null;
  if (items.quotes[unit.last] !== items.quotes[i]) return toldInMarks(items, unit, i);
  if (TELLS.has(idAt(items, i))) return toldTo(items, unit, i);
  return advisedAt(items, unit, i) ?? (WARNS.has(idAt(items, i)) ? warnedAt(items, unit, i) : null);
}

/** "*If* he told them to land", "*Neither* Vakili nor Karimi told", "denied that he told them", "*should have* told": nobody has been told. */
function isOpen(items: Items, unit: Unit, i: number): boolean {
  for (let at = Math.max(unit.first, i - CLAUSE); at < i; at++) {
    const id = idAt(items, at);
    if (OPEN.has(id) || (HAVE.has(id) && MODAL.has(idAt(items, at - 1)))) return true;
  }
  return false;
}

/** No longer than this is what stands between such a word and the verb. */
const CLAUSE = 16;
const OPEN = new WordSet('if unless whether neither nor denied denies deny denying');
const MODAL = new WordSet('would should could might must may');
const HAVE = new WordSet(['have']);

/** "advised her to *“leave the drilling to the men”*": what he is to do is marked, and nothing else. */
function toldInMarks(items: Items, unit: Unit, i: number): Decision | null {
  const to = chunkEnd(items, i + 1, unit.last);
  if (to <= i + 1 || items.tag[to] !== Tag.to || items.stretch[to + 1]! < 0 || items.quotes[unit.last]! - items.quotes[i]! > 1) return null;
  return reportOf(items, unit, { first: i, last: i + 1 }, { first: i + 1, last: to + 2 });
}

/** Item of "to" or "not to" behind whom it is said to, or -1; the verb follows, no place: "wrote | the mayor | to the north". */
function whatToDo(items: Items, unit: Unit, whom: number): number {
  const end = chunkEnd(items, whom, unit.last);
  if (end <= whom) return -1;
  const to = NOT.has(idAt(items, end)) ? end + 1 : end;
  return items.tag[to] === Tag.to && !isIn(PLACE, items.tag[to + 1]!) ? end : -1;
}

/** "told residents | *to keep windows shut*": somebody, not "told a conference to mark the day". */
function toldTo(items: Items, unit: Unit, i: number): Decision | null {
  const to = whatToDo(items, unit, i + 1);
  if (to < 0 || !(items.tag[i + 1] === Tag.object || isIn(SOMEBODY, items.head[to - 1]!))) return null;
  const end = clauseEnd(items, unit, to);
  // "told friends to laughter *that* he would go"
  for (let at = to; at < end; at++) if (items.tag[at] === Tag.that) return null;
  return reportOf(items, unit, { first: i, last: i + 1 }, { first: to, last: end });
}

/** "to *the* north", "to *Rasht*" */
const PLACE = bits(Tag.determiner, Tag.name);
const SOMEBODY = bits(Head.role, Head.people, Head.person, Head.named);

/** "advised *farmers to plant cacao*", "advising *them not to sell*": somebody, and what he should do. */
function advisedAt(items: Items, unit: Unit, i: number): Decision | null {
  const to = whatToDo(items, unit, i + 1);
  return to < 0 ? null : reportOf(items, unit, { first: i, last: i + 1 }, { first: i + 1, last: clauseEnd(items, unit, to) });
}

/**
 * "warned *the crews against leaving the harbour*", "warned *pirates of a “crushing response”*": somebody, and what he should not do or will meet;
 * "warned of | *a drought that could last years*". "warned that" is the model's, and "was warned of" is told of somebody.
 */
function warnedAt(items: Items, unit: Unit, i: number): Decision | null {
  if (AGAINST.has(idAt(items, i + 1))) return isIn(OPENS_NOUN, items.tag[i + 2]!) ? reportOf(items, unit, { first: i, last: i + 2 }, { first: i + 2, last: clauseEnd(items, unit, i + 2) }) : null;
  const end = chunkEnd(items, i + 1, unit.last);
  if (end < i + 2 || !AGAINST.has(idAt(items, end))) return null;
  return reportOf(items, unit, { first: i, last: i + 1 }, { first: i + 1, last: clauseEnd(items, unit, end) });
}

const OPENS_NOUN = bits(Tag.noun, Tag.name, Tag.determiner, Tag.number, Tag.participle);
const AGAINST = new WordSet(['against', 'of', 'about']);
