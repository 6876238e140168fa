/**
 * Speech without marks goes on to the end of its paragraph, or up to the next report:
 *
 *   Vakili further said: *We waited for eleven years. They came twice and left. Our own builders learned the trade.*
 *
 * Only what speaks in the first person is known to be speech; of "He said: The bridge is old. It was built in 1960." the writer may tell the rest.
 */
import { COLON, STOP } from '../../core/signs.js';
import type { Doc } from '../doc.js';
import { isMark } from '../entities/runs.js';
import { sentenceAt } from '../text/sentences.js';
import type { Extracted } from './extracted.js';

/** Lets the quotes from `from` on, all of one passage and in their order, speak on. */
export function speakOn({ tokens, passages }: Doc, quotes: readonly Extracted[], from: number): void {
  for (let i = from; i < quotes.length; i++) {
    const { kind, segments, passage } = quotes[i]!;
    const segment = segments[0];
    if (kind !== 'direct' || segments.length !== 1 || !segment) continue;
    const first = tokens.firstFrom(segment.start);
    // Marked words begin behind their mark.
    if (!isMark(tokens, first - 1, COLON)) continue;
    const { sentences } = passages[passage]!;
    const next = quotes[i + 1];
    const here = sentenceAt(sentences, first);
    const stop = next === undefined ? sentences.length : sentenceAt(sentences, tokens.firstFrom(startOf(next)));
    if (stop <= here + 1 || tokens.end[sentences[here]!.last - 1]! - segment.end > 1) continue;
    const last = sentences[stop - 1]!.last - 1;
    segment.end = isMark(tokens, last, STOP) ? tokens.start[last]! : tokens.end[last]!;
  }
}

/** Where the report begins: its speaker, its cue or its words. */
function startOf({ segments, mention, cue }: Extracted): number {
  return Math.min(segments[0]?.start ?? Infinity, mention?.start ?? Infinity, cue?.start ?? Infinity);
}
