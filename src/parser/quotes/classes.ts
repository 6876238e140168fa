/** What each known word can be, as bits and numbers behind its word id: one array read a question, no strings cut. */
import { keptTable } from '../../core/tables.js';
import { internWord, wordId } from '../../core/words.js';
import { CUE_NOUNS, CUE_VERBS, type Force, VERBS_ALIKE } from '../../lexicon/cues.js';
import { FUNCTION_WORDS, type FunctionClass } from '../../lexicon/function-words.js';

/** Bits of `classesOf`. */
export const Class: Readonly<Record<FunctionClass | 'cueNoun', number>> = {
  subject: 1, object: 2, determiner: 4, preposition: 8, conjunction: 16, subordinator: 32, auxiliary: 64, adverb: 128, time: 256,
  relative: 512, that: 1024, verb: 2048, first: 4096, cueNoun: 8192,
};

/** Words that end a row of nouns: "bus captain" stands behind "the", "and", "of", "who". */
export const ENDS_NOUNS = Class.subject | Class.object | Class.determiner | Class.preposition | Class.conjunction | Class.subordinator | Class.auxiliary | Class.time | Class.relative | Class.that;

/** Form of a cue verb; 0 is none. */
export const Form = { base: 1, third: 2, past: 3, ing: 4, participle: 5 } as const;

/** What a cue verb does, as its code holds it; 7, where a noun is the cue, is none of them. */
export const FORCE: Readonly<Record<Force, number>> = { say: 0, ask: 1, stance: 2, attitude: 3, show: 4, act: 5 };
const FORCES = Object.keys(FORCE) as Force[];

/** Base forms that double their last letter: "admit", "admitted". */
const DOUBLING = new Set((
  'rap pan rip admit beg brag refer rebut submit plan plug pen ban bar prod slam dub regret tap shrug quip chat permit '
    + 'begin put cut set get forget concur commit spot swap opt win abet chip bet pin trim scrap nod forbid stun hem zip '
    + 'confer defer infer deter aver blog tut deadpan'
).split(' '));

/** … in British spelling only: "signal", "signalled", where Americans write "signaled". */
const DOUBLING_IN_BRITAIN = new Set(['signal', 'label', 'model', 'marvel', 'counsel', 'channel', 'quarrel']);

interface Entry { lemma: number; force: number; form: number }

interface Kept { classBits: Uint16Array<ArrayBuffer>; cueCodes: Int32Array<ArrayBuffer>; lemmas: string[] }

const kept = keptTable('cues', (): Kept => ({ classBits, cueCodes, lemmas }));
let classBits = kept?.classBits ?? new Uint16Array(4096);
/** lemma * 64 + force * 8 + form */
let cueCodes = kept?.cueCodes ?? new Int32Array(4096);
const lemmas: string[] = kept?.lemmas ?? [''];
if (!kept) load();

function load(): void {
  for (const [name, list] of Object.entries(FUNCTION_WORDS)) for (const word of list.split(' ')) mark(word, Class[name as FunctionClass]);
  for (const word of CUE_NOUNS.split(' ')) mark(word, Class.cueNoun);
  const seen = new Set<string>();
  for (const force of FORCES) {
    for (const entry of CUE_VERBS[force].split(' ')) {
      const base = entry.split('/', 1)[0]!;
      if (!seen.has(base)) addVerb(entry, FORCE[force]);
      seen.add(base);
    }
  }
  for (const [like, entries] of Object.entries(VERBS_ALIKE)) {
    const code = cueCodeOf(wordId(like));
    for (const entry of entries.split(' ')) addForms(entry, code >> 6, (code >> 3) & 7);
  }
}

/** `Class` bits of a word id; 0 for unknown words. */
export function classesOf(id: number): number {
  return id < classBits.length ? classBits[id]! : 0;
}

/** 0 where the word is no cue verb; else see `lemmaOf`, `forceOf`, `formOf`. */
export function cueCodeOf(id: number): number {
  return id < cueCodes.length ? cueCodes[id]! : 0;
}

export const lemmaOf = (code: number): number => code >> 6;
export const forceOf = (code: number): number => (code >> 3) & 7;
export const formOf = (code: number): number => code & 7;

