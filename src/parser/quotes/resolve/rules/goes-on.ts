import { WordSet } from '../../../../core/words.js';
import { GOES_ON_VERBS } from '../../../../lexicon/cues.js';
import type { Tokens } from '../../../text/tokens.js';
import { isPersonWord } from '../../heads.js';
import type { Description } from '../description.js';
import { genderOf } from '../gender.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { hasGender, isNew, isOtherNamed, mayBeTrade } from './focus.js';
import { measured, OTHERS_TOLD_OF } from './last-named.js';

const VERB = new WordSet(GOES_ON_VERBS);
/** What a minister or a governor is, too. */
const WIDE: ReadonlySet<string> = new Set(['member', 'official', 'politician', 'statesman', 'leader', 'executive']);
const ALSO = new WordSet(['also', 'further', 'then']);

/** "…,” Vakili said. *The former wrestler* added that he would vote against it": whoever adds has spoken before. */
export const GOES_ON: MentionRule = {
  id: 'goes-on',
  why: 'a person by what he is, not by name, who adds something or also says it, has just spoken in the same paragraph',
  kind: 'office',
  find(asked, story) {
    const { head, headId, plural, definite, named, possessor } = asked.description();
    if (plural || !definite || named || possessor || !isPersonWord(headId) || !adds(asked, story)) return null;
    const last = story.speakerBefore(asked.range.start);
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
  guess: true,
  find(asked, story) {
    if (asked.passage === 0 || !adds(asked, story)) return null;
    const description = measured(asked, story) ?? asked.description();
    if (!isSomebody(description) || !isNewHere(description, asked, story)) return null;
    const spoke = onlySpeakerAbove(asked, story);
    if (spoke === null || !hasGender(spoke, description, story)) return null;
    // "said Sara Zand, a baker. | The fire chief also said": of whom something is told, he is not something else.
    const { heads, nouns } = story.cast.profile(spoke);
    return nouns.size === 0 && (heads.size === 0 || WIDE.has(description.head)) ? person(spoke, 0.6) : null;
  },
};

/** "The cabinet member", "The setter": one person, nobody's own, and no part in a trial. */
function isSomebody({ headId, head, plural, definite, named, possessor }: Description): boolean {
  return !plural && definite && !named && !possessor && (isPersonWord(headId) || mayBeTrade(head)) && !OTHERS_TOLD_OF.has(headId);
}

/** Neither the noun nor what stands before it has been told: "a member of the commission" is no "*cabinet* member". */
function isNewHere({ head, details }: Description, asked: Asked, { passages, doc: { tokens } }: Story): boolean {
  const noun = nounOf(asked, head, tokens);
  const floor = passages[0]!.first;
  return noun >= 0 && (isNew(tokens, noun, floor) || (details.length > 0 && noun > asked.first + 1 && isNew(tokens, noun - 1, floor)));
}

/** Who spoke last in the paragraph above the one that the mention opens, where nobody else is named since; null for nobody. */
function onlySpeakerAbove({ passage, first, range }: Asked, story: Story): number | null {
  const { passages } = story;
  const { paragraph: { start }, first: top } = passages[passage]!;
  const last = story.speakerBefore(range.start);
  if (first > top + 1 || last?.who.kind !== 'person' || last.at >= start || last.at < passages[passage - 1]!.paragraph.start) return null;
  return isOtherNamed(last.who.person, last.at, start, story) ? null : last.who.person;
}

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
