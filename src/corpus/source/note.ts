import type { Message } from '../../core/article.js';

/** A message on a text as a whole, of no place in it. */
export function note(rule: string, severity: Message['severity'], reason: string): Message {
  return { rule, severity, reason, start: null, end: null };
}
