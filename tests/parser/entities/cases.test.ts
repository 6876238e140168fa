import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.js';
import { parseArticle } from '../../../src/parser/parse.js';

const folder = new URL('../../fixtures/entities/', import.meta.url);

/** The lines of a list as [text, expected], comments aside. */
function cases(file: string): [string, string][] {
  return readFileSync(new URL(file, folder), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const at = line.lastIndexOf(' => ');
    return [line.slice(0, at), line.slice(at + 4)];
  });
}

const SHOWN: Record<string, (article: Article) => string[]> = {
  'people.txt': ({ people }) => people.map(({ name, titles }) => (titles.length ? `${name} [${titles.join('; ')}]` : name)),
  'organizations.txt': ({ organizations }) => organizations.map(({ name }) => name),
  'places.txt': ({ places }) => places.map(({ name, country, mentions }) => `${name} ${country ?? '-'}${mentions.some((m) => m.government) ? '!' : ''}`),
  'acronyms.txt': ({ acronyms }) => acronyms.map(({ short, long, source }) => `${short} = ${long}${source === 'lexicon' ? ' (lexicon)' : ''}`),
};

for (const [file, shown] of Object.entries(SHOWN)) {
  describe(file, () => {
    it.each(cases(file))('%s', (text, expected) => {
      const article = parseArticle(`The story in short.\n\n${text}\n`, { asOf: '2024-05-01' });
      expect(shown(article).join(' | ') || 'none').toBe(expected);
      const nowhere = [article.people, article.organizations, article.places, article.acronyms].flat().filter(({ mentions }) => mentions.length === 0);
      expect(nowhere).toEqual([]);
    });
  });
}
