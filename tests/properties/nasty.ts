/** Texts that break parsers: by shape, small as seeds for any size. `tests/fixtures/nasty` holds whole pages of the kind. */
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../fixtures/nasty/', import.meta.url);

/** Name and text of every kept page. */
export const PAGES: readonly (readonly [string, string])[] = readdirSync(folder)
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** A unit to be repeated: each makes some obvious pattern quadratic, or some pass forget where it is. */
export const UNITS: Readonly<Record<string, string>> = {
  letter: 'a', space: ' ', 'no-break space': '\u00a0', newline: '\n', 'blank line': ' \n', tab: '\t', crlf: '\r\n',
  'straight mark': '"', 'opening mark': '“', 'closing mark': '”', 'single mark': "'", 'guillemets': '«»', 'marks and blanks': '" ',
  quote: '"x," he said. ', 'open quote lines': '"We agree\n\n', 'nested marks': '“‘', 'short quote': '"a" ',
  'capital words': 'Ab ', 'hyphened capitals': 'A-', 'initials': 'A. ', 'abbreviations': 'Mr. ', 'of names': 'Bank of ', 'title words': 'Foreign Minister ',
  digits: '1', 'grouped digits': '1,111', 'decimal points': '1.1', money: '$1 ', percent: '5% ', 'number words': 'two hundred million ', 'ranges': '1-2-',
  date: 'Feb. 3, ', weekdays: 'Monday ', 'date words': 'on Thursday, February ', 'jalali dates': '14 Bahman ', years: '2022 ',
  parentheses: '(', closed: '()', acronym: '(ABC) ', 'long and short': 'Alpha Beta Gamma (ABG) ', dashes: '–', dateline: 'TEHRAN (XYZ) – ', colons: 'A: ', 'label lines': 'Related News:\n',
  'link titles': 'Claim: Speaker\n', 'read more': 'Read More: ', stamps: '12:30 - 2022\n', breadcrumbs: 'Home > ', bullets: '* ', pipes: '| ',
  said: 'said ', 'he said': 'he said that ', 'according to': 'according to ', 'commas': ', ', that: 'that ', and: 'and ', pronouns: 'he ',
  escape: '\u001b[31m', override: '\u202e', 'zero width': '\u200b', joiner: '\u200d', combining: 'e\u0301', 'only combining': '\u0301', surrogate: '\ud83d', pair: '😀', nul: '\0', bom: '\ufeff',
  persian: 'سلام ', html: '<p>', entity: '&amp;', url: 'http://a.b/', email: 'a@b.c ', backslash: '\\', apostrophes: "’s ", ellipsis: '… ', dots: '. ',
};

/**
 * Lines as pages have them by the thousand where a site's menu or an index was taken for an article. A look for a sign that is not
 * there, from here to the end of the file or back to its beginning, is so fast that only long files show it.
 */
export const LINES: Readonly<Record<string, string>> = {
  'stamps without a bar': 'June 3 2024\nMarta Penrose\n', 'paths': '/news/a/00001.txt\n', 'titles with a figure': 'Port of Rasht to get 3 more cranes\n',
  'names in capitals': 'RASHT\nLALEH MIRZADEH\n', 'sections': 'Politics\n', 'sections below a story': 'The mill burned down on Monday.\n- Economy\n', 'signed lines': 'The road is open again – IRNA\n\n',
  'codes and names': 'The mill burned down on Monday.\n\nMNA/5401\n\nLaleh Mirzadeh\n\n', 'quotes and stamps': '“It is colder in winter,” he said.\n2020-November-17 09:26\n',
};

/** Words of the trade, so that random texts reach the rules behind the first gate. */
export const WORDS: readonly string[] = [
  'TEHRAN', 'Tehran', '(IRNA)', '(XYZ)', '–', '--', '-', ':', ',', '.', '\n', '\n\n', '\r\n', '"', '“', '”', "'", '‘', '’', '«', '»', '(', ')', '[', ']', '…', '?', '!', ';', '/', '|',
  'said', 'says', 'told', 'according to', 'that', 'he', 'she', 'they', 'the minister', 'Minister', 'Foreign Minister', 'President', 'spokesman', 'Mr.', 'Dr.', 'Gen.',
  'Laleh Mirzadeh', 'Mirzadeh', 'Al-Karim', 'bin Said', 'Bank of Rasht', 'Ministry of Ports', '(MoP)', 'MoP', 'Women for Rasht (WfR)', 'barrels per day (bpd)', 'bpd', 'JCPOA', 'UN', '(UN)', 'Iran', 'Iran’s', "Japan's", 'Tabriz',
  '5', '1,200', '3.5 million', '$38', '20%', 'percent', 'tons', 'Feb. 3', 'February', 'Thursday', '2022', '2022-02-03', '14 Bahman 1400', '12:30', '1/2/2022',
  'Related News:', 'Read More:', 'By', 'News ID', 'Iran PressIran News:', 'End Item', 'MNA/', 'Published:', 'Copyright', 'Home >', 'Tags:', 'Share',
  '\u00a0', '\u200b', '\u202e', '\u001b', '\0', '😀', '\ud800', 'e\u0301', 'ß', 'İ', '\ufeff', '\u2028', '\t', '  ',
];
