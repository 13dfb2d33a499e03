import { lazy, Suspense } from 'react';
import { useEasel } from '@/components/easel/easel.ts';
import { t } from '@/components/hooks/text.ts';
import { Dialog } from '@/components/ui/Dialog.tsx';
import type { OnTab } from './use-open-form.ts';

const PaletteView = lazy(() => import('./PaletteView.tsx'));
const KeySheet = lazy(() => import('./KeySheet.tsx'));
const CompareView = lazy(() => import('@/components/compare/CompareView.tsx'));
const LogView = lazy(() => import('@/components/log/LogView.tsx'));

/** What lies over the app: the palette, the sheet of keys, the comparison of targets, or the log. Each is loaded when it opens. */
export function OverlayView({ onTab }: { onTab: OnTab }) {
  const { shown, hide } = useEasel().overlay;
  if (!shown) return null;
  return (
    <Dialog
      key={shown}
      name={t(`overlay.${shown}`)}
      size={shown === 'compare' ? 'full' : 'page'}
      onClose={() => hide(shown)}
    >
      <Suspense fallback={null}>
        {shown === 'palette' && <PaletteView onTab={onTab} />}
        {shown === 'keys' && <KeySheet />}
        {shown === 'compare' && <CompareView />}
        {shown === 'log' && <LogView />}
      </Suspense>
    </Dialog>
  );
}
