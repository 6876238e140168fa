/** Of whom a story tells, where somebody else speaks: "Karvani was shot. “We heard it,” *the baker* said". */
import { WordSet } from '../../../../core/words.js';
import { DEALS_WITH_OTHERS } from '../../../../lexicon/roles.js';
import type { EntityMention } from '../../../doc.js';
import { Kind, type Tokens } from '../../../text/tokens.js';
import type { Asked, Story } from '../story.js';

const DEALS = new WordSet(DEALS_WITH_OTHERS);

/** Whether the one named, who has not spoken, is told of by whoever the mention means: something happened to him, the words say "he", or the trade deals with others. */
export function isToldOf({ last, outerLast }: Pick<EntityMention, 'last' | 'outerLast'>, asked: Asked, story: Story): boolean {
  return DEALS.has(asked.description().headId) || undergoes(story.doc.tokens, Math.max(last, outerLast)) || isSpokenOf(asked, story);
}

/** "was *shot*", "had been *arrested*", "*died*" behind the name. */
function undergoes(tokens: Tokens, from: number): boolean {
  const { id, kind } = tokens;
  let at = from;
  while (kind[at] === Kind.word && BE.has(id[at]!)) at++;
  return DIED.has(id[at]!) || (at > from && kind[at] === Kind.word && DONE.test(tokens.textOf(at)));
}

/** "“*He* resisted,” the policeman said": of whom the words tell, he does not say them. */
function isSpokenOf({ quote: { segments } }: Asked, { doc: { tokens } }: Story): boolean {
  for (const { start, end } of segments) {
    for (let i = tokens.firstFrom(start), n = 0; i < tokens.length && tokens.start[i]! < end && n < SPOKEN; i++, n++) if (tokens.kind[i] === Kind.word && OTHER.has(tokens.id[i]!)) return true;
  }
  return false;
}

/** Tokens of one piece of speech that are looked at. */
const SPOKEN = 200;
const OTHER = new WordSet(['he', 'him', 'his', 'she', 'her', 'himself', 'herself']);
const BE = new WordSet(['was', 'were', 'is', 'has', 'have', 'had', 'been', 'being', 'got']);
const DIED = new WordSet(['died', 'dies', 'dead']);
const DONE = /(?:ed|shot|hit|hurt|held|found|taken|beaten|slain|struck|caught)$/i;
