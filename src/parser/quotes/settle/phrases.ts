/**
 * Verbs of reporting in a fixed phrase that reports nothing, by the words right behind them.
 *
 *   pleaded guilty to theft      knows of a factory      showed no remorse      painted a brighter picture      passed a bill that bans it
 */
import { WordSet } from '../../../core/words.js';
import { lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { chunkEnd, idAt } from '../nouns.js';
import { hasThat } from './settled.js';

interface Phrase {
  /** Base forms of the verbs. */
  verbs: string;
  /** A word that stands right behind the verb, or behind "not" and "no". */
  first?: string;
  /** Or a noun that ends the phrase which begins there. */
  object?: string;
  /** Only where nothing goes on behind. */
  whole?: true;
  why: string;
}

const PHRASES: readonly Phrase[] = [
  { verbs: 'plead', first: 'guilty', why: '"pleaded not guilty to theft": what a court was told counts as an act' },
  { verbs: 'know', first: 'of', why: '"knows of a factory in Bushehr": that it is known, and nothing of it' },
  { verbs: 'show', first: 'reaction emotion remorse mercy interest sign signs regret', why: '"showed no reaction as the judge read it"' },
  { verbs: 'paint draw', object: 'picture pictures portrait portraits', whole: true, why: '"paint a brighter picture"; "painted a picture of a town that …" goes on' },
  { verbs: 'argue', object: 'case cases appeal', why: '"had argued the case": before a court' },
  { verbs: 'recall', object: 'ambassador ambassadors envoy envoys vehicles cars products jars batteries models units cans toys bottles', why: '"recalled its ambassador", "recalled 40,000 jars of butter": called back' },
  { verbs: 'invoke', object: 'clause clauses law laws article act rule provision privilege emergency', why: '"invoked a clause that rolled over their contract"' },
  { verbs: 'pass', object: 'bill bills law laws act resolution motion budget amendment measure ordinance', why: '"passed a bill that imposes fines": what the bill does' },
];

interface Known { first: WordSet | null; object: WordSet | null; whole: boolean }

const KNOWN = new Map<number, Known>(PHRASES.flatMap(({ verbs, first, object, whole = false }) => lemmaSet(verbs).lemmas.map((lemma) => [lemma, { first: setOf(first), object: setOf(object), whole }] as const)));

function setOf(words: string | undefined): WordSet | null {
  return words === undefined ? null : new WordSet(words);
}

export function isPhrase(decision: Decision): boolean {
  const { cue: { items, behind, lemma, unit } } = decision;
  const known = KNOWN.get(lemma);
  if (known === undefined || decision.content.place !== Place.right) return false;
  const at = NO.has(idAt(items, behind)) ? behind + 1 : behind;
  return known.first?.has(idAt(items, at)) === true || (known.object !== null && endsIn(items, behind, unit.last, known.object, known.whole));
}

/** "a brighter | *picture*", closed by a mark, or by "that" */
function endsIn(items: Items, first: number, last: number, nouns: WordSet, whole: boolean): boolean {
  const end = chunkEnd(items, first, last);
  return end > 0 && nouns.has(idAt(items, end - 1)) && (items.tag[end] === Tag.stop || items.tag[end] === Tag.comma || items.tag[end] === Tag.that || items.tag[end] === Tag.relative || (!whole && OF_OR_FROM.has(idAt(items, end))));
}

/** "40,000 jars *of* butter", "its ambassador *to* Rome" */
const OF_OR_FROM = new WordSet(['of', 'from', 'to', 'in', 'over', 'after', 'for']);
const NO = new WordSet(['no', 'not', 'little', 'any']);

/** "A jury *found* the former superintendent | *guilty*": what a court does. */
export function isVerdict({ cue: { items, behind, lemma }, content: { place, last } }: Decision): boolean {
  if (lemma !== FIND || place !== Place.right) return false;
  for (let i = behind; i < last && i < behind + VERDICT_WITHIN; i++) if (GUILTY.has(idAt(items, i))) return items.tag[behind] !== Tag.that;
  return false;
}

const [FIND] = lemmaSet('find').lemmas;
const GUILTY = new WordSet(['guilty', 'liable', 'innocent']);
const VERDICT_WITHIN = 10;

/** "scholars *call it*", before the comma: what the words in marks are called. */
export function isCallingIt({ cue: { items, at, behind, lemma, unit }, content: { place, first, last } }: Decision): boolean {
  return lemma === CALL && place === Place.right && first === behind && last === behind + 1 && IT.has(idAt(items, first)) && at > unit.first && items.tag[last] === Tag.comma;
}

const [CALL] = lemmaSet('call').lemmas;
const IT = new WordSet(['it', 'them', 'this']);

/** "has said *little*", "said *more* than that", "said *enough*": how much, and not what; "said little had changed" is a clause. */
export function isAmount(decision: Decision): boolean {
  const { cue: { items, behind, lemma }, content: { place, first, last } } = decision;
  return lemma === SAY && place === Place.right && first === behind && AMOUNT.has(idAt(items, first)) && items.verbs[first] === items.verbs[last] && !hasThat(decision);
}

const [SAY] = lemmaSet('say').lemmas;
const AMOUNT = new WordSet(['little', 'less', 'more', 'enough', 'plenty', 'much']);
