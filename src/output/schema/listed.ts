/** What `list --json` gives: an entry of the record and what it needs to know of its article. Of articles it is the record itself. */
import type { Acronym, Figure, Link, NewsDate, Organization, Paragraph, Person, Place, Quote } from '../../core/article.js';
import type { Context } from '../list.js';

interface Origin {
  article: Context;
}

export type Listed =
  | (Origin & Quote) | (Origin & Person) | (Origin & Organization) | (Origin & Place) | (Origin & Acronym)
  | (Origin & Figure) | (Origin & NewsDate) | (Origin & Link) | (Origin & Paragraph);
