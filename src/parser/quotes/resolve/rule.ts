import type { MentionKind } from '../../../core/article.js';
import type { Asked, Story, Who } from './story.js';

export interface Found {
  who: Who;
  /** 0 to 1: how sure the reader may be that this one is meant. */
  sure: number;
}

/** One way to tell whom a mention means. */
export interface MentionRule {
  id: string;
  why: string;
  /** What the mention is to the person, where it is no name. */
  kind?: MentionKind;
  find(asked: Asked, story: Story): Found | null;
}

export const person = (index: number, sure: number): Found => ({ who: { kind: 'person', person: index }, sure });
export const body = (name: string, sure: number): Found => ({ who: { kind: 'body', name }, sure });
