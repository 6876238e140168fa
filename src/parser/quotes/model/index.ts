/** The learned weights, unpacked when the first article asks for them. */
import { table } from '../../../core/tables.js';
import { Parts } from './parts.js';
import { SCALE, WEIGHTS } from './weights.js';

let parts: Parts | null = null;

/** The scorer; one is shared by all articles, since scoring a cue begins with `reset`. */
export function model(): Parts {
  if (parts === null) {
    const { weights, scale } = table('model', () => ({ weights: new Int8Array(Buffer.from(WEIGHTS, 'base64')), scale: SCALE }));
    parts = new Parts(weights, scale);
  }
  return parts;
}
