import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import './SavePresetForm.css';

interface SavePresetFormProps {
  /** So that a button elsewhere can submit it. */
  form: RefObject<HTMLFormElement | null>;
  suggestedName: string;
  /** Null when it was saved, otherwise a sentence on why not. */
  onSave(name: string): Promise<string | null>;
  onClose(): void;
}

export function SavePresetForm({ form, suggestedName, onSave, onClose }: SavePresetFormProps) {
  const [name, setName] = useState(suggestedName);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.select();
  }, [form]);

  async function save(event: FormEvent) {
    event.preventDefault();
    const problem = await onSave(name);
    setError(problem);
    if (problem === null) onClose();
  }

  return (
    <form
      ref={form}
      className="save-preset-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField label={t('save.name')} value={name} onChange={setName} error={error} />
      <Button type="submit" look="primary">
        {t('save.save')}
      </Button>
      <Button onClick={onClose}>{t('save.cancel')}</Button>
    </form>
  );
}
