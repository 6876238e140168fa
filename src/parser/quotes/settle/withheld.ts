/** Verbs of reporting where nothing has been said, or not for others to hear: it is withheld, asked to be kept, or yet to come. */
import { IDENTITIES, INTENDING, NAMED, UNDOING, USES, WITHHOLDING } from '../../../lexicon/cues.js';
import { internWord, WordSet } from '../../../core/words.js';
import { Form, lemmaSet } from '../classes.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { idAt } from '../nouns.js';
import type { IdleRule } from './idle-rule.js';

/** "*wants to* sell" */
export const INTENDS = lemmaSet(INTENDING);
const REQUESTS = lemmaSet('ask request demand seek insist');

/** Asked where nothing is in marks. */
export const WITHHELD_RULES: readonly IdleRule[] = [
  { id: 'anonymity', why: '"requested anonymity"', verbs: REQUESTS, holds: asksAnonymity },
  { id: 'secret', why: '"spoke on condition of anonymity"', verbs: lemmaSet('speak'), holds: isSecret },
  { id: 'intent', why: '"plans to sell": what somebody is going to do, unless it is surely told by him', verbs: INTENDS, holds: isIntent },
  { id: 'stopped-short', why: '"stopped short of saying"', holds: isStoppedShort },
  { id: 'withheld', why: '"would not say", "has not said whether": but "did not say that" denies', verbs: lemmaSet(WITHHOLDING), holds: isWithheld },
  { id: 'nameless', why: '"asked that his name not be used", "did not want her name to be mentioned"', verbs: lemmaSet('ask request demand seek insist want wish'), holds: isNameless },
  { id: 'unnamed', why: '"asked not to be named", "declined to be identified"', holds: isUnnamed },
  { id: 'undone', why: '"has yet to say whether", "had failed to prove that", "must also show that"', holds: isUndone },
  { id: 'allowed', why: '"Patients can ask until June": what they may do', verbs: lemmaSet('ask'), holds: isAllowed },
];

/** "requested anonymity"; "asked that anonymity be kept" tells what was asked */
function asksAnonymity({ cue: { items }, content: { first } }: Decision): boolean {
  return idAt(items, first) === ANONYMITY && items.tag[first - 1] !== Tag.that;
}

/** "spoke on condition of anonymity", "spoke to reporters on the condition that he not be named" */
function isSecret({ cue: { items, unit, behind }, content: { first } }: Decision): boolean {
  if (items.tag[first - 1] === Tag.that && idAt(items, first - 2) === CONDITION) return true;
  return isOnCondition(items, behind, Math.min(unit.last, behind + CONDITION_WITHIN + 2));
}

/** "on the condition": not of the sentence behind, "spoke of a new dam. | On the condition of the road nothing is known." */
function isOnCondition(items: Items, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (idAt(items, i) === CONDITION && (idAt(items, i - 1) === ON || (i - 2 >= first && idAt(items, i - 2) === ON))) return true;
  return false;
}

const ON = internWord('on');
const CONDITION = internWord('condition');
const ANONYMITY = internWord('anonymity');
const CONDITION_WITHIN = 8;

/** "plans to sell": what somebody is going to do, unless it is surely told by him. */
function isIntent(decision: Decision): boolean {
  const { cue: { items, behind }, confidence } = decision;
  return items.tag[behind] === Tag.to && confidence < SURE && !holdsMarks(decision);
}

/** What somebody is going to do counts as told by him only from this on. */
const SURE = 0.87;

/** "refused to call it “a mill at all”": words in marks that are no sentence of their own. */
function holdsMarks({ cue: { items: { stretch } }, content: { first, last } }: Decision): boolean {
  for (let i = first; i < last; i++) if (stretch[i]! >= 0) return true;
  return false;
}

/** "stopped *short of* blaming the pilot" */
function isStoppedShort({ cue: { items, at, form } }: Decision): boolean {
  return form === Form.ing && idAt(items, at - 1) === OF && idAt(items, at - 2) === SHORT;
}

/** "would not say", "did not disclose", "has not said whether": but "did not say that" denies. */
function isWithheld({ cue: { items, at, behind, form, unit } }: Decision): boolean {
  if (at <= unit.first || form === Form.ing || !NOT.has(idAt(items, at - 1))) return false;
  // "has not said whether", but "had not said that"
  return form === Form.base || OPEN.has(idAt(items, behind));
}

const NOT = new WordSet(['not', 'never', "didn't", "doesn't", "don't", "won't", "wouldn't", "couldn't", "can't", 'cannot']);
const OPEN = new WordSet(['whether', 'if', 'how', 'when', 'where', 'why', 'who', 'what']);
const OF = internWord('of');
const SHORT = internWord('short');

/** "asked that his *name not be used*" */
function isNameless({ cue: { items, behind, unit } }: Decision): boolean {
  for (let i = behind + 1; i + 2 < unit.last && i < behind + NAME_WITHIN; i++) {
    // "did not want her *name to be mentioned*"
    if (IDENTITY.has(idAt(items, i)) && items.tag[i + 1] === Tag.to && idAt(items, i + 2) === BE && USE.has(idAt(items, i + 3))) return true;
    if (NOT.has(idAt(items, i)) && IDENTITY.has(idAt(items, i - 1)) && idAt(items, i + 1) === BE && USE.has(idAt(items, i + 2))) return true;
  }
  return false;
}

/** "asked not *to be named*", "declined *to be identified*" */
function isUnnamed({ cue: { items, behind, unit } }: Decision): boolean {
  const to = NOT.has(idAt(items, behind)) ? behind + 1 : behind;
  return items.tag[to] === Tag.to && to + 2 < unit.last && idAt(items, to + 1) === BE && NAME.has(idAt(items, to + 2));
}

const NAME = new WordSet(NAMED);
const IDENTITY = new WordSet(IDENTITIES);
const USE = new WordSet(USES);
const BE = internWord('be');
const NAME_WITHIN = 6;

/** "has *yet to* say whether", "had *failed to* prove that", "*must* also show that": nothing has been said. */
function isUndone({ cue: { items, at, behind, form, lemma, unit } }: Decision): boolean {
  if (form !== Form.base || at - 2 < unit.first) return false;
  if (idAt(items, at - 1) === TO) return UNDONE.has(idAt(items, at - 2)) || (DECLINES.has(idAt(items, at - 2)) && MORE.has(idAt(items, behind)));
  const auxiliary = items.tag[at - 1] === Tag.adverb ? at - 2 : at - 1;
  return PROVES.has(lemma) && OBLIGED.has(idAt(items, auxiliary));
}

const TO = internWord('to');
const UNDONE = new WordSet(UNDOING);
/** "*declined* to say *more*" */
const DECLINES = new WordSet(['declined', 'refused', 'declines', 'refuses']);
const MORE = new WordSet(['more', 'anything', 'much', 'further']);
const PROVES = lemmaSet('prove show demonstrate');
const OBLIGED = new WordSet('must should can could cannot');

/** "Patients *can ask* until June": what they may do. */
function isAllowed({ cue: { items, at, unit } }: Decision): boolean {
  return at > unit.first + 1 && MAY.has(idAt(items, at - 1));
}

const MAY = new WordSet(['can', 'may']);

/** "declined to *comment* but the union said: “…”": whatever stands behind. */
export function isNoComment({ cue: { items, behind } }: Decision): boolean {
  return items.tag[behind] === Tag.to && COMMENT.has(idAt(items, behind + 1));
}

const COMMENT = new WordSet(['comment', 'elaborate']);
