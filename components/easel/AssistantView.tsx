import { lazy, Suspense } from 'react';
import { useEasel } from './easel.ts';

const AskView = lazy(() => import('./AskView.tsx'));
const ReviewView = lazy(() => import('./ReviewView.tsx'));

/** What takes the form's place while an assistant is asked, or its answer is reviewed. */
export function AssistantView() {
  const { view, review } = useEasel().assistant;
  return (
    <Suspense fallback={null}>
      {view === 'ask' && <AskView />}
      {view === 'review' && review && <ReviewView review={review} />}
    </Suspense>
  );
}
