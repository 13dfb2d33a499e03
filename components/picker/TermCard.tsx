import { memo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import { hasLook } from '@/lib/prompt/vocabulary/groups.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import { explanationOf } from './explanation-of.ts';
import { TermLook } from './TermLook.tsx';
import './TermCard.css';

interface TermCardProps {
  field: PicturedField;
  text: string;
  isChosen: boolean;
  isFavorite: boolean;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  /** Whether Enter chooses it in the search. */
  isBest: boolean;
  /** The other word for it by which it was found. */
  foundBy: string | null;
}

/** One term: what it looks like and its word, or the word alone. Its star is for the mouse; a key and a button do the same. */
export const TermCard = memo(function TermCard(props: TermCardProps) {
  const { field, text, isChosen, isFavorite, isStop, isBest, foundBy } = props;
  const meaning = explanationOf(field, text);
  return (
    <div
      role="option"
      className="term-card"
      data-term={text}
      data-plain={!hasLook(field, text) || undefined}
      data-best={isBest || undefined}
      aria-selected={isChosen}
      aria-description={meaning ?? undefined}
      tabIndex={isStop ? 0 : -1}
    >
      <TermLook field={field} text={text} />
      <span className="term-word">
        {text}
        {foundBy && <i> {foundBy}</i>}
        {isFavorite && <span className="unseen"> {t('picker.isFavorite')}</span>}
      </span>
      {isChosen && (
        <span className="term-check">
          <Icon shape="done" />
        </span>
      )}
      <span className="term-star" data-star data-on={isFavorite || undefined} aria-hidden="true">
        <Icon shape="star" filled={isFavorite} />
      </span>
    </div>
  );
});
