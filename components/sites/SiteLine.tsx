import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import './SiteLine.css';

export interface SiteLineText {
  /** Which box the text goes to, or why there is none. */
  text: string;
  /** How insertion has gone here so far; empty where it never did. */
  history: string;
  tone: 'plain' | 'warning';
}

interface SiteLineProps {
  line: SiteLineText | null;
  /** The name of the site, or its host; empty where it is not known. */
  place?: string;
  /** The user wants to point at the box; null where no script of ours may enter. */
  onPoint: (() => void) | null;
}

/** Where the text will go, how that went so far, and the way to another box. */
export function SiteLine({ line, place = '', onPoint }: SiteLineProps) {
  // Also when there is nothing to say: its place stays.
  if (!line) return <div className="site-line" />;
  const { text, history, tone } = line;
  const beside = [place, history].filter(Boolean).join(' · ');
  return (
    <section className="site-line" data-tone={tone} aria-label={t('site.name')}>
      <p title={[text, beside].filter(Boolean).join(' ')}>
        <span className="site-line-box">{text}</span>
        {beside !== '' && <span className="site-line-beside">{beside}</span>}
      </p>
      {onPoint && tone === 'plain' && <IconButton icon="target" name={t('site.point')} onClick={onPoint} />}
      {onPoint && tone === 'warning' && (
        <Button look="link" onClick={onPoint}>
          {t('site.show')}
        </Button>
      )}
    </section>
  );
}
