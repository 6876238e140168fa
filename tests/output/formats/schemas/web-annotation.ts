/** W3C Web Annotation Data Model: what it says an annotation must and may be, as far as we use it. */
const text = { type: 'string' };
const offset = { type: 'integer', minimum: 0 };
const iri = { type: 'string', pattern: '^[^\\s<>"{}|\\\\^`]+$' };
const only = (properties: object, required = Object.keys(properties)): object => ({ type: 'object', properties, required, additionalProperties: false });

// The motivations of the model's vocabulary, section 3.3.5.
const motivation = {
  enum: ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
};
const body = only({ type: { const: 'TextualBody' }, purpose: motivation, value: text });
const selector = {
  oneOf: [
    only({ type: { const: 'TextPositionSelector' }, start: offset, end: offset }),
    only({ type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text }),
  ],
};
const target = only({ source: iri, selector: { type: 'array', items: selector, minItems: 1 } });
const annotation = only({
  id: iri, type: { const: 'Annotation' }, motivation,
  body: { type: 'array', items: body, minItems: 1 }, target: { type: 'array', items: target, minItems: 1 },
});

export const annotationPage = only(
  { '@context': { const: 'http://www.w3.org/ns/anno.jsonld' }, id: iri, type: { const: 'AnnotationPage' }, items: { type: 'array', items: annotation } },
  ['@context', 'type', 'items'],
);
