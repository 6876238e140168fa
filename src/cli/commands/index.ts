/** All commands. A new one is a file here and a line below; help, completion, the man page and their tests follow. */
import type { CommandEntry } from '../command.js';

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'list', summary: 'list articles, or what is in them: quotes, people, places, …', load: async () => (await import('./list.js')).command },
  { name: 'show', summary: 'show an article as a card, or one of its fields', load: async () => (await import('./show.js')).command },
  { name: 'search', summary: 'search quotes, people and text: words, phrases, fields', load: async () => (await import('./search.js')).command },
  { name: 'export', summary: 'write articles in a format that other programs read', load: async () => (await import('./export.js')).command },
  { name: 'schema', summary: 'print the JSON Schema of the record, and what else describes our outputs', load: async () => (await import('./schema.js')).command },
  { name: 'completion', summary: 'print a script that completes commands, options, fields and formats', load: async () => (await import('./completion.js')).command },
  { name: 'man', summary: 'print the manual page', load: async () => (await import('./man.js')).command },
];
