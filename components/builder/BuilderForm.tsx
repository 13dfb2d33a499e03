import { type ClipboardEvent, type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { STEP } from '@/components/easel/use-workspace.ts';
import { t } from '@/components/hooks/text.ts';
import { PickerButton } from '@/components/picker/PickerButton.tsx';
import { FieldGroup } from '@/components/ui/FieldGroup.tsx';
import { LONGEST_PROMPT } from '@/lib/prompt/bounds.ts';
import { moveWords, phrasesOf, setPhrases, setText, stepWeight, switchField } from '@/lib/prompt/edit.ts';
import {
  type Component,
  FIELDS,
  type FieldInfo,
  type FieldKey,
  type ManyField as ManyKey,
} from '@/lib/prompt/fields.ts';
import type { Phrase, Prompt } from '@/lib/prompt/model.ts';
import type { Target } from '@/lib/prompt/targets/target.ts';
import { isPictured, type PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import { FieldRows } from './FieldRows.tsx';
import type { FieldHelp } from './field-help.ts';
import { ManyField } from './ManyField.tsx';
import { moveAmongLocks } from './move-among-locks.ts';
import { type SwitchField, switchByKey } from './OffSwitch.tsx';
import { OneField } from './OneField.tsx';
import { type OnStep, ParametersGroup } from './ParametersGroup.tsx';
import { letterOf, useFieldKeys } from './use-field-keys.ts';
import type { ChangeWeight } from './Weight.tsx';
import './BuilderForm.css';

interface BuilderFormProps extends FieldHelp {
  prompt: Prompt;
  target: Target;
  /** A field is typed into; the handlers keep their identity, so that memoised fields stay as they are. */
  onEdit(field: FieldKey, change: (prompt: Prompt) => Prompt): void;
  onStep: OnStep;
  /** The words of phrases are to be copied; keeps its identity, as the others do. */
  onCopy?(text: string): void;
  /** Ctrl+Enter or Cmd+Enter anywhere in the form. */
  onInsert?(): void;
  /** The user wants to see the pictures of a field. */
  onPictures?(field: PicturedField): void;
  /** A text was pasted into the Subject, which may be a whole prompt; with the line breaks that the field loses. */
  onPasteSubject?(text: string): void;
  /** A text was pasted that is longer than a prompt may be; the field was left as it is. */
  onTooLong?(): void;
  /** The fields that a draw leaves as they are, and what turns that on and off. */
  locked?: ReadonlySet<string>;
  onLock?(field: FieldKey): void;
  /** Whether draws are offered: only then are locks shown that are not on. */
  drawing?: boolean;
}

const COLORS: Record<Component, string> = {
  contentType: '--content-type',
  description: '--description',
  style: '--style',
  composition: '--composition',
};
/** What the box holds; the fields of the groups below it are rows. */
const BOXED: ReadonlySet<FieldKey> = new Set<FieldKey>(['contentType', 'subject']);
const INFO = new Map(FIELDS.map((info) => [info.key, info]));
const rowsOf = (component: FieldInfo['component']) =>
  FIELDS.filter((field) => field.component === component && !BOXED.has(field.key)).map(({ key }) => key);
const ROWS = {
  description: rowsOf('description'),
  style: rowsOf('style'),
  composition: rowsOf('composition'),
  exclude: rowsOf('exclude'),
};
const NONE: readonly Phrase[] = [];

export function BuilderForm(props: BuilderFormProps) {
  const { prompt, target, onEdit, onStep, onCopy, suggest, foundBy, pictureOf, explain } = props;
  const { onShow, onInsert, onPasteSubject, onPictures, onTooLong, locked, onLock, drawing = false } = props;
  const form = useRef<HTMLFormElement>(null);
  const awaitsLetter = useFieldKeys(form);
  const help = useMemo(
    () => ({ suggest, foundBy, pictureOf, explain, onShow }),
    [suggest, foundBy, pictureOf, explain, onShow],
  );

  const onText = useCallback(
    (field: FieldKey, text: string) =>
      onEdit(field, (now) => setText(now, field as Parameters<typeof setText>[1], text)),
    [onEdit],
  );
  const onPhrases = useCallback(
    (field: ManyKey, phrases: Phrase[]) => onEdit(field, (now) => setPhrases(now, field, phrases)),
    [onEdit],
  );

  const onMove = useCallback(
    (from: FieldKey, to: FieldKey, text: string) =>
      onStep(STEP.put(to, text), (now) => moveWords(now, from, to, text)),
    [onStep],
  );

  const onWeight: ChangeWeight = useCallback(
    (field, places, steps, texts) =>
      onStep(
        STEP.weight(texts),
        (now) => places.reduce((next, place) => stepWeight(next, field, place, steps), now),
        `weight of ${field} ${texts.join(', ')}`,
      ),
    [onStep],
  );

  const onSwitch: SwitchField = useCallback(
    (field, off, text) => onStep(STEP[off ? 'off' : 'on']([text]), (now) => switchField(now, field, off)),
    [onStep],
  );

  function onKeyDown(event: KeyboardEvent) {
    if (onLock && moveAmongLocks(event, onLock)) return;
    if (switchByKey(event)) return;
    if (event.key === 'ArrowDown' && event.altKey) showPictures(event);
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // A key that is held down inserts once.
    if (!event.repeat) onInsert?.();
  }

  /** Alt+Arrow down in a field, the key by which a combobox is opened. */
  function showPictures(event: KeyboardEvent) {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null;
    const field = place?.dataset.field as FieldKey | undefined;
    if (!onPictures || !field || !isPictured(field)) return;
    event.preventDefault();
    if (!event.repeat) onPictures(field);
  }

  function onPaste(event: ClipboardEvent) {
    // What was refused is nowhere to be read from.
    if (!event.defaultPrevented) onPasteSubject?.(event.clipboardData.getData('text/plain'));
  }

  // A weight that is in the prompt stays there, shown or not.
  const weighs = target.weights !== 'none';

  /** The browser itself takes seconds for a field with so much in it. */
  function refuseTooLong(event: ClipboardEvent) {
    if (event.clipboardData.getData('text/plain').length <= LONGEST_PROMPT) return;
    event.preventDefault();
    onTooLong?.();
  }

  const isFilled = (field: FieldKey) => phrasesOf(prompt, field).some(({ text }) => text.trim() !== '');

  const draw = (key: FieldKey) => (
    <>
      {control(key)}
      {onPictures && isPictured(key) && <PickerButton field={key} onOpen={onPictures} />}
    </>
  );

  function control(key: FieldKey) {
    const holds = INFO.get(key)?.holds;
    const value = prompt[key];
    const lock = {
      locked: locked?.has(key),
      onLock: drawing || locked?.has(key) ? onLock : undefined,
      lockIsStop: !drawing || key === FIELDS[0]?.key,
    };
    return holds === 'many' ? (
      <ManyField
        field={key as ManyKey}
        phrases={(value as Phrase[] | undefined) ?? NONE}
        onPhrases={onPhrases}
        onStep={onStep}
        onCopy={onCopy}
        onWeight={weighs ? onWeight : undefined}
        help={help}
        onMove={onMove}
        {...lock}
      />
    ) : (
      <OneField
        field={key as Exclude<FieldKey, ManyKey>}
        value={(holds === 'ratio' ? prompt.aspectRatio : (value as Phrase | undefined)?.text) ?? ''}
        weight={holds === 'one' ? (value as Phrase | undefined)?.weight : undefined}
        onText={onText}
        onWeight={weighs && holds === 'one' ? onWeight : undefined}
        off={holds === 'one' ? (value as Phrase | undefined)?.off : undefined}
        onSwitch={holds === 'one' ? onSwitch : undefined}
        help={help}
        onMove={onMove}
        {...lock}
      />
    );
  }

  const rows = (group: keyof typeof ROWS) => (
    <FieldRows fields={ROWS[group]} isFilled={isFilled}>
      {draw}
    </FieldRows>
  );

  return (
    <form
      ref={form}
      className="builder-form"
      data-letters={awaitsLetter || undefined}
      onKeyDown={onKeyDown}
      onPasteCapture={refuseTooLong}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      <div className="builder-form-fields" data-locks={drawing || Boolean(locked?.size) || undefined}>
        <FieldGroup name={t('group.contentType')} color={COLORS.contentType}>
          <div
            className="form-kind"
            data-field="contentType"
            data-letter={letterOf('contentType')}
            data-filled={isFilled('contentType') || undefined}
          >
            {draw('contentType')}
          </div>
        </FieldGroup>
        <FieldGroup name={t('group.description')} color={COLORS.description}>
          <div
            className="form-subject"
            data-field="subject"
            data-letter={letterOf('subject')}
            onPaste={onPaste}
          >
            {draw('subject')}
          </div>
          {rows('description')}
        </FieldGroup>
        <FieldGroup name={t('group.style')} color={COLORS.style}>
          {rows('style')}
        </FieldGroup>
        <FieldGroup name={t('group.composition')} color={COLORS.composition}>
          {rows('composition')}
        </FieldGroup>
        <FieldGroup name={t('field.exclude')} color="--exclude">
          {rows('exclude')}
        </FieldGroup>
        <ParametersGroup parameters={prompt.parameters} target={target} onStep={onStep} />
      </div>
      <span className="unseen" aria-live="polite">
        {awaitsLetter && t('builder.letter')}
      </span>
    </form>
  );
}
