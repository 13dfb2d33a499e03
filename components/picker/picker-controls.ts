import type { ComponentType } from 'react';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';

/** The pictures of a field, which may stand in place of the form. */
export interface PickerControls {
  /** The field whose pictures are shown, and what shows them; null while the form is. */
  shown: { field: PicturedField; View: ComponentType<{ field: PicturedField }> } | null;
  /** Shows the pictures of a field, once what shows them is loaded. Keeps its identity. */
  open(field: PicturedField): void;
  /** Shows the form again, with the focus in the field. */
  close(): void;
  /** Shows the form again; the focus goes where the caller puts it. Keeps its identity. */
  leave(): void;
}
