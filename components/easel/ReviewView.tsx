import { ReviewBar } from '@/components/assistant/ReviewBar.tsx';
import { ReviewPanel } from '@/components/assistant/ReviewPanel.tsx';
import { useReview } from '@/components/assistant/use-review.ts';
import type { Review } from '@/lib/session/review.ts';
import { useEasel } from './easel.ts';

/** Loaded when there is something to review. The result beside it shows what is accepted so far. */
export default function ReviewView({ review }: { review: Review }) {
  const { assistant } = useEasel();
  const { rows, open, ...decide } = useReview(review);
  return (
    <>
      <div className="shell-scroll">
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
