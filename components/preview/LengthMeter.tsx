import { t } from '@/components/hooks/text.ts';
import { Meter } from '@/components/ui/Meter.tsx';
import type { Limit } from '@/lib/prompt/targets/target.ts';

interface LengthMeterProps {
  used: number;
  /** Null where no limit is known. */
  max: number | null;
  unit: Limit['unit'];
  /** Counted roughly: the exact counter is not there for this unit. */
  estimated?: boolean;
}

/** How long the text is, in the words of the target: characters or tokens. */
export function LengthMeter({ used, max, unit, estimated = false }: LengthMeterProps) {
  const units = unit === 'chars' ? 'chars' : 'tokens';
  const shown = `${estimated ? '≈ ' : ''}${used}`;
  const over = max === null ? 0 : used - max;
  const text =
    max === null
      ? t(`length.${units}.open`, [shown])
      : over > 0
        ? t(`length.${units}.over`, [shown, max, over])
        : t(`length.${units}.within`, [shown, max]);
  return <Meter name={t('length.name')} value={used} max={max} text={text} />;
}
