/** What names of papers end in: "Duluth Ledger-Herald", "Karvan Evening Post". Small letters. */
export const PAPER_NOUNS: readonly string[] = [
  'times', 'post', 'herald', 'journal', 'tribune', 'gazette', 'chronicle', 'observer', 'today', 'telegraph', 'inquirer', 'courier', 'examiner', 'register', 'sentinel', 'dispatch', 'bulletin',
  'argus', 'echo', 'mail', 'express', 'record', 'independent', 'standard', 'monitor', 'ledger', 'reporter', 'advertiser', 'mercury', 'guardian', 'citizen', 'review', 'democrat', 'press', 'news',
];

/** What a name over a page ends in, too, and is something else inside a story: "a *beacon*". Small letters. */
export const MASTHEAD_NOUNS: readonly string[] = [
  'recorder', 'daily', 'weekly', 'star', 'mirror', 'banner', 'beacon', 'gleaner', 'spectator', 'enquirer', 'intelligencer', 'republican', 'globe',
];

/** Of the first list, the ones that are other things elsewhere, and a paper's where somebody told it something. Small letters. */
export const PRINTED_NOUNS: readonly string[] = ['echo', 'mercury', 'argus', 'sentinel', 'bulletin', 'inquirer', 'dispatch', 'advertiser', 'telegraph', 'weekly'];

/** What an outlet is called again: "the *paper* says", "told the *newspaper*". Small letters. */
export const OUTLETS_AGAIN: readonly string[] = ['newspaper', 'paper', 'daily', 'magazine', 'weekly', 'broadcaster', 'channel', 'network', 'station', 'outlet', 'website', 'site', 'tabloid'];

/** One of these makes a name an outlet's, beside the last words of papers: "Rossiyskaya *Gazeta*", "*Radio* Karvan". Small letters. */
export const OUTLET_WORDS: readonly string[] = ['gazeta', 'izvestia', 'kommersant', 'vedomosti', 'newspaper', 'daily', 'radio', 'tv', 'television', 'magazine', 'weekly'];

/** What kind of an outlet it is, at a sentence's beginning with a capital: "*State* news agency IRNA", "*Hard-line* daily Kayhan". Small letters. */
export const OUTLET_ADJECTIVES: readonly string[] = (
  'state state-run state-owned state-affiliated official semi-official semiofficial hard-line hardline private privately-owned local national independent conservative reformist '
  + 'pro-reform principlist pro-government opposition government-run domestic foreign regional provincial student leading popular ultraconservative moderate sister exiled'
).split(' ');
