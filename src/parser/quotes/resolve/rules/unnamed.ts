import { tidy } from '../../../../core/span.js';
import { WordSet } from '../../../../core/words.js';
import type { MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { candidatesBefore } from './candidates.js';

const BACK = 8;
const FULL_NAME = / (\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: (?:\p{Lu}|al-|bin |van |de )[\p{L}\p{M}'’.-]{1,30}){1,3})(?:,? (?:of|at|from) .{1,80})?$/u;

/** "the diplomat" after "a Western diplomat in Muscat". */
export const SAME: MentionRule = {
  id: 'same',
  why: 'the same noun meant an unnamed speaker before',
  find(asked, story) {
    const description = asked.description();
    if (!description.definite || description.named || description.possessor || !isPointing(asked, story)) return null;
    for (const { who } of story.speakersBefore(asked.range.start, BACK)) {
      if (who.kind !== 'unnamed' || who.description?.head !== description.head || who.plural !== description.plural) continue;
      if (description.details.every((word) => who.description!.details.includes(word))) return { who, sure: 0.8 };
    }
    return null;
  },
};

/** Nobody whom the article names: the words as they stand. */
export const DESCRIPTION: MentionRule = {
  id: 'description',
  why: 'no name fits: the description stands as it is',
  find(asked, story) {
    const description = asked.description();
    const text = tidy(story.doc.text.slice(asked.range.start, asked.range.end));
    // "Defence attorney Per Wallander": a name that the names pass does not know, behind an office.
    const name = (description.named && FULL_NAME.exec(text)?.[1]) || text;
    // Somebody named could be meant, too uncertainly to say so.
    const doubtful = description.definite && candidatesBefore(asked, story, description).length > 0;
    return { who: { kind: 'unnamed', name, description, plural: description.plural }, sure: doubtful ? 0.7 : 1 };
  },
};

const POINTING = new WordSet(['the', 'this', 'that', 'these', 'those', 'both']);

/** "the authorities" points back; "Local authorities" does not. */
function isPointing({ first }: Asked, { doc: { tokens } }: Story): boolean {
  return POINTING.has(tokens.id[first]!);
}
