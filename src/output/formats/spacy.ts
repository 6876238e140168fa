/** `spacy`: text and labelled spans as JSON Lines, in code points as Python counts; `Doc.char_span` makes tokens of them. */
import type { Entry } from '../../core/entry.js';
import type { StreamFormat } from '../format.js';
import { fieldMarks, quoteMarks } from '../marks.js';
import { fileOf } from '../columns.js';
import { json } from '../safe.js';
import { lineWriter } from './writers.js';

export const format: StreamFormat = {
  kind: 'stream',
  open: () => lineWriter((entry) => [json(line(entry))]),
};

function line({ article, text }: Entry): object {
  const marks = [...fieldMarks(article), ...article.quotes.flatMap(quoteMarks)].sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, spans: marks.map(({ start, end, label }) => ({ start, end, label })), meta: { id: article.id, file: fileOf(article) } };
}
