import type { Message } from '../../core/article.js';
import type { Doc, Entities } from '../doc.js';
import { Assembly } from './assemble.js';
import { cueOf } from './cues.js';
import { decide, type Decision } from './decode.js';
import type { Extracted } from './extracted.js';
import { itemsOf, type Items, type Unit } from './items.js';
import { model } from './model/index.js';
import { settle, type Settled } from './settle.js';
import { Side } from './sources.js';

export interface Extraction {
  quotes: Extracted[];
  messages: Message[];
}

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

function decisionsOf(items: Items, unit: Unit, following: Items | undefined): Settled[] {
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
    if (!decision) continue;
    decisions.push(decision);
    if (decision.source.side !== Side.none && decision.confidence > 0.5) last = decision;
  }
  return decisions.length === 0 ? [] : settle(decisions);
}
