import { memo } from 'react';
import { STEP } from '@/components/easel/use-workspace.ts';
import { t } from '@/components/hooks/text.ts';
import { ChipsField } from '@/components/ui/ChipsField.tsx';
import type { ChipAct, ChipItem } from '@/components/ui/use-chips.ts';
import { movePhrases, setPhrases } from '@/lib/prompt/edit.ts';
import type { FieldKey, ManyField as ManyKey } from '@/lib/prompt/fields.ts';
import type { Phrase } from '@/lib/prompt/model.ts';
import { printedWeight } from '@/lib/prompt/weight.ts';
import { chipNames, destinationsOf } from './chip-names.ts';
import type { FieldHelp } from './field-help.ts';
import { insteadOf, type MoveWords } from './instead-of.ts';
import { LockButton } from './LockButton.tsx';
import { OfferPicture } from './OfferPicture.tsx';
import type { OnStep } from './ParametersGroup.tsx';
import { type ChangeWeight, Weight } from './Weight.tsx';

interface ManyFieldProps {
  field: ManyKey;
  phrases: readonly Phrase[];
  /** It is typed into. */
  onPhrases(field: ManyKey, phrases: Phrase[]): void;
  /** Something is done with its phrases, which is a step of its own. */
  onStep: OnStep;
  onCopy?: ((text: string) => void) | undefined;
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
  onStep,
  onCopy,
  onWeight,
  help,
  onMove,
  locked,
  onLock,
  lockIsStop,
}: ManyFieldProps) {
  const label = t(`field.${field}`);

  function change(items: ChipItem[], act?: ChipAct) {
    const next = items as Phrase[];
    if (act) onStep(STEP[act.kind](act.texts), (now) => setPhrases(now, field, next));
    else onPhrases(field, next);
  }

  const textsAt = (places: readonly number[]) => places.map((place) => phrases[place]?.text ?? '');

  function moveTo(places: readonly number[], to: string) {
    onStep(STEP.moveTo(to as ManyKey, textsAt(places)), (now) =>
      movePhrases(now, field, places, to as ManyKey),
    );
  }

  return (
    <ChipsField
      label={label}
      layout="beside"
      placeholder={t('builder.addMore')}
      items={phrases}
      onChange={change}
      suggest={(typed) => help.suggest(field, typed)}
      foundBy={(offer, typed) => help.foundBy?.(field, offer, typed) ?? null}
      explain={(offer) => help.explain?.(field, offer) ?? null}
      onShow={(offer, typed) => help.onShow?.(field, offer, typed)}
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
      onStep={onWeight && ((places, steps) => onWeight(field, places, steps, textsAt(places)))}
      destinations={destinationsOf(field)}
      onMoveTo={moveTo}
      onCopy={onCopy && ((texts) => onCopy(texts.join(', ')))}
      chipNames={chipNames()}
      control={
        onWeight &&
        (({ item, place, ...control }) =>
          // Where there is none, there is nothing to see: the keys and the tools of the chip change it.
          (control.open || printedWeight(phrases[place]?.weight) !== 1) && (
            <Weight
              {...control}
              text={item.text}
              weight={phrases[place]?.weight}
              onStep={(steps) => onWeight(field, [place], steps, [item.text])}
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
