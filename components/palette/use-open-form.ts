import { flushSync } from 'react-dom';
import { useEasel } from '@/components/easel/easel.ts';

/** Shows another view of the app. */
export type OnTab = (tab: 'build' | 'presets' | 'history') => void;

/** Returns what brings the form to the front, drawn when it returns, so that its fields and buttons can be reached. */
export function useOpenForm(onTab: OnTab): () => void {
  const { assistant, picker } = useEasel();
  return () =>
    flushSync(() => {
      onTab('build');
      if (assistant.view !== 'form') assistant.close();
      picker.leave();
    });
}
