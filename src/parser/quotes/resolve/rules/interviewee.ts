/** "A: I regret two." in a printed conversation: who gives the answers. */
import { TRANSCRIPT } from '../../rules.js';
import { person, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';

const ANSWERS = new Set(['A', 'Answer']);

export const INTERVIEWEE: MentionRule = {
  id: 'interviewee',
  why: '"A:" is the only person whom the story names before the conversation begins',
  kind: 'office',
  find({ quote, range }, story) {
    if (quote.rule !== TRANSCRIPT.id || !ANSWERS.has(story.doc.text.slice(range.start, range.end))) return null;
    const guest = guestOf(story);
    return guest === null ? null : person(guest, 0.9);
  },
};

function guestOf({ quotes, cast }: Story): number | null {
  const start = quotes.find(({ rule }) => rule === TRANSCRIPT.id)?.mention?.start ?? 0;
  let guest: number | null = null;
  for (const mention of cast.mentions) {
    if (mention.start >= start) break;
    if (guest !== null && mention.index !== guest) return null;
    guest = mention.index;
  }
  return guest;
}
