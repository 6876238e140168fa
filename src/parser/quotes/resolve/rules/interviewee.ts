/** "A: I regret two." in a printed conversation: who gives the answers. */
import { WordSet } from '../../../../core/words.js';
import { Kind, type Tokens } from '../../../text/tokens.js';
import { TRANSCRIPT } from '../../rules.js';
import { ANSWERS, initialsOf, isInitials } from '../../transcript.js';
import { person, type Found, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';

const MEETS = new WordSet(['interview', 'interviewed', 'conversation', 'spoke', 'speaks', 'talks', 'talked', 'answers', 'answered', 'asked']);
const guests = new WeakMap<Story, number | null>();
const initials = new WeakMap<Story, ReadonlyMap<string, number | null>>();

export const INTERVIEWEE: MentionRule = {
  id: 'interviewee',
  why: '"A:" is the only person whom the story names before the conversation begins, if it tells of one; "LF:" the only one of these initials',
  kind: 'office',
  find({ quote, range }, story) {
    if (quote.rule !== TRANSCRIPT.id) return null;
    const label = story.doc.text.slice(range.start, range.end);
    if (isInitials(label)) return byInitials(label, story);
    if (!ANSWERS.has(label)) return null;
    let guest = guests.get(story);
    if (guest === undefined) guests.set(story, (guest = guestOf(story)));
    return guest === null ? null : person(guest, 0.9);
  },
};

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
function guestOf({ quotes, cast, passages, doc: { tokens } }: Story): number | null {
  const first = quotes.find(({ rule }) => rule === TRANSCRIPT.id);
  if (first === undefined || !meets(tokens, passages[0]!.first, passages[first.passage]!.first)) return null;
  const start = first.mention?.start ?? 0;
  let guest: number | null = null;
  for (const mention of cast.mentions) {
    if (mention.start >= start) break;
    if (guest !== null && mention.index !== guest) return null;
    guest = mention.index;
  }
  return guest;
}

function meets({ id, kind }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (kind[i] === Kind.word && MEETS.has(id[i]!)) return true;
  return false;
}
