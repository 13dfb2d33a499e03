import type { Answer, Job } from '../messages/to-workshop.ts';
import { TARGETS, targetById, targetOrDefault } from '../prompt/index.ts';
import { readText } from '../prompt/parse/index.ts';
import { print } from './print.ts';

/** Does a job of the workshop. A target that is unknown here (a later version's) is taken for the one for any generator. */
export function doJob(job: Job): Answer<Job['type']> {
  if (job.type === 'print') {
    const targets = job.targets?.map(targetOrDefault) ?? TARGETS;
    return Object.fromEntries(targets.map((target) => [target.id, print(job.prompt, target)]));
  }
  const { text, request, target: id = '' } = job;
  const target = targetById(id);
  return readText(text, { request, ...(target && { target }) });
}
