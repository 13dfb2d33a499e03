import type { KnownParameter } from '@/lib/prompt/known-parameters.ts';
import { messageText } from './text.ts';

/** What a parameter is called, in words. */
export const parameterName = ({ label }: Pick<KnownParameter, 'label'>): string =>
  typeof label === 'string' ? label : messageText(label);
