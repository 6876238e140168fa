/** schema.org: the properties of the types we use (all of them exist in the vocabulary and allow these values). */
const text = { type: 'string' };
const texts = { type: 'array', items: text };
const node = (types: string[], properties: object, required: string[] = []): object => ({
  type: 'object', properties: { '@type': { enum: types }, '@id': text, ...properties }, required: ['@type', ...required], additionalProperties: false,
});
const reference = { type: 'object', properties: { '@id': text }, required: ['@id'], additionalProperties: false };
const place = node(['Place'], { name: text, address: node(['PostalAddress'], { addressCountry: { type: 'string', pattern: '^[A-Z]{2}$' } }) });
const person = node(['Person'], { name: text, jobTitle: { oneOf: [text, texts] }, alternateName: texts });
const organization = node(['Organization', 'NewsMediaOrganization'], { name: text, alternateName: text });
const quotation = node(['Quotation'], { text, isPartOf: reference, creator: { oneOf: [person, node(['Thing'], { name: text })] } }, ['text']);

export const graph = {
  type: 'object',
  properties: {
    '@context': { const: 'https://schema.org' },
    '@graph': {
      type: 'array',
      items: node(['NewsArticle'], {
        identifier: text, headline: text, alternativeHeadline: text, articleSection: text, dateline: text, abstract: text, articleBody: text,
        datePublished: { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
        locationCreated: place, author: { oneOf: [person, organization] }, publisher: organization,
        mentions: { type: 'array', items: { oneOf: [person, organization] } }, contentLocation: { type: 'array', items: place }, citation: texts,
        hasPart: { type: 'array', items: quotation },
      }),
    },
  },
  required: ['@context', '@graph'],
  additionalProperties: false,
};
