import { t } from '@/components/hooks/text.ts';
import type { CompiledFields } from '@/lib/prompt/compiled.ts';

/** What the user has to set in the site's own fields, in words: "aspect ratio 3:2, seed 42"; empty where nothing. */
export function siteSettings({
  aspectRatio,
  nearestRatio,
  size,
  seed,
  contentClass,
  settings: others = {},
}: CompiledFields): string {
  const settings = [
    aspectRatio !== undefined &&
      (nearestRatio === undefined
        ? t('settings.aspectRatio', [aspectRatio])
        : t('settings.nearestRatio', [nearestRatio, aspectRatio])),
    contentClass !== undefined && t(`settings.contentClass.${contentClass}`),
    size !== undefined && t('settings.size', [size.replace('x', ' × ')]),
    seed !== undefined && t('settings.seed', [seed]),
    ...Object.entries(others).map(([name, value]) => `${name} ${value}`),
  ];
  return settings.filter(Boolean).join(', ');
}
