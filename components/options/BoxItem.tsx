import { useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import type { StoredBox } from '@/lib/storage/index.ts';
import { leaveRow } from './leave-row.ts';
import { Mark } from './Mark.tsx';
import { Moment } from './Moment.tsx';
import './BoxItem.css';

interface BoxItemProps {
  box: StoredBox;
  /** Whether it is not found any more. */
  lost: boolean;
  now: number;
  onForget(id: string): void;
}

const ROLES = { prompt: 'boxes.prompt', negative: 'boxes.negative' } as const;

/** A box that was shown: what it is called, where it is, and how well it can be found. */
export function BoxItem({ box, lost, now, onForget }: BoxItemProps) {
  const row = useRef<HTMLLIElement>(null);
  const label = box.label || t('boxes.unnamed');
  const address = plainAddress(box.address);
  const ways = box.locators.length;

  function forget() {
    leaveRow(row.current);
    onForget(box.id);
  }

  return (
    <li className="box-item" ref={row} tabIndex={-1}>
      <div>
        <p className="box-item-label">{label}</p>
        <p className="box-item-facts">
          {t(ROLES[box.role])} · {address}
          {box.frame !== null && ` · ${t('boxes.inFrame', [plainAddress(box.frame)])}`}
        </p>
        <p className="box-item-facts">
          {t('boxes.shown')} <Moment at={box.at} now={now} /> · {t('boxes.ways', [ways])}
        </p>
        {lost && (
          <p className="box-item-facts">
            <Mark>{t('boxes.lost')}</Mark>
          </p>
        )}
      </div>
      <Button aria-label={t('boxes.forgetName', [label, address])} onClick={forget}>
        {t('boxes.forget')}
      </Button>
    </li>
  );
}

/** How an address is written for people: `https://` and a lone slash say nothing. */
function plainAddress(address: string): string {
  return address.replace(/^(https?:\/\/[^/]*)\/$/, '$1').replace(/^https:\/\//, '');
}
