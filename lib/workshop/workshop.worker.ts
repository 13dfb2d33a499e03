/** The reader and the printer apart from any page, so that a long text never holds up a keystroke or the background. */
import type { Job } from '../messages/to-workshop.ts';
import { doJob } from './do-job.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; job: Job }>) => {
  const { id, job } = data;
  self.postMessage({ id, answer: doJob(job) });
});
