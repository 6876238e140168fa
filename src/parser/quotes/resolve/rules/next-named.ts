import { sentenceAt } from '../../../text/sentences.js';
import type { EntityMention } from '../../../doc.js';
import { firstFrom } from '../cast.js';
import { fitOf } from '../match.js';
import { isRole } from '../roles.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';

/** So many names behind the office are looked at. */
const NAMES = 8;

/** "The prosecutor told Radio Sari that he would appeal. “The file is not closed,” *Karim Vakili* said." */
export const NEXT_NAMED: MentionRule = {
  id: 'next-named',
  why: 'an office that nobody holds who was named before is told of him who speaks in the next sentence, if his full name stands there for the first time and no word says who he is',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    // `“Is it shut?” the judge asked. “No,” Karim Vakili said`: two who talk.
    if (asked.quote.kind === 'direct' || !description.definite || description.plural || description.named || description.possessor || !isRole(description.head)) return null;
    const next = speakerBehind(asked, story);
    if (next === null || story.cast.profile(next.index).nouns.size > 0) return null;
    const { heads } = story.cast.profile(next.index);
    if (heads.size > 0 && fitOf(description, story.cast.profile(next.index)) < 2) return null;
    story.cast.describeBy(next.index, asked.range);
    return person(next.index, 0.7);
  },
};

/** Who is first named as the speaker of the next sentence of the paragraph, with nothing beside his full name. */
function speakerBehind({ passage, range }: Asked, story: Story): EntityMention | null {
  const { doc: { tokens }, cast: { mentions }, passages } = story;
  const { sentences, last } = passages[passage]!;
  const here = sentenceAt(sentences, tokens.firstFrom(range.start));
  for (let i = firstFrom(mentions, range.end), n = 0; i < mentions.length && mentions[i]!.first < last && n < NAMES; i++, n++) {
    const mention = mentions[i]!;
    if (story.inContent(mention.start)) continue;
    const isNext = sentenceAt(sentences, mention.first) === here + 1 && story.isSpeaker(mention) && story.cast.firstMention(mention.index) === mention;
    return isNext && isBare(mention) ? mention : null;
  }
  return null;
}

function isBare({ first, last, outerFirst, outerLast }: EntityMention): boolean {
  return last - first > 1 && outerFirst === first && outerLast <= last;
}
