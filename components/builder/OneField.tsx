import { memo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Autocomplete } from '@/components/ui/Autocomplete.tsx';
import type { FieldKey, ManyField } from '@/lib/prompt/fields.ts';
import type { FieldHelp } from './field-help.ts';
import { LockButton } from './LockButton.tsx';
import { OfferPicture } from './OfferPicture.tsx';

interface OneFieldProps {
  field: Exclude<FieldKey, ManyField>;
  value: string;
  onText(field: FieldKey, text: string): void;
  help: FieldHelp;
  /** Undefined where fields cannot be locked. */
  locked?: boolean;
  onLock?(field: FieldKey): void;
}

/** A field that holds one text. Memoised: a keystroke draws its own field again and no other. */
export const OneField = memo(function OneField({
  field,
  value,
  onText,
  help,
  locked,
  onLock,
}: OneFieldProps) {
  const label = t(`field.${field}`);
  const isSubject = field === 'subject';
  return (
    <Autocomplete
      label={label}
      // The group of the same name stands right above it.
      labelUnseen={field === 'contentType'}
      value={value}
      onChange={(text) => onText(field, text)}
      suggest={(typed) => help.suggest(field, typed)}
      foundBy={(offer, typed) => help.foundBy?.(field, offer, typed) ?? null}
      aside={onLock && <LockButton field={field} locked={locked ?? false} onToggle={onLock} />}
      suggestionsName={t('builder.suggestions', [label])}
      picture={(offer) => (
        <OfferPicture field={field} offer={offer} source={help.pictureOf?.(field, offer) ?? null} />
      )}
      required={isSubject}
      focusFirst={isSubject}
      placeholder={t(`example.${field}`)}
    />
  );
});
