import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { openTab } from '@/lib/platform/pages.ts';
import type { Site } from '@/lib/sites/site.ts';

/** What to say on a site that is closed, with the way to the one that took its place; null where it is open. */
export function closedStatus(site: Site | null): Status | null {
  if (!site?.closed) return null;
  const { message, instead } = site.closed;
  const { host, pathname } = new URL(instead);
  const onAct = () => openTab(instead);
  return {
    text: messageText(message),
    tone: 'problem',
    standing: true,
    actions: [{ label: t('closed.go', [host + pathname]), onAct }],
  };
}
