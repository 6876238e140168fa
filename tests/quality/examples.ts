/** Training examples: every cue of the gold documents with all its analyses, and which of them the annotators would accept. */
import { entitiesOf } from '../../src/parser/entities/index.js';
import { docOf } from '../../src/parser/parse.js';
import { cueOf } from '../../src/parser/quotes/cues.js';
import type { Cue } from '../../src/parser/quotes/cue.js';
import { lemmaName } from '../../src/parser/quotes/classes.js';
import { itemsOf, type Items, type Unit } from '../../src/parser/quotes/items.js';
import { Place } from '../../src/parser/quotes/contents.js';
import { frameOf, framePart, latticeOf, type Content, type Lattice } from '../../src/parser/quotes/lattice.js';
import { gateFeatures } from '../../src/parser/quotes/model/features.js';
import { Parts, putFeature } from '../../src/parser/quotes/model/parts.js';
import { Side, type Source } from '../../src/parser/quotes/sources.js';
import type { GoldDocument, Relation, Stretch } from './gold.js';

export interface Example {
  /** Features of each part: `features[offsets[p] .. offsets[p + 1]]`. */
  features: Int32Array;
  offsets: Int32Array;
  /** Parts of each analysis: `parts[ends[a - 1] .. ends[a]]`. */
  parts: Int16Array;
  ends: Int32Array;
  /** The cue reports something. Part 0 are the features that ask for just this. */
  reports: boolean;
  /** 1 where the annotators would accept the analysis; all 0: the cue reports nothing. */
  good: Uint8Array;
}

/** Parts that remember their features instead of summing weights. */
class Recorder extends Parts {
  features: number[] = [];
  offsets: number[] = [0];

  constructor() {
    super(new Int8Array(0), 1);
  }

  override reset(): void {
    super.reset();
    this.features = [];
    this.offsets = [0];
  }

  override add(from: number, to: number): void {
    for (let template = from; template < to; template++) this.features.push(putFeature(template));
  }

  override close(from: number, to: number): number {
    this.add(from, to);
    this.offsets.push(this.features.length);
    return this.count++;
  }
}

/** Verbs that carry another: "went on to say" belongs to "say". */
const LIGHT = new Set(['go', 'begin', 'continue', 'hold', 'take', 'make', 'give']);

export function examplesOf(document: GoldDocument): Example[] {
  const doc = docOf(document.raw, '2022-01-01');
  const { mentions } = entitiesOf(doc);
  const examples: Example[] = [];
  const recorder = new Recorder();
  const cues = new Map<number, Relation>();
  const rows = doc.passages.map((passage) => itemsOf(doc.tokens, passage, mentions, []));
  rows.forEach((items, p) => {
    for (const unit of items.units) {
      const place: Where = { items, unit, following: rows[p + 1] };
      assign(place, document.relations, cues);
      examplesOfUnit(place, cues, recorder, examples);
    }
  });
  return examples;
}

const itemStart = (items: Items, i: number): number => items.tokens.start[items.token[i]!]!;
const itemEnd = (items: Items, i: number): number => items.tokens.end[items.behind[i]! - 1]!;

interface Where { items: Items; unit: Unit; following: Items | undefined }

/** Each relation to one item of its cue. Keys of `cues` are offsets. */
function assign({ items, unit, following }: Where, relations: Relation[], cues: Map<number, Relation>): void {
  for (const relation of relations) {
    if (relation.content.length === 0) continue;
    const found: { at: number; light: boolean }[] = [];
    for (let i = unit.first; i < unit.last; i++) {
      const start = itemStart(items, i);
      if (!relation.cue.some(([a, b]) => start >= a && start < b)) continue;
      const cue = cueOf(items, unit, i, following);
      if (cue) found.push({ at: start, light: cue.lemma < 8000 && LIGHT.has(lemmaName(cue.lemma)) });
    }
    const chosen = found.find(({ light }) => !light) ?? found[0];
    if (chosen && !cues.has(chosen.at)) cues.set(chosen.at, relation);
  }
}

