/** What a worker thread runs. */
import { workerOf } from '../corpus/stream/runner.js';
import { JOBS } from './jobs.js';
import { paceForLongRun } from './tiering.js';

// Only now: the bundle's compiled code was taken under the flags that it was made with.
paceForLongRun();

export default workerOf(JOBS);
