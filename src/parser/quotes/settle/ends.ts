/** Reports with which a sentence ends, behind all of it and a comma. */
import { Head } from '../heads.js';
import { beOf } from '../agents.js';
import { lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import { Tag } from '../items.js';
import { chunkEnd } from '../nouns.js';
import { Side } from '../sources.js';
import type { Settled } from './settled.js';

/** Who told it and whom, or the paper that has found it. */
export function endsWithTeller(decision: Settled): boolean {
  return isBehindSentence(decision) && (endsTold(decision) || (endsFound(decision) && endsThere(decision)));
}

function isBehindSentence({ cue: { items, unit }, source, content }: Settled): boolean {
  return content.place === Place.left && content.first === unit.first && source.side === Side.left && source.first === content.last + 1 && items.tag[content.last] === Tag.comma;
}

/** "The hall was dark, a clerk who had been there | told | Reuters." */
function endsTold({ cue: { items, unit, at, lemma } }: Settled): boolean {
  if (lemma !== TELL) return false;
  const end = chunkEnd(items, at + 1, unit.last);
  return end > 0 && (end === unit.last || items.tag[end] === Tag.stop || items.tag[end] === Tag.time);
}

const [TELL] = lemmaSet('tell').lemmas;

/** "Patients die sooner, a study presented in Golzar | has found.", "…, an inquiry | concluded | on Monday." */
function endsFound({ cue: { items, at, lemma }, source, content }: Settled): boolean {
  const { verbs, head } = items;
  return FINDS.has(lemma) && beOf(items, at, -1) < 0 && head[source.last - 1] === Head.paper && verbs[content.last]! > verbs[content.first]!;
}

/** Nothing behind the cue, or the day. */
function endsThere({ cue: { items: { tag }, unit, behind } }: Settled): boolean {
  const day = tag[behind] === Tag.preposition ? behind + 1 : behind;
  const end = tag[day] === Tag.time ? day + 1 : behind;
  return end >= unit.last || tag[end] === Tag.stop;
}

const FINDS = lemmaSet('find show suggest reveal conclude determine');
