/** What `list` makes of each article. */
import type { Quote } from '../../core/article.js';
import { errorLine } from './failure.js';
import type { Job } from '../../corpus/stream/job.js';
import { tableOf } from '../../output/columns.js';
import type { Entry } from '../../core/entry.js';
import { listColumns, pickItem, rowsOfEntry } from '../../output/list.js';
import { json } from '../../output/safe.js';
import { pipeRow, type Row } from '../../output/table.js';
import { articleTest, quoteTest, type Filter } from '../options/filters.js';

export interface ListJob {
  what: string;
  fields: readonly string[] | null;
  filter: Filter;
  explain: boolean;
  /** JSON lines and a pipe's lines are text; rows of a table and the items of a JSON list go to the command. */
  show: 'ndjson' | 'json' | 'lines' | 'table';
}

/** Items as JSON, or rows of a table. */
export type ListValue = string[] | Row[];

export async function listJob({ what, fields, filter, explain, show }: ListJob): Promise<Job<ListValue>> {
  const wanted = await articleTest(filter);
  const wantedQuote = await quoteTest(filter);
  const columns = show === 'lines' || show === 'table' ? listColumns(what, fields, show === 'lines' ? 'pipe' : 'terminal', explain) : [];
  const itemsOf = (entry: Entry): readonly unknown[] => {
    const items = tableOf(what)!.items(entry.article);
    return what === 'quotes' ? (items as readonly Quote[]).filter(wantedQuote) : items;
  };
  return {
    make(loaded) {
      if (!loaded.ok) return { text: show === 'ndjson' ? errorLine(loaded) : '' };
      if (!wanted(loaded)) return { text: '' };
      const items = itemsOf(loaded);
      switch (show) {
        case 'ndjson': return { text: items.map((item) => `${json(pickItem(what, item, loaded, fields))}\n`).join('') };
        case 'json': return { text: '', value: items.map((item) => json(pickItem(what, item, loaded, fields), 2)) };
        case 'lines': return { text: rowsOfEntry(columns, items, loaded).map(pipeRow).join('') };
        case 'table': return { text: '', value: rowsOfEntry(columns, items, loaded) };
      }
    },
  };
}
