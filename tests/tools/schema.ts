/**
 * Writes src/output/schema/generated.ts from the types (`npm run schema`). The test beside it fails when the two part.
 * Draft-07 as the generator writes it differs from 2020-12, for what the types use, in the names of two keys only.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const GENERATED = at('src/output/schema/generated.ts');

const SCHEMAS = [
  { name: 'ARTICLE_JSON_SCHEMA', file: 'src/core/article.ts', type: 'Article', id: 'article/1', title: 'The record of one article' },
  { name: 'HIT_JSON_SCHEMA', file: 'src/core/hit.ts', type: 'Hit', id: 'hit/1', title: 'A place in an article that a search found' },
  { name: 'LISTED_JSON_SCHEMA', file: 'src/output/schema/listed.ts', type: 'Listed', id: 'listed/1', title: 'An item of a list (of articles: the record)' },
  { name: 'ERROR_JSON_SCHEMA', file: 'src/core/failure.ts', type: 'ErrorRecord', id: 'error/1', title: 'An input that could not be read' },
];

export function generated(): string {
  const parts = SCHEMAS.map(({ name, file, type, id, title }) => {
    const made = createGenerator({ path: at(file), type, tsconfig: at('tsconfig.json'), topRef: false, skipTypeCheck: true }).createSchema(type);
    const { $schema, definitions, ...rest } = JSON.parse(JSON.stringify(made).replaceAll('#/definitions/', '#/$defs/')) as Record<string, unknown>;
    void $schema;
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:iran-news:${id}`, title, ...rest, ...(definitions ? { $defs: definitions } : {}) };
    return `export const ${name} = ${JSON.stringify(schema, null, 1)};\n`;
  });
  return `// Generated from the types by \`npm run schema\`; not to be edited.\n\n${parts.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GENERATED, generated());
