import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary.tsx';

function Broken(): never {
  throw new Error('The disk is full.');
}

test('a part that fails says why, and the rest stays', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const host = document.createElement('div');
  flushSync(() =>
    createRoot(host).render(
      <>
        <p>The form</p>
        <ErrorBoundary fallback={(message) => <p>Could not be read: {message}</p>}>
          <Broken />
        </ErrorBoundary>
      </>,
    ),
  );
  expect(host.textContent).toBe('The formCould not be read: The disk is full.');
});
