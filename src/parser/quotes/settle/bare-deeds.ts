/** Verbs that report with some words behind them, and with others tell what was done. Asked where nothing is in marks. */
import { WordSet } from '../../../core/words.js';
import { Form, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { BY } from '../../text/small-words.js';
import { Tag } from '../items.js';
import { bits, FINITE, idAt, isIn } from '../nouns.js';
import type { IdleRule } from './idle-rule.js';
import { hasThat } from './settled.js';

export const BARE_DEED_RULES: readonly IdleRule[] = [
  { id: 'moved', why: '"pushed 8 feet of water over the town": a thing, and nobody to do it; "pushed for a truce" and "pushed the guild to act" ask', verbs: lemmaSet('push'), place: Place.right, holds: isMoved },
  { id: 'bare-praise', why: '"praised the fans": a bare noun tells no words; "praised them for their patience", "lauded it as a wonder" do', verbs: lemmaSet('praise laud commend'), place: Place.right, holds: isBarePraise },
  { id: 'counsel', why: '"advised the guild for nine years": whose adviser he was; "advised the guild to wait", "against waiting", "that it wait" tell what he advised', verbs: lemmaSet('advise'), place: Place.right, holds: isCounsel },
  { id: 'agreement', why: '"agreed to sell the mill", "agreed with him": what two do, and not what they say; "agreed that it leaks" says it', verbs: lemmaSet('agree'), place: Place.right, holds: isAgreement },
  { id: 'echo', why: '"Echoing his view, she said": whose words hers are like', verbs: lemmaSet('echo'), place: Place.right, holds: (decision) => decision.cue.form === Form.ing && decision.cue.at === decision.cue.unit.first && !hasThat(decision) },
  { id: 'written-by', why: '"The report was written by Vakili at a cost of 9 rials": who wrote it, and how; "written by Vakili that …" tells what', verbs: lemmaSet('write'), place: Place.right, holds: isWrittenBy },
];

/** "written | *by* Vakili | *at* a cost of": the writer behind the verb, and a preposition behind him. */
function isWrittenBy(decision: Decision): boolean {
  const { cue: { items, behind }, content: { first } } = decision;
  return BY.has(idAt(items, behind)) && items.tag[first] === Tag.preposition && !hasThat(decision);
}

/** "pushed *8 feet of water* over the town" */
function isMoved(decision: Decision): boolean {
  const { cue: { items, behind }, content: { first, last } } = decision;
  if (first !== behind || !isIn(THING, items.tag[behind]!)) return false;
  for (let i = first; i < last; i++) if (items.tag[i] === Tag.to || isIn(FINITE, items.tag[i]!)) return false;
  return true;
}

const THING = bits(Tag.number, Tag.determiner, Tag.noun);

/** "praised *the fans*" */
function isBarePraise(decision: Decision): boolean {
  const { cue: { items }, content: { first, last } } = decision;
  if (hasThat(decision)) return false;
  // "praised the “patience” of the fans": his word for it.
  for (let i = first; i < last; i++) if (AS_OR_FOR.has(idAt(items, i)) || items.stretch[i]! >= 0) return false;
  return true;
}

const AS_OR_FOR = new WordSet(['as', 'for']);

/** "advised *the guild* for nine years", "has advised *two ministers*" */
function isCounsel(decision: Decision): boolean {
  const { cue: { items, behind }, content: { first, last } } = decision;
  if (hasThat(decision) || first !== behind || !isIn(PARTY, items.tag[first]!)) return false;
  for (let i = first; i < last && items.tag[i] !== Tag.cue; i++) if (items.tag[i] === Tag.to || items.stretch[i]! >= 0 || ADVISED.has(idAt(items, i)) || isIn(FINITE, items.tag[i]!)) return false;
  return true;
}

const PARTY = bits(Tag.name, Tag.determiner, Tag.number, Tag.object);
const ADVISED = new WordSet(['against', 'about', 'on', 'of', 'caution', 'patience', 'restraint']);

/** "agreed *to* sell", "agreed *with* him", "agreed *on* a day" */
function isAgreement(decision: Decision): boolean {
  const { cue: { items, at } } = decision;
  return !hasThat(decision) && AGREED_TO.has(idAt(items, at + 1));
}

const AGREED_TO = new WordSet(['to', 'with', 'on', 'upon']);
