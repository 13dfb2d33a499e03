import { t } from '@/components/hooks/text.ts';
import { Meter } from '@/components/ui/Meter.tsx';
import type { Length } from '@/lib/prompt/length.ts';

/** How much of the end is told, in UTF-16 units: a few words. */
const ROOM = 30;

/** The last words of a text, by which one finds its end; whole words where they are not too long. */
function lastWords(text: string): string {
  const end = text.trimEnd();
  if (end.length <= ROOM) return end;
  const last = end.slice(-ROOM);
  const space = last.indexOf(' ');
  // Never the second half of a letter alone.
  return space === -1 ? last.replace(/^[\udc00-\udfff]/, '') : last.slice(space + 1);
}

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
