/**
 * Whether a capitalised run is a person's name: ordered rules, the first that applies decides. What none decides is
 * dropped rather than guessed, unless the article makes a person of the same name elsewhere.
 */
import { SURNAME_ENDINGS } from '../../lexicon/given-names.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import type { Offices } from './offices.js';
import type { Piece } from './piece.js';
import { isMark, joinsRun } from './runs.js';

export interface Run {
  tokens: Tokens;
  piece: Piece;
  offices: Offices;
  /** Number of words in the name. */
  words: number;
  /** The run opens its sentence, so its first capital says nothing. */
  opensSentence: boolean;
  /** Tokens of the passage. */
  first: number;
  last: number;
}

export interface PersonRule {
  id: string;
  why: string;
  verdict: boolean;
  applies: (run: Run) => boolean;
}

const bitsAt = (run: Run, at: number): number => (at < run.last && at >= run.first && run.tokens.kind[at] === Kind.word ? classOf(run.tokens.id[at]!) : 0);
const bitsOfFirst = (run: Run): number => classOf(run.tokens.id[run.piece.first]!);
const bitsOfLast = (run: Run): number => classOf(run.tokens.id[run.piece.last - 1]!);
/** Past the possessive and a comma's worth of nothing: the token right behind the name. */
const behind = (run: Run): number => bitsAt(run, run.piece.last);

