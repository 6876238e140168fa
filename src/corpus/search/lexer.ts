/**
 * A query cut into tokens. Why not a package: of 33 queries of this language liqe 3.8.7 refuses 14 (nearness, "a|b", apostrophes),
 * lucene 2.1.1 reads "a|b" as one word and knows no precedence ("a b OR c" is a and (b or c)), lucene-kit 1.3.0 refuses nearness.
 */
import { QueryError } from './query.js';

export type TokenKind = 'word' | 'phrase' | 'regex' | 'field' | 'open' | 'close' | 'and' | 'or' | 'not' | 'end';

export interface QueryToken {
  kind: TokenKind;
  /** A word's or a field's text, a phrase without its marks, a regular expression without its slashes. */
  text: string;
  start: number;
  end: number;
  /** `"a b"~5` */
  near: number | null;
}

const BLANK = /\s/;
const LETTER = /\p{L}/u;
const OPEN_QUOTES = '"“„«';
const CLOSE_QUOTES = '"”“»';
const FIELD = /^([A-Za-z][A-Za-z_-]{0,30}):/;
const OPERATORS: Record<string, TokenKind> = { AND: 'and', OR: 'or', NOT: 'not', '&&': 'and', '||': 'or', '|': 'or' };
const SIGNS: Record<string, TokenKind> = { '(': 'open', ')': 'close', '|': 'or' };

/** All tokens, an "end" last. @throws QueryError for a mark that is not closed, and for "/oman/i" */
export function lex(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (let at = 0; at < query.length;) {
    if (BLANK.test(query[at]!)) {
      at++;
      continue;
    }
    const token = read(query, at, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', start: query.length, end: query.length, near: null });
  return tokens;
}

function read(query: string, at: number, before: QueryToken | undefined): QueryToken {
  const char = query[at]!;
  if (OPEN_QUOTES.includes(char)) return phrase(query, at);
  const sign = SIGNS[char];
  if (sign) return { kind: sign, text: char, start: at, end: query[at + 1] === '|' && char === '|' ? at + 2 : at + 1, near: null };
  const joined = before?.kind === 'field' && before.end === at;
  if (!joined && negates(query, at)) return { kind: 'not', text: char, start: at, end: at + 1, near: null };
  const regex = char === '/' ? readRegex(query, at) : null;
  if (regex) return regex;
  const field = FIELD.exec(query.slice(at, at + 40));
  if (field && !joined) return { kind: 'field', text: field[1]!, start: at, end: at + field[0].length, near: null };
  return word(query, at);
}

/** A dash or an exclamation mark before something negates it; one inside a word or alone is part of it. */
function negates(query: string, at: number): boolean {
  return (query[at] === '-' || query[at] === '!') && at + 1 < query.length && !BLANK.test(query[at + 1]!);
}

function phrase(query: string, start: number): QueryToken {
  let end = start + 1;
  while (end < query.length && !CLOSE_QUOTES.includes(query[end]!)) end++;
  if (end >= query.length) throw new QueryError('a quotation mark is not closed', query, start);
  const near = /^~(\d{1,4})/.exec(query.slice(end + 1, end + 6));
  if (near === null && query[end + 1] === '~') throw new QueryError('behind ~ stands how many words may lie between: "oil gas"~5', query, end + 1);
  return {
    kind: 'phrase', text: query.slice(start + 1, end), start, end: end + 1 + (near?.[0].length ?? 0), near: near ? Number(near[1]) : null,
  };
}

/** "/\d{4}/"; null where no slash closes it. @throws QueryError for letters behind it: "/oman/i" is no flag, and no path */
function readRegex(query: string, at: number): QueryToken | null {
  const end = regexEnd(query, at);
  if (end <= 0) return null;
  if (LETTER.test(query[end + 1] ?? '')) throw new QueryError('no letters stand behind a closed /expression/: case folds by itself, --exact keeps it; a path is put in marks', query, end + 1);
  return { kind: 'regex', text: query.slice(at + 1, end).replaceAll('\\/', '/'), start: at, end: end + 1, near: null };
}

/** Offset of the slash that closes the one at `start`; -1 when it is a slash in a word ("and/or", "/home"). */
function regexEnd(query: string, start: number): number {
  for (let at = start + 1; at < query.length; at++) {
    if (query[at] === '\\') at++;
    else if (query[at] === '/') return at === start + 1 ? -1 : at;
  }
  return -1;
}

/** "wa*er", "wat?r" */
const INNER = /[\p{L}\p{N}]([*?]+)[\p{L}\p{N}]/u;

/** A quotation mark ends a word and begins a phrase, also in `5'11"`, which is looked for as `5'11`: an unclosed one is told rather than taken for a sign. */
function word(query: string, start: number): QueryToken {
  let end = start;
  while (end < query.length && !BLANK.test(query[end]!) && !'()|'.includes(query[end]!) && !OPEN_QUOTES.includes(query[end]!)) end++;
  const text = query.slice(start, end);
  if (text[0] === '*' && text.length > 1) throw new QueryError(`* stands at a word's end: inflat*; words by their ending are found by /\\w*${text.slice(1)}/`, query, start);
  const inside = INNER.exec(text);
  if (inside) throw new QueryError(`${inside[1]![0]} is no sign inside of a word; /${text.replace(/[*?]+/g, (signs) => (signs[0] === '*' ? '\\w*' : '\\w'))}/ finds it`, query, start + inside.index + 1);
  return { kind: OPERATORS[text] ?? 'word', text, start, end, near: null };
}
