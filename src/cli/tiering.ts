/** When V8 optimizes a function. */
import { setFlagsFromString } from 'node:v8';

/**
 * For a long run, and for all threads of it: functions are optimized about when V8 would do it by itself, instead of late, as
 * bin/load.js has it for short runs. From a thousand articles on that takes a fifth less processor time.
 */
export function optimizeSooner(): void {
  // The other versions of V8 count calls; bin/load.js knows which flag each of them has.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=132000');
}
