import type { PickRole, PickTexts } from '@/lib/messages/pick-page.ts';
import { t } from '@/lib/platform/text.ts';

/** What the overlay on the page says; the script there has no texts of its own. */
export function pickTexts(role: PickRole): PickTexts {
  return {
    bar: role === 'prompt' ? t('pick.bar') : t('pick.barNegative'),
    help: t('pick.help'),
    cancel: t('pick.cancel'),
    unnamed: t('pick.unnamed'),
    nothing: t('pick.nothing'),
    secret: t('outcome.secret'),
    notText: t('pick.notText'),
    frame: t('pick.frame', ['{host}']),
    closedFrame: t('pick.closedFrame'),
    place: t('pick.place', ['{name}', '{number}', '{count}']),
  };
}
