import { useEasel } from '@/components/easel/easel.ts';
import { t } from '@/components/hooks/text.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import { keyNames } from './key-name.ts';
import './SearchButton.css';

/** In the header: opens the palette, and says by which key. */
export function SearchButton() {
  const { overlay } = useEasel();
  return (
    <button
      type="button"
      className="search-button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => overlay.show('palette')}
    >
      <Icon shape="search" />
      <span className="search-word">{t('palette.name')}</span> <kbd>{keyNames('Mod+K').join(' ')}</kbd>
    </button>
  );
}
