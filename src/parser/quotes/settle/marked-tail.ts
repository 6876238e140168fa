/**
 * What goes on behind a content's last comma and holds the speaker's own words.
 *
 *   told Mehr that her ministry would submit a draft|, written “in our languages”       not a word of the writer's
 *   said she would ask for a retrial|, although such requests were “a way to grow old”  nor here
 *   said it was grateful| but did not need foreign teams                                 what "it" does, not what the speaker does
 *   shot back that she had seen all of it|, “which is more than he did.”                 what is marked and ends the sentence
 */
import { WordSet } from '../../../core/words.js';
import { FORCE } from '../classes.js';
import { Place } from '../contents.js';
import { Tag, type Items } from '../items.js';
import { bits, idAt, isIn } from '../nouns.js';
import { coversMarks, hasThat, isCovered, type Settled } from './settled.js';

/** Words of the tail before its marks. */
const REACH = 16;
const ENDS = bits(Tag.semicolon, Tag.dash, Tag.stop, Tag.colon, Tag.comma, Tag.relative);
const BEHIND_DONE = bits(Tag.preposition, Tag.quote, Tag.adverb);
const CONCEDES = new WordSet(['although', 'though', 'because', 'since']);
const BUT = new WordSet(['but']);
const NOT = new WordSet(['not', "didn't", "don't", "doesn't", 'never']);
/** Said of oneself, they are no refusal to say more: "but did not *elaborate*". */
const OF_ITSELF = new WordSet('need want expect seek intend fear wish require plan');

/** "did not want *to be* identified", "did not wish *to comment*" */
const SILENT = new WordSet(['be', 'comment', 'give', 'discuss', 'elaborate', 'say', 'speak', 'talk', 'disclose', 'name', 'reveal', 'provide', 'go', 'answer', 'explain']);
/** "*written* in": of words; "dubbed “the Davos of the East”" is the writer's. */
const WORDED = new WordSet(['written', 'worded', 'phrased', 'couched', 'expressed', 'drafted', 'framed', 'put']);

/** `decisions` of the unit, `decision` the one with the content and `next` the one behind it. */
export function overTail(decisions: readonly Settled[], decision: Settled, next: Settled | undefined): void {
  const { cue: { items, unit, force }, content } = decision;
  const { last } = content;
  if (content.place !== Place.right || last >= unit.end || (next !== undefined && next.cue.at > last)) return;
  if (hasThat(decision) && isMarkedEnd(decision) && !isCovered(decisions, last + 1)) {
    content.last = Math.max(unit.end, last + 2);
    return;
  }
  if (force !== FORCE.say) return;
  if (isNeed(items, last)) {
    content.last = unit.end;
    return;
  }
  if (items.tag[last] !== Tag.comma || coversMarks(decision) || !opensTail(items, last + 1)) return;
  const mark = markFrom(items, last + 2, unit.last);
  if (mark >= 0 && !isCovered(decisions, mark)) content.last = Math.max(unit.end, mark + 1);
}

/** "|, “which is more than he did.”": of a clause's end and the sentence's. */
function isMarkedEnd({ cue: { items: { tag }, unit }, content: { last } }: Settled): boolean {
  return tag[last] === Tag.comma && tag[last + 1] === Tag.quote && last + 2 >= unit.end;
}

/** "| but did not need": of a content's end. */
function isNeed({ tag, tokens: { id }, token }: Items, last: number): boolean {
  const but = tag[last] === Tag.comma ? last + 1 : last;
  if (tag[but] !== Tag.conjunction || !BUT.has(id[token[but]!]!) || tag[but + 1] !== Tag.auxiliary) return false;
  const verb = NOT.has(id[token[but + 2]!]!) ? but + 3 : NOT.has(id[token[but + 1]!]!) ? but + 2 : -1;
  return verb > 0 && OF_ITSELF.has(id[token[verb]!]!) && !(tag[verb + 1] === Tag.to && SILENT.has(id[token[verb + 2]!]!));
}

/** "written in", "although": no subject of another clause that the writer tells. */
function opensTail(items: Items, first: number): boolean {
  if (CONCEDES.has(idAt(items, first))) return true;
  return WORDED.has(idAt(items, first)) && isIn(BEHIND_DONE, items.tag[first + 1]!);
}

function markFrom({ tag, stretch }: Items, first: number, to: number): number {
  for (let i = first; i < to && i < first + REACH; i++) {
    if (stretch[i]! >= 0) return i;
    if (isIn(ENDS, tag[i]!)) return -1;
  }
  return -1;
}
