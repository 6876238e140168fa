/** Names that stand over the story: the kicker "President Mehrabadi:", the headline "Karvani: Talks to go on". */
import { tidy } from '../../../core/span.js';
import type { Structure } from '../../doc.js';
import { isCapitalized } from '../../text/chars.js';
import type { Cast } from './cast.js';
import { wordsOf } from './profile.js';
import { isRole } from './roles.js';

export interface Hint {
  /** The person of the story whom it names, or -1 where the story never names him. */
  person: number;
  name: string;
  title: string | null;
  rule: 'kicker' | 'headline';
}

const MOST_WORDS = 8;

/** The speakers that kicker and headline name. What the kicker says of a person of the story becomes part of his profile. */
export function hintsOf(structure: Structure, cast: Cast): Hint[] {
  const hints: Hint[] = [];
  const take = (text: string | undefined, rule: Hint['rule']): void => {
    const hint = text === undefined ? null : hintOf(tidy(text), rule, cast);
    if (hint) hints.push(hint);
  };
  take(structure.kicker?.text.replace(/\s*:\s*$/, ''), 'kicker');
  const headline = structure.headline?.text;
  const colon = headline?.indexOf(':') ?? -1;
  if (headline !== undefined && colon > 0) {
    take(headline.slice(0, colon), 'headline');
    take(headline.slice(colon + 1), 'headline');
  }
  return hints;
}

/** Office words, then a name of one to three capitalised words, and nothing else. */
function hintOf(text: string, rule: Hint['rule'], cast: Cast): Hint | null {
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return null;
  let from = words.length;
  while (from > 0 && isCapitalized(words[from - 1]!) && !isRole(wordsOf(words[from - 1]!)[0] ?? '') && words.length - from < 3) from--;
  const name = words.slice(from).join(' ');
  const title = words.slice(0, from).join(' ');
  if (name === '') return null;
  const person = cast.byName(name);
  if (person >= 0) {
    if (title !== '') cast.describe(person, title);
    return { person, name, title: title || null, rule };
  }
  // A name that the story does not know is one only behind an office.
  return isRole(wordsOf(title).at(-1) ?? '') ? { person: -1, name, title, rule } : null;
}
