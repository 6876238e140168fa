/** `markdown`: an article as a page to read; with `what` or `fields` a table (GFM). */
import type { Article, NewsDate } from '../../core/article.js';
import { agencyOf, fileOf, type Cell } from '../columns.js';
import type { Entry } from '../../core/entry.js';
import type { StreamFormat } from '../format.js';
import { titleOf } from '../names.js';
import { markdown, visibleLine } from '../safe.js';
import { tabular } from './tabular.js';
import { bylineText } from '../byline.js';

const table = tabular({
  head: (names) => row(names) + row(names.map(() => '---')),
  row: (cells) => row(cells.map(cellText)),
});

export const format: StreamFormat = {
  kind: 'stream',
  open(options) {
    if (options.fields !== null || options.what !== undefined) return table.open(options);
    let between = '';
    return {
      add(entry) {
        const page = between + pageOf(entry);
        between = '\n---\n\n';
        return page;
      },
      end: () => '',
    };
  },
};

function cellText(cell: Cell): string {
  return cell === null ? '' : markdown(String(cell));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function pageOf({ article }: Entry): string {
  return [headOf(article), factsOf(article), bodyOf(article), quotesOf(article), peopleOf(article), linksOf(article)]
    .filter((part) => part !== '')
    .join('\n');
}

function headOf(article: Article): string {
  const kicker = article.kicker === null ? '' : `*${markdown(article.kicker.text)}*\n\n`;
  return `${kicker}# ${markdown(titleOf(article))}\n`;
}

function factsOf(article: Article): string {
  const { date } = article;
  const facts: [string, string | null][] = [
    ['Agency', agencyOf(article)],
    ['Section', article.section?.text ?? null],
    ['Place', article.dateline?.place?.name ?? null],
    ['Date', date === null ? null : dateOf(date)],
    ['By', article.byline && bylineText(article.byline)],
    ['File', fileOf(article)],
  ];
  return facts.filter(([, value]) => value !== null).map(([name, value]) => `- ${name}: ${markdown(value!)}\n`).join('');
}

function dateOf({ iso, text, inferred }: NewsDate): string {
  return `${iso ?? text}${inferred.length > 0 ? ` (${inferred.join(', ')} inferred)` : ''}`;
}

function bodyOf(article: Article): string {
  return article.paragraphs
    .map(({ role, text }) => (role === 'subheading' ? `## ${markdown(text)}\n` : role === 'caption' ? `*${markdown(text)}*\n` : `${markdown(text)}\n`))
    .join('\n');
}

function quotesOf(article: Article): string {
  if (article.quotes.length === 0) return '';
  const items = article.quotes.map(({ speaker, cue, kind, text }) => {
    const who = speaker === null ? 'No speaker named' : `**${markdown(speaker.name)}**${speaker.title === null ? '' : `, ${markdown(speaker.title)}`}`;
    return `- ${who} (${[kind, ...(cue === null ? [] : [markdown(visibleLine(cue.text))])].join(', ')}): ${kind === 'indirect' ? markdown(text) : `“${markdown(text)}”`}\n`;
  });
  return `## Quotes\n\n${items.join('')}`;
}

function peopleOf(article: Article): string {
  if (article.people.length === 0) return '';
  const items = article.people.map(({ name, titles }) => `- ${[name, ...titles].map(markdown).join(', ')}\n`);
  return `## People\n\n${items.join('')}`;
}

function linksOf(article: Article): string {
  if (article.links.length === 0) return '';
  const items = article.links.map(({ label, title, speaker }) =>
    `- ${markdown(label)}: ${markdown(title)}${speaker === null ? '' : ` (${markdown(speaker)})`}\n`);
  return `## Related links\n\n${items.join('')}`;
}
