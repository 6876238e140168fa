/**
 * A breadcrumb that ends in the page's own title: "News / India News / Monsoon to reach coast by June 4" over the headline. The crumb before it is
 * the section.
 */
import type { Page } from './page.js';
import { lengthOf, titleKey, wordCount } from './shape.js';
import type { Unit } from './units.js';

type Range = Pick<Unit, 'start' | 'end'>;

const MAX_CRUMBS = 300;
/** So near below it stands the title. */
const TITLE_WITHIN = 5;
const SIGN = /[»>›/|]/;
const JOINT = /\s{1,3}[»>›/|]\s{1,3}/g;
const CRUMB = /^\p{L}[\p{L}&'’ -]{0,30}$/u;
/** Crumbs of every page. */
const NO_SECTION = /^(?:home|homepage|news|latest news|articles?|stor(?:y|ies))$/i;
const CUT = /(?:…|\.{3})$/;

/** The section that unit `i` names, `none` where it names only "Home"; null for any other line. */
export function titleCrumbs(page: Page, i: number): Range | 'none' | null {
  const { text, units } = page;
  const unit = units[i]!;
  if (lengthOf(unit) > MAX_CRUMBS) return null;
  const line = text.slice(unit.start, unit.end);
  if (!SIGN.test(line)) return null;
  const joints = [...line.matchAll(JOINT)];
  const first = joints.length > 0 ? line.slice(0, joints[0]!.index) : '';
  // Where a title has such signs itself, the crumbs before it are those that look like one.
  for (let n = 0; n < joints.length && CRUMB.test(line.slice(n === 0 ? 0 : behind(joints[n - 1]!), joints[n]!.index)); n++) {
    const start = unit.start + behind(joints[n]!);
    // "Lake / Ferry stops" is a title with its topic; "Home / Ferry stops" is a breadcrumb.
    if ((n === 0 && !NO_SECTION.test(first)) || !isTitleBelow(page, i, { ...unit, start })) continue;
    const section = { start: unit.start + (n === 0 ? 0 : behind(joints[n - 1]!)), end: unit.start + joints[n]!.index };
    return NO_SECTION.test(text.slice(section.start, section.end)) ? 'none' : section;
  }
  return null;
}

function behind(joint: RegExpExecArray): number {
  return joint.index + joint[0].length;
}

function isTitleBelow({ text, units }: Page, i: number, title: Unit): boolean {
  if (wordCount(text, title, 3) < 3) return false;
  const key = titleKey(text, title);
  const cut = CUT.test(text.slice(title.start, title.end));
  return units.slice(i + 1, i + 1 + TITLE_WITHIN).some((unit) => {
    const other = titleKey(text, unit);
    return other === key || (cut && other.startsWith(key));
  });
}
