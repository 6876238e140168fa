/** What V8 is told once a run is known to be long: when it optimizes a function, how much it puts into one, how much garbage it keeps. */
import { setFlagsFromString } from 'node:v8';

/**
 * For all threads of the run. Functions are optimized not much later than V8 would do it by itself, instead of late, as bin/iran-news.js
 * has it for short runs: from a thousand articles on that takes a fifth less processor time. Less is put into each than V8 would put
 * there: every thread compiles the parser anew, beside the work, and large functions cost it more than they save (ten thousand articles:
 * a tenth less time with two threads, a twentieth with one; forty thousand: the same with one). And a heap grows by half before it is
 * swept, not by several times: 6,000 articles with two threads peak at 285 MB in place of 440, for a twentieth more processor time.
 */
const FLAGS = ['--interrupt-budget=250000', '--max-inlined-bytecode-size-cumulative=300', '--no-turbo-loop-peeling', '--heap-growing-percent=50'];

export function paceForLongRun(): void {
  // Other versions were never told to be late.
  if (process.versions.v8.startsWith('11.3.')) for (const flag of FLAGS) setFlagsFromString(flag);
}
