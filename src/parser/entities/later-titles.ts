/**
 * Offices that the story tells before the name: "Lebanon's caretaker energy minister says … . Nadim Harf said …" makes him
 * the caretaker energy minister. Which name an office stands for is the quotes' question; they answer it with a rule that ends in "/later" or "/next-named".
 */
import type { Person, Quote } from '../../core/article.js';
import type { Doc } from '../doc.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownAt } from './gazetteer.js';
import { titleText } from './title-text.js';
import { addTitle, titleKey } from './people.js';
import { isSmallWord } from './runs.js';

const LATER = /\/(?:later|next-named)$/;

/** Adds to the people, and to their quotes that have no title, the offices by which quotes name them before their names. */
export function addLaterTitles({ tokens }: Doc, people: readonly Person[], quotes: readonly Quote[]): void {
  const told = new Map<string, string>();
  for (const { speaker } of quotes) {
    if (speaker === null || speaker.person === null || speaker.mention === null || !LATER.test(speaker.rule)) continue;
    const title = officeIn(tokens, tokens.firstFrom(speaker.mention.start), tokens.firstFrom(speaker.mention.end));
    const person = people[Number(speaker.person.slice(1)) - 1];
    if (title === null || person === undefined) continue;
    addTitle({ titles: person.titles, titleKeys: person.titles.map(titleKey) }, title);
    told.set(speaker.person, person.titles[0]!);
  }
  if (told.size === 0) return;
  for (const { speaker } of quotes) if (speaker?.person && speaker.title === null) speaker.title = told.get(speaker.person) ?? null;
}

/** The office that tokens `[first, last)` name, without its article, owner or country; null when they name none. */
function officeIn(tokens: Tokens, first: number, last: number): string | null {
  const from = opening(tokens, first, last);
  // "the head of the union's powerful | rules committee": a description cut in two.
  if (last > first && classOf(tokens.id[last - 1]!) & Is.descriptor) return null;
  // "while she was | secretary of state | pleaded guilty": in small letters without "the", "its" or a country it is nobody's.
  if (from === first && isSmallWord(tokens, first)) return null;
  for (let at = from; at < last && tokens.kind[at] === Kind.word; at++) {
    const bits = classOf(tokens.id[at]!);
    if (bits & (Is.linker | Is.who | Is.speech)) return null;
    if (bits & Is.office) return titleText(tokens, from, last);
  }
  return null;
}

/** Over "the", "its", "Lebanon's", "a new Iranian". */
function opening(tokens: Tokens, first: number, last: number): number {
  let at = first;
  while (at + 1 < last) {
    if (tokens.kind[at + 1] === Kind.possessive) at += 2;
    else if (classOf(tokens.id[at]!) & (Is.article | Is.possessor | Is.descriptor) || isPeople(tokens, at, last)) at++;
    else break;
  }
  return at;
}

function isPeople(tokens: Tokens, at: number, last: number): boolean {
  return (tokens.shape[at]! & Shape.capital) !== 0 && knownAt(tokens, at, last)?.demonym === true;
}
