/** The last line of a story cut short: it ends no sentence, as titles do, and is none. */
import { itemAt, lastOf } from '../../core/reading.js';
import { furnitureRuleOf } from './furniture/index.js';
import type { Page } from './page.js';
import { headOf, wordCount } from './shape.js';
import { stampOf } from './stamp.js';
import { endsSentence, type Unit } from './units.js';

/** "Traders have three months to use up their stocks", "The mill will open in May (if it opens)": right below a paragraph the last one, whose stop is lost. Titles stand below a label, a button, other titles. */
export function goesOnUncut({ text, units, paragraphs }: Page, unit: Unit, i: number): boolean {
  const above = itemAt(units, i - 1);
  const last = lastOf(paragraphs);
  if (above === undefined || last?.end !== above.end || (last.role !== 'lead' && last.role !== 'body')) return false;
  const line = headOf(text, unit);
  if (INNER_END.test(line)) return true;
  const finite = wordCount(text, unit, 6) > 5 ? FINITE.exec(line) : null;
  return finite !== null && (OPENS_CLAUSE.test(line) || ITS.test(line.slice(finite.index))) && !isTitleAt(units[i + 1], text);
}

/** Another line that ends no sentence: of a list of titles. */
function isTitleAt(unit: Unit | undefined, text: string): boolean {
  return unit !== undefined && !endsSentence(text, unit.end) && wordCount(text, unit, 4) >= 4 && furnitureRuleOf(text, unit, 'tail') === null && stampOf(text, unit) === null;
}

/** "… use up their stocks. (Newsroom)", "He left. — Harbury": a sentence ends before the last sign. */
const INNER_END = /[\p{Ll}\d)”"][.!?]["”’]?\s(?:(?:\([^()]{2,40}\)\s?){1,2}|[–—-]\s?\p{Lu}[^–—]{2,40})$/u;
const FINITE = /\s(?:has|have|had|was|were|will|would|is|are|could|costs?|did|does|do)\s/;
const OPENS_CLAUSE = /^(?:The|An?|He|She|It|They|We|There|This|These|Those|But|And|His|Her|Their)\s/;
const ITS = /\s(?:their|his|her|its|he|she|they|it|them|him)\b/;
