import { type FormEvent, useEffect, useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import './RenameForm.css';

interface RenameFormProps {
  name: string;
  /** Null when it was renamed, otherwise a sentence on why not. */
  onRename(name: string): Promise<string | null>;
  onClose(): void;
}

export function RenameForm({ name, onRename, onClose }: RenameFormProps) {
  const [next, setNext] = useState(name);
  const [error, setError] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.select();
  }, []);

  async function save(event: FormEvent) {
    event.preventDefault();
    const problem = await onRename(next);
    setError(problem);
    if (problem === null) onClose();
  }

  return (
    <form
      ref={form}
      className="rename-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label={t('presets.newName', [name])}
        labelUnseen
        value={next}
        onChange={setNext}
        error={error}
      />
      <Button type="submit">{t('save.save')}</Button>
      <Button look="quiet" onClick={onClose}>
        {t('save.cancel')}
      </Button>
    </form>
  );
}
