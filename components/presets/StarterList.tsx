import { t } from '@/components/hooks/text.ts';
import { pictureOfPrompt } from '@/lib/prompt/vocabulary/picture-of-prompt.ts';
import { picturePath } from '@/lib/prompt/vocabulary/pictures.ts';
import { STARTERS, type Starter } from '@/lib/prompt/vocabulary/starters.ts';
import './StarterList.css';

interface StarterListProps {
  /** How many are shown, the first ones; all by default. */
  most?: number;
  onStart(starter: Starter): void;
}

/** Finished prompts of ours, each with a picture of its look: a press puts one into the form. */
export function StarterList({ most = STARTERS.length, onStart }: StarterListProps) {
  return (
    <ul className="starters" aria-label={t('starter.list')}>
      {STARTERS.slice(0, most).map((starter) => {
        const picture = pictureOfPrompt(starter.prompt);
        return (
          <li key={starter.name}>
            <button
              type="button"
              className="starter"
              title={starter.prompt.subject.text}
              onClick={() => onStart(starter)}
            >
              {picture && <img src={picturePath(picture)} alt="" loading="lazy" decoding="async" />}
              <span>{t(starter.name)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
