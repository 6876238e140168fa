/**
 * Regular expressions that run in linear time whatever they are: RE2's, by re2js, loaded when a query holds one. V8's own can be
 * made to run for years by a pattern of ten characters.
 */
import { createRequire } from 'node:module';
import type { Range } from './ranges.js';

type Re2 = typeof import('re2js');

export type Finder = (text: string) => Range[];

/** More hits than anybody reads, in one stretch of text. */
const MOST = 10_000;

/**
 * A function that finds all matches of `source`; a pattern without a capital letter folds case, as ripgrep's smart case does.
 * @throws Error with RE2's message, on one line
 */
export function finderOf(source: string, exact: boolean): Finder {
  const { RE2JS } = createRequire(import.meta.url)('re2js') as Re2;
  const sensitive = exact || /\p{Lu}/u.test(source.replace(/\\(?:[pP]\{[^}]*\}|.)/g, ''));
  let compiled: ReturnType<typeof RE2JS.compile>;
  try {
    compiled = RE2JS.compile(source, sensitive ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    throw new Error((error as Error).message.replace('error parsing regexp: ', '').replace('`(?i)', '`').split('\n')[0], { cause: error });
  }
  return (text) => {
    const matcher = compiled.matcher(text);
    const found: Range[] = [];
    while (found.length < MOST && matcher.find()) {
      if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
    }
    return found;
  };
}
