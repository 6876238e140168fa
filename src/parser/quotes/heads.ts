/**
 * What a word is as the head of a noun phrase: somebody who can speak, a body, a paper, a thing. "The *minister* told *Reuters* that
 * *prices* …": two of these three say something.
 */
import { table } from '../../core/tables.js';
import { internWord } from '../../core/words.js';
import { SPEAKING_NOUNS } from '../../lexicon/speakers.js';
import { ANYONE, NOBODY, ROLES } from '../../lexicon/roles.js';
import { PERSON_NOUNS } from '../../lexicon/titles.js';
import type { EntityMention } from '../doc.js';
import { classOf, Is } from '../entities/classes.js';

export const Head = { none: 0, role: 1, people: 2, body: 3, paper: 4, person: 5, somebody: 6, it: 7, they: 8, named: 9, namedBody: 10, namedPlace: 11 } as const;

/** Head of a name in the text. */
export function headOfName({ type }: EntityMention): number {
  switch (type) {
    case 'person': return Head.named;
    case 'organization': return Head.namedBody;
    case 'place': return Head.namedPlace;
  }
}

const heads = table('heads', () => {
  let all = new Uint8Array(1 << 14);
  const mark = (words: readonly string[], head: number): void => {
    for (const word of words) {
      const id = internWord(word);
      if (id >= all.length) {
        const wider = new Uint8Array(id * 2);
        wider.set(all);
        all = wider;
      }
      all[id] = head;
    }
  };
  mark(SPEAKING_NOUNS.papers.split(' '), Head.paper);
  mark(SPEAKING_NOUNS.bodies.split(' '), Head.body);
  mark(NOBODY, Head.people);
  mark(SPEAKING_NOUNS.people.split(' '), Head.people);
  mark(plurals(), Head.people);
  mark(SPEAKING_NOUNS.persons.split(' '), Head.person);
  mark(ANYONE, Head.person);
  mark(ROLES.flatMap((line) => line.split('|')[0]!.trim().split(' ')), Head.role);
  mark(['he', 'she', 'who'], Head.somebody);
  mark(['they', 'we', 'you', 'both', 'them'], Head.they);
  mark(['it', 'this', 'that', 'which', 'these', 'those', 'i'], Head.it);
  // What the lists here do not say follows from what the names pass knows of a word.
  for (let id = 0; id < all.length; id++) if (all[id] === 0) all[id] = headOfClass(classOf(id));
  return all;
});

/** "environmentalists", "firemen", "secretaries": several of whom the lists know one. */
function plurals(): string[] {
  return `${PERSON_NOUNS} ${SPEAKING_NOUNS.persons}`.trim().split(/\s+/).map((word) =>
    word.replace(/(?:(m)an|([^aeiou])y|(ch|sh|s|x)|(.))$/, (_, man, y, hiss, other) => (man ? 'men' : y ? `${y}ies` : hiss ? `${hiss}es` : `${other}s`)));
}

function headOfClass(bits: number): number {
  if (bits & (Is.personNoun | Is.office | Is.rank)) return Head.person;
  return bits & Is.bodyHead ? Head.body : Head.none;
}

/** "investor", "minister": an office, or what a person is without one. */
export function isPersonWord(id: number): boolean {
  const head = headOfWord(id);
  return head === Head.person || head === Head.role;
}

/** Head of a word by its id. */
export function headOfWord(id: number): number {
  return id < heads.length ? heads[id]! : headOfClass(classOf(id));
}
