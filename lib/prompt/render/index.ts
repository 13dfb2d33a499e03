import type { DialectId } from '../targets/target.ts';
import { caption } from './caption.ts';
import type { Dialect } from './dialect.ts';
import { fibo } from './json/fibo.ts';
import { plainJson } from './json/plain-json.ts';
import { midjourney } from './midjourney.ts';
import { phrases } from './phrases.ts';
import { sentence } from './sentence.ts';
import { tags } from './tags.ts';

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
