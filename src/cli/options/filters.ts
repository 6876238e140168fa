/** Options that choose among articles and quotes. */
import { inRange } from '../../corpus/search/dates.js';
import { isPeriod } from '../../core/days.js';
import type { Quote } from '../../core/article.js';
import { dayOf, type Entry } from '../../core/entry.js';
import type { Option } from '../command.js';
import type { Values } from '../values.js';
import { UsageError } from '../errors.js';

const GROUP = 'Filters';

export const ARTICLE_FILTERS: readonly Option[] = [
  { name: 'agency', value: 'name', repeat: true, group: GROUP, complete: 'none', check: checkName, summary: 'only articles of this agency, by name or code' },
  { name: 'since', value: 'date', group: GROUP, complete: 'none', check: checkPeriod, summary: 'only articles of this date or later (2022, 2022-02 or 2022-02-03), none without a date in the text or its record' },
  { name: 'until', value: 'date', group: GROUP, complete: 'none', check: checkPeriod, summary: 'only articles of this date or earlier; a month or year counts whole' },
];

export const SPEAKER_FILTER: Option = {
  name: 'speaker', value: 'name', repeat: true, group: GROUP, complete: 'none', check: checkName, summary: 'only quotes of this speaker, by whole words of the name or title in any spelling; ghali* for words that begin so',
};

/** What the filters of a command let through; plain data, so that a worker can be told. */
export interface Filter {
  agencies: readonly string[];
  since: string | null;
  until: string | null;
  speakers: readonly string[];
}

/** `speakers`: the command has --speaker. */
export function filterOf(values: Values, speakers = false): Filter {
  return { agencies: values.all('agency'), ...periodOf(values), speakers: speakers ? values.all('speaker') : [] };
}

/** The bounds of `--since` and `--until`. @throws UsageError where the first is after the second */
export function periodOf(values: Values): Pick<Filter, 'since' | 'until'> {
  const since = values.text('since');
  const until = values.text('until');
  if (since !== null && until !== null && since > `${until}~`) throw new UsageError(`--since ${since} is after --until ${until}`);
  return { since, until };
}

/** The articles that `--agency`, `--since` and `--until` let through, the agency as a search knows it. An article without a date passes neither bound. */
export async function articleTest({ agencies, since, until }: Filter): Promise<(entry: Entry) => boolean> {
  const isOf = agencies.length === 0 ? null : (await import('../../corpus/search/named.js')).agencyTest(agencies);
  return (entry) => {
    if (isOf !== null && !isOf(entry.article)) return false;
    if (since === null && until === null) return true;
    const day = dayOf(entry);
    return day !== null && inRange(day, since, until);
  };
}

/** The quotes that `--speaker` lets through: those that `search` would find. Loaded only for it. */
export async function quoteTest({ speakers }: Filter): Promise<(quote: Quote) => boolean> {
  if (speakers.length === 0) return () => true;
  return (await import('../../corpus/search/named.js')).speakerTest(speakers);
}

function checkPeriod(value: string): string | null {
  return isPeriod(value) ? null : `${JSON.stringify(value)} is not a date: 2022, 2022-02 or 2022-02-03`;
}

function checkName(value: string): string | null {
  return /[\p{L}\p{N}]/u.test(value) ? null : `${JSON.stringify(value)} names nobody`;
}
