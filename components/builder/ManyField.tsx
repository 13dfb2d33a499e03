import { memo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { ChipsField } from '@/components/ui/ChipsField.tsx';
import type { FieldKey, ManyField as ManyKey } from '@/lib/prompt/fields.ts';
import type { Phrase } from '@/lib/prompt/model.ts';
import type { FieldHelp } from './field-help.ts';
import { insteadOf, type MoveWords } from './instead-of.ts';
import { LockButton } from './LockButton.tsx';
import { OfferPicture } from './OfferPicture.tsx';
import { type ChangeWeight, Weight } from './Weight.tsx';

interface ManyFieldProps {
  field: ManyKey;
  phrases: readonly Phrase[];
  onPhrases(field: ManyKey, phrases: Phrase[]): void;
  /** Undefined where the target reads no weights. */
  onWeight?: ChangeWeight;
  help: FieldHelp;
  onMove: MoveWords;
  locked?: boolean;
  /** Undefined where no lock is shown. */
  onLock?(field: FieldKey): void;
  /** Whether the Tab key stops at the lock. */
  lockIsStop?: boolean;
}

/** A field that holds several phrases, with their weights. */
export const ManyField = memo(function ManyField({
  field,
  phrases,
  onPhrases,
  onWeight,
  help,
  onMove,
  locked,
  onLock,
  lockIsStop,
}: ManyFieldProps) {
  const label = t(`field.${field}`);
  return (
    <ChipsField
      label={label}
      layout="beside"
      placeholder={t('builder.addMore')}
      items={phrases}
      onChange={(items) => onPhrases(field, items as Phrase[])}
      suggest={(typed) => help.suggest(field, typed)}
      foundBy={(offer, typed) => help.foundBy?.(field, offer, typed) ?? null}
      aside={
        onLock && (
          <span className="field-tools">
            <LockButton
              field={field}
              locked={locked ?? false}
              isStop={lockIsStop ?? true}
              onToggle={onLock}
            />
          </span>
        )
      }
      instead={(text) => insteadOf(field, text, onMove)}
      suggestionsName={t('builder.suggestions', [label])}
      removeName={(text) => t('builder.remove', [text])}
      onStep={onWeight && ((place, steps) => onWeight(field, place, steps, phrases[place]?.text ?? ''))}
      control={
        onWeight &&
        (({ item, place, ...control }) => (
          <Weight
            {...control}
            text={item.text}
            weight={phrases[place]?.weight}
            onStep={(steps) => onWeight(field, place, steps, item.text)}
          />
        ))
      }
      pictured={(offer) => Boolean(help.pictureOf?.(field, offer))}
      picture={(offer) => (
        <OfferPicture field={field} offer={offer} source={help.pictureOf?.(field, offer) ?? null} />
      )}
    />
  );
});
