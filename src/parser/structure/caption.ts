/** Words under pictures, and the lines that name who took them. */
import { agencyOf } from '../../agencies/index.js';
import { PICTURE_HOUSES } from '../../agencies/pictures.js';
import { isAsciiCapital, isAsciiDigit } from '../../core/ascii.js';
import { isCapitalized } from '../text/chars.js';
import { Stems } from '../text/stems.js';
import { lengthOf, reports } from './shape.js';
import { endsSentence, type Unit } from './units.js';

const SIDES = /\((?:L|R|C|left|right|cent(?:er|re)|2nd [LR]|from left)\)/i;
/** Where "(R)" is all that stands in brackets it may be a party. */
const PARTY = /^(?!.*\([LC]\))(?:[^()]*\(R\))+[^()]*$/;
const PICTURE_OPENER = /^(?:FILE\s?[-–—:]|(?:this|the|an?|undated|file)\s(?:undated |combination |combined )?(?:(?:file|handout|aerial|satellite|archive|screen|drone|aerial drone) )?(?:photo|picture|image|pic|photograph|footage|grab)\b(?!\s(?:is(?!\sof\b)|was(?!\staken\b)|has|had|that|looks|remains|emerge[sd]?|could|may|might|will|would|painted)\b)|(?:file )?(?:photo|caption|image|picture|pic)(?:\s(?:by|of|shows|taken)\b|\s?:))/i;
/** "this undated handout *image*": asked for first, as the pattern costs a short run more than all else here. */
const PICTURE_NOUNS = new Stems(['file', 'photo', 'caption', 'image', 'picture', 'pic', 'photograph', 'footage', 'grab']);
const PICTURE_STEMS = new Stems(['file', 'this', 'the', 'a', 'an', 'undated', 'photo', 'caption', 'image', 'picture', 'pic']);
const PICTURE_CREDIT = /[([](?:(?:supplied|handout|pool)(?: photo)?|(?:photo|file|image|picture|pic|via|screen (?:capture|grab)|source:? photo)\b[^()]{0,60}|screenshot(?: (?:from|of|via|by)\b[^()]{0,60})?|(?:AFP|AP|Reuters|IRNA|MNA|Tasnim|Fars|ISNA|Xinhua|Getty[\w /]{0,20}|Press TV|Anadolu)(?: photo| file photo| via [\w ]{2,20})?)[)\]]\.?$/i;
/** "(Courtesy/La Hoja)", "(courtesy of the Karvan Museum)"; "(courtesy of the neighbours)" is said in a story. */
const COURTESY = /[([][Cc]ourtesy(?:(?: of)?[ :/]{0,2}(?:the )?\p{Lu}[^()]{0,60})?[)\]]\.?$/u;
const PICTURED = /\b(?:(?:is|are) (?:seen|pictured|shown) (?:in|at|during|on|here|with|outside|near|speaking|attending|shaking)|in this (?:\w{2,10} )?(?:photo|picture|image))\b/i;
/** "Protesters hold up pictures …", "A man walks past …", "Smoke rises over …": what is seen, told in the present by one sentence over the story. */
const SEEN = /^(?:(?:An?|The|Two|Three|Four|Some) )?(?:[\p{L}'’-]+ ){1,5}(?:holds? (?:up|a|aloft|hands|signs|placards|banners|pictures|flags)|walks? (?:past|by|through|along|in|near|on|across|down)|stands? (?:in|at|near|next|guard|by|outside|on|amid|before|behind)|sits? (?:in|at|on|near|next|outside|among)|(?<=(?:[Ss]moke|[Ss]team|[Ff]lames?|[Dd]ust|[Ff]og|[Mm]ist|[Aa]sh|[Ss]un|[Mm]oon) )rises? (?:from|over|above|after|into)|waves? (?:flags|a|to|the|from|at)|poses? (?:for|with|in)|shakes? hands|chants? (?:slogans|during|in|as)|march(?:es)? (?:through|in|along|during|past|with)|gathers? (?:in|at|outside|around|near|for|to)|inspects?|queues? (?:for|outside|at|in|up)|lines? up|looks? (?:on|at|out|over)|rides? (?:past|in|on|through|a)|carr(?:y|ies) (?:a|the|coffins?|placards|signs|portraits|pictures|an)|attends? (?:a|the|an)|mourns?|prays? (?:at|in|for|over|during))\b/u;
/** "Volunteers hand out water to residents outside a church hall on the east side of Detroit.": what people are seen to do, and where. */
const SEEN_AT = /^(?:[\p{L}'’-]+ ){0,4}(?:[Mm][ae]n|[Ww]om[ae]n|[Pp]eople|[Pp]olice|[Cc]hild(?:ren)?|[Bb]oys?|[Gg]irls?|[Cc]ouple|[Cc]rews?|[Ff]amil(?:y|ies)|[Tt]roops|[Ss]taff|[Ff]ans|[\p{L}-]+(?:ers?|ors?|ees?|ants?|ents?|ians?|ists?|eers?)) (?:hands? out|keeps? (?:a|watch)|unloads?|loads?|sorts?|packs?|wades?|patrols?|guards?|shops? (?:for|at|in)|checks?|cleans?|clears?|searche?s?|digs?|paddles?|cheers?|fish(?:es)?|repairs?|paints?|warms?|waits? (?:for|in|at|outside|to)|works? (?:at|in|on)|plays?) [^,;:]{4,160}\b(?:in|at|of|near|outside|over|from|to) \p{Lu}[^.!?;:]{1,40}\.$/u;
/** The verbs of both, and between which words of the line they stand: the pattern is long, and few lines need it. */
const SEEN_STEMS = new Stems('hold walk stand sit rise wave pose shake chant march gather inspect queue line look ride carry attend mourn pray hand keep unload load sort pack wade patrol guard shop check clean clear search dig paddle cheer fish repair paint warm wait work play'.split(' '));
const SEEN_FROM = 1;
const SEEN_TO = 6;
/** "Left: A courtroom sketch shows the mayor as the verdict is read." */
const BESIDE = /^(?:Left|Right|Above|Below|Pictured|Main image)\s?:\s\p{Lu}/u;
const BESIDE_STEMS = new Stems(['left', 'right', 'above', 'below', 'pictured', 'main']);
const INNER_STOP = /[.!?]["”]?\s|["“”]|\bsa(?:id|ys)\b/;
const MAX_SEEN = 240;

/** No words under a picture, no line about it is longer. */
export const MAX_CAPTION = 320;

/** As credits name them, and in capitals, the longest first. Not matched in any case: with letters of all scripts that makes half a megabyte of machine code. */
const ARCHIVES = `(?:${[...new Set(PICTURE_HOUSES.flatMap((name) => [name, name.toUpperCase()]))].sort((a, b) => b.length - a.length).join('|')})`;
const TAKER = String.raw`\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,4}`;
/** "Omid Testi/AFP/Getty Images", "AFP via Getty Images", "Getty Images"; "MA/PA" is a desk's code. */
const CREDIT = `(?:(?:${TAKER}\\s?/\\s?)?${ARCHIVES}(?:(?:/|\\svia\\s)${ARCHIVES}){1,3}|(?=[^/]*[\\p{Ll}\\s])${TAKER}\\s?/\\s?${ARCHIVES}|(?:Getty Images|GETTY IMAGES)|Shutterstock|EPA(?:-EFE)?|Alamy(?: Stock Photo)?)`;
const CREDIT_LINE = new RegExp(`^${CREDIT}$`, 'u');
/** "Omid Testi/Staff photographer", "OMID TESTI / LAKE COURIER": of the house itself, or all in capitals. */
const STAFF_LINE = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]*\s?\/\s?(?:[Ss]taff(?: (?:[Pp]hotographer|[Ww]riter|[Pp]hoto))?|[Cc]ontributor|[Ff]or .{3,40})$|^\p{Lu}{2,}(?:[\s'’.-]\p{Lu}{2,}){1,3}\s?\/\s?\p{Lu}{2,}(?:[\s'’.-]\p{Lu}{2,}){0,4}$/u;
/** "Image source, Reuters", "Photograph: Omid Testi" */
const LABELLED_LINE = /^(?:image source|source image|photo(?:graph|grapher)?|illustration|credit|image)s?(?:,|\s?:|\sby|\.{3}|…)\s?\S.{1,80}$/i;
/** "… Feb. 11. - OMID TESTI/AFP via Getty Images" */
const CREDIT_TAIL = new RegExp(`(?:[.!?…,]["”’)]?\\s?|\\s[-–—]\\s?|\\s\\|\\s)${CREDIT}$`, 'u');
/** "… with a kettle on his knees. Photograph: Omid Testi/AFP", "… in March. Credit...Omid Testi for The Times" */
const LABELLED_TAIL = /(?:[.!?…,]["”’)]?\s?|\s[-–—]\s?|\s\|\s)(?:file\s)?(?:photo(?:graph)?\scredits?|photographs?|photographer|photos?|picture|pics?|image|credit|courtesy|illustration)\s?(?::|\.{3}|…|\sby\s)\s?\S.{1,80}$/i;
/** "… in Lagos, March 1, 2024. REUTERS/Omid Testi/File Photo": the house first. */
const HOUSE_TAIL = new RegExp(`[.!?…]["”’)]?\\s?${ARCHIVES}\\s?/\\s?\\p{Lu}[\\p{L}.'’ -]{2,40}(?:/(?:Files?|Handout|Pool)(?: [Pp]hoto)?)?$`, 'u');
/** "A trader sells bags at a market in Lagos. Reuters": behind one sentence that reports nothing. */
const HOUSE_ALONE = new RegExp(`^[^.!?"“”]{16,160}[.!?]\\s${ARCHIVES}(?: (?:[Ff]ile )?[Pp]hoto)?$`, 'u');
/** "… at the laundry. OMID TESTI / LAKE COURIER": in capitals, the paper behind. */
const CAPS_TAIL = /[.!?]\s\p{Lu}{2,}(?:[\s'’.-]\p{Lu}{2,}){1,3}\s?\/\s?\p{Lu}{2,}(?:[\s'’.-]\p{Lu}{2,}){0,4}$/u;
/** "Omid Vakili © Jane Sample/TASS" */
const RIGHTS_TAIL = /\p{L}[.!?]?\s©\s?\p{Lu}[\p{L}.'’/& -]{2,60}$/u;
/** "… of her neighbour [Omid Testi/Al Jazeera]", "… in Lower Khur. (Omid Testi for The Washington Post)" */
const CREDIT_BRACKET = /[([]\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,3}(?:\s?\/\s?|\svia\s|\sfor\s[Tt]he\s)\p{Lu}[^()[\]]{1,40}[)\]]\.?$/u;
/** "The parliament building in Tehran, October 2026 (MEE/Supplied)", "… (AFP/File)": a house in capitals, and who gave the picture. */
const HOUSE_BRACKET = /[([][A-Z]{2,6}\s?\/\s?(?:[Ss]upplied|[Ff]ile|[Hh]andout|[Ss]creen ?grab|[Cc]ourtesy|[Ss]ocial [Mm]edia|[Aa]rchive|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2})[)\]]\.?$/u;
/** "Family handout A woman smiles across a chessboardFamily handout": the BBC's pictures have who gave them at both ends, glued to the words. */
function isGluedCredit(line: string): boolean {
  for (let at = line.indexOf(' '), n = 0; at > 0 && n < 4; at = line.indexOf(' ', at + 1), n++) {
    if (at >= LEAST_GIVER && line.length > at * 2 + LEAST_TWICE && line.endsWith(line.slice(0, at)) && /[\p{Ll}\d]/u.test(line[line.length - at - 1]!)) return true;
  }
  return false;
}

const LEAST_GIVER = 3;
/** Letters of the words between. */
const LEAST_TWICE = 16;

/** "Photo ITAR-TASS/Omid Testi", "Picture: REUTERS/ OMID TESTI" */
const PHOTO_LINE = new RegExp(`^(?:Photo\\s(?:ITAR-)?|Picture\\s?:\\s?)${ARCHIVES}\\s?/\\s?\\p{Lu}[\\p{L}.'’ -]{2,40}$`, 'u');
/** "Image caption, The quay", and as old pages glue it: "Media captionVakili: …" */
const IMAGE_CAPTION = /^(?:(?:[Ii]mage|IMAGE) caption,?\s|(?:Image|Media) caption(?=\p{Lu}))/u;
/** "A view of the bazaar in Tabriz, Feb. 11, 2024.": over a story, without a verb that tells. */
const DATED = /,\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?\s\d{1,2},\s\d{4}\.$/u;

/** "Children wade across the ford in Golzar on June 14, 2024.": what is seen, told in the present, with the whole date, where a story has the weekday. */
const SEEN_ON = /^(?!.*\b(?:is|are|due|set|plans?|was|were|had|has|have|will|would|said|says)\b)\p{Lu}[\p{L}'’-]* (?:[\p{L}'’-]+ ){0,5}(?:celebrate|wade|walk|stand|sit|hold|look|wave|carry|carries|gather|watch(?:es)?|queue|pose|march(?:es)?|chant|protest|pray|cheer|ride|swim|inspect|mourn|hug|embrace|dance|sing|shout|listen|wait|kneel|light|lay|hang)s? [^.!?:;"“”]{8,120}\s(?:on|in)\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)\s\d{1,2},\s\d{4}|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4})\.$/u;

/** A line that says who took a picture and no more: "Image source, Reuters", "Omid Testi/AFP", "Getty Images". */
export function isCreditLine(text: string, unit: Unit): boolean {
  return lengthOf(unit) <= MAX_CREDIT && !isStopped(text, unit.end) && isCredit(text.slice(unit.start, unit.end));
}

function isCredit(line: string): boolean {
  if (line.startsWith('©')) return RIGHTS_LINE.test(line);
  if (line.includes(' for ')) return agencyOf(TAKEN_FOR.exec(line)?.[1] ?? '') !== null;
  return mayCredit(line) && !TAKEN_BY.test(line) && (LABELLED_LINE.test(line) || CREDIT_LINE.test(line) || STAFF_LINE.test(line) || PHOTO_LINE.test(line));
}

/** "© UNICEF/Omid Testi": no year, which would make it the page's own */
const RIGHTS_LINE = /^©\s?(?!.*\d{4})\p{Lu}[\p{L}.'’/& -]{2,60}$/u;
/** "Hannah Testi for NPR" */
const TAKEN_FOR = /^(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+ for (?:[Tt]he )?(\p{Lu}[\p{L} ]{1,30})$/u;

/** "Photo: A clerk in Karvan. (AP Photo/Omid Testi)": the words of a picture, with who took it. */
const TAKEN_BY = /[.!?]["”’]?\s?[([][^()[\]]{2,60}[)\]]$/;
const MAX_CREDIT = 100;

/** Words that the line below credits to somebody: short, one sentence, no speech. */
export function isAboveCredit(text: string, unit: Unit, below: Unit | undefined): boolean {
  // "© UNICEF/Omid Testi" stands over its picture's words, under the headline.
  if (below === undefined || lengthOf(unit) > MAX_SEEN || text[below.start] === '©' || !isCreditLine(text, below)) return false;
  const line = text.slice(unit.start, unit.end);
  return !INNER_STOP.test(line) && !reports(line);
}

/** "A kiosk in Isfahan" / "A kiosk in Isfahan [File: EPA]": a picture's words, printed once more with who took it. */
export function isOverSameWords(text: string, unit: Unit, below: Unit | undefined): boolean {
  const length = lengthOf(unit);
  if (below === undefined || length < LEAST_SAME || lengthOf(below) <= length || lengthOf(below) > length + MAX_CREDIT || !isBracket(text.charCodeAt(below.end - 1))) return false;
  return text.startsWith(text.slice(unit.start, unit.end), below.start) && /^\s?[([](?![Vv]ideo|[Uu]pdated?|[Pp]hotos?|[Ll]ive)[^()[\]]{2,80}[)\]]$/.test(text.slice(below.start + length, below.end));
}

const LEAST_SAME = 16;

/** "Rep. Vakili (D-Minn.), *left, and* Sara Amini." */
const BESIDE_OTHERS = /, (?:left|right|center|centre),(?: and)? \p{Lu}[^.]{4,80}\.$/u;

/** The line below a picture's source, with no full stop: "Getty Images" / "Blue taxis were banned in 2012 after a dispute over paint". */
export function isBelowCredit(text: string, unit: Unit, above: Unit | undefined): boolean {
  if (above === undefined || lengthOf(unit) > MAX_CAPTION) return false;
  if (isOpenLabel(text, above)) return true;
  if (text[above.start] === '©' && isCreditLine(text, above)) return lengthOf(unit) <= MAX_SEEN && !INNER_STOP.test(text.slice(unit.start, unit.end)) && !reports(text.slice(unit.start, unit.end));
  return isCreditLine(text, above) && (!endsSentence(text, unit.end) || BESIDE_OTHERS.test(text.slice(unit.start, unit.end))) && !isCreditLine(text, unit);
}

/** "Image caption,": the BBC's words stand on the line below. */
function isOpenLabel(text: string, { start, end }: Unit): boolean {
  return end - start === OPEN_LABEL.length && text.startsWith(OPEN_LABEL, start);
}

const OPEN_LABEL = 'Image caption,';

/** "hide caption": a button under words of a picture and, mostly, the line that credits it. */
const BUTTON = /^(?:hide|toggle) caption$/i;
const MAX_TAKER = 60;

/** What the line over such a button is, or the second above it; null for a line with no button near. */
export function overButton(text: string, units: readonly Unit[], i: number): 'caption' | 'credit' | null {
  const unit = units[i]!;
  const isTaker = lengthOf(unit) <= MAX_TAKER && !endsSentence(text, unit.end);
  if (isButton(text, units[i + 1])) return isTaker ? 'credit' : 'caption';
  const below = units[i + 1];
  return isButton(text, units[i + 2]) && below !== undefined && lengthOf(below) <= MAX_TAKER && !endsSentence(text, below.end) ? 'caption' : null;
}

function isButton(text: string, unit: Unit | undefined): boolean {
  return unit !== undefined && lengthOf(unit) <= 20 && BUTTON.test(text.slice(unit.start, unit.end));
}

/** Ends as sentences and speech do, or in a digit: no credit does. */
function isStopped(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last === 46 || last === 34 || last === 39 || last === 63 || last === 58 || last === 44 || last === 0x201d || last === 0x2019 || (last >= 48 && last <= 57);
}

/** Words under a picture, told by the words for pictures and sides, or by being a name with an office and no more. `place`: over the story, or in it. */
export function isCaption(text: string, unit: Unit, place: 'head' | 'body'): boolean {
  if (isCoded(text, unit)) return true;
  if (lengthOf(unit) > MAX_CAPTION) return false;
  if (isPictured(text, unit) || isLicensed(text, unit) || isDashed(text, unit)) return true;
  // Most paragraphs end in a full stop with no bracket before it: they credit nobody and are no name.
  if (place === 'body' && text.charCodeAt(unit.end - 1) === 46 && !isBracket(text.charCodeAt(unit.end - 2))) return false;
  const line = text.slice(unit.start, unit.end);
  return isCredited(line) || isGluedCredit(line) || (place === 'head' && isSeenHere(line)) || isNameWithOffice(line);
}

/** "[1/2] A tanker is moored in Aktau. REUTERS/Omid Testi Purchase Licensing Rights, opens new tab": a picture's number, or whom to ask for it. */
function isLicensed(text: string, { start, end }: Unit): boolean {
  if (text.charCodeAt(start) === OPEN_SQUARE && NUMBERED.test(text.slice(start, start + 8))) return true;
  const tail = text.slice(Math.max(start, end - LICENSE_ROOM), end);
  return tail.includes('Licensing Rights') && LICENSED.test(tail);
}

/** "… on Monday. To match Interview KARVAN/FERRY REUTERS/Omid Testi - RTX1ABCD": the agency's code of a picture, however long its words. */
function isCoded(text: string, { start, end }: Unit): boolean {
  const last = text.charCodeAt(end - 1);
  if (end - start > MAX_CODED || !(isAsciiDigit(last) || isAsciiCapital(last))) return false;
  const tail = text.slice(Math.max(start, end - LICENSE_ROOM), end);
  return tail.includes('REUTERS/') && CODED.test(tail);
}

const MAX_CODED = 900;
const CODED = /REUTERS\/\p{L}[\p{L} .'-]{2,40}\s[-–—]\s[A-Z]{2,4}[A-Z\d]{4,8}$/u;
const OPEN_SQUARE = 0x5b;
const NUMBERED = /^\[\d{1,2}\/\d{1,2}\]\s?\S/;
const LICENSE_ROOM = 60;
const LICENSED = /\b(?:Purchase|Acquire) Licensing Rights(?:,? opens new tab)?$/;

function isPictured(text: string, { start, end }: Unit): boolean {
  if (PICTURE_STEMS.openAt(text, start) && PICTURE_NOUNS.standAmong(text, start, end, 0, 4) && PICTURE_OPENER.test(text.slice(start, end))) return true;
  const line = text.slice(start, end);
  if (BESIDE_STEMS.openAt(text, start) && BESIDE.test(line) && !reports(line)) return true;
  if ((line.startsWith('mage', 1) || line.startsWith('edia', 1)) && IMAGE_CAPTION.test(line)) return true;
  // "Gov. Omid Testi (R) has said …": his party.
  return line.includes('(') && SIDES.test(line) && !(PARTY.test(line) && reports(line));
}

/** "SARI: A woman counts her hens in the ruins, on Wednesday.—AFP", "… at the gate. — Photo by author": behind a stop and a long dash. */
const DASHED = new RegExp(`[.!?]["”’)]?\\s?[—–]\\s?(?:${ARCHIVES}|APP|PPI|White Star|[Ff]ile(?: [Pp]hoto)?|[Pp]hotos? by (?:the )?\\p{L}[\\p{L} .]{2,30})$`, 'u');
const DASH_ROOM = 40;

/** A picture's words of some papers, which may begin with the place as a dateline does. */
export function isDashed(text: string, { start, end }: Unit): boolean {
  if (end - start > MAX_CAPTION) return false;
  const tail = text.slice(Math.max(start, end - DASH_ROOM), end);
  return (tail.includes('—') || tail.includes('–')) && DASHED.test(tail);
}

function isCredited(line: string): boolean {
  if (endsInBracket(line)) return PICTURE_CREDIT.test(line) || COURTESY.test(line) || CREDIT_BRACKET.test(line) || HOUSE_BRACKET.test(line);
  if (isStopped(line, line.length)) return false;
  return mayCredit(line.slice(-TAIL_ROOM)) && (LABELLED_TAIL.test(line) || CREDIT_TAIL.test(line) || RIGHTS_TAIL.test(line) || CAPS_TAIL.test(line) || HOUSE_TAIL.test(line) || (HOUSE_ALONE.test(line) && !reports(line)));
}

/** The words and signs of a credit stand no further from its line's end. */
const TAIL_ROOM = 130;

/** Words and signs of credits, without their first letter: the pattern costs a hundred times as much. */
const CREDIT_SIGNS = ['/', '©', 'HOTO', 'hoto', 'REDIT', 'redit', 'mage', 'icture', 'llustration', 'Getty', 'via ', 'EPA', 'hutterstock', 'lamy', 'Pic: ', 'Pics: ', 'ourtesy', 'euters', 'EUTERS', ' AFP', ' AP', 'Xinhua', 'IRNA'];

function mayCredit(line: string): boolean {
  for (let i = 0; i < CREDIT_SIGNS.length; i++) if (line.includes(CREDIT_SIGNS[i]!)) return true;
  return false;
}

function isDigitAt(line: string, at: number): boolean {
  return isAsciiDigit(line.charCodeAt(at));
}

function isSeenHere(line: string): boolean {
  return PICTURED.test(line) || isSeen(line) || (isDigitAt(line, line.length - 2) && (DATED.test(line) || SEEN_ON.test(line)) && !reports(line));
}

function isSeen(line: string): boolean {
  return line.length <= MAX_SEEN && line.endsWith('.') && SEEN_STEMS.standAmong(line, 0, line.length, SEEN_FROM, SEEN_TO) && (SEEN.test(line) || SEEN_AT.test(line)) && !INNER_STOP.test(line);
}

function endsInBracket(line: string): boolean {
  return isBracket(line.charCodeAt(line.length - (line.charCodeAt(line.length - 1) === 46 ? 2 : 1)));
}

function isBracket(code: number): boolean {
  return code === 41 || code === 93;
}

/** "Hassan Testi, Iran's deputy oil minister": a name, a comma, words of an office up to its noun, no verb. "In Iran, a Bargain Over the Head Scarf Frays" is a title. */
const NAME_COMMA = /^(?!(?:In|On|At|For|From|As|After|With|Amid|By|To|Under|Inside|Near|Across|Over|Off)\s)(?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+,\s/u;
const OFFICE_WORDS = new Set(('the a an of for and in to former deputy senior acting foreign oil prime first vice interior defense defence energy health economy '
  + 'economic parliamentary supreme national nuclear political military international legal research university managing executive secretary-general').split(' '));
const OFFICE_NOUNS = new Set(('minister president chairman chairwoman head chief commander spokesman spokeswoman spokesperson ambassador envoy governor member speaker secretary '
  + 'director official general adviser advisor ceo leader mp lawmaker analyst professor mayor fm pm manager negotiator representative aide').split(' '));

function isNameWithOffice(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  if (last === 46 || last === 34 || last === 0x201d || !line.includes(', ')) return false;
  const name = NAME_COMMA.exec(line);
  if (!name || /[.!?;:]/.test(line)) return false;
  const words = line.slice(name[0].length).split(' ');
  return words.some((word) => OFFICE_NOUNS.has(word.toLowerCase()))
    && words.every((word) => isCapitalized(word) || OFFICE_WORDS.has(word) || OFFICE_NOUNS.has(word));
}
