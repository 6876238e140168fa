/** Labels over lists of links to other stories, and the ones that stand before a single title on its own line. */

/** "Related News:" alone on a line; the colon is optional. Small letters. */
export const RELATED_LABELS: readonly string[] = [
  'related news', 'related stories', 'related story', 'related articles', 'related article', 'related items', 'related posts', 'related links', 'related content',
  'related', 'related reading', 'related reports', 'related report', 'related video', 'related videos', 'read more', 'read more news', 'read also', 'also read', 'read next', 'read this',
  'see also', 'see more', 'also see', 'check also', 'watch also', 'watch', 'read', 'more on this story', 'more on this topic', 'more on this', 'more stories', 'more news',
  'more to read', 'further reading', 'you may also like', 'you can also read', 'you might also like', 'you may like', 'recommended', 'recommended stories', 'in this regard', 'other news', 'don\'t miss', 'related coverage', 'more coverage', 'what to read next', 'must read', 'must reads', 'also from this source', 'more from this author', 'more from author', 'more from the author', 'more by this author', 'related internet links', 'more like this', 'more headlines', 'read this next', 'more reading', 'more news on the same subject', 'more on the same subject', 'related resources', 'related stories and resources',
  'you can also read ten stories editors picked for you', 'stories editors picked for you', 'more local news', 'related fact checks', 'dw recommends', 'keep reading', 'continue reading', 'read on', 'more from this section', 'more in this section', 'recommended articles', 'recommended reading', 'recommended for you',
];

/** Before a title on the same line: "READ: Iran, Oman sign …". Longest first is not needed; the colon ends the label. */
export const INLINE_LABELS: readonly string[] = [
  'read', 'read more', 'read also', 'also read', 'see also', 'see more', 'also see', 'check also', 'related', 'related news', 'related story', 'related article', 'more', 'watch',
  'watch also', 'read this', 'read next', 'don\'t miss', 'don’t miss', 'must read', 'related articles', 'related stories', 'recommended', 'more on this', 'more on this story',
];
