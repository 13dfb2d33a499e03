import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { giveFocusBack } from '@/components/ui/use-returning-focus.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import type { PickerControls } from './picker-controls.ts';

/** Whether the pictures of a field are shown in place of the form. */
export function usePicker(say: (status: Status) => void): PickerControls {
  const [shown, setShown] = useState<PickerControls['shown']>(null);
  const open = useCallback(
    (field: PicturedField) => {
      import('./PickerView.tsx').then(
        ({ PickerView }) => setShown({ field, View: PickerView }),
        // A file of a former version is gone.
        () => say({ text: t('status.updated'), tone: 'problem' }),
      );
    },
    [say],
  );
  const leave = useCallback(() => setShown(null), []);
  return useMemo(
    () => ({
      shown,
      open,
      close() {
        // What is hidden takes no focus.
        flushSync(leave);
        const place = shown && document.querySelector(`[data-field="${shown.field}"]`);
        const control = place?.querySelector<HTMLElement>('input, textarea');
        if (control) giveFocusBack(control);
      },
      leave,
    }),
    [shown, open, leave],
  );
}
