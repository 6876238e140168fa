/** One article of the report: what it is, its text, and beside it who said what and who is who. */
import type { Article, NewsDate, Quote } from '../../core/article.js';
import { tidy } from '../../core/span.js';
import { agencyOf, fileOf } from '../columns.js';
import { longDate } from '../dates.js';
import type { Entry } from '../../core/entry.js';
import { titleOf } from '../names.js';
import { counted, el, group, type Child, type Html } from './element.js';
import type { Voice, Voices } from './speakers.js';
import { runningText } from './text.js';

/** `number` is the article's place in the report, from 1. */
export function articleSection({ article, text }: Entry, voices: Voices, number: number): Html {
  const prefix = `a${number}-`;
  const voiceOf = new Map(article.quotes.map((quote) => [quote.id, voices.of(quote, number)] as const));
  return el('article', { id: `a${number}`, 'data-date': article.date?.iso ?? '', 'aria-labelledby': `${prefix}title` },
    el('header', {},
      article.kicker === null ? null : el('p', { class: 'kicker-line', dir: 'auto' }, tidy(article.kicker.text)),
      el('h2', { id: `${prefix}title`, dir: 'auto', class: article.headline === null ? 'begins' : null }, titleOf(article)),
      el('p', { class: 'facts' }, ...facts(article))),
    el('div', { class: 'columns' },
      runningText(article, text, voiceOf, prefix),
      el('div', { class: 'side' },
        section('Who said what', article.quotes.length, saidBy(article, voiceOf, prefix)),
        section('People', article.people.length, el('ul', {}, ...article.people.map(({ name, titles }) => el('li', {}, el('bdi', { class: 'person' }, name), titles.length > 0 ? el('small', {}, titles.join(', ')) : null)))),
        section('Organizations', article.organizations.length, names('organization', article.organizations.map(({ name, acronym }) => (acronym === null ? name : `${name} (${acronym})`)))),
        section('Places', article.places.length, names('place', article.places.map(({ name }) => name))),
        section('Figures', article.figures.length, figures(article)),
        section('Dates', article.dates.length, el('ul', {}, ...article.dates.map((date) => el('li', {}, el('span', { class: 'date' }, tidy(date.text)), el('small', {}, dateWords(date)))))),
        section('Related links', article.links.length, el('ul', { class: 'links' }, ...article.links.map(({ title, label, speaker }) => el('li', {}, el('bdi', {}, title), el('small', {}, speaker === null ? label : `${label} · ${speaker}`))))),
        section('Remarks', article.messages.length, el('ul', {}, ...article.messages.map(({ reason, severity }) => el('li', {}, reason, el('small', {}, severity))))))));
}

function section(title: string, count: number, content: Child): Html | null {
  return count === 0 ? null : el('section', {}, el('h3', {}, title, el('span', { class: 'count' }, count)), content);
}

function names(kind: string, values: readonly string[]): Html {
  return el('ul', { class: 'chips' }, ...values.map((value) => el('li', {}, el('bdi', { class: kind }, value))));
}

function figures({ figures: all }: Article): Html {
  return el('ul', {}, ...all.map(({ text, value, unit, qualifier }) =>
    el('li', {}, el('span', { class: 'figure' }, tidy(text)), el('small', {}, [qualifier, value.toLocaleString('en'), unit].filter((part) => part !== null).join(' ')))));
}

function facts(article: Article): Child[] {
  const place = article.dateline?.place;
  const file = fileOf(article);
  const known: (Html | null)[] = [
    agencyOf(article) === null ? null : el('b', {}, agencyOf(article)),
    place ? el('span', {}, place.name) : null,
    article.date === null ? null : dateFact(article.date),
    article.section === null ? null : el('span', {}, tidy(article.section.text)),
    article.byline === null ? null : el('span', {}, tidy(article.byline.text)),
    el('span', {}, counted(article.quotes.length, 'quote')),
    file === null ? null : el('code', {}, file),
  ];
  return known.flatMap((fact, i) => (fact === null ? [] : i === known.findIndex((first) => first !== null) ? [fact] : [el('span', { class: 'dot', 'aria-hidden': 'true' }, ' · '), fact]));
}

function dateFact(date: NewsDate): Html {
  if (date.iso === null) return el('span', {}, tidy(date.text));
  const inferred = date.inferred.length === 0 ? null : el('span', { class: 'inferred', title: date.why }, ` ${date.inferred.join(', ')} inferred`);
  return group(el('time', { datetime: date.iso }, longDate(date.iso)), inferred);
}

function dateWords({ iso, inferred, why }: NewsDate): string {
  if (iso === null) return why ?? 'no day';
  return inferred.length === 0 ? iso : `${iso}, ${inferred.join(', ')} inferred`;
}

function saidBy(article: Article, voiceOf: ReadonlyMap<string, Voice | null>, prefix: string): Html {
  const bySpeaker = new Map<Voice | null, Quote[]>();
  for (const quote of article.quotes) {
    const voice = voiceOf.get(quote.id) ?? null;
    const said = bySpeaker.get(voice);
    if (said) said.push(quote);
    else bySpeaker.set(voice, [quote]);
  }
  // The most quoted first; words without a speaker last.
  const groups = [...bySpeaker].sort(([a, mine], [b, theirs]) => Number(a === null) - Number(b === null) || theirs.length - mine.length);
  return group(...groups.map(([voice, quotes]) =>
    el('div', { class: voice === null ? 'said nobody' : `said hue${voice.hue}`, 'data-voice': voice?.key ?? null, 'data-name': voice?.name ?? null },
      el('h4', {}, el('bdi', {}, voice?.name ?? 'No speaker named'), voice === null || titleIn(quotes) === null ? null : el('small', {}, titleIn(quotes))),
      el('ul', {}, ...quotes.map((quote) => el('li', {}, el('a', { href: `#${prefix}${quote.id}` },
        el('q', { class: quote.kind, dir: 'auto' }, tidy(quote.text))), el('small', {}, [quote.cue === null ? null : tidy(quote.cue.text), quote.kind, quote.via === null ? null : `via ${quote.via.name}`].filter((part) => part !== null).join(' · '))))))));
}

function titleIn(quotes: readonly Quote[]): string | null {
  return quotes.map(({ speaker }) => speaker?.title ?? null).find((title) => title !== null) ?? null;
}
