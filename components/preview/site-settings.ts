import { messageText } from '@/components/hooks/text.ts';
import type { CompiledFields } from '@/lib/prompt/compiled.ts';
import type { Message } from '@/lib/prompt/message.ts';

/** What the user has to set in the site's own fields: "aspect ratio 3:2 and seed 42"; empty where nothing. */
export function siteSettings({
  aspectRatio: ratio,
  nearestRatio: nearest,
  size,
  seed,
  contentClass,
  settings: others = {},
}: CompiledFields): string {
  const list: (Message | string)[] = [];
  if (ratio !== undefined) {
    list.push(
      nearest === undefined
        ? { id: 'settings.aspectRatio', params: { ratio } }
        : { id: 'settings.nearestRatio', params: { nearest, ratio } },
    );
  }
  if (contentClass !== undefined) list.push({ id: `settings.contentClass.${contentClass}` });
  if (size !== undefined) list.push({ id: 'settings.size', params: { size: size.replace('x', ' × ') } });
  // A seed is a name more than a number: it is shown as it is typed.
  if (seed !== undefined) list.push({ id: 'settings.seed', params: { seed: String(seed) } });
  // A program's settings are in its own names.
  list.push(...Object.entries(others).map(([name, value]) => `${name} ${value}`));
  return list.length === 0 ? '' : messageText({ id: 'preview.settings', params: { settings: { list } } });
}
