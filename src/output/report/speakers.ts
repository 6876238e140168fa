/** Who speaks in a report, under one name and one hue for the whole page. */
import type { Quote } from '../../core/article.js';
import { nameKey } from '../../core/namekey.js';
import { tidy } from '../../core/span.js';

export interface Voice {
  /** Spellings of one name share it: "Ghalibaf", "Qalibaf". */
  key: string;
  name: string;
  title: string | null;
  /** 0 to HUES - 1. */
  hue: number;
  quotes: number;
}

export const HUES = 8;

// "he", "the minister", "The Chairman of the board": in another article it may be another.
const DESCRIPTION = /^(?:\p{Ll}|(?:The|An?|His|Her|Their)\s)/u;

/** Collects the speakers of the articles as they come. */
export class Voices {
  readonly #known = new Map<string, Voice>();

  /**
   * The voice of a quote of the `article`-th article, counted; null for one without a speaker. Names are the same person in all
   * articles; "he" and "the minister" only within their own.
   */
  of({ speaker }: Quote, article: number): Voice | null {
    if (speaker === null) return null;
    const name = tidy(speaker.name);
    const key = DESCRIPTION.test(name) ? `${article} ${name}` : nameKey(name) || name;
    let voice = this.#known.get(key);
    if (!voice) {
      voice = { key, name, title: speaker.title, hue: this.#known.size % HUES, quotes: 0 };
      this.#known.set(key, voice);
    }
    voice.quotes++;
    voice.title ??= speaker.title;
    return voice;
  }

  /** All, the most quoted first. */
  ranked(): Voice[] {
    return [...this.#known.values()].sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
  }
}
