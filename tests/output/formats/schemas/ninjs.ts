/** IPTC ninjs 3.1 as far as we write it: names, types and "nothing else" as in ninjs-schema_3.1.json (IPTC, CC BY 4.0). */
const text = { type: 'string' };
const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const only = (properties: object, required: string[] = []): object => ({ type: 'object', properties, required, additionalProperties: false });
const list = (items: object): object => ({ type: 'array', items });
const concept = only({ name: text, rel: text, uri, literal: text });
const valued = only({ role: text, contentType: text, value: text }, ['value']);

const item = {
  uri, type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] }, language: text, by: text, located: text, title: text, slugline: text,
  contentCreated: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
  standard: only({ name: text, version: text, schema: uri }),
  headlines: list(valued), descriptions: list(valued),
  bodies: list(only({ role: text, contentType: text, value: text, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, ['value'])),
  people: list(concept), organisations: list(concept), places: list(concept), subjects: list(concept),
  infoSources: list(only({ name: text, role: text, uri, literal: text })),
  altIds: list(only({ role: text, value: text })),
};

export const ninjs = only({ ...item, associations: list(only({ ...item, name: text, rel: text }, ['name', 'uri'])) }, ['uri']);
