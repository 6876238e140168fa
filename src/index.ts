/** The library: one function for an article and one for many, and the types of what they return. */
export { parseArticle, parseArticles, type Input, type ParseOptions } from './parser/parse.js';
export type * from './core/article.js';
