import { WordSet } from '../../../../core/words.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { sentenceAt, type Sentence } from '../../../text/sentences.js';
import { Kind } from '../../../text/tokens.js';
import { firstFrom } from '../cast.js';
import { HE_OR_SHE } from '../gender.js';
import { person, type Found, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { metBefore } from './candidates.js';

const ASKED = new WordSet(['asked', 'asks']);
const NEAR = 3;

/** `The judge asked *Ms Karvani* whether she understood. “Yes,” she said.` */
export const ANSWERED: MentionRule = {
  id: 'answered',
  why: 'who was asked in the sentence before answers; who asked in the paragraph before does not',
  kind: 'pronoun',
  of: 'word',
  find(asked, story) {
    const { first, passage, quote: { segments, kind } } = asked;
    const { doc: { tokens } } = story;
    const gender = HE_OR_SHE.get(tokens.id[first]!);
    const start = segments[0]?.start;
    if (gender === undefined || start === undefined || kind !== 'direct' || start > tokens.start[first]!) return null;
    const { sentences } = story.passages[passage]!;
    const at = sentenceAt(sentences, tokens.firstFrom(start));
    // The question may end the paragraph before.
    const whom = whomAsked(at > 0 ? sentences[at - 1] : story.passages[passage - 1]?.sentences.at(-1), story);
    if (whom !== null) return (story.cast.gender(whom) ?? gender) === gender ? person(whom, 0.85) : null;
    return otherThanAsker(asked, start, gender, story);
  },
};

/** `“Then who did?” Ms Karvani asked. | “You tell me,” *she* replied.`: she who spoke or was told of before Ms Karvani; nobody, where there is none. */
function otherThanAsker(asked: Asked, start: number, gender: Exclude<Gender, null>, story: Story): Found | null {
  const { range } = asked;
  const { doc: { text } } = story;
  const self = askerBefore(asked, start, story);
  if (self === null) return null;
  const other = metBefore(asked, story).find((index) => index !== self && (story.cast.gender(index) ?? gender) === gender);
  if (other !== undefined) return person(other, 0.7);
  return { who: { kind: 'unnamed', name: text.slice(range.start, range.end), description: null, plural: false }, sure: 0.5 };
}

/** `“Then who did?” *Ms Karvani* asked. “You tell me,” the clerk replied.`: who asked what the speech from offset `start` on replies to; null for nobody known. */
export function askerBefore({ quote: { cue } }: Asked, start: number, { doc: { text, tokens }, spoken }: Story): number | null {
  const asker = spoken.at(-1);
  if (cue === null || !ANSWERS.has(tokens.id[tokens.firstFrom(cue.start)]!) || asker?.who.kind !== 'person' || start - asker.end > FARTHEST || asker.at >= start) return null;
  return text.slice(asker.end - 1, asker.end + 1).includes('?') ? asker.who.person : null;
}

/** Between a question with who asked it and the answer: so many UTF-16 units. */
const FARTHEST = 80;
const ANSWERS = new WordSet(['answered', 'answers', 'replied', 'replies', 'responded', 'responds', 'retorted']);

/** The person named right behind "asked" in the sentence; null for nobody. */
function whomAsked(sentence: Sentence | undefined, { doc: { tokens }, cast: { mentions } }: Story): number | null {
  if (sentence === undefined) return null;
  for (let at = sentence.first; at < sentence.last && at < sentence.first + LONGEST; at++) {
    if (tokens.kind[at] !== Kind.word || !ASKED.has(tokens.id[at]!)) continue;
    // "*Karvani* was asked by a lawyer if …", "*Karvani* laughed when asked by a lawyer if …"
    if (PASSIVE.has(tokens.id[at - 1]!)) {
      const subject = mentions[firstFrom(mentions, tokens.start[at]!) - 1];
      return subject !== undefined && subject.first >= sentence.first ? subject.index : null;
    }
    const whom = mentions[firstFrom(mentions, tokens.end[at]!)];
    if (whom !== undefined && whom.outerFirst <= at + NEAR && whom.last <= sentence.last) return whom.index;
  }
  return null;
}

const PASSIVE = new WordSet(['was', 'were', 'is', 'been', 'being', 'when']);

/** Of a sentence so many tokens are looked at. */
const LONGEST = 40;
