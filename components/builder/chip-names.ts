import { t } from '@/components/hooks/text.ts';
import type { ChipNames } from '@/components/ui/ChipTools.tsx';
import { FIELDS, type ManyField } from '@/lib/prompt/fields.ts';

/** What is said of the phrases that are selected. */
export const chipNames = (): ChipNames => ({
  tools: t('chip.tools'),
  selected: (count) => t('chip.selected', [count]),
  switchOff: t('off.switchOff'),
  switchOn: t('off.switchOn'),
  isOff: t('off.isOff'),
  isOn: t('off.isOn'),
  less: t('weight.less'),
  more: t('weight.more'),
  earlier: t('chip.earlier'),
  later: t('chip.later'),
  moveTo: t('chip.moveTo'),
  copy: t('chip.copy'),
  remove: t('chip.remove'),
});

/** The other fields that phrases of one can be moved to. */
export const destinationsOf = (field: ManyField) =>
  FIELDS.filter(({ key, holds }) => holds === 'many' && key !== field).map(({ key }) => ({
    id: key,
    name: t(`field.${key}`),
  }));
