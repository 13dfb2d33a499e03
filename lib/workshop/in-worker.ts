import type { Answer, Job } from '../messages/to-workshop.ts';

let worker: Worker | null = null;
let asked = 0;
/** Jobs that are waited for. */
let waiting = 0;

/**
 * Does a job in a worker of this page, which is started, and its code loaded, with the first job.
 * @param cancel rejects with its reason at once, and stops the work where nobody waits for another job
 */
export function inWorker<T extends Job['type']>(
  job: Extract<Job, { type: T }>,
  cancel?: AbortSignal,
): Promise<Answer<T>> {
  worker ??= new Worker(new URL('./workshop.worker.ts', import.meta.url), { type: 'module' });
  const workshop = worker;
  asked += 1;
  waiting += 1;
  const id = asked;
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => {
    workshop.terminate();
    if (worker === workshop) worker = null;
  };
  const answer = new Promise<Answer<T>>((resolve, reject) => {
    workshop.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: number; answer: Answer<T> }>) => {
        if (data.id === id) resolve(data.answer);
      },
      { signal },
    );
    workshop.addEventListener(
      'error',
      ({ message }) => {
        end();
        reject(new Error(message));
      },
      { signal },
    );
    cancel?.addEventListener(
      'abort',
      () => {
        if (waiting === 1) end();
        reject(cancel.reason);
      },
      { signal },
    );
    workshop.postMessage({ id, job });
  });
  return answer.finally(() => {
    waiting -= 1;
    stop.abort();
  });
}
