import type { DialectId } from '../targets/target.ts';
import { caption } from './caption.ts';
import type { Dialect } from './dialect.ts';
import { fibo } from './json/fibo.ts';
import { plainJson } from './json/plain-json.ts';
import { phrases, tags } from './lists.ts';
import { midjourney } from './midjourney.ts';
import { sentence } from './sentence.ts';

/** Every dialect by its id. A new one needs its file and its line here. */
export const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  sentence,
  phrases,
  tags,
  midjourney,
  caption,
  fibo,
  json: plainJson,
};
