/**
 * The one gate between an article's text and its reader. A news page is hostile until shown otherwise: it may hold terminal
 * escapes, direction overrides, spreadsheet formulas or markup. Every output passes its strings through one of these.
 * Nothing is dropped in silence: what could do harm is shown by its code point, `\u{1b}`.
 */

/**
 * Characters that act instead of showing: C0 and C1 controls (all but tab and line feed), line and paragraph separators,
 * bidi embeddings, overrides and isolates (CVE-2021-42574), interlinear annotation marks, and the invisible tag characters.
 * An OSC 8 hyperlink needs ESC or U+009D to begin, so it is among these. Zero-width (non-)joiners and direction marks stay: Persian names need them.
 */
const ACTING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const ALL_ACTING = new RegExp(ACTING.source, 'gu');

/** `text` with acting characters shown as `\u{1b}`; tabs and line feeds stay, CRLF counts as a line feed. For terminals and plain files. */
export function visible(text: string): string {
  return ACTING.test(text) ? text.replace(/\r\n/g, '\n').replace(ALL_ACTING, codeOf) : text;
}

/** Whether `visible` shows the text as it stands; asked once of a text that is shown word by word. */
export function isHarmless(text: string): boolean {
  return !ACTING.test(text);
}

const LINE_BLANKS = /[\t\n\r\u0085\u2028\u2029 ]+/g;
const UNEVEN_BLANK = /[\t\n\r\u0085\u2028\u2029]| {2}/;

/** `visible` on one line: line ends and tabs become one space. For cells, headings and messages. */
export function visibleLine(text: string): string {
  return visible(UNEVEN_BLANK.test(text) ? text.replace(LINE_BLANKS, ' ') : text);
}

function codeOf(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16)}}`;
}

/**
 * What a spreadsheet would run when a cell begins with it (OWASP, "CSV injection"): a formula sign, its full-width double,
 * also after blanks or a quotation mark that some programs strip.
 */
export const FORMULA_START = /^[\s'"\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** A cell that no spreadsheet takes for a formula: a leading apostrophe, which they hide, marks it as text. */
export function spreadsheetCell(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

const HTML_SPECIAL = /[&<>"']/g;
const HTML_ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** `text` for an element's content or a quoted attribute. */
export function html(text: string): string {
  return visible(text).replace(HTML_SPECIAL, (char) => HTML_ENTITIES[char]!);
}

// "[x](javascript:…)", "<img onerror>", "# heading", "| cell": all of CommonMark's and GFM's inline signs.
const MARKDOWN_SPECIAL = /[\\`*_{}[\]<>#|~!&]/g;
// A line that would begin a list, a heading's underline or a rule: "- x", "+ x", "1. x", "1) x", "===".
const MARKDOWN_LINE_START = /^(\s{0,8})(?=[-+=])|^(\s{0,8}\d{1,9})(?=[.)])/;
// Bare addresses become links in GFM: "www.x.org", "https://x.org". So does "x@y.org", which is looked for behind all escapes: it stays one.
const AUTOLINK = /\b(?:https?|ftp|mailto|xmpp|javascript|data)(?=:)|\bwww(?=\.)/gi;

/** One line of `text` in which no character means anything to Markdown or to the HTML inside it. */
export function markdown(text: string): string {
  return visibleLine(text)
    .replace(MARKDOWN_SPECIAL, '\\$&')
    .replace(AUTOLINK, '$&\\')
    .replace(MARKDOWN_LINE_START, '$&\\');
}

// JSON.stringify escapes C0 and lone surrogates, but not these, which act in terminals and in scripts.
const JSON_RAW = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;
const ALL_JSON_RAW = new RegExp(JSON_RAW.source, 'g');

/** `value` as JSON in which no acting character stands raw; parsing it gives `value` back. `indent` as for `JSON.stringify`. */
export function json(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  return JSON_RAW.test(text) ? text.replace(ALL_JSON_RAW, jsonEscape) : text;
}

function jsonEscape(chars: string): string {
  let out = '';
  for (let i = 0; i < chars.length; i++) out += `\\u${chars.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return out;
}

const FILE_UNSAFE = /[^\p{L}\p{N}._-]+/gu;
const FILE_NAME_LIMIT = 80;
// Windows keeps these for devices, with any extension.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name for a file of ours made of anybody's words: no separators, no leading dot or dash, no device names, at most 80 units. */
export function fileName(name: string): string {
  const plain = name.slice(0, FILE_NAME_LIMIT * 4).replace(FILE_UNSAFE, '_').replace(/^[._-]+/, '').slice(0, FILE_NAME_LIMIT).replace(/[.]+$/, '');
  if (plain === '') return 'article';
  return DEVICE.test(plain) ? `_${plain}` : plain;
}

const PICTURES = 0x2400;

/**
 * `text` with each acting character replaced by one that shows (U+2400 for NUL, …), so that code-point offsets still hold. For
 * plain-text files that stand-off annotations point into. The carriage return of a CRLF becomes a blank.
 */
export function sameLength(text: string): string {
  return ACTING.test(text) ? text.replace(/\r(?=\n)/g, ' ').replace(ALL_ACTING, pictureOf) : text;
}

function pictureOf(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
