/** Whom the sentence before "he said" is about: "*Another official* put it more gently. The money, *he* said, …" */
import { itemAt } from '../../../../core/reading.js';
import { WordSet } from '../../../../core/words.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { sentenceAt } from '../../../text/sentences.js';
import { Kind, type Tokens } from '../../../text/tokens.js';
import { genderOf } from '../gender.js';
import type { Introduced } from '../introduced.js';
import { person, type Found } from '../rule.js';
import { Asked, type Spoken, type Story } from '../story.js';
import { candidatesBefore } from './candidates.js';
import { asSpoken } from './unnamed.js';

/** `Vakili said …. | *The governor* declined to answer. ¶ “…,” *he* said`, "*Another official* put it more gently. The money, *he* said, …": whom the sentence before opens with, behind the last speech. */
export function toldBefore(asked: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  const { quote: { segments }, range } = asked;
  const before = sentenceBefore(story, asked.passage, Math.min(segments[0]?.start ?? range.start, range.start));
  if (before === null || (last !== undefined && last.end > before.start)) return null;
  const [introduced] = last === undefined ? [] : story.introducedIn(before.passage, before.start - 1, before.end);
  if (introduced?.start === before.start) return another(introduced, before.end, story, gender) ?? alone(introduced, before, asked, story, gender);
  const [described] = story.definiteIn(before.passage, before.end);
  return described?.start === before.start ? holderOf(described, asked, story, gender) : null;
}

/** "*A former adviser* laughed when the statement was read to him. | “…,” *he* said": a paragraph of one sentence brings him in, and the next opens with his words. */
function alone(introduced: Introduced, { passage, start, end }: { passage: number; start: number; end: number }, asked: Asked, story: Story, gender: Gender): Found | null {
  const { start: top, end: bottom } = story.passages[passage]!.paragraph;
  const { segments } = asked.quote;
  if (passage !== asked.passage - 1 || start > top + 1 || end < bottom - 1 || (segments[0]?.start ?? Infinity) > story.passages[asked.passage]!.paragraph.start + 1) return null;
  // "An aide handed him a sheet of paper": the talk is of "him" still.
  if (!REACTS.has(story.doc.tokens.id[introduced.last]!)) return null;
  const { who } = asSpoken(introduced, story);
  return (genderOf(who.description.head) ?? gender) === gender ? { who, sure: 0.7 } : null;
}

/** What one does who is about to speak. */
const REACTS = new WordSet(['laughed', 'laughs', 'smiled', 'smiles', 'shrugged', 'shrugs', 'nodded', 'nods', 'sighed', 'sighs', 'wept', 'cried', 'hesitated', 'paused', 'disagreed', 'disagrees', 'agreed', 'agrees', 'scoffed', 'frowned', 'recalled', 'remembers', 'remembered']);

/** "*Another official* put it more gently", "*A senior official of the board*, who asked not to be named, was less sanguine": set against the one who has just spoken, before he speaks. */
function another(introduced: Introduced, end: number, story: Story, gender: Gender): Found | null {
  const { tokens } = story.doc;
  // "A miner who gave his name as Sohrab disagreed"
  if (!ANOTHER.has(tokens.id[introduced.first]!) && (!isSetAgainst(tokens, introduced.last, end) || story.namedBefore(end, 1).some(({ start }) => start > introduced.start))) return null;
  const { who } = asSpoken(introduced, story);
  return (genderOf(who.description.head) ?? gender) === gender ? { who, sure: 0.75 } : null;
}

/** "*was less* sanguine", "*was more* blunt", "*disagreed*" */
function isSetAgainst({ id, kind, start }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < from + PREDICATE_WITHIN && start[at]! < end; at++) {
    if (kind[at] !== Kind.word) continue;
    if (DIFFERS.has(id[at]!) || (BE.has(id[at]!) && COMPARED.has(id[at + 1]!))) return true;
  }
  return false;
}

const BE = new WordSet(['was', 'is']);
const DIFFERS = new WordSet(['disagreed', 'disagrees', 'differed', 'differs', 'demurred', 'demurs']);
const COMPARED = new WordSet(['less', 'more', 'blunter', 'gloomier', 'harsher', 'kinder', 'equally', 'similarly', 'unmoved', 'unconvinced', 'sceptical', 'skeptical', 'blunt', 'adamant']);
/** "of the board, who did not want to be named for fear of his job, was" */
const PREDICATE_WITHIN = 24;

/** The only one met before who holds the office: "*The governor* declined to answer". */
function holderOf(described: Introduced, asked: Asked, story: Story, gender: Gender): Found | null {
  const phrase = new Asked(story, asked.quote, { start: described.start, end: story.doc.tokens.end[described.last - 1]! }, described.first, described.last);
  const [holder, other] = candidatesBefore(phrase, story).filter(({ fit, person: index }) => fit === 3 && canBe(story, index, gender));
  return holder !== undefined && other === undefined ? person(holder.person, 0.8) : null;
}

const ANOTHER = new WordSet(['another']);

/** The sentence before the one that offset `at` stands in, in its paragraph or the one above; null for the first of the story. */
export function sentenceBefore(story: Story, passage: number, at: number): { passage: number; start: number; end: number } | null {
  const { tokens } = story.doc;
  const here = sentenceAt(story.passages[passage]!.sentences, tokens.firstFrom(at));
  const where = here > 0 ? passage : passage - 1;
  const sentence = here > 0 ? story.passages[passage]!.sentences[here - 1] : itemAt(story.passages, where)?.sentences.at(-1);
  return sentence === undefined ? null : { passage: where, start: tokens.start[sentence.first]!, end: tokens.end[sentence.last - 1]! };
}

export function canBe({ cast }: Story, index: number, gender: Gender): boolean {
  const known = cast.gender(index);
  return known === null || known === gender;
}
