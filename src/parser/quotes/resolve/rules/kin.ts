import { itemAt } from '../../../../core/reading.js';
import { WordSet } from '../../../../core/words.js';
import { KIN_WORDS } from '../../../../lexicon/kin.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { POSSESSIVE } from '../../../text/small-words.js';
import { sentenceAt } from '../../../text/sentences.js';
import { firstFrom } from '../cast.js';
import { genderOf, HE_OR_SHE } from '../gender.js';
import type { MentionRule } from '../rule.js';
import type { Story, Who } from '../story.js';
import { asSpoken } from './unnamed.js';

const KIN = new WordSet(KIN_WORDS);
const OF_AGE = new WordSet(['elder', 'older', 'younger', 'eldest', 'oldest', 'youngest', 'twin', 'only', 'second']);

/** "“Nine years is nothing,” said Ali Karvani. ¶ *His mother* fainted. *She* later said that …" */
export const KIN_BEFORE: MentionRule = {
  id: 'kin',
  why: '"he" or "she" at a sentence\'s head, or behind the words that open it, is whom the sentence before opens with as somebody\'s kin, if who spoke last is of the other sex',
  kind: 'pronoun',
  of: 'word',
  find({ first, passage, range, quote: { segments } }, story) {
    const { doc: { tokens }, cast: { mentions }, passages } = story;
    const gender = HE_OR_SHE.get(tokens.id[first]!);
    if (gender === undefined) return null;
    const { sentences } = passages[passage]!;
    // "His mother fainted. *“Go,”* she said": her words stand before her.
    const at = Math.min(first, tokens.firstFrom(segments[0]?.start ?? range.start));
    const here = sentenceAt(sentences, at);
    const before = itemAt(sentences, here - 1);
    if (before === undefined || sentences[here]!.first < (at < first ? at - 1 : at)) return null;
    const kin = kinAt(before.first, story);
    if (kin < 0 || genderOf(tokens.textOf(kin).toLowerCase()) !== gender || story.inContent(tokens.start[kin]!)) return null;
    // "His mother, Sara, fainted": she has a name.
    const named = mentions[firstFrom(mentions, tokens.start[before.first]!)];
    const spoken = story.speakerBefore(range.start);
    if ((named !== undefined && named.first < before.last) || spoken === undefined || genderOfWho(spoken.who, story) !== OTHER[gender]) return null;
    const { who } = asSpoken({ first: before.first, last: kin + 1, start: tokens.start[before.first]! }, story);
    return { who, sure: 0.7 };
  },
};

const OTHER = { male: 'female', female: 'male' } as const;

/** Token of the kin with whom the sentence opens that begins at token `at`: "His *mother* fainted"; -1 for none. */
function kinAt(at: number, { doc: { tokens: { id } } }: Story): number {
  if (!POSSESSIVE.has(id[at]!)) return -1;
  const noun = OF_AGE.has(id[at + 1]!) ? at + 2 : at + 1;
  return KIN.has(id[noun]!) ? noun : -1;
}

function genderOfWho(who: Who, { cast }: Story): Gender {
  if (who.kind === 'person') return cast.gender(who.person);
  return who.kind === 'unnamed' && who.description !== null ? genderOf(who.description.head) : null;
}
