import { WordSet, wordId } from '../../../../core/words.js';
import { GOES_ON_VERBS } from '../../../../lexicon/cues.js';
import type { Tokens } from '../../../text/tokens.js';
import { isPersonWord } from '../../heads.js';
import { genderOf } from '../gender.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { hasGender, isNew, isOtherNamed, mayBeTrade } from './focus.js';
import { measured, OTHERS_TOLD_OF } from './last-named.js';

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

/** "…,” Vakili said. | *The cabinet member* also pointed out": the same over the paragraph's end. */
export const GOES_ON_ABOVE: MentionRule = {
  id: 'goes-on-above',
  why: 'a person by what he is, of whom nothing before tells, who adds something at the head of a paragraph, has spoken last in the one above, where nobody else is named since',
  kind: 'office',
  find(asked, story) {
    const description = measured(asked, story) ?? asked.description();
    const { head, details, plural, definite, named, possessor } = description;
    if (plural || !definite || named || possessor || asked.passage === 0 || !(isPersonWord(wordId(head)) || mayBeTrade(head)) || OTHERS_TOLD_OF.has(wordId(head)) || !adds(asked, story)) return null;
    const { passages, doc: { tokens } } = story;
    const { paragraph: { start }, first } = passages[asked.passage]!;
    const [last] = story.speakersBefore(asked.range.start, 1);
    if (last?.who.kind !== 'person' || last.at >= start || last.at < passages[asked.passage - 1]!.paragraph.start || asked.first > first + 1) return null;
    if (isOtherNamed(last.who.person, last.at, start, story) || !hasGender(last.who.person, description, story)) return null;
    const noun = nounOf(asked, head, tokens);
    // "a member of the commission" is no "*cabinet* member"
    const fresh = noun >= 0 && (isNew(tokens, noun, passages[0]!.first) || (details.length > 0 && noun > asked.first + 1 && isNew(tokens, noun - 1, passages[0]!.first)));
    return fresh ? person(last.who.person, 0.6) : null;
  },
};

function nounOf({ first, last }: Asked, head: string, tokens: Tokens): number {
  for (let i = first; i < last; i++) if (tokens.textOf(i).toLowerCase() === head) return i;
  return -1;
}

/** "*added* that", "*also* urged". */
function adds({ quote: { cue } }: Asked, { doc: { tokens } }: Story): boolean {
  if (cue === null) return false;
  const at = tokens.firstFrom(cue.start);
  return VERB.has(tokens.id[at]!) || ALSO.has(tokens.id[at]!) || ALSO.has(tokens.id[at - 1]!);
}
