/**
 * Verbs of reporting in a fixed phrase that reports nothing, by the words right behind them.
 *
 *   pleaded guilty to theft      knows of a factory      showed no remorse      painted a brighter picture      passed a bill that bans it
 */
import { internWord, WordSet } from '../../../core/words.js';
import { LemmaSet, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, FINITE, idAt, isIn } from '../nouns.js';
import type { IdleRule } from './idle-rule.js';
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
  /** Only where no verb follows in the same clause: "shows interest in it has fallen". */
  verbless?: true;
  /** Only of so and so many. */
  counted?: true;
  why: string;
}

const PHRASES: readonly Phrase[] = [
  { verbs: 'broadcast', first: 'from on to in at live daily', why: '"broadcasts from Golzar with a small mast": from where, and nothing of what' },
  { verbs: 'plead', first: 'guilty', why: '"pleaded not guilty to theft": what a court was told counts as an act' },
  { verbs: 'find', object: 'friend friends favour favor traction takers buyers echo echoes', why: '"found few friends on the quay": how it was met' },
  { verbs: 'write', object: 'screenplay script novel novels poem poems play plays song songs lyrics music memoir memoirs', why: '"wrote the screenplay together with her husband": a work' },
  { verbs: 'know', first: 'of', verbless: true, why: '"knows of a factory in Bushehr": that it is known, and nothing of it' },
  { verbs: 'show', first: 'reaction emotion remorse mercy interest sign signs regret', verbless: true, why: '"showed no reaction as the judge read it"' },
  { verbs: 'paint draw', object: 'picture pictures portrait portraits', whole: true, why: '"paint a brighter picture"; "painted a picture of a town that …" goes on' },
  { verbs: 'argue plead', object: 'case cases appeal', why: '"had argued the case": before a court, or in a letter' },
  { verbs: 'seek', first: 'comment comments', why: '"an email seeking comment was not returned": what is asked for is a statement' },
  { verbs: 'recall', object: 'ambassador ambassadors envoy envoys', why: '"recalled its ambassador": called back' },
  { verbs: 'recall', object: 'vehicles cars trucks products jars batteries models units cans toys bottles', counted: true, why: '"recalled 40,000 jars of butter"; "recalled the toys that her father made" remembers them' },
  { verbs: 'invoke', object: 'clause clauses law laws article act rule provision privilege emergency', why: '"invoked a clause that rolled over their contract"' },
  { verbs: 'pass', object: 'bill bills law laws act resolution motion budget amendment measure ordinance', why: '"passed a bill that imposes fines": what the bill does' },
];

interface Known { first: WordSet | null; object: WordSet | null; whole: boolean; verbless: boolean; counted: boolean }

const KNOWN = new Map<number, Known[]>();
for (const { verbs, first, object, whole = false, verbless = false, counted = false } of PHRASES) {
  for (const lemma of lemmaSet(verbs).lemmas) KNOWN.set(lemma, [...(KNOWN.get(lemma) ?? []), { first: setOf(first), object: setOf(object), whole, verbless, counted }]);
}

function setOf(words: string | undefined): WordSet | null {
  return words === undefined ? null : new WordSet(words);
}

/** Asked where nothing is in marks. */
export const PHRASE_RULES: readonly IdleRule[] = [
  { id: 'amount', why: '"has said little", "said more than that": how much, and not what', verbs: lemmaSet('say'), place: Place.right, holds: isAmount },
  { id: 'phrase', why: '"pleaded guilty", "knows of a mill", "showed no remorse": the words behind make another thing of the verb', verbs: new LemmaSet([...KNOWN.keys()]), place: Place.right, holds: isPhrase },
  { id: 'verdict', why: '"A jury found him guilty of theft"', verbs: lemmaSet('find'), place: Place.right, holds: isVerdict },
  { id: 'called-so', why: '"“the question”, as scholars call it, is": what it is called', verbs: lemmaSet('call'), place: Place.right, holds: isCallingIt },
];

