/** What stands before many articles: figures, a timeline, the speakers by number of quotes, the list of articles. */
import type { Article } from '../../core/article.js';
import { DAY } from '../../core/days.js';
import { agencyOf } from '../columns.js';
import { longDate } from '../dates.js';
import { titleOf } from '../names.js';
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
      el('button', { type: 'button', 'data-choose': key, 'aria-pressed': 'false' }, el('bdi', {}, name)),
      el('span', { class: 'count' }, quotes),
      title === null ? null : el('small', {}, title),
      el('svg', { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true', 'data-most': most }, el('rect', { width: (100 * quotes) / most, height: 4 })))));
}

const HEIGHT = 64;

/** A grain of time: how much of an ISO date names it, and what comes after it. */
interface Grain {
  length: number;
  /** As many bars at most; with more, the next coarser grain is taken. */
  most: number;
  next: (date: string) => string;
}

const yearAfter = (date: string): string => String(Number(date.slice(0, 4)) + 1).padStart(4, '0');
const GRAINS: readonly Grain[] = [
  { length: 10, most: 62, next: (date) => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10) },
  { length: 7, most: 72, next: (date) => (date.endsWith('-12') ? `${yearAfter(date)}-01` : `${date.slice(0, 5)}${String(Number(date.slice(5)) + 1).padStart(2, '0')}`) },
  { length: 4, most: 200, next: yearAfter },
];

/** From the first date to the last without gaps, by the finest grain that is not too many bars; the dates alone when even years are. */
export function scaleOf(dates: readonly string[]): string[] {
  const sorted = [...dates].sort();
  for (const { length, most, next } of GRAINS) {
    const known = sorted.filter((date) => date.length >= length).map((date) => date.slice(0, length));
    if (known.length < sorted.length) continue;
    const scale = [known[0]!];
    while (scale.at(-1)! < known.at(-1)! && scale.length <= most) scale.push(next(scale.at(-1)!));
    if (scale.length <= most) return scale;
  }
  return [...new Set(sorted.map((date) => date.slice(0, 4)))];
}

/** Articles over time: a bar a day, or a month or a year where days would be too many. */
function timeline(lines: readonly Line[]): Html | null {
  const dated = lines.flatMap(({ iso }) => (iso === null ? [] : [iso]));
  if (dated.length === 0) return null;
  const scale = scaleOf(dated);
  const counts = new Map<string, number>();
  for (const iso of dated) counts.set(iso.slice(0, scale[0]!.length), (counts.get(iso.slice(0, scale[0]!.length)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const width = 100 / scale.length;
  const bars = scale.map((date, i) => {
    const count = counts.get(date) ?? 0;
    const height = (HEIGHT * count) / most;
    return count === 0 ? null : el('a', { href: `#${date}`, 'data-date': date, 'aria-label': `${longDate(date)}: ${counted(count, 'article')}` },
      el('title', {}, `${longDate(date)}: ${counted(count, 'article')}`),
      el('rect', { class: 'hit', x: i * width, y: 0, width, height: HEIGHT }),
      el('rect', { class: 'column', x: i * width + width * 0.12, y: HEIGHT - height, width: Math.min(width * 0.76, 6), height }));
  });
  return el('section', { class: 'timeline', 'aria-label': 'Articles over time' },
    el('svg', { viewBox: `0 0 100 ${HEIGHT}`, preserveAspectRatio: 'none' }, ...bars),
    el('p', {}, el('span', {}, longDate(scale[0]!)), scale.length > 1 ? el('span', {}, longDate(scale.at(-1)!)) : null));
}
