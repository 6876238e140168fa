/**
 * The page's script: filter by typing, keys, and showing which words are whose. The page is whole without it. Plain JavaScript in
 * a string, as the page gets it: its hash is in the page's policy. It builds no markup, so no text can become any.
 */
export const SCRIPT = `'use strict';
const $ = (selector, root = document) => Array.from(root.querySelectorAll(selector));
const fold = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f\\u2018\\u2019'\`]/g, '').toLowerCase();

// Words of a speaker light up together.
let lit = null;
const light = (key) => {
  for (const node of $('.lit')) node.classList.remove('lit');
  if (key !== null) for (const node of $('[data-voice="' + CSS.escape(key) + '"]')) node.classList.add('lit');
};
const over = (event) => {
  const node = event.target.closest ? event.target.closest('[data-voice]') : null;
  const key = node ? node.dataset.voice : null;
  if (key !== lit) light(lit = key);
};
document.addEventListener('pointerover', over);
document.addEventListener('focusin', over);

const filter = document.getElementById('filter');
const articles = $('main > article').map((node) => ({
  node,
  row: document.querySelector('[data-article="' + node.id + '"]'),
  words: fold(node.textContent + ' ' + node.dataset.date),
  voices: $('.said[data-voice]', node).map((said) => [said.dataset.voice, said.querySelectorAll('li').length]),
}));
const rows = $('.voices li');
const plural = (count, word) => count + ' ' + word + (count === 1 ? '' : 's');

// Besides the words: a speaker and a date that were clicked.
const chosen = { voice: null, date: null };
const chosenName = () => rows.filter((row) => row.dataset.voice === chosen.voice).map((row) => row.querySelector('bdi').textContent)[0];

const apply = () => {
  const wanted = fold(filter.value).split(/\\s+/).filter(Boolean);
  const counts = new Map();
  let shown = 0;
  for (const article of articles) {
    const fits = wanted.every((word) => article.words.includes(word))
      && (chosen.voice === null || article.voices.some(([key]) => key === chosen.voice))
      && (chosen.date === null || article.node.dataset.date.startsWith(chosen.date));
    article.node.hidden = article.row.hidden = !fits;
    if (!fits) continue;
    shown++;
    for (const [key, count] of article.voices) counts.set(key, (counts.get(key) || 0) + count);
  }
  for (const row of rows) {
    const count = counts.get(row.dataset.voice) || 0;
    const bar = row.querySelector('.bar');
    row.hidden = count === 0;
    row.querySelector('.count').textContent = count;
    bar.querySelector('rect').setAttribute('width', 100 * count / Number(bar.dataset.most));
  }
  document.getElementById('article-count').textContent = shown;
  document.getElementById('voice-count').textContent = counts.size;
  for (const node of $('[data-choose]')) node.setAttribute('aria-pressed', node.dataset.choose === chosen.voice);
  for (const node of $('[data-date]', document.querySelector('.overview'))) node.classList.toggle('chosen', node.dataset.date === chosen.date);
  const by = [chosenName(), chosen.date].filter(Boolean).join(', ');
  document.getElementById('found').textContent = wanted.length === 0 && !by ? '' : plural(shown, 'article') + (by ? ': ' + by : '');
};

if (filter) {
  filter.addEventListener('input', apply);
  document.addEventListener('click', (event) => {
    const node = event.target.closest('[data-choose], .timeline [data-date]');
    if (!node) return;
    event.preventDefault();
    const [kind, value] = node.dataset.date ? ['date', node.dataset.date] : ['voice', node.dataset.choose];
    chosen[kind] = chosen[kind] === value ? null : value;
    apply();
  });
  if (filter.value) apply();
}

const step = (by) => {
  const stops = $(filter ? 'main > article:not([hidden])' : '.speech[id]');
  const top = filter ? document.querySelector('.top').offsetHeight + 24 : 0;
  const at = stops.map((node) => node.getBoundingClientRect().top);
  const current = stops.findIndex((node) => '#' + node.id === location.hash);
  const near = by > 0 ? at.findIndex((y) => y > top + 1) : at.filter((y) => y < top - 1).length - 1;
  const next = stops[filter ? near : current >= 0 ? current + by : by > 0 ? 0 : stops.length - 1];
  if (next) location.hash = next.id;
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && filter) {
    filter.value = '';
    chosen.voice = chosen.date = null;
    apply();
    filter.blur();
  }
  if (event.target instanceof HTMLInputElement && event.target.type === 'search') return;
  if (event.key === '/' && filter) {
    event.preventDefault();
    filter.focus();
  } else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
});
`;
