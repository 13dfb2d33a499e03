import { useState } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { Dialog } from '@/components/ui/Dialog.tsx';

/** It lies over the whole page, so that it is opened by a press. */
export function OpenDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      {open && (
        <Dialog name="A dialog" size="page" onClose={() => setOpen(false)}>
          <p className="gallery-dialog">Escape or a press beside it closes it.</p>
        </Dialog>
      )}
    </>
  );
}
