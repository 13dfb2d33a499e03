import { expect, test } from 'vitest';
import { t } from '@/components/hooks/text.ts';

test('texts come from the English locale, with their substitutions', () => {
  expect(t('extension.name')).toBe('Prompt Easel');
});
