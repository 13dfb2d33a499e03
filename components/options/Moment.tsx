import { ago, momentOf } from '@/components/hooks/time.ts';

interface MomentProps {
  at: number;
  now: number;
}

/** A time as people say it; the tooltip has the date. */
export function Moment({ at, now }: MomentProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={momentOf(at)}>
      {ago(at, now)}
    </time>
  );
}
