/** What figures ask of the page's entities: of which country the money is that several call by one name ("300 kroner" on a page about Norway), and where a person's name ends. */
import type { Place } from '../../../core/article.js';
import type { EntityMention, Structure } from '../../doc.js';
import type { IsPersonBefore } from './context.js';

/** The currency among those of `shared`, by country, that a page means; null where it does not tell. */
export type Whose = (shared: Readonly<Record<string, string>>) => string | null;

/** By the places that the page names, more of one currency than of all others; else by its dateline, else by its agency. Nothing is counted unless somebody asks. */
export function whoseMoney(places: readonly Place[], { dateline, agency }: Structure): Whose {
  // One answer a word: a page of many prices names many places.
  const known = new Map<Readonly<Record<string, string>>, string | null>();
  const most = (shared: Readonly<Record<string, string>>): string | null => {
    let answer = known.get(shared);
    if (answer === undefined) known.set(shared, (answer = mostNamed(places, shared)));
    return answer;
  };
  return (shared) => most(shared) ?? shared[dateline?.place?.country ?? ''] ?? shared[agency?.country ?? ''] ?? null;
}

function mostNamed(places: readonly Place[], shared: Readonly<Record<string, string>>): string | null {
  const named = new Map<string, number>();
  let all = 0;
  for (const { country, mentions } of places) {
    const code = shared[country ?? ''];
    if (code === undefined) continue;
    named.set(code, (named.get(code) ?? 0) + mentions.length);
    all += mentions.length;
  }
  for (const [code, count] of named) if (count * 2 > all) return code;
  return null;
}

/** Whether a person's name ends before a token: "Police held *Jane Testi*, 44." The mentions are gone through once somebody asks. */
export function personBefore(mentions: readonly EntityMention[]): IsPersonBefore {
  let ends: Set<number> | undefined;
  return (at) => (ends ??= new Set(mentions.filter(({ type }) => type === 'person').map(({ last }) => last))).has(at);
}
