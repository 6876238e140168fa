import { WordSet } from '../../../../core/words.js';
import { sentenceAt, type Sentence } from '../../../text/sentences.js';
import type { EntityMention } from '../../../doc.js';
import { firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import { fitOf } from '../match.js';
import { isRole } from '../roles.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';

/** So many names behind the office are looked at. */
const NAMES = 8;

/** "The prosecutor told Radio Sari that he would appeal. “The file is not closed,” *Karim Vakili* said."; "The chief executive of the board stressed … ¶ *Karim Vakili* further said …" */
export const NEXT_NAMED: MentionRule = {
  id: 'next-named',
  why: 'an office that nobody holds who was named before is told of him who speaks in the next sentence, if his full name stands there for the first time and no word says who he is',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    // `“Is it shut?” the judge asked. “No,” Karim Vakili said`: two who talk.
    if (asked.quote.kind === 'direct' || !description.definite || description.plural || description.named || !isRole(description.head)) return null;
    // "*its* manager" is one whom the story has not named; "her lawyer" is somebody's in it.
    if (description.possessor && !ITS.has(story.doc.tokens.id[asked.first]!)) return null;
    const next = speakerBehind(asked, story);
    if (next === null || !holdsOffice(next, description, asked, story)) return null;
    story.cast.describeBy(next.index, asked.range);
    return person(next.index, 0.7);
  },
};

/** Whether he who is named next can be whom the office means. */
function holdsOffice(next: EntityMention, description: Description, { passage }: Asked, { cast, passages }: Story): boolean {
  const profile = cast.profile(next.index);
  const isWhole = description.complement.length > 0;
  // "Its director said so. “…,” said the director, *Karim Vakili*, a former pilot": the same office again.
  if (!isWhole && profile.heads.has(description.head) && fitOf(description, profile) > 1) return true;
  if (profile.heads.size > 0 || profile.nouns.size > 0 || !isBare(next)) return false;
  // "*The chief executive of the board* said … ¶ Karim Vakili further said": of the next paragraph "the prosecutor" may be anybody.
  return isWhole || description.details.length > 0 || next.first < passages[passage]!.last;
}

/** Who is first named as the speaker of the next sentence, of this paragraph or the next one. */
function speakerBehind({ passage, range }: Asked, story: Story): EntityMention | null {
  const { doc: { tokens }, cast: { mentions } } = story;
  const next = sentenceBehind(story, passage, tokens.firstFrom(range.start));
  if (next === null) return null;
  for (let i = firstFrom(mentions, range.end), n = 0; i < mentions.length && mentions[i]!.first < next.last && n < NAMES; i++, n++) {
    const mention = mentions[i]!;
    if (story.inContent(mention.start)) continue;
    const isNext = mention.first >= next.first && story.isSpeaker(mention) && story.cast.firstMention(mention.index) === mention;
    return isNext ? mention : null;
  }
  return null;
}

/** The sentence behind that of token `at`; null where there is none. */
function sentenceBehind({ passages }: Story, passage: number, at: number): Sentence | null {
  const { sentences } = passages[passage]!;
  return sentences[sentenceAt(sentences, at) + 1] ?? passages[passage + 1]?.sentences[0] ?? null;
}

const ITS = new WordSet(['its']);

function isBare({ first, last, outerFirst, outerLast }: EntityMention): boolean {
  return last - first > 1 && outerFirst === first && outerLast <= last;
}
