/** Abbreviations before a name or a number: "Gen. Bagheri", "No. 4". No sentence ends behind them, whatever follows. */
const BEFORE_NAMES: readonly string[] = [
  // ranks and forms of address before a name: "Gen. Bagheri"
  'mr', 'mrs', 'ms', 'dr', 'prof', 'eng', 'engr', 'gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'adm', 'brig', 'sgt', 'cpl', 'pvt', 'pfc', 'spc', 'lcpl', 'rev', 'fr',
  'sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'pres', 'amb', 'hon', 'st', 'messrs', 'mt', 'ft', 'supt', 'det', 'ch', 'adv', 'atty', 'dist',
  'rt', 'asst', 'assoc', 'dep', 'br', 'ald', 'cllr', 'cllrs', 'insp', 'const', 'msgr', 'cdr', 'profs', 'drs', 'gens', 'cmdt', 'sqn', 'flt',
  // sums: "Rls. 23 billion"
  'rls', 'rs', 'no', 'nos', 'vs', 'v', 'al',
];

/** Abbreviations behind a name or beside a day, behind which a sentence may end, too: "in Alexandria, Va. The judge", "Karvan Co. It said". */
export const ENDING_ABBREVIATIONS: readonly string[] = [
  // months and weekdays: "Feb. 3", "late on Tue."
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  // in names of bodies and places
  'inc', 'corp', 'co', 'ltd', 'bros', 'jr', 'sr', 'ave', 'blvd', 'rd',
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md', 'mass', 'mich', 'minn',
  'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'vt', 'va', 'wash', 'wis', 'wyo',
];

/** Abbreviations after which a full stop does not end the sentence, although a capital may follow. */
export const ABBREVIATIONS: readonly string[] = [...BEFORE_NAMES, ...ENDING_ABBREVIATIONS];
