import { ReviewBar } from '@/components/assistant/ReviewBar.tsx';
import { ReviewPanel } from '@/components/assistant/ReviewPanel.tsx';
import type { AssistantControls } from '@/components/hooks/use-assistant.ts';
import { useReview } from '@/components/hooks/use-review.ts';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { Preview } from '@/components/preview/Preview.tsx';
import type { Review } from '@/lib/messages/review.ts';

/** Loaded when there is something to review. The preview shows what is accepted so far. */
export default function ReviewView({ assistant }: { assistant: AssistantControls & { review: Review } }) {
  const review = useReview(assistant);
  const { from, choices, chosen } = assistant.review;
  const { compiled, length } = assistant.printed;
  return (
    <>
      <div className="shell-over">
        <ReviewPanel
          from={from}
          choices={choices.map(({ said }) => said)}
          chosen={chosen}
          onChoose={review.choose}
          rows={review.rows}
          onAccept={(field) => void review.accept(field)}
          onReject={(field) => void review.reject(field)}
          onUndo={review.undo}
          onClose={assistant.close}
        />
      </div>
      <footer className="shell-foot">
        <Preview compiled={compiled} cutAt={length.cut} chunked={length.chunked} />
        <LengthMeter {...length} text={compiled.text} />
        <ReviewBar
          open={review.open}
          onAcceptAll={() => void review.acceptAll()}
          onRejectAll={() => void review.rejectAll()}
          onDone={() => void review.done()}
        />
      </footer>
    </>
  );
}
