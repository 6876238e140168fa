/**
 * Contents that are to be clauses: from their own subject on, with their main verb.
 *
 *   told lawmakers | inflation would fall                               to whom it was told is no part of it, though the nouns stand side by side
 *   told Reuters | prices would fall, a claim that analysts dismissed   a "that" which tells more of the clause's last noun does not open it
 *   said that while the text was “done,” | brackets remained            what "while" opens is not all of it
 */
import { SLASH } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { ADDRESSING } from '../../../lexicon/cues.js';
import { lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import { Shape } from '../../text/tokens.js';
import { clauseEnd } from '../found.js';
import { Head } from '../heads.js';
import { WEEKDAY } from '../item-dates.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, FINITE, idAt, isIn } from '../nouns.js';
import type { Settled } from './settled.js';

/** Opening the content, these leave its main clause to come. */
const LEAVES_OPEN = new WordSet(['while', 'although', 'though', 'if', 'unless', 'because']);
const ADDRESSES = lemmaSet(ADDRESSING);

export function behindAddressee(decision: Settled): void {
  const { cue: { items, lemma }, content } = decision;
  if (content.place !== Place.right) return;
  if (lemma === ASK) behindAsked(decision);
  if (items.tag[decision.cue.behind] === Tag.to) behindTo(decision);
  if (!ADDRESSES.has(lemma)) return;
  behindListener(decision);
  // "told a jury | *Tuesday* | he never read it"
  if (items.tag[content.first] === Tag.time && WEEKDAY.has(idAt(items, content.first)) && isIn(OPENS_SUBJECT, items.tag[content.first + 1]!) && opensClause(items, content.first + 1, content.last)) content.first++;
}

/** "asked her lawyer | *why she was late*", "asked the mayor, Omid Karvani, | *whether he was ill*": whom, and then what. */
function behindAsked({ cue: { items, behind, unit }, content }: Settled): void {
  const { tag, head } = items;
  let end = chunkEnd(items, behind, unit.last);
  if (content.first !== behind || end < 0) return;
  if (tag[end] === Tag.comma) {
    const aside = chunkEnd(items, end + 1, unit.last);
    if (aside < 0 || head[aside - 1] !== Head.named || tag[aside] !== Tag.comma) return;
    end = aside + 1;
  }
  if (!QUESTIONS.has(idAt(items, end)) || !isIn(OPENS_SUBJECT, tag[end + 1]!)) return;
  content.first = end;
  if (content.last <= end) content.last = clauseEnd(items, unit, end);
}

const [ASK] = lemmaSet('ask').lemmas;
const QUESTIONS = new WordSet(['whether', 'if', 'why', 'how', 'when', 'where', 'what', 'who']);

/** Not "told fans Saturday *games* were sold out". */
const OPENS_SUBJECT = bits(Tag.pronoun, Tag.determiner, Tag.name);

function behindListener({ cue: { items, behind }, content }: Settled): void {
  const outlet = outletEnd(items, behind, content.last);
  if (outlet > behind && (content.first === behind || content.first >= outlet) && opensClause(items, outlet, content.last)) {
    content.first = outlet;
    return;
  }
  if (content.first !== behind && !tellsOfNoun(items, behind, content.first) && !isHeadless(items, behind, content.first)) return;
  const end = addresseeEnd(items, behind);
  if (end > behind && opensClause(items, end, content.last)) content.first = end;
}

/** "confirmed to Reuters | *the gate was shut*", "suggested to me that | *it was late*" */
function behindTo({ cue: { items, behind }, content }: Settled): void {
  if (content.first !== behind) return;
  const from = items.tag[behind + 1] === Tag.determiner ? behind + 2 : behind + 1;
  const end = addresseeEnd(items, from);
  if (end <= from) return;
  if (items.tag[end] === Tag.that && end + 1 < content.last) content.first = end + 1;
  else if (opensClause(items, end, content.last)) content.first = end;
}

/** "told the Herald drivers | *had left*": the verb of a clause whose subject was taken for those who were told. */
function isHeadless(items: Items, behind: number, first: number): boolean {
  return isIn(FINITE, items.tag[first]!) && chunkEnd(items, behind, first) === first;
}

/** Behind the one word that says to whom: "lawmakers", "the reporters", "them", "Reuters"; `first` where none does. */
function addresseeEnd(items: Items, first: number): number {
  const { tag, head, tokens, token } = items;
  const at = tag[first] === Tag.determiner ? first + 1 : first;
  if (tag[at] === Tag.object && at === first) return at + 1;
  // "told *her* | the deal was off": no second determiner stands behind whose it is
  if (HER.has(tokens.id[token[first]!]!) && (tag[at] === Tag.determiner || tag[at] === Tag.pronoun)) return at;
  if (tag[at] === Tag.noun && head[at] === Head.people) return at + 1;
  if (tag[at] !== Tag.name) return first;
  if (at > first) return overName(items, at, first);
  if (head[at] !== Head.namedBody) return first;
  // "told RFE/RL | the deal was off"
  if (tokens.id[token[at + 1]!] === SLASH && tag[at + 2] === Tag.name) return at + 3;
  return head[at + 1] !== Head.namedBody ? at + 1 : first;
}

/** "told the *Lake Herald* | prices had fallen": capitals, and behind them a small noun that is nobody's trade; `none` where that is not so. */
function overName({ tag, head, tokens, token }: Items, at: number, none: number): number {
  let end = at;
  while (tag[end] === Tag.name && end < at + LONGEST) end++;
  const isSmall = tag[end] === Tag.noun && (tokens.shape[token[end]!]! & Shape.capital) === 0;
  return isSmall && head[end] !== Head.role && head[end] !== Head.person && head[end] !== Head.body ? end : none;
}

const HER = new WordSet(['her']);

/** Behind "the semiofficial ILNA news *agency*", which a noun follows: "told the ILNA news agency | hairlines were normal"; `first` elsewhere. */
function outletEnd({ tag, tokens, token }: Items, first: number, to: number): number {
  if (tag[first] !== Tag.determiner) return first;
  for (let i = first + 1; i < to && i < first + LONGEST && isIn(NOMINAL, tag[i]!); i++) {
    if (OUTLET.has(tokens.id[token[i]!]!) && tag[i] === Tag.noun && isIn(NOMINAL, tag[i + 1]!) && tag[i + 1] !== Tag.name) return i + 1;
  }
  return first;
}

const NOMINAL = bits(Tag.noun, Tag.name, Tag.number, Tag.determiner);
const LONGEST = 9;
const OUTLET = new WordSet('agency newspaper magazine broadcaster channel website station');

/** "| inflation would fall", "| prices in the north would fall": a subject and its verb. */
function opensClause(items: Items, first: number, last: number): boolean {
  const subject = chunkEnd(items, first, last);
  if (subject < 0) return false;
  const where = items.tag[subject] === Tag.preposition ? chunkEnd(items, subject + 1, last) : -1;
  const end = where > 0 ? where : subject;
  const verb = items.tag[end] === Tag.adverb ? end + 1 : end;
  return verb < last && isIn(FINITE, items.tag[verb]!);
}

/** "…, a figure that | economists called": an apposition behind a clause, which the content begins inside of. */
function tellsOfNoun({ tag, verbs }: Items, behind: number, first: number): boolean {
  let at = first - 1;
  if (tag[at] !== Tag.that) return false;
  while (at > behind && isIn(APPOSED, tag[at - 1]!)) at--;
  return at < first - 1 && tag[at - 1] === Tag.comma && verbs[at]! > verbs[behind]!;
}

const APPOSED = bits(Tag.determiner, Tag.noun, Tag.number);

/** Over the main clause, where the content ends with the one that "while" opens. */
export function overSubordinate({ cue: { items, unit }, content }: Settled, next: Settled | undefined): void {
  const { tag, verbs } = items;
  const { first, last } = content;
  if (tag[first] !== Tag.subordinator || !LEAVES_OPEN.has(idAt(items, first)) || verbs[last]! - verbs[first]! > 1) return;
  const isParted = tag[last] === Tag.comma || tag[last - 1] === Tag.quote;
  const from = tag[last] === Tag.comma ? last + 1 : last;
  if (!isParted || (next !== undefined && next.cue.at > last) || !opensClause(items, from, unit.end)) return;
  content.last = Math.max(unit.end, last);
}
