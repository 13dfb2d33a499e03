import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { OptionsSection } from './OptionsSection.tsx';

/** The way to the practice page. */
export function WelcomePanel({ onOpen }: { onOpen(): void }) {
  return (
    <OptionsSection name={t('welcome.newHere')} about={t('welcome.about')}>
      <Button onClick={onOpen}>{t('welcome.try')}</Button>
    </OptionsSection>
  );
}
