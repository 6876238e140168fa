import { WordMap, WordSet } from '../../../../core/words.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { Kind } from '../../../text/tokens.js';
import type { Sentence } from '../../../text/sentences.js';
import { firstFrom } from '../cast.js';
import { person, type MentionRule } from '../rule.js';
import { sentenceAt, type Story } from '../story.js';

const PRONOUN = new WordMap<Exclude<Gender, null>>([['he', 'male'], ['she', 'female']]);
const ASKED = new WordSet(['asked', 'asks']);
const NEAR = 3;

/** `The judge asked *Ms Karvani* whether she understood. “Yes,” she said.` */
export const ANSWERED: MentionRule = {
  id: 'answered',
  why: 'who was asked in the sentence before answers',
  kind: 'pronoun',
  find({ first, last, passage, quote: { segments, kind } }, story) {
    const { doc: { tokens } } = story;
    const gender = last - first === 1 ? PRONOUN.get(tokens.id[first]!) : undefined;
    const start = segments[0]?.start;
    if (gender === undefined || start === undefined || kind !== 'direct' || start > tokens.start[first]!) return null;
    const { sentences } = story.passages[passage]!;
    const whom = whomAsked(sentences[sentenceAt(sentences, tokens.firstFrom(start)) - 1], story);
    return whom !== null && (story.cast.gender(whom) ?? gender) === gender ? person(whom, 0.85) : null;
  },
};

/** The person named right behind "asked" in the sentence; null for nobody. */
function whomAsked(sentence: Sentence | undefined, { doc: { tokens }, cast: { mentions } }: Story): number | null {
  if (sentence === undefined) return null;
  for (let at = sentence.first; at < sentence.last && at < sentence.first + LONGEST; at++) {
    if (tokens.kind[at] !== Kind.word || !ASKED.has(tokens.id[at]!)) continue;
    const whom = mentions[firstFrom(mentions, tokens.end[at]!)];
    if (whom !== undefined && whom.outerFirst <= at + NEAR && whom.last <= sentence.last) return whom.index;
  }
  return null;
}

/** Of a sentence so many tokens are looked at. */
const LONGEST = 40;
