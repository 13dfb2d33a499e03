import { t } from '@/components/hooks/text.ts';
import { TargetField } from '@/components/sites/TargetField.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { TARGETS } from '@/lib/prompt/index.ts';
import { useEasel } from './easel.ts';

/** Over the result: the target as its title, the same prompt for others, and the way to the side panel. */
export function TargetCorner() {
  const { host, page, target, say, overlay } = useEasel();
  const { openPanel } = host;
  const open = () => openPanel?.().catch(() => say({ text: t('panel.refused'), tone: 'problem' }));
  return (
    <>
      <TargetField
        targets={TARGETS}
        target={target.target}
        siteName={page.site?.name ?? null}
        siteTarget={target.siteTarget}
        siteTargets={target.offered}
        onChange={target.choose}
        onReset={() => target.choose(null)}
      />
      <IconButton icon="compare" name={t('overlay.compare')} onClick={() => overlay.show('compare')} />
      {openPanel && <IconButton icon="panel" name={t('panel.open')} onClick={() => void open()} />}
    </>
  );
}
