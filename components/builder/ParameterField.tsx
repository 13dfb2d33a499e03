import { memo, useId, useState } from 'react';
import { numberText, t } from '@/components/hooks/text.ts';
import { Field } from '@/components/ui/Field.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { KnownParameter } from '@/lib/prompt/known-parameters.ts';
import { type ParameterKind, type ParameterValue, takes, valueTyped } from '@/lib/prompt/parameter-kind.ts';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import { parameterName } from './parameter-name.ts';

interface ParameterFieldProps {
  parameter: KnownParameter;
  /** Undefined for one that is about to be added. */
  value?: ParameterValue;
  onSet(parameter: KnownParameter, value: ParameterValue): void;
  onRemove(parameter: KnownParameter): void;
  /** One that was to be added was left without a value. */
  onLeave?(): void;
}

/** What was typed, as long as it is no value, or another way to write it. */
interface Draft {
  typed: string;
  /** The browser makes nothing of it, as of letters in a number. */
  bad: boolean;
  /** The value it stood beside: another one (an undo) takes its place. */
  beside: ParameterValue | undefined;
}

/** Words enough to know it by; a setting of a program may be a whole text. */
const LONGEST = 60;

/** A parameter and its value, as they came with a text. */
export const parameterWords = ({ name, nth }: Pick<KnownParameter, 'name' | 'nth'>, value: ParameterValue) =>
  shortened(name === '' || nth !== undefined ? String(value) : `${name} ${value}`, LONGEST);

/** What a parameter takes, in a sentence. */
function takesText(kind: ParameterKind): string {
  if (typeof kind === 'object' && 'from' in kind) {
    const { from, to, whole } = kind;
    return whole ? t('parameter.whole', [from, to]) : t('parameter.number', [from, to]);
  }
  return kind === 'address' ? t('parameter.address') : t('parameter.codes');
}

/** A parameter that the target knows, in a field of its kind. What it does not take is said, and not applied. */
export const ParameterField = memo(function ParameterField(props: ParameterFieldProps) {
  const { parameter, value, onSet, onRemove, onLeave } = props;
  const { kind } = parameter;
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const name = parameterName(parameter);
  const typed = draft && draft.beside === value ? draft : null;
  const shown = typed?.typed ?? String(value ?? '');
  const isNumber = typeof kind === 'object' && 'from' in kind;
  const wrong = typed
    ? typed.bad || (typed.typed.trim() !== '' && valueTyped(kind, typed.typed) === null)
    : isNumber && value !== undefined && !takes(kind, value);
  const problem =
    typed && value !== undefined && value !== ''
      ? t('parameter.stays', [takesText(kind), typeof value === 'number' ? numberText(value) : String(value)])
      : takesText(kind);
  const remove = (
    <span className="parameter-remove">
      <IconButton
        icon="close"
        name={t('builder.remove', [value === undefined ? name : parameterWords(parameter, value)])}
        onClick={() => onRemove(parameter)}
      />
    </span>
  );

  function type(input: HTMLInputElement) {
    const next = input.validity.badInput ? null : valueTyped(kind, input.value);
    // A flag that may stand alone holds nothing then.
    const held = next === true ? '' : next;
    setDraft({ typed: input.value, bad: input.validity.badInput, beside: held ?? value });
    if (next !== null && held !== value) onSet(parameter, next);
  }

  function leave() {
    if (typed && !wrong) setDraft(null);
    if (value === undefined && shown === '') onLeave?.();
  }

  if (kind === 'switch') {
    return (
      <div className="parameter-switch">
        <label>
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => onSet(parameter, event.target.checked)}
          />
          {name}
        </label>
        {remove}
      </div>
    );
  }
  if (typeof kind === 'object' && 'oneOf' in kind) {
    const offered = kind.oneOf.map(String);
    return (
      <Field id={id} label={name} aside={remove}>
        <select
          id={id}
          className="control select"
          value={shown}
          // biome-ignore lint/a11y/noAutofocus: it was asked for a moment ago
          autoFocus={value === undefined}
          onChange={(event) => {
            const next = valueTyped(kind, event.target.value);
            if (next !== null) onSet(parameter, next);
          }}
          onBlur={leave}
        >
          {shown === '' && <option value="">{t('parameter.choose')}</option>}
          {[...new Set(shown === '' ? offered : [...offered, shown])].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </Field>
    );
  }
  return (
    <Field id={id} label={name} aside={remove} error={wrong ? problem : null}>
      <input
        id={id}
        className="control"
        type={isNumber ? 'number' : 'text'}
        {...(isNumber && { min: kind.from, max: kind.to, step: kind.step ?? (kind.whole ? 1 : 'any') })}
        placeholder={
          isNumber ? t('parameter.range', [numberText(kind.from), numberText(kind.to)]) : undefined
        }
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it was asked for a moment ago
        autoFocus={value === undefined}
        value={shown}
        onChange={(event) => type(event.target)}
        onBlur={leave}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
      />
    </Field>
  );
}, areEqual);

/** What is listed anew at each change is the same parameter as long as it says the same. */
function areEqual(a: ParameterFieldProps, b: ParameterFieldProps): boolean {
  return (
    a.value === b.value &&
    a.parameter.kind === b.parameter.kind &&
    a.parameter.path.join('/') === b.parameter.path.join('/') &&
    a.onSet === b.onSet &&
    a.onRemove === b.onRemove &&
    a.onLeave === b.onLeave
  );
}
