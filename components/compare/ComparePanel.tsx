import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { closeDialogOf } from '@/components/ui/Dialog.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { CompareColumn } from './CompareColumn.tsx';
import { MOST_COMPARED } from './compared-targets.ts';
import type { Comparison } from './use-compare.ts';
import './ComparePanel.css';

/** The same prompt for several targets, side by side, or one below the other where there is no room. */
export function ComparePanel({ isEmpty, columns, status, ...does }: Comparison) {
  const ids = columns.map(({ target }) => target.id);
  return (
    <>
      <header className="compare-head">
        <div>
          <h2>{t('compare.open')}</h2>
          <p>{t('compare.intro')}</p>
        </div>
        {!isEmpty && columns.length < MOST_COMPARED && <Button onClick={does.add}>{t('compare.add')}</Button>}
        <IconButton
          icon="close"
          name={t('overlay.close')}
          onClick={({ currentTarget }) => closeDialogOf(currentTarget)}
        />
      </header>
      {isEmpty ? (
        <EmptyState title={t('compare.empty')} hint={t('compare.emptyHint')} />
      ) : (
        <div className="compare-columns" data-count={columns.length}>
          {columns.map((one, at) => (
            <CompareColumn
              // biome-ignore lint/suspicious/noArrayIndexKey: the focus stays in the column whose target is changed
              key={at}
              place={at + 1}
              one={one}
              taken={ids}
              onChange={(id) => does.change(at, id)}
              onRemove={columns.length > 1 ? () => does.remove(at) : undefined}
              onCopy={() => void does.copy(one)}
              onUse={() => does.use(one.target)}
            />
          ))}
        </div>
      )}
      <p className="compare-status" role="status" data-tone={status.tone}>
        {status.text}
      </p>
    </>
  );
}
