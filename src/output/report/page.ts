/** The page around the articles. It asks nothing of any network, and its policy lets it run only what is written here. */
import { createHash } from 'node:crypto';
import type { Entry } from '../../core/entry.js';
import { articleSection } from './article.js';
import { counted, el, Html, type Child } from './element.js';
import { lineOf, overview, type Line } from './overview.js';
import { SCRIPT } from './script.js';
import { Voices } from './speakers.js';
import { STYLE } from './style.js';

/** Collects articles; the page needs them all before its first line. */
export class Report {
  readonly #voices = new Voices();
  readonly #sections: string[] = [];
  readonly #lines: Line[] = [];

  add(entry: Entry): void {
    const number = this.#sections.length + 1;
    this.#sections.push(articleSection(entry, this.#voices, number).markup);
    this.#lines.push(lineOf(entry.article, number));
  }

  page(): string {
    const many = this.#lines.length !== 1;
    const title = many ? `${counted(this.#lines.length, 'article')}` : this.#lines[0]!.title;
    const body = el('body', { class: many ? 'many' : 'one' },
      el('a', { class: 'skip', href: '#articles' }, 'Skip to the text'),
      el('div', { class: 'top' },
        many ? this.#heading() : el('h1', { class: 'hidden' }, 'Report of one article'),
        el('div', { class: 'tools' }, many ? FILTER : null, legend())),
      many ? overview(this.#lines, this.#voices.ranked()) : null,
      el('main', { id: 'articles' }, new Html(this.#sections.join('\n'))),
      el('footer', {}, many ? 'Keys: / filter, Esc all again, j and k next and previous article. ' : 'Keys: j and k next and previous quote. ', 'Made by iran-news. Every mark is a stretch of the text as it stands.'),
      new Html(`<script>${SCRIPT}</script>`));
    return `<!doctype html>\n${el('html', { lang: 'en' }, head(title), body).markup}\n`;
  }

  #heading(): Html {
    const quotes = this.#lines.reduce((sum, line) => sum + line.quotes, 0);
    return el('h1', {}, counted(this.#lines.length, 'article'), el('small', {}, `${counted(quotes, 'quote')} by ${counted(this.#voices.ranked().length, 'speaker')}`));
  }
}

function head(title: string): Html {
  return el('head', {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, title),
    new Html(`<style>${STYLE}</style>`));
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const FILTER = el('label', { class: 'filter' },
  el('span', { class: 'hidden' }, 'Filter articles'),
  el('input', { type: 'search', id: 'filter', placeholder: 'Filter by words, speaker, agency, date', autocomplete: 'off', spellcheck: 'false' }),
  el('output', { id: 'found', 'aria-live': 'polite' }));

const LEGEND: readonly [string, string][] = [
  ['speech', 'Quotes'], ['cue', 'Cues'], ['source', 'Speaker in text'], ['person', 'People'], ['organization', 'Organizations'],
  ['place', 'Places'], ['figure', 'Figures'], ['date', 'Dates'],
];

/** What each mark means; a click hides or shows it. */
function legend(): Html {
  const chips: Child[] = LEGEND.map(([kind, name]) =>
    el('label', {}, el('input', { type: 'checkbox', id: `show-${kind}`, checked: true }), el('span', { class: kind }, name)));
  return el('fieldset', { class: 'legend' }, el('legend', { class: 'hidden' }, 'Marks shown'), ...chips);
}
