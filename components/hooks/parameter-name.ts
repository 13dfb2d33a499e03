import type { KnownParameter } from '@/lib/prompt/known-parameters.ts';
import type { Message } from '@/lib/prompt/message.ts';
import { messageText, t } from './text.ts';

type Named = Pick<KnownParameter, 'name' | 'nth' | 'setting'>;

/** What a parameter is called, as part of a message; a program's own name is not translated. */
export function parameterLabel({ name, nth, setting }: Named): string | Message {
  if (setting) return name;
  return nth === undefined ? { id: `parameter.name.${name}` } : { id: 'parameter.image', params: { nth } };
}

/** The same in words. */
export function parameterName(named: Named): string {
  if (named.nth === undefined && !named.setting) return t(`parameter.name.${named.name}`);
  const label = parameterLabel(named);
  return typeof label === 'string' ? label : messageText(label);
}
