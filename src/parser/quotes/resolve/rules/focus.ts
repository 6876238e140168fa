/** The one whom a paragraph is about where a description stands, and what else may be said of him. */
import { wordId, WordSet } from '../../../../core/words.js';
import type { EntityMention } from '../../../doc.js';
import { classOf, Is } from '../../../entities/classes.js';
import type { Tokens } from '../../../text/tokens.js';
import { Head, headOfWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import { genderOf } from '../gender.js';
import type { Asked, Story } from '../story.js';

export interface Focus {
  index: number;
  /** Offset where he spoke or was the subject. */
  at: number;
  spoke: boolean;
  /** Where he is the subject and has not spoken. */
  subject?: EntityMention;
}

/** Who spoke last in the paragraph; else its subject, "Karvani, 63, had come with a carpet"; null where somebody else is named since. */
export function focusOf(asked: Asked, story: Story): Focus | null {
  const top = story.passages[asked.passage]!.paragraph.start;
  const focus = inParagraph(asked, story, top);
  return focus === null || isOtherNamed(focus.index, focus.at, asked.range.start, story) ? null : focus;
}

function inParagraph(asked: Asked, story: Story, top: number): Focus | null {
  const spoken = story.speakerBefore(asked.range.start);
  if (spoken && spoken.at >= top) return spoken.who.kind === 'person' ? { index: spoken.who.person, at: spoken.at, spoke: true } : null;
  const subject = story.subjectBetween(top - 1, asked.first);
  return subject && story.opensSentence(subject, asked.first) ? { index: subject.index, at: subject.start, spoke: false, subject } : null;
}

/** Whether somebody else than `index` is named between the two offsets, outside of what is said; where more names stand than are looked at, one is. */
export function isOtherNamed(index: number, after: number, before: number, story: Story): boolean {
  const { mentions } = story.cast;
  let i = firstFrom(mentions, before) - 1;
  for (let n = 0; i >= 0 && mentions[i]!.start >= after; i--, n++) if (n === MANY || (mentions[i]!.index !== index && !story.inContent(mentions[i]!.start))) return true;
  return false;
}

/** "“Karvani is here,” the plumber said. “Karvani …": so many names a paragraph may hold. */
const MANY = 60;

/** "The fisherwoman" is no man. */
export function hasGender(index: number, { head }: Description, { cast }: Story): boolean {
  const gender = genderOf(head);
  return gender === null || (cast.gender(index) ?? gender) === gender;
}

/** "conductor", "archaeologist"; not "minister", "official", "board", "report", "victim". */
export function mayBeTrade(head: string): boolean {
  const id = wordId(head);
  const kind = headOfWord(id);
  return kind === Head.none ? TRADE.test(head) : (classOf(id) & (Is.personNoun | Is.office)) === Is.personNoun && !STATE.has(id);
}

/** No word of the story before says it (the headline may): looked for so many tokens back. */
export function isNew(tokens: Tokens, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && i > at - FARTHEST; i--) if (tokens.hash[i] === tokens.hash[at] && tokens.textOf(i).toLowerCase() === tokens.textOf(at)) return false;
  return true;
}

const FARTHEST = 1200;
const TRADE = /(?:er|or|ist|ian|man|woman)$/;
/** What happens to people, and kin: rather somebody else of whom the speaker told. */
const STATE = new WordSet('suspect victim gunman militant hostage prisoner detainee survivor wife husband son daughter father mother brother sister nephew cousin uncle aunt friend colleague neighbor neighbour rival predecessor successor candidate officer official');
