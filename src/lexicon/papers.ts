/** What names of papers end in: "Duluth Ledger-Herald", "Karvan Evening Post". Small letters. */
export const PAPER_NOUNS: readonly string[] = [
  'times', 'post', 'herald', 'journal', 'tribune', 'gazette', 'chronicle', 'observer', 'today', 'telegraph', 'inquirer', 'courier', 'examiner', 'register', 'sentinel', 'dispatch', 'bulletin',
  'argus', 'echo', 'mail', 'express', 'record', 'independent', 'standard', 'monitor', 'ledger', 'reporter', 'advertiser', 'mercury', 'guardian', 'citizen', 'review', 'democrat', 'press', 'news',
];

/** Of these, the ones that are other things elsewhere, and a paper's where somebody told it something. Small letters. */
export const PRINTED_NOUNS: readonly string[] = ['echo', 'mercury', 'argus', 'sentinel', 'bulletin', 'inquirer', 'dispatch', 'advertiser', 'telegraph', 'weekly'];
