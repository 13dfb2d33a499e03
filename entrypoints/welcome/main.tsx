import { createRoot } from 'react-dom/client';
import { language, t } from '@/components/hooks/text.ts';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary.tsx';
import { readWelcome } from '@/components/welcome/use-welcome.ts';
import { WelcomeView } from '@/components/welcome/WelcomeView.tsx';

document.documentElement.lang = language();
document.title = t('welcome.title');
const start = await readWelcome();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary fallback={(message) => <EmptyState title={t('presets.unreadable')} hint={message} />}>
      <WelcomeView start={start} />
    </ErrorBoundary>,
  );
}
