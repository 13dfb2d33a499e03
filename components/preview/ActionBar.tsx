import { useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import type { InsertMode } from '@/lib/insert/field.ts';
import { InsertButton } from './InsertButton.tsx';
import { SavePresetForm } from './SavePresetForm.tsx';
import './ActionBar.css';

interface ActionBarProps {
  mode: InsertMode;
  onMode(mode: InsertMode): void;
  /** An insertion is under way. */
  busy?: boolean;
  /** There is nothing to insert yet. */
  empty?: boolean;
  /** A question to answer before the text is written (it is over the limit), or null. */
  question?: string | null;
  onInsert(): void;
  /** The answer to `question`. */
  onAnswer?(insertAnyway: boolean): void;
  onCopy(): void;
  /** Returns the name a new preset starts with: the subject, at the moment it is saved. */
  suggestedName(): string;
  /** Null when it was saved, otherwise a sentence on why not. */
  onSave(name: string): Promise<string | null>;
}

/** What one does with the prompt. Always in sight; a question and the name of a preset come above the buttons. */
export function ActionBar({ question = null, onAnswer, ...props }: ActionBarProps) {
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
        <InsertButton
          mode={props.mode}
          onMode={props.onMode}
          busy={props.busy ?? false}
          empty={props.empty ?? false}
          onInsert={props.onInsert}
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
      </div>
    </div>
  );
}
