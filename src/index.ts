/** The library: one function and the types of what it returns. */
export { parseArticle, type ParseOptions } from './parser/parse.js';
export type * from './core/article.js';
