import type { ReadText } from '@/lib/prompt/parse/index.ts';

/** What the reader is asked. */
export interface ReadRequest {
  id: number;
  text: string;
  /** The id of the target whose box the text is for. */
  target: string;
  /** The request to an assistant, where the text is its answer. */
  request: string;
}

let worker: Worker | null = null;
let asked = 0;

/** Reads a text in a worker, which is started, and the reader loaded, with the first text. */
export function readApart(text: string, target: string, request = ''): Promise<ReadText> {
  worker ??= new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const reader = worker;
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    reader.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: number; read: ReadText }>) => {
        if (data.id !== id) return;
        stop.abort();
        resolve(data.read);
      },
      { signal },
    );
    reader.addEventListener(
      'error',
      ({ message }) => {
        stop.abort();
        worker = null;
        reject(new Error(message));
      },
      { signal },
    );
    reader.postMessage({ id, text, target, request } satisfies ReadRequest);
  });
}
