/** What `search` makes of each article. */
import { codePointsOf } from '../../core/offsets.js';
import type { Hit } from '../../core/hit.js';
import { errorLine } from './failure.js';
import type { Job, Made } from '../../corpus/stream/job.js';
import { searchOf, type SearchOptions } from '../../corpus/search/search.js';
import { articleName } from '../../output/hits/location.js';
import { pipeKwic, terminalKwic } from '../../output/hits/kwic.js';
import { pipeHit, terminalHit, withoutRepeats } from '../../output/hits/lines.js';
import { piecesIn, type Piece } from '../../output/hits/pieces.js';
import { json } from '../../output/safe.js';
import { styleOf, type ColorLevel } from '../../output/style.js';

export interface SearchJob {
  search: SearchOptions;
  show: 'lines' | 'kwic' | 'json' | 'ndjson' | 'files' | 'counts' | 'nothing';
  terminal: boolean;
  color: ColorLevel;
  /** Characters on each side of a concordance line. */
  width: number;
  /** Hits go to the command one by one (to be sorted, counted or cut off) instead of straight to the output. */
  gather: boolean;
  /** Failed records are records of the output too: of JSON lines, whatever they say. */
  errors: boolean;
  /** They come out in another order: each shows all its context, whatever the others show. */
  sorted: boolean;
}

/** What the command sorts and counts by. */
export interface GatheredHit {
  text: string;
  /** Where those behind it in the article are cut off, whose place its context leaves free. */
  textAsLast?: string;
  file: string;
  date: string | null;
  speaker: string | null;
  agency: string | null;
  place: string | null;
}

/** The number of hits of an article, or the hits themselves. */
export type SearchValue = number | GatheredHit[];

/** A concordance line is a hit of its own: `-m 4` is four lines. */
function eachMatch(hit: Hit): Hit[] {
  return hit.matches.length < 2 ? [hit] : hit.matches.map((match) => ({ ...hit, matches: [match] }));
}

export async function searchJob(options: SearchJob): Promise<Job<SearchValue>> {
  const search = searchOf(options.search);
  const style = await styleOf(options.color);
  const rendererOf = (text: string, pieces: (hit: Hit) => readonly Piece[]): ((hit: Hit) => string) => {
    const { show, terminal, width } = options;
    switch (show) {
      case 'lines': return terminal ? (hit) => `${terminalHit(hit, style, pieces(hit))}\n` : (hit) => pipeHit(hit, style, pieces(hit), text);
      case 'kwic': return (hit) => (terminal ? terminalKwic : pipeKwic)(hit, text, width, style);
      case 'ndjson':
      case 'json': {
        // Once an article, not once a hit: 8,000 hits in a text with one emoji took 49 s.
        const inCodePoints = codePointsOf(text);
        return show === 'json' ? (hit) => json(inCodePoints(hit), 2) : (hit) => `${json(inCodePoints(hit))}\n`;
      }
      case 'files':
      case 'counts':
      case 'nothing': return () => '';
    }
  };
  return {
    wants: (text) => search.mayHold(text),
    make(loaded): Made<SearchValue> {
      if (!loaded.ok) return { text: options.errors ? errorLine(loaded) : '' };
      const { article, text } = loaded;
      const pieces = piecesIn(article, text);
      const hits = options.show === 'kwic' ? search.hits(loaded).flatMap(eachMatch) : search.hits(loaded);
      if (hits.length === 0) return { text: '' };
      const render = rendererOf(text, pieces);
      const once = options.show === 'lines' && !options.sorted ? withoutRepeats(hits) : hits;
      if (options.gather) return { text: '', value: once.map((hit, i) => ({ ...keysOf(hit), text: render(hit), ...asLast(hit, hits[i]!, render) })) };
      const name = articleName(hits[0]!);
      switch (options.show) {
        case 'files': return { text: `${name}\n`, value: hits.length };
        case 'counts': return { text: `${name}:${hits.length}\n`, value: hits.length };
        case 'lines':
        case 'kwic':
        case 'json':
        case 'ndjson':
        case 'nothing': return { text: once.map(render).join(''), value: hits.length };
      }
    },
  };
}

/** `whole` is the hit with all its context. */
function asLast(hit: Hit, whole: Hit, render: (hit: Hit) => string): Pick<GatheredHit, 'textAsLast'> {
  return hit.after.length === whole.after.length ? {} : { textAsLast: render({ ...hit, after: whole.after }) };
}

function keysOf(hit: Hit): Omit<GatheredHit, 'text' | 'textAsLast'> {
  return { file: articleName(hit), date: hit.date, speaker: hit.speaker, agency: hit.agency, place: hit.place };
}
