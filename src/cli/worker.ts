/** What a worker thread runs. */
import { workerOf } from '../corpus/stream/runner.js';
import { JOBS } from './jobs.js';

export default workerOf(JOBS);
