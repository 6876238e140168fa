/** By what `place:` finds a place: its name, its country's code, the words of the text that name it; a country also by its other names. */
import type { Article, Place } from '../../core/article.js';
import { COUNTRIES } from '../../lexicon/places/countries.js';

type Mention = Place['mentions'][number];

/** What names a place, with the mentions to show for it. */
export interface PlaceText {
  text: string;
  mentions: readonly Mention[];
}

export function placeTexts({ name, country, mentions }: Place): PlaceText[] {
  const texts = new Map<string, readonly Mention[]>(placeNames(name, country).map((text) => [text, mentions]));
  // "Iranian" names Iran there, and only there.
  const written = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (texts.has(mention.text)) continue;
    const there = written.get(mention.text);
    if (there) there.push(mention);
    else written.set(mention.text, [mention]);
  }
  return [...texts, ...written].map(([text, spans]) => ({ text, mentions: spans }));
}

/** "United States", "US", "USA", "America"; of a town its name and its country's code. */
export function placeNames(name: string, country: string | null): string[] {
  others ??= otherNames();
  return [name, ...(country === null ? [] : [country]), ...(others.get(name) ?? [])];
}

let others: ReadonlyMap<string, readonly string[]> | null = null;

/** "AE|United Arab Emirates|UAE,U.A.E.,Emirates|…" */
function otherNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(COUNTRIES.trim().split('\n').map((line) => {
    const [, name, more] = line.split('|');
    return [name!, more!.split(',').filter((other) => other !== '')];
  }));
}

/** By what an article's dateline is found. */
export function datelinePlaceNames({ dateline }: Article): string[] {
  return dateline?.place ? placeNames(dateline.place.name, dateline.place.country) : [];
}
