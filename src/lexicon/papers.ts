/** What names of papers end in: "Duluth Ledger-Herald", "Karvan Evening Post". Small letters. */
export const PAPER_NOUNS: readonly string[] = [
  'times', 'post', 'herald', 'journal', 'tribune', 'gazette', 'chronicle', 'observer', 'today', 'telegraph', 'inquirer', 'courier', 'examiner', 'register', 'sentinel', 'dispatch', 'bulletin',
  'argus', 'echo', 'mail', 'express', 'record', 'independent', 'standard', 'monitor', 'ledger', 'reporter', 'advertiser', 'mercury', 'guardian', 'citizen', 'review', 'democrat', 'press', 'news',
];
