/** "A: I regret two." in a printed conversation: who gives the answers. */
import { WordSet } from '../../../../core/words.js';
import { Kind, type Tokens } from '../../../text/tokens.js';
import { INTERVIEW, TRANSCRIPT } from '../../rules.js';
import type { Extracted, Range } from '../../extracted.js';
import { ANSWERS, initialsOf, isInitials } from '../../transcript.js';
import { person, type Found, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';

const MEETS = new WordSet(['interview', 'interviewed', 'conversation', 'spoke', 'speaks', 'talks', 'talked', 'answers', 'answered', 'asked']);
const guests = new WeakMap<Story, Found | null>();
const initials = new WeakMap<Story, ReadonlyMap<string, number | null>>();

export const INTERVIEWEE: MentionRule = {
  id: 'interviewee',
  why: '"A:", or the answer to a bare question, is of the only person whom the story names before the conversation begins, if it tells of one; "LF:" of the only one of these initials',
  kind: 'office',
  find({ quote, range }, story) {
    if (quote.rule !== TRANSCRIPT.id) return null;
    const label = story.doc.text.slice(range.start, range.end);
    return isInitials(label) ? byInitials(label, story) : null;
  },
};

/** Whether a quote is an answer whose speaker the letter "A", or nothing, tells. */
export function isInterviews({ rule, mention }: Extracted, text: string): boolean {
  return rule === INTERVIEW.id || (rule === TRANSCRIPT.id && mention !== null && isAnswer(text, mention));
}

/** "A:" */
export function isAnswer(text: string, { start, end }: Range): boolean {
  return ANSWERS.has(text.slice(start, end));
}

/** "I regret two.": who answers in the story's interview; null where it tells of none, or could mean several. */
export function interviewed(story: Story): Found | null {
  let guest = guests.get(story);
  if (guest === undefined) guests.set(story, (guest = guestOf(story)));
  return guest;
}

function byInitials(label: string, story: Story): Found | null {
  let bearers = initials.get(story);
  if (bearers === undefined) initials.set(story, (bearers = bearersOf(story)));
  const bearer = bearers.get(label) ?? null;
  return bearer === null ? null : person(bearer, 0.9);
}

/** Who bears which initials; null where two do. */
function bearersOf({ cast: { people } }: Story): ReadonlyMap<string, number | null> {
  const bearers = new Map<string, number | null>();
  for (let index = 0; index < people.length; index++) {
    const letters = initialsOf(people[index]!.name);
    bearers.set(letters, bearers.has(letters) ? null : index);
  }
  return bearers;
}

/** The only one whom a story names that tells of an interview: "Here is a look at the law that President Karvani signed" is none. */
function guestOf({ quotes, cast, passages, doc: { tokens } }: Story): Found | null {
  const first = quotes.find(({ rule }) => rule === TRANSCRIPT.id || rule === INTERVIEW.id);
  if (first === undefined) return null;
  // One without labels is none unless the page tells of it (interview.ts).
  if (first.rule === TRANSCRIPT.id && !meets(tokens, passages[0]!.first, passages[first.passage]!.first)) return null;
  const start = first.mention?.start ?? first.segments[0]!.start;
  const times = new Map<number, number>();
  for (const mention of cast.mentions) {
    if (mention.start >= start) break;
    times.set(mention.index, (times.get(mention.index) ?? 0) + 1);
  }
  const [one, other] = [...times].sort(([, a], [, b]) => b - a);
  if (one === undefined || (other !== undefined && other[1] * OFTENER > one[1])) return null;
  return person(one[0], other === undefined ? 0.9 : 0.7);
}

/** "Professor Ostrava", who gives an interview, is named so much oftener in its introduction than "Nader Shah", of whom he wrote. */
const OFTENER = 2;

function meets({ id, kind }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (kind[i] === Kind.word && MEETS.has(id[i]!)) return true;
  return false;
}
