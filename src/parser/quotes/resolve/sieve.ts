/** The order in which a mention's meaning is sought: precise rules first; the first answer stands and is signed. */
import { THE } from '../../text/small-words.js';
import type { Tokens } from '../../text/tokens.js';
import type { MentionRule, Opening } from './rule.js';
import { ANSWERED } from './rules/answer.js';
import { APPOSITION, IN_OFFICE } from './rules/apposition.js';
import { BODY, BODY_AGAIN, GOVERNMENT } from './rules/body.js';
import { BRIDGE } from './rules/bridge.js';
import { COUNTERPART } from './rules/counterpart.js';
import { GOES_ON, GOES_ON_ABOVE } from './rules/goes-on.js';
import { INTERVIEWEE } from './rules/interviewee.js';
import { KICKER } from './rules/kicker.js';
import { KIN_BEFORE } from './rules/kin.js';
import { BODY_KIND } from './rules/kind.js';
import { LATER, LATER_BODY } from './rules/later.js';
import { LAST_NAMED } from './rules/last-named.js';
import { LATTER } from './rules/latter.js';
import { OUTLET_AGAIN } from './rules/outlet-again.js';
import { OWN_NAMED } from './rules/own-named.js';
import { PARTY } from './rules/partisan.js';
import { NAME, NAMES, SPELLING } from './rules/name.js';
import { NEXT_NAMED } from './rules/next-named.js';
import { OFFICE } from './rules/office.js';
import { PLURAL } from './rules/plural.js';
import { PRONOUN } from './rules/pronoun.js';
import { RELATIVE, RELATIVE_NOUN } from './rules/relative.js';
import { SELF_NAMED } from './rules/self-named.js';
import { SPOUSE_NAMED } from './rules/spouse.js';
import { AUTHOR, ISSUER, STATEMENT, THING } from './rules/thing.js';
import { AGE, NATIONAL } from './rules/trait.js';
import { ANYBODY, DESCRIPTION, SAME } from './rules/unnamed.js';
import { VARIATION } from './rules/variation.js';

export const MENTION_RULES: readonly MentionRule[] = [
  // Labels of a printed talk stand for themselves.
  INTERVIEWEE,
  // Several names before one of them.
  NAMES,
  // A name beside the cue is never asked what else it could be.
  NAME,
  IN_OFFICE,
  RELATIVE,
  SPELLING,
  ANSWERED,
  KIN_BEFORE,
  // A pronoun has no noun that the rules below could read.
  PRONOUN,
  LATTER,
  PLURAL,
  // A description with its name right behind.
  SELF_NAMED,
  THING,
  OWN_NAMED,
  SPOUSE_NAMED,
  APPOSITION,
  // A body by its name, before anything that its noun could be.
  BODY,
  PARTY,
  NATIONAL,
  AGE,
  // A country, once no body and nobody is named in the mention.
  GOVERNMENT,
  BODY_AGAIN,
  BODY_KIND,
  COUNTERPART,
  ANYBODY,
  // A noun, by what is known of those met.
  OFFICE,
  GOES_ON,
  KICKER,
  // Nobody met fits: whom the story names below.
  LATER,
  LATER_BODY,
  SAME,
  NEXT_NAMED,
  OUTLET_AGAIN,
  // Papers, by whoever wrote them.
  AUTHOR,
  ISSUER,
  STATEMENT,
  // Guesses by one who has just spoken, or is the subject, of whom nothing else is known.
  BRIDGE,
  VARIATION,
  GOES_ON_ABOVE,
  RELATIVE_NOUN,
  LAST_NAMED,
  // No name fits: the words as they stand.
  DESCRIPTION,
];

const BY_OPENING: Readonly<Record<Opening, readonly MentionRule[]>> = { word: rulesOf('word'), the: rulesOf('the'), other: rulesOf('other') };

function rulesOf(opening: Opening): MentionRule[] {
  return MENTION_RULES.filter(({ of = opening }) => of === opening);
}

/** Those that are asked of a mention, in their order. */
export function rulesFor({ first, last }: { first: number; last: number }, { id }: Tokens): readonly MentionRule[] {
  return BY_OPENING[last - first === 1 ? 'word' : THE.has(id[first]!) ? 'the' : 'other'];
}
