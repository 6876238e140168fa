/** What stands before many articles: figures, a timeline, the speakers by number of quotes, the list of articles. */
import type { Article } from '../../core/article.js';
import { agencyOf } from '../columns.js';
import { longDate, titleOf } from './article.js';
import { counted, el, type Html } from './element.js';
import type { Voice } from './speakers.js';

/** What of an article the overview keeps. */
export interface Line {
  number: number;
  title: string;
  agency: string | null;
  place: string | null;
  iso: string | null;
  quotes: number;
}

export function lineOf(article: Article, number: number): Line {
  return {
    number, title: titleOf(article), agency: agencyOf(article), place: article.dateline?.place?.name ?? null,
    iso: article.date?.iso ?? null, quotes: article.quotes.length,
  };
}

export function overview(lines: readonly Line[], voices: readonly Voice[]): Html {
  return el('div', { class: 'overview' },
    timeline(lines),
    el('div', { class: 'columns' },
      el('section', { class: 'list' }, el('h2', {}, 'Articles', el('span', { class: 'count', id: 'article-count' }, lines.length)), articleList(lines)),
      el('section', { class: 'voices' }, el('h2', {}, 'Speakers', el('span', { class: 'count', id: 'voice-count' }, voices.length)), voiceList(voices))));
}

function articleList(lines: readonly Line[]): Html {
  return el('ol', { class: 'rows' }, ...lines.map(({ number, title, agency, place, iso, quotes }) =>
    el('li', { 'data-article': `a${number}` },
      el('a', { href: `#a${number}`, dir: 'auto' }, title),
      el('small', {}, [iso, agency, place, counted(quotes, 'quote')].filter((part) => part !== null).join(' · ')))));
}

function voiceList(voices: readonly Voice[]): Html {
  const most = voices[0]?.quotes ?? 1;
  return el('ol', { class: 'rows' }, ...voices.map(({ key, name, title, hue, quotes }) =>
    el('li', { class: `hue${hue}`, 'data-voice': key },
      el('button', { type: 'button', 'data-filter': name }, el('bdi', {}, name)),
      el('span', { class: 'count' }, quotes),
      title === null ? null : el('small', {}, title),
      el('svg', { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true', 'data-most': most }, el('rect', { width: (100 * quotes) / most, height: 4 })))));
}

const HEIGHT = 64;
const BARS = 60;

/** Articles over time: a bar a day, or a month or a year where days would be too many. */
function timeline(lines: readonly Line[]): Html | null {
  const dated = lines.flatMap(({ iso }) => (iso === null ? [] : [iso])).sort();
  if (dated.length === 0) return null;
  const unit = [10, 7, 4].find((length) => new Set(dated.map((iso) => iso.slice(0, length))).size <= BARS) ?? 4;
  const counts = new Map<string, number>();
  for (const iso of dated) counts.set(iso.slice(0, unit), (counts.get(iso.slice(0, unit)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const width = 100 / counts.size;
  const bars = [...counts].map(([date, count], i) => {
    const height = Math.max(3, (HEIGHT * count) / most);
    return el('a', { href: `#${date}`, 'data-filter': date, 'aria-label': `${longDate(date)}: ${counted(count, 'article')}` },
      el('title', {}, `${longDate(date)}: ${counted(count, 'article')}`),
      el('rect', { class: 'hit', x: i * width, y: 0, width, height: HEIGHT }),
      el('rect', { class: 'column', x: i * width + width * 0.1, y: HEIGHT - height, width: Math.min(width * 0.8, 4), height }));
  });
  return el('section', { class: 'timeline', 'aria-label': 'Articles over time' },
    el('svg', { viewBox: `0 0 100 ${HEIGHT}`, preserveAspectRatio: 'none' }, ...bars),
    el('p', {}, el('span', {}, longDate(dated[0]!)), el('span', {}, longDate(dated.at(-1)!))));
}