/** Some lemmas; asked of every cue, so one array read. They are looked up when they are first asked. */
export class LemmaSet {
  #marks = NO_MARKS;
  readonly #of: string | readonly number[];

  /** Base forms with blanks between them, or lemmas. */
  constructor(of: string | readonly number[]) {
    this.#of = of;
  }

  has(lemma: number): boolean {
    if (this.#marks.length === 0) this.#make();
    return this.#marks[lemma] === 1;
  }

  get lemmas(): readonly number[] {
    return typeof this.#of === 'string' ? this.#of.split(' ').map(lemmaOfBase).filter((lemma) => lemma > 0) : this.#of;
  }

  #make(): void {
    this.#marks = new Uint8Array(lemmas.length);
    for (const lemma of this.lemmas) this.#marks[lemma] = 1;
  }
}

const NO_MARKS = new Uint8Array(0);

/** The lemmas of verbs given by their base forms. */
export function lemmaSet(verbs: string): LemmaSet {
  return new LemmaSet(verbs);
}

function lemmaOfBase(verb: string): number {
  const lemma = lemmaOf(cueCodeOf(wordId(verb)));
  // "found" is a form of "find" before it is a verb of its own.
  return lemmas[lemma] === verb ? lemma : lemmas.indexOf(verb);
}

export const lemmaName = (lemma: number): string => lemmas[lemma]!;

function mark(word: string, bit: number): void {
  const id = internWord(word);
  reserve(id);
  classBits[id]! |= bit;
}

function reserve(id: number): void {
  if (id < classBits.length) return;
  const bits = new Uint16Array(id * 2);
  bits.set(classBits);
  classBits = bits;
  const codes = new Int32Array(id * 2);
  codes.set(cueCodes);
  cueCodes = codes;
}

function addVerb(entry: string, force: number): void {
  const lemma = lemmas.push(entry.split('/', 1)[0]!) - 1;
  // An empty entry holds its number until the model is trained next: "ed", "s" and "ing" are no verb's forms.
  if (entry !== '') addForms(entry, lemma, force);
}

function addForms(entry: string, lemma: number, force: number): void {
  const [base, past, participle] = entry.split('/') as [string, string?, string?];
  const regular = past ?? inflect(base, 'ed');
  // "put", "read": the base form wins over the equal past.
  enter(participle ?? regular, { lemma, force, form: Form.participle });
  enter(regular, { lemma, force, form: Form.past });
  enter(inflect(base, 'ing'), { lemma, force, form: Form.ing });
  enter(inflect(base, 's'), { lemma, force, form: Form.third });
  enter(base, { lemma, force, form: past === base ? Form.past : Form.base });
  if (!DOUBLING_IN_BRITAIN.has(base)) return;
  enter(`${base}${base.at(-1)!}ed`, { lemma, force, form: Form.past });
  enter(`${base}${base.at(-1)!}ing`, { lemma, force, form: Form.ing });
}

function enter(word: string, { lemma, force, form }: Entry): void {
  const id = internWord(word);
  reserve(id);
  // "found" is "find" before "found", "felt" is "feel": the verb listed first keeps the form.
  const held = cueCodes[id]!;
  if (held === 0 || held >> 6 === lemma) cueCodes[id] = (lemma << 6) | (force << 3) | form;
}

/** "deny" + "ed" = "denied", "urge" + "ing" = "urging", "admit" + "ed" = "admitted", "agree" + "ed" = "agreed", "express" + "s" = "expresses". */
function inflect(base: string, ending: 'ed' | 'ing' | 's'): string {
  const last = base.at(-1)!;
  const consonantY = last === 'y' && !/[aeiou]y$/.test(base);
  if (ending === 's') {
    if (consonantY) return `${base.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  }
  if (last === 'e') {
    if (ending === 'ed') return `${base}d`;
    if (!base.endsWith('ee')) return base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${base.slice(0, -1)}ing`;
  }
  if (consonantY && ending === 'ed') return `${base.slice(0, -1)}ied`;
  if (DOUBLING.has(base)) return base + last + ending;
  return base + ending;
}

export const [SAY] = lemmaSet('say').lemmas;
export const [DENY] = lemmaSet('deny').lemmas;
export const [CALL] = lemmaSet('call').lemmas;
export const [FIND] = lemmaSet('find').lemmas;
