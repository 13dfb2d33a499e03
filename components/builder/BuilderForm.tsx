import { type ClipboardEvent, type KeyboardEvent, useCallback, useMemo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { FieldGroup } from '@/components/ui/FieldGroup.tsx';
import { setPhrases, setText } from '@/lib/prompt/edit.ts';
import {
  type Component,
  FIELDS,
  type FieldInfo,
  type FieldKey,
  type ManyField as ManyKey,
} from '@/lib/prompt/fields.ts';
import type { Phrase, Prompt } from '@/lib/prompt/model.ts';
import { type Parameter, parametersOf, withoutParameter } from '@/lib/prompt/parameters.ts';
import type { FieldHelp } from './field-help.ts';
import { ManyField } from './ManyField.tsx';
import { moveAmongLocks } from './move-among-locks.ts';
import { OneField } from './OneField.tsx';
import { ParametersGroup } from './ParametersGroup.tsx';
import './BuilderForm.css';

interface BuilderFormProps extends FieldHelp {
  prompt: Prompt;
  /** An edit of a field; the handler keeps its identity, so that memoised fields stay as they are. */
  onEdit(field: FieldKey | 'parameters', change: (prompt: Prompt) => Prompt): void;
  /** Ctrl+Enter or Cmd+Enter anywhere in the form. */
  onInsert?(): void;
  /** A text was pasted into the Subject, which may be a whole prompt; with the line breaks that the field loses. */
  onPasteSubject?(text: string): void;
  /** The fields that a draw leaves as they are, and what turns that on and off. */
  locked?: ReadonlySet<string>;
  onLock?(field: FieldKey): void;
}

const COLORS: Record<Component, string> = {
  contentType: '--content-type',
  description: '--description',
  style: '--style',
  composition: '--composition',
};
const COMPONENTS = Object.keys(COLORS) as Component[];
const WIDE = new Set<FieldKey>(['contentType', 'subject', 'details', 'exclude']);
const NONE: readonly Phrase[] = [];

export function BuilderForm(props: BuilderFormProps) {
  const { prompt, onEdit, suggest, foundBy, pictureOf, onInsert, onPasteSubject, locked, onLock } = props;
  const help = useMemo(() => ({ suggest, foundBy, pictureOf }), [suggest, foundBy, pictureOf]);

  const onText = useCallback(
    (field: FieldKey, text: string) =>
      onEdit(field, (now) => setText(now, field as Parameters<typeof setText>[1], text)),
    [onEdit],
  );
  const onPhrases = useCallback(
    (field: ManyKey, phrases: Phrase[]) => onEdit(field, (now) => setPhrases(now, field, phrases)),
    [onEdit],
  );

  const parameters = useMemo(() => parametersOf(prompt), [prompt]);
  const onRemoveParameter = useCallback(
    (path: Parameter['path']) => onEdit('parameters', (now) => withoutParameter(now, path)),
    [onEdit],
  );

  function onKeyDown(event: KeyboardEvent) {
    if (onLock && moveAmongLocks(event, onLock)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // A key that is held down inserts once.
    if (!event.repeat) onInsert?.();
  }

  function onPaste({ clipboardData }: ClipboardEvent) {
    onPasteSubject?.(clipboardData.getData('text/plain'));
  }

  function draw({ key, holds }: FieldInfo) {
    const value = prompt[key];
    const field =
      holds === 'many' ? (
        <ManyField
          field={key as ManyKey}
          phrases={(value as Phrase[] | undefined) ?? NONE}
          onPhrases={onPhrases}
          help={help}
          locked={locked?.has(key)}
          onLock={onLock}
        />
      ) : (
        <OneField
          field={key as Exclude<FieldKey, ManyKey>}
          value={(holds === 'ratio' ? prompt.aspectRatio : (value as Phrase | undefined)?.text) ?? ''}
          onText={onText}
          help={help}
          locked={locked?.has(key)}
          onLock={onLock}
        />
      );
    return (
      <div
        key={key}
        data-field={key}
        className={WIDE.has(key) ? 'wide' : undefined}
        onPaste={key === 'subject' ? onPaste : undefined}
      >
        {field}
      </div>
    );
  }

  return (
    <form
      className="builder-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      {COMPONENTS.map((component) => (
        <FieldGroup key={component} name={t(`group.${component}`)} color={COLORS[component]}>
          {FIELDS.filter((field) => field.component === component).map(draw)}
        </FieldGroup>
      ))}
      <ParametersGroup parameters={parameters} onRemove={onRemoveParameter} />
      <div className="builder-form-exclude">
        {FIELDS.filter((field) => field.component === 'exclude').map(draw)}
      </div>
    </form>
  );
}
