/** Papers called by what they are: "the paper says" after "the daily Rah-e Farda". */
import { WordSet } from '../../../../core/words.js';
import { OUTLET_KINDS } from '../../../../lexicon/cues.js';
import { OUTLETS_AGAIN } from '../../../../lexicon/papers.js';
import type { EntityMention } from '../../../doc.js';
import { Kind } from '../../../text/tokens.js';
import { isOutletName, mayBeCalled } from '../../outlet-name.js';
import { firstFrom } from '../cast.js';
import { body, nameOfBody, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';

const CALLED = new WordSet(OUTLETS_AGAIN);
const KIND = new WordSet(OUTLET_KINDS);
const BACK = 12;
/** So many paragraphs back. */
const NEAR = 3;

export const OUTLET_AGAIN: MentionRule = {
  id: 'outlet-again',
  why: '"the paper" is the outlet named last that may be one',
  of: 'the',
  find({ first, last, passage, range }, story) {
    const { tokens } = story.doc;
    if (last - first !== 2 || !CALLED.has(tokens.id[first + 1]!)) return null;
    const called = tokens.textOf(first + 1).toLowerCase();
    const { mentions } = story.entities;
    const top = story.passages[Math.max(passage - NEAR, 0)]!.paragraph.start;
    for (let i = firstFrom(mentions, range.start) - 1, n = 0; i >= 0 && n < BACK && mentions[i]!.start >= top; i--, n++) {
      if (isOutlet(mentions[i]!, called, story)) return body(nameOfBody(story.entities, mentions[i]!.index), 0.75);
    }
    return null;
  },
};

/** "Karvan *Gazette*", "the *daily* Rah-e Farda", "IRNA" */
function isOutlet({ type, index, first }: EntityMention, called: string, { doc: { tokens, structure }, entities: { organizations } }: Story): boolean {
  if (type !== 'organization') return false;
  const { name } = organizations[index]!;
  if (name === structure.agency?.name || !mayBeCalled(name, called)) return false;
  const before = first > 0 && tokens.kind[first - 1] === Kind.word && KIND.has(tokens.id[first - 1]!);
  return before || isOutletName(name);
}
