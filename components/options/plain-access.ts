import { t } from '@/components/hooks/text.ts';

/** A match pattern of granted access in words: `https://*.hf.space/*` is "hf.space and all addresses under it". */
export function plainAccess(match: string): string {
  const [, scheme = '*', host = '*'] = /^([^:]+):\/\/([^/]*)/.exec(match) ?? [];
  const place = placeOf(host);
  return scheme === 'http' ? t('access.unencrypted', [place]) : place;
}

function placeOf(host: string): string {
  if (host === '*') return t('access.everySite');
  return host.startsWith('*.') ? t('access.under', [host.slice(2)]) : host;
}
