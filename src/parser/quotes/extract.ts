import type { Message } from '../../core/article.js';
import { appended } from '../../core/reading.js';
import type { Doc, Entities } from '../doc.js';
import { orAdded } from './added.js';
import { Assembly } from './assemble.js';
import { cueOf } from './cues.js';
import { forgetUnit } from './cue.js';
import { decide, type Decision } from './decode.js';
import { forgetCue } from './lattice.js';
import type { Extracted, Interview } from './extracted.js';
import { rowsOf, Tag, type Items, type Unit } from './items.js';
import { model } from './model/index.js';
import { settle } from './settle.js';
import type { Settled } from './settle/settled.js';
import { mayReport, reportAt } from './reporting.js';
import { rangeOf } from './shape.js';
import { meetingIn } from './settle/outlets.js';
import { withUnlisted } from './settle/unlisted.js';
import { interviewOf } from './interview.js';
import { speakOn } from './speaks-on.js';
import { turnsOf } from './transcript.js';
import { Side } from './sources.js';

export interface Extraction {
  quotes: Extracted[];
  interviews: Interview[];
  messages: Message[];
}

/** Cue, content and mention of every attribution in the passages, in order of their first segment. */
export function extract(doc: Doc, entities: Entities): Extraction {
  const messages: Message[] = [];
  const rows = rowsOf(doc.tokens, doc.passages, entities.mentions, messages);
  const interviews: Interview[] = [];
  const assembly = new Assembly(rows);
  const labelled = turnsOf(doc);
  const turns = labelled.size > 0 ? labelled : interviewOf(doc);
  for (let passage = 0; passage < rows.length; passage++) {
    const turn = turns.get(passage);
    if (turn) assembly.turn(passage, turn);
    // The question of an interview is its writer's.
    if (turn !== undefined) continue;
    const items = rows[passage]!;
    const { units } = items;
    const before = assembly.quotes.length;
    for (let u = 0; u < units.length; u++) {
      const unit = units[u]!;
      const decisions = decisionsOf(items, unit, rows[passage + 1]);
      assembly.unit(passage, u, decisions);
      if (decisions.length > 0 || items.quotes[unit.last] !== items.quotes[unit.first]) continue;
      const meeting = meetingIn(items, unit.first, unit.last);
      if (meeting?.lasts) interviews.push({ ...rangeOf(items, unit.first, unit.last), outlet: rangeOf(items, meeting.outlet.first, meeting.outlet.last) });
    }
    speakOn(doc, assembly.quotes, before);
  }
  forgetUnit();
  forgetCue();
  return { quotes: assembly.quotes, interviews, messages };
}

const NONE: readonly Settled[] = [];

const isCue = (tag: number): boolean => tag === Tag.cue || tag === Tag.colon;

function decisionsOf(items: Items, unit: Unit, following: Items | undefined): readonly Settled[] {
  const { tag } = items;
  let decisions: Decision[] | null = null;
  let last: Decision | null = null;
  for (let i = unit.first; i < unit.last; i++) {
    const report = mayReport(items, i) ? reportAt(items, unit, i) : null;
    if (report) decisions = appended(decisions, report);
    const cue = report || !isCue(tag[i]!) ? null : cueOf(items, unit, i, following);
    // "“No comment,” was all she would *say*": the cue that the report rests on is told already.
    if (report && report.cue.at > i) i = report.cue.behind - 1;
    if (!cue) continue;
    if (last) {
      cue.lastCue = last.cue.at;
      cue.lastSource = last.source.first;
      cue.lastSourceEnd = last.source.last;
    }
    const decision: Decision | null = orAdded(cue, decide(cue, model()), last);
    if (!decision) continue;
    decisions = appended(decisions, decision);
    if (decision.source.side !== Side.none && decision.confidence > 0.5) last = decision;
  }
  const settled = decisions === null ? NONE : settle(decisions);
  return items.quotes[unit.last] === items.quotes[unit.first] ? settled : withUnlisted(items, unit, settled);
}
