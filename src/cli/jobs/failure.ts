import { errorRecord } from '../../core/failure.js';
import type { Failed } from '../../corpus/contract.js';
import { json } from '../../output/safe.js';

/** What stands in a stream of records for one that could not be read. An input that could not be read is no record: it is named on standard error. */
export function errorLine({ source, reason, scope }: Failed): string {
  return scope === 'record' ? `${json(errorRecord(source, reason))}\n` : '';
}
