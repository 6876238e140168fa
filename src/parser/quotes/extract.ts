import type { Message } from '../../core/article.js';
import type { Doc, Entities } from '../doc.js';
import { Assembly } from './assemble.js';
import { cueOf } from './cues.js';
import { decide, type Decision } from './decode.js';
import type { Extracted } from './extracted.js';
import { itemsOf, type Items, type Unit } from './items.js';
import { model } from './model/index.js';
import { Side } from './sources.js';

export interface Extraction {
  quotes: Extracted[];
  messages: Message[];
}

/** Attributions less sure than this are left out. */
const THRESHOLD = 0.45;

/** Cue, content and mention of every attribution in the passages, in order of their first segment. */
export function extract(doc: Doc, entities: Entities): Extraction {
  void entities;
  const messages: Message[] = [];
  const rows = doc.passages.map((passage) => itemsOf(doc.tokens, passage, messages));
  const assembly = new Assembly(rows);
  rows.forEach((items, passage) => {
    items.units.forEach((unit, number) => assembly.unit(passage, number, decisionsOf(items, unit, rows[passage + 1])));
  });
  return { quotes: assembly.quotes, messages };
}

function decisionsOf(items: Items, unit: Unit, following: Items | undefined): Decision[] {
  const decisions: Decision[] = [];
  let last: Decision | null = null;
  for (let i = unit.first; i < unit.last; i++) {
    const cue = cueOf(items, unit, i, following);
    if (!cue) continue;
    if (last) {
      cue.lastCue = last.cue.at;
      cue.lastSource = last.source.first;
      cue.lastSourceEnd = last.source.last;
    }
    const decision = decide(cue, model());
    if (!decision || decision.confidence < THRESHOLD) continue;
    decisions.push(decision);
    if (decision.source.side !== Side.none) last = decision;
  }
  return decisions;
}
