import { ReviewBar } from '@/components/assistant/ReviewBar.tsx';
import { ReviewPanel } from '@/components/assistant/ReviewPanel.tsx';
import { useReview } from '@/components/assistant/use-review.ts';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { Preview } from '@/components/preview/Preview.tsx';
import type { Review } from '@/lib/session/review.ts';
import { useEasel } from './easel.ts';
import { usePrinted } from './use-printed.ts';

/** Loaded when there is something to review. The preview shows what is accepted so far. */
export default function ReviewView({ review }: { review: Review }) {
  const { assistant } = useEasel();
  const { compiled, length } = usePrinted();
  const { rows, open, ...decide } = useReview(review);
  return (
    <>
      <div className="shell-over">
        <ReviewPanel
          from={review.from}
          choices={review.choices.map(({ said }) => said)}
          chosen={review.chosen}
          onChoose={decide.choose}
          rows={rows}
          onAccept={(field) => void decide.accept(field)}
          onReject={(field) => void decide.reject(field)}
          onUndo={decide.undo}
          onClose={assistant.close}
        />
      </div>
      <footer className="shell-foot">
        <Preview compiled={compiled} cutAt={length.cut} chunked={length.chunked} />
        <LengthMeter {...length} text={compiled.text} />
        <ReviewBar
          open={open}
          onAcceptAll={() => void decide.acceptAll()}
          onRejectAll={() => void decide.rejectAll()}
          onDone={() => void decide.done()}
        />
      </footer>
    </>
  );
}
