import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import { explanationOf } from './explanation-of.ts';
import './Explanation.css';

interface ExplanationProps {
  field: PicturedField;
  /** The term that is looked at; null where there is none. */
  text: string | null;
  isFavorite: boolean;
  onFavorite(text: string, isFavorite: boolean): void;
}

/** What the word that is looked at means, always at the same place. Assistive technology hears it with the card itself. */
export function Explanation({ field, text, isFavorite, onFavorite }: ExplanationProps) {
  if (text === null) return <p className="explanation">{t('picker.look')}</p>;
  return (
    <>
      <p className="explanation">
        <b>
          <bdi>{text}</bdi>
        </b>
        <bdi>{explanationOf(field, text)}</bdi>
      </p>
      <IconButton
        icon="star"
        name={t('picker.favorite', [text])}
        pressed={isFavorite}
        aria-keyshortcuts="Shift+Enter"
        onClick={() => onFavorite(text, !isFavorite)}
      />
    </>
  );
}