export const PERSON_RULES: readonly PersonRule[] = [
  {
    id: 'goes-on-as-thing', why: '"Valiasr Street", "Karimi Doctrine": the noun behind says what it is', verdict: false,
    applies: (run) => goesOnAsThing(run) && !(run.words > 1 && bitsOfFirst(run) & Is.given),
  },
  {
    id: 'in-marks', why: 'the “Giz Galasi” dam: an unknown name in marks of its own is a thing\'s', verdict: false,
    applies: ({ tokens, piece }) => tokens.kind[piece.first - 1] === Kind.quote && tokens.kind[piece.last] === Kind.quote
      && !(classOf(tokens.id[piece.first]!) & Is.given),
  },
  {
    id: 'capitals', why: '"MW", "GDP": capitals alone are an abbreviation, unless an office or a form of address stands before', verdict: false,
    applies: (run) => run.piece.kind === 'caps' && !run.offices.address && !(run.offices.titles.length > 0 && run.offices.outerFirst < run.piece.first),
  },
  {
    id: 'rest-of-a-body', why: '"director of Muslim Advocates": one more word of the phrase, not a name', verdict: false,
    applies: (run) => run.offices.loose && !isKnownName(run) && !(run.words > 1 && bitsAt(run, run.piece.first - 1) & Is.topic),
  },
  {
    id: 'tail-of-run', why: '"Supreme Court Justices": the last word of a longer name', verdict: false,
    applies: (run) => run.words === 1 && !run.offices.before && !run.offices.address && !isKnownName(run) && run.piece.first > run.first
      && joinsRun(run.tokens, run.piece.first) && (run.tokens.shape[run.piece.first - 1]! & Shape.capital) !== 0 && run.tokens.kind[run.piece.first - 1] === Kind.word,
  },
  {
    id: 'brand', why: '"BuzzFeed": a capital inside the word', verdict: false,
    applies: (run) => run.words === 1 && !run.offices.before && !run.offices.address && /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’]).*\p{Ll}\p{Lu}/u.test(run.tokens.textOf(run.piece.first)),
  },
  { id: 'after-title', why: '"Foreign Minister Vakili"', verdict: true, applies: ({ offices }) => offices.before },
  { id: 'after-address', why: '"Mr. Vakili", "Seyyed Abbas"', verdict: true, applies: ({ offices }) => offices.address },
  {
    id: 'common-word', why: '"Officials said", "Growing fears": a sentence\'s first word alone, with an ending of common words', verdict: false,
    applies: (run) => run.opensSentence && run.words === 1 && !(bitsOfFirst(run) & (Is.given | Is.surname))
      && /(?:s|ing|ed|ly|ment|tion|ness|ity|ism|ists?|ers)$/.test(run.tokens.textOf(run.piece.first)),
  },
  { id: 'before-title', why: '"Vakili, the foreign minister"', verdict: true, applies: ({ offices }) => offices.titles.length > 0 },
  {
    id: 'given-name', why: '"Arash Vakili": two words or more, the first a given name', verdict: true,
    applies: (run) => run.words > 1 && (bitsOfFirst(run) & Is.given) !== 0,
  },
  {
    id: 'name-prefix', why: '"Seyyed Rasoul"', verdict: true,
    applies: (run) => run.words > 1 && (bitsOfFirst(run) & Is.namePrefix) !== 0,
  },
  {
    id: 'family-name-first', why: '"Hayashi Yoshimasa": Japanese, Chinese and Korean names', verdict: true,
    applies: (run) => run.words > 1 && run.words < 4 && (bitsOfLast(run) & Is.familyFirst) !== 0,
  },
  {
    id: 'age', why: '"Vakili, 17, won": an age behind the name', verdict: true,
    applies: ({ tokens, piece }) => isMark(tokens, piece.last, 44) && tokens.kind[piece.last + 1] === Kind.number && isMark(tokens, piece.last + 2, 44)
      && tokens.end[piece.last + 1]! - tokens.start[piece.last + 1]! === 2,
  },
  { id: 'person-noun', why: '"his counterpart Hakan Demir", "X, a lawyer"', verdict: true, applies: ({ offices }) => offices.noun },
  {
    id: 'relative', why: '"Vakili, who": persons only', verdict: true,
    applies: (run) => !isInPlace(run) && ((isMark(run.tokens, run.piece.last, 44) ? bitsAt(run, run.piece.last + 1) : behind(run)) & Is.who) !== 0,
  },
  {
    id: 'speaks', why: '"Vakili said"', verdict: true,
    applies: (run) => (behind(run) & Is.speech) !== 0 && !(run.tokens.shape[run.piece.last]! & Shape.capital)
      && !(run.words === 1 && run.tokens.shape[run.piece.first]! & Shape.caps),
  },
  {
    id: 'spoken-before', why: '"…," said Vakili', verdict: true,
    applies: (run) => run.words < 4 && (bitsAt(run, run.piece.first - 1) & Is.speech) !== 0 && SAID.has(run.tokens.textOf(run.piece.first - 1))
      && !(run.tokens.shape[run.piece.first]! & Shape.caps),
  },
  {
    id: 'known-surname', why: '"Lavrov": a family name the beat uses alone', verdict: true,
    applies: (run) => run.words === 1 && (bitsOfFirst(run) & Is.surname) !== 0,
  },
  {
    id: 'surname-ending', why: '"Bizhan Rostamzadeh": two or three words inside a sentence, the last with a family name\'s ending', verdict: true,
    applies: (run) => run.words > 1 && run.words < 4 && !run.opensSentence && ENDS_LIKE_SURNAME.test(run.tokens.textOf(run.piece.last - 1)),
  },
];

/** "from Firouzabad, who": the relative goes with somebody before. */
function isInPlace(run: Run): boolean {
  return run.words === 1 && (bitsAt(run, run.piece.first - 1) & Is.linker) !== 0 && !isKnownName(run);
}

function isKnownName(run: Run): boolean {
  return (bitsOfFirst(run) & (Is.given | Is.surname)) !== 0 || (bitsOfLast(run) & (Is.familyFirst | Is.surname)) !== 0;
}

/** "Imam Khomeini International Airport": a noun of a place, body or thing in the same run. */
function goesOnAsThing({ tokens, piece, last }: Run): boolean {
  for (let at = piece.last; at < last && at < piece.last + 4 && joinsRun(tokens, at); at++) {
    if (classOf(tokens.id[at]!) & (Is.placeHead | Is.thingHead | Is.bodyHead)) return true;
  }
  return false;
}

const SAID = new Set(['said', 'says', 'added', 'adds', 'noted', 'explained', 'wrote', 'asked', 'recalled', 'argued', 'continued']);
const ENDS_LIKE_SURNAME = new RegExp(`[a-z](?:${SURNAME_ENDINGS.join('|')})$`);

/** The rule that decides, or null. */
export function decide(run: Run): PersonRule | null {
  return PERSON_RULES.find((rule) => rule.applies(run)) ?? null;
}
