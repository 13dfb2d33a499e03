import { createRoot } from 'react-dom/client';
import { language, t } from '@/components/hooks/text.ts';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary.tsx';
import { App } from './App.tsx';

document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary fallback={(message) => <EmptyState title={t('presets.unreadable')} hint={message} />}>
      <App />
    </ErrorBoundary>,
  );
}
