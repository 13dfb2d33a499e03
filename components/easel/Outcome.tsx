import { t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { BoxChoices } from '@/components/sites/BoxChoices.tsx';
import { boxName } from '@/components/sites/box-name.ts';
import { SiteLine } from '@/components/sites/SiteLine.tsx';
import { siteLine } from '@/components/sites/site-line.ts';
import { useMarks } from '@/components/sites/use-marks.ts';
import { usePickBox } from '@/components/sites/use-pick-box.ts';
import { useSiteHealth } from '@/components/sites/use-site-health.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import type { FoundBox } from '@/lib/messages/to-background.ts';
import { useEasel } from './easel.ts';
import './Outcome.css';

const NO_BOXES: FoundBox[] = [];

/**
 * Where the text goes, and what came of what was done, each in a place of its own; above them the boxes to choose from,
 * where there are several. It grows upwards, so that Insert below it stays where it is.
 */
export function Outcome({ status }: { status: Status }) {
  const { page, insertion, overlay } = useEasel();
  const { tab, site, scan, needsPress } = page;
  const pickBox = usePickBox();
  const health = useSiteHealth(site, tab?.url);
  const choices = insertion.choosing && scan ? scan.boxes : NO_BOXES;
  const pointAtBox = useMarks(tab?.id ?? null, choices);
  const closed = needsPress ? ({ text: t('panel.pressFirst'), history: '', tone: 'warning' } as const) : null;
  const line = site?.closed ? null : (closed ?? siteLine(scan, health));
  return (
    <>
      {choices.length > 0 && (
        <BoxChoices
          names={choices.map(({ report }) => boxName(report))}
          onPoint={pointAtBox}
          onChoose={(index) => insertion.choose(choices[index] ?? null)}
          onCancel={() => insertion.choose(null)}
        />
      )}
      <div className="outcome">
        <SiteLine
          line={line}
          place={site?.name ?? hostOf(tab?.url)}
          onPoint={pickBox && (() => pickBox('prompt'))}
        />
        <div className="outcome-said">
          <StatusLine {...status} more={t('log.more')} />
          <IconButton icon="log" name={t('overlay.log')} onClick={() => overlay.show('log')} />
        </div>
      </div>
    </>
  );
}

/** The host of a page that is no site of the list; empty where its address is not known. */
const hostOf = (url = ''): string => (/^https?:/.test(url) ? new URL(url).host : '');
