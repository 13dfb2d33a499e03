import { lazy, Suspense } from 'react';
import type { AssistantControls } from '@/components/hooks/use-assistant.ts';

const AskView = lazy(() => import('./AskView.tsx'));
const ReviewView = lazy(() => import('./ReviewView.tsx'));

/** What takes the form's place while an assistant is asked, or its answer is reviewed. */
export function AssistantOver({ assistant }: { assistant: AssistantControls }) {
  const { view, review } = assistant;
  return (
    <Suspense fallback={null}>
      {view === 'ask' && <AskView assistant={assistant} />}
      {view === 'review' && review && <ReviewView assistant={{ ...assistant, review }} />}
    </Suspense>
  );
}
