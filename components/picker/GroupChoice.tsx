import { useId } from 'react';
import { t } from '@/components/hooks/text.ts';
import type { GroupId } from '@/lib/prompt/vocabulary/groups.ts';
import type { Show } from './find-terms.ts';
import './GroupChoice.css';

interface GroupChoiceProps {
  groups: readonly GroupId[];
  /** Null while something is searched in all of them. */
  shown: Show | null;
  onShow(show: Show): void;
}

/** Which of the terms are shown: one stop of the Tab key, the arrow keys choose. */
export function GroupChoice({ groups, shown, onShow }: GroupChoiceProps) {
  const name = useId();
  const choices: readonly Show[] = ['all', 'favorites', 'recent', ...groups];
  return (
    <fieldset className="group-choice">
      <legend className="unseen">{t('picker.show')}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === shown} onChange={() => onShow(choice)} />
          <span>{t(`picker.group.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
