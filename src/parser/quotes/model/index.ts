/** The learned weights, unpacked when the first article asks for them. */
import { Parts } from './parts.js';
import { SCALE, WEIGHTS } from './weights.js';

let parts: Parts | null = null;

/** The scorer; one is shared by all articles, since scoring a cue begins with `reset`. */
export function model(): Parts {
  parts ??= new Parts(new Int8Array(Buffer.from(WEIGHTS, 'base64')), SCALE);
  return parts;
}
