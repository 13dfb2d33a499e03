import { type ReactNode, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import type { Target } from '@/lib/prompt/targets/target.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { SurpriseStrip } from './SurpriseStrip.tsx';
import type { DrawControls, Offer } from './use-draw.ts';
import { useOffer } from './use-offer.ts';
import './DrawTools.css';

interface DrawToolsProps {
  workspace: Workspace;
  target: Target;
  draw: DrawControls;
  /** The other tools of the row. */
  children?: ReactNode;
}

/** The row at the foot of the form, for the whole prompt: fills what is empty, varies what is there; above it three draws to choose from. */
export function DrawTools({ workspace, target, draw, children }: DrawToolsProps) {
  const opener = useRef<HTMLButtonElement | null>(null);
  const { offer, start } = draw;
  const close = () => {
    draw.close();
    opener.current?.focus();
  };
  return (
    <>
      {offer && <OfferedDraws {...{ workspace, target, draw, offer }} onClose={close} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons */}
      <div className="shell-foot build-tools" role="group" aria-label={t('tools.name')}>
        {(['surprise', 'vary'] as const).map((kind) => (
          <Button
            key={kind}
            title={t(`tools.${kind}Hint`)}
            aria-expanded={offer?.kind === kind}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              void start(kind);
            }}
          >
            {t(`tools.${kind}`)}
          </Button>
        ))}
        {children}
      </div>
    </>
  );
}

interface OfferedDrawsProps extends Omit<DrawToolsProps, 'children'> {
  offer: Offer;
  onClose(): void;
}

function OfferedDraws({ workspace, target, draw, offer, onClose }: OfferedDrawsProps) {
  return (
    <SurpriseStrip
      // Opened by another button it takes the focus again.
      key={offer.kind}
      kind={offer.kind}
      {...useOffer(workspace, offer, target)}
      onChoose={draw.choose}
      onAgain={() => void draw.start(offer.kind)}
      onClose={onClose}
      seed={draw.seed}
      onSeed={draw.chooseSeed}
    />
  );
}
