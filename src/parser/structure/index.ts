/** The page taken apart: head, story, links and furniture, each tied to its characters. */
import type { Agency, Paragraph } from '../../core/article.js';
import { isForeign, lettersOf } from '../../core/script.js';
import { spanOf } from '../../core/span.js';
import type { Structure } from '../doc.js';
import { articleDate } from './article-date.js';
import { readBody } from './body.js';
import { readHead } from './head.js';
import { datelineAt } from './dateline/index.js';
import { readForeign } from './foreign.js';
import { furnitureRuleOf } from './furniture/index.js';
import { isByline } from './byline.js';
import { cutHouseOfTitle } from './house-of-title.js';
import { relatedLabelOf, sectionLabelAt } from './labels.js';
import { isListed } from './links.js';
import { mastheadHouse, toldHouse } from './own-words.js';
import { newPage, type Page } from './page.js';
import { stampOf } from './stamp.js';
import { unitsOf, type LineLooks } from './units.js';

/** Takes the page apart. `asOf` (ISO day) bounds dates whose year is inferred. Linear, never throws. */
export function structureOf(text: string, asOf: string): Structure {
  const page = newPage(text, asOf, unitsOf(text, looksOf(text, asOf)));
  if (isForeign(lettersOf(text))) readForeign(page);
  else readBody(page, readHead(page));
  cutHouseOfTitle(page, agencyOfPage(page));
  const agency = agencyOfPage(page);
  const lead = page.paragraphs.find((p) => p.role === 'lead');
  return {
    agency,
    dateline: page.dateline, section: page.section, kicker: page.kicker, headline: page.headline, byline: page.byline,
    date: articleDate(page, agency?.name ?? null),
    lead: lead ? spanOf(text, lead.start, lead.end) : null,
    paragraphs: numbered(page.paragraphs),
    links: page.links,
    furniture: page.furniture.sort((a, b) => a.start - b.start),
    messages: page.messages,
  };
}

function looksOf(text: string, asOf: string): LineLooks {
  return {
    standsAlone: (line) => isByline(text, line) || relatedLabelOf(text, line) !== null || furnitureRuleOf(text, line, 'head') !== null || stampOf(text, line) !== null,
    isListed: (line) => isListed(text, line),
    opens: (line) => sectionLabelAt(text, line) !== null || datelineAt(text, line.start, line.end, asOf) !== null,
  };
}

function numbered(paragraphs: Paragraph[]): Paragraph[] {
  paragraphs.sort((a, b) => a.start - b.start);
  for (const [index, paragraph] of paragraphs.entries()) paragraph.index = index;
  return paragraphs;
}

/** The dateline's agency, else the most telling of the others, else the one that was told what the story tells, else the name over the page. */
function agencyOfPage(page: Page): Agency | null {
  if (page.dateline?.agency) return page.dateline.agency;
  const best = page.agencies.reduce<Page['agencies'][number] | null>((chosen, next) => (chosen && chosen.rank <= next.rank ? chosen : next), null);
  return best?.agency ?? toldHouse(page) ?? mastheadHouse(page);
}