function examplesOfUnit({ items, unit, following }: Where, cues: Map<number, Relation>, recorder: Recorder, examples: Example[]): void {
  let last: { cue: number; source: Source } | null = null;
  for (let i = unit.first; i < unit.last; i++) {
    const cue = cueOf(items, unit, i, following);
    if (!cue) continue;
    if (last) {
      cue.lastCue = last.cue;
      cue.lastSource = last.source.first;
      cue.lastSourceEnd = last.source.last;
    }
    recorder.reset();
    gateFeatures(cue, recorder);
    const lattice = latticeOf(cue, recorder, false);
    const relation = cues.get(itemStart(items, i));
    const example = toExample(cue, lattice, relation, recorder, following);
    if (!example) continue;
    examples.push(example.example);
    if (example.source) last = { cue: i, source: example.source };
  }
}

function toExample(cue: Cue, lattice: Lattice, relation: Relation | undefined, recorder: Recorder, following: Items | undefined): { example: Example; source: Source | null } | null {
  const sources = lattice.sources.all();
  const contents = lattice.contents.all();
  const bySource = relation ? sources.map((source) => agreementOfSource(cue, source, relation)) : [];
  if (relation && relation.source.length > 0 && Math.max(...bySource) < 0.3) bySource[sources.length - 1] = 0.6;
  const byContent = relation ? contents.map((content) => agreementOfContent(cue, content, relation, following)) : [];
  const parts: number[] = [];
  const ends: number[] = [];
  const worth: number[] = [];
  const who: Source[] = [];
  contents.forEach((content, c) => {
    sources.forEach((source, s) => {
      const frame = frameOf(source, content);
      if (frame < 0) return;
      parts.push(lattice.cuePart, source.part, ...content.parts, framePart(lattice, frame, recorder));
      ends.push(parts.length);
      worth.push(relation ? bySource[s]! * byContent[c]! : 0);
      who.push(source);
    });
  });
  const best = Math.max(0, ...worth);
  if (relation && best < 0.3) return null;
  const good = Uint8Array.from(worth, (w) => (relation && w >= 0.95 * best ? 1 : 0));
  const source = relation ? who[worth.indexOf(best)]! : null;
  return {
    example: { features: Int32Array.from(recorder.features), offsets: Int32Array.from(recorder.offsets), parts: Int16Array.from(parts), ends: Int32Array.from(ends), good, reports: relation !== undefined },
    source: source && source.side !== Side.none ? { ...source } : null,
  };
}

const overlap = (a: readonly Stretch[], b: readonly Stretch[]): number =>
  a.reduce((n, [s, e]) => n + b.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0), 0);
const size = (a: readonly Stretch[]): number => a.reduce((n, [s, e]) => n + e - s, 0);

function stretch(cue: Cue, first: number, last: number): Stretch {
  return [itemStart(cue.items, first), itemEnd(cue.items, last - 1)];
}

function clip(cue: Cue, stretches: readonly Stretch[]): Stretch[] {
  const [from, to] = stretch(cue, cue.unit.first, cue.unit.last);
  return stretches.map(([s, e]) => [Math.max(s, from), Math.min(e, to)] as const).filter(([s, e]) => e > s);
}

const dice = (a: readonly Stretch[], b: readonly Stretch[]): number => (2 * overlap(a, b)) / (size(a) + size(b) || 1);

function agreementOfSource(cue: Cue, source: Source, relation: Relation): number {
  const gold = clip(cue, relation.source);
  if (source.side === Side.none) return relation.source.length === 0 ? 1 : 0;
  const own = [stretch(cue, source.first, source.last)];
  if (overlap(own, gold) < 0.5 * size(own)) return 0;
  // "Arash Vakili, the head of the desk": the phrase that opens the source is the speaker, what follows explains it.
  const opens = Math.abs(own[0]![0] - Math.min(...gold.map(([start]) => start))) < 3;
  return 0.5 + (opens ? 0.3 : 0) + 0.2 * dice(own, gold);
}

function agreementOfContent(cue: Cue, content: Content, relation: Relation, following: Items | undefined): number {
  if (content.place === Place.next) {
    const next: Stretch = [itemStart(following!, 0), itemEnd(following!, 0)];
    return overlap([next], relation.content) > 0.5 * size([next]) ? 1 : 0;
  }
  const own = [stretch(cue, content.first, content.last)];
  if (content.first2 >= 0) own.push(stretch(cue, content.first2, content.last2));
  const gold = clip(cue, relation.content);
  if (relation.partly) return overlap(own, gold) >= 0.9 * size(gold) ? 1 : 0;
  return dice(own, gold);
}
