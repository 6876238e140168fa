import type { MentionKind } from '../../../core/article.js';
import { tidy } from '../../../core/span.js';
import type { Entities } from '../../doc.js';
import type { Asked, Story, Who } from './story.js';

export interface Found {
  who: Who;
  /** 0 to 1: how sure the reader may be that this one is meant. */
  sure: number;
}

/** What opens a mention: "he" is one word, "the mayor of Rasht" has an article; "his lawyer", "officials" are neither. */
export type Opening = 'word' | 'the' | 'other';

/** One way to tell whom a mention means. */
export interface MentionRule {
  id: string;
  why: string;
  /** It is asked of no other mentions; of all, where it names none. */
  of?: Opening;
  /** What the mention is to the person, where it is no name. */
  kind?: MentionKind;
  /** Nothing but that he stands nearest speaks for him: not who asks what is answered here (rules/answer.ts). */
  guess?: true;
  find(asked: Asked, story: Story): Found | null;
}

export const person = (index: number, sure: number): Found => ({ who: { kind: 'person', person: index }, sure });
export const body = (name: string, sure: number): Found => ({ who: { kind: 'body', name }, sure });

/** The name of the organization as the article gives it: "Statistical Centre of Iran" stays one, "UNHCR" stays short where it is never spelt out. */
export function nameOfBody({ organizations, acronyms, ownedBodies }: Entities, index: number): string {
  const { name, acronym, mentions } = organizations[index]!;
  let longest = '';
  for (let i = 0; i < mentions.length && i < FEW; i++) {
    const { text } = mentions[i]!;
    if (text === name && name !== acronym) return name;
    if (text.length > longest.length) longest = text;
  }
  if (longest === '' || ownedBodies.has(index)) return name;
  // "the Rapid Support Forces (RSF)": "The RSF" is no other body that a list knows by these letters.
  for (let i = 0; i < acronyms.length && i < FEW; i++) if (acronyms[i]!.short === longest && acronyms[i]!.source === 'article') return acronyms[i]!.long ?? name;
  return tidy(longest);
}

/** So many mentions of a body, and acronyms, are looked at. */
const FEW = 16;
