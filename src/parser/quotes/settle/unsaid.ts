/**
 * Words of which the text tells that they were not said.
 *
 *   Vakili never said that the gate was shut          “We will leave,” Vakili did not say
 *   Vakili at no time said “…”                        Vakili could have said “…”
 *
 * Not so where not saying it tells what somebody thinks: "did not rule out", "never denied", "does not believe".
 */
import { internWord, WordSet } from '../../../core/words.js';
import { UNSAID } from '../../../lexicon/cues.js';
import { Form, lemmaSet } from '../classes.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { idAt } from '../nouns.js';
import { coversMarks, hasThat } from './settled.js';

/** The verbs that `isUnsaid` asks of. */
export const UNSAYABLE = lemmaSet(UNSAID);

export function isUnsaid({ cue: { items, at, form, unit } }: Decision): boolean {
  return isDenied(items, at, unit.first) || (form !== Form.base && at > unit.first + 1 && idAt(items, at - 1) === HAVE && WOULD.has(idAt(items, at - 2)));
}

/** The verbs of which a report may be to come; "would reject a deal", "can confirm it", "will call for talks" tell what somebody thinks. */
export const YET_TO_COME = lemmaSet('announce ask tell warn write advise reveal disclose publish report say explain');

/** "The bank *will* ask the court to step in": a modal verb right before it, and neither marks nor "that" behind. */
export function isYetToCome(decision: Decision): boolean {
  const { cue: { items, at, form } } = decision;
  return form === Form.base && MODAL.has(idAt(items, at - 1)) && !coversMarks(decision) && !hasThat(decision);
}

const MODAL = new WordSet(['may', 'might', 'could', 'will', 'would', 'can', 'should', 'must', 'shall']);

/** "has never *publicly* said", "had not *been* told": whether a word of denial stands before verb `at`, with nothing but such small words between. */
export function isDenied(items: Items, at: number, floor: number): boolean {
  let before = at - 1;
  while (before > floor && !isNever(items, before) && (items.tag[before] === Tag.adverb || idAt(items, before) === BEEN)) before--;
  return before >= floor && isNever(items, before);
}

/** "never", "not", "did*n't*", "at no *time*" */
function isNever(items: Items, i: number): boolean {
  const id = idAt(items, i);
  if (NEVER.has(id)) return true;
  if (TIME.has(id)) return idAt(items, i - 1) === NO;
  const { tokens: { text, end }, token } = items;
  return items.tag[i] === Tag.auxiliary && SHORT_NOT.test(text.slice(end[token[i]!]! - SHORT, end[token[i]!]));
}

const NEVER = new WordSet(['never', 'not']);
const TIME = new WordSet(['time', 'point', 'stage']);
const NO = internWord('no');
const HAVE = internWord('have');
const BEEN = internWord('been');
const WOULD = new WordSet(['could', 'might', 'should', 'would']);
const SHORT = 3;
const SHORT_NOT = /n['’]t$/i;
