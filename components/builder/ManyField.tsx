import { memo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { ChipsField } from '@/components/ui/ChipsField.tsx';
import type { FieldKey, ManyField as ManyKey } from '@/lib/prompt/fields.ts';
import type { Phrase } from '@/lib/prompt/model.ts';
import type { FieldHelp } from './field-help.ts';
import { LockButton } from './LockButton.tsx';
import { OfferPicture } from './OfferPicture.tsx';

interface ManyFieldProps {
  field: ManyKey;
  phrases: readonly Phrase[];
  onPhrases(field: ManyKey, phrases: Phrase[]): void;
  help: FieldHelp;
  /** Undefined where fields cannot be locked. */
  locked?: boolean;
  onLock?(field: FieldKey): void;
}

/** A field that holds several phrases, with their weights. */
export const ManyField = memo(function ManyField({
  field,
  phrases,
  onPhrases,
  help,
  locked,
  onLock,
}: ManyFieldProps) {
  const label = t(`field.${field}`);
  return (
    <ChipsField
      label={label}
      items={phrases}
      onChange={(items) => onPhrases(field, items as Phrase[])}
      suggest={(typed) => help.suggest(field, typed)}
      foundBy={(offer, typed) => help.foundBy?.(field, offer, typed) ?? null}
      aside={onLock && <LockButton field={field} locked={locked ?? false} onToggle={onLock} />}
      suggestionsName={t('builder.suggestions', [label])}
      removeName={(text) => t('builder.remove', [text])}
      note={({ weight }) => (typeof weight === 'number' && weight !== 1 ? `×${weight}` : '')}
      picture={(offer) => (
        <OfferPicture field={field} offer={offer} source={help.pictureOf?.(field, offer) ?? null} />
      )}
    />
  );
});
