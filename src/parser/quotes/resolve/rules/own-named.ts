import { itemAt } from '../../../../core/reading.js';
import { COMMA } from '../../../../core/signs.js';
import { WordSet } from '../../../../core/words.js';
import { KIN_WORDS } from '../../../../lexicon/kin.js';
import type { EntityMention } from '../../../doc.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { isMark } from '../../../entities/runs.js';
import { POSSESSIVE } from '../../../text/small-words.js';
import { Kind } from '../../../text/tokens.js';
import { isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import { HE_OR_HIS } from '../gender.js';
import { person, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';
import { DESCRIPTION } from './unnamed.js';

const KIN = new WordSet(KIN_WORDS);
const NAMES_BACK = 24;
/** "his then defence lawyer" */
const LONGEST = 4;

/** "*Her brother*, Pavel Vell, keeps the books. … “…,” *her brother* said", "Omid Vell, *his lawyer*, left. … *His lawyer* said". */
export const OWN_NAMED: MentionRule = {
  id: 'own-named',
  why: '"her brother" is who was named as hers before, where only one was and nobody whose brother he could be has come in since',
  kind: 'office',
  of: 'other',
  find(asked, story) {
    const { first, last, range } = asked;
    const { tokens } = story.doc;
    if (last - first > LONGEST || !POSSESSIVE.has(tokens.id[first]!) || !isSomebody(tokens.id[last - 1]!)) return null;
    const own = tokens.id[first]!;
    const noun = tokens.id[last - 1]!;
    const met = story.namedBefore(range.start, NAMES_BACK);
    let named: EntityMention | null = null;
    for (const mention of met) {
      // "At the side of Omid Vell, | *his son* said": what is asked.
      if (mention.last + 1 === first || !isNamedAs(mention, noun, own, story)) continue;
      // Two mothers: no other rule could tell them apart.
      if (named !== null && named.index !== mention.index) return DESCRIPTION.find(asked, story);
      named = mention;
    }
    if (named === null) return null;
    return hasOwnerCome(named, met, HE_OR_HIS.get(own) ?? null, story) ? DESCRIPTION.find(asked, story) : person(named.index, 0.85);
  },
};

function isSomebody(noun: number): boolean {
  return isPersonWord(noun) || KIN.has(noun);
}

/** "*her brother* | Pavel Vell", "*her brother*, | Pavel Vell", "*Lena Vell's brother*, | Pavel", "Pavel Vell |, *her elder brother*,". */
function isNamedAs({ outerFirst, first, last }: EntityMention, noun: number, own: number, story: Story): boolean {
  const { tokens } = story.doc;
  // "her brother" may be a title, and stands within what the name is given with.
  for (const at of [first, outerFirst]) {
    const before = isMark(tokens, at - 1, COMMA) ? at - 2 : at - 1;
    if (before > 0 && tokens.id[before] === noun && isOwned(before, own, story)) return true;
  }
  if (!isMark(tokens, last, COMMA) || tokens.id[last + 1] !== own) return false;
  for (let at = last + 2; at < last + 1 + LONGEST && tokens.kind[at] === Kind.word; at++) if (tokens.id[at] === noun) return true;
  return false;
}

/** Whether "her", or a name's possessive that "her" can take up, stands before the noun at `at`. */
function isOwned(at: number, own: number, { doc: { tokens }, cast: { mentions }, cast }: Story): boolean {
  for (let before = at - 1; before > at - LONGEST && before > 0; before--) {
    if (tokens.id[before] === own) return true;
    if (tokens.kind[before] === Kind.possessive) {
      const owner = itemAt(mentions, firstFrom(mentions, tokens.end[before - 1]!) - 1);
      const gender = HE_OR_HIS.get(own);
      return owner?.last === before && gender !== undefined && (cast.gender(owner.index) ?? gender) === gender;
    }
    if (tokens.kind[before] !== Kind.word) return false;
  }
  return false;
}

/** Somebody else of that sex who was first named since: "her brother" may be his or hers. */
function hasOwnerCome({ index, start }: EntityMention, met: readonly EntityMention[], gender: Gender, { cast }: Story): boolean {
  return met.some((mention) => mention.start > start && mention.index !== index && cast.firstMention(mention.index) === mention && (gender === null || cast.gender(mention.index) === gender));
}
