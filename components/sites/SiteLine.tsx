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
  /** Something else is said in its place: its words are only heard. */
  covered?: boolean;
  /** The user wants to point at the box; null where no script of ours may enter. */
  onPoint: (() => void) | null;
}

/** Where the text will go, how that went so far, and the way to another box. */
export function SiteLine({ line, covered = false, onPoint }: SiteLineProps) {
  if (!line) return null;
  const whole = [line.text, line.history].filter(Boolean).join(' ');
  const saysIt = line.tone === 'warning' && !covered;
  return (
    <section
      className="site-line"
      data-tone={line.tone}
      data-covered={covered || undefined}
      aria-label={t('site.name')}
    >
      <p className={covered ? 'unseen' : undefined} title={whole}>
        {line.text}
        {line.history && <span className="site-line-history"> {line.history}</span>}
      </p>
      {onPoint && !saysIt && (
        <IconButton
          icon="target"
          name={t(line.tone === 'warning' ? 'site.show' : 'site.point')}
          onClick={onPoint}
        />
      )}
      {onPoint && saysIt && (
        <Button look="link" onClick={onPoint}>
          {t('site.show')}
        </Button>
      )}
    </section>
  );
}
