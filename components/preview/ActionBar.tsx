import { useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import { Select } from '@/components/ui/Select.tsx';
import type { InsertMode } from '@/lib/insert/field.ts';
import { SavePresetForm } from './SavePresetForm.tsx';
import './ActionBar.css';

const MODES: readonly InsertMode[] = ['replace', 'caret', 'end'];

interface ActionBarProps {
  mode: InsertMode;
  onMode(mode: InsertMode): void;
  /** An insertion is under way. */
  busy?: boolean;
  /** A question to answer before the text is written (it is over the limit), or null. */
  question?: string | null;
  onInsert(): void;
  /** The answer to `question`. */
  onAnswer?(insertAnyway: boolean): void;
  onCopy(): void;
  onClear(): void;
  /** Returns the name a new preset starts with: the subject, at the moment it is saved. */
  suggestedName(): string;
  /** Null when it was saved, otherwise a sentence on why not. */
  onSave(name: string): Promise<string | null>;
}

/** What one does with the prompt. Always in sight. */
export function ActionBar({ question = null, busy = false, onAnswer, ...props }: ActionBarProps) {
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);

  function closeForm() {
    setSaving(false);
    saveButton.current?.focus();
  }

  return (
    <div className="action-bar">
      {question !== null && (
        <Confirm
          question={question}
          yes={t('insert.anyway')}
          no={t('insert.cancel')}
          onYes={() => onAnswer?.(true)}
          onNo={() => onAnswer?.(false)}
        />
      )}
      {saving && (
        <SavePresetForm
          form={form}
          suggestedName={props.suggestedName()}
          onSave={props.onSave}
          onClose={closeForm}
        />
      )}
      <div className="action-bar-buttons">
        {/* Not `disabled`: that would take the focus away from whoever pressed it with the keyboard. */}
        <Button look="primary" aria-disabled={busy} onClick={props.onInsert}>
          {t('insert.insert')}
        </Button>
        <Select
          label={t('insert.mode')}
          labelUnseen
          options={MODES.map((value) => ({ value, label: t(`insert.${value}`) }))}
          value={props.mode}
          onChange={(value) => props.onMode(value as InsertMode)}
        />
        <Button onClick={props.onCopy}>{t('action.copy')}</Button>
        {/* Pressed again while the form is open, it saves. */}
        <Button
          ref={saveButton}
          aria-expanded={saving}
          onClick={() => (saving ? form.current?.requestSubmit() : setSaving(true))}
        >
          {t('action.save')}
        </Button>
        <Button look="quiet" onClick={props.onClear}>
          {t('action.clear')}
        </Button>
      </div>
    </div>
  );
}
