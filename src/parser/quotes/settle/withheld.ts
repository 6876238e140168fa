/** Verbs of reporting where nothing has been said, or not for others to hear: it is withheld, asked to be kept, or yet to come. */
import { IDENTITIES, INTENDING, NAMED, UNDOING, USES, WITHHOLDING } from '../../../lexicon/cues.js';
import { internWord, WordSet } from '../../../core/words.js';
import { Form, lemmaSet } from '../classes.js';
import type { Cue } from '../cue.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { idAt } from '../nouns.js';
import type { IdleRule } from './idle-rule.js';

/** Asked where nothing is in marks. */
export const WITHHELD_RULES: readonly IdleRule[] = [
  { id: 'secret', why: '"requested anonymity", "spoke on condition of anonymity"', holds: isSecret },
  { id: 'intent', why: '"plans to sell": what somebody is going to do, unless it is surely told by him', holds: isIntent },
  { id: 'withheld', why: '"would not say", "has not said whether", "stopped short of saying": but "did not say that" denies', holds: ({ cue }) => isWithheld(cue) },
  { id: 'unnamed', why: '"asked not to be named", "asked that his name not be used"', holds: ({ cue }) => isUnnamed(cue) },
  { id: 'undone', why: '"has yet to say whether", "had failed to prove that", "must also show that"', holds: ({ cue }) => isUndone(cue) },
  { id: 'allowed', why: '"Patients can ask until June": what they may do', holds: ({ cue }) => isAllowed(cue) },
];

/** "requested anonymity", "spoke on condition of anonymity", "spoke to reporters on the condition that he not be named" */
function isSecret({ cue: { items, unit, behind, lemma }, content: { first } }: Decision): boolean {
  if (REQUESTS.has(lemma) && idAt(items, first) === ANONYMITY && items.tag[first - 1] !== Tag.that) return true;
  if (lemma !== SPEAK) return false;
  if (items.tag[first - 1] === Tag.that && idAt(items, first - 2) === CONDITION) return true;
  return isOnCondition(items, behind, Math.min(unit.last, behind + CONDITION_WITHIN + 2));
}

/** "on the condition": not of the sentence behind, "spoke of a new dam. | On the condition of the road nothing is known." */
function isOnCondition(items: Items, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (idAt(items, i) === CONDITION && (idAt(items, i - 1) === ON || (i - 2 >= first && idAt(items, i - 2) === ON))) return true;
  return false;
}

const REQUESTS = lemmaSet('ask request demand seek insist');
const ON = internWord('on');
const CONDITION = internWord('condition');
const ANONYMITY = internWord('anonymity');
const [SPEAK] = lemmaSet('speak').lemmas;
const CONDITION_WITHIN = 8;

/** "plans to sell": what somebody is going to do, unless it is surely told by him. */
function isIntent(decision: Decision): boolean {
  const { cue: { items, behind, lemma }, confidence } = decision;
  return items.tag[behind] === Tag.to && INTENDS.has(lemma) && confidence < SURE && !holdsMarks(decision);
}

const INTENDS = lemmaSet(INTENDING);
/** What somebody is going to do counts as told by him only from this on. */
const SURE = 0.87;

/** "refused to call it “a mill at all”": words in marks that are no sentence of their own. */
function holdsMarks({ cue: { items: { stretch } }, content: { first, last } }: Decision): boolean {
  for (let i = first; i < last; i++) if (stretch[i]! >= 0) return true;
  return false;
}

/** "would not say", "did not disclose", "has not said whether", "stopped short of saying": but "did not say that" denies. */
function isWithheld({ items, at, behind, lemma, form, unit }: Cue): boolean {
  // "stopped short of blaming the pilot"
  if (form === Form.ing && idAt(items, at - 1) === OF && idAt(items, at - 2) === SHORT) return true;
  if (!WITHHOLDS.has(lemma) || at <= unit.first || form === Form.ing) return false;
  if (!NOT.has(idAt(items, at - 1))) return false;
  // "has not said whether", but "had not said that"
  return form === Form.base || OPEN.has(idAt(items, behind));
}

const WITHHOLDS = lemmaSet(WITHHOLDING);
const NOT = new WordSet(['not', 'never', "didn't", "doesn't", "don't", "won't", "wouldn't", "couldn't", "can't", 'cannot']);
const OPEN = new WordSet(['whether', 'if', 'how', 'when', 'where', 'why', 'who', 'what']);
const OF = internWord('of');
const SHORT = internWord('short');

/** "asked not to be named", "declined to be identified", "asked that his name not be used". */
function isUnnamed({ items, behind, unit, lemma }: Cue): boolean {
  for (let i = behind + 1; REQUESTS.has(lemma) && i + 2 < unit.last && i < behind + NAME_WITHIN; i++) {
    if (NOT.has(idAt(items, i)) && IDENTITY.has(idAt(items, i - 1)) && idAt(items, i + 1) === BE && USE.has(idAt(items, i + 2))) return true;
  }
  const to = NOT.has(idAt(items, behind)) ? behind + 1 : behind;
  return items.tag[to] === Tag.to && to + 2 < unit.last && idAt(items, to + 1) === BE && NAME.has(idAt(items, to + 2));
}

const NAME = new WordSet(NAMED);
const IDENTITY = new WordSet(IDENTITIES);
const USE = new WordSet(USES);
const BE = internWord('be');
const NAME_WITHIN = 6;

/** "has *yet to* say whether", "had *failed to* prove that", "*must* also show that": nothing has been said. */
function isUndone({ items, at, behind, form, lemma, unit }: Cue): boolean {
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
function isAllowed({ items, at, lemma, unit }: Cue): boolean {
  return lemma === ASK && at > unit.first + 1 && MAY.has(idAt(items, at - 1));
}

const [ASK] = lemmaSet('ask').lemmas;
const MAY = new WordSet(['can', 'may']);

/** "declined to *comment* but the union said: “…”": whatever stands behind. */
export function isNoComment({ items, behind, lemma }: Cue): boolean {
  return items.tag[behind] === Tag.to && INTENDS.has(lemma) && COMMENT.has(idAt(items, behind + 1));
}

const COMMENT = new WordSet(['comment', 'elaborate']);
