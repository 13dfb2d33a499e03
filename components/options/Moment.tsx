import { relativeTime } from '@/components/ui/relative-time.ts';

interface MomentProps {
  at: number;
  now: number;
}

/** A time as people say it; the tooltip has the date. */
export function Moment({ at, now }: MomentProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={new Date(at).toLocaleString()}>
      {relativeTime(at, now)}
    </time>
  );
}
