/** Label Studio's task format with predictions, as its import and pre-annotation guides give it. */
const text = { type: 'string' };
const offset = { type: 'integer', minimum: 0 };
const region = {
  type: 'object',
  properties: {
    id: text, from_name: { const: 'label' }, to_name: { const: 'text' }, type: { const: 'labels' },
    value: {
      type: 'object', properties: { start: offset, end: offset, text, labels: { type: 'array', items: text, minItems: 1 } },
      required: ['start', 'end', 'labels'], additionalProperties: false,
    },
    meta: { type: 'object' },
  },
  required: ['id', 'from_name', 'to_name', 'type', 'value'], additionalProperties: false,
};
const relation = {
  type: 'object',
  properties: { type: { const: 'relation' }, from_id: text, to_id: text, direction: { enum: ['left', 'right', 'bi'] }, labels: { type: 'array', items: text } },
  required: ['type', 'from_id', 'to_id', 'direction'], additionalProperties: false,
};

export const tasks = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      data: { type: 'object', required: ['text'] },
      predictions: {
        type: 'array',
        items: {
          type: 'object', properties: { model_version: text, result: { type: 'array', items: { oneOf: [region, relation] } } },
          required: ['result'], additionalProperties: false,
        },
      },
    },
    required: ['data'], additionalProperties: false,
  },
};
