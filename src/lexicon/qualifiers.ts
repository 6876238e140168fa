/** What stands before a figure and says how exact it is, small letters; the longest that fits is taken. */
export const QUALIFIERS: readonly string[] = [
  'more than', 'less than', 'fewer than', 'no more than', 'not more than', 'no less than', 'no fewer than', 'not less than', 'much more than', 'far more than', 'well over', 'well above',
  'at least', 'at most', 'at the most', 'up to', 'as many as', 'as much as', 'as few as', 'as little as', 'as low as', 'as high as', 'a little more than', 'slightly more than', 'slightly over',
  'around', 'about', 'roughly', 'approximately', 'nearly', 'almost', 'some', 'over', 'under', 'above', 'below', 'exceeding', 'in excess of', 'upwards of', 'upward of', 'circa', 'approx', 'approx.',
  'an estimated', 'estimated', 'estimated at', 'close to', 'just over', 'just under', 'a little over', 'near', 'minimum of', 'a minimum of', 'maximum of', 'a maximum of',
  'somewhere around', 'virtually', 'practically', 'on average', 'an average of', 'averaging', 'only about', 'only around', '~', '>', '<', '≈',
];

/** The same behind it: "10 percent or more". */
export const TRAILING_QUALIFIERS: readonly string[] = ['or more', 'or less', 'or so', 'or fewer', 'at least', 'at most', 'or thereabouts'];
