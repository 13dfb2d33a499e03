import { t } from '@/components/hooks/text.ts';
import { Meter } from '@/components/ui/Meter.tsx';
import type { Length } from '@/lib/prompt/length.ts';
import { lastWords } from './last-words.ts';

interface LengthMeterProps extends Length {
  /** The text itself, to say after which words it is cut. */
  text: string;
}

/** How long the text is, in the words of the target, characters or tokens, and what becomes of what is too much. */
export function LengthMeter({ used, max, unit, estimated, cut, chunked, text }: LengthMeterProps) {
  const units = unit === 'chars' ? 'chars' : 'tokens';
  const about = (words: string) => (estimated ? `≈ ${words}` : words);
  const over = max === null ? 0 : used - max;
  if (max === null || over <= 0) {
    const words = about(
      max === null ? t(`length.${units}.open`, [used]) : t(`length.${units}.within`, [used, max]),
    );
    return <Meter name={t('length.name')} value={used} max={max} text={words} />;
  }
  const words = about(
    chunked ? t('length.tokens.chunked', [used, max, over]) : t(`length.${units}.over`, [used, max, over]),
  );
  const end = lastWords(text.slice(0, cut ?? undefined));
  const read =
    end === '' ? words : `${words}. ${t(chunked ? 'length.chunkedAfter' : 'length.cutAfter', [end])}`;
  return <Meter name={t('length.name')} value={used} max={max} text={words} read={read} />;
}
