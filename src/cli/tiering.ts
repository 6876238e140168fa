/** When V8 optimizes a function, and how much it puts into one. */
import { setFlagsFromString } from 'node:v8';

/**
 * For a long run, and for all threads of it. Functions are optimized not much later than V8 would do it by itself, instead of late, as
 * bin/iran-news.js has it for short runs: from a thousand articles on that takes a fifth less processor time. And less is put into
 * each than V8 would put there: every thread compiles the parser anew, beside the work, and large functions cost it more than they
 * save (ten thousand articles: a tenth less time with two threads, a twentieth with one; forty thousand: the same with one).
 */
const FLAGS = ['--interrupt-budget=250000', '--max-inlined-bytecode-size-cumulative=300', '--no-turbo-loop-peeling'];

export function optimizeSooner(): void {
  // Other versions were never told to be late.
  if (process.versions.v8.startsWith('11.3.')) for (const flag of FLAGS) setFlagsFromString(flag);
}
