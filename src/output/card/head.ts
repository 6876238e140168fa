/** The head of the card: kicker, title, and the line of agency, section, place and date. */
import type { Article, NewsDate, Span } from '../../core/article.js';
import { tidy } from '../../core/span.js';
import { longDate } from '../dates.js';
import { visibleLine } from '../safe.js';
import type { Role, Style } from '../style.js';
import { displayWidth, wrap } from '../width.js';
import { bylineText } from '../byline.js';

/** What stands as the title, and whether it is the lead (which the text then need not repeat). */
export function titleSpanOf(article: Article): { span: Span | null; isLead: boolean } {
  if (article.headline) return { span: article.headline, isLead: false };
  return { span: article.lead ?? article.paragraphs[0] ?? null, isLead: true };
}

export function head(article: Article, cells: number, style: Style): string {
  const lines: string[] = [];
  const put = (span: Span, role: Role): void => {
    lines.push(...wrap(visibleLine(tidy(span.text)), cells).map((line) => style(role, line)));
  };
  if (article.kicker) put(article.kicker, 'label');
  const { span } = titleSpanOf(article);
  if (span) put(span, 'title');
  lines.push(...metaLines(article, cells, style));
  return lines.join('\n');
}

const BETWEEN = ' · ';

/** "Iran Press (IP) · Iran News · Tehran · Thursday 3 February 2022 (year inferred)", broken between its parts where it is too long. */
function metaLines(article: Article, cells: number, style: Style): string[] {
  const lines: { used: number; styled: string }[] = [];
  for (const part of metaParts(article)) {
    const plain = visibleLine(part);
    const size = displayWidth(plain);
    const last = lines.at(-1);
    if (last && last.used + BETWEEN.length + size <= cells) {
      last.used += BETWEEN.length + size;
      last.styled += style('quiet', BETWEEN) + metaPart(plain, style);
    } else if (size <= cells) {
      lines.push({ used: size, styled: metaPart(plain, style) });
    } else {
      lines.push(...wrap(plain, cells).map((line) => ({ used: cells, styled: style('quiet', line) })));
    }
  }
  return lines.map(({ styled }) => styled);
}

/** What is inferred has a colour of its own. */
function metaPart(part: string, style: Style): string {
  const inferred = part.endsWith(' inferred)') ? part.lastIndexOf(' (') : -1;
  return inferred < 0 ? style('quiet', part) : style('quiet', part.slice(0, inferred)) + style('inferred', part.slice(inferred));
}

function metaParts({ agency, section, dateline, date, byline }: Article): string[] {
  const name = agency && (agency.name ?? agency.text);
  const parts = [
    name && (agency.code !== null && agency.code !== name ? `${name} (${agency.code})` : name),
    section && tidy(section.text),
    dateline?.place?.name,
    date && dateWords(date),
    byline && `by ${bylineText(byline)}`,
  ];
  return parts.filter((part): part is string => Boolean(part));
}

/** "Thursday 3 February 2022 (year inferred)"; as written where there is no ISO date. */
export function dateWords(date: NewsDate): string {
  if (date.iso === null) return `${tidy(date.text)} (no full date)`;
  const words = [date.weekday, longDate(date.iso)].filter(Boolean).join(' ');
  const written = date.calendar === 'jalali' ? ` (${tidy(date.text)})` : '';
  return words + written + (date.inferred.length > 0 ? ` (${date.inferred.join(', ')} inferred)` : '');
}
