import { AGENCIES } from '../../../agencies/index.js';
import { table } from '../../../core/tables.js';

const FIRST_WORD = /^[a-z]+(?:-[a-z]+)*/i;

/** The first words of the agencies' names, in small letters: "associated", "ap", "press", "anadolu". A new house is one entry of the agencies' tables. */
export const HOUSE_WORDS: readonly string[] = table('house words', () => [...new Set(AGENCIES.flatMap(({ name, code, aliases = [] }) => [name, code ?? name, ...aliases])
  .flatMap((form) => FIRST_WORD.exec(form)?.[0].toLowerCase() ?? [])
  // "The Associated Press": what is furniture by its house is not so by "the".
  .filter((word) => word !== 'the'))]);
