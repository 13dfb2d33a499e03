import { messageText } from '@/components/hooks/text.ts';
import type { KnownParameter } from '@/lib/prompt/known-parameters.ts';

/** What a parameter is called, in words. */
export const parameterName = ({ label }: Pick<KnownParameter, 'label'>): string =>
  typeof label === 'string' ? label : messageText(label);
