/**
 * The rules, as data: each quote and each speaker is signed with the id of the one that found it. What stands where (source left or
 * right of the cue, content left, right or on both sides) is the rule; which of the possible spans it takes is the model's choice.
 */
import { Place, PLACES } from './contents.js';
import { Side } from './sources.js';

export interface Rule {
  id: string;
  /** When it holds, with a sample. */
  why: string;
}

const CONTENT: readonly (Rule & { side: number; place: number })[] = [
  { side: Side.left, place: Place.right, id: 'subject-cue-content', why: 'X said that …; X said: "…"; X welcomed …' },
  { side: Side.left, place: Place.left, id: 'content-subject-cue', why: '"…," X said; …, X said' },
  { side: Side.left, place: Place.both, id: 'content-around-subject-cue', why: '"…," X said, "…"; Iran, he said, expects …' },
  { side: Side.left, place: Place.next, id: 'subject-cue-paragraph', why: 'X said: and the speech in a paragraph of its own' },
  { side: Side.right, place: Place.right, id: 'cue-source-content', why: 'According to X, …; Said X: "…"' },
  { side: Side.right, place: Place.left, id: 'content-cue-subject', why: '"…," said X; …, according to X' },
  { side: Side.right, place: Place.both, id: 'content-around-cue-subject', why: '"…," said X, "…"; Iran, according to X, expects …' },
  { side: Side.right, place: Place.next, id: 'cue-subject-paragraph', why: 'Said X: and the speech in a paragraph of its own' },
  { side: Side.by, place: Place.right, id: 'cue-by-source', why: 'It was announced by X that …' },
  { side: Side.by, place: Place.left, id: 'content-cue-by-source', why: '… was announced by X' },
  { side: Side.by, place: Place.both, id: 'content-around-cue-by-source', why: '…, it was announced by X, …' },
  { side: Side.by, place: Place.next, id: 'cue-by-source-paragraph', why: 'It was announced by X: and the words in a paragraph of their own' },
  { side: Side.none, place: Place.right, id: 'cue-content', why: 'It was announced that …; nobody is named' },
  { side: Side.none, place: Place.left, id: 'content-cue', why: '…, it was announced' },
  { side: Side.none, place: Place.both, id: 'content-around-cue', why: '…, it is said, …' },
  { side: Side.none, place: Place.next, id: 'cue-paragraph', why: 'The statement reads: and the words in a paragraph of their own' },
];

/** What makes quotes of marked speech that no cue claims. */
export const FOLLOWING = {
  samePara: { id: 'marked-after-attribution', why: 'He denied it. "…": marked speech right after an attribution, in its paragraph' },
  goesOn: { id: 'marked-paragraph', why: 'A paragraph of marked speech after a paragraph that names the speaker' },
  exchange: { id: 'marked-exchange', why: '"Why?" "I was afraid.": marked speech right behind marked speech is the other speaker\'s' },
  before: { id: 'marked-before', why: '"…  ¶  "…," X said: a paragraph of marked speech that is not closed, before one that names the speaker' },
  beat: { id: 'marked-beside-deed', why: 'Omid nodded. "…": marked speech beside what its speaker does' },
  colon: { id: 'marked-behind-colon', why: 'A sentence of marked speech behind a colon, and nobody beside it who speaks' },
  alone: { id: 'marked-unattributed', why: 'A sentence of marked speech, and nobody near who speaks' },
} as const satisfies Record<string, Rule>;

/** What makes quotes of a printed conversation. */
export const TRANSCRIPT: Rule = { id: 'transcript', why: 'Q: … A: …; Karvani: …: a paragraph of a printed conversation, opened by who speaks' };

export const INTERVIEW: Rule = { id: 'interview', why: 'How do you see it?  ¶  I think …: a paragraph behind a question, in an interview without labels' };

/** How the mention was found. */
export const MENTION = {
  [Side.left]: { id: 'subject-before-cue', why: 'X said' },
  [Side.right]: { id: 'name-behind-cue', why: 'said X; according to X' },
  [Side.by]: { id: 'by-phrase', why: 'announced by X' },
  [Side.none]: { id: 'none', why: 'nobody is named beside the cue' },
  sameSubject: { id: 'same-subject', why: 'X said …, adding that …; X …, and called for …' },
  mainSubject: { id: 'main-subject', why: 'Noting that …, X said' },
  quoted: { id: 'quoted-person', why: 'Tasnim quoted X as saying' },
  label: { id: 'label', why: 'Karvani: … at the head of a turn' },
  samePara: { id: 'same-paragraph', why: 'the attribution right before it names X' },
  beat: { id: 'doer', why: 'who nods or shrugs right beside the words' },
  exchange: { id: 'turn-about', why: 'the one who spoke before the last speaker' },
  goesOn: { id: 'goes-on', why: 'the speaker of the paragraph before goes on speaking' },
  named: { id: 'named-behind', why: 'the speaker is named in the paragraph behind, which goes on with the same speech' },
} as const satisfies Record<string | number, Rule>;

const BY_SIDE_AND_PLACE: Rule[] = [];
for (const rule of CONTENT) BY_SIDE_AND_PLACE[rule.side * PLACES + rule.place] = rule;

export function contentRule(side: number, place: number): Rule {
  return BY_SIDE_AND_PLACE[side * PLACES + place]!;
}

/** All rules, by which a test knows that each id is of one rule. */
export const RULES: readonly Rule[] = [...CONTENT, ...Object.values(FOLLOWING), TRANSCRIPT, INTERVIEW, ...Object.values(MENTION)].map(({ id, why }) => ({ id, why }));
