/**
 * Tokens to a tree, by recursive descent. NOT binds closest, then AND (also by mere neighbourhood), then OR: `a b OR c` is
 * (a and b) or c.
 */
import { fieldCalled, type Field } from './fields.js';
import { lex, type QueryToken } from './lexer.js';
import { QueryError, type Leaf, type Query, type Test } from './query.js';
import { wordsOf } from './words.js';

/** As deep as brackets may nest; recursion has to end before the stack does. */
const DEEPEST = 100;

const NEAR = /^(?:(?:NEAR|ADJ)(?:\/?(\d{1,4}))?|(?:near|w|within|adj)\/(\d{1,4}))$/;
const USUAL_NEARNESS = 5;

function isTerm({ kind }: QueryToken): boolean {
  return kind === 'word' || kind === 'phrase';
}

/** The tree of a query. @throws QueryError for one that cannot be read */
export function parseQuery(query: string): Query {
  const parser = new Parser(query);
  return parser.parse();
}

class Parser {
  readonly #tokens: QueryToken[];
  #at = 0;
  #depth = 0;

  constructor(private readonly query: string) {
    this.#tokens = lex(query);
  }

  parse(): Query {
    if (this.#next().kind === 'end') throw this.#error('the query is empty');
    const tree = this.#or(null);
    if (this.#next().kind !== 'end') throw this.#error(this.#next().kind === 'close' ? 'a closing bracket without an opening one' : 'unexpected here');
    return tree;
  }

  /** A method, not a getter: it changes under the reader's feet. */
  #next(): QueryToken {
    return this.#tokens[this.#at]!;
  }

  #error(message: string, token = this.#next()): QueryError {
    return new QueryError(message, this.query, token.start);
  }

  #or(field: Field | null): Query {
    const parts = [this.#and(field)];
    while (this.#next().kind === 'or') {
      this.#at++;
      parts.push(this.#and(field));
    }
    return parts.length === 1 ? parts[0]! : { type: 'or', parts };
  }

  #and(field: Field | null): Query {
    const parts: Query[] = [];
    for (;;) {
      const { kind } = this.#next();
      if (kind === 'and') {
        if (parts.length === 0) throw this.#error('nothing stands before AND');
        this.#at++;
      }
      if (kind !== 'and' && parts.length > 0 && (kind === 'or' || kind === 'close' || kind === 'end')) break;
      if (parts.length > 0) this.#refuseNear();
      parts.push(this.#not(field));
    }
    return parts.length === 1 ? parts[0]! : { type: 'and', parts };
  }

  /** "oil NEAR price", "oil w/5 price": nearness in other languages. As one more word to find it would find nothing, and not say why. */
  #refuseNear(): void {
    const [before, token, behind] = [this.#tokens[this.#at - 1]!, this.#next(), this.#tokens[this.#at + 1]];
    const near = token.kind === 'word' ? NEAR.exec(token.text) : null;
    if (near === null || !isTerm(before) || behind === undefined || !isTerm(behind)) return;
    throw this.#error(`nearness is written "${before.text} ${behind.text}"~${near[1] ?? near[2] ?? USUAL_NEARNESS}, at most so many words between them; in marks, "${token.text}" is a word`);
  }

  #not(field: Field | null): Query {
    if (this.#next().kind !== 'not') return this.#primary(field);
    if (++this.#depth > DEEPEST) throw this.#error('nested too deeply');
    this.#at++;
    const part = this.#not(field);
    this.#depth--;
    return { type: 'not', part };
  }

  #primary(field: Field | null): Query {
    const token = this.#next();
    switch (token.kind) {
      case 'open': return this.#group(field);
      case 'field': return this.#fielded(field);
      case 'word':
      case 'phrase':
      case 'regex':
        this.#at++;
        return this.#leaf(token, field);
      case 'end': throw this.#error(this.#at === 0 ? 'the query is empty' : `nothing follows "${this.#tokens[this.#at - 1]!.text}"`);
      case 'close':
      case 'and':
      case 'or':
      case 'not': throw this.#error(`a word is missing before "${token.text}"`);
    }
  }

  #group(field: Field | null): Query {
    const open = this.#next();
    if (++this.#depth > DEEPEST) throw this.#error('nested too deeply');
    this.#at++;
    if (this.#next().kind === 'close') throw this.#error('empty brackets', open);
    const tree = this.#or(field);
    if (this.#next().kind !== 'close') throw this.#error('a bracket is not closed', open);
    this.#at++;
    this.#depth--;
    return tree;
  }

  #fielded(outer: Field | null): Query {
    const token = this.#next();
    if (outer) throw this.#error(`a field inside another field: "${token.text}:"`);
    this.#at++;
    const gap = this.#next().start !== token.end || this.#next().kind === 'end';
    if (gap) throw this.#error(`nothing follows "${token.text}:"; a blank ends it`, token);
    if (token.text.toLowerCase() === 'quote') return { type: 'quote', part: this.#primary(null) };
    const field = fieldCalled(token.text);
    if (typeof field === 'string') throw this.#error(field, token);
    return this.#primary(field);
  }

  #leaf(token: QueryToken, field: Field | null): Query {
    const test = this.#test(token, field);
    const leaf: Leaf = { type: 'leaf', field: field?.name ?? null, test, start: token.start, end: token.end };
    const wrong = field?.check?.(test) ?? null;
    if (wrong !== null) throw this.#error(wrong, token);
    return leaf;
  }

  #test(token: QueryToken, field: Field | null): Test {
    if (token.kind === 'regex') return { kind: 'regex', source: token.text };
    if (token.kind === 'word' && token.text === '*') return { kind: 'any' };
    const special = field?.read?.(token.text) ?? null;
    if (typeof special === 'string') throw this.#error(special, token);
    if (special) return special;
    const words = wordsOf(token.text, token.kind === 'phrase');
    if (words.length === 0) throw this.#error(`nothing to look for in "${token.text}"`, token);
    return { kind: 'words', words, near: token.near };
  }
}
