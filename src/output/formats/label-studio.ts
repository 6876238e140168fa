/**
 * `label-studio`: tasks with predictions, to be corrected in Label Studio's editor. It counts UTF-16 units where we count code
 * points (HumanSignal/label-studio issue 1347), so offsets are converted here. The labelling set-up is in `iran-news schema label-studio`.
 */
import type { Span } from '../../core/article.js';
import { utf16IndexOf } from '../../core/offsets.js';
import type { Entry } from '../../core/entry.js';
import type { StreamFormat } from '../format.js';
import { fieldMarks, LABELS, quoteMarks, type Mark } from '../marks.js';
import { fileOf } from '../columns.js';
import { html, json } from '../safe.js';
import { arrayWriter } from './writers.js';

export const format: StreamFormat = {
  kind: 'stream',
  open: () => arrayWriter((entry) => [json(task(entry))]),
};

/** The labelling configuration that the tasks need. */
export function configuration(): string {
  const labels = Object.entries(LABELS).map(([label, hint]) => `    <Label value="${html(label)}" hint="${html(hint)}"/>\n`).join('');
  return `<View>\n  <Relations>\n    <Relation value="cue"/>\n    <Relation value="source"/>\n  </Relations>\n`
    + `  <Labels name="label" toName="text">\n${labels}  </Labels>\n  <Text name="text" value="$text" granularity="word"/>\n</View>\n`;
}

type Result =
  | { id: string; from_name: 'label'; to_name: 'text'; type: 'labels'; value: { start: number; end: number; text: string; labels: string[] }; meta?: { text: string[] } }
  | { type: 'relation'; from_id: string; to_id: string; direction: 'right'; labels: string[] };

function task({ article, text }: Entry): object {
  const at = utf16IndexOf(text);
  const result: Result[] = [];
  const region = ({ label, value, ...span }: Mark): string => {
    const id = `${article.id}-${result.length + 1}`;
    result.push({ id, from_name: 'label', to_name: 'text', type: 'labels', value: { ...range(span, at), text: span.text, labels: [label] }, ...(value === null ? {} : { meta: { text: [value] } }) });
    return id;
  };
  for (const mark of fieldMarks(article)) region(mark);
  for (const quote of article.quotes) {
    const parts = quoteMarks(quote).map((mark) => ({ label: mark.label, id: region(mark) }));
    const content = parts.find((part) => part.label === 'Content');
    for (const { label, id } of parts) {
      if (content && label !== 'Content') result.push({ type: 'relation', from_id: content.id, to_id: id, direction: 'right', labels: [label.toLowerCase()] });
    }
  }
  return { data: { text, article: article.id, file: fileOf(article) }, predictions: [{ model_version: article.schema, result }] };
}

function range({ start, end }: Span, at: (offset: number) => number): { start: number; end: number } {
  return { start: at(start), end: at(end) };
}
