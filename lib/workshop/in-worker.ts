import type { Answer, Job } from '../messages/to-workshop.ts';

let worker: Worker | null = null;
let asked = 0;

/** Does a job in a worker of this page, which is started, and its code loaded, with the first job. */
export function inWorker<T extends Job['type']>(job: Extract<Job, { type: T }>): Promise<Answer<T>> {
  worker ??= new Worker(new URL('./workshop.worker.ts', import.meta.url), { type: 'module' });
  const workshop = worker;
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    workshop.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: number; answer: Answer<T> }>) => {
        if (data.id !== id) return;
        stop.abort();
        resolve(data.answer);
      },
      { signal },
    );
    workshop.addEventListener(
      'error',
      ({ message }) => {
        stop.abort();
        workshop.terminate();
        worker = null;
        reject(new Error(message));
      },
      { signal },
    );
    workshop.postMessage({ id, job });
  });
}
