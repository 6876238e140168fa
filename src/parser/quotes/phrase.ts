/** The words of a cue: its verb with what belongs to it. "went on to say", "called for", "expressed the hope", "was quoted as saying". */
import { EXPRESSED, EXPRESSING, PARTICLES } from '../../lexicon/cues.js';
import { WordMap, WordSet } from '../../core/words.js';
import { cueCodeOf, lemmaOf, lemmaSet } from './classes.js';
import type { Cue } from './cue.js';
import { Tag } from './items.js';
import type { Chunk } from './nouns.js';

const TAKES = new Map(Object.entries(PARTICLES).flatMap(([verb, words]) => lemmaSet(verb).lemmas.map((lemma) => [lemma, new WordSet(words)] as const)));
const EXPRESS = lemmaSet(EXPRESSING);
const NOUNS = new WordSet(EXPRESSED);
const GO = lemmaSet('go');
const ON = new WordMap([['on', true]]);

/** The cue's words as items `[first, last)`. */
export function phraseOf(cue: Cue): Chunk {
  const { items, at, behind } = cue;
  const { tag } = items;
  const idOf = (i: number): number => (i >= 0 && i < items.length ? items.tokens.id[items.token[i]!]! : 0);
  let first = at;
  let last = behind;
  // "went on to say"
  if (tag[at - 1] === Tag.to && ON.get(idOf(at - 2)) && GO.has(lemmaOf(cueCodeOf(idOf(at - 3))))) first = at - 3;
  // "was quoted by Tasnim as saying"
  if (behind - at > 1 && tag[at - 1] === Tag.auxiliary) first = at - 1;
  if (EXPRESS.has(cue.lemma)) {
    const noun = tag[last] === Tag.determiner ? last + 1 : last;
    if (NOUNS.has(idOf(noun))) last = noun + 1;
  } else if (TAKES.get(cue.lemma)?.has(idOf(last))) last++;
  return { first, last };
}
