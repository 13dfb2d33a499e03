import { memo, useId, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Autocomplete } from '@/components/ui/Autocomplete.tsx';
import type { FieldKey, ManyField, OneField as OneKey } from '@/lib/prompt/fields.ts';
import type { FieldHelp } from './field-help.ts';
import { insteadOf, type MoveWords } from './instead-of.ts';
import { LockButton } from './LockButton.tsx';
import { OfferPicture } from './OfferPicture.tsx';
import { OffSwitch, type SwitchField } from './OffSwitch.tsx';
import { type ChangeWeight, Weight, weightText } from './Weight.tsx';

interface OneFieldProps {
  field: Exclude<FieldKey, ManyField>;
  value: string;
  weight?: number | undefined;
  off?: boolean | undefined;
  onText(field: FieldKey, text: string): void;
  /** Undefined where the field or the target takes no weight. */
  onWeight?: ChangeWeight | undefined;
  /** Undefined where the field cannot be switched off. */
  onSwitch?: SwitchField | undefined;
  help: FieldHelp;
  onMove: MoveWords;
  locked?: boolean;
  /** Undefined where no lock is shown. */
  onLock?(field: FieldKey): void;
  /** Whether the Tab key stops at the lock. */
  lockIsStop?: boolean;
}

/** Texts of one's own, which may be long; the others are a term or two. */
const FREE: ReadonlySet<FieldKey> = new Set<FieldKey>(['subject', 'action', 'setting']);

/** A field that holds one text. Memoised: a keystroke draws its own field again and no other. */
export const OneField = memo(function OneField({
  field,
  value,
  weight,
  onText,
  off = false,
  onWeight,
  onSwitch,
  help,
  onMove,
  locked,
  onLock,
  lockIsStop,
}: OneFieldProps) {
  const label = t(`field.${field}`);
  const isSubject = field === 'subject';
  // These two stand in a box that says by itself what they are.
  const isBoxed = isSubject || field === 'contentType';
  const [open, setOpen] = useState(false);
  // By a key in the text the weight changes where the focus is not, so that it must be said.
  const [stepped, setStepped] = useState(false);
  const weighs = onWeight !== undefined && (value.trim() !== '' || (weight ?? 1) !== 1);
  if (open && !weighs) setOpen(false);
  const switches = onSwitch !== undefined && (value.trim() !== '' || off);
  const id = useId();
  const step = (steps: number | null) => onWeight?.(field as OneKey, [0], steps, [value]);

  const lock = onLock && (
    <span className="field-tools">
      <LockButton field={field} locked={locked ?? false} isStop={lockIsStop ?? true} onToggle={onLock} />
    </span>
  );

  return (
    <Autocomplete
      label={label}
      layout={isBoxed ? 'unseen' : 'beside'}
      multiline={FREE.has(field)}
      isFree={isSubject}
      value={value}
      onChange={(text) => onText(field, text)}
      suggest={(typed) => help.suggest(field, typed)}
      foundBy={(offer, typed) => help.foundBy?.(field, offer, typed) ?? null}
      explain={(offer) => help.explain?.(field, offer) ?? null}
      onShow={(offer, typed) => help.onShow?.(field, offer, typed)}
      onStep={
        weighs
          ? (steps) => {
              step(steps);
              setStepped(true);
            }
          : undefined
      }
      aside={isBoxed ? undefined : lock}
      after={
        <>
          {(weighs || switches) && (
            <span className="field-tools">
              {weighs && (
                <>
                  <Weight
                    text={value}
                    weight={weight}
                    open={open}
                    onOpen={() => {
                      setOpen(true);
                      setStepped(false);
                    }}
                    onClose={(leaves) => {
                      setOpen(false);
                      if (leaves)
                        document.activeElement
                          ?.closest('.field')
                          ?.querySelector<HTMLElement>('input, textarea')
                          ?.focus();
                    }}
                    onStep={step}
                  />
                  <span className="unseen" aria-live="polite">
                    {stepped && weightText(weight)}
                  </span>
                </>
              )}
              {switches && (
                <OffSwitch
                  id={id}
                  field={field}
                  off={off}
                  onSwitch={() => onSwitch(field as OneKey, !off, value)}
                />
              )}
            </span>
          )}
          {isBoxed && lock}
        </>
      }
      instead={(text) => insteadOf(field, text, onMove)}
      suggestionsName={t('builder.suggestions', [label])}
      pictured={(offer) => Boolean(help.pictureOf?.(field, offer))}
      picture={(offer) => (
        <OfferPicture field={field} offer={offer} source={help.pictureOf?.(field, offer) ?? null} />
      )}
      required={isSubject}
      describedBy={off ? id : undefined}
      focusFirst={isSubject}
      placeholder={field === 'contentType' ? label : t(`example.${field}`)}
    />
  );
});
