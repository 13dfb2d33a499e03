import { t } from '@/components/hooks/text.ts';
import type { CompiledFields } from '@/lib/prompt/compiled.ts';

/** What the user has to set in the site's own fields, in words: "aspect ratio 3:2, seed 42"; empty where nothing. */
export function siteSettings({ aspectRatio, size, seed }: CompiledFields): string {
  const settings = [
    aspectRatio !== undefined && t('settings.aspectRatio', [aspectRatio]),
    size !== undefined && t('settings.size', [size.replace('x', ' × ')]),
    seed !== undefined && t('settings.seed', [seed]),
  ];
  return settings.filter(Boolean).join(', ');
}