function isPhrase({ cue: { items, behind, lemma, unit }, content: { last } }: Decision): boolean {
  const at = NO_OR_NOT.has(idAt(items, behind)) ? behind + 1 : behind;
  return KNOWN.get(lemma)!.some(({ first, object, whole, verbless, counted }) =>
    (first?.has(idAt(items, at)) === true && !(verbless && holdsVerb(items, at + 1, last)))
    || (object !== null && (!counted || items.tag[behind] === Tag.number) && endsIn(items, behind, unit.last, object, whole)));
}

/** "no interest | in going", "no remorse | as the judge *read* it"; but "interest in the scheme *has* fallen", "no reason the road *should* be shut". */
function holdsVerb({ tag }: Items, from: number, last: number): boolean {
  for (let i = from; i < last && !isIn(OPENS_CLAUSE, tag[i]!); i++) if (isIn(FINITE, tag[i]!) && !isIn(GOVERNS, tag[i - 1]!)) return true;
  return false;
}

/** "guilty *to* making it" */
const GOVERNS = bits(Tag.preposition, Tag.to);
/** What opens a clause of its own. */
const OPENS_CLAUSE = bits(Tag.that, Tag.relative, Tag.subordinator, Tag.comma, Tag.conjunction);

/** "a brighter | *picture*", closed by a mark, or by "that" */
function endsIn(items: Items, first: number, last: number, nouns: WordSet, whole: boolean): boolean {
  const end = chunkEnd(items, first, last);
  return end > 0 && nouns.has(idAt(items, end - 1)) && (items.tag[end] === Tag.stop || items.tag[end] === Tag.comma || items.tag[end] === Tag.that || items.tag[end] === Tag.relative || (!whole && LINKS.has(idAt(items, end))));
}

/** "40,000 jars *of* butter", "its ambassador *to* Rome" */
const LINKS = new WordSet(['of', 'from', 'to', 'in', 'over', 'after', 'for', 'on', 'among', 'with']);
const NO_OR_NOT = new WordSet(['no', 'not', 'little', 'any']);

/** "A jury *found* the former superintendent | *guilty*": what a court does; "found that he was guilty", "found the company was liable" tell what it learned. */
function isVerdict({ cue: { items, behind }, content: { last } }: Decision): boolean {
  if (holdsVerb(items, behind, last)) return false;
  for (let i = behind; i < last && i < behind + VERDICT_WITHIN; i++) if (GUILTY.has(idAt(items, i))) return items.tag[behind] !== Tag.that;
  return false;
}

const GUILTY = new WordSet(['guilty', 'liable', 'innocent']);
const VERDICT_WITHIN = 10;

/** "scholars *call it*", before the comma: what the words in marks are called. */
function isCallingIt({ cue: { items, at, behind, unit }, content: { first, last } }: Decision): boolean {
  return first === behind && last === behind + 1 && IT.has(idAt(items, first)) && at > unit.first && items.tag[last] === Tag.comma;
}

const IT = new WordSet(['it', 'them', 'this']);

/** "has said *little*", "said *more* than that", "said *enough* about it": how much, and not what; "said little had changed", "said more than 40 were dead" tell it. */
function isAmount(decision: Decision): boolean {
  const { cue: { items, behind }, content: { first, last } } = decision;
  if (first !== behind || !AMOUNT.has(idAt(items, first)) || items.verbs[first] !== items.verbs[last] || hasThat(decision)) return false;
  return last === first + 1 || ABOUT.has(idAt(items, first + 1)) || (idAt(items, first + 1) === THAN && IT_OR_THAT.has(idAt(items, first + 2)));
}

const ABOUT = new WordSet(['about', 'on', 'of', 'publicly', 'since', 'to', 'in']);
const THAN = internWord('than');
const IT_OR_THAT = new WordSet(['it', 'that', 'this']);
const AMOUNT = new WordSet(['little', 'less', 'more', 'enough', 'plenty', 'much']);
