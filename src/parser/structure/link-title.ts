/**
 * Speaker and claim of a headline: "Talks to go on: Kermani", "Leader: Unity is a must". Which side of the colon speaks is told
 * by offices and names; places ("Damascus: …"), rubrics ("Photo: …") and clauses on both sides leave it open.
 */
import { fold } from '../../core/fold.js';
import { tidy } from '../../core/span.js';
import { HEADLINE_OFFICES, NOT_SPEAKERS } from '../../lexicon/offices.js';
import { isCapitalized } from '../text/chars.js';
import { knownPlace } from './dateline/place.js';

export interface TitleParts {
  title: string;
  speaker: string | null;
}

const OFFICES = new Set(HEADLINE_OFFICES);
const SILENT = new Set(NOT_SPEAKERS);
const MAX_SPEAKER_WORDS = 7;
const RANKS = new Set(['senior', 'top', 'former', 'ex', 'deputy', 'chief', 'foreign', 'interior', 'defense', 'defence', 'oil', 'energy', 'health', 'intelligence', 'economy', 'navy', 'police', 'acting', 'leading', 'us', 'nuclear', 'military', 'spiritual', 'caretaker', 'prayer']);
const PARTICLES = new Set(['of', 'the', 'to', 'for', 'in', 'al', 'bin', 'and', '&', 'de', 'von', 'van']);

/** The claim and its speaker; the title as it stands, blanks tidied, where nobody speaks. */
export function titleParts(written: string): TitleParts {
  const title = tidy(written);
  const first = colonAt(title, title.indexOf(':'));
  if (first < 0) return { title, speaker: null };
  const last = colonAt(title, title.lastIndexOf(':'));
  const right = sideOf(title.slice(last + 1));
  const left = sideOf(title.slice(0, first).replace(/^.*[|/]\s?/, ''));
  const side = speakingSide(left, right);
  if (side === 'right') return { title: title.slice(0, last).trim(), speaker: right.text };
  if (side === 'left') return { title: title.slice(first + 1).trim(), speaker: left.text };
  return { title, speaker: null };
}

/** `at` unless the colon is one of a time or a score ("3:1"). */
function colonAt(title: string, at: number): number {
  return at > 0 && /\d/.test(title[at - 1]!) && /\d/.test(title[at + 1] ?? '') ? -1 : at;
}

interface Side {
  text: string;
  words: number;
  /** Names an office and tells nothing else. */
  office: boolean;
  /** All words capitalised, and no function word at the start. */
  name: boolean;
  place: boolean;
  silent: boolean;
}

function sideOf(raw: string): Side {
  const text = tidy(raw);
  const words = text.split(' ').filter(Boolean);
  const content = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return {
    text, words: words.length,
    office: isOffice(words, content),
    name: content.length > 0 && content.every(isCapital) && !/^(?:A|An|The|No|Not|Why|How|What|Who|When|Where)$/.test(words[0]!),
    place: knownPlace(text) !== null,
    silent: SILENT.has(fold(text)) || /\d{3}|[;!?]|\b(?:day|week|summit|deal|talks|war|cup|games|anniversary)$/i.test(text) || words.length === 0,
  };
}

/** "senior Iranian MP", "ports organization chief", "Oil Minister Testi": office words, names, and nothing that could be a verb. */
function isOffice(words: readonly string[], content: readonly string[]): boolean {
  if (!words.some((word) => OFFICES.has(bare(word)))) return false;
  const ends = OFFICES.has(bare(words[words.length - 1]!));
  return content.every((word) => isCapital(word) || OFFICES.has(bare(word)) || RANKS.has(bare(word)) || (ends && isNoun(word)));
}

/** A small word that is no verb by its look: verbs of headlines end in -s ("meets") or are few. */
function isNoun(word: string): boolean {
  return (!/(?:[^s]s|ed|ing)$/.test(word) || NOUNS.has(word)) && !VERBS.has(word);
}

const NOUNS = new Set(['affairs', 'forces', 'relations', 'news', 'sports', 'rights', 'talks', 'ports', 'customs', 'railways', 'airlines', 'roads', 'human', 'housing', 'shipping', 'mining', 'banking', 'planning', 'armed', 'united']);
const VERBS = new Set(['will', 'can', 'must', 'may', 'not', 'is', 'are', 'be', 'vow', 'call', 'urge', 'say', 'tell', 'meet', 'hold', 'visit', 'seek', 'want', 'warn', 'ready', 'on', 'by', 'with', 'over', 'from', 'at', 'as', 'no', 'than', 'after', 'before']);

const OPENING_MARKS = `'’"`;

function isCapital(word: string): boolean {
  return isCapitalized(OPENING_MARKS.includes(word[0]!) ? word.slice(1) : word);
}

function bare(word: string): string {
  return fold(word).replace(/['’]s?$/, '').replace(/[.,'"]+$/g, '').replace(/^['"]+/, '');
}

function speakingSide(left: Side, right: Side): 'left' | 'right' | null {
  // "Spring in the Alborz: A Summary", "Photo: …": a rubric on one side, and nobody on the other.
  if (SILENT.has(fold(left.text)) || SILENT.has(fold(right.text))) return null;
  const canRight = couldSpeak(right) && left.words >= 2;
  const canLeft = couldSpeak(left) && !left.place && right.words >= 1;
  if (canLeft && canRight) return pickSide(left, right);
  if (canRight) return 'right';
  return canLeft ? 'left' : null;
}

function couldSpeak(side: Side): boolean {
  return !side.silent && side.words <= MAX_SPEAKER_WORDS && (side.office || side.name);
}

/** Both sides could speak ("Iran FM: Talks Positive"): an office beats a name, the shorter side beats the longer. */
function pickSide(left: Side, right: Side): 'left' | 'right' {
  if (left.office !== right.office) return left.office ? 'left' : 'right';
  return left.words < right.words ? 'left' : 'right';
}
