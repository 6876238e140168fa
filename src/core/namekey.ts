/**
 * A spelling key for names in Latin letters: two spellings of one Iranian or Arabic name share a key, two different
 * common names do not.
 *
 *   Ghalibaf, Qalibaf, Ghālībāf -> "qalibaf"        Amir-Abdollahian, Amir Abdollahian, Amirabdollahian -> "amirabdulahian"
 *
 * The rules are data (namekey/rewrites.ts, namekey/same.ts). One engine runs them: a name is cut into parts at blanks and
 * hyphens, the article goes, each part is rewritten in one scan, and the parts are joined. Linear; parts are remembered.
 */
import { isApostrophe } from './fold.js';
import { remembered } from './memo.js';
import { joined, rewritePart } from './namekey/engine.js';

/** The key of a name or of a single word of one; empty for a name without letters. */
export function nameKey(name: string): string {
  return keyOfName(name);
}

const keyOfName = remembered((name) => nameParts(name).reduce(joined, ''));

/** The keys of the parts of a name, in order, without articles: "Hashd al-Sha'abi" -> ["hashd", "shabi"]. */
export function nameParts(name: string): string[] {
  const parts = partsOf(name);
  const keys: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (isArticle(parts, i)) continue;
    if (i > 0 && i + 1 < parts.length && FILIATION.has(part.letters)) keys.push('bin');
    else if (i > 0 && part.hyphen && EZAFE.has(part.letters)) continue;
    else keys.push(keyOfPart(part.letters));
  }
  return keys;
}

/** The key of a name's last part, empty for a name of one part. */
export const familyKey: (name: string) => string = remembered((name) => {
  const parts = nameParts(name);
  return parts.length > 1 ? parts[parts.length - 1]! : '';
});

/** The key of its first part, empty for a name of one part. */
export const givenKey: (name: string) => string = remembered((name) => {
  const parts = nameParts(name);
  return parts.length > 1 ? parts[0]! : '';
});

interface Part {
  letters: string;
  /** A hyphen joins it to the part before. */
  hyphen: boolean;
}

// As long as no name is: a "word" of a megabyte is cut.
const LONGEST_PART = 60;
const keyOfPart = remembered(rewritePart);

const FILIATION = new Set(['bin', 'ben', 'ibn', 'ebn']);
const EZAFE = new Set(['e', 'ye', 'i']);
const ARTICLE = new Set(['al', 'el', 'ol', 'ul']);
/** "ash-Shara", "ed-Din", "or-Rasoul": the article takes on the sound that follows. */
const ASSIMILATED = /^[aeou](?:sh|[rnsdtz])$/;

function isArticle(parts: readonly Part[], i: number): boolean {
  const next = parts[i + 1];
  if (!next) return false;
  const { letters } = parts[i]!;
  if (ARTICLE.has(letters)) return true;
  return (i > 0 || next.hyphen) && letters.length < 4 && ASSIMILATED.test(letters) && next.letters.startsWith(letters.slice(1));
}

function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  let letters = '';
  let hyphen = false;
  const close = (): void => {
    if (letters !== '') addPart(parts, letters.length > LONGEST_PART ? letters.slice(0, LONGEST_PART) : letters, hyphen);
    letters = '';
  };
  for (const char of plain(name)) {
    const code = char.charCodeAt(0);
    if ((code >= 97 && code <= 122) || (code > 127 && LETTER.test(char))) letters += char;
    else if (!isApostrophe(code) && !(code > 127 && MARK.test(char))) {
      close();
      hyphen = DASH.test(char);
    }
  }
  close();
  return parts;
}

/** "Nasr Allah" is Nasrallah; "Hedayat Ullah" likewise. */
function addPart(parts: Part[], letters: string, hyphen: boolean): void {
  const before = parts.at(-1);
  if (before && (letters === 'allah' || letters === 'ullah' || letters === 'ollah') && before.letters.length > 2) before.letters += letters;
  else parts.push({ letters, hyphen });
}

const ASCII = /^[\x20-\x7e]*$/;
const LETTER = /\p{L}/u;
const MARK = /[\p{M}\u02be\u02bf\u02bb\u200c]/u;
const DASH = /[-\u2010-\u2015]/;

/** Letters that lose more than an accent; the rest follows from canonical decomposition ("ā", "ḥ", "ş"). */
const SPECIAL: Readonly<Record<string, string>> = {
  'š': 'sh', 'č': 'ch', 'ž': 'zh', 'ġ': 'gh', 'ḡ': 'gh', 'ḵ': 'kh', 'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ə': 'a',
};
const SPECIAL_LETTER = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g');

/** Small letters without accents. */
function plain(name: string): string {
  const small = name.toLowerCase();
  if (ASCII.test(small)) return small;
  return small.normalize('NFC').replace(SPECIAL_LETTER, (letter) => SPECIAL[letter]!).normalize('NFD');
}
