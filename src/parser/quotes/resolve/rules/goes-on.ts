import { WordSet, wordId } from '../../../../core/words.js';
import { GOES_ON_VERBS } from '../../../../lexicon/cues.js';
import { isPersonWord } from '../../heads.js';
import { genderOf } from '../gender.js';
import type { MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';

const VERB = new WordSet(GOES_ON_VERBS);
const ALSO = new WordSet(['also', 'further', 'then']);

/** "…,” Vakili said. *The former wrestler* added that he would vote against it": whoever adds has spoken before. */
export const GOES_ON: MentionRule = {
  id: 'goes-on',
  why: 'a person by what he is, not by name, who adds something or also says it, has just spoken in the same paragraph',
  kind: 'office',
  find(asked, story) {
    const { head, plural, definite, named, possessor } = asked.description();
    if (plural || !definite || named || possessor || !isPersonWord(wordId(head)) || !adds(asked, story)) return null;
    const [last] = story.speakersBefore(asked.range.start, 1);
    if (last?.who.kind !== 'person' || last.at < story.passages[asked.passage]!.paragraph.start) return null;
    const [told, known] = [genderOf(head), story.cast.gender(last.who.person)];
    return told !== null && known !== null && told !== known ? null : { who: last.who, sure: 0.8 };
  },
};

/** "*added* that", "*also* urged". */
function adds({ quote: { cue } }: Asked, { doc: { tokens } }: Story): boolean {
  if (cue === null) return false;
  const at = tokens.firstFrom(cue.start);
  return VERB.has(tokens.id[at]!) || ALSO.has(tokens.id[at]!) || ALSO.has(tokens.id[at - 1]!);
}
